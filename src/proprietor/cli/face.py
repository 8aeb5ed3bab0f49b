"""What every command has at hand: the options that hold for all, the books, and the way to answer."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

import click

from proprietor.cli.ink import Ink, inert

if TYPE_CHECKING:
    from datetime import date

    from proprietor.actions.context import Request
    from proprietor.business import Business

A = TypeVar("A")

NARROWEST, WIDEST, USUAL = 40, 120, 100
"""Columns of the screen: the least and most that are used, and what is taken where nobody says."""


class Next(NamedTuple):
    """A command that obviously comes next, and why; `confirm` when it writes and a person should agree first."""

    command: str
    why: str
    confirm: bool = False


TAKE_BACK = "Undo with: proprietor undo"
"""Said after each write that can be taken back."""

UNDO = Next("proprietor undo", "takes this back", confirm=True)


class Serve(Protocol):
    """Opens the books in the browser, until stopped."""

    def __call__(self, business: "Business", *, port: int | None, browse: bool) -> None:
        """Serve at a port, or at any free one; open the browser if asked."""


class Attend(Protocol):
    """Attends to an assistant, until it goes."""

    def __call__(self, business: "Callable[[], Business]", *, http: bool, port: int | None) -> None:
        """Over standard input and output, or over HTTP on this machine."""


class Face:
    """The terminal during one command.

    Attributes:
        books: where the books lie, as the person said; None if they did not.
        example: whether to work on throw-away books with the example.
        as_of: the day reports speak of; None for today.
        json: whether to answer in JSON.
        plain: whether colour is unwanted.
        damaged: what to do about books that cannot be read: "refuse", "look" or "set-aside", as `Business.open` has it.
    """

    def __init__(self, serve: "Serve | None" = None, attend: "Attend | None" = None) -> None:
        """Before any option was read; `serve` opens the browser's face, `attend` the assistant's."""
        self._serve, self._attend = serve, attend
        self.books: str | None = None
        self.example = False
        self.as_of: date | None = None
        self.json = False
        self.plain = False
        self.damaged = "refuse"

    @cached_property
    def ink(self) -> Ink:
        """Colour, if this is a terminal and nobody objects (https://no-color.org)."""
        unwanted = self.plain or self.json or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return Ink(colour=not unwanted and sys.stdout.isatty())

    @cached_property
    def width(self) -> int:
        """Columns of the screen to write on."""
        return min(max(shutil.get_terminal_size((USUAL, 24)).columns, NARROWEST), WIDEST)

    @property
    def asks(self) -> bool:
        """Whether somebody sits there who can be asked."""
        return sys.stdin.isatty() and sys.stdout.isatty() and not self.json

    @cached_property
    def business(self) -> "Business":
        """The books, opened when first needed."""
        from proprietor.business import Business  # noqa: PLC0415 - only commands that need the books load them
        from proprietor.business.opening import Damaged  # noqa: PLC0415 - the same

        if self.example and self.books:
            raise click.UsageError("--example and --books exclude each other: the example lies in books of its own.")
        if self.example:
            return Business.example(as_of=self.as_of)
        return Business.open(self.books, as_of=self.as_of, damaged=Damaged(self.damaged))

    @property
    def has_books(self) -> bool:
        """Whether there are books to look at, so that opening them makes none."""
        from proprietor.business.opening import are_there  # noqa: PLC0415 - only commands that may do without books ask

        return self.example or are_there(self.books)

    def reopen(self, damaged: str) -> None:
        """Open the books again, treating damage in another way."""
        self.close()
        self.__dict__.pop("business", None)
        self.damaged = damaged

    @cached_property
    def bare(self) -> "Business":
        """The door without books, for texts and rules."""
        from proprietor.business import Business  # noqa: PLC0415 - only commands that need it load it

        return Business.bare()

    def serve(self, *, port: int | None, browse: bool) -> None:
        """Open the books in the browser, until stopped."""
        if self._serve is None:
            raise click.UsageError("The browser's part is not here; start the program as `proprietor`.")
        self._serve(self.business, port=port, browse=browse)

    def attend(self, *, http: bool, port: int | None) -> None:
        """Attend to an assistant, until it goes."""
        if self._attend is None:
            raise click.UsageError("The assistant's part is not here; start the program as `proprietor`.")
        self._attend(lambda: self.business, http=http, port=port)

    def do(self, request: "Request[A]") -> A:
        """Ask the business."""
        return self.business.do(request)

    def close(self) -> None:
        """Let go of the books, if they were opened."""
        if "business" in self.__dict__:
            self.business.close()

    def answer(
        self, data: Mapping[str, object], text: str | Iterable[str] | Callable[[], Iterable[str]], then: Sequence[Next] = ()
    ) -> None:
        """Answer the person, or the program that asked for JSON.

        Args:
            data: the answer as plain values under stable names.
            text: the answer in words, made only when it is needed.
            then: what obviously comes next.
        """
        if self.json:
            follow = [{"command": each.command, "why": each.why, "requires_confirmation": each.confirm} for each in then]
            click.echo(inert(json.dumps({**data, "next": follow}, ensure_ascii=False, indent=2, default=_plain)))
            return
        lines = text() if callable(text) else text
        self.say(lines if isinstance(lines, str) else "\n".join(lines))

    def agreed(self, data: Mapping[str, object], preview: Sequence[str], question: str, command: str, *, yes: bool) -> bool:
        """Whether the person agrees to what a preview shows.

        With `yes` nothing is shown or asked. Where nobody can be asked, the preview is the whole answer.

        Args:
            data: the preview as plain values.
            preview: the preview in words.
            question: what to ask.
            command: the command that goes through with it.
            yes: whether the person has agreed already.
        """
        if yes:
            return True
        if not self.asks:
            self.answer(
                data, [*preview, f"Nothing was changed. Go through with it: {command}"], [Next(command, question, confirm=True)]
            )
            return False
        self.say("\n".join(preview))
        if click.confirm(question, default=False):
            return True
        self.say("Nothing was changed.")
        return False

    def say(self, text: str = "", *, aside: bool = False) -> None:
        """Write to the screen; `aside` to where troubles go."""
        click.echo(text, err=aside, color=self.ink.colour)


def _plain(value: object) -> Any:  # noqa: ANN401 - what JSON can carry
    from proprietor.actions.plain import plain  # noqa: PLC0415 - the face of `lint` should not load it

    return plain(value)


def here() -> Face:
    """The face of the command that runs."""
    face = click.get_current_context().find_root().obj
    assert isinstance(face, Face)
    return face
