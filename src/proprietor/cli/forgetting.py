"""Forgetting a person for good: what would go is shown first, and it is asked."""

from collections.abc import Iterator

import click

from proprietor.actions.forgetting import Forget, ForgetPreview, Forgotten, Traces
from proprietor.actions.kinds import kind_of
from proprietor.actions.plain import plain
from proprietor.cli.face import Face, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.register import one_line
from proprietor.cli.shape import Command

SHOWN = 10
"""Texts a preview shows before it only counts (a guess)."""


@click.command(cls=Command, example=["proprietor forget per_9w3c", "proprietor forget per_9w3c --spare Ruiz --yes"])
@click.argument("person", metavar="PERSON")
@click.option("--spare", multiple=True, metavar="WORD", help="A word of the name to leave alone; can be given more than once.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def forget(person: str, spare: tuple[str, ...], *, yes: bool) -> None:
    """Remove a person from the books, the history, the search and the snapshots, for good.

    Shows first what would go. This is the one thing undo does not bring back.
    """
    face = here()
    traces = face.do(ForgetPreview(id=person, spare=spare))
    spared = "".join(f" --spare {word}" for word in spare)
    command = f"proprietor forget {traces.person.id}{spared} --yes"
    question = f"Forget {clean(traces.person.name)} for good?"
    if not face.agreed({"preview": plain(traces), "done": False}, list(_traces(traces, face)), question, command, yes=yes):
        return
    done = face.do(Forget(id=traces.person.id, spare=spare))
    face.answer({"forgotten": plain(done), "done": True}, lambda: _done(done, face))


def _traces(traces: Traces, face: Face) -> Iterator[str]:
    struck = [each.word for each in traces.names if each.struck]
    yield paragraph(f"Struck out wherever they stand: {', '.join(struck) or 'no words'}.", face.width)
    for each in traces.names:
        if not each.struck:
            yield paragraph(f"Left alone: {clean(each.word)}. {each.reason}", face.width, "  ", "    ")
    goes = [
        (len(traces.links), "link", "links"),
        (len(traces.waivers), "set-aside remark", "set-aside remarks"),
        (len(traces.feedback), "invitation or reply", "invitations and replies"),
        (len(traces.references), "mention in a field", "mentions in fields"),
        (traces.journal_lines, "line of the history", "lines of the history"),
        (len(traces.snapshots), "snapshot", "snapshots"),
        (traces.letters, "letter to the model", "letters to the model"),
        (len(traces.proposals), "proposal of a program", "proposals of programs"),
    ]
    said = [f"{count:,} {one if count == 1 else many}" for count, one, many in goes if count]
    yield paragraph(f"Gone or emptied: the person{''.join(f', {each}' for each in said)}.", face.width)
    for passage in traces.passages[:SHOWN]:
        yield paragraph(f"{kind_of(passage.record).name} {passage.record.id}, {passage.field}:", face.width, "  ")
        yield paragraph(f"“{clean(passage.before)}” → “{clean(passage.after)}”", face.width, "    ")
    if len(traces.passages) > SHOWN:
        yield f"    … and {len(traces.passages) - SHOWN:,} more texts"
    for path in traces.files:
        yield paragraph(f"Stays, as it is evidence: the file {path.name}", face.width, "  ", "    ")
    yield from (paragraph(each, face.width) for each in traces.beyond)
    yield face.ink.warning("This cannot be undone.")


def _done(done: Forgotten, face: Face) -> Iterator[str]:
    yield f"Forgot {one_line(done.traces.person)}, for good."
    if done.dropped:
        count = len(done.dropped)
        fresh = " and made a new one" if done.fresh else ""
        yield f"Deleted {count:,} {'snapshot' if count == 1 else 'snapshots'} that held the name{fresh}."
    for each in done.left:
        yield face.ink.warning(paragraph(f"Still holds the name: {each.path}", face.width))
    if done.remedy:
        yield face.ink.warning(paragraph(done.remedy, face.width))
    yield from (face.ink.faint(paragraph(each, face.width)) for each in done.traces.beyond)
