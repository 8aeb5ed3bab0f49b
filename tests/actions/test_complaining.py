"""The register of complaints, and the owner's word on which are one."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.complaining import ShowRegister, SortComplaint, role_held
from proprietor.actions.context import Context
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import About, Complaint, LinkKind, Role
from proprietor.business import Business
from proprietor.values.when import PartialDate
from tests.decide.cases import ALSO_UNHEARD, UNHEARD
from tests.refusing import refused


@pytest.fixture
def two(business: Business) -> tuple[Complaint, Complaint]:
    """One complaint in two jobs."""
    do = business.do
    ward = do(Record(record=Role(name="Nurse", since=PartialDate(2018), until=PartialDate(2020))))
    lead = do(Record(record=Role(name="Lead", since=PartialDate(2023))))
    old = do(Record(record=Complaint(what=UNHEARD, role=ward.id)))
    return old, do(Record(record=Complaint(what=ALSO_UNHEARD, role=lead.id)))


def links(business: Business) -> list[LinkKind]:
    return [each.record.verb for each in business.do(ListRecords(kind="link"))]  # type: ignore[attr-defined]


def test_empty_books_have_an_empty_register(business: Business) -> None:
    shown = business.do(ShowRegister())
    assert (shown.picture, shown.findings, shown.guesses) == (None, (), ())
    assert shown.empty.startswith("No complaint stands in your books.")


def test_the_register_holds_matrix_picture_findings_and_guesses(business: Business, two) -> None:
    shown = business.do(ShowRegister())
    assert shown.empty == ""
    assert [len(row.cells) for row in shown.matrix.rows] == [2]
    assert shown.picture is not None
    assert shown.guesses == (two,)
    assert {each.rule for each in shown.findings} == {"D201", "D203"}
    leaving = business.do(ShowRegister(leaving=two[1].role))
    assert leaving.findings[0].rule == "D101"
    assert refused(business.do, ShowRegister(leaving=two[0].id)).code == "bad-reference"


def test_the_owners_word_wins_and_can_be_turned_round(business: Business, two) -> None:
    old, new = two
    business.do(SortComplaint(id=new.id, other=old.id, same=False))
    assert links(business) == [LinkKind.APART]
    assert len(business.do(ShowRegister()).register.threads) == 2
    business.do(SortComplaint(id=old.id, other=new.id, same=True, about=About.TRADE))
    assert links(business) == [LinkKind.SAME]
    shown = business.do(ShowRegister())
    assert [(each.guessed, each.about) for each in shown.register.threads] == [(False, About.TRADE)]
    assert shown.guesses == ()
    line = business.do(ReadJournal(limit=1))[0]
    assert "is about the trade; “" in line.summary
    assert "is the same as" in line.summary
    business.do(Undo())
    assert links(business) == [LinkKind.APART]


def test_saying_it_once_more_writes_nothing(business: Business, two) -> None:
    old, new = two
    business.do(SortComplaint(id=new.id, other=old.id, about=About.JOB))
    before = len(business.do(ReadJournal()))
    business.do(SortComplaint(id=old.id, other=new.id))
    business.do(SortComplaint(id=new.id, about=About.JOB))
    assert len(business.do(ReadJournal())) == before


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({}, "empty"),
        ({"other": "cmp_zz"}, "unknown-id"),
        ({"id": "cmp_zz", "about": About.JOB}, "unknown-id"),
    ],
)
def test_what_cannot_be_sorted_is_refused(business: Business, two, asked: dict[str, object], code: str) -> None:
    assert refused(business.do, SortComplaint(**{"id": two[0].id, **asked})).code == code  # type: ignore[arg-type]


def test_a_complaint_is_not_the_same_as_itself_or_as_a_role(business: Business, two) -> None:
    assert refused(business.do, SortComplaint(id=two[0].id, other=two[0].id)).code == "bad-reference"
    assert refused(business.do, SortComplaint(id=two[0].id, other=two[0].role)).code == "bad-reference"


def test_the_role_held_now_is_the_newest_without_an_end(business: Business, two) -> None:
    with business._desk.reading() as session:
        context: Context = business._context(session, business._clock.now())
        held = role_held(context)
    assert held is not None
    assert held.name == "Lead"
