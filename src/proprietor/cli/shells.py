"""Completion for the shell: the script it loads, and ids completed from the books."""

from typing import TYPE_CHECKING

import click

from proprietor.cli.face import Face, here
from proprietor.cli.shape import Command

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SHELLS = ("bash", "zsh", "fish")


@click.command(
    cls=Command,
    example=['eval "$(proprietor completion bash)"', "proprietor completion fish > ~/.config/fish/completions/proprietor.fish"],
)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print what your shell loads to complete commands, options and ids.

    For bash and zsh, put the line of the example into ~/.bashrc or ~/.zshrc.
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - only this command needs it

    from proprietor.cli.root import COMPLETE, cli  # noqa: PLC0415 - the root knows its commands by name only

    made = get_completion_class(shell)
    assert made is not None
    here().say(made(cli, {}, "proprietor", COMPLETE).source())


def ids_of(kind: str, ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """Ids of one kind that begin as typed, each with its title; none when the books cannot be read."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - only a shell that completes needs it

    from proprietor.actions.looking import ListRecords  # noqa: PLC0415 - the same
    from proprietor.cli.register import one_line  # noqa: PLC0415 - the same
    from proprietor.values.refusals import Refusal  # noqa: PLC0415 - the same

    del param
    face = ctx.find_root().obj
    if not isinstance(face, Face):
        return []
    try:
        records = [kept.record for kept in face.do(ListRecords(kind=kind))]
    except (Refusal, click.ClickException):
        return []
    return [CompletionItem(each.id, help=one_line(each)) for each in records if each.id.startswith(incomplete)]
