"""A win with the role it was done in, a claim with the wins it rests on: one write each."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.roles import NamedRole
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Person, Role, Win
from proprietor.business import Business
from proprietor.proposition.claims import Claim
from proprietor.values.when import PartialDate
from tests.refusing import code_of

NURSE = NamedRole(name="Theatre nurse", employer="City Hospital", since=PartialDate(2014))


def count(business: Business, kind: str) -> int:
    return len(business.do(ListRecords(kind=kind)))


def test_role_and_employer_are_written_down_with_the_win_and_taken_back_with_it(business: Business) -> None:
    win = business.do(Record(record=Win(result="6 were signed off"), role=NURSE, seen_by=("Dorota Maj (boss)",)))
    role = business.do(ShowRecord(id=win.role)).kept.record
    assert isinstance(role, Role)
    assert (role.name, str(role.since)) == ("Theatre nurse", "2014")
    assert business.do(ShowRecord(id=role.employer)).kept.record.title == "City Hospital"
    assert len(business.do(ReadJournal())) == 1
    business.do(Undo())
    assert [count(business, kind) for kind in ("win", "role", "employer", "person", "link")] == [0] * 5


def test_what_is_there_is_found_by_its_words(business: Business) -> None:
    first = business.do(Record(record=Win(result="6 were signed off"), role=NURSE))
    same = NamedRole(name=" theatre  nurse", employer="CITY hospital")
    assert business.do(Record(record=Win(result="7 were"), role=same)).role == first.role
    elsewhere = NamedRole(name="Theatre nurse", employer="")
    assert business.do(Record(record=Win(result="8 were"), role=elsewhere)).role != first.role
    assert (count(business, "role"), count(business, "employer")) == (2, 1)


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (Record(record=Win(result="x"), role=NamedRole(employer="City Hospital")), "empty"),
        (Record(record=Person(name="Ana"), role=NURSE), "bad-reference"),
        (Record(record=Win(), role=NURSE), "empty"),
        (Record(record=Claim(text="x"), rests_on=("win_0000000000",)), "unknown-id"),
    ],
)
def test_a_refusal_leaves_nothing_behind(business: Business, request_: Record[Win], code: str) -> None:
    assert code_of(business.do, request_) == code
    assert not business.do(ReadJournal())
    assert count(business, "employer") == 0


def test_a_claim_rests_on_wins_from_the_start(business: Business) -> None:
    win = business.do(Record(record=Win(result="6 were signed off")))
    claim = business.do(Record(record=Claim(text="I train nurses"), rests_on=(win.id, win.id)))
    assert [tie.record for tie in business.do(ShowRecord(id=claim.id)).ties] == [win]
    assert code_of(business.do, Record(record=Claim(text="I too"), rests_on=(claim.id,))) == "bad-reference"
