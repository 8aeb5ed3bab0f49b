"""From a line to a win: only what is missing is asked for, one journal line is written, the text is marked."""

from dataclasses import replace

import pytest

from proprietor.actions.books import Delete, Record
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.remarks import ReadWin
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Employer, Person, Role, Win
from proprietor.web.pages.lines import role_in
from tests.web.browser import Browser
from tests.web.test_first_minute import nothing_written, sheet_of


def test_the_form_asks_for_what_the_line_leaves_out(browser: Browser) -> None:
    sheet = sheet_of(browser).removeprefix("/read/")
    page = browser.get(f"/wins/from-line?sheet={sheet}&at=7")
    assert "Helped with the training of several new colleagues" in page.words
    assert "What came of it?" in page.words
    assert 'value="Theatre nurse"' in page.text
    assert 'value="City Hospital"' in page.text
    told = browser.get("/wins/from-line?line=Cut+the+handover+from+40+to+25+minutes+in+2024+by+writing+a+sheet")
    assert "What the line says already" in told.words
    assert 'value="40"' in told.text
    assert nothing_written(browser.business)


def test_saving_writes_one_line_and_marks_the_text(browser: Browser) -> None:
    address = sheet_of(browser)
    sheet = address.removeprefix("/read/")
    page = browser.get(f"/wins/from-line?sheet={sheet}&at=7")
    form = {name: page.hidden(name) for name in ("line", "context", "sheet", "at")}
    form |= {"action": "Trained nurses at the table", "result": "6 were signed off", "on": "2024"}
    form |= {"role_name": "Theatre nurse", "role_employer": "City Hospital", "seen_name": "Dorota Maj", "seen_relation": "boss"}
    saved = browser.post("/wins/from-line", form)
    assert saved.address == f"{address}?done=1&at=7#line-7"
    assert "Written down: “6 were signed off”" in browser.get(saved.address).words, "the win is named, not its employer"
    assert "In your books as this win" in browser.get(address).words
    business = browser.business
    assert len(business.do(ReadJournal())) == 1
    win, role, employer, person = (
        business.do(ListRecords(kind=name))[0].record for name in ("win", "role", "employer", "person")
    )
    assert isinstance(win, Win)
    assert isinstance(role, Role)
    assert isinstance(employer, Employer)
    assert isinstance(person, Person)
    assert (win.role, role.employer, str(role.since)) == (role.id, employer.id, "2014")
    assert [tie.record for tie in business.do(ShowRecord(id=win.id)).ties] == [person]
    business.do(Undo(seq=1))
    assert "In your books" not in browser.get(address).words, "what was taken back is not marked"


def test_a_role_that_is_known_is_chosen(browser: Browser) -> None:
    sheet = sheet_of(browser).removeprefix("/read/")
    form = {"line": "x", "result": "6 were signed off", "role_name": "Theatre nurse", "role_employer": "City Hospital"}
    browser.post("/wins/from-line", form)
    page = browser.get(f"/wins/from-line?sheet={sheet}&at=6")
    assert "selected>Theatre nurse, City Hospital" in page.text
    browser.post("/wins/from-line", {**form, "result": "7", "role_name": " theatre  NURSE", "role_employer": "city hospital"})
    assert len(browser.business.do(ListRecords(kind="role"))) == 1


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"action": "", "result": ""}, "A win needs at least"),
        ({"result": "6", "on": "soon"}, "cannot be read as a date"),
        ({"result": "6", "figure.before": "many"}, "cannot be read as a number"),
        ({"result": "6", "role_employer": "City Hospital"}, "An employer alone is no role"),
        ({"result": "6", "seen_name": "Ana", "seen_relation": "cat"}, "relation"),
        ({"result": "6", "role_name": "x" * 30_000}, "is the most"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(browser: Browser, form: dict[str, str], says: str) -> None:
    page = browser.post("/wins/from-line", {"line": "Trained several nurses", **form})
    assert page.status == 422
    assert says in page.words
    assert "Trained several nurses" in page.words.replace("several", "several")
    assert nothing_written(browser.business)


def test_the_same_win_twice_is_meant_or_not(browser: Browser) -> None:
    form = {"line": "x", "result": "6 were signed off"}
    browser.post("/wins/from-line", form)
    again = browser.post("/wins/from-line", form)
    assert again.status == 409
    assert "I mean another one" in again.words
    assert browser.post("/wins/from-line", {**form, "anyway": "yes"}).status == 303


def test_a_line_typed_on_the_first_page_goes_the_same_way(browser: Browser) -> None:
    assert browser.get("/wins/from-line").address == "/wins/new"
    assert browser.get("/wins/from-line?line=+").address == "/wins/new"
    saved = browser.post("/wins/from-line", {"line": "x", "result": "6 were signed off"})
    assert saved.address.startswith("/r/win_")


def test_a_text_that_is_gone_meanwhile_loses_no_answer(browser: Browser) -> None:
    assert browser.get("/wins/from-line?sheet=nope&at=1").status == 404
    saved = browser.post("/wins/from-line", {"sheet": "nope", "at": "1", "line": "x", "result": "6 were signed off"})
    assert saved.address.startswith("/r/win_")


def test_a_line_on_a_later_page_is_returned_to(browser: Browser) -> None:
    address = sheet_of(browser, "\n".join(f"- Opened shop number {number} in 2024" for number in range(130)))
    form = {"sheet": address.removeprefix("/read/"), "at": "125", "line": "Opened shop number 124 in 2024", "result": "6"}
    assert browser.post("/wins/from-line", form).address == f"{address}?done=1&at=125&page=2#line-125"


@pytest.mark.parametrize(
    ("heading", "role", "employer"),
    [
        ("Theatre nurse, City Hospital, 2014 to now", "Theatre nurse", "City Hospital"),
        ("Office manager, Harbour School, 2019–2023", "Office manager", "Harbour School"),
        ("### Welder | Gdynia yard | Mar 2016 - Apr 2021", "Welder", "Gdynia yard"),
        ("Head of Design at Foo (since 2020)", "Head of Design", "Foo"),
        ("2019-2021", "", ""),
        ("Teacher", "Teacher", ""),
        ("", "", ""),
    ],
)
def test_a_heading_names_role_and_employer(heading: str, role: str, employer: str) -> None:
    assert role_in(heading) == (role, employer)


def made_of(browser: Browser, address: str, **more: str) -> dict[str, str]:
    page = browser.get(f"/wins/from-line?sheet={address.removeprefix('/read/')}&at=7")
    form = {name: page.hidden(name) for name in ("line", "context", "sheet", "at")}
    return form | {"action": "Helped with the training of several new colleagues", "result": ""} | more


def test_undo_from_the_text_returns_to_the_line(browser: Browser) -> None:
    address = sheet_of(browser)
    browser_page = browser.get(browser.post("/wins/from-line", made_of(browser, address)).address)
    back = browser_page.hidden("back")
    assert back == f"{address}#line-7"
    undone = browser.post("/journal/undo", {"seq": browser_page.hidden("seq"), "back": back})
    assert undone.address == f"{address}?done=2#line-7"
    odd = browser.get(f"{address}?done=2&at=99")
    assert odd.hidden("back") == address, "a line that is not there is no place to return to"


def test_a_text_pasted_again_knows_which_of_its_lines_are_in_the_books(browser: Browser) -> None:
    line = "Cut the handover on ward 7 from 40 to 25 minutes between January and March 2025 by writing a one-page sheet."
    draft = browser.business.do(ReadWin(line=line)).win
    assert isinstance(draft, Win)
    kept = browser.business.do(Record(record=replace(draft, problem="Handovers ran late", on=None)))
    page = browser.get(browser.post("/read", {"text": f"- {line}\n- Wrote 3 letters"}).address)
    assert page.text.count("In your books as") == 1
    assert f'href="/r/{kept.id}">this win' in page.text
    browser.business.do(Delete(id=kept.id))
    assert "In your books as" not in browser.get(browser.post("/read", {"text": f"- {line}"}).address).text


def test_a_second_win_with_the_same_words_is_meant_where_it_is_refused(browser: Browser) -> None:
    form = {"line": "x", "result": "6 were signed off"}
    browser.post("/wins/from-line", form)
    page = browser.post("/wins/from-line", form)
    assert page.status == 409
    alert = page.text.partition('role="alert"')[2].partition("</div>")[0]
    assert '<button form="the-form" name="anyway" value="yes">I mean another one with the same words</button>' in alert
    assert page.text.count('name="anyway"') == 1
    assert '<form id="the-form"' in page.text
    assert browser.post("/wins/from-line", {**form, "anyway": "yes"}).status == 303


def test_a_refused_form_shows_what_was_typed_and_not_the_line_beside_it(browser: Browser) -> None:
    line = "Cut the handover from 40 to 25 minutes in 2024 by writing a sheet"
    page = browser.post("/wins/from-line", {"line": line, "result": "It fell", "figure.before": "many", "figure.after": "25"})
    assert page.status == 422
    assert "What the line says already" not in page.words
    assert "What you typed" in page.words
    assert 'value="many"' in page.text
    assert 'value="40"' not in page.text
