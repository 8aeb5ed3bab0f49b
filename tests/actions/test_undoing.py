"""Undo: every write can be taken back, and taken back again; what later writes rest on cannot."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor import Business
from proprietor.actions.books import Delete, LinkRecords, Record, Revise
from proprietor.actions.context import Change, Context, JournalLine, Request
from proprietor.actions.kinds import KINDS
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.remarks import SetAside
from proprietor.actions.undoing import ReadJournal, Undo, _netted, _take_back, undo
from proprietor.books import Books, Complaint, Kept, LinkKind, Person, Role, Source, Win
from proprietor.books.kinds import AnyRecord
from proprietor.business.bare import NoJournal, NoKeeper, NoSearch
from proprietor.values.ids import UNKEPT, RecordId
from tests.desks import SetClock, business_at
from tests.refusing import code_of, refusal_of, refused
from tests.shelves import NOON, kept
from tests.strategies import records

WELD = Win(action="Welded the gangway in frost", result="It held")


def standing(business: Business) -> dict[RecordId, tuple[AnyRecord, Source]]:
    """What the books say, whatever the versions and the order."""
    with business._desk.reading() as look:
        return {each.record.id: (each.record, each.source) for each in look.books.kept}


def newest(business: Business) -> int:
    """The number of the newest write."""
    with business._desk.reading() as look:
        return look.journal.newest()


def lines(business: Business) -> list[JournalLine]:
    return list(business.do(ReadJournal(limit=1000)))


def context_with(journal: NoJournal) -> Context:
    return Context(Books(), now=NOON, today=NOON.date(), below=int, journal=journal, searcher=NoSearch(), keeper=NoKeeper())


def test_a_record_is_taken_back_and_brought_back(business: Business) -> None:
    win = business.do(Record(record=WELD, seen_by=("Ana (boss)",)))
    before = standing(business)
    assert business.do(Undo()).seq == 1
    assert standing(business) == {}
    assert business.do(FindRecords(query="gangway")) == ()
    business.do(Undo(seq=2))
    assert standing(business) == before
    assert [hit.record for hit in business.do(FindRecords(query="gangway"))] == [win.id]
    assert [line.summary for line in lines(business)] == [
        "Did again: Recorded the win “It held”",
        "Took back: Recorded the win “It held”",
        "Recorded the win “It held”",
    ]


def test_a_change_taken_back_is_a_new_version(business: Business) -> None:
    win = business.do(Record(record=WELD))
    business.do(Revise(record=replace(win, share=50), expected_version=1))
    business.do(Undo())
    kept = business.do(ShowRecord(id=win.id)).kept
    assert (kept.record, kept.version) == (win, 3)
    assert refused(business.do, Revise(record=replace(win, share=40), expected_version=1)).code == "stale"


def test_undo_brings_back_exactly_what_a_deletion_took(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana Ruiz")))
    win = business.do(Record(record=WELD, seen_by=(ana.id,)))
    noise = business.do(Record(record=Complaint(what="The noise", changer=ana.id)))
    business.do(LinkRecords(source=ana.id, target=noise.id, verb=LinkKind.CONCERNS))
    business.do(SetAside(id=win.id, rule="W204", reason="So"))
    before = standing(business)
    business.do(Delete(id=ana.id))
    business.do(Delete(id=win.id))
    assert len(standing(business)) == 1
    business.do(Undo())
    business.do(Undo())
    assert standing(business) == before
    assert business.do(ShowRecord(id=ana.id)).kept.added == business.do(ShowRecord(id=ana.id)).history[-1].at


def test_undo_without_a_number_walks_back_and_never_undoes_an_undo(business: Business) -> None:
    for name in ("Ana", "Bo", "Cy"):
        business.do(Record(record=Person(name=name)))
    assert [business.do(Undo()).summary[-5:-1] for _ in range(3)] == [" “Cy", " “Bo", "“Ana"]
    refusal = refused(business.do, Undo())
    assert (refusal.code, refusal.sentence) == ("nothing-to-undo", "There is nothing to undo.")


def test_what_was_done_again_can_be_undone_again(business: Business) -> None:
    business.do(Record(record=WELD))
    business.do(Undo())
    business.do(Undo(seq=2))
    assert business.do(Undo()).seq == 1
    assert standing(business) == {}


def test_a_write_is_taken_back_once(business: Business) -> None:
    business.do(Record(record=WELD))
    business.do(Undo())
    refusal = refused(business.do, Undo(seq=1))
    assert refusal.sentence == "Write 1 was taken back already, by 2."
    assert "Undo 2" in refusal.remedy
    assert lines(business)[-1].undone_by == 2


def test_a_write_there_is_not_cannot_be_taken_back(business: Business) -> None:
    for seq in (7, -1):
        refusal = refused(business.do, Undo(seq=seq))
        assert (refusal.code, refusal.place) == ("nothing-to-undo", str(seq))


def test_a_write_that_left_nothing_to_return_to_is_refused() -> None:
    class Forgotten(NoJournal):
        def line(self, seq: int) -> JournalLine:
            return JournalLine(seq=seq, at=NOON, action="person.forget", summary="Forgot a person")

    refusal = refused(undo, context_with(Forgotten()), Undo(seq=4))
    assert (refusal.code, refusal.sentence) == ("nothing-to-undo", "Write 4 (Forgot a person) cannot be taken back.")


def test_what_came_and_went_in_one_write_needs_no_taking_back() -> None:
    there = kept(replace(WELD, id=RecordId("win_1")))
    context = context_with(NoJournal())
    came = Change(record=there.record.id, before=None, after=there)
    went = Change(record=there.record.id, before=there, after=None)
    for change in _netted([came, went]):
        _take_back(context, change, 1)
    assert context.changes == []


def test_a_write_later_ones_rest_on_is_refused(business: Business) -> None:
    win = business.do(Record(record=WELD))
    business.do(Revise(record=replace(win, share=50), expected_version=1))
    refusal = refused(business.do, Undo(seq=1))
    assert (refusal.code, refusal.place) == ("stale", win.id)


def test_a_record_in_use_is_not_taken_back(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana")))
    business.do(Record(record=Complaint(what="The noise", changer=ana.id)))
    refusal = refused(business.do, Undo(seq=1))
    assert (refusal.code, refusal.place) == ("in-use", ana.id)


def test_a_linked_record_is_not_taken_back(business: Business) -> None:
    win = business.do(Record(record=WELD))
    business.do(SetAside(id=win.id, rule="W204", reason="So"))
    assert refused(business.do, Undo(seq=1)).code == "in-use"


def test_what_names_a_record_that_has_gone_is_not_brought_back(business: Business) -> None:
    role = business.do(Record(record=Role(name="Welder")))
    win = business.do(Record(record=replace(WELD, role=role.id)))
    business.do(Revise(record=replace(win, role=UNKEPT), expected_version=1))
    business.do(Delete(id=role.id))
    refusal = refused(business.do, Undo(seq=3))
    assert (refusal.code, refusal.place) == ("stale", win.id)
    assert role.id in refusal.sentence


def test_a_link_whose_end_has_gone_is_not_brought_back(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana")))
    win = business.do(Record(record=WELD))
    business.do(LinkRecords(source=ana.id, target=win.id, verb=LinkKind.SAW))
    business.do(Undo())
    business.do(Delete(id=ana.id))
    assert refused(business.do, Undo(seq=4)).code == "stale"


def test_the_journal_of_a_record_is_read_even_after_its_end(business: Business) -> None:
    win = business.do(Record(record=WELD))
    business.do(Record(record=Person(name="Ana")))
    assert [line.seq for line in business.do(ReadJournal(id=win.id[:8]))] == [1]
    business.do(Delete(id=win.id))
    assert [line.seq for line in business.do(ReadJournal(id=f" {win.id} "))] == [3, 1]
    assert refused(business.do, ReadJournal(id="win_zz")).code == "unknown-id"


def test_the_journal_is_read_in_parts(business: Business) -> None:
    for n in range(5):
        business.do(Record(record=Person(name=f"Person {n}")))
    first = business.do(ReadJournal(limit=2))
    assert [line.seq for line in first] == [5, 4]
    assert [line.seq for line in business.do(ReadJournal(limit=2, before=4))] == [3, 2]
    assert business.do(ReadJournal(before=1)) == ()


REVISING = 2


class Steps:
    """Random writes to a business, each chosen by a few numbers, so that Hypothesis can make a failing story shorter."""

    def __init__(self, business: Business) -> None:
        self.business = business
        self.states = [standing(business)]

    def do(self, which: int, one: int, two: int, record: AnyRecord) -> None:
        ids = sorted(self.states[-1])
        first, second = (ids[one % len(ids)], ids[two % len(ids)]) if ids else ("zz", "zz")
        kept = self._kept(first) if which % 7 == REVISING else None
        before = newest(self.business)
        requests: list[Request[Any]] = [
            Record(record=_fitted(record, ids)),
            Record(record=_fitted(record, ids), anyway=True, seen_by=("Ana (boss)",) if isinstance(record, Win) else ()),
            Revise(record=_revised(kept, record, ids), expected_version=kept.version) if kept else Undo(),
            Delete(id=first),
            LinkRecords(source=first, target=second, verb=list(LinkKind)[(one + two) % 4]),
            SetAside(id=first, rule="W204", reason="So"),
            Undo(seq=1 + one % max(1, before)),
        ]
        refusal = refusal_of(self.business.do, requests[which % len(requests)])
        written = newest(self.business) - before
        assert written == 0 if refusal else written <= 1
        if written:
            self.states.append(standing(self.business))
        else:
            assert standing(self.business) == self.states[-1]

    def _kept(self, record_id: str) -> Kept | None:
        return None if record_id == "zz" else self.business.do(ShowRecord(id=record_id)).kept


def _fitted(record: AnyRecord, ids: list[RecordId]) -> AnyRecord:
    """The record as new, its references led to records there are."""
    gone = {each.name: UNKEPT for each in fields(record) if each.metadata.get("of")}
    for name, prefix in (("role", "rol"), ("employer", "emp"), ("about", "per"), ("changer", "per")):
        there = [each for each in ids if each.startswith(prefix)]
        if name in gone and there:
            gone[name] = there[0]
    dates = {name: None for name in ("on", "until", "since", "voiced", "raised", "look_back") if hasattr(record, name)}
    return replace(record, id=UNKEPT, **gone, **dates)


def _revised(kept: Kept, record: AnyRecord, ids: list[RecordId]) -> AnyRecord:
    fitting = _fitted(record, ids) if type(record) is type(kept.record) else kept.record
    return replace(fitting, id=kept.record.id)


STORIES = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 9), st.integers(0, 9), st.sampled_from(KINDS).flatmap(records)), max_size=10
)


@given(story=STORIES)
@settings(max_examples=25)
def test_undoing_every_write_leaves_empty_books(new_books: Path, tmp_path_factory, story) -> None:
    place = tmp_path_factory.mktemp("story") / "my.books"
    place.write_bytes(new_books.read_bytes())
    with business_at(place, SetClock()) as business:
        steps = Steps(business)
        for step in story:
            steps.do(*step)
        journal = lines(business)
        assert len(steps.states) == len(journal) + 1
        _consistent(journal, steps.states)
        undone = 0
        while code_of(business.do, Undo()) != "nothing-to-undo":
            undone += 1
            assert undone <= len(journal)
        assert standing(business) == {}
        with business_at(place) as again:
            assert standing(again) == {}


def _consistent(journal: list[JournalLine], states: list[dict[RecordId, Any]]) -> None:
    """Each line's changes lead from the books before it to the books after it; each undo names what it took back."""
    for before, after, line in zip(states[:-1], states[1:], reversed(journal), strict=True):
        books = Books(Kept(record, 1, source, line.at, line.at) for record, source in before.values())
        then = books.with_changes({change.record: change.after for change in line.changes})
        assert {each.record.id: each.record for each in then.kept} == {key: record for key, (record, _) in after.items()}
        assert line.changes
        assert line.summary
    stands = {line.undoes: line.seq for line in sorted(journal, key=lambda line: line.seq) if line.undoes}
    for line in journal:
        assert line.undoes < line.seq
        assert line.undone_by in {0, stands.get(line.seq)}


@given(story=STORIES)
@settings(max_examples=15)
def test_what_is_remembered_is_what_lies_in_the_file(new_books: Path, tmp_path_factory, story) -> None:
    place = tmp_path_factory.mktemp("story") / "my.books"
    place.write_bytes(new_books.read_bytes())
    with business_at(place, SetClock()) as business, business_at(place, SetClock()) as other:
        steps = Steps(business)
        for step in story:
            steps.do(*step)
        with business_at(place) as fresh:
            for kind in KINDS:
                here = business.do(ListRecords(kind=kind.name))
                assert fresh.do(ListRecords(kind=kind.name)) == here
                assert other.do(ListRecords(kind=kind.name)) == here
