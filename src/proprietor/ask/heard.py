"""What each person knows of each win: they saw it, or they were told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from proprietor.ask.records import Telling
from proprietor.books import Books, Link, LinkKind
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate


class Sight(StrEnum):
    """What is known about a person and a win."""

    SAW = "saw"
    TOLD = "told"
    UNKNOWN = "unknown"

    @property
    def word(self) -> str:
        """As it is said."""
        return "not known" if self is Sight.UNKNOWN else self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One person and one win: whoever saw it needs no telling; `last` is the newest telling, `records` what this rests on."""

    sight: Sight = Sight.UNKNOWN
    last: Telling | None = None
    records: tuple[RecordId, ...] = ()


NOTHING = Cell()


def heard_of(books: Books) -> Mapping[RecordId, Mapping[RecordId, Cell]]:
    """For each person, what they know of each win; pairs of which nothing is known are left out."""
    saw: dict[tuple[RecordId, RecordId], list[RecordId]] = {}
    told: dict[tuple[RecordId, RecordId], list[Telling]] = {}
    for link in books.of(Link):
        if link.verb is LinkKind.SAW:
            saw.setdefault((link.source, link.target), []).append(link.id)
    for telling in books.of(Telling):
        told.setdefault((telling.person, telling.win), []).append(telling)
    heard: dict[RecordId, dict[RecordId, Cell]] = {}
    for pair in {**saw, **told}:
        tellings = told.get(pair, [])
        person, win = pair
        heard.setdefault(person, {})[win] = Cell(
            sight=Sight.SAW if pair in saw else Sight.TOLD,
            last=newest_telling(tellings),
            records=(*saw.get(pair, ()), *(telling.id for telling in tellings)),
        )
    return heard


def newest_telling(tellings: Iterable[Telling]) -> Telling | None:
    """The telling of the latest day; of several on one day, or without any day, the one written down last."""
    return max(reversed([*tellings]), key=lambda telling: day_key(telling.on), default=None)


def day_key(moment: PartialDate | None) -> tuple[int, int, int]:
    """A key to sort by, the latest day a date can mean; no date comes first."""
    return (moment.year, moment.month or LATER, moment.day or LATER) if moment else (0, 0, 0)


LATER = 99
"""Later than any month and day."""
