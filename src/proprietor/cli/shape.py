"""How commands are made: groups that load nothing early, examples in every help, options that may stand anywhere."""

import importlib
import textwrap
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import click

from proprietor.cli.commands import ROWS, SECTIONS
from proprietor.cli.face import Face

ELSEWHERE = "These options may stand before or after the command, too: --books, --example, --as-of, --json, --no-color."
HELP_NAMES = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Day(click.ParamType[date]):
    """A whole day, as 2024-03-01."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401 - click's own type
        """Read it."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a day; write it like 2024-03-01.", param, ctx)


def _note(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value and param.name:
        face = ctx.find_root().obj
        if isinstance(face, Face):
            setattr(face, param.name, value)


def everywhere(*, hidden: bool) -> list[click.Parameter]:
    """The options every command understands."""
    quiet: dict[str, Any] = {"expose_value": False, "callback": _note, "hidden": hidden}
    return [
        click.Option(["--books"], metavar="FILE", help="Where the books lie. Also PROPRIETOR_BOOKS in the environment.", **quiet),
        click.Option(["--example"], is_flag=True, help="Work on throw-away books that hold an example.", **quiet),
        click.Option(["--as-of", "as_of"], type=Day(), help="Let reports speak of this day; nothing is written.", **quiet),
        click.Option(["--json"], is_flag=True, help="Answer in JSON, with what comes next.", **quiet),
        click.Option(["--no-color", "plain"], is_flag=True, help="No colour. Also NO_COLOR in the environment.", **quiet),
    ]


class Exampled(click.Command):
    """A command whose help ends with an example."""

    def __init__(self, *args: Any, example: str | Sequence[str] = (), **attributes: Any) -> None:  # noqa: ANN401 - click's own types
        """Take the example aside and add the options that hold everywhere."""
        self.examples = (example,) if isinstance(example, str) else tuple(example)
        attributes["params"] = [*(attributes.get("params") or ()), *everywhere(hidden=True)]
        attributes["context_settings"] = {**HELP_NAMES, **(attributes.get("context_settings") or {})}
        super().__init__(*args, **attributes)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the example, as it would be typed."""
        super().format_epilog(ctx, formatter)
        if self.examples:
            with formatter.section("Example" if len(self.examples) == 1 else "Examples"):
                for line in self.examples:
                    formatter.write(textwrap.indent(line, " " * formatter.current_indent) + "\n")
        formatter.write_paragraph()
        formatter.write_text(ELSEWHERE)


class Command(Exampled):
    """A command."""


class Group(Exampled, click.Group):
    """A group of commands, all made when the group is."""

    command_class = Command

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """Names, in the order in which they were added."""
        return list(self.commands)


class Root(click.Group):
    """`proprietor` itself: knows its commands by name only and loads the one that is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """Names, in the order of the table."""
        return list(ROWS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's own signature
        """Load one command."""
        row = ROWS.get(cmd_name)
        if row is None:
            return None
        made = getattr(importlib.import_module(f"proprietor.cli.{row.module}"), row.attribute)
        command = made if isinstance(made, click.Command) else made(row.name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for a wrong word, name the nearest right ones."""
        if args and args[0] not in ROWS and not args[0].startswith("-"):
            raise click.UsageError(_unknown(args[0]), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's own signature
        """Write the table, section by section."""
        longest = max(len(name) for name in ROWS)
        for title, rows in SECTIONS:
            with formatter.section(title):
                formatter.write_dl([(row.name.ljust(longest), row.help) for row in rows])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's own signature
        """Write three ways to begin."""
        with formatter.section("Examples"):
            for line in BEGINNINGS:
                formatter.write(f"  {line}\n")


BEGINNINGS = (
    "proprietor lint cv.md",
    "proprietor --example agenda",
    "proprietor win record --result 'Calls fell from 40 to 12 a week'",
)


def _unknown(word: str) -> str:
    import difflib  # noqa: PLC0415 - only for a slip of the keyboard

    near = difflib.get_close_matches(word, ROWS, n=3, cutoff=0.5)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    return f"There is no command “{word}”.{hint}"


def choices(names: Mapping[str, str]) -> click.Choice[str]:
    """A choice among names, for options."""
    return click.Choice(list(names), case_sensitive=False)
