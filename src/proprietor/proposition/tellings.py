"""Tellings: for each win in the books the other wins that may tell of the same fact; carried over from books to books."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from proprietor.books import Books, Win
from proprietor.proposition.neighbourhood import Neighbourhood
from proprietor.proposition.rule import Other
from proprietor.values.ids import RecordId


class Tellings(NamedTuple):
    """The wins of some books, numbered in their order, and which of them are near each other."""

    numbers: Mapping[RecordId, int]
    wins: Mapping[int, Win]
    around: Neighbourhood

    def of(self, win: RecordId) -> tuple[Other, ...]:
        """The other wins that may tell of the same fact as this one."""
        return self.around.near(self.numbers[win]) if win in self.numbers else ()


def after(before: Tellings, wins: Sequence[Win]) -> Tellings:
    """The tellings of some wins; those that stood there before are not read again."""
    numbers: dict[RecordId, int] = {}
    free = max(before.numbers.values(), default=-1) + 1
    for win in wins:
        number = before.numbers.get(win.id)
        numbers[win.id] = free if number is None else number
        free += number is None
    if any(one > two for one, two in pairwise(numbers.values())):  # they stand in another order: begin anew
        return after(NOTHING, wins)
    held = {numbers[win.id]: win for win in wins}
    changes: dict[int, Other | None] = dict.fromkeys(before.wins.keys() - held.keys())
    for number, win in held.items():
        if before.wins.get(number) is not win:
            changes[number] = Other(win.text, f"the win “{win.title}”")
    return Tellings(numbers, held, before.around.with_changes(changes))


NOTHING = Tellings({}, {}, Neighbourhood())


class _Memory:
    """The tellings that were worked out last. Only speed hangs on it: whatever it holds, the answer is the same."""

    latest = NOTHING


@lru_cache(maxsize=4)
def tellings(books: Books) -> Tellings:
    """The tellings of the wins in the books."""
    _Memory.latest = found = after(_Memory.latest, books.of(Win))
    return found
