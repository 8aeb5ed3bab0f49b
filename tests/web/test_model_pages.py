"""The model's pages: what would be sent is shown first, once a session; nothing is written without a tick."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.actions.looking import ListRecords
from tests.models import Model, chat, saying, serving, set_up, wins, wording
from tests.web.browser import Browser, Page
from tests.web.career import first

NOTES = "Parents rang forty times a week.\nI wrote a <b>starter</b> letter. Calls fell to 12 a week."
WIN = {"problem": "Parents rang forty times a week", "action": "I wrote a <b>starter</b> letter"}


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    with serving() as served:
        set_up(monkeypatch, served.address)
        yield served


def send(browser: Browser, page: Page, address: str, form: dict[str, str] | None = None) -> Page:
    """Press “Send it” on the page that shows what would be sent."""
    assert "Nothing has left yet" in page.words
    return browser.post(address, {**(form or {}), "send": page.hidden("send")})


def test_without_one_nothing_is_offered_and_the_way_is_told(filled: Browser) -> None:
    page = filled.get("/model")
    assert "none is needed" in page.words
    assert "settings.toml" in page.words
    assert "Say it otherwise" not in filled.get(f"/answers/{first(filled.business, 'answer')}/recap").words
    assert "Nothing leaves this machine." in page.words
    refused = filled.post("/model/try")
    assert refused.status == 422
    assert "No language model is set up" in refused.words


def test_one_elsewhere_is_named_at_the_foot_of_every_page(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(monkeypatch, "https://models.example/v1")
    words = browser.get("/books").words
    assert "goes to models.example:443 ; nothing else leaves" in words
    assert "masked before they leave" in browser.get("/model").words
    set_up(monkeypatch, "http://models.example/v1")
    assert "Nothing leaves this machine." in browser.get("/books").words
    assert "is another machine" in browser.get("/model").words


def test_the_first_letter_of_a_session_is_shown_and_the_next_is_not(browser: Browser, model: Model) -> None:
    page = browser.post("/model/try")
    assert "Say good day." in page.words
    assert model.asked == []
    assert "It answered: “Good day.”" in send(browser, page, "/model/try").words
    assert "It answered" in browser.post("/model/try").words
    assert len(model.asked) == 2
    looked = browser.post("/model/wins", {"text": NOTES, "look": "yes"})
    assert "Nothing has left yet" in looked.words
    assert 'name="look"' not in looked.text
    assert len(model.asked) == 2


def test_wins_are_ticked_one_by_one_and_undone_as_one(browser: Browser, model: Model) -> None:
    model.reply = wins(WIN, {"action": "Saved a million"})
    page = send(browser, browser.post("/model/wins", {"text": NOTES}), "/model/wins", {"text": NOTES})
    assert "<b>starter" not in page.text
    assert "million" not in page.words
    assert "checked" not in page.text
    form = {"text": NOTES, "key": "1", "action.1": page.hidden("action.1"), "problem.1": page.hidden("problem.1")}
    done = browser.follow(browser.post("/model/wins/accept", form))
    assert "Accepted the win" in done.words
    (kept,) = browser.business.do(ListRecords(kind="win"))
    assert kept.record.action == "I wrote a <b>starter</b> letter"
    browser.post("/journal/undo", {"seq": done.hidden("seq"), "back": "/wins"})
    assert browser.business.do(ListRecords(kind="win")) == ()


def test_words_that_do_not_stand_in_the_notes_are_not_written(browser: Browser) -> None:
    page = browser.post("/model/wins/accept", {"text": NOTES, "key": "1", "action.1": "Saved a million"})
    assert page.status == 422
    assert "does not stand in these notes" in page.words
    assert browser.business.do(ListRecords(kind="win")) == ()
    assert browser.post("/model/wins/accept", {"text": NOTES, "key": "x"}).address == "/model"


def test_no_wins_and_no_notes_say_so(browser: Browser, model: Model) -> None:
    model.reply = wins()
    page = send(browser, browser.post("/model/wins", {"text": NOTES}), "/model/wins", {"text": NOTES})
    assert "pointed at no win" in page.words
    assert "no words in these notes" in browser.post("/model/wins", {"text": " "}).words


def test_the_log_is_read_inert_and_deleted(browser: Browser, model: Model) -> None:
    model.reply = saying("<script>alert(1)</script>")
    browser.post("/model/try", {"send": "yes"})
    page = browser.get("/model")
    assert "<script>alert" not in page.text
    assert "Say good day." in page.words
    assert "1 letter was in it" in browser.post("/model/log/delete").words
    assert "Nothing was ever sent." in browser.get("/model").words


@pytest.mark.parametrize(
    ("address", "kind", "form"),
    [
        ("/answers/{}/recap/otherwise", "answer", {}),
        ("/asks/{}/memo/otherwise", "ask", {}),
        ("/visibility/drafts/otherwise", "win", {"kind": "message"}),
    ],
)
def test_drafts_are_said_otherwise(filled: Browser, model: Model, address: str, kind: str, form: dict[str, str]) -> None:
    there = address.format(first(filled.business, kind))
    form = form and {**form, "win": first(filled.business, "win"), "to": first(filled.business, "person")}
    model.reply = wording(lambda text: f"{text} It saves 9,000 euros.")
    page = send(filled, filled.post(there, form), there, form)
    assert "said otherwise" in page.words
    assert "do not have the number 9,000" in page.words
    assert "9,000 euros" not in page.words
    assert "Nothing has left yet" in filled.post(there, {**form, "look": "yes"}).words
    model.reply = lambda handler: handler.send(b"<html>", 502)
    assert "The draft stands as your records made it." in filled.post(there, form).words


def test_the_buttons_are_there_when_one_is_set_up(filled: Browser, model: Model) -> None:
    assert "Say it otherwise" in filled.get(f"/answers/{first(filled.business, 'answer')}/recap").words
    assert "Say the memo otherwise" in filled.get(f"/asks/{first(filled.business, 'ask')}/plan").words
    win, person = first(filled.business, "win"), first(filled.business, "person")
    assert "Say it otherwise" in filled.get(f"/visibility/drafts?kind=message&win={win}&to={person}").words
    assert "helps with wording" in filled.get("/keeping").words


def test_a_rehearsal_is_worded_from_where_somebody_asks_for_it(browser: Browser, model: Model) -> None:
    model.reply = wording(lambda text: text.replace("I've", "I have"))
    talk = browser.post("/rehearse/ward-night-shift", {"seed": "7"}).address
    before = browser.get(talk).words
    assert "I've a list" in before
    browser.post(f"{talk}/say", {"said": "What is hard about it?"})
    assert model.asked == []
    page = send(browser, browser.post(f"{talk}/reword"), f"{talk}/reword")
    assert page.status == 303
    assert len(model.asked) == 1
    browser.post(f"{talk}/say", {"said": "How do you know?"})
    assert len(model.asked) == 2
    model.reply = lambda handler: handler.send(b"", 500)
    browser.post(f"{talk}/say", {"said": "And since when?"})
    assert "trouble of its own" in browser.get(talk).words
    again = browser.post(f"{talk}/again", {"turn": "1"}).address.partition("#")[0]
    assert "trouble of its own" not in browser.get(again).words
    browser.post(f"{talk}/reword")
    assert "Let the model word what is said" in browser.get(talk).words
    assert "I've a list" in browser.get(talk).words, "what was said before stays as it was"


def test_a_first_line_is_worded_and_the_talk_goes_on_from_the_rules_words(browser: Browser, model: Model) -> None:
    model.reply = wording(lambda text: text.replace("I've a list", "I have a list"))
    talk = browser.post("/rehearse/ward-night-shift", {"seed": "7"}).address
    browser.post(f"{talk}/reword", {"send": "yes"})
    assert "I have a list" in browser.get(talk).words
    browser.post(f"{talk}/say", {"silence": "yes"})
    kept = browser.post(f"{talk}/keep")
    assert "I've a list" in browser.business.do(ListRecords(kind="rehearsal"))[0].record.text
    assert re.match(r"/practice/reh_", kept.address)


def test_a_model_that_is_gone_leaves_the_talk_as_it_is(browser: Browser, model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    talk = browser.post("/rehearse/ward-night-shift", {"seed": "7"}).address
    browser.post(f"{talk}/reword", {"send": "yes"})
    set_up(monkeypatch, "")
    assert browser.post(f"{talk}/say", {"said": "What is hard?"}).status == 303
    assert "No language model is set up" in browser.get(talk).words


@pytest.fixture
def unset(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PROPRIETOR_MODEL_ADDRESS")
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))


@pytest.mark.usefixtures("unset")
def test_one_is_set_up_by_a_form_and_its_first_letter_is_shown_anew(browser: Browser) -> None:
    with serving() as served, serving() as other:
        page = browser.post("/model/set", {"address": served.address, "name": "small", "mask": "yes"})
        assert "It answered: “Good day.”" in page.words
        assert "masked before they leave" in page.words
        browser.post("/model/try", {"send": "yes"})
        assert "It answered" in browser.post("/model/try").words
        browser.post("/model/set", {"address": other.address})
        assert "Nothing has left yet" in browser.post("/model/try").words
        assert len(other.asked) == 1
    assert "No language model is set up any more" in browser.post("/model/off").words
    assert "none is needed" in browser.get("/model").words


@pytest.mark.usefixtures("unset")
def test_what_cannot_be_set_up_is_said_with_what_was_typed(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Nobody said where" in browser.post("/model/set", {"address": " "}).words
    page = browser.post("/model/set", {"address": "https://models.example/v1", "name": "<b>"})
    assert "is another machine" in page.words
    assert 'value="https://models.example/v1"' in page.text
    assert 'name="elsewhere"' in page.text
    assert "<b>" not in page.text
    monkeypatch.setattr("proprietor.language_model.chat.post", lambda *_, **__: chat("Aye."))
    said = {"address": "https://models.example/v1", "elsewhere": "yes"}
    assert "It answered: “Aye.”" in browser.post("/model/set", said).words
    set_up(monkeypatch, "")
    assert "PROPRIETOR_MODEL_ADDRESS says" in browser.post("/model/off").words
