"""What the door needs of whoever holds the books."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from proprietor.actions.context import Change, Journal, JournalLine, Keeper, Searcher
from proprietor.actions.outside import Whole
from proprietor.books import Books


class WrittenJournal(Journal, Protocol):
    """A journal the door can add to."""

    def newest(self) -> int:
        """Number of the newest line; 0 if there is none."""

    def write(self, line: JournalLine) -> None:
        """Add a line."""


class Look(Protocol):
    """One transaction's look at the books."""

    @property
    def books(self) -> Books:
        """The books as this transaction sees them."""

    @property
    def journal(self) -> WrittenJournal:
        """The journal."""

    @property
    def searcher(self) -> Searcher:
        """The search."""

    def as_of(self, moment: datetime) -> Books:
        """The books as they stood at a moment."""

    def apply(self, changes: Sequence[Change]) -> None:
        """Write changes."""

    def lay_out(self, whole: Whole) -> None:
        """Put whole books with their journal in the place of all that is here."""


class Desk(Protocol):
    """Where the books lie."""

    @property
    def place(self) -> str:
        """A file or an address."""

    def reading(self) -> AbstractContextManager[Look]:
        """A look in which nothing changes underneath."""

    def writing(self) -> AbstractContextManager[Look]:
        """The one writer's turn."""

    def remember(self, seq: int, books: Books) -> None:
        """Take note of the books after an own write."""

    def close(self) -> None:
        """Let go of the books."""


class Guardian(Keeper, Protocol):
    """A keeper who also minds the calendar."""

    def daily(self, at: datetime) -> None:
        """Make the day's snapshot, once a day of use."""
