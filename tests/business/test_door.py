"""The door: one transaction, one reading of the clock, one line in the journal; the past can be looked at, not written."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor import Business
from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.catalogue import CATALOGUE, Action, by_order
from proprietor.actions.context import Request
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.remarks import LintBooks, LintText, ListRules
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Books, Person, Want, Win
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from tests.desks import SetClock, business_at
from tests.refusing import code_of, refused

WELD = Win(action="Welded the gangway in frost", result="It held for 9 winters")


def names(business: Business) -> list[str]:
    return [each.record.title for each in business.do(ListRecords(kind="person"))]


def test_each_write_is_one_line_in_the_journal_at_the_one_moment_of_its_request(business: Business) -> None:
    win = business.do(Record(record=WELD, seen_by=("Ana", "Bo")))
    (line,) = business.do(ReadJournal())
    assert (line.seq, line.action, len(line.changes)) == (1, "record.record", 5)
    assert {change.after.added for change in line.changes if change.after} == {line.at}
    assert line.changes[0].record == win.id


def test_looking_writes_nothing(business: Business) -> None:
    win = business.do(Record(record=WELD))
    for request in (
        ShowRecord(id=win.id),
        ListRecords(kind="win"),
        FindRecords(query="weld"),
        ShowAgenda(),
        LintBooks(),
        ReadJournal(),
    ):
        business.do(request)
    assert len(business.do(ReadJournal())) == 1


def test_a_request_of_nobodys_is_refused(business: Business) -> None:
    @dataclass(frozen=True, slots=True)
    class Fly(Request[str]):
        """Fly."""

    assert refused(business.do, Fly()).code == "unknown-action"


def test_when_fulfilling_fails_half_way_nothing_is_written(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(context, request):
        context.add(WELD)
        raise Refusal("stale", "Somebody was faster.", "Look again.")

    monkeypatch.setattr("proprietor.actions.books.record", half)
    assert code_of(business.do, Record(record=WELD)) == "stale"
    monkeypatch.undo()
    assert business.do(ListRecords(kind="win")) == ()
    assert business.do(ReadJournal()) == ()


def test_a_bug_while_writing_leaves_the_books_as_they_were(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    business.do(Record(record=Person(name="Ana")))

    def broken(context, request):
        context.add(WELD)
        raise ZeroDivisionError

    monkeypatch.setattr("proprietor.actions.books.record", broken)
    with pytest.raises(ZeroDivisionError):
        business.do(Record(record=WELD))
    monkeypatch.undo()
    assert names(business) == ["Ana"]
    assert business.do(ListRecords(kind="win")) == ()
    assert business.do(Record(record=WELD)).title == WELD.title


def test_two_businesses_on_one_file_see_each_others_writes(books_file: Path) -> None:
    with business_at(books_file) as one, business_at(books_file) as two:
        one.do(Record(record=Person(name="Ana")))
        assert names(two) == ["Ana"]
        two.do(Record(record=Person(name="Bo")))
        assert names(one) == ["Ana", "Bo"]
        bo = one.do(ListRecords(kind="person"))[1].record
        two.do(Revise(record=replace(bo, name="Bo Lind"), expected_version=1))
        assert refused(one.do, Revise(record=replace(bo, name="Bob"), expected_version=1)).code == "stale"
        two.do(Undo())
        assert names(one) == ["Ana", "Bo"]
        one.do(Delete(id=bo.id))
        assert names(two) == ["Ana"]
        assert [line.seq for line in one.do(ReadJournal())] == [line.seq for line in two.do(ReadJournal())] == [5, 4, 3, 2, 1]


def test_a_duplicate_of_somebody_elses_record_is_seen(books_file: Path) -> None:
    with business_at(books_file) as one, business_at(books_file) as two:
        names(two)
        one.do(Record(record=WELD))
        assert refused(two.do, Record(record=WELD)).code == "duplicate"


def test_the_past_cannot_be_written(books_file: Path) -> None:
    with business_at(books_file, SetClock(as_of=date(2025, 1, 1))) as past:
        assert refused(past.do, Record(record=WELD)).code == "as-of"
        assert refused(past.do, Undo()).code == "as-of"


def test_reports_can_speak_of_an_earlier_day(books_file: Path) -> None:
    with business_at(books_file, SetClock(moment=datetime(2025, 6, 1, 12, tzinfo=UTC))) as business:
        want = business.do(Record(record=Want(what="A desk by the window")))
    with business_at(books_file, SetClock(moment=datetime(2025, 7, 1, 12, tzinfo=UTC))) as business:
        business.do(Revise(record=replace(want, what="A quiet room"), expected_version=1))
        business.do(Record(record=WELD))
    with business_at(books_file, SetClock(moment=datetime(2025, 8, 1, 12, tzinfo=UTC))) as business:
        business.do(Delete(id=want.id))
    said = {}
    for day in (date(2025, 5, 1), date(2025, 6, 2), date(2025, 7, 2), date(2025, 8, 2)):
        with business_at(books_file, SetClock(as_of=day)) as past:
            said[day.month] = [each.record.title for kind in ("want", "win") for each in past.do(ListRecords(kind=kind))]
            assert past.do(ShowAgenda()).today == day
    assert said == {5: [], 6: ["A desk by the window"], 7: ["A quiet room", WELD.title], 8: [WELD.title]}


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5)), min_size=1, max_size=8))
@settings(max_examples=15)
def test_the_books_as_of_a_day_are_the_books_of_that_day(new_books: Path, tmp_path_factory, story: list[tuple[int, int]]) -> None:
    place = tmp_path_factory.mktemp("past") / "my.books"
    place.write_bytes(new_books.read_bytes())
    start = datetime(2025, 1, 1, 12, tzinfo=UTC)
    were: dict[date, dict[RecordId, object]] = {}
    with business_at(place, clock := SetClock()) as business:
        for n, (which, one) in enumerate(story):
            clock.moment = start + timedelta(days=n)
            people = business.do(ListRecords(kind="person"))
            chosen = people[one % len(people)] if people else None
            if which == 0 or chosen is None:
                business.do(Record(record=Person(name=f"Person {n}")))
            elif which == 1:
                business.do(Revise(record=replace(chosen.record, note=f"Note {n}"), expected_version=chosen.version))
            elif which == 2:
                business.do(Delete(id=chosen.record.id))
            else:
                code_of(business.do, Undo())
            were[clock.moment.date()] = lying(business)
    for day, then in were.items():
        with business_at(place, SetClock(as_of=day)) as past:
            assert {each.record.id: each for each in past.do(ListRecords(kind="person"))} == then


def lying(business: Business) -> dict[RecordId, object]:
    return {each.record.id: each for each in business.do(ListRecords(kind="person"))}


def test_remarks_are_made_on_the_books_and_on_one_record(business: Business) -> None:
    vague = business.do(Record(record=Win(result="Responsible for various things")))
    business.do(Record(record=Win(result="Helped with many things")))
    every = business.do(LintBooks())
    some = business.do(LintBooks(id=vague.id[:9]))
    assert some
    assert set(some) < set(every)
    assert {finding.record for finding in some} == {vague.id}
    assert refused(business.do, LintBooks(id="win_zz")).code == "unknown-id"


def test_rules_are_found_by_id_and_by_name(business: Business) -> None:
    rules = business.do(ListRules())
    assert business.do(ListRules(rule=rules[0].id.lower())) == business.do(ListRules(rule=f" {rules[0].name} ")) == rules[:1]
    assert refused(business.do, ListRules(rule="W999")).place == "W999"


def test_a_business_without_books_reads_texts_and_nothing_else() -> None:
    with Business.bare() as bare:
        assert bare.place == ""
        assert bare.do(LintText(text="Responsible for various things")).lines
        assert bare.do(ListRules())
        assert bare.do(ListRecords(kind="win")) == bare.do(FindRecords(query="weld")) == bare.do(ReadJournal()) == ()
        assert [item.check for item in bare.do(ShowAgenda()).front] == ["first-win"]
        assert refused(bare.do, Record(record=WELD)).code == "no-books"
        assert refused(bare.do, Undo()).code == "no-books"
        assert bare._desk.reading().__enter__().as_of(datetime.now(UTC)) is not None


def test_nothing_can_be_written_where_there_are_no_books() -> None:
    with Business.bare() as bare, bare._desk.reading() as sight:
        assert isinstance(sight.books, Books)
        assert (sight.journal.newest(), sight.journal.line(1), sight.journal.last_undoable()) == (0, None, None)
        for do in (lambda: sight.apply(()), lambda: sight.journal.write(None), lambda: bare._keeper.snapshots):
            assert code_of(do) == "no-books"


def test_every_action_says_what_it_does_and_names_itself_noun_first() -> None:
    assert len({action.name for action in CATALOGUE}) == len(CATALOGUE)
    for action in CATALOGUE:
        noun, dot, verb = action.name.partition(".")
        assert noun.replace("-", "").isalpha()
        assert dot
        assert verb.replace("-", "").isalpha()
        assert action.title.endswith((".", ":")) or ":" in action.title or "?" in action.title, action.name
        assert action.fulfil.__doc__
    assert all(action.writes for action in CATALOGUE if action.destructive)


def test_a_double_name_in_the_catalogue_is_refused() -> None:
    once = CATALOGUE[0]
    for twice in (
        (once, once),
        (once, replace(CATALOGUE[1], name=once.name)),
        (once, Action("x.y", once.order, "books.record")),
    ):
        with pytest.raises(ValueError, match="stands twice"):
            by_order(twice)
