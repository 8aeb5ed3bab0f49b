"""What is put off is not on the agenda until its day, or never; it is read back from words a person can read."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from proprietor.agenda import agenda
from proprietor.agenda.put_off import read, reason_of, waiting
from proprietor.books import Books, Waiver, Want, Win
from proprietor.books.waivers import AGENDA
from proprietor.proposition.claims import Question
from proprietor.proposition.lint import lint_books
from proprietor.values.ids import UNKEPT, RecordId
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
DESK = Want(id=RecordId("wnt_desk000000"), what="A desk")
TITLE = Want(id=RecordId("wnt_tit1e00000"), what="A title")
VAGUE = Win(id=RecordId("win_vague00000"), result="Responsible for various things")


def off(about: RecordId, key: str, until: date | None = None, why: str = "") -> Waiver:
    return Waiver(id=RecordId(f"wvr_{about[4:] or 'nothing000'}"), about=about, rule=AGENDA + key, reason=reason_of(until, why))


def test_what_is_put_off_waits_until_its_day() -> None:
    books = books_of(DESK, TITLE, off(DESK.id, "unvoiced-want", TODAY + timedelta(days=2), "not this week"))
    now = agenda(books, TODAY)
    assert [each.record for each in now.every if each.check == "unvoiced-want"] == [TITLE.id]
    [(each, item)] = now.aside
    assert (each.until, each.why, each.about) == (date(2026, 3, 16), "not this week", DESK.id)
    assert item is not None
    assert item.title.endswith("a desk")
    back = agenda(books, TODAY + timedelta(days=2))
    assert {each.record for each in back.every if each.check == "unvoiced-want"} == {DESK.id, TITLE.id}
    assert back.aside == ()


def test_what_is_silenced_does_not_come_again() -> None:
    books = books_of(DESK, off(DESK.id, "unvoiced-want"))
    assert not [each for each in agenda(books, date(2199, 1, 1)).every if each.record == DESK.id]


def test_only_this_matter_of_this_record_waits() -> None:
    books = books_of(DESK, off(DESK.id, "unraised-complaint"))
    assert [each.record for each in agenda(books, TODAY).every if each.check == "unvoiced-want"] == [DESK.id]
    [(_, item)] = agenda(books, TODAY).aside
    assert item is None, "nothing would come up"


def test_matters_about_the_books_as_a_whole_are_told_apart() -> None:
    wins = [Win(result=f"Cut the queue by {at}") for at in range(3)]
    first = next(iter(Question))
    books = books_of(*wins, off(UNKEPT, f"unanswered-question/{first.value}"))
    parts = {each.part for each in agenda(books, TODAY).every if each.check == "unanswered-question"}
    assert parts == {each.value for each in Question} - {first.value}


def test_a_matter_put_off_leaves_the_remarks_alone() -> None:
    bare, put_off = books_of(VAGUE), books_of(VAGUE, off(VAGUE.id, "win-remark"))
    assert lint_books(put_off, TODAY) == lint_books(bare, TODAY) != ()
    assert not [each for each in agenda(put_off, TODAY).every if each.check == "win-remark"]


def test_a_waiver_of_a_rule_is_nothing_that_waits() -> None:
    assert not waiting(books_of(VAGUE, Waiver(about=VAGUE.id, rule="W204", reason="never")), TODAY)
    assert not waiting(Books(), TODAY)


@given(st.none() | st.dates(), st.text().filter(lambda text: text == " ".join(text.split())))
def test_the_reason_is_read_back(until: date | None, why: str) -> None:
    told = read(Waiver(rule=f"{AGENDA}overdue", reason=reason_of(until, why)))
    assert (told.key, told.until, told.why) == ("overdue", until, why)


def test_a_reason_in_other_words_counts_for_good() -> None:
    for reason in ("later, perhaps", "until 2026-02-31"):
        told = read(Waiver(rule=f"{AGENDA}overdue", reason=reason))
        assert told.until is None
    assert read(Waiver(rule=f"{AGENDA}overdue", reason="later, perhaps")).why == "later, perhaps"
