"""What each person knows of each win: they saw it, or they were told."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Heard:
    """What one person knows: the links by which they saw wins, and the tellings by which they were told of some."""

    saw: dict[RecordId, list[RecordId]] = field(default_factory=dict)
    told: dict[RecordId, list[Telling]] = field(default_factory=dict)

    def cell(self, win: RecordId) -> Cell:
        """What they know of one win."""
        saw, told = self.saw.get(win, ()), self.told.get(win, ())
        if not (saw or told):
            return NOTHING
        return Cell(
            sight=Sight.SAW if saw else Sight.TOLD,
            last=newest_telling(told),
            records=(*saw, *(telling.id for telling in told)),
        )

    def known(self, wins: frozenset[RecordId]) -> frozenset[RecordId]:
        """Which of some wins they know of."""
        return wins.intersection(self.saw) | wins.intersection(self.told)

    @property
    def last(self) -> Telling | None:
        """The newest telling of anything."""
        return newest_telling(telling for tellings in self.told.values() for telling in tellings)


def heard_of(books: Books) -> Mapping[RecordId, Heard]:
    """What each person knows; who knows of nothing is left out."""
    heard: defaultdict[RecordId, Heard] = defaultdict(Heard)
    for link in books.of(Link):
        if link.verb is LinkKind.SAW:
            heard[link.source].saw.setdefault(link.target, []).append(link.id)
    for telling in books.of(Telling):
        heard[telling.person].told.setdefault(telling.win, []).append(telling)
    return heard


def newest_telling(tellings: Iterable[Telling]) -> Telling | None:
    """The telling of the latest day that is sure; of several on one day, or without any day, the one written down last.

    Of a month or a year only its first day is sure to have come by then, so that “2025” does not stand before 7 March 2025; on
    one and the same sure day the precise one stands before the vague.
    """
    return max(reversed([*tellings]), key=lambda telling: sure_key(telling.on), default=None)


def sure_key(moment: PartialDate | None) -> tuple[int, int, int, int]:
    """A key to sort by, the first day a date can mean, and how precise it is; no date comes first."""
    if moment is None:
        return (0, 0, 0, 0)
    return (moment.year, moment.month or 1, moment.day or 1, bool(moment.month) + bool(moment.day))


def day_key(moment: PartialDate | None) -> tuple[int, int, int]:
    """A key to sort by, the latest day a date can mean; no date comes first."""
    return (moment.year, moment.month or LATER, moment.day or LATER) if moment else (0, 0, 0)


LATER = 99
"""Later than any month and day."""
