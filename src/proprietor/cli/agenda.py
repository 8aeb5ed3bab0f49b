"""What needs you now, and remarks set aside."""

from collections.abc import Iterator

import click

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.plain import plain
from proprietor.actions.remarks import SetAside
from proprietor.agenda import Agenda, Item
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.mends import command_for
from proprietor.cli.register import Register
from proprietor.cli.shape import Command


@click.command(cls=Command, example=["proprietor agenda", "proprietor agenda --all --as-of 2024-12-31"])
@click.option("--all", "everything", is_flag=True, help="What is folded away, too.")
def agenda(*, everything: bool) -> None:
    """Show the few things that matter most now, each with the one command that does it."""
    show_agenda(here(), everything=everything)


def show_agenda(face: Face, *, everything: bool) -> None:
    """Answer with the agenda."""
    found = face.do(ShowAgenda())
    then = [Next(command, item.title, confirm=True) for item in found.front if (command := _command(item))]
    data: dict[str, object] = {
        "today": found.today.isoformat(),
        "front": [_plain(item) for item in found.front],
        "later": [_plain(item) for item in found.later],
    }
    face.answer(data, lambda: _lines(found, face, everything=everything), then)


def _plain(item: Item) -> dict[str, object]:
    made = plain(item)
    assert isinstance(made, dict)
    return {**made, "command": _command(item)}


def _command(item: Item, *heads: str) -> str:
    """The command for an item, under the heads its records have on the screen; else under their ids."""
    called = [*heads, *item.records[len(heads) :]]
    return command_for(item.action, item.record, item.field, *called[:1], other=called[1] if called[1:] else "")


def _lines(found: Agenda, face: Face, *, everything: bool) -> Iterator[str]:
    if not found.front:
        yield "Nothing needs you today."
        return
    register = Register(face)
    items = [*found.front, *(found.later if everything else ())]
    indent = " " * (len(str(len(items))) + 2)
    for number, item in enumerate(items, start=1):
        if number > 1:
            yield ""
        yield face.ink.strong(paragraph(item.title, face.width, f"{number}. ".ljust(len(indent)), indent))
        yield paragraph(item.reason, face.width, indent)
        if command := _command(item, *map(register.head, item.records)):
            yield indent + face.ink.good(command)
    if found.later and not everything:
        count = len(found.later)
        yield ""
        yield face.ink.faint(f"{count} more {'thing waits' if count == 1 else 'things wait'}: proprietor agenda --all")


@click.command(
    cls=Command, name="set-aside", example="proprietor set-aside win_4k7m W202 --reason 'The baseline is in the report'"
)
@click.argument("id")
@click.argument("rule")
@click.option("--reason", required=True, help="Why the rule does not hold here, in your words; it is kept.")
def set_aside(id: str, rule: str, reason: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Set a remark about one record aside, with your reason.

    The rule stays silent about this record from now on; undo lets it speak again.
    """
    face = here()
    waiver = face.do(SetAside(id=id, rule=rule, reason=reason))
    said = f"{waiver.rule} stays silent about “{Register(face).title(waiver.about)}”."
    face.answer({"waiver": plain(waiver)}, [paragraph(said, face.width), face.ink.faint(TAKE_BACK)], [UNDO])
