"""The trade of being seen: telling once, drafts for somebody, papers that keep what is not theirs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from proprietor.actions.books import LinkRecords, Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format
from proprietor.actions.undoing import Undo
from proprietor.actions.visibility import DraftNote, ExportNote, ExportVisibility, RecordTelling, ShowVisibility
from proprietor.ask.records import Medium, NoteKind
from proprietor.books import Confidentiality, LinkKind, Person, Relation, Win
from proprietor.business import Business
from proprietor.values.when import date_of
from tests.ask.test_voice import QUICK
from tests.refusing import code_of, refused

TODAY = date.today()  # noqa: DTZ011 - as the door has it


@pytest.fixture
def business(books_file: Path) -> Iterator[Business]:
    with Business.open(books_file) as opened:
        yield opened


@pytest.fixture
def ana(business: Business) -> Person:
    return business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS, may_be_named=True)))


@pytest.fixture
def win(business: Business) -> Win:
    written = Win(action="Wrote a letter", result="Calls fell from 40 to 12 a week", on=date_of(TODAY))
    return business.do(Record(record=written))


def test_a_telling_is_of_today_unless_said_and_can_be_undone(business: Business, ana: Person, win: Win) -> None:
    made = business.do(RecordTelling(win=win.id[:8], person=ana.id[:8], medium=Medium.MAIL))
    assert (made.on, made.medium) == (date_of(TODAY), Medium.MAIL)
    assert len(business.do(ShowVisibility()).seen.rows[0].known) == 1
    business.do(Undo())
    assert business.do(ListRecords(kind="telling")) == ()


def test_the_same_telling_twice_is_refused_kindly(business: Business, ana: Person, win: Win) -> None:
    business.do(RecordTelling(win=win.id, person=ana.id))
    refusal = refused(business.do, RecordTelling(win=win.id, person=ana.id, medium=Medium.MAIL))
    assert refusal.code == "duplicate"
    assert "Nothing is lost" in refusal.remedy
    yesterday = date_of(TODAY - timedelta(days=1))
    business.do(RecordTelling(win=win.id, person=ana.id, on=yesterday))
    assert len(business.do(ListRecords(kind="telling"))) == 2


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"win": ""}, "empty"),
        ({"person": ""}, "empty"),
        ({"win": "win_zzzz"}, "unknown-id"),
        ({"on": date_of(TODAY + timedelta(days=1))}, "bad-date"),
    ],
)
def test_what_cannot_be_noted(business: Business, ana: Person, win: Win, parts, code) -> None:
    assert code_of(business.do, RecordTelling(**{"win": win.id, "person": ana.id, **parts})) == code


def test_a_win_is_no_person(business: Business, ana: Person, win: Win) -> None:
    assert code_of(business.do, RecordTelling(win=ana.id, person=ana.id)) == "bad-reference"
    for kind in (NoteKind.MESSAGE, NoteKind.FRIDAY):
        assert code_of(business.do, DraftNote(kind=kind, to=win.id, win=win.id)) == "bad-reference"
    assert code_of(business.do, DraftNote(kind=NoteKind.MESSAGE, to=ana.id, win=ana.id)) == "bad-reference"


@pytest.mark.parametrize("parts", [{}, {"to": "ana"}])
def test_a_message_needs_somebody_and_a_win(business: Business, ana: Person, parts) -> None:
    assert code_of(business.do, DraftNote(kind=NoteKind.MESSAGE, **dict.fromkeys(parts, ana.id))) == "empty"


@pytest.mark.parametrize("parts", [{"headings": "x" * 200_000}, {"voice": ("x" * 200_000,)}, {"ahead": "x" * 200_000}])
def test_too_long_is_said(business: Business, parts) -> None:
    assert code_of(business.do, DraftNote(kind=NoteKind.REVIEW, **parts)) == "too-long"


def test_a_note_is_for_the_boss_if_there_is_just_one(business: Business, ana: Person, win: Win) -> None:
    assert business.do(DraftNote(kind=NoteKind.FRIDAY)).to == ana
    business.do(Record(record=Person(name="Bo", relation=Relation.BOSS)))
    assert business.do(DraftNote(kind=NoteKind.MONTHLY)).to is None
    assert business.do(DraftNote(kind=NoteKind.MONTHLY, to=ana.id)).to == ana
    assert business.do(DraftNote(kind=NoteKind.REVIEW, to=ana.id)).to is None


def test_a_voice_is_read_and_not_kept(business: Business, ana: Person, win: Win) -> None:
    before = business.do(ListRecords(kind="win"))
    note = business.do(DraftNote(kind=NoteKind.FRIDAY, voice=(QUICK, "")))
    assert note.text.startswith("Hi Ana,")
    assert business.do(ListRecords(kind="win")) == before


@pytest.mark.parametrize("form", list(Format))
@pytest.mark.parametrize("kind", list(NoteKind))
def test_a_draft_as_a_file(business: Business, ana: Person, win: Win, kind: NoteKind, form: Format) -> None:
    wanted = DraftNote(kind=kind, to=ana.id, win=win.id, headings="Letters\nTeam", voice=(QUICK,))
    printed = business.do(ExportNote(note=wanted, format=form))
    assert printed.data
    if form is Format.MARKDOWN:
        text = printed.data.decode()
        assert "Calls fell from 40 to 12 a week." in text
        assert win.id not in text, "what is handed over carries no numbers of records"
        assert "\n- " not in text, "a letter has no bullets"
        assert ("Cheers" in text) == (kind is not NoteKind.REVIEW)
        assert ("*\\[no win of this year" in text) == (kind is NoteKind.REVIEW)


def test_a_draft_without_a_win_as_a_file(business: Business, ana: Person) -> None:
    text = business.do(ExportNote(note=DraftNote(kind=NoteKind.FRIDAY), format=Format.MARKDOWN)).data.decode()
    assert text.startswith("# Friday note\n\nNo win in the books")


def test_the_map_as_a_file_names_nobody_unasked_and_keeps_private_wins(business: Business, ana: Person, win: Win) -> None:
    bo = business.do(Record(record=Person(name="Bo Lind", relation=Relation.PEER)))
    secret = replace(win, result="The matter was settled", confidentiality=Confidentiality.PRIVATE)
    masked = replace(win, result="He moved into a flat", confidentiality=Confidentiality.MASKED, on=None)
    for record in (secret, masked):
        kept = business.do(Record(record=replace(record, id=Win().id), seen_by=(bo.id,)))
        business.do(RecordTelling(win=kept.id, person=ana.id))
    business.do(LinkRecords(source=bo.id, verb=LinkKind.SAW, target=win.id))
    business.do(Record(record=Win(result="Lind’s rota runs", on=date_of(TODAY))))
    plain, named = (business.do(ExportVisibility(format=Format.MARKDOWN, names=names)).data.decode() for names in (False, True))
    for text in (plain, named):
        assert "settled" not in text
        assert "moved into a flat" not in text
        assert "A win told only in person." in text
        assert "Lind" not in text
        assert "a colleague’s rota runs" in text
        assert "A colleague: knows of 2 of 3; no telling is noted." in text
        assert "in a talk" in text
    assert "Ana Ruiz" in named
    assert "Ana Ruiz" not in plain
    assert "your boss knows of 1 of 3 wins" in plain
    for form in (Format.DOCX, Format.PDF):
        assert business.do(ExportVisibility(format=form)).data


def test_the_map_of_empty_books_as_a_file_says_so(business: Business) -> None:
    assert "no wins and no people" in business.do(ExportVisibility(format=Format.MARKDOWN)).data.decode()
