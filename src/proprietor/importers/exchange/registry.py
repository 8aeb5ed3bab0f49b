"""The literal list of formats that fill the books, each recognised by what a file holds and never by its ending alone."""

from collections.abc import Callable
from dataclasses import dataclass

from proprietor.importers.exchange import linkedin
from proprietor.importers.exchange.asked import Asked, Telling
from proprietor.importers.exchange.gate import Piece


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its name, a sentence about it, what recognises a file of it, and what reads one."""

    name: str
    about: str
    knows: Callable[[Piece], bool]
    read: Callable[[Piece, Asked], Telling]


FORMATS: tuple[Format, ...] = (
    Format(
        name="LinkedIn",
        about="The zip of LinkedIn’s export, or one of its tables: positions, projects, recommendations, applications.",
        knows=linkedin.knows,
        read=linkedin.read,
    ),
)
"""The first that knows a file reads it."""


def format_of(piece: Piece) -> Format | None:
    """The format of a file; None for none."""
    return next((each for each in FORMATS if each.knows(piece)), None)
