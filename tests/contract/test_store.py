"""What every store must do, whichever database it is: the same suite over SQLite and PostgreSQL."""

import random
import threading
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from proprietor.actions.books import Delete, LinkRecords, Record, Revise
from proprietor.actions.folder import ExportFolder, ImportFolder, PreviewFolder
from proprietor.actions.forgetting import Forget
from proprietor.actions.health import Doctor, Mend
from proprietor.actions.keeping import Backup, TakeSnapshot
from proprietor.actions.kinds import KINDS
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.outside import Change
from proprietor.actions.remarks import SetAside
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.actions.week import CloseWeek
from proprietor.actions.whole import whole
from proprietor.books import Books, Complaint, Employer, LinkKind, Person, Role, Want, Win
from proprietor.business.door import Business
from proprietor.store.shelf import Store
from proprietor.values.figure import Figure
from proprietor.values.money import Pay, Period
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate
from tests.desks import SetClock
from tests.refusing import code_of, refused
from tests.shelves import NOON
from tests.strategies import whole_books

WIN = Win(
    problem="Parents rang the office forty times a week",
    action="Wrote a two-page starter letter",
    result="Calls fell from 40 to 12 a week",
    figure=Figure(value=Decimal("-28.50"), unit="calls a week", before=Decimal(40), after=Decimal("12.0"), period="8 weeks"),
    on=PartialDate(2023, 4),
    skills=("writing", "school law"),
    share=80,
)
LOOK = settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],  # each look costs databases; shrinking would cost minutes
)


def kept_of(business: Business):
    with business._desk.reading() as look:
        return list(look.books.kept)


def history(business: Business):
    with business._desk.reading() as look:
        return list(look.journal.every())


def test_what_is_recorded_is_there_for_everybody_with_all_its_parts(opened):
    business = opened()
    win = business.do(Record(record=WIN, seen_by=("Ana Ruiz (boss)", "Bo Chen")))
    other = opened(business.place)
    shown = other.do(ShowRecord(id=win.id))
    assert shown.kept.record == replace(WIN, id=win.id)
    assert repr(shown.kept.record) == repr(business.do(ShowRecord(id=win.id)).kept.record)
    assert (shown.kept.version, shown.kept.added) == (1, NOON + timedelta(seconds=1))
    assert sorted(tie.record.title for tie in shown.ties) == ["Ana Ruiz", "Bo Chen"]


def test_revising_counts_and_a_stale_form_is_refused(opened):
    business = opened()
    win = business.do(Record(record=WIN))
    better = replace(win, result="Calls fell from 40 to 9 a week", figure=None)
    business.do(Revise(record=better, expected_version=1))
    other = opened(business.place)
    assert code_of(other.do, Revise(record=win, expected_version=1)) == "stale"
    shown = other.do(ShowRecord(id=win.id))
    assert (shown.kept.record, shown.kept.version) == (better, 2)
    assert [hit.record for hit in other.do(FindRecords(query="9 week"))] == [win.id]
    assert other.do(FindRecords(query="12 week")) == ()


def test_deleting_takes_links_and_mentions_along_and_undo_brings_all_back(opened):
    business = opened()
    employer = business.do(Record(record=Employer(name="Harbour Street School")))
    role = business.do(Record(record=Role(name="Office manager", employer=employer.id)))
    win = business.do(Record(record=replace(WIN, role=role.id), seen_by=("Ana Ruiz",)))
    want = business.do(
        Record(record=Want(what="A raise", pay=Pay(minor=10**12, currency="EUR", period=Period.YEAR), role=role.id))
    )
    business.do(SetAside(id=win.id, rule="W204", reason="It is a name"))
    before = kept_of(business)
    gone = business.do(Delete(id=role.id))
    assert set(gone) == {role.id, win.id, want.id}
    business.do(Delete(id=win.id))
    assert len(kept_of(business)) == len(before) - 4
    business.do(Undo())
    business.do(Undo())
    after = kept_of(opened(business.place))
    assert {each.record for each in after} == {each.record for each in before}
    assert business.do(Doctor()).ailments == () or not any(each.grave for each in business.do(Doctor()).ailments)


def test_what_an_action_brought_in_is_found_as_it_came_unless_it_was_taken_back(opened):
    business = opened()
    win = business.do(Record(record=WIN))
    business.do(Record(record=Employer(name="Quay")))
    business.do(Revise(record=replace(WIN, id=win.id, result="More"), expected_version=1))

    def brought(*kinds):
        with business._desk.reading() as look:
            found = look.journal.brought("record.record", kinds)
            return {seq: [each.record for each in kept] for seq, kept in found.items()}

    assert brought("win") == {1: [replace(WIN, id=win.id)], 2: []}
    business.do(Delete(id=win.id))
    assert brought("win")[1] == [replace(WIN, id=win.id)]
    business.do(Undo())
    business.do(Undo(seq=2))
    assert brought("employer", "win") == {1: [replace(WIN, id=win.id)]}


def test_the_last_line_of_an_action_is_found_by_its_moment_unless_it_was_taken_back(opened):
    clock = SetClock()
    business = opened(clock=clock)
    business.do(CloseWeek())
    first = clock.moment
    business.do(Record(record=WIN))
    clock.moment += timedelta(days=7)
    business.do(CloseWeek())

    def last(until):
        with business._desk.reading() as look:
            line = look.journal.last_of("week.close", until)
            return line and line.seq

    assert last(clock.moment) == 3
    assert last(clock.moment - timedelta(days=1)) == 1
    assert last(first) == 1
    assert last(first - timedelta(microseconds=1)) is None
    business.do(Undo(seq=3))
    assert last(clock.moment) == 1


def test_undo_undone_does_it_again_and_later_changes_stand_in_the_way(opened):
    business = opened()
    win = business.do(Record(record=WIN))
    business.do(Undo())
    assert code_of(business.do, ShowRecord(id=win.id)) == "unknown-id"
    business.do(Undo(seq=2))
    assert business.do(ShowRecord(id=win.id)).kept.record == win
    business.do(Revise(record=replace(win, share=50), expected_version=business.do(ShowRecord(id=win.id)).kept.version))
    assert code_of(business.do, Undo(seq=3)) == "stale"


def test_search_ranks_marks_and_forgives_signs(opened):
    business = opened()
    title = business.do(Record(record=Win(result="Queue at the counter halved")))
    body = business.do(
        Record(record=Win(result="Costs fell", problem="The queue at the counter was an hour long, as people said"))
    )
    accent = business.do(Record(record=Win(result="Café takings rose by 9 %")))
    hits = business.do(FindRecords(query="queue coun"))
    assert [hit.record for hit in hits] == [title.id, body.id]
    assert hits[0].title == "\x02Queue\x03 at the \x02counter\x03 halved"
    assert "\x02queue\x03" in hits[1].extract
    assert [hit.record for hit in business.do(FindRecords(query="café"))] == [accent.id]
    for query in ("", "   ", '"', "a:b & !(c | 'd", "queue AND NOT", "NEAR(", "*", "\x00", "-- ;", "ﬁ", "x" * 5000):
        business.do(FindRecords(query=query))
    assert business.do(FindRecords(query="queue", kinds=("claim",))) == ()


def test_history_tells_each_write_newest_first_and_earlier_days(opened):
    business = opened()
    win = business.do(Record(record=WIN))
    business.do(Revise(record=replace(win, share=50), expected_version=1))
    business.do(Delete(id=win.id))
    lines = business.do(ReadJournal())
    assert [line.action for line in lines] == ["record.delete", "record.revise", "record.record"]
    assert [line.seq for line in business.do(ReadJournal(id=win.id, limit=2))] == [3, 2]
    assert business.do(ReadJournal(before=3, limit=1))[0].seq == 2
    assert lines[1].changes == (Change(record=win.id, before=lines[2].changes[0].after, after=lines[0].changes[0].before),)
    then = opened(business.place, SetClock(as_of=NOON.date()))
    assert len(then.do(ListRecords(kind="win"))) == 0
    past = opened(business.place, SetClock(as_of=date(2026, 3, 13)))
    assert past.do(ListRecords(kind="win")) == ()
    assert code_of(past.do, Record(record=WIN)) == "as-of"


def test_nothing_is_written_when_a_request_is_refused_or_breaks(opened):
    business = opened()
    win = business.do(Record(record=WIN))
    before = kept_of(business), history(business)
    assert code_of(business.do, Record(record=WIN)) == "duplicate"
    assert code_of(business.do, LinkRecords(source=win.id, target="per_0", verb=LinkKind.SAW)) == "unknown-id"

    def break_off() -> None:
        with business._desk.writing() as look:
            look.apply([Change(record=win.id, before=before[0][0], after=None)])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    assert (kept_of(business), history(business)) == before
    assert (kept_of(opened(business.place)), history(business)) == before


def test_writers_take_turns_and_none_is_lost(opened):
    place = opened().place
    errors: list[BaseException] = []

    def write(seed: int) -> None:
        try:
            business = opened(place, SetClock(chance=random.Random(seed)))
            for n in range(12):
                business.do(Record(record=Win(result=f"{seed}-{n}")))
        except BaseException as error:  # noqa: BLE001 - told to the test below
            errors.append(error)

    threads = [threading.Thread(target=write, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    business = opened(place)
    assert {each.record.result for each in kept_of(business)} == {f"{seed}-{n}" for seed in range(4) for n in range(12)}
    assert [line.seq for line in history(business)] == list(range(1, 49))


def test_the_index_is_built_anew(opened):
    business = opened()
    win = business.do(Record(record=WIN, seen_by=("Ana Ruiz",)))
    with business._desk.writing() as look:
        look.searcher.clear()
    assert any("search index holds 0 of 2" in each.what for each in business.do(Doctor()).ailments)
    assert business.do(FindRecords(query="calls")) == ()
    mended = business.do(Mend())
    assert (mended.indexed, mended.tidied) == (2, True)
    assert [hit.record for hit in business.do(FindRecords(query="calls"))] == [win.id]
    assert len(history(business)) == 1


def test_a_forgotten_person_is_in_no_record_line_or_search(opened):
    business = opened()
    win = business.do(Record(record=replace(WIN, problem="Ana Ruiz asked for it; Ruiz was right"), seen_by=("Ana Ruiz (boss)",)))
    (person,) = (kept.record for kept in business.do(ListRecords(kind="person")))
    complaint = business.do(Record(record=Complaint(what="Plans change", changer=person.id)))
    business.do(Revise(record=replace(person, note="Likes letters"), expected_version=1))
    forgotten = business.do(Forget(id=person.id))
    assert forgotten.clean
    again = opened(business.place)
    told = repr((kept_of(again), history(again)))
    assert "Ruiz" not in told
    assert person.id not in told
    assert again.do(ShowRecord(id=win.id)).kept.record.problem == "[forgotten] asked for it; [forgotten] was right"
    assert again.do(ShowRecord(id=complaint.id)).kept.record.changer == ""
    assert again.do(FindRecords(query="ruiz")) == ()
    assert code_of(again.do, Undo(seq=again.do(ReadJournal())[0].seq)) == "nothing-to-undo"
    assert not [each for each in again.do(Doctor()).ailments if each.grave]


@given(books=whole_books(most=15), picks=st.lists(st.integers(0, 30), max_size=3))
@LOOK
def test_exported_and_imported_into_empty_books_are_the_same_books(opened, tmp_path_factory, books: Books, picks):
    business, target = opened(), tmp_path_factory.mktemp("out") / "folder"
    recorded = laid_down(business, books)
    for pick in picks:
        if pick < len(recorded) and recorded[pick].record.id in business_books(business):
            business.do(Delete(id=recorded[pick].record.id))
    business.do(ExportFolder(path=target))
    other = opened()
    preview = other.do(PreviewFolder(path=target))
    assert preview.skipped == ()
    assert other.do(ImportFolder(path=target)) == preview
    fresh = opened(other.place)
    again = opened(business.place)
    for kind in KINDS:
        mine = [kept for kept in kept_of(again) if isinstance(kept.record, kind.record)]
        assert [kept for kept in kept_of(fresh) if isinstance(kept.record, kind.record)] == mine
    assert history(fresh)[: len(history(business))] == history(business)
    assert not [each for each in fresh.do(Doctor()).ailments if "journal" in each.what or "named by" in each.what]
    assert fresh.do(ImportFolder(path=target)).adds == ()
    assert len(history(fresh)) == len(history(business)) + bool(history(business))
    for each in (business, other, fresh, again):
        each.close()


def laid_down(business: Business, books: Books):
    """Record what can be recorded: the door refuses contradictory dates and empty titles."""
    names: dict[str, str] = {}
    for kept in books.kept:
        bare = replace(kept.record, id="")
        fields = {name: names.get(getattr(bare, name), "") for name, of in _references(bare)}
        try:
            clean = whole(replace(bare, **fields), business_books(business), NOON.date())
            names[kept.record.id] = business.do(Record(record=clean, anyway=True)).id
        except Refusal:
            continue
    return kept_of(business)


def business_books(business: Business) -> Books:
    return Books(kept_of(business))


def _references(record) -> list[tuple[str, str]]:
    fields = type(record).__dataclass_fields__.values()
    return [(each.name, each.metadata["of"]) for each in fields if each.metadata.get("of")]


def test_importing_into_used_books_adds_changes_and_can_be_undone_as_one(opened, tmp_path: Path):
    business, other = opened(), opened(clock=SetClock(chance=random.Random(99)))
    win = business.do(Record(record=WIN, seen_by=("Ana Ruiz",)))
    business.do(ExportFolder(path=tmp_path / "out"))
    other.do(Record(record=Win(result="Mine already")))
    preview = other.do(PreviewFolder(path=tmp_path / "out"))
    assert (len(preview.adds), preview.changes, preview.same, preview.whole) == (3, (), 0, False)
    other.do(ImportFolder(path=tmp_path / "out"))
    assert other.do(ShowRecord(id=win.id)).kept.source == "imported"
    file = tmp_path / "out" / "wins" / f"{win.id}.toml"
    file.write_text(file.read_text().replace("share = 80", "share = 70"))
    (change,) = other.do(PreviewFolder(path=tmp_path / "out")).changes
    assert [(field.field, field.before, field.after) for field in change.fields] == [("share", 80, 70)]
    other.do(ImportFolder(path=tmp_path / "out"))
    assert other.do(ImportFolder(path=tmp_path / "out")).same == 3
    assert len(history(other)) == 3
    other.do(Undo())
    other.do(Undo())
    assert [kept.record.result for kept in kept_of(other)] == ["Mine already"]


def test_hand_edits_before_a_first_import_are_one_more_change(opened, tmp_path: Path):
    business = opened()
    win = business.do(Record(record=WIN))
    gone = business.do(Record(record=Win(result="To be deleted by hand")))
    business.do(ExportFolder(path=tmp_path / "out"))
    file = tmp_path / "out" / "wins" / f"{win.id}.toml"
    file.write_text(file.read_text().replace("share = 80", "share = 70"))
    (tmp_path / "out" / "wins" / f"{gone.id}.toml").unlink()
    new = file.with_name("win_0000000000.toml")
    new.write_text('result = "Written by hand"\nrole = "rol_0000000000"\n')
    other = opened()
    assert refused(other.do, ImportFolder(path=tmp_path / "out", strict=True)).code == "bad-folder"
    assert history(other) == []
    new.write_text('result = "Written by hand"\n')
    other.do(ImportFolder(path=tmp_path / "out", strict=True))
    assert {(each.record.result, each.record.share) for each in kept_of(other)} == {
        ("Calls fell from 40 to 12 a week", 70),
        ("Written by hand", None),
    }
    assert not [each for each in other.do(Doctor()).ailments if each.grave]
    other.do(Undo())
    assert {each.record.result for each in kept_of(other)} == {"Calls fell from 40 to 12 a week", "To be deleted by hand"}


def test_an_import_never_leaves_a_reference_to_nothing(opened, tmp_path: Path):
    business = opened()
    win = business.do(Record(record=WIN, seen_by=("Ana Ruiz",)))
    business.do(SetAside(id=win.id, rule="W204", reason="It is a name"))
    business.do(ExportFolder(path=tmp_path / "out"))
    (tmp_path / "out" / "journal.jsonl").unlink()
    (tmp_path / "out" / "wins" / f"{win.id}.toml").write_text("result = ''")
    other = opened()
    done = other.do(ImportFolder(path=tmp_path / "out"))
    assert [each.reason.split(":")[0] for each in done.skipped if "needs at least" in each.reason]
    assert len(done.skipped) == 3
    assert [each.record.title for each in kept_of(other)] == ["Ana Ruiz"]
    other.do(Undo())
    assert kept_of(other) == []


def test_files_are_kept_where_there_is_a_folder_and_otherwise_it_is_said(opened):
    business = opened()
    business.do(Record(record=Person(name="Ana Ruiz")))
    if "://" in business.place:
        assert refused(business.do, TakeSnapshot()).code == "no-file"
        assert refused(business.do, Backup(path=Path("b.zip"))).code == "no-file"
        assert "@" not in business.do(Doctor()).place or ":***@" in business.do(Doctor()).place or "proprietor@" in business.place
    else:
        assert business.do(TakeSnapshot()).size > 0


def test_a_store_opens_twice_and_keeps_its_schema(opened):
    business = opened()
    business.do(Record(record=WIN))
    Store(business.place).close()
    assert len(kept_of(business)) == 1
