"""The page “Bring in”: files previewed as ticks, accepted, undone; nothing doubtful is ticked, nothing is written unasked."""

import re

import pytest

from proprietor.actions.importing import AcceptImport
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Person
from proprietor.web.pages import bringing
from tests.importers.exchange.europass_cvs import CANDIDATE, on_its_pdf, on_pdf
from tests.importers.exchange.exports import LINKEDIN, linkedin, packed
from tests.web.browser import Browser, Page, Tags
from tests.web.career import first


def sent(browser: Browser, data: bytes, name: str = "linkedin.zip", **form: str) -> Page:
    return browser.post("/bring-in", form, {"file": (name, data)})


def ticks(page: Page) -> dict[str, bool]:
    """Key → whether it is ticked."""
    tags = [attrs for tag, attrs in Tags(page.text).tags if tag == "input" and attrs.get("type") == "checkbox"]
    return {str(attrs["value"]): "checked" in attrs for attrs in tags}


def count(browser: Browser, kind: str) -> int:
    return len(browser.business.do(ListRecords(kind=kind)))


def test_the_page_teaches_where_the_exports_are(browser: Browser) -> None:
    page = browser.get("/bring-in")
    assert "Get a copy of your data" in page.words
    assert "As far as we know" in page.words
    for address in ("/", "/wins", "/people", "/opportunities", "/keeping"):
        assert 'href="/bring-in"' in browser.get(address).text, address


def test_a_file_is_previewed_and_the_ticked_ones_are_written_as_one_step(browser: Browser) -> None:
    answer = sent(browser, linkedin())
    page = browser.follow(answer)
    assert count(browser, "employer") == 0
    found = ticks(page)
    assert len(found) == 12
    assert sum(not ticked for ticked in found.values()) == 1
    assert "An endorsement is one click" in page.words
    assert "Positions.csv, line 2" in page.words
    assert "Skills without the work that shows them" in page.words
    keys = [key for key, ticked in found.items() if ticked and not key.startswith("win:")]
    done = browser.post(answer.address, {"key": keys})
    assert done.address == "/?done=1"
    assert "Brought in 10 records" in browser.follow(done).words
    assert (count(browser, "employer"), count(browser, "win"), count(browser, "opportunity")) == (2, 0, 2)
    assert browser.get(answer.address).address == "/", "the way back does not write it twice"
    browser.post("/journal/undo", {"seq": "1", "back": "/"})
    assert count(browser, "employer") == 0


def test_a_pdf_of_europass_is_looked_through_accepted_and_taken_back(browser: Browser) -> None:
    data = on_its_pdf(CANDIDATE.replace("Ran the bed round", "&lt;img src=x onerror=alert(1)&gt;Ran it").encode())
    answer = sent(browser, data, "cv.pdf")
    page = browser.follow(answer)
    assert "Europass: cv.pdf" in page.words
    assert "<img" not in page.text
    found = ticks(page)
    win = "win:cut the wait for a bed from 9 to 4 hours"
    assert (found["role:quayside hospital|bed manager|2019-01"], found[win]) == (True, True)
    browser.post(answer.address, {"key": list(found)})
    assert (count(browser, "role"), count(browser, "win")) == (4, 3)
    assert "Nothing new" in browser.follow(sent(browser, data, "again")).words
    browser.post("/journal/undo", {"seq": "1", "back": "/"})
    assert count(browser, "role") == 0


def test_a_pdf_that_tells_nothing_says_how_to_get_one_that_does(browser: Browser) -> None:
    page = browser.follow(sent(browser, on_pdf(), "cv.pdf"))
    assert "download it as PDF anew" in page.words
    assert "Europass" in browser.get("/bring-in").words


def test_a_second_time_it_says_that_nothing_is_new(browser: Browser) -> None:
    answer = sent(browser, linkedin())
    browser.post(answer.address, {"key": list(ticks(browser.follow(answer)))})
    page = browser.follow(sent(browser, linkedin()))
    assert "Nothing new" in page.words
    assert "12 records" in page.words or "twelve records" in page.words
    assert not ticks(page)


def test_what_was_unticked_is_not_proposed_again_unless_asked_for(browser: Browser) -> None:
    answer = sent(browser, linkedin())
    found = ticks(browser.follow(answer))
    browser.post(answer.address, {"key": [key for key, ticked in found.items() if ticked and not key.startswith("win:")]})
    answer = sent(browser, linkedin())
    page = browser.follow(answer)
    assert set(ticks(page)) == {key for key, ticked in found.items() if not ticked}, "the doubtful ones still wait"
    assert "One record you unticked or deleted" in page.words
    again = browser.get(f"{answer.address}?again=1")
    (win,) = (key for key in ticks(again) if key.startswith("win:"))
    assert not ticks(again)[win]
    browser.post(answer.address, {"key": [win]})
    assert count(browser, "win") == 1


def test_what_is_filled_in_is_shown_and_what_stays_too(browser: Browser) -> None:
    browser.post("/employers/new", {"name": "Quayside Hospital"})
    page = browser.follow(sent(browser, LINKEDIN["Positions.csv"].encode(), "p.csv"))
    assert "Fill in Quayside Hospital" in page.words
    assert "Place: nothing Leeds" in page.words


def test_strangers_come_when_they_are_ticked(browser: Browser) -> None:
    page = browser.follow(sent(browser, linkedin(), **{"with": "connections"}))
    assert "Cy Doe" in page.words
    assert "Connected on LinkedIn" in page.words


def test_nothing_chosen_and_nothing_ticked_is_said(browser: Browser) -> None:
    page = browser.post("/bring-in", {})
    assert page.status == 422
    assert "There is nothing to read." in page.words
    answer = sent(browser, linkedin())
    page = browser.post(answer.address, {})
    assert page.status == 422
    assert "Nothing is ticked." in page.words
    assert not any(ticks(page).values()), "what was unticked stays so"


def test_a_key_that_is_not_proposed_is_refused_on_the_page(browser: Browser) -> None:
    answer = sent(browser, linkedin())
    some = next(key for key in ticks(browser.follow(answer)) if key.startswith("employer:"))
    page = browser.post(answer.address, {"key": ["role:made up", some]})
    assert page.status == 409
    assert "is not proposed any more" in page.words
    assert [key for key, ticked in ticks(page).items() if ticked] == [some], "the others stay as they were"
    assert browser.business.do(ReadJournal()) == ()


def test_what_was_brought_in_elsewhere_meanwhile_is_shown_as_it_stands_now(browser: Browser) -> None:
    answer = sent(browser, linkedin())
    keys = list(ticks(browser.follow(answer)))
    browser.business.do(AcceptImport(texts=(("linkedin.zip", linkedin()),), only="win"))
    page = browser.post(answer.address, {"key": keys})
    assert page.status == 409
    assert set(ticks(page)) == {key for key in keys if not key.startswith("win:")}
    assert browser.post(answer.address, {"key": list(ticks(page))}).address.startswith("/?done=")
    assert count(browser, "win") == 1


def test_markup_in_what_is_brought_in_is_only_words(browser: Browser) -> None:
    table = 'Company Name,Title,Description,Started On\n<script>alert(1)</script>,"<img src=x onerror=alert(1)>",\'",\n'
    page = browser.follow(sent(browser, table.encode(), "<b>x</b>.csv"))
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert "<b>x</b>" not in page.text
    assert "<script>alert(1)</script>" in page.words


def test_what_nobody_knows_is_said_with_its_reason(browser: Browser) -> None:
    page = browser.follow(sent(browser, b"\x01\x02" * 99, "photo.bin"))
    assert "Nothing in it for the books" in page.words
    assert "Nothing that is known here" in page.words
    assert "photo.bin" in page.words


def test_a_preview_that_is_gone_says_so(browser: Browser) -> None:
    assert browser.get("/bring-in/none").status == 404
    assert browser.post("/bring-in/none", {"key": ["x"]}).status == 404


def test_what_is_left_out_is_a_file_no_spreadsheet_runs(browser: Browser) -> None:
    answer = sent(browser, packed({"Positions.csv": "Company Name,Title,Started On\n=1+1,,\n"}))
    file = browser.get(f"{answer.address}/left-out.csv")
    assert file.headers["content-disposition"].startswith("attachment")
    assert "'=1+1" in file.text


def test_behind_the_first_of_a_kind_one_tick_stands_for_all(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing, "SHOWN", 1)
    answer = sent(browser, linkedin())
    found = ticks(browser.follow(answer))
    assert found["rest:role"]
    browser.post(answer.address, {"key": ["rest:person", "rest:role"]})
    assert (count(browser, "role"), count(browser, "person")) == (1, 0)


def test_whatever_a_file_holds_is_inert(browser: Browser) -> None:
    evil = '"<script>alert(1)</script>","""><img src=x onerror=alert(2)>",Jan 2019\n'
    page = browser.follow(sent(browser, f"Company Name,Title,Started On\n{evil}".encode(), '"><script>.csv'))
    assert not re.search(r"<script>|<img", page.text)
    assert "<script>alert(1)</script>" in page.words


def test_pasted_notes_are_read_like_a_file(browser: Browser) -> None:
    answer = browser.post("/bring-in", {"text": LINKEDIN["Recommendations_Received.csv"]})
    browser.post(answer.address, {"key": list(ticks(browser.follow(answer)))})
    (ana,) = (kept.record for kept in browser.business.do(ListRecords(kind="person")))
    assert isinstance(ana, Person)
    assert not ana.may_be_named


def test_who_recommended_you_is_offered_as_a_witness(browser: Browser) -> None:
    answer = sent(browser, linkedin())
    browser.post(answer.address, {"key": list(ticks(browser.follow(answer)))})
    win, person = (first(browser.business, kind) for kind in ("win", "person"))
    page = browser.get(f"/r/{win}")
    assert "They may have seen it; only you know." in page.words
    assert "“Recommendation by Ana Ruiz on LinkedIn” goes with them" in page.words
    browser.post(f"/r/{win}/tie", {"verb": "saw", "kind": "person", "which": person})
    page = browser.get(f"/r/{win}")
    assert "Seen by" in page.words
    assert "They may have seen it" not in page.words
