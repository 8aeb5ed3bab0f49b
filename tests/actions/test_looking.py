"""Looking things up: one record with all that hangs on it, a list in order, a search."""

import pytest

from proprietor import Business
from proprietor.actions.books import LinkRecords, Record, Revise
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.remarks import SetAside
from proprietor.books import Complaint, Employer, LinkKind, Person, Role, Want, Win
from proprietor.books.kinds import AnyRecord
from proprietor.values.when import PartialDate
from tests.refusing import refused


def put(business: Business, record: AnyRecord) -> AnyRecord:
    return business.do(Record(record=record))


def test_a_record_is_shown_with_all_that_hangs_on_it(business: Business) -> None:
    yard = put(business, Employer(name="North Yard"))
    role = put(business, Role(name="Welder", employer=yard.id))
    win = put(business, Win(result="The gangway held", role=role.id))
    ana = put(business, Person(name="Ana Ruiz"))
    link = business.do(LinkRecords(source=ana.id, target=win.id, verb=LinkKind.SAW))
    business.do(SetAside(id=role.id, rule="W204", reason="So"))

    shown = business.do(ShowRecord(id=win.id))
    assert shown.kept.record == win
    assert shown.refers == {"role": role}
    assert [(tie.link, tie.verb, tie.out, tie.record) for tie in shown.ties] == [(link.id, LinkKind.SAW, False, ana)]
    assert [(tie.out, tie.record) for tie in business.do(ShowRecord(id=ana.id)).ties] == [(True, win)]
    assert business.do(ShowRecord(id=role.id)).referred == (win,)
    assert [line.action for line in shown.history] == ["record.record"]


def test_the_history_of_a_record_is_newest_first(business: Business) -> None:
    want = put(business, Want(what="A desk by the window"))
    business.do(Revise(record=Want(id=want.id, what="A desk in the quiet room"), expected_version=1))
    put(business, Want(what="A later shift"))
    assert [line.action for line in business.do(ShowRecord(id=want.id)).history] == ["record.revise", "record.record"]


@pytest.mark.parametrize("request_", [ShowRecord(id=""), ShowRecord(id="zz")])
def test_what_is_not_there_is_not_shown(business: Business, request_: ShowRecord) -> None:
    assert refused(business.do, request_).code == "unknown-id"


def test_dated_records_are_listed_newest_first_and_the_undated_last(business: Business) -> None:
    for result, on in (
        ("c", PartialDate(2020)),
        ("u", None),
        ("a", PartialDate(2025, 3)),
        ("b", PartialDate(2024, 12, 31)),
        ("v", None),
    ):
        put(business, Win(result=result, on=on))
    assert [each.record.title for each in business.do(ListRecords(kind="wins"))] == ["a", "b", "c", "u", "v"]
    put(business, Complaint(what="old", since=PartialDate(2019)))
    put(business, Complaint(what="new", since=PartialDate(2024)))
    assert [each.record.title for each in business.do(ListRecords(kind="complaint"))] == ["new", "old"]


def test_records_without_dates_are_listed_as_they_were_written_down(business: Business) -> None:
    for name in ("Bo", "Ana", "Cy"):
        put(business, Person(name=name))
    assert [each.record.title for each in business.do(ListRecords(kind="people"))] == ["Bo", "Ana", "Cy"]


def test_an_unknown_kind_is_refused(business: Business) -> None:
    refusal = refused(business.do, ListRecords(kind="trophy"))
    assert (refusal.code, refusal.place) == ("bad-value", "kind")


def test_words_are_found_with_their_beginnings_and_among_kinds(business: Business) -> None:
    win = put(business, Win(result="The gangway held", problem="Cracks in frost"))
    want = put(business, Want(what="A gangway of my own"))
    assert {hit.record for hit in business.do(FindRecords(query="gangw"))} == {win.id, want.id}
    assert [hit.record for hit in business.do(FindRecords(query="gangway", kinds=("want",)))] == [want.id]
    assert [hit.record for hit in business.do(FindRecords(query="FROST gangway"))] == [win.id]
    assert len(business.do(FindRecords(query="gangway", limit=1))) == 1
    for nothing in ("", "  ", '"*():^', "zebra"):
        assert business.do(FindRecords(query=nothing)) == ()


def test_what_was_changed_is_found_by_its_new_words_only(business: Business) -> None:
    want = put(business, Want(what="A desk by the window"))
    business.do(Revise(record=Want(id=want.id, what="A quiet room"), expected_version=1))
    assert business.do(FindRecords(query="window")) == ()
    (hit,) = business.do(FindRecords(query="quiet"))
    assert hit.title == "A \x02quiet\x03 room"
