"""Replies in the terminal: sealed ones taken in, answers from a talk typed in, one of them read."""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import click

from proprietor.actions.inviting import Asked, ShowFeedback
from proprietor.actions.kinds import kind_named
from proprietor.actions.looking import ShowRecord
from proprietor.actions.plain import plain
from proprietor.actions.replying import MOST_MESSAGES, SAY_LATE, EnterFeedback, ReceiveReplies, Status, Taken
from proprietor.books import Person
from proprietor.calibration.invited import QUESTIONS
from proprietor.calibration.records import Reply, rated
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.handling import looked_up
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.levels import ask_levels, by_id, level_of, parted
from proprietor.cli.rating import competencies_of, own_levels
from proprietor.cli.reading import STDIN
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.shells import ids_of
from proprietor.cli.table import Column, table
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import parse_date

MOST = 1024 * 1024 + 1
"""Bytes of a message that are read: one more than are looked into, so that a larger one is told as too large."""

PASTED = "what you pasted"
FORGOTTEN = "Somebody who is forgotten"
NAMED = 5
"""Files without a reply that are named before they are only counted (a guess)."""

RESULT = Next("proprietor calibration", "shows what can be said now")


@click.command(
    cls=Command,
    example=[
        "proprietor feedback receive reply.age",
        "proprietor feedback receive replies/",
        "pbpaste | proprietor feedback receive",
    ],
)
@click.argument("sources", metavar="[FILE|FOLDER]...", nargs=-1)
@click.option("--late", is_flag=True, help="Take those, too, that were written after the last day.")
def receive(sources: tuple[str, ...], *, late: bool) -> None:
    """Open sealed replies and keep what is in them.

    Give files as they came, whole messages, or a folder: then all its files are looked into.

    Without a file, or with -, it reads from the pipe; on a terminal it asks you to paste. All of it is one step for undo.
    """
    face = here()
    taken = face.do(ReceiveReplies(messages=tuple(_messages(sources, face)), late=late))
    kept = [each for each in taken if each.reply]
    then = [UNDO, RESULT] if kept else []
    face.answer({"taken": [_plain(each) for each in taken], "kept": len(kept)}, lambda: _outcomes(taken, face), then)
    if not kept and all(each.status in {Status.REFUSED, Status.NOTHING} for each in taken):
        raise click.exceptions.Exit(1)


def _messages(sources: Sequence[str], face: Face) -> Iterator[tuple[str, bytes]]:
    if not sources or STDIN in sources:
        if sys.stdin.isatty():
            face.say("Paste the whole message, then press Enter and Ctrl-D.", aside=True)
        yield PASTED, sys.stdin.buffer.read(MOST)
    paths = [path for name in sources if name != STDIN for path in _files(name)]
    if len(paths) > MOST_MESSAGES:
        said = f"{len(paths):,} files are more than are looked into at once ({MOST_MESSAGES:,})."
        raise Refusal("too-long", said, "Put the replies into a folder of their own.", place="messages")
    for path in paths:
        yield str(path), _bytes(path)


def _files(name: str) -> list[Path]:
    """The file, or those of a folder in the order of their names; neither hidden ones nor folders in it."""
    path = Path(name).expanduser()
    try:
        if not path.is_dir():
            return [path]
        found = sorted(each for each in path.iterdir() if each.is_file() and not each.name.startswith("."))
    except OSError as problem:
        raise _unreadable(name, problem) from problem
    if not found:
        raise Refusal("no-file", f"There is no file in {name}.", "Save the replies there first.", place=name)
    return found


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST)
    except FileNotFoundError as problem:
        remedy = "Check the name, or paste the message with: proprietor feedback receive"
        raise Refusal("no-file", f"There is no file {path}.", remedy, place=str(path)) from problem
    except OSError as problem:
        raise _unreadable(str(path), problem) from problem


def _unreadable(name: str, problem: OSError) -> Refusal:
    reason = (problem.strerror or type(problem).__name__).lower()
    return Refusal("unreadable", f"{name} cannot be read: {reason}.", "Check the name and who may read it.", place=name)


def _plain(each: Taken) -> dict[str, object]:
    return {
        "source": each.source,
        "status": each.status.value,
        "sentence": each.sentence,
        "remedy": each.remedy,
        "person": each.person,
        "invitation": each.reply.invitation if each.reply else None,
        "reply": each.reply.id if each.reply else None,
    }


def _outcomes(taken: Sequence[Taken], face: Face) -> Iterator[str]:
    nothing = [each for each in taken if each.status is Status.NOTHING]
    folded = nothing if len(nothing) < len(taken) or len(nothing) > 1 else []
    for each in taken:
        if each in folded:
            continue
        who = f", from {clean(each.person)}" if each.person else ""
        good = each.status in {Status.KEPT, Status.REPLACED}
        said = f"{clean(each.source)}{who}: {'kept.' if each.status is Status.KEPT else each.sentence}"
        yield paragraph(said, face.width) if good else face.ink.warning(paragraph(said, face.width))
        if each.remedy:
            yield paragraph(_remedy(each), face.width, "  ")
    if folded:
        names = ", ".join(Path(each.source).name for each in folded[:NAMED])
        more = f" and {len(folded) - NAMED:,} more" if len(folded) > NAMED else ""
        yield face.ink.faint(paragraph(f"No sealed reply in {clean(names)}{more}. {folded[0].remedy}", face.width))
    kept = sum(each.reply is not None for each in taken)
    if kept:
        yield face.ink.faint(TAKE_BACK)
        yield face.ink.faint(f"Next: {RESULT.command}")


def _remedy(each: Taken) -> str:
    """What to do, in words of the terminal."""
    return "Take it all the same with: --late" if each.remedy == SAY_LATE else each.remedy


@click.command(
    cls=Command,
    example=[
        "proprietor feedback enter per_9w3c",
        "proprietor feedback enter per_9w3c cpt_2h7v=4 cpt_9x3d=- --problem 'The rota' --may-be-named",
    ],
)
@click.argument("person", metavar="PERSON", shell_complete=partial(ids_of, "person"))
@click.argument("words", metavar="[ID=LEVEL]...", nargs=-1)
@click.option("--problem", default="", metavar="TEXT", help="What problem they would bring to you first, in their words.")
@click.option("--stop", default="", metavar="TEXT", help="What you should stop, in their words.")
@click.option("--on", metavar="DATE", help="When you talked; today if left out.")
@click.option("--may-be-named", is_flag=True, help="They said that they may be named.")
@click.option("--may-be-quoted", is_flag=True, help="They said that their words may be quoted.")
def enter(
    person: str,
    words: tuple[str, ...],
    *,
    problem: str,
    stop: str,
    on: str | None,
    may_be_named: bool,
    may_be_quoted: bool,
) -> None:
    """Write down what somebody said when you asked in person.

    A level is 1 to 5, or - for what they have not seen. With nothing but the person, on a terminal, it asks.
    """
    face = here()
    record = looked_up(face, kind_named("person"), person).kept.record
    assert isinstance(record, Person)
    levels = {
        each: level_of(text, unseen=True, option="ID=LEVEL")
        for each, text in by_id(parted(words, "ID=LEVEL"), face, "ID=LEVEL").items()
    }
    if not (levels or problem or stop) and face.asks:
        levels = {each: level for each, (level, _) in ask_levels(competencies_of(face), face, unseen=True).items()}
        problem, stop = (_question(question, face) for _, question in QUESTIONS)
        if levels or problem or stop:
            may_be_named = may_be_named or click.confirm("May they be named?", default=False)
            may_be_quoted = may_be_quoted or click.confirm("May their words be quoted?", default=False)
    made = face.do(
        EnterFeedback(
            person=record.id,
            levels=levels,
            problem=problem,
            stop=stop,
            on=parse_date(on) if on else None,
            may_be_named=may_be_named,
            may_be_quoted=may_be_quoted,
        )
    )
    said = f"Wrote down what {clean(record.name)} said: {made.title}."
    face.answer(
        {"reply": plain(made), "person": record.id},
        [paragraph(said, face.width), face.ink.faint(TAKE_BACK), face.ink.faint(f"Next: {RESULT.command}")],
        [UNDO, RESULT],
    )


def _question(question: str, face: Face) -> str:
    face.say(f"\n{face.ink.strong(question)}")
    said: str = click.prompt("  >", default="", show_default=False, prompt_suffix=" ")
    return said.strip()


@click.command(cls=Command, example="proprietor feedback read inv_6d2q")
@click.argument("invitation", metavar="INVITATION", shell_complete=partial(ids_of, "invitation"))
@click.option("--unrated", is_flag=True, help="Levels, too, where you have not rated yourself yet.")
def read(invitation: str, *, unrated: bool) -> None:
    """Read what one person answered: levels, and the two open answers.

    Levels wait until you have rated yourself in the same, so that you know how you saw it alone.
    """
    face = here()
    record = face.do(ShowRecord(id=invitation)).kept.record
    wanted = record.invitation if isinstance(record, Reply) else record.id
    found = next((each for each in face.do(ShowFeedback()).asked if each.invitation.id == wanted), None)
    if found is None:
        raise Refusal("bad-reference", f"{record.id} is no invitation.", "See yours with: proprietor feedback", place=invitation)
    name = found.person.name if found.person else FORGOTTEN
    if found.reply is None:
        then = [Next(f"proprietor feedback form {wanted}", "writes the form once more")] if found.invitation.recipient else []
        face.answer({"invitation": wanted, "person": name, "reply": None}, f"{clean(name)} has not answered yet.", then)
        return
    own = own_levels(face)
    levels = {each: level for each, level in rated(found.reply).items() if unrated or RecordId(each) in own}
    held = [each for each in rated(found.reply) if each not in levels]
    told = {
        "invitation": wanted,
        "person": name,
        "reply": found.reply.id,
        "on": plain(found.reply.on),
        "levels": levels,
        "held_back": held,
        **{key: getattr(found.reply, key) for key in ("problem", "stop", "may_be_named", "may_be_quoted")},
    }
    then = [Next(f"proprietor rate {each}=LEVEL", "rates yourself first", confirm=True) for each in held[:1]]
    face.answer(told, lambda: _read(found, levels, len(held), face), then)


def _read(found: Asked, levels: dict[str, int | None], held: int, face: Face) -> Iterator[str]:
    register, reply = Register(face), found.reply
    assert reply is not None
    name = found.person.name if found.person else FORGOTTEN
    how = "replied" if found.invitation.recipient else "told you"
    when = f" {reply.on.words}" if reply.on else ""
    yield face.ink.strong(f"{clean(name)} {how}{when}")
    rows = [[register.title(RecordId(each)), "not observed" if level is None else str(level)] for each, level in levels.items()]
    if rows:
        yield from table([Column("Competency"), Column("Level", right=True, firm=True)], rows, face.ink, face.width)
    if held:
        levels_are = "1 level is" if held == 1 else f"{held} levels are"
        yield face.ink.warning(paragraph(f"{levels_are} held back until you have rated yourself: proprietor rate", face.width))
    for key, question in QUESTIONS:
        yield ""
        yield face.ink.faint(question)
        yield paragraph(getattr(reply, key) or "Nothing.", face.width, "  ")
    yield ""
    named, quoted = ("may" if each else "may not" for each in (reply.may_be_named, reply.may_be_quoted))
    yield face.ink.faint(f"They {named} be named, and {quoted} be quoted.")
