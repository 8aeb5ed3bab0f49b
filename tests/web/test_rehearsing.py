"""Rehearsals on their pages: begun, spoken, silent, played again, looked back on, kept, and nothing typed ever runs."""

import re

import pytest

from proprietor.actions.looking import ListRecords
from proprietor.actions.rehearsing import ListScenarios, PlayRehearsal
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.records import Rehearsal
from proprietor.web.at_hand import AtHand
from proprietor.web.stages import MOST_STAGES, gone
from tests.refusing import code_of
from tests.strategies import NASTY
from tests.web.browser import Browser, Page
from tests.web.test_lab import inert

WARD = "ward-night-shift"
ANSWER = "I led six people on a ward of twenty beds for three years and planned their nights."


def begin(browser: Browser, **form: str) -> str:
    """Begin a rehearsal; the address of its page."""
    begun = browser.post(f"/rehearse/{WARD}", {"kind": "", "seed": "7", **form})
    assert begun.status == 303, begun.words
    assert re.fullmatch(r"/rehearsals/[\w-]{12}", begun.address)
    return begun.address


def say(browser: Browser, address: str, said: str, **form: str) -> Page:
    """Say something; the talk afterwards."""
    return browser.follow(browser.post(f"{address}/say", {"said": said, "notes": "", **form}))


def answers(page: Page) -> list[str]:
    """What stands on the page, turn by turn."""
    return re.findall(r"<li[^>]*><b>.*?</b><p>(.*?)</p></li>", page.text, re.DOTALL)


def test_the_scenarios_are_there_to_choose_from(browser: Browser) -> None:
    page = browser.get("/rehearse")
    assert page.status == 200
    for each in browser.business.do(ListScenarios()):
        assert f'href="/rehearse/{each.id}"' in page.text
        assert each.hides not in page.words
    assert "There is no clock. Silence costs nothing." in page.words
    assert "At hand" not in page.words
    assert "Practised" not in page.words


def test_a_scenario_shows_its_posting_and_nothing_that_is_hidden(browser: Browser) -> None:
    page = browser.get(f"/rehearse/{WARD}")
    assert "Ward 6 cares for twenty-eight older patients" in page.words
    assert "Sit down with Ruth Calloway" in page.words
    assert all(f'<option value="{kind}">' in page.text for kind in TYPES if kind != "teacher")
    session = browser.business.do(PlayRehearsal(scenario=WARD, seed=7))
    assert not any(problem.name in page.words or problem.insight in page.words for problem in session.scene.problems)
    assert browser.get("/rehearse/zoo").status == 404


def test_a_talk_begins_with_what_is_known_and_his_first_question(browser: Browser) -> None:
    page = browser.get(begin(browser))
    session = browser.business.do(PlayRehearsal(scenario=WARD, seed=7))
    assert session.opening in page.words
    assert session.scene.setting in page.words
    assert "Seed 7" in page.words
    assert "Play again from turn" not in page.words
    assert not any(problem.name in page.words for problem in session.scene.problems)
    assert not browser.business.do(ReadJournal())


def test_the_same_seed_gives_the_same_talk_and_none_draws_one(browser: Browser) -> None:
    one, two = begin(browser), begin(browser)
    assert one != two
    assert answers(say(browser, one, ANSWER)) == answers(say(browser, two, ANSWER))
    drawn = {re.findall(r"Seed (\d+)", browser.get(begin(browser, seed="")).words)[0] for _ in range(4)}
    assert len(drawn) > 1


def test_another_kind_of_manager_sits_there_when_asked_for(browser: Browser) -> None:
    address = begin(browser, kind="hurried")
    assert "kind hurried" in browser.get(f"{address}/back").words


@pytest.mark.parametrize(
    "form", [{"seed": "seven"}, {"seed": "-1"}, {"seed": "9" * 5000}, {"seed": str(2**31)}, {"kind": "tyrant"}]
)
def test_what_cannot_be_begun_is_refused_in_words(browser: Browser, form: dict[str, str]) -> None:
    refused = browser.post(f"/rehearse/{WARD}", {"kind": "", "seed": "7", **form})
    assert refused.status == 422
    assert "Traceback" not in refused.words


def test_what_is_said_is_answered_and_can_be_played_again(browser: Browser) -> None:
    address = begin(browser)
    page = say(browser, address, f"{ANSWER} How do handovers go here?")
    assert f"{ANSWER} How do handovers go here?" in page.words
    session = browser.business.do(PlayRehearsal(scenario=WARD, seed=7, said=(f"{ANSWER} How do handovers go here?",)))
    assert session.last in page.words
    assert page.text.count('id="now"') == 1
    assert "Play again from turn" in page.words
    assert "At hand" in browser.get("/rehearse").words


def test_the_field_is_where_one_lands_and_his_last_words_are_read_with_it(browser: Browser) -> None:
    address = begin(browser)
    said = browser.post(f"{address}/say", {"said": ANSWER})
    assert said.address.endswith("#said")
    for page in (browser.get(begin(browser)), browser.follow(said)):
        assert 'aria-describedby="now"' in page.text
        assert page.text.count('id="now"') == 1
    while said.address.endswith("#said"):
        said = browser.post(f"{address}/say", {"said": ANSWER})
    assert said.address.endswith("#now")


def test_silence_is_answered_kindly_and_costs_nothing(browser: Browser) -> None:
    address = begin(browser)
    for form in ({"said": "half a sentence", "silence": "yes"}, {"said": "  "}):
        page = say(browser, address, **form)
        assert "silence" in page.words
        assert "half a sentence" not in page.words
    session = browser.business.do(PlayRehearsal(scenario=WARD, seed=7, said=("", "")))
    assert session.last in page.words


def test_notes_stay_at_ones_side(browser: Browser) -> None:
    address = begin(browser)
    page = say(browser, address, ANSWER, notes="Ask about <b>falls</b>")
    assert "Ask about &lt;b&gt;falls&lt;/b&gt;</textarea>" in page.text
    assert '<details class="more notes" open>' in page.text
    again = browser.follow(browser.post(f"{address}/again", {"turn": "1"}))
    assert "Ask about &lt;b&gt;falls" in again.text


def test_a_turn_too_long_is_refused_and_stays_in_the_field(browser: Browser) -> None:
    address = begin(browser)
    refused = browser.post(f"{address}/say", {"said": "a" * 4_001, "notes": ""})
    assert refused.status == 422
    assert "is no turn" in refused.words
    assert "a" * 4_001 in refused.text
    assert 'aria-invalid="true"' in refused.text
    assert len(answers(browser.get(address))) == 1


def test_the_talk_ends_and_then_only_looking_back_is_left(browser: Browser) -> None:
    address = begin(browser, kind="screen")
    for _ in range(8):
        page = say(browser, address, ANSWER)
    assert "The talk has ended." in page.words
    assert page.text.count('id="now"') == 1
    assert "<textarea" not in page.text
    assert browser.post(f"{address}/say", {"said": "One more thing."}).status == 422
    assert browser.get(f"{address}/back").status == 200


def test_going_back_keeps_the_words_before_and_lays_a_new_talk_beside_the_old(browser: Browser) -> None:
    address = begin(browser)
    say(browser, address, ANSWER)
    whole = say(browser, address, "And what is it like here?")
    again = browser.post(f"{address}/again", {"turn": "2"})
    assert again.address.partition("#")[0] != address
    assert answers(browser.follow(again)) == answers(whole)[:3]
    assert answers(browser.get(address)) == answers(whole)
    for odd in ("", "0", "x", "٣", "9" * 5000):
        assert len(answers(browser.follow(browser.post(f"{address}/again", {"turn": odd})))) == 1
    assert len(answers(browser.follow(browser.post(f"{address}/again", {"turn": "99"})))) == 5


def test_looking_back_shows_what_was_hidden_what_moved_him_and_one_thing_to_try(browser: Browser) -> None:
    address = begin(browser, kind="open")
    say(browser, address, f"{ANSWER} How do handovers go here?")
    say(browser, address, "", silence="yes")
    say(browser, address, "Why is that?")
    page = browser.get(f"{address}/back")
    session = browser.business.do(PlayRehearsal(scenario=WARD, kind="open", seed=7))
    assert session.scene.hides in page.words
    for problem in session.scene.problems:
        assert problem.name in page.words
        assert problem.insight in page.words
    assert "One thing to try next time" in page.words
    assert "What closed Ruth Calloway" in page.words or "What opened Ruth Calloway" in page.words
    assert re.search(r'<span class="figure">3</span> <span>“Why is that', page.text)
    assert not browser.business.do(ReadJournal())


def test_looking_back_before_a_word_was_said_does_no_harm(browser: Browser) -> None:
    page = browser.get(f"{begin(browser)}/back")
    assert page.status == 200
    assert "Nothing was said yet." in page.words


def test_it_is_kept_found_again_and_taken_back(browser: Browser) -> None:
    address = begin(browser)
    say(browser, address, ANSWER)
    say(browser, address, "")
    kept = browser.post(f"{address}/keep")
    assert kept.status == 303
    page = browser.follow(kept)
    assert ANSWER in page.words or "One thing to try" in page.words
    assert "Kept the rehearsal" in page.words
    [listed] = browser.business.do(ListRecords(kind="rehearsal"))
    record = listed.record
    assert isinstance(record, Rehearsal)
    assert f'href="/practice/{record.id}"' in browser.get("/rehearse").text
    again = browser.post(f"/rehearse/{record.scenario}", {"kind": record.manager, "seed": str(record.seed)})
    assert answers(browser.get(again.address))[0] == answers(browser.get(address))[0]
    browser.business.do(Undo())
    assert browser.get(f"/practice/{record.id}").status == 404


def test_a_second_click_says_and_keeps_nothing_twice(browser: Browser) -> None:
    address = begin(browser)
    first = browser.get(address).hidden("turns")
    once = say(browser, address, ANSWER, turns=first)
    assert answers(say(browser, address, ANSWER, turns=first)) == answers(once)
    kept = browser.post(f"{address}/keep").address.partition("?")[0]
    assert browser.post(f"{address}/keep").address == kept
    assert len(browser.business.do(ListRecords(kind="rehearsal"))) == 1


def test_a_page_that_is_behind_the_talk_adds_nothing_and_loses_nothing(browser: Browser) -> None:
    address = begin(browser)
    behind = browser.get(address).hidden("turns")
    talk = say(browser, address, ANSWER, turns=behind)
    late = browser.post(f"{address}/say", {"said": "What is hard?", "notes": "mine", "turns": behind})
    assert late.status == 409
    assert "went on in another window" in late.words
    assert "What is hard?</textarea>" in late.text
    assert "mine</textarea>" in late.text
    assert answers(browser.get(address)) == answers(talk)
    assert "What is hard?" in say(browser, address, "What is hard?", turns=late.hidden("turns")).words


def test_what_is_typed_after_the_end_is_shown_once_more(browser: Browser) -> None:
    address = begin(browser, kind="hurried")
    for _ in range(10):
        say(browser, address, ANSWER)
    late = browser.post(f"{address}/say", {"said": "One more thing.", "turns": "3"})
    assert late.status in {409, 422}
    assert "One more thing." in late.words


def test_a_kept_rehearsal_is_played_again_from_any_turn_and_stays_as_it_is(browser: Browser) -> None:
    address = begin(browser)
    say(browser, address, ANSWER)
    whole = say(browser, address, "And what is it like here?")
    kept = browser.post(f"{address}/keep").address.partition("?")[0]
    assert f'action="{kept}/again"' in browser.get(kept).text
    again = browser.post(f"{kept}/again", {"turn": "2"})
    assert answers(browser.follow(again)) == answers(whole)[:3]
    assert len(browser.business.do(ListRecords(kind="rehearsal"))) == 1
    assert browser.post("/practice/reh_aaaaaaaaaa/again", {"turn": "1"}).status == 404


def test_nothing_said_cannot_be_kept(browser: Browser) -> None:
    assert browser.post(f"{begin(browser)}/keep").status == 422
    assert not browser.business.do(ListRecords(kind="rehearsal"))


@pytest.mark.parametrize("where", ["", "/back"])
def test_what_is_not_at_hand_says_so(browser: Browser, where: str) -> None:
    page = browser.get(f"/rehearsals/aaaaaaaaaaaa{where}")
    assert page.status == 404
    assert "not at hand any more" in page.words
    assert browser.get("/practice/reh_aaaaaaaaaa").status == 404
    for deed in ("say", "again", "keep"):
        assert browser.post(f"/rehearsals/aaaaaaaaaaaa/{deed}", {"said": "Hello there."}).status == 404


def test_only_the_last_few_are_at_hand() -> None:
    held: AtHand[int] = AtHand(MOST_STAGES, gone)
    names = [held.lay(number) for number in range(MOST_STAGES + 1)]
    assert code_of(held.get, names[0]) == "unknown-id"
    assert held.get(names[-1]) == MOST_STAGES


@pytest.mark.parametrize("nasty", NASTY)
def test_nothing_typed_ever_runs(browser: Browser, nasty: str) -> None:
    address = begin(browser)
    inert(say(browser, address, f"{nasty} I led six people there. Why is that?", notes=nasty).text)
    inert(browser.get(f"{address}/back").text)
    kept = browser.follow(browser.post(f"{address}/keep"))
    inert(kept.text)
    inert(browser.get("/rehearse").text)


def test_the_example_has_rehearsals_of_its_own(with_example: Browser) -> None:
    begun = with_example.post(f"/example/rehearse/{WARD}", {"kind": "", "seed": "7"})
    assert begun.address.startswith("/example/rehearsals/")
    assert with_example.get(begun.address).status == 200
    assert with_example.get(begun.address.removeprefix("/example")).status == 404
