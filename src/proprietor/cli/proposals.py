"""What programs have proposed: shown as what it would change, accepted or refused."""

from collections.abc import Callable, Iterator, Sequence

import click

from proprietor.actions.context import Change
from proprietor.actions.entry import label_of, show_entry
from proprietor.actions.kinds import kind_of
from proprietor.actions.plain import plain
from proprietor.actions.proposals import AcceptProposal, ListProposals, Offered, RefuseProposal
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.register import Register, one_line
from proprietor.cli.shape import Command, Group
from proprietor.cli.showing import local
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

LONGEST = 300
"""Signs of a value that are shown in a difference (a guess); the page in the browser shows all."""


@click.group(
    cls=Group,
    name="proposals",
    invoke_without_command=True,
    example=["proprietor proposals", "proprietor proposals accept prp_4k7m", "proprietor proposals refuse --all"],
)
@click.option("--refused", is_flag=True, help="What you have refused instead.")
@click.pass_context
def proposals(context: click.Context, *, refused: bool) -> None:
    """Show what programs have proposed: what the journal would say of each, and what it would change.

    Your assistant writes nothing itself: what it would write waits here for your yes or no.
    """
    if context.invoked_subcommand is None:
        face = here()
        found = face.do(ListProposals(refused=refused))
        ready = [each for each in found if not each.cannot]
        first = f"proprietor proposals accept {ready[0].proposed.key}" if ready and not refused else ""
        then = [Next(first, ready[0].words, confirm=True)] if first else []
        face.answer({"proposals": [plain(each) for each in found]}, lambda: _lines(found, face, refused=refused), then)


def _lines(found: Sequence[Offered], face: Face, *, refused: bool) -> Iterator[str]:
    if not found:
        yield "You have refused none." if refused else "No proposal waits."
        return
    register = Register(face)
    for each in found:
        proposed = each.proposed
        yield face.ink.strong(paragraph(f"{proposed.key}  {clean(each.words)}", face.width))
        yield face.ink.faint(paragraph(f"{clean(proposed.by)}, {local(proposed.at)}", face.width, "  "))
        if proposed.because:
            yield paragraph(f"“{clean(proposed.because)}”", face.width, "  ")
        if each.cannot:
            yield face.ink.warning(paragraph(f"{clean(each.cannot)} {clean(each.remedy)}", face.width, "  "))
        yield from _changes(each.changes, face, register)
        yield ""
    if not refused:
        yield face.ink.faint("Accept one with: proprietor proposals accept ID. Or refuse it: proprietor proposals refuse ID")


def _changes(changes: Sequence[Change], face: Face, register: Register) -> Iterator[str]:
    """Field by field, what would stand there and what stands there now."""
    new = {change.record: one_line(change.after.record) for change in changes if change.after}
    for change in changes:
        before, after = (show_entry(kept.record) if kept else {} for kept in (change.before, change.after))
        either = change.after or change.before
        assert either is not None
        kind = kind_of(either.record)
        said = "new" if not change.before else "deleted" if not change.after else "changed"
        called = "" if kind.name == "link" else f" “{one_line(either.record)}”"
        yield paragraph(f"{kind.name}{called}, {said}", face.width, "  ")
        for name in [each for each in {**before, **after} if before.get(each, "") != after.get(each, "")]:
            old, now = (_told(texts.get(name, ""), new, register) for texts in (before, after))
            sides = f"{old} → {now or 'nothing'}" if old else now
            yield paragraph(f"{label_of(kind, name)}: {sides}", face.width, "    ", "      ")


def _told(text: str, new: dict[RecordId, str], register: Register) -> str:
    """A value as it is shown: a record by its title, a long text by its beginning."""
    called = new.get(RecordId(text)) or (register.title(RecordId(text)) if "_" in text and " " not in text else text)
    return called if len(called) <= LONGEST else f"{clean(called[:LONGEST]).rstrip()}…"


@proposals.command(cls=Command, example=["proprietor proposals accept prp_4k7m", "proprietor proposals accept --all"])
@click.argument("ids", nargs=-1, metavar="[ID]…")
@click.option("--all", "everything", is_flag=True, help="Accept all that wait, each as a step of its own.")
def accept(ids: tuple[str, ...], *, everything: bool) -> None:
    """Write what was proposed into the books; each can be taken back."""
    face = here()
    done, left = _each(face, ids, lambda key: face.do(AcceptProposal(id=key)).words, everything=everything)
    data = {"accepted": [key for key, _ in done], "not_accepted": [_plain(key, why) for key, why in left]}
    lines = [paragraph(f"{clean(words)}.", face.width) for _, words in done]
    lines += [face.ink.warning(paragraph(f"{key}: {clean(str(why))}", face.width)) for key, why in left]
    face.answer(data, [*lines, *([face.ink.faint(TAKE_BACK)] if done else [])] or NONE, [UNDO] if done else [])


@proposals.command(cls=Command, example=["proprietor proposals refuse prp_4k7m", "proprietor proposals refuse --all"])
@click.argument("ids", nargs=-1, metavar="[ID]…")
@click.option("--all", "everything", is_flag=True, help="Refuse all that wait.")
def refuse(ids: tuple[str, ...], *, everything: bool) -> None:
    """Say no to what was proposed; it is remembered, so that it does not come again."""
    face = here()
    done, _ = _each(face, ids, lambda key: face.do(RefuseProposal(id=key)).key, everything=everything)
    said = f"Refused {len(done)} {'proposal' if len(done) == 1 else 'proposals'}; nothing was written."
    face.answer({"refused": [key for key, _ in done]}, said if done else NONE)


NONE = "No proposal waits."


def _each(
    face: Face, ids: Sequence[str], deed: Callable[[str], str], *, everything: bool
) -> tuple[list[tuple[str, str]], list[tuple[str, Refusal]]]:
    """Do something with each that is named, or with all; of all, those that cannot be done are left and told."""
    if bool(ids) == everything:
        raise click.UsageError("Name the proposals by their ids, or say --all.")
    if not everything:
        return [(key, deed(key)) for key in ids], []
    done: list[tuple[str, str]] = []
    left: list[tuple[str, Refusal]] = []
    for offered in face.do(ListProposals()):
        key = offered.proposed.key
        try:
            done.append((key, deed(key)))
        except Refusal as refusal:
            left.append((key, refusal))
    return done, left


def _plain(key: str, why: Refusal) -> dict[str, str]:
    return {"id": key, "code": why.code, "sentence": why.sentence, "remedy": why.remedy}
