"""The first minute: three doors, a text read without being kept, refusals that lose nothing; later the agenda."""

import re
from urllib.parse import quote

import pytest

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.books import Record
from proprietor.actions.kinds import KINDS
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Person, Want, Win
from proprietor.business import Business
from proprietor.proposition.constants import MOST_SIGNS
from proprietor.values.when import PartialDate
from proprietor.web.pages.reading import LONGEST_POSTING
from tests.web.browser import Browser, Page, Tags
from tests.web.test_every_page import SCRIPT

CV = """# Ewa Kowalczyk
ewa@example.org

### Theatre nurse, City Hospital, 2014 to now
- I am a passionate team player with eleven years in theatre.
- Cut the handover on ward 7 from 40 to 25 minutes between January and March 2025 by writing a one-page sheet.
- Helped with the training of several new colleagues.
"""


def nothing_written(business: Business) -> bool:
    return not any(business.do(ListRecords(kind=kind.name)) for kind in KINDS) and not business.do(ReadJournal())


def read(browser: Browser, text: str = CV) -> Page:
    return browser.follow(browser.post("/read", {"text": text}))


def sheet_of(browser: Browser, text: str = CV) -> str:
    return browser.post("/read", {"text": text}).address


def test_empty_books_open_three_doors(browser: Browser) -> None:
    page = browser.get("/")
    assert page.status == 200
    assert 'action="/read"' in page.text
    assert 'href="/example/"' in page.text
    assert 'href="/wins/new"' in page.text
    assert "Nothing is kept until you say so" in page.words


def test_a_pasted_text_comes_back_with_remarks_and_nothing_is_written(browser: Browser) -> None:
    page = read(browser)
    assert page.status == 200
    assert "Three lines say something about your work" in page.words
    assert "One stands as it is; two have remarks." in page.words
    assert "<mark>passionate</mark>" in page.text
    assert "W204 vague quantifier" in page.words
    assert page.text.count('class="tick"') == 1
    assert page.text.count("Make this a win") == 3
    assert "ewa@example.org" in page.words, "a contact line is shown as read"
    assert nothing_written(browser.business)


def test_reloading_loses_nothing(browser: Browser) -> None:
    address = sheet_of(browser)
    assert browser.get(address).text == browser.get(address).text


@pytest.mark.parametrize("text", ["", "   \n \n\t"])
def test_an_empty_paste_is_refused_in_words(browser: Browser, text: str) -> None:
    page = browser.post("/read", {"text": text})
    assert page.status == 422
    assert "There is nothing to read yet" in page.words
    assert 'aria-invalid="true"' in page.text


def test_an_enormous_paste_is_refused_and_not_lost(browser: Browser) -> None:
    text = "Cut the handover from 40 to 25 minutes.\n" * 260_000
    page = browser.post("/read", {"text": text})
    assert page.status == 422
    assert f"more than {MOST_SIGNS:,} are not read at once" in page.words
    assert page.text.count("Cut the handover") >= 260_000
    assert nothing_written(browser.business)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("cv.docx", b"PK\x03\x04 no document at all", "cv.docx"),
        ("cv.pdf", b"%PDF-1.7 torn off in the middle", "cv.pdf"),
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
        ("cv.txt", bytes(range(1, 32)) * 50, "control signs"),
        ("cv.txt", b"", "cv.txt is empty"),
        ("<img src=x onerror=alert(1)>.txt", b"\x00\x01\x02" * 90, "does not look like text"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_beside_the_pasted_text(
    browser: Browser, name: str, data: bytes, says: str
) -> None:
    page = browser.post("/read", {"text": "Opened 3 shops."}, files={"file": (name, data)})
    assert page.status == 422
    assert says in page.words or says in page.text
    assert "Opened 3 shops." in page.text, "what was pasted stays in its field"
    assert not [tag for tag, _ in Tags(page.text).tags if tag == "img"]
    assert nothing_written(browser.business)


def test_a_file_is_read_with_what_was_pasted(browser: Browser) -> None:
    page = browser.post("/read", {"text": "Opened 3 shops in 2024."}, files={"file": ("cv.md", CV.encode())})
    page = browser.follow(page)
    assert "Opened 3 shops" in page.words
    assert "From cv.md" in page.words
    guessed = browser.follow(browser.post("/read", files={"file": ("cv.txt", "Führte 3 Läden".encode("cp1252"))}))
    assert "it was read as cp1252, which is a guess" in guessed.words
    assert "Führte" in guessed.words


def test_a_text_without_claims_teaches(browser: Browser) -> None:
    page = read(browser, "# Skills\n- Excel\n- Word")
    assert "No line of it reads as something you did" in page.words


def test_another_language_is_said(browser: Browser) -> None:
    text = "Ich habe die Übergabe auf der Station von 40 auf 25 Minuten verkürzt und das neue Blatt mit allen geübt.\n" * 3
    assert "does not look like English" in read(browser, text).words


@pytest.mark.parametrize("where", ["/read/nope", "/read/nope/text"])
def test_a_text_that_is_gone_is_asked_for_again(browser: Browser, where: str) -> None:
    page = browser.get(where)
    assert page.status == 404
    assert "not at hand any more" in page.words


def test_only_the_last_texts_stay_at_hand(browser: Browser) -> None:
    first = sheet_of(browser)
    for number in range(12):
        sheet_of(browser, f"Opened {number} shops.")
    assert browser.get(first).status == 404


def test_a_text_can_be_thrown_away(browser: Browser) -> None:
    address = sheet_of(browser)
    assert browser.post(f"{address}/drop").address == "/read"
    assert browser.get(address).status == 404


def test_a_rewritten_line_is_read_again(browser: Browser) -> None:
    address = sheet_of(browser)
    form = {"at": "7", "was": "Helped with the training of several new colleagues.", "words": "Trained 6 nurses in 4 weeks"}
    moved = browser.post(f"{address}/line", form)
    assert moved.address == f"{address}#line-7"
    page = browser.get(address)
    assert "Trained 6 nurses in 4 weeks" in page.words
    assert "several" not in page.words
    assert browser.get(f"{address}/text").text == CV.replace(form["was"], form["words"])
    assert "attachment" in browser.get(f"{address}/text").headers["content-disposition"]
    again = browser.post(f"{address}/line", form)
    assert again.status == 422
    assert "The text has changed meanwhile" in again.words
    assert nothing_written(browser.business)


def test_a_sentence_of_a_paragraph_is_rewritten_and_struck_out(browser: Browser) -> None:
    address = sheet_of(browser, "I opened 3 shops in 2024. I helped with several others. I closed 1 in May 2024.")
    browser.post(f"{address}/line", {"at": "1.2", "words": "I moved 2 in June 2024."})
    assert browser.get(f"{address}/text").text == "I opened 3 shops in 2024. I moved 2 in June 2024. I closed 1 in May 2024.\n"
    browser.post(f"{address}/line", {"at": "1.2", "words": " "})
    assert browser.get(f"{address}/text").text.split() == [
        "I",
        "opened",
        "3",
        "shops",
        "in",
        "2024.",
        "I",
        "closed",
        "1",
        "in",
        "May",
        "2024.",
    ]
    assert browser.post(f"{address}/line", {"at": "9", "words": "x"}).status == 404
    long = browser.post(f"{address}/line", {"at": "1", "words": "x" * 6_000})
    assert long.status == 422
    assert "Shorten it" in long.words


def test_a_struck_line_is_gone(browser: Browser) -> None:
    address = sheet_of(browser)
    browser.post(f"{address}/line", {"at": "5", "words": ""})
    assert "passionate" not in browser.get(f"{address}/text").text


def test_a_line_is_heard_while_it_is_typed(browser: Browser) -> None:
    assert "W204" in browser.post("/read/line", {"words": "Trained several nurses in 2024"}).text
    assert (
        "stands as it is"
        in browser.post(
            "/read/line", {"words": "Cut the handover from 40 to 25 minutes between January and March 2025 by writing a sheet"}
        ).words
    )
    assert "struck out" in browser.post("/read/line", {"words": ""}).words
    assert "<h1" not in browser.post("/read/line", {"words": "x"}).text
    assert nothing_written(browser.business)


def test_remarks_are_one_line_each_until_they_are_unfolded(browser: Browser) -> None:
    address = sheet_of(browser)
    folded = browser.get(address).text
    remarks = folded.count('<details class="remark"')
    assert remarks > 2
    assert re.findall('<details class="remark"[^>]* open>', folded) == re.findall('<details class="remark"[^>]*>', folded)[:1]
    assert folded.count('class="mend"') == remarks, "why and how to mend are on the page, folded"
    unfolded = browser.follow(browser.post(f"{address}/again", {"folds": "open"})).text
    assert len(re.findall('<details class="remark"[^>]* open>', unfolded)) == remarks
    assert browser.follow(browser.post(f"{address}/again", {"folds": "shut", "page": "1"})).text == folded


def test_who_will_read_it_is_asked_and_carried_along(browser: Browser) -> None:
    browser.business.do(Record(record=Person(name="Dorota Maj")))
    text = "- Cut the handover with Dorota Maj from 40 to 25 minutes in 2025 by writing a one-page sheet."
    address = sheet_of(browser, text)
    assert "W214 confidential" not in browser.get(address).words.partition("How it is read")[0]
    asked = {"public": "yes", "posting": "We look for a bus driver with a licence."}
    page = browser.follow(browser.post(f"{address}/again", asked))
    assert "Read for strangers and one posting" in page.words
    assert "W214 confidential" in page.words
    assert "I303 no link" in page.words
    mended = {"at": "1", "words": text[2:].replace("25", "20", 1)}
    rewritten = browser.follow(browser.post(f"{address}/line", mended))
    assert "W214 confidential" in rewritten.words, "a rewrite is read for the same readers"
    assert "Read for strangers and one posting" not in browser.follow(browser.post(f"{address}/again", {})).words
    at_once = browser.follow(browser.post("/read", {"text": text, **asked}))
    assert "Read for strangers and one posting" in at_once.words
    long = browser.post("/read", {"text": text, "posting": "x " * LONGEST_POSTING})
    assert long.status == 422
    assert "Dorota Maj" in long.text, "what was pasted is still there"
    assert browser.post("/read/gone/again", {}).status == 404


def test_a_text_at_hand_is_found_again(browser: Browser) -> None:
    address = sheet_of(browser)
    assert f'href="{address}"' in browser.get("/read").text
    browser.business.do(Record(record=Want(what="Four days a week")))
    assert f'href="{address}"' in browser.get("/").text


def test_a_long_text_turns_its_pages(browser: Browser) -> None:
    address = sheet_of(browser, "\n".join(f"- Opened shop number {number} in 2024" for number in range(130)))
    one, two = browser.get(address), browser.get(f"{address}?page=2")
    assert "1 to 120 of 130 lines" in one.words
    assert "121 to 130 of 130 lines" in two.words
    assert browser.get(f"{address}?page=x").status == 200
    moved = browser.post(f"{address}/line", {"at": "125", "words": "Opened it", "page": "2"})
    assert moved.address == f"{address}?page=2#line-125"


def test_a_pasted_script_is_only_text(browser: Browser) -> None:
    text = f"- Opened 3 {SCRIPT} shops\n- Helped {SCRIPT} several\n# {SCRIPT}\n{SCRIPT}"
    address = sheet_of(browser, text)
    pages = [browser.get(address), browser.get(f"/wins/from-line?sheet={address[6:]}&at=1")]
    pages += [browser.post("/read/line", {"words": SCRIPT}), browser.post("/read", {"text": SCRIPT}, files={"file": ("a", b"")})]
    for page in pages:
        for tag, attrs in Tags(page.text).tags:
            assert tag != "img"
            assert not any(name.startswith("on") for name in attrs)
            assert tag != "script" or (attrs["src"] or "").startswith("/static/")


def test_filled_books_open_on_what_needs_you(browser: Browser) -> None:
    browser.business.do(Record(record=Win(action="Helped several teams", result="It went better")))
    browser.business.do(Record(record=Want(what="Four days a week")))
    page = browser.get("/")
    assert "What needs you next" in page.words
    assert len(re.findall(r"<li><h2>", page.text)) <= 3
    assert "One win, none with a figure and somebody who saw it. One want, none said out loud." in page.words
    assert 'action="/wins/from-line"' in page.text
    leads = [attrs["href"] or "" for tag, attrs in Tags(page.text).tags if tag == "a" and "button" in (attrs.get("class") or "")]
    assert any(href.startswith("/asks/new?want=wnt_") for href in leads)
    assert all(browser.get(href.partition("#")[0]).status == 200 for href in leads)
    refused = browser.post("/read", {"text": ""})
    assert refused.status == 422
    assert "Have a text read" in refused.words


def test_the_example_has_its_own_texts(with_example: Browser) -> None:
    moved = with_example.post("/example/read", {"text": CV})
    assert moved.address.startswith("/example/read/")
    assert with_example.get(moved.address).status == 200
    assert with_example.get(moved.address.removeprefix("/example")).status == 404
    assert nothing_written(with_example.business)


GERMAN = "Leitete ein Team von 12 Personen und senkte die Kosten um 20 % durch neue Verträge"


def test_a_line_in_another_language_gets_no_tick(browser: Browser) -> None:
    alone = browser.get(browser.post("/read", {"text": f"- {GERMAN}"}).address)
    assert 'class="tick"' not in alone.text
    assert "One line says something about your work. It is not in English and was read in part only." in alone.words
    assert "stands as it is" not in alone.words
    text = f"- {GERMAN}\n- Cut falls from 9 to 2 by moving the beds of the ward\n- Ran the calls with the branches"
    mixed = browser.get(browser.post("/read", {"text": text}).address)
    assert mixed.text.count('class="tick"') == 1
    assert "One stands as it is; one has remarks; one is not in English and was read in part only." in mixed.words
    assert mixed.words.count("Not in English: read in part only.") == 1


def test_a_line_in_another_language_is_not_praised_while_it_is_typed(browser: Browser) -> None:
    heard = browser.post("/read/line", {"words": GERMAN})
    assert "does not look like English" in heard.words
    assert 'class="tick"' not in heard.text
    tried = browser.get(f"/rules/E102?line={quote(GERMAN)}")
    assert "does not look like English" in tried.words
    assert "nothing to say about that line" in browser.get(f"/rules/E104?line={quote('Opened 3 shops')}").words


def test_a_file_that_is_refused_is_refused_at_its_own_field(browser: Browser) -> None:
    page = browser.post("/read", {"text": "Kept words"}, files={"file": ("cv.png", b"\x89PNG")})
    assert page.status == 422
    assert 'id="file-error"' in page.text
    assert 'id="pasted-error"' not in page.text
    field = page.text.partition('<input type="file" id="file"')[2].partition(">")[0]
    assert 'aria-invalid="true"' in field
    assert "file-error" in field
    assert "Kept words" in page.text


def test_a_posting_that_is_refused_is_refused_at_its_own_field(browser: Browser) -> None:
    page = browser.post("/read", {"text": "Kept words", "posting": "x" * 60_000})
    assert page.status == 422
    assert 'id="posting-error"' in page.text
    assert 'id="pasted-error"' not in page.text


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("- Cut calls from 40 to 12\n- Wrote 3 letters", "- Cut calls from 40 to 12\n- Wrote 3 letters"),
        ("Cut calls from 40 to 12\n- Wrote 3 letters", "- Cut calls from 40 to 12\n- Wrote 3 letters"),
        ("Cut calls from 40\nto 12", "- Cut calls from 40 to 12"),
        ("- Cut calls from 40 to 12", "- Cut calls from 40 to 12"),
        ("Cut calls - twice", "- Cut calls - twice"),
    ],
)
def test_a_line_may_become_two(browser: Browser, words: str, text: str) -> None:
    address = sheet_of(browser, "- Responsible for calls\n")
    form = {"at": "1", "was": "Responsible for calls", "words": words}
    browser.post(f"{address}/line", form)
    assert browser.get(f"{address}/text").response.text.strip() == text


def test_a_text_at_hand_is_called_by_its_first_words(browser: Browser) -> None:
    sheet_of(browser, "# Mirela Popa\n\n- Cut calls from 40 to 12")
    assert ">Mirela Popa</a>" in browser.get("/read").text


def test_what_stands_in_front_says_truly_whether_its_kinds_differ(browser: Browser) -> None:
    for n in range(3):
        browser.business.do(Record(record=Win(result=f"Responsible for various things {n}", on=PartialDate(2024))))
    checks = {item.check for item in browser.business.do(ShowAgenda()).front}
    assert ("each of another kind" in browser.get("/").words) == (len(checks) == 3)
