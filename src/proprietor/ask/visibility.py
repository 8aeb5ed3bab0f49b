"""Who knows of which win: people by level and place against wins, with what they saw and what they were told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from proprietor.ask.heard import Cell, Heard, day_key, heard_of
from proprietor.ask.records import Telling
from proprietor.books import Books, Confidentiality, Employer, Person, Relation, Role, Win
from proprietor.values.ids import RecordId

SHOWN = 12
"""Wins shown as columns, the newest (a guess: more do not fit beside the names); every count goes over all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A win as a column of the map; one that never leaves the books can be no gap."""

    win: Win

    @property
    def tellable(self) -> bool:
        """Whether anybody may be told of it."""
        return tellable(self.win)

    @property
    def mark(self) -> str:
        """What its confidentiality means here; empty for an open win."""
        return {Confidentiality.PRIVATE: "stays in your books", Confidentiality.MASKED: "in person only"}.get(
            self.win.confidentiality, ""
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A person: the level (steps above you; None outside), the place, what they know of.

    Attributes:
        person: who it is.
        steps: 1 for a boss, 0 for somebody beside you, -1 for somebody you lead; None for clients and friends.
        place: their team, else their employer's name.
        apart: why this person is no gap; empty for those around you now.
        known: the tellable wins they saw or were told of.
        of: how many wins can be told at all.
        last: the newest telling of anything.
        cells: one for each column.
    """

    person: Person
    steps: int | None
    place: str
    apart: str
    known: frozenset[RecordId]
    of: int
    last: Telling | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People of one level and place."""

    heading: str
    rows: tuple[Row, ...]
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SightMap:
    """People against wins.

    Attributes:
        columns: the newest wins, the newest first.
        groups: the people, from the top down; those who are no gap last.
        wins: the ids of all wins that can be told, the newest first.
        private: how many wins stay in the books.
        silence: why there is nothing to show; empty when there is.
    """

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    wins: tuple[RecordId, ...]
    private: int
    silence: str = ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All people, in the order of their groups."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def hidden(self) -> int:
        """How many older wins have no column."""
        return len(self.wins) + self.private - len(self.columns)


def tellable(win: Win) -> bool:
    """Whether a win may leave the books at all."""
    return win.confidentiality is not Confidentiality.PRIVATE


def newest_first(wins: Iterable[Win]) -> list[Win]:
    """Wins by the day they ended or happened; undated ones last, in the order in which they were written down."""
    return sorted(wins, key=lambda win: day_key(win.until or win.on), reverse=True)


@lru_cache(maxsize=4)
def sight_map(books: Books, today: date) -> SightMap:
    """The map of these books on this day. Books never change, so the last few maps are remembered."""
    wins = newest_first(books.of(Win))
    told = [win.id for win in wins if tellable(win)]
    columns = tuple(Column(win=win) for win in wins[:SHOWN])
    heard = heard_of(books)
    places = {employer.id: employer.name for employer in books.of(Employer)}
    current = employers_now(books, today)
    everything, nothing = frozenset(told), Heard()
    rows = [
        _row(person, heard.get(person.id, nothing), everything, columns=columns, places=places, current=current)
        for person in books.of(Person)
    ]
    return SightMap(
        columns=columns,
        groups=tuple(_groups(rows)),
        wins=tuple(told),
        private=len(wins) - len(told),
        silence=_silence(len(wins), len(rows)),
    )


def _silence(wins: int, people: int) -> str:
    if not wins and not people:
        return "There are no wins and no people in the books yet, so nobody can have heard of anything."
    if not wins:
        return "There are no wins in the books yet, so there is nothing anybody could have heard of."
    return "" if people else "There are no people in the books yet, so nobody is known to have heard of your wins."


def employers_now(books: Books, today: date) -> frozenset[RecordId]:
    """The employers of roles you hold today; empty when the books do not say."""
    held = (role for role in books.of(Role) if role.until is None or role.until.last >= today)
    return frozenset(role.employer for role in held if role.employer)


_LEVELS = {Relation.BOSS: 1, Relation.PEER: 0, Relation.REPORT: -1}


def steps_of(person: Person) -> int | None:
    """How many steps somebody stands above you, from what they are to you where it is not said; None outside the house."""
    level = _LEVELS.get(person.relation)
    return level if level is None or person.steps is None else person.steps


def _row(
    person: Person,
    heard: Heard,
    wins: frozenset[RecordId],
    *,
    columns: tuple[Column, ...],
    places: Mapping[RecordId, str],
    current: frozenset[RecordId],
) -> Row:
    steps = steps_of(person)
    before = bool(current and person.employer and person.employer not in current)
    return Row(
        person=person,
        steps=steps,
        place=person.team or places.get(person.employer, ""),
        apart=OUTSIDE if steps is None else BEFORE if before else "",
        known=heard.known(wins),
        of=len(wins),
        last=heard.last,
        cells=tuple(heard.cell(column.win.id) for column in columns),
    )


OUTSIDE = "Clients and friends"
BEFORE = "From earlier jobs"
"""Headings of those whom nobody expects to hear of your wins today."""


def _groups(rows: list[Row]) -> Iterable[Group]:
    sorted_in: dict[tuple[str, int, str], list[Row]] = {}
    for row in rows:
        key = (row.apart, 0, "") if row.apart else ("", -(row.steps or 0), row.place)
        sorted_in.setdefault(key, []).append(row)
    for key in sorted(sorted_in):
        apart, level, place = key
        heading = apart or ", ".join(part for part in (level_of(-level), place) if part)
        yield Group(heading=heading, rows=tuple(sorted_in[key]), apart=bool(apart))


def level_of(steps: int) -> str:
    """A level as a heading."""
    named = {2: "Your boss’s boss", 1: "Your boss", 0: "Beside you", -1: "Led by you"}
    return named.get(steps) or f"{abs(steps)} steps {'above' if steps > 0 else 'below'} you"
