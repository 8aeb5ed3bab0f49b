"""The plan of an ask in the browser: looked over, turned by answers, put in one's own words, taken along."""

import re

import pytest

from proprietor.actions.asking import ShowPlan
from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.ask.records import Ask
from proprietor.books import Person, Relation, Win
from tests.web.browser import Browser
from tests.web.career import fill, first


@pytest.fixture
def bare(browser: Browser) -> str:
    """The address of a plan about which hardly anything is said."""
    ana = browser.business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    ask = browser.business.do(Record(record=Ask(ask="to work four days a week", person=ana.id)))
    return f"/asks/{ask.id}/plan"


def test_a_bare_plan_says_what_is_missing_and_where_to_write_it(browser: Browser, bare: str) -> None:
    page = browser.get(bare)
    assert "To Ana Ruiz" in page.words
    assert "There is no reason why you ask now." in page.words
    assert "Cannot tell yet, because what a yes is worth and what asking may cost are not written down" in page.words
    assert "nobody has counted how often asks for anything but pay succeed" in page.words
    assert "No win stands behind it yet" in page.words
    ask = first(browser.business, "ask")
    assert f'href="/r/{ask}/edit#why_now"' in page.text
    assert 'href="/wins/new"' in page.text
    assert "What I bring" not in page.words, "nothing is claimed where there is nothing to tell"


def test_a_full_plan_is_drawn_and_its_table_says_the_same(browser: Browser) -> None:
    fill(browser.business)
    page = browser.get(f"/asks/{first(browser.business, 'ask')}/plan")
    assert '<svg xmlns="http' in page.text.replace("'", '"')
    assert "pays from" in page.words
    assert "Calls fell from 40 to 12 a week by October" in page.words
    assert "Seen by Ana Ruiz." in page.words
    assert "not now: Not before the budget" in page.words
    rows = re.findall(r'<td class="figure" data-label="Asking is worth">(-?[\d,]+)</td>', page.text)
    worth = browser.business.do(ShowPlan(id=first(browser.business, "ask"))).worth
    assert rows[0] == "-500"
    assert worth.gain
    assert rows[-1] == f"{worth.gain:,.0f}"


def test_a_win_is_added_with_one_click_and_taken_back(browser: Browser, bare: str) -> None:
    win = browser.business.do(Record(record=Win(result="Calls fell from 40 to 12 a week")))
    assert "A win of yours" in browser.get(bare).words
    page = browser.follow(browser.post(bare.replace("plan", "cite"), {"win": win.id}))
    assert "Nobody is named who saw it" in page.words
    browser.business.do(Undo())
    assert "No win stands behind it yet" in browser.get(bare).words
    assert browser.post(bare.replace("plan", "cite"), {"win": "win_nothere"}).status == 404


def test_answers_turn_the_script_and_are_turned_back(browser: Browser, bare: str) -> None:
    before = script_in(browser.get(bare).text)
    version = browser.get(bare).hidden("version")
    page = browser.follow(browser.post(bare.replace("plan", "manners"), {"version": version, "direct": "1", "warmth": "5"}))
    assert script_in(page.text) != before
    assert "“Here one says plainly what one wants”, 1 of 5" in page.words
    assert "What you answered leans to neither side" not in page.words
    stale = browser.post(bare.replace("plan", "manners"), {"version": version, "direct": "5"})
    assert stale.status == 409
    browser.business.do(Undo())
    assert script_in(browser.get(bare).text) == before


def script_in(text: str) -> list[str]:
    return re.findall(r"<blockquote[^>]*>([^<]*)</blockquote>", text)


def test_a_part_is_put_in_ones_own_words_and_back(browser: Browser, bare: str) -> None:
    say = bare.replace("plan", "say")
    ours = script_in(browser.get(bare).text)
    page = browser.follow(browser.post(say, {"part": "close", "words": "I will come by <b>on Thursday</b>, then."}))
    assert "I will come by &lt;b&gt;on Thursday&lt;/b&gt;, then." in page.text
    assert "These are your own words." in page.words
    assert browser.business.do(ReadJournal())[0].summary == "Put in your own words: close of “to work four days a week”"
    browser.post(say, {"part": "close", "words": ""})
    assert script_in(browser.get(bare).text) == ours
    refused = browser.post(say, {"part": "finale", "words": "x"})
    assert refused.status == 422
    assert "A script has no part “finale”." in refused.words


def test_another_wording_is_offered_and_taken(browser: Browser, bare: str) -> None:
    page = browser.get(bare)
    other = re.search(r'name="part" value="opening"><input type="hidden" name="words" value="([^"]*)"', page.text)
    assert other
    taken = browser.follow(
        browser.post(bare.replace("plan", "say"), {"part": "opening", "words": other[1].replace("&#39;", "'")})
    )
    assert script_in(taken.text)[0] == other[1]


def test_a_remark_is_set_aside_with_a_reason(browser: Browser, bare: str) -> None:
    aside = bare.replace("plan", "set-aside")
    assert browser.post(aside, {"rule": "A202", "reason": ""}).status == 422
    page = browser.follow(browser.post(aside, {"rule": "A202", "reason": "It is the yearly talk"}))
    assert "There is no reason why you ask now" not in page.words
    assert [each.record.title for each in browser.business.do(ListRecords(kind="waiver"))]


@pytest.mark.parametrize("form", ["card", "memo", "agenda"])
@pytest.mark.parametrize(("ending", "begin"), [("md", b"# "), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_it_is_taken_along(browser: Browser, form: str, ending: str, begin: bytes) -> None:
    fill(browser.business)
    answer = browser.client.get(f"/asks/{first(browser.business, 'ask')}/{form}.{ending}")
    assert answer.status_code == 200
    assert answer.content.startswith(begin)
    if ending == "md" and form != "card":
        assert "ask_" not in answer.text, "what is handed over names no records"
        assert "Never under" not in answer.text


def test_rules_of_plans_have_their_pages(browser: Browser) -> None:
    assert "What it looks for in the plan of an ask" in browser.get("/rules").words
    page = browser.get("/rules/A104")
    assert "A threat without anything behind it" in page.words
    assert "Try a line" not in page.words


def test_what_is_no_ask_has_no_plan(browser: Browser, bare: str) -> None:
    person = first(browser.business, "person")
    assert browser.get(f"/asks/{person}/plan").status == 422
    assert browser.get("/asks/ask_aaaaaaaaaa/plan").status == 404
    assert bare


@pytest.mark.parametrize("version", ["abc", "-1", "9" * 5_000, "", "²"])
def test_a_version_that_is_none_is_taken_for_a_stale_one(browser: Browser, bare: str, version: str) -> None:
    refused = browser.post(bare.replace("plan", "manners"), {"version": version, "direct": "5"})
    assert refused.status == 409
    assert "Look at it again" in refused.words
    chosen = re.search(r'<select id="direct".*?</select>', refused.text, re.DOTALL)
    assert chosen
    assert '<option value="5" selected>' in chosen[0], "what was chosen stands there still"


def test_words_that_are_refused_are_not_lost(browser: Browser, bare: str) -> None:
    words = "I will come by " + "x" * 20_000
    refused = browser.post(bare.replace("plan", "say"), {"part": "close", "words": words})
    assert refused.status == 422
    assert words in refused.text
    browser.business.do(Record(record=Win(result="Calls fell from 40 to 12 a week")))
    refused = browser.post(bare.replace("plan", "set-aside"), {"rule": "A202", "reason": "y" * 20_001})
    assert refused.status == 422
    assert "y" * 20_001 in refused.text


def test_a_second_click_offers_no_earlier_write_to_be_taken_back(browser: Browser, bare: str) -> None:
    win = browser.business.do(Record(record=Win(result="Calls fell from 40 to 12 a week")))
    cite = bare.replace("plan", "cite")
    assert "Undo" in browser.follow(browser.post(cite, {"win": win.id})).words
    browser.business.do(Record(record=Person(name="Ines Holm")))
    assert "Ines Holm" not in browser.follow(browser.post(cite, {"win": win.id})).words


def test_nothing_is_set_aside_for_what_is_no_ask(browser: Browser, bare: str) -> None:
    win = browser.business.do(Record(record=Win(result="Calls fell from 40 to 12 a week")))
    assert browser.post(f"/asks/{win.id}/set-aside", {"rule": "A202", "reason": "I know"}).status == 422
    assert not browser.business.do(ListRecords(kind="waiver"))
    assert bare


def test_an_ask_that_says_i_would_like_says_it_once(browser: Browser) -> None:
    ana = browser.business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    ask = browser.business.do(Record(record=Ask(ask="I would like Sundays off", person=ana.id)))
    for address in (f"/asks/{ask.id}/plan", f"/rehearse/{ask.id}"):
        words = browser.get(address).words
        assert "I would like I would like" not in words
        assert "I would like Sundays off" in words
    own = re.search(r'<li id="ask">.*?</li>', browser.get(f"/asks/{ask.id}/plan").text, re.DOTALL)
    assert own
    assert "In your own words" in own[0], "it can be put otherwise like any other line"


def test_an_answer_in_the_middle_is_not_called_none(browser: Browser, bare: str) -> None:
    middle = dict.fromkeys(("direct", "rank", "credit", "season", "paper", "warmth"), "3")
    assert "Nobody has said otherwise yet" in browser.get(bare).words
    version = browser.get(bare).hidden("version")
    words = browser.follow(browser.post(bare.replace("plan", "manners"), {"version": version, **middle})).words
    assert "Nobody has said otherwise yet" not in words
    assert "What you answered leans to neither side; it is the plain wording." in words


def test_the_only_open_ask_is_proposed_for_an_answer(browser: Browser, bare: str) -> None:
    ask = first(browser.business, "ask")
    chosen = f'<option value="{ask}" selected>'
    assert chosen in browser.get("/answers/new").text
    browser.business.do(Record(record=Ask(ask="a desk")))
    assert " selected>" not in browser.get("/answers/new").text, bare
    assert chosen in browser.get(f"/answers/new?ask={ask}").text
    refused = browser.post("/answers/new", {"said": "Not before the budget", "result": "no"})
    assert "An answer to no ask is followed up nowhere." in refused.words
    assert "Not before the budget" in refused.text


def test_own_wording_that_nobody_would_hear_comes_back_at_its_field(browser: Browser) -> None:
    refused = browser.post("/asks/new", {"ask": "a desk", "own": "Thank you\nclose: See you"})
    assert "In your own wording “Thank you” stands before any part" in refused.words
    assert "Thank you\nclose: See you" in refused.text
