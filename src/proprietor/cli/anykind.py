"""The same for a record of whatever kind: the id says what it is."""

import click

from proprietor.actions.kinds import LEDGERS, kind_of
from proprietor.cli.face import here
from proprietor.cli.handling import do_delete, do_show, looked_up
from proprietor.cli.shape import Command
from proprietor.values.refusals import Refusal


@click.command(cls=Command, example="proprietor show win_4k7m")
@click.argument("id")
def show(id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Show a record of any kind with all that hangs on it."""
    do_show(None, id)


@click.command(
    cls=Command,
    example=["proprietor edit win_4k7m", "proprietor edit win_4k7m --on 2024-10"],
    context_settings={"ignore_unknown_options": True},
)
@click.argument("id")
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def edit(context: click.Context, id: str, options: tuple[str, ...]) -> None:  # noqa: A002 - the argument's name on the screen
    """Change a record of any kind, by the options of its kind or in your editor."""
    from proprietor.cli.ledgers import group_for  # noqa: PLC0415 - the kind is known only now

    record = looked_up(here(), None, id).kept.record
    kind = kind_of(record)
    if kind not in LEDGERS:
        raise Refusal(
            "bad-reference", f"{record.id} is {kind.one} and cannot be changed.", "Delete it and make another.", place=id
        )
    command = group_for(kind.name).commands["edit"]
    with command.make_context(f"{kind.name} edit", [record.id, *options], parent=context.parent) as inner:
        command.invoke(inner)


@click.command(cls=Command, example=["proprietor delete win_4k7m", "proprietor delete wvr_2f5g"])
@click.argument("id")
def delete(id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Delete a record of any kind, links and set-aside remarks included. Undo brings it back."""
    do_delete(None, id)
