"""Deciding in the browser: the book, one decision weighed, the dialogue, an option's form, pay paths."""

import re
from urllib.parse import urlencode

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.settling import SettleDecision
from proprietor.books import Assumption, Decision, Held
from proprietor.decide.records import ListedOption
from proprietor.values.when import PartialDate
from tests.actions.deciding import ANSWERS, WRONG, appraised, career, options, weighed
from tests.web.browser import Browser, Tags

SCRIPT = "<script>alert(1)</script>"


def ids(page_text: str) -> list[str]:
    return re.findall(r'id="([^"]+)"', page_text)


@pytest.fixture
def ready(browser: Browser) -> Decision:
    made = career(browser.business)
    weighed(browser.business, made)
    return made


def test_an_empty_book_teaches_with_an_example(browser: Browser) -> None:
    page = browser.get("/decide")
    assert "The decision book is empty." in page.words
    assert "For example: “Stay on the ward, or go to Quayside.”" in page.words
    assert "<svg" not in page.text


def test_a_decision_is_written_down_with_what_the_books_suggest(browser: Browser) -> None:
    career(browser.business)
    page = browser.follow(browser.post("/decide", {"what": "Stay here", "pay": "40,000 GBP a year"}))
    for words in (
        "Stay here",
        "Ask first: a seat in the meeting",
        "They named 44,500 GBP a year",
        "About to leave over something",
    ):
        assert words in page.words, words
    assert len(ids(page.text)) == len(set(ids(page.text)))
    refused = browser.post("/decide", {"what": "", "pay": "plenty"})
    assert refused.status == 422
    assert 'id="pay-error"' in refused.text
    assert 'value="plenty"' in refused.text


def test_a_decision_shows_complaints_before_numbers_and_charts_with_their_tables(browser: Browser, ready: Decision) -> None:
    page = browser.get(f"/decide/{ready.id}")
    words = page.words
    assert words.index("Before any number") < words.index("What weighing says") < words.index("What each option is worth to you")
    for each in (
        "What would turn it",
        "The one question",
        "Drawn 20,000 times with seed 20261128",
        WRONG,
        "Rotas stand for a month",
    ):
        assert each in words, each
    assert page.text.count("<svg") == 2
    assert page.text.count("<table") >= 5
    assert len(ids(page.text)) == len(set(ids(page.text)))
    assert "seed 7." in browser.get(f"/decide/{ready.id}?seed=7").words
    assert browser.get(f"/decide/{ready.id}?seed=nonsense").status == 200
    assert browser.get(f"/decide/{ready.id[:9]}").address == f"/decide/{ready.id}"
    assert browser.get("/decide/dec_0000000000").status == 404


def test_what_cannot_be_weighed_yet_is_said_in_words(browser: Browser) -> None:
    made = browser.business.do(Record(record=Decision(what="Move house")))
    page = browser.get(f"/decide/{made.id}")
    assert "No option is listed yet." in page.words
    page = browser.follow(browser.post(f"/decide/{made.id}/options", {"name": "Stay"}))
    assert "It cannot be weighed yet: There is only one option." in page.words
    assert "No option was ticked." in browser.post(f"/decide/{made.id}/options").words
    assert browser.post(f"/decide/{made.id}/options", {"name": "Fly"}).status == 404
    assert browser.get(f"/decide/{made.id}/weights").status == 200


def test_the_dialogue_is_a_question_a_page_and_back_takes_one_answer_back(browser: Browser) -> None:
    made = career(browser.business)
    options(browser.business, made)
    page = browser.get(f"/decide/{made.id}/weights")
    assert "Question 1 of 11" in page.words
    assert "Back" not in page.words.partition("On")[2].partition("Why it is asked so")[0]
    address = f"/decide/{made.id}/weights?{urlencode([('a', each) for each in ANSWERS[:6]])}"
    page = browser.get(address)
    assert "Question 7 of 11" in page.words
    assert "A number from 0 to 80" in page.words
    assert f"weights?{urlencode([('a', each) for each in ANSWERS[:5]])}".replace("&", "&amp;") in page.text
    assert "It is enough for today" in page.words
    wrong = browser.get(f"{address}&a=900")
    assert wrong.status == 422
    assert "900 is not between 0 and 80." in wrong.words
    assert "Question 7 of 11" in wrong.words
    assert "is not to be chosen from here" in browser.get(f"/decide/{made.id}/weights?a=weather").words
    done = browser.get(f"/decide/{made.id}/weights?{urlencode([('a', each) for each in ANSWERS])}")
    assert "All is said." in done.words
    assert "People and boss 26.2 %" in done.words
    early = browser.post(f"/decide/{made.id}/weights", {"a": list(ANSWERS[:6])})
    assert early.status == 422
    kept = browser.follow(browser.post(f"/decide/{made.id}/weights", {"a": list(ANSWERS)}))
    assert "Weighed what counts for" in kept.words
    assert browser.get(f"/decide/{made.id[:9]}/weights").address == f"/decide/{made.id}/weights"
    assert browser.get("/decide/dec_0000000000/weights").status == 404
    assert browser.post("/decide/dec_0000000000/weights", {"a": "pay"}).status == 404


def test_an_option_says_what_it_brings_row_by_row(browser: Browser) -> None:
    made = career(browser.business)
    join = options(browser.business, made)["Join"]
    page = browser.get(f"/decide/options/{join.id}")
    assert "Taken until you say otherwise: 44,500 to 44,500, likely 44,500: They named 44,500 GBP a year." in page.words
    assert "0 is nothing left to learn, 100 is learning all the time." in page.words
    complaint = browser.business.do(ListRecords(kind="complaint"))[0].record.id
    debrief = browser.business.do(ListRecords(kind="debrief"))[0].record.id
    form = {
        "growth.low": "40",
        "growth.likely": "60.5",
        "growth.high": "85",
        "growth.source": "Second talk",
        "growth.rests": debrief,
        f"{complaint}.likely": "60 %",
        "pay.likely": "",
        "own.name": "way to work",
        "own.likely": "30",
        "pay-growth.low": "2",
        "pay-growth.likely": "3",
        "pay-growth.high": "4",
    }
    page = browser.follow(browser.post(f"/decide/options/{join.id}", form))
    for words in ("Growth 40 60.5 85 Second talk", "Way to work 30 30 30", "a chance of 60 %"):
        assert words in page.words, words
    again = browser.get(f"/decide/options/{join.id}")
    assert 'value="60.5"' in again.text
    assert f'value="{debrief}" selected' in again.text
    assert "growth a year as you say" in browser.get(f"/decide/paths?decision={made.id}").words.lower()
    page = browser.follow(browser.post(f"/decide/options/{join.id}", {"growth.likely": "", "growth.low": "", "growth.high": ""}))
    assert "Growth 40" not in page.words
    assert browser.get(f"/decide/options/{join.id[:9]}").address == f"/decide/options/{join.id}"
    assert browser.get(f"/decide/options/{made.id}").status == 422
    homeless = browser.business.do(Record(record=ListedOption(name="Fly")))
    assert browser.get(f"/decide/options/{homeless.id}").status == 422


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"growth.low": "50", "growth.likely": "40", "growth.high": "60"}, "it does not rise from low over likely to high"),
        ({"growth.likely": "much"}, "Growth:"),
        ({"own.name": "a=b", "own.likely": "5"}, "is no name of something that counts"),
        ({"growth.low": "5", "growth.likely": "7"}, "A range takes three numbers."),
    ],
)
def test_an_impossible_range_comes_back_with_what_was_typed(browser: Browser, form: dict[str, str], said: str) -> None:
    made = career(browser.business)
    join = options(browser.business, made)["Join"]
    page = browser.post(f"/decide/options/{join.id}", {"life.likely": "", **form})
    assert page.status == 422
    assert said in page.words
    for typed in form.values():
        assert f'value="{typed}"' in page.text
    assert not browser.business.do(ListRecords(kind="appraisal"))


def test_deciding_and_looking_back(browser: Browser, ready: Decision) -> None:
    stay = browser.business.do(ListRecords(kind="option"))[0].record.id
    wrong = browser.post(f"/decide/{ready.id}/settle", {"chance": "much", "why": SCRIPT})
    assert wrong.status == 422
    assert "is no percentage" in wrong.words
    assert not any(tag == "script" and "src" not in attrs for tag, attrs in Tags(wrong.text).tags)
    assert 'id="look_back-error"' in browser.post(f"/decide/{ready.id}/settle", {"look_back": "soon"}).text
    form = {
        "option": stay,
        "why": "Ask once more",
        "expected": "A seat",
        "chance": "60 %",
        "look_back": "2030-03",
        "on": "2025-02-03",
    }
    page = browser.follow(browser.post(f"/decide/{ready.id}/settle", form))
    assert "Decided on 3 Feb 2025" in page.words
    assert "with a chance of 60 %" in page.words
    assert "Has it come, what you expected?" in page.words
    assert "<svg" not in page.text
    assert "Nothing is said of what came of it." in browser.post(f"/decide/{ready.id}/look-back", {"came": "weather"}).words
    page = browser.follow(browser.post(f"/decide/{ready.id}/look-back", {"came": "partly", "outcome": "Every second week"}))
    assert "What you expected came: in part." in page.words
    book = browser.get("/decide")
    assert "The decision book" in book.words
    assert "In part" in book.words
    assert "How well your forecasts hold cannot be told yet" in book.words


def test_the_book_draws_how_forecasts_have_held_once_there_are_enough(browser: Browser) -> None:
    browser.business.do(Record(record=Decision(what="Stayed", on=PartialDate(2019))))
    for at in range(26):
        held = Held.TRUE if at % 5 else Held.FALSE
        browser.business.do(Record(record=Assumption(belief=f"It is so: {at}", sure=80 if at else 10, held=held)))
    page = browser.get("/decide")
    assert page.text.count("<svg") == 1
    assert "80 to 100 %, about 80" in page.words
    assert "more of about this chance, and it can be told" in page.words


def test_pay_over_the_years_teaches_draws_and_refuses_at_the_field(browser: Browser, ready: Decision) -> None:
    empty = browser.get("/decide/paths")
    assert "Say what you are paid today" in empty.words
    page = browser.get(f"/decide/paths?decision={ready.id}&years=4")
    assert page.text.count("<svg") == 3
    assert "seed 20261128" in page.words
    assert "In GBP a year" in page.words
    alone = browser.get("/decide/paths?pay=40,000+GBP+a+year&cut=30&extra=8")
    assert "After a cut of 30 % it takes 5 years" in alone.words
    for query, place in (("pay=plenty", "pay"), ("pay=40,000+GBP+a+year&years=90", "years"), ("pay=1+GBP+a+year&cut=x", "cut")):
        wrong = browser.get(f"/decide/paths?{query}")
        assert wrong.status == 422
        assert f'id="{place}-error"' in wrong.text
    browser.post(f"/decide/{ready.id}/options", {"name": "Go freelance"})
    assert "cannot be drawn, because nobody has said how pay begins" in browser.get(f"/decide/paths?decision={ready.id}").words


def test_the_agenda_and_the_record_lead_here(browser: Browser) -> None:
    made = career(browser.business)
    appraised(browser.business, made)
    other = browser.business.do(Record(record=Decision(what="Move house")))
    browser.business.do(SettleDecision(id=other.id, on=PartialDate(2025, 1), look_back=PartialDate(2025, 3)))
    page = browser.get("/")
    assert f'href="/decide/{other.id}#look-back"' in page.text
    assert f'href="/decide/{made.id}/weights"' in page.text
    assert f'href="/decide/{made.id}"' in browser.get(f"/r/{made.id}").text


def test_two_tabs_of_one_option_do_not_overwrite_each_other(browser: Browser) -> None:
    decision = career(browser.business)
    join = options(browser.business, decision)["Join"]
    address = f"/decide/options/{join.id}"
    seen = re.search(r'name="seen" value="(\w+)"', browser.get(address).text)
    assert seen
    row = {"growth.low": "10", "growth.likely": "20", "growth.high": "30"}
    assert browser.post(address, {**row, "seen": seen[1]}).status == 303
    stale = browser.post(address, {**row, "growth.likely": "25", "seen": seen[1]})
    assert stale.status == 409
    assert "since this form was opened" in stale.words
    assert 'value="25"' in stale.text, "what was typed is not lost"
    assert 'value="20"' in browser.get(address).text


def test_a_source_alone_comes_back_with_the_form(browser: Browser) -> None:
    join = options(browser.business, career(browser.business))["Join"]
    page = browser.post(f"/decide/options/{join.id}", {"growth.likely": "", "growth.source": "A talk in March"})
    assert page.status == 422
    assert 'value="A talk in March"' in page.text
    assert 'id="growth-error"' in page.text


def test_what_asking_first_costs_is_asked_where_one_asks(browser: Browser) -> None:
    taken = weighed(browser.business, career(browser.business))
    page = browser.get(f"/decide/options/{taken['Ask first'].id}")
    assert "What a no would cost you" in page.words
    assert "Taken until you say otherwise: 2, which is a guess." in page.words
    assert "What a no would cost you" not in browser.get(f"/decide/options/{taken['Join'].id}").words
    said = {"ask-refusal.likely": "8", "ask-delay.likely": "4"}
    page = browser.follow(browser.post(f"/decide/options/{taken['Ask first'].id}", said))
    assert "A no is taken to cost 8 and the waiting 4 of 100." in page.words


def test_a_day_still_to_come_is_said_and_can_be_mended(browser: Browser) -> None:
    made = browser.business.do(Record(record=Decision(what="Go", on=PartialDate(2199))))
    page = browser.get(f"/decide/{made.id}")
    assert "It bears a day still to come, 2199." in page.words
    assert f"/r/{made.id}/edit#on" in page.text
    assert "Decided on" not in page.words


def test_pay_by_the_hour_and_many_paths_keep_to_the_page(browser: Browser) -> None:
    page = browser.get("/decide/paths?" + urlencode({"pay": "46 PLN an hour"}))
    assert "2,080 hours" in page.words
    assert 'class="rolls"' in page.text


def test_a_decision_can_be_had_on_paper(browser: Browser, ready: Decision) -> None:
    page = browser.get(f"/decide/{ready.id}")
    for ending, begins in (("md", b"# Stay on the ward"), ("pdf", b"%PDF"), ("docx", b"PK")):
        assert f"/decide/{ready.id}/paper.{ending}" in page.text
        assert browser.get(f"/decide/{ready.id}/paper.{ending}").response.content.startswith(begins)
    assert "Quayside Hospital" not in browser.get(f"/decide/{ready.id}/paper.md").text
    assert browser.get("/decide/dec_nope/paper.pdf").status == 404


def test_no_line_ends_between_a_number_and_its_per_cent_sign(browser: Browser, ready: Decision) -> None:
    text = browser.get(f"/decide/{ready.id}").text
    said = text[text.index("What weighing says") : text.index("What each option is worth")]
    assert "\u00a0%" in said
    assert not re.search(r"<p>[^<]*\d %", said)
    paths = browser.get("/decide/paths?" + urlencode({"pay": "40,000 GBP a year"})).text
    assert "40,000–40,000" not in paths, "where nothing spreads one figure is enough"


def test_a_long_page_says_where_to_go_on_it(browser: Browser, ready: Decision) -> None:
    text = browser.get(f"/decide/{ready.id}").text
    for each in ("options", "more", "settle", "paper"):
        assert f'href="#{each}"' in text
        assert f'id="{each}"' in text


def test_what_was_said_of_asking_stands_with_the_option(browser: Browser) -> None:
    decision = career(browser.business)
    ask = options(browser.business, decision)["Ask first"]
    browser.post(f"/decide/options/{ask.id}", {"ask-delay.likely": "3", "ask-delay.source": "Autumn is late"})
    assert "The waiting costs: 3 points: Autumn is late." in browser.get(f"/decide/{decision.id}").words
