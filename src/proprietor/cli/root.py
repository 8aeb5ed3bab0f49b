"""`proprietor` itself: reads the options that hold everywhere, and hands over to the command."""

import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from proprietor.cli.face import Attend, Face, Serve
from proprietor.cli.shape import HELP_NAMES, Root, everywhere
from proprietor.cli.trouble import guarded
from proprietor.values.version import __version__

COMPLETE = "_PROPRIETOR_COMPLETE"
"""Environment variable through which a shell asks for completions."""


class Proprietor(Root):
    """The whole of the terminal's face; `serve` opens the browser's, `attend` the assistant's."""

    serve: Serve | None = None
    attend: Attend | None = None

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **_: Any) -> NoReturn:  # type: ignore[override]  # noqa: ANN401 - click's own signature
        """Run and end the process with the code that says how it went."""
        given = list(sys.argv[1:] if args is None else args)
        name = prog_name if prog_name and args is not None else "proprietor"
        if instruction := os.environ.get(COMPLETE):
            from click.shell_completion import shell_complete  # noqa: PLC0415 - only when a shell asks

            sys.exit(shell_complete(self, {"obj": Face()}, "proprietor", COMPLETE, instruction))
        face = Face(self.serve, self.attend)

        def command() -> None:
            with self.make_context(name, given, obj=face) as context:
                context.call_on_close(face.close)
                self.invoke(context)

        sys.exit(int(guarded(command, face)))


@click.command(
    cls=Proprietor,
    name="proprietor",
    invoke_without_command=True,
    context_settings=HELP_NAMES,
    params=everywhere(hidden=False),
)
@click.version_option(__version__, "--version", prog_name="proprietor", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context) -> None:
    """Run your career as a business of one.

    Without a command: what needs you now, or, while the books are empty, how to begin.
    """
    if context.invoked_subcommand is None:
        from proprietor.cli.welcome import first_page  # noqa: PLC0415 - only this one command loads it

        first_page()
