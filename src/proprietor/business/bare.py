"""A desk without books, for what needs none: reading a text for remarks, looking up a rule."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from proprietor.actions.context import Change, Hit, JournalLine
from proprietor.actions.outside import Whole
from proprietor.books import Books, Kept
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal


class NoJournal:
    """A journal without lines."""

    def lines(self, *, record: RecordId | None = None, limit: int = 50, before: int = 0) -> Sequence[JournalLine]:  # noqa: ARG002 - the port's names
        """None."""
        return ()

    def line(self, seq: int) -> JournalLine | None:  # noqa: ARG002 - the port's names
        """None."""
        return None

    def last_undoable(self) -> JournalLine | None:
        """None."""
        return None

    def last_of(self, action: str, until: datetime) -> JournalLine | None:  # noqa: ARG002 - the port's names
        """None."""
        return None

    def brought(self, action: str, kinds: Collection[str]) -> Mapping[int, Sequence[Kept]]:  # noqa: ARG002 - the port's names
        """None."""
        return {}

    def every(self) -> Sequence[JournalLine]:
        """None."""
        return ()

    def redact(self, person: RecordId, strike: Callable[[str], str], *, try_only: bool = False) -> int:  # noqa: ARG002 - the port's names
        """Nothing to strike out."""
        return 0

    def standing_after(self, seq: int) -> Sequence[JournalLine]:  # noqa: ARG002 - the port's names
        """None."""
        return ()

    def newest(self) -> int:
        """No line at all."""
        return 0

    def write(self, line: JournalLine) -> None:  # noqa: ARG002 - the port's names
        """Nothing is written here."""
        raise nothing_here()


class NoSearch:
    """A search that finds nothing."""

    def search(self, query: str, *, kinds: Sequence[str] = (), limit: int = 50) -> Sequence[Hit]:  # noqa: ARG002 - the port's names
        """Nothing."""
        return ()

    def size(self) -> int:
        """Nothing is indexed."""
        return 0

    def rebuild(self, kept: Iterable[Kept]) -> None:  # noqa: ARG002 - the port's names
        """Nothing is written here."""
        raise nothing_here()


@dataclass(slots=True)
class Sight:
    """A look at no books."""

    books: Books = field(default_factory=Books)
    journal: NoJournal = field(default_factory=NoJournal)
    searcher: NoSearch = field(default_factory=NoSearch)

    def as_of(self, moment: datetime) -> Books:  # noqa: ARG002 - the port's names
        """No books at any time."""
        return self.books

    def apply(self, changes: Sequence[Change]) -> None:  # noqa: ARG002 - the port's names
        """Nothing is written here."""
        raise nothing_here()

    def lay_out(self, whole: Whole) -> None:  # noqa: ARG002 - the port's names
        """Nothing is written here."""
        raise nothing_here()


class NoBooks:
    """Where books would lie."""

    place = ""

    @contextmanager
    def reading(self) -> Iterator[Sight]:
        """Look at nothing."""
        yield Sight()

    @contextmanager
    def writing(self) -> Iterator[Sight]:
        """Refuse."""
        raise nothing_here()
        yield Sight()

    def remember(self, seq: int, books: Books) -> None:
        """Nothing to remember."""

    def close(self) -> None:
        """Nothing to let go of."""


class NoKeeper:
    """Nobody looks after books that are not there."""

    def place(self) -> str:
        """Nowhere."""
        return ""

    def daily(self, at: datetime) -> None:
        """Nothing to copy."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any method of the port
        """Whatever else a keeper is asked for needs books."""
        raise nothing_here()


def nothing_here() -> Refusal:
    """What everything that needs books answers with."""
    return Refusal("no-books", "No books are open.", "Open them first: this part only reads texts.")
