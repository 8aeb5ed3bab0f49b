"""Briefs on their pages: pasted, uploaded, cut down, kept, changed, printed, and nothing of a posting ever runs."""

import re
from html import escape

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Confidentiality, Win
from proprietor.interview.records import Briefing
from proprietor.market.advert import MOST_SIGNS
from proprietor.web.pages.briefing import MOST_BRIEFS
from tests.strategies import NASTY
from tests.web.browser import Browser, Page
from tests.web.test_lab import inert

POSTING = """Ward manager, nights
Employer: Riverside Hospital
We rely on agency staff, and alternate weekends are expected. The rota for the night shift is written by you, carers look
to you, and every shift that stays open is yours to fill. You have experience in care and can hold a budget.
"""
HTML = """<!doctype html><html><head><title>Jobs</title>
<script type="application/ld+json">{"@type": "JobPosting", "title": "Ward manager",
"hiringOrganization": {"name": "Riverside Trust"}, "description": "<p>We rely on agency staff, and alternate weekends are
expected. The rota for the night shift is written by you, carers look to you, and every shift that stays open is yours to
fill. You can hold a budget and the nerve of a ward of twenty beds.</p>"}</script></head>
<body><h1>Cookies first</h1><script>alert(1)</script></body></html>"""


def paste(browser: Browser, posting: str = POSTING, notes: str = "") -> str:
    """Paste a posting; the address of its page."""
    pasted = browser.post("/briefs", {"posting": posting, "notes": notes})
    assert pasted.status == 303, pasted.words
    assert re.fullmatch(r"/briefs/[\w-]{12}", pasted.address)
    return pasted.address


def keep(browser: Browser, address: str, **form: str) -> str:
    """Keep a brief; the address of its page in the books."""
    kept = browser.post(f"{address}/keep", {"name": "Ward manager", "on": "", "notes": "", "own": "", **form})
    assert kept.status == 303, kept.words
    assert re.fullmatch(r"/briefs/brf_\w{10}\?done=\d+", kept.address)
    return kept.address.partition("?")[0]


def record(browser: Browser) -> Briefing:
    (kept,) = browser.business.do(ListRecords(kind="briefing"))
    assert isinstance(kept.record, Briefing)
    return kept.record


def entries(page: Page) -> list[str]:
    """What can be left out of a brief, in the order of the page."""
    return re.findall(r'name="entry" value="([^"]*)"', page.text)


def test_the_page_asks_for_a_posting_and_says_what_will_happen(browser: Browser) -> None:
    page = browser.get("/briefs")
    assert page.status == 200
    for said in ("Prepare an interview", "Nothing is kept until you say so", "read and never obeyed"):
        assert said in page.words
    assert "Briefs you keep" not in page.words


def test_whoever_has_no_posting_at_hand_looks_at_an_example_with_one_click(browser: Browser) -> None:
    assert browser.get("/briefs").text.count('name="example"') == 1
    page = browser.follow(browser.post("/briefs", {"posting": "", "notes": "", "example": "yes"}))
    assert "<h1>Head of office, Harbour School</h1>" in page.text
    assert page.text.count('class="pain"') >= 3
    assert not browser.business.do(ListRecords(kind="briefing"))
    keep(browser, paste(browser))
    assert 'name="example"' not in browser.get("/briefs").text


def test_a_pasted_posting_becomes_one_page_and_nothing_is_kept(browser: Browser) -> None:
    problem = "Night shifts went to agency staff because the rota had holes"
    win = browser.business.do(Record(record=Win(problem=problem, action="Drew the rota anew", result="Open shifts fell to 9")))
    page = browser.get(paste(browser, notes="The old sister retires."))
    assert page.status == 200
    assert "<h1>Ward manager, nights</h1>" in page.text
    for said in (
        "Riverside Hospital",
        "What probably hurts there",
        "“agency staff”",
        "Open shifts fell to 9",
        "Questions they will probably ask",
        "Your four questions, for this manager",
        "Find out before you decide",
    ):
        assert said in page.words, said
    assert f'href="/r/{win.id}"' in page.text
    assert "Keep the brief, and you can sit down with this manager" in page.words
    assert [line.action for line in browser.business.do(ReadJournal())] == ["record.record"]


def test_a_masked_win_says_so_and_a_private_one_is_not_there(browser: Browser) -> None:
    for number, secrecy in enumerate((Confidentiality.MASKED, Confidentiality.PRIVATE)):
        problem = "Night shifts went to agency staff because the rota had holes"
        win = Win(problem=problem, result=f"Open shifts fell to {number}", confidentiality=secrecy)
        browser.business.do(Record(record=win))
    page = browser.get(paste(browser))
    assert "Open shifts fell to 0 without names" in page.words
    assert "Open shifts fell to 1" not in page.words


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("posting.html", HTML.encode()),
        ("posting.json", HTML.partition('ld+json">')[2].partition("</script>")[0].encode()),
        ("posting.txt", POSTING.encode("utf-16")),
    ],
)
def test_a_file_is_read_by_what_is_in_it(browser: Browser, name: str, data: bytes) -> None:
    sent = browser.post("/briefs", {"posting": "", "notes": "They mourn."}, files={"file": (name, data)})
    page = browser.follow(sent)
    assert page.status == 200
    assert "<h1>Ward manager" in page.text
    assert "“agency staff”" in page.words
    assert "Cookies first" not in page.words
    assert "They mourn." in page.text


def test_a_pasted_page_is_read_for_its_data(browser: Browser) -> None:
    page = browser.get(paste(browser, HTML))
    assert "Riverside Trust" in page.words
    assert "alert(1)" not in page.text
    inert(page.text)


def test_three_words_make_a_brief_that_says_how_little_they_carry(browser: Browser) -> None:
    page = browser.get(paste(browser, "Ward manager wanted"))
    assert "Only three words: the hypotheses rest on your notes alone." in page.words
    assert "Nothing points at a known pain. Ask what made them open this post." in page.words


def test_notes_alone_make_a_brief_without_a_title(browser: Browser) -> None:
    page = browser.get(paste(browser, "", "We rely on agency staff, she said."))
    assert "<h1>The post</h1>" in page.text
    assert "There is no posting" in page.words
    assert "“agency staff”" in page.words


@pytest.mark.parametrize(
    "form",
    [{"posting": "", "notes": ""}, {"posting": " \n ", "notes": "\n"}, {"posting": "\n<b>" + "a" * MOST_SIGNS, "notes": "Mine"}],
)
def test_what_cannot_be_read_comes_back_with_the_reason_and_all_that_was_typed(browser: Browser, form: dict[str, str]) -> None:
    page = browser.post("/briefs", form)
    assert page.status == 422
    assert 'id="posting-error"' in page.text
    assert 'aria-invalid="true"' in page.text
    assert escape(form["posting"].strip()[:20]) in page.text
    assert form["notes"].strip() in page.text


def test_a_file_that_is_no_text_is_refused(browser: Browser) -> None:
    page = browser.post("/briefs", {"posting": "", "notes": "Mine"}, files={"file": ("posting.txt", b"\x00\x01\x02" * 500)})
    assert page.status == 422
    assert 'id="posting-error"' in page.text
    assert "Mine" in page.text


def test_a_megabyte_is_read(browser: Browser) -> None:
    text = (POSTING + "You answer the telephone, and you keep the books of the ward in order.\n" * 14_000)[:MOST_SIGNS]
    assert browser.get(paste(browser, text)).status == 200


def test_a_pain_and_a_question_are_left_out_and_all_taken_back_in(browser: Browser) -> None:
    address = paste(browser)
    whole = browser.get(address)
    assert "Take back in" not in whole.words
    pain, question = entries(whole)[0], entries(whole)[-1]
    for gone in (pain, question, pain):
        page = browser.follow(browser.post(f"{address}/leave-out", {"entry": gone}))
    assert not {pain, question} & set(entries(page))
    assert "Take back in what you left out (2)" in page.words
    again = browser.follow(browser.post(f"{address}/leave-out"))
    assert entries(again) == entries(whole)
    assert browser.business.do(ReadJournal()) == ()


def test_what_was_left_out_stays_out_when_it_is_kept_and_can_be_undone(browser: Browser) -> None:
    address = paste(browser)
    pain = entries(browser.get(address))[0]
    browser.post(f"{address}/leave-out", {"entry": pain})
    kept = keep(browser, address)
    assert record(browser).left_out == (pain,)
    another = entries(browser.get(kept))[0]
    page = browser.follow(browser.post(f"{kept}/leave-out", {"entry": another}))
    assert "Kept the briefing “Ward manager”" in page.words
    assert record(browser).left_out == (pain, another)
    browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": kept})
    assert record(browser).left_out == (pain,)
    browser.post(f"{kept}/leave-out")
    assert record(browser).left_out == ()


def test_a_kept_brief_is_in_the_list_and_among_the_records_and_no_longer_at_hand(browser: Browser) -> None:
    address = paste(browser)
    kept = keep(browser, address, on="2026-12-04", notes="They mourn.\nAll of them.", own="- Ask who keeps the list\n- Smile")
    page = browser.get(kept)
    assert "<h1>Ward manager</h1>" in page.text
    assert "<li>Ask who keeps the list</li><li>Smile</li>" in page.text
    assert 'value="2026-12-04"' in page.text
    assert "Sit down with this manager" in page.words
    listed = browser.get("/briefs")
    assert f'href="{kept}"' in listed.text
    assert "4 Dec 2026" in listed.words
    shown = browser.get(f"/r/{record(browser).id}")
    assert "Open the brief" in shown.words
    assert "agency staff" in shown.words


def test_a_second_click_keeps_nothing_twice_and_the_way_back_leads_to_what_is_kept(browser: Browser) -> None:
    address = paste(browser)
    kept = keep(browser, address, notes="They mourn.")
    assert browser.get(address).address == kept
    again = browser.post(f"{address}/keep", {"name": "Ward manager", "on": "", "notes": "They mourn.", "own": ""})
    assert again.address.partition("?")[0] == kept
    assert browser.get("/briefs").text.count("/briefs/brf_") == 1
    later = browser.post(f"{address}/keep", {"name": "Ward manager", "on": "", "notes": "They sing.", "own": ""})
    assert later.address.partition("?")[0] == kept
    assert record(browser).notes == "They sing."
    assert browser.post(f"{address}/keep", {"name": " "}).status == 422
    browser.business.do(Undo())
    browser.business.do(Undo())
    assert browser.get(address).status == 200
    assert "Keep it in the books" in browser.get(address).words


def test_a_kept_brief_is_changed(browser: Browser) -> None:
    kept = keep(browser, paste(browser))
    form = {
        "name": "Ward sister",
        "on": "2026-12",
        "notes": "Twelve beds",
        "own": "",
        "version": browser.get(kept).hidden("version"),
    }
    page = browser.follow(browser.post(f"{kept}/keep", form))
    assert "<h1>Ward sister</h1>" in page.text
    assert (str(record(browser).on), record(browser).notes) == ("2026-12", "Twelve beds")
    assert record(browser).posting == POSTING.strip()


def test_what_another_window_wrote_meanwhile_is_not_overwritten(browser: Browser) -> None:
    kept = keep(browser, paste(browser))
    form = {"name": "Ward manager", "notes": "First", "own": "", "on": "", "version": browser.get(kept).hidden("version")}
    assert browser.post(f"{kept}/keep", form).status == 303
    late = browser.post(f"{kept}/keep", {**form, "notes": "Second"})
    assert late.status == 409
    assert "was changed meanwhile" in late.words
    assert "Second</textarea>" in late.text, "what was typed is not lost"
    assert record(browser).notes == "First"


@pytest.mark.parametrize("form", [{"name": " "}, {"name": "Ward", "on": "soon"}, {"name": "a" * 100_001}])
def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(browser: Browser, form: dict[str, str]) -> None:
    address = paste(browser)
    page = browser.post(f"{address}/keep", {"on": "", "notes": "Typed by hand", "own": "\nMine", **form})
    assert page.status == 422
    assert 'role="alert"' in page.text
    assert "Typed by hand</textarea>" in page.text
    assert "\n\nMine</textarea>" in page.text
    assert f'value="{escape(form["name"])}"' in page.text
    assert not browser.business.do(ListRecords(kind="briefing"))
    assert browser.get(address).status == 200


@pytest.mark.parametrize(("ending", "begin"), [("md", b"# Brief: "), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_it_can_be_had_as_a_file_kept_or_not(browser: Browser, ending: str, begin: bytes) -> None:
    address = paste(browser)
    for where in (lambda: address, lambda: keep(browser, address)):
        answer = browser.client.get(f"{where()}/brief.{ending}")
        assert answer.status_code == 200
        assert answer.content.startswith(begin)
        assert re.search(rf"filename\*=UTF-8''brief-\d{{4}}-\d\d-\d\d\.{ending}", answer.headers["content-disposition"])


@pytest.mark.parametrize("name", ["brf_0000000000", "nothing-here", "win_0000000000"])
def test_what_is_not_there_says_so(browser: Browser, name: str) -> None:
    for address in (f"/briefs/{name}", f"/briefs/{name}/brief.md"):
        assert browser.get(address).status == 404
    for way in ("leave-out", "keep"):
        assert browser.post(f"/briefs/{name}/{way}", {"name": "x", "entry": "slow-hiring"}).status == 404
    assert browser.business.do(ReadJournal()) == ()


def test_a_posting_that_made_room_for_others_says_so(browser: Browser) -> None:
    first = paste(browser)
    for number in range(MOST_BRIEFS):
        paste(browser, f"Post number {number}")
    page = browser.get(first)
    assert page.status == 404
    assert "not at hand any more" in page.words


def test_a_deleted_briefing_leads_back_to_the_briefs(browser: Browser) -> None:
    keep(browser, paste(browser))
    gone = browser.post(f"/r/{record(browser).id}/delete")
    assert gone.address.startswith("/briefs?done=")
    assert "Deleted" in browser.follow(gone).words


SCRIPT = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}"


@pytest.mark.parametrize("text", [SCRIPT, *NASTY[:6]])
def test_posting_notes_title_and_own_lines_are_inert(browser: Browser, text: str) -> None:
    first = text.splitlines()[0]
    posting = f"{first}\nEmployer: {first}\nLocation: {first}\n{POSTING}\nYou have {first} agency staff {first}"
    address = paste(browser, posting, f"{text} agency staff {text}")
    pages = [browser.get(address), browser.post(f"{address}/keep", {"name": text, "on": text, "notes": text, "own": text})]
    kept = keep(browser, address, name=text, notes=f"{text} agency staff", own=text)
    id_ = record(browser).id
    browser.post(f"{kept}/leave-out", {"entry": text})
    more = (kept, "/briefs", f"/r/{id_}", f"/r/{id_}/edit", f"/r/{id_}/delete", "/journal", "/search?q=agency", "/rehearse")
    pages += [browser.get(each) for each in more]
    pages.append(browser.post("/briefs", {"posting": text + "a" * MOST_SIGNS, "notes": text}))
    for page in pages:
        assert page.status in {200, 422}
        inert(page.text)
        assert "49 " not in page.words.replace("49 %", "")
    for ending in ("md", "docx", "pdf"):
        assert browser.client.get(f"{kept}/brief.{ending}").status_code == 200


def test_a_page_of_data_cannot_bring_markup_in(browser: Browser) -> None:
    evil = HTML.replace("Riverside Trust", "<img src=x onerror=alert(3)>").replace("agency staff", "agency staff &lt;script&gt;")
    page = browser.get(paste(browser, evil))
    assert page.status == 200
    inert(page.text)


def test_the_example_has_its_own_briefs(with_example: Browser) -> None:
    pasted = with_example.post("/example/briefs", {"posting": POSTING, "notes": ""})
    assert pasted.address.startswith("/example/briefs/")
    page = with_example.get(pasted.address)
    assert page.status == 200
    assert 'action="/example/briefs/' in page.text
    assert with_example.get(pasted.address.removeprefix("/example")).status == 404
    assert with_example.business.do(ReadJournal()) == ()


def test_a_rehearsal_whose_briefing_is_gone_says_so_and_its_record_still_has_the_talk(browser: Browser) -> None:
    keep(browser, paste(browser))
    begun = browser.post(f"/rehearse/{record(browser).id}").address
    browser.post(f"{begun}/say", {"said": "What makes your rota so hard to fill?"})
    kept = browser.post(f"{begun}/keep").address.partition("?")[0]
    assert browser.get(kept).status == 200
    browser.post(f"/r/{record(browser).id}/delete")
    page = browser.get(kept)
    assert page.status == 404
    assert "What was said in a rehearsal you kept still stands in its record." in page.words
    assert "so hard to fill" in browser.get(kept.replace("/practice/", "/r/")).words


def test_it_can_be_rehearsed_from_a_kept_brief(browser: Browser) -> None:
    kept = keep(browser, paste(browser))
    begun = browser.post(f"/rehearse/{record(browser).id}")
    page = browser.follow(begun)
    assert page.status == 200
    assert kept.rpartition("/")[2] == record(browser).id
    assert browser.business.do(ShowRecord(id=record(browser).id)).kept.version == 1
