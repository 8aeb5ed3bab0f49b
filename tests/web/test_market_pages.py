"""The market on its pages: postings in with a preview, titles and words sorted, how one fits."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.postings import ImportPostings
from proprietor.books import Win
from proprietor.market.records import Opportunity
from proprietor.web.pages.postings import ROWS as ON_A_PAGE
from tests.actions.test_postings import CSV, ROWS
from tests.web.browser import Browser


def intake(browser: Browser, **form: str) -> str:
    made = browser.post("/market/intake", form, files={"file": ("jobs.csv", ROWS.encode())})
    assert made.status == 303, made.words
    return made.address


@pytest.fixture
def postings(browser: Browser) -> dict[str, str]:
    """Title and company → id of the postings of the table."""
    browser.business.do(Record(record=Win(result="Cut invoicing from 9 days to 2")))
    new = browser.business.do(ImportPostings(texts=CSV)).new
    return {f"{each.title}, {each.company}": each.id for each in new}


def test_a_table_is_previewed_then_taken_in(browser: Browser) -> None:
    address = intake(browser, order="day")
    page = browser.get(address)
    for said in (
        "Three new postings",
        "Five rows read; one told twice; one left out.",
        "Cook,Quay Clinic",
        "Registered nurse",
        "emails",
    ):
        assert said in page.words, said
    rows = browser.get(f"{address}/left-out.csv")
    assert rows.text.startswith("file,line,reason,row")
    assert "39,000, is above" in rows.text
    assert browser.business.do(ListRecords(kind="posting")) == ()
    done = browser.post(f"{address}/take", {})
    assert (done.status, done.address.partition("?")[0]) == (303, "/market")
    assert "Took in 3 postings" in browser.get(done.address).words
    assert browser.get(address).address == "/market"
    again = browser.get(intake(browser)).words
    assert "Nothing new" in again
    assert "Note that they were seen again" in again


def test_a_pasted_advert_with_nothing_in_it_says_so(browser: Browser) -> None:
    empty = browser.post("/market/intake", {"text": "  "})
    assert (empty.status, "There is nothing to read." in empty.words) == (422, True)
    made = browser.post("/market/intake", {"text": "company\nQuay\n", "order": "zzz"})
    page = browser.get(made.address)
    assert "new posting" in page.words or "No posting in it" in page.words


def test_nothing_is_taken_from_a_preview_that_is_gone(browser: Browser) -> None:
    page = browser.post("/market/intake/zzz/take", {})
    assert (page.status, "not at hand any more" in page.words) == (404, True)


def test_an_unsure_title_is_asked_about_and_remembered(browser: Browser, postings: dict[str, str]) -> None:
    assert "One title is not sure" in browser.get("/market").words
    wrong = browser.post("/market/titles", {"title": "Zorb wrangler", "other": "zzzqq"})
    assert (wrong.status, "no occupation here" in wrong.words) == (404, True)
    assert 'value="zzzqq"' in wrong.text
    neither = browser.post("/market/titles", {"title": "Zorb wrangler"})
    assert "No occupation was given." in neither.words
    done = browser.post("/market/titles", {"title": "Zorb wrangler", "occupation": "nurse", "other": "Cook"})
    page = browser.get(done.address)
    assert "Remembered: “Zorb wrangler” means cook; 1 posting read anew" in page.words
    assert "not sure" not in page.words
    assert browser.post("/market/titles", {"title": " ", "other": "Cook"}).status == 422


def test_postings_in_their_order_narrowed_and_turned(browser: Browser, postings: dict[str, str]) -> None:
    page = browser.get("/postings")
    assert "1 missing" in page.words
    assert "By occupation" in page.words
    assert "Moor Trust" not in browser.get("/postings?q=quay").words
    only = browser.get("/postings?occupation=registered-nurse")
    assert "Zorb" not in only.words
    assert "Nothing fits these words." in browser.get("/postings?q=zzz").words
    rows = "title,company\n" + "".join(f"Baker,Mill {n}\n" for n in range(ON_A_PAGE))
    browser.business.do(ImportPostings(texts=(("more.csv", rows.encode()),)))
    first, last = browser.get("/postings").text, browser.get("/postings?q=&page=99").text
    assert ('rel="next"' in first, 'rel="prev"' in first) == (True, False)
    assert ('rel="next"' in last, 'rel="prev"' in last) == (False, True)
    assert browser.get("/postings?page=0").status == browser.get("/postings?page=x").status == 200


def test_a_posting_with_what_it_asks(browser: Browser, postings: dict[str, str]) -> None:
    nurse = postings["Staff nurse, Quay Clinic"]
    page = browser.get(f"/postings/{nurse}")
    for said in ("34,000–39,000 GBP a year", "Must-haves: 1 missing.", "Must know the bed state", "1 of your one win and claim"):
        assert said in page.words or said.startswith("1 of"), said
    assert "<mark>Safeguarding</mark>" in page.text
    assert f"/market/pipeline?posting={nurse}#start" in page.text
    browser.business.do(Record(record=Opportunity(name="My chance", posting=nurse)))
    assert "In the pipeline: My chance" in browser.get(f"/postings/{nurse}").words
    assert browser.get("/postings/pst_zzzz").status == 404


def test_words_in_it_are_sorted_there(browser: Browser, postings: dict[str, str]) -> None:
    address = f"/postings/{postings['Staff nurse, Quay Clinic']}"
    wrong = browser.post(f"{address}/skills", {"words": "bed state", "skill": "", "line": "Must know the bed state"})
    assert (wrong.status, "Words and a skill belong together." in wrong.words) == (422, True)
    done = browser.post(f"{address}/skills", {"words": "bed state", "skill": "Bed state"})
    page = browser.get(done.address)
    assert "It asks for more" not in page.words
    assert "Undo" in page.words
    denied = browser.post(f"{address}/skills", {"words": "Safeguarding", "skill": "safeguarding", "denied": "yes"})
    assert "Safeguarding, missing" not in browser.get(denied.address).words


def test_the_words_of_a_posting_are_escaped(browser: Browser) -> None:
    evil = "<script>alert(1)</script> {{ 7*7 }}"
    rows = f'title,company,description\n"{evil}","{evil}","Requirements:\n- {evil}"\n'
    address = browser.post("/market/intake", {}, files={"file": ("x.csv", rows.encode())}).address
    for page in (browser.get(address), browser.get(browser.post(f"{address}/take", {}).address), browser.get("/postings")):
        assert "<script>alert" not in page.text
        assert "49" not in page.words or "{{ 7*7 }}" in page.words


def test_a_column_that_was_not_understood_is_told_in_the_margin(browser: Browser) -> None:
    rows = b"title,company,Blurb,Mood,Status\nCook,Quay,Fish,x,saved\n"
    address = browser.post("/market/intake", {}, files={"file": ("jobs.csv", rows)}).address
    page = browser.get(address)
    assert "Columns that were not understood Blurb, Mood" in page.words
    assert "Columns that are known and not kept Status" in page.words
    assert '<option value="description" selected>the advert itself</option>' in page.text
    wrong = browser.post(f"{address}/again", {"column": "Blurb", "part": "zzz"})
    assert (wrong.status, "no part of a posting" in wrong.words) == (422, True)
    once = browser.post(f"{address}/again", {"column": "Blurb", "part": "description"}).address
    assert browser.get(address).status == 200, "one may go back to it"
    twice = browser.post(f"{once}/again", {"column": "Mood", "part": "level"}).address
    page = browser.get(twice)
    assert "Read as you said Blurb: the advert itself; Mood: the level" in page.words
    assert "not understood" not in page.words
    browser.post(f"{twice}/take", {})
    (kept,) = browser.business.do(ListRecords(kind="posting"))
    assert kept.record.description == "Fish"  # type: ignore[attr-defined]


def test_a_text_without_a_title_is_given_one_and_stays_in_the_form(browser: Browser) -> None:
    text = "hi all we need a nurse asap for our clinic in otley, good money, must drive, ring us soon, many thanks"
    address = browser.post("/market/intake", {"text": text}).address
    page = browser.get(address)
    assert "What is the post called?" in page.words
    assert f'name="text">{text}</textarea>' in page.text
    again = browser.post(f"{address}/again", {"text": f"{text} indeed", "title": "Nurse"}).address
    assert "One new posting" in browser.get(again).words
    browser.post(f"{again}/take", {})
    (kept,) = browser.business.do(ListRecords(kind="posting"))
    assert kept.record.title == "Nurse"
    assert kept.record.description.endswith("indeed")  # type: ignore[attr-defined]


def test_a_file_without_a_title_keeps_its_words_where_they_are(browser: Browser) -> None:
    text = b"hi all we need a nurse asap for our clinic in otley, good money, must drive, ring us soon, many thanks"
    address = browser.post("/market/intake", {}, files={"file": ("x.txt", text)}).address
    assert 'name="text"' not in browser.get(address).text
    assert "One new posting" in browser.get(browser.post(f"{address}/again", {"title": "Nurse"}).address).words


def test_a_header_alone_is_said(browser: Browser) -> None:
    address = browser.post("/market/intake", {}, files={"file": ("x.csv", b"title,company\n")}).address
    assert "There is a first line with the names of columns, and no row below it." in browser.get(address).words


def test_the_rows_left_out_are_no_formulas(browser: Browser) -> None:
    rows = b'title,company,salary\n=cmd|calc,Evil,"\xc2\xa350,000 - \xc2\xa340,000"\n'
    address = browser.post("/market/intake", {}, files={"file": ("lo.csv", rows)}).address
    assert "'=cmd" in browser.get(f"{address}/left-out.csv").text
