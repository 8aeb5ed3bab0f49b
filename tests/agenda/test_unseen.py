"""The nudge to tell your boss of one win."""

from datetime import date

import pytest

from proprietor.agenda.unseen import quarter
from proprietor.ask.records import Telling
from proprietor.books import Confidentiality, Link, LinkKind, Person, Relation, Win
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
ANA = Person(id=RecordId("per_ana"), name="Ana Ruiz", relation=Relation.BOSS)
BO = Person(id=RecordId("per_bo"), name="Bo Lind", relation=Relation.PEER)


def win(name: str, on: PartialDate | None, confidentiality: Confidentiality = Confidentiality.OPEN) -> Win:
    return Win(id=RecordId(f"win_{name}"), result=f"Calls  fell, {name}", on=on, confidentiality=confidentiality)


MARCH, JANUARY = win("march", PartialDate(2026, 3)), win("january", PartialDate(2026, 1, 20))


def test_the_newest_win_of_the_quarter_is_to_be_told() -> None:
    (item,) = quarter(books_of(BO, ANA, JANUARY, MARCH), TODAY)
    assert item.title == "Tell Ana Ruiz of one win: “Calls fell, march”"
    assert item.reason.startswith("By your books, your boss does not know of any of your 2 wins of the last three months.")
    assert (item.action, item.records, item.weight) == ("telling.record", (MARCH.id, ANA.id), 40)


def test_of_one_win_it_speaks_as_of_one() -> None:
    (item,) = quarter(books_of(ANA, JANUARY), TODAY)
    assert "does not know of your one win of" in item.reason


@pytest.mark.parametrize(
    "records",
    [
        (),
        (ANA,),
        (ANA, win("old", PartialDate(2025, 6))),
        (ANA, win("undated", None)),
        (ANA, win("coming", PartialDate(2026, 4))),
        (ANA, win("private", PartialDate(2026, 2), Confidentiality.PRIVATE)),
        (ANA, win("masked", PartialDate(2026, 2), Confidentiality.MASKED)),
        (BO, MARCH),
        (ANA, MARCH, JANUARY, Telling(win=JANUARY.id, person=ANA.id)),
        (ANA, MARCH, Link(verb=LinkKind.SAW, source=ANA.id, target=MARCH.id)),
    ],
)
def test_it_is_silent_otherwise(records) -> None:
    assert list(quarter(books_of(*records), TODAY)) == []


def test_one_boss_is_enough() -> None:
    assert len(list(quarter(books_of(ANA, Person(name="Cy", relation=Relation.BOSS), MARCH), TODAY))) == 1
