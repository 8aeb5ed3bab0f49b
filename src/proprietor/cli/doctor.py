"""The doctor: what is wrong with the books, and the remedy."""

from collections.abc import Iterator

import click

from proprietor.actions.health import Doctor, Health, Mend
from proprietor.actions.outside import Ailment
from proprietor.actions.plain import plain
from proprietor.cli.exits import Exit
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.shape import Command


@click.command(cls=Command, example=["proprietor doctor", "proprietor doctor --mend"])
@click.option("--mend", is_flag=True, help="Mend what can be mended without losing anything.")
def doctor(*, mend: bool) -> None:
    """Look the books over: what is wrong, what it costs you, and the command that mends it.

    Ends with 1 when something needs care.
    """
    face = here()
    mended = face.do(Mend()) if mend else None
    health = face.do(Doctor())
    then = [Next(each.command, each.what, confirm=True) for each in health.ailments if each.command.startswith("proprietor ")]
    face.answer({"health": plain(health), "mended": plain(mended)}, lambda: _health(health, face, mended=mend), then)
    if health.ailments:
        click.get_current_context().exit(Exit.REFUSED)


def _health(health: Health, face: Face, *, mended: bool) -> Iterator[str]:
    if mended:
        yield "Built the search index anew and tidied the file."
    yield face.ink.strong(health.sentence) if health.ailments else face.ink.good(health.sentence)
    yield face.ink.faint(paragraph(f"They lie in {health.place}", face.width))
    for each in health.ailments:
        yield ""
        yield from _ailment(each, face)
    if health.parts:
        yield ""
        yield face.ink.faint("Not installed, and only needed for what they do:")
        for part in health.parts:
            yield face.ink.faint(paragraph(f"{part.what} {part.cost} {part.command}", face.width, "  "))


def _ailment(ailment: Ailment, face: Face) -> Iterator[str]:
    style = face.ink.error if ailment.grave else face.ink.warning
    yield style(paragraph(ailment.what, face.width))
    yield paragraph(ailment.cost, face.width, "  ")
    yield face.ink.good(f"  {ailment.command}")
