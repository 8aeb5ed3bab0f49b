"""Books in which people were asked for feedback, for the tests of what is read out of them; ids say what they are of."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from proprietor.books import Books, Person, Relation
from proprietor.books.kinds import AnyRecord
from proprietor.calibration.records import Competency, Invitation, Reply, SelfRating, as_ratings
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate, date_of
from tests.shelves import NOON, kept

TODAY = date(2026, 3, 14)

Levels = Mapping[str, int | None]


def competency(name: str, **more: str) -> Competency:
    """One with this name and an id of it."""
    return Competency(id=RecordId(f"cpt_{name}"), name=name.capitalize(), **more)


ROTA, NOTES, TALKS = competency("rota"), competency("notes"), competency("talks")


def person(name: str, relation: Relation = Relation.PEER) -> Person:
    """Somebody with this name."""
    return Person(id=RecordId(f"per_{name}"), name=name.capitalize(), relation=relation)


def asked(who: str, *names: str, on: date = TODAY, until: date | None = None, turn: int = 1) -> Invitation:
    """That somebody was asked by a form."""
    return Invitation(
        id=RecordId(f"inv_{who}{turn}"),
        person=RecordId(f"per_{who}"),
        asker="Ana Ruiz",
        competencies=tuple(f"cpt_{name}" for name in names),
        on=date_of(on),
        until=date_of(until) if until else None,
        recipient="age1",
        secret="AGE-SECRET-KEY-1",
    )


def answered(who: str, levels: Levels, *, on: date | None = TODAY, turn: int = 1, **more: str) -> tuple[Invitation, Reply]:
    """The invitation and the reply of somebody."""
    reply = Reply(
        id=RecordId(f"rpl_{who}{turn}"),
        invitation=RecordId(f"inv_{who}{turn}"),
        on=date_of(on) if on else None,
        ratings=as_ratings({f"cpt_{name}": level for name, level in levels.items()}),
        **more,
    )
    return asked(who, *levels, on=on or TODAY, turn=turn), reply


def own(name: str, level: int | None, *, on: date = TODAY) -> SelfRating:
    """How one rates oneself."""
    return SelfRating(id=RecordId(f"slf_{name}{on}"), competency=RecordId(f"cpt_{name}"), level=level, on=date_of(on))


def crowd(levels: Levels, count: int = 4, *, on: date = TODAY, turn: int = 1) -> list[AnyRecord]:
    """A boss and colleagues who all answer the same."""
    names = [f"p{at}" for at in range(count)]
    people = [person(name, Relation.PEER if at else Relation.BOSS) for at, name in enumerate(names)]
    return [*people, *(record for name in names for record in answered(name, levels, on=on, turn=turn))]


def books(*records: AnyRecord) -> Books:
    """Books with these records, each written down a minute after the one before."""
    return Books(kept(each, added=moment(at)) for at, each in enumerate(records))


def moment(at: int) -> datetime:
    """When the record at this place was written down."""
    return NOON + timedelta(minutes=at)


def day(text: str) -> PartialDate:
    """A day by its ISO text."""
    return date_of(date.fromisoformat(text))
