import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.forgetting import Forget, ForgetPreview
from proprietor.actions.health import Doctor, Mend
from proprietor.actions.keeping import KeepArtefact, ListSnapshots, TakeSnapshot
from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
from proprietor.actions.remarks import SetAside
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Assumption, Complaint, Person, Win
from proprietor.business.door import Business
from proprietor.store.keeping import StoreKeeper
from proprietor.store.shelf import Store
from proprietor.values.figure import Figure
from tests.desks import SetClock
from tests.refusing import code_of, refused

LONG = "Queues fell. " * 700


@pytest.fixture
def business(books_file: Path):
    books_file.chmod(0o600)
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as opened:
        yield opened


def person_of(business: Business, name: str = "Zdenka Obuljen") -> Person:
    return next(kept.record for kept in business.do(ListRecords(kind="person")) if kept.record.name == name)


def crowded(business: Business) -> Person:
    """Books in which somebody is named wherever a name can stand."""
    win = business.do(
        Record(
            record=Win(
                result=f"{LONG}Zdenka  Obuljen said so, and zdenka obuljen meant it",
                problem="Obuljen's office was full, wrote OBULJEN",
                skills=("writing", "Zdenka's method"),
                figure=Figure(unit="calls", period="while Zdenka was there"),
            ),
            seen_by=("Zdenka Obuljen (boss)", "Ana Ruiz"),
        )
    )
    person = person_of(business)
    business.do(Revise(record=replace(person, note="Likes letters", contact="zdenka@example.org"), expected_version=1))
    business.do(Record(record=Complaint(what="Plans change", changer=person.id)))
    business.do(Record(record=Assumption(belief="Zdenka thinks I am happy", about=person.id)))
    business.do(SetAside(id=person.id, rule="W204", reason="It is Zdenka Obuljen"))
    business.do(TakeSnapshot())
    gone = business.do(Record(record=Win(result="A slip about Zdenka Obuljen")))
    business.do(Delete(id=gone.id))
    business.do(Revise(record=replace(win, share=50), expected_version=1))
    return person


def bytes_with(folder: Path, word: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word.lower().encode() in path.read_bytes().lower()]


def test_no_byte_of_the_name_is_left_in_the_folder_of_the_books(business, books_file):
    person = crowded(business)
    folder = books_file.parent
    assert len(bytes_with(folder, "Obuljen")) >= 2
    forgotten = business.do(Forget(id=person.id))
    assert (forgotten.clean, forgotten.remedy, forgotten.left) == (True, "", ())
    for word in ("Zdenka", "Obuljen", person.id):
        assert bytes_with(folder, word) == []
    assert business.do(Doctor()).sentence.startswith("The books are in good health")
    assert [each.reason for each in business.do(ListSnapshots())] == ["forgot"]
    assert len(forgotten.dropped) == 1


def test_the_rest_stands_as_it_was_and_can_be_worked_with(business):
    person = crowded(business)
    lines = len(business.do(ReadJournal()))
    business.do(Forget(id=person.id))
    (win,) = (kept.record for kept in business.do(ListRecords(kind="win")))
    assert win.result.endswith("[forgotten] said so, and [forgotten] meant it")
    assert (win.problem, win.skills) == ("[forgotten]'s office was full, wrote [forgotten]", ("writing", "[forgotten]'s method"))
    assert win.figure.period == "while [forgotten] was there"
    assert [tie.record.title for tie in business.do(ShowRecord(id=win.id)).ties] == ["Ana Ruiz"]
    assert business.do(FindRecords(query="zdenka")) == ()
    assert len(business.do(FindRecords(query="forgotten"))) == 2
    journal = business.do(ReadJournal())
    assert (len(journal), journal[0].summary, journal[0].changes) == (lines + 1, "Forgot a person, for good", ())
    assert code_of(business.do, Undo(seq=journal[0].seq)) == "nothing-to-undo"
    business.do(Undo(seq=journal[1].seq))
    assert business.do(ShowRecord(id=win.id)).kept.record.share is None


def test_the_preview_shows_it_all_and_changes_nothing(business, books_file):
    person = crowded(business)
    before = business.do(ReadJournal()), business.do(ListRecords(kind="win"))
    traces = business.do(ForgetPreview(id=person.id))
    assert [(naming.word, naming.struck) for naming in traces.names] == [
        ("Zdenka Obuljen", True),
        ("Zdenka", True),
        ("Obuljen", True),
    ]
    assert sorted({passage.field for passage in traces.passages}) == ["belief", "figure", "problem", "result", "skills"]
    assert {(record.title, field) for record, field in traces.references} == {
        ("Plans change", "changer"),
        ("Zdenka thinks I am happy", "about"),
    }
    assert (len(traces.links), len(traces.waivers), len(traces.snapshots)) == (1, 1, 1)
    assert traces.journal_lines == 8
    assert all(sentence.endswith(".") for sentence in traces.beyond)
    assert (business.do(ReadJournal()), business.do(ListRecords(kind="win"))) == before
    assert business.do(Forget(id=person.id)).traces == traces


def test_other_people_keep_their_names_whole(business):
    business.do(Record(record=Person(name="Zdenka Obuljen Marić")))
    business.do(Record(record=Person(name="Ivo Obuljen")))
    business.do(Record(record=Person(name="Zdenka Obuljen")))
    win = business.do(
        Record(
            record=Win(result="Zdenka Obuljen thanked Zdenka Obuljen Marić and Ivo Obuljen; Obuljen, Zdenka, Obuljenova stayed")
        )
    )
    business.do(Forget(id=person_of(business).id))
    assert business.do(ShowRecord(id=win.id)).kept.record.result == (
        "[forgotten] thanked Zdenka Obuljen Marić and Ivo Obuljen; Obuljen, Zdenka, Obuljenova stayed"
    )
    assert {kept.record.name for kept in business.do(ListRecords(kind="person"))} == {"Zdenka Obuljen Marić", "Ivo Obuljen"}


def test_names_that_are_words_are_left_unless_whole(business):
    person = business.do(Record(record=Person(name="Rose Baker-Li Bo")))
    win = business.do(
        Record(record=Win(result="Rose Baker-Li Bo came; Rose rose; Baker-Li saw it; Bo too", problem="Sales rose"))
    )
    names = {naming.word: naming.struck for naming in business.do(ForgetPreview(id=person.id)).names}
    assert names == {"Rose Baker-Li Bo": True, "Rose": False, "Baker-Li": True, "Bo": False}
    business.do(Forget(id=person.id, spare=("baker-li",)))
    assert business.do(ShowRecord(id=win.id)).kept.record.result == "[forgotten] came; Rose rose; Baker-Li saw it; Bo too"


def test_a_namesake_is_not_struck_out(business):
    one = business.do(Record(record=Person(name="Ana Ruiz", note="from school")))
    business.do(Record(record=Person(name="Ana Ruiz", note="from the office")))
    win = business.do(Record(record=Win(result="Ana Ruiz thanked me")))
    assert business.do(ForgetPreview(id=one.id)).names[0].reason.startswith("Another person")
    business.do(Forget(id=one.id))
    assert business.do(ShowRecord(id=win.id)).kept.record.result == "Ana Ruiz thanked me"
    assert len(business.do(ListRecords(kind="person"))) == 1


def test_only_a_person_is_forgotten_so(business):
    win = business.do(Record(record=Win(result="Calls fell")))
    for request in (Forget(id=win.id), ForgetPreview(id=win.id)):
        assert refused(business.do, request).code == "bad-reference"
    assert refused(business.do, Forget(id="per_0")).code == "unknown-id"


def test_kept_files_with_the_name_are_listed_and_stay(business, tmp_path):
    person = business.do(Record(record=Person(name="Zdenka Obuljen")))
    letter = tmp_path / "Letter of Zdenka Obuljen.txt"
    letter.write_text("Thank you")
    artefact = business.do(KeepArtefact(path=letter))
    forgotten = business.do(Forget(id=person.id))
    assert [path.name.partition("-")[2] for path in forgotten.traces.files] == ["Letter-of-Zdenka-Obuljen.txt"]
    assert forgotten.traces.files[0].exists()
    assert business.do(ShowRecord(id=artefact.id)).kept.record.name == "Letter of [forgotten].txt"
    assert not [each for each in business.do(Doctor()).ailments if each.grave]


def test_when_another_program_holds_the_file_it_is_said_and_can_be_mended(business, books_file, monkeypatch):
    person = crowded(business)
    monkeypatch.setattr("proprietor.store.keeping.SCRUB_PATIENCE", 0.2)
    with closing(sqlite3.connect(books_file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM records").fetchone()
        forgotten = business.do(Forget(id=person.id))
        assert not forgotten.clean
        assert "doctor --mend" in forgotten.remedy
        assert not business.do(Mend()).tidied
    assert business.do(Mend()).tidied
    assert bytes_with(books_file.parent, "Obuljen") == []


def test_a_name_with_signs_of_json_goes_from_the_journal_too(business, books_file):
    name = 'Jo "Quote\\Slash" Ünal'
    person = business.do(Record(record=Person(name=name)))
    business.do(Record(record=Win(result=f"{name} said it")))
    business.do(Forget(id=person.id))
    with closing(sqlite3.connect(books_file)) as books:
        told = [json.loads(after) for (after,) in books.execute("SELECT after FROM changes WHERE after IS NOT NULL")]
    assert "Slash" not in repr(told)
    assert "Ünal" not in repr(told)
