"""What can be done with competencies besides writing one down: see those on offer, pick some, look one's own over."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

import click

from proprietor.actions.plain import plain, record_plain
from proprietor.actions.rating import LookOverCompetency, OfferCompetencies, Offered, PickCompetencies
from proprietor.calibration.picking import FEWEST, MOST
from proprietor.calibration.writing import Advice
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.levels import competency_at, shown
from proprietor.cli.rating import competencies_of
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.shells import ids_of
from proprietor.cli.table import Column, table
from proprietor.values.refusals import Refusal

NEAR = 6
"""Names a refusal of an ambiguous one lists (a guess)."""


@click.command(
    "offer",
    cls=Command,
    example=["proprietor competency offer", "proprietor competency offer hands-work-over", "proprietor competency offer --json"],
)
@click.argument("names", metavar="[NAME]...", nargs=-1)
def offer(names: tuple[str, ...]) -> None:
    """Show the competencies on offer, by family, and which you have picked; with a name, that one in full.

    Each is described by what somebody could see at five levels. What you pick is yours to put in other words.
    """
    face = here()
    offered = face.do(OfferCompetencies())
    chosen = [_found(name, offered) for name in names] or list(offered)
    free = next((each for each in chosen if each.record is None), None)
    then = [Next(f"proprietor competency pick {free.shipped.id}", "takes it into your books", confirm=True)] if free else []
    text = partial(_in_full, chosen, face) if names else partial(_by_family, offered, face)
    face.answer({"competencies": [_plain(each) for each in chosen]}, text, then)


def _plain(each: Offered) -> dict[str, object]:
    made = plain(each.shipped)
    assert isinstance(made, dict)
    return {**made, "picked": each.record.id if each.record else None}


def _by_family(offered: Sequence[Offered], face: Face) -> Iterator[str]:
    register = Register(face)
    columns = [
        Column("Family", firm=True, style=face.ink.faint),
        Column("Pick it by", firm=True, style=face.ink.strong),
        Column("Name"),
        Column("Picked", firm=True),
    ]
    rows = [
        [
            "" if at else family.capitalize(),
            each.shipped.id,
            each.shipped.name,
            register.head(each.record.id) if each.record else "",
        ]
        for family, several in groupby(offered, key=lambda each: each.shipped.family)
        for at, each in enumerate(several)
    ]
    yield from table(columns, rows, face.ink, face.width)
    yield face.ink.faint(
        paragraph(f"Five to ten are best. Read one with: proprietor competency offer {_first(offered)}", face.width)
    )


def _first(offered: Sequence[Offered]) -> str:
    return offered[0].shipped.id


def _in_full(chosen: Sequence[Offered], face: Face) -> Iterator[str]:
    from proprietor.calibration.picking import as_record  # noqa: PLC0415 - only this answer needs it

    for each in chosen:
        yield from list(shown(as_record(each.shipped), each.shipped.family, face))[1:]
        yield face.ink.faint(paragraph(f"Others may not see it: {each.shipped.hidden}", face.width, "  "))
        yield face.ink.faint(f"  {'In your books already.' if each.record else f'proprietor competency pick {each.shipped.id}'}")


def _found(name: str, offered: Sequence[Offered]) -> Offered:
    """The shipped competency of this id, or whose id or name begins so.

    Raises:
        Refusal: `unknown-id` or `ambiguous-id`.
    """
    wanted = " ".join(name.lower().split())
    exact = [each for each in offered if wanted in {each.shipped.id, each.shipped.name.lower()}]
    found = exact or [each for each in offered if wanted and _begins(each, wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(each.shipped.id for each in found[:NEAR])
        raise Refusal("ambiguous-id", f"“{clean(name)}” may be {several}.", "Write more of it.", place=name)
    see = "See those on offer with: proprietor competency offer"
    raise Refusal("unknown-id", f"No competency on offer begins with “{clean(name)}”.", see, place=name)


def _begins(each: Offered, wanted: str) -> bool:
    return each.shipped.id.startswith(wanted.replace(" ", "-")) or each.shipped.name.lower().startswith(wanted)


@click.command("pick", cls=Command, example="proprietor competency pick hands-work-over 'keeping to what'")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
def pick(names: tuple[str, ...]) -> None:
    """Take competencies into your books, by their id or the beginning of their name.

    What you have picked before stays as it is.
    """
    face = here()
    offered = face.do(OfferCompetencies())
    chosen = [_found(name, offered) for name in names]
    made = face.do(PickCompetencies(names=tuple(each.shipped.id for each in chosen)))
    there = [each for each in chosen if each.record]
    then = [*([UNDO] if made else []), Next("proprietor rate", "rates yourself before others do", confirm=True)]
    count = len(competencies_of(face))

    def text() -> Iterator[str]:
        register = Register(face)
        for record in made:
            yield paragraph(f"{register.head(record.id)}  {clean(record.name)}", face.width, "Took in ", "        ")
        for each in there:
            yield face.ink.faint(paragraph(f"In your books already: {each.shipped.name}", face.width))
        if not FEWEST <= count <= MOST:
            few = "fewer say little" if count < FEWEST else "more tire those who answer"
            yield face.ink.faint(f"That makes {count}; {FEWEST} to {MOST} are best, {few}.")
        if made:
            yield face.ink.faint(TAKE_BACK)
        yield face.ink.faint("Next, rate yourself before others do: proprietor rate")

    data: dict[str, object] = {"picked": [record_plain(each) for each in made], "there": [each.shipped.id for each in there]}
    face.answer({**data, "count": count}, text, then)


@click.command("look-over", cls=Command, example="proprietor competency look-over cpt_2h7v")
@click.argument("id", metavar="ID", shell_complete=partial(ids_of, "competency"))
def look_over(id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Look a competency over: what is vague in it or missing, each with what to write instead."""
    face = here()
    competency = competency_at(id, face)
    found = face.do(LookOverCompetency(competency=competency))
    head = Register(face).head(competency.id)
    then = [Next(f"proprietor competency edit {head} --{each.field} '…'", each.remedy, confirm=True) for each in found[:1]]
    face.answer({"competency": competency.id, "advice": plain(found)}, lambda: _advice(found, head, face), then)


def _advice(found: Sequence[Advice], head: str, face: Face) -> Iterator[str]:
    if not found:
        yield "Nothing in it is vague, and nothing that matters is missing."
    for field, several in groupby(found, key=lambda each: each.field):
        yield face.ink.strong(field.replace("level", "level ") if field != "about" else "what others see")
        for each in several:
            yield paragraph(f"{each.reason} {each.remedy}", face.width, "  ", "    ")
    if found:
        yield face.ink.faint(f"Change it with: proprietor competency edit {head} --{found[0].field} '…'")


COMMANDS = (offer, pick, look_over)
