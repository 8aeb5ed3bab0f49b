"""`proprietor model` and what it helps with, in the terminal: shown before it is sent, and nothing without a yes."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.cli import face as faces
from tests.cli.conftest import Terminal
from tests.models import Model, chat, saying, serving, set_up, wins, wording

NOTES = "Parents rang forty times a week. I wrote a starter letter. Calls fell to 12 a week."
WIN = {"action": "I wrote a starter letter", "result": "Calls fell to 12 a week"}


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    with serving() as served:
        set_up(monkeypatch, served.address)
        yield served


@pytest.fixture
def notes(tmp_path: Path) -> str:
    path = tmp_path / "notes.md"
    path.write_text(NOTES, encoding="utf-8")
    return str(path)


@pytest.fixture
def answered(terminal: Terminal) -> str:
    ask = json.loads(terminal("ask", "record", "to work four days a week", "--json").stdout)["record"]["id"]
    told = terminal("answer", "record", "--ask", ask, "Not before the budget", "--json").stdout
    return json.loads(told)["record"]["id"]


def test_without_one_it_says_how_to_set_one_up(terminal: Terminal) -> None:
    told = terminal("model").stdout
    assert "none is needed" in told
    assert "proprietor model set http://127.0.0.1:8080/v1" in told
    assert json.loads(terminal("model", "--json").stdout)["model"] is None
    refused = terminal("model", "try", "--send")
    assert refused.exit_code == 1
    assert "No language model is set up" in refused.stderr


def test_one_that_is_unsafe_says_so(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(monkeypatch, "http://models.example")
    assert "another machine" in " ".join(terminal("model").stdout.split())


def test_one_on_another_machine_says_what_it_masks(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up(monkeypatch, "https://models.example", key="s3cret")
    told = terminal("model").stdout
    assert "on another machine" in told
    assert "masked before they leave" in told
    assert "in the environment" in told
    assert "s3cret" not in told


def test_no_books_are_made_only_to_look(terminal: Terminal, model: Model, tmp_path: Path) -> None:
    elsewhere = tmp_path / "none.books"
    assert terminal("model", "--books", str(elsewhere)).exit_code == 0
    assert not elsewhere.exists()


def test_what_would_be_sent_is_shown_and_nothing_leaves(terminal: Terminal, model: Model) -> None:
    told = terminal("model", "try").stdout
    assert "Say good day." in told
    assert "Nothing was sent. Send it: proprietor model try --send" in told
    shown = json.loads(terminal("model", "try", "--json").stdout)
    assert (shown["sent"], shown["text"], shown["next"][0]["requires_confirmation"]) == (False, "Say good day.", True)
    assert model.asked == []


def test_it_is_tried_and_stands_in_the_log(terminal: Terminal, model: Model) -> None:
    model.reply = saying("Good \x1b[31mday.")
    told = terminal("model", "try", "--send").stdout
    assert "It answered: “Good" in told
    assert "\x1b" not in told
    log = terminal("model", "log").stdout
    assert "> Say good day." in log
    assert "\x1b" not in log
    assert "1 letter stands in the log" in terminal("model").stdout
    asked = terminal("model", "log", "--delete")
    assert "Go through with it: proprietor model log --delete --yes" in asked.stdout
    assert "1 letter was in it" in terminal("model", "log", "--delete", "--yes").stdout
    assert "Nothing was ever sent." in terminal("model", "log").stdout


def test_trouble_is_one_calm_sentence(terminal: Terminal, model: Model) -> None:
    model.reply = lambda handler: handler.send(b"<html>")
    result = terminal("model", "try", "--send")
    assert result.exit_code == 1
    assert "no answer" in result.stderr
    assert "Traceback" not in result.stderr


def test_wins_in_notes_are_proposed_and_only_written_when_somebody_says_so(terminal: Terminal, model: Model, notes: str) -> None:
    model.reply = wins(WIN, {"action": "Saved a million"})
    assert "Nothing was sent" in terminal("model", "wins", notes).stdout
    told = terminal("model", "wins", notes, "--send").stdout
    assert "“I wrote a starter letter”" in told
    assert "million" not in told
    card = json.loads(terminal("model", "wins", notes, "--send", "--json").stdout)
    assert card["next"][0]["command"].startswith("proprietor win record --action 'I wrote a starter letter' --result 'Calls")
    assert "starter" not in terminal("win", "list").stdout
    assert "Wrote 1 win down" in terminal("model", "wins", notes, "--send", "--all").stdout
    assert "Calls fell to 12 a week" in terminal("win", "list").stdout
    assert "Nothing was written down." in terminal("model", "wins", notes, "--send", "--all").stdout
    assert "pointed at no win" in terminal("model", "wins", notes, "--send").stdout


def test_somebody_who_sits_there_is_asked_before_and_about_each(
    terminal: Terminal, model: Model, notes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces.Face, "asks", property(lambda _: True))
    model.reply = wins(WIN, {"action": "Parents rang forty times a week"})
    left = terminal("model", "wins", notes, given="n\n").stdout
    assert "Nothing was sent." in left
    assert model.asked == []
    told = terminal("model", "wins", notes, given="y\nn\ny\n").stdout
    assert "Write it down?" in told
    assert "Wrote 1 win down" in told
    assert "Parents rang" in terminal("win", "list").stdout


def test_a_note_after_a_talk_is_said_otherwise(terminal: Terminal, model: Model, answered: str) -> None:
    model.reply = wording(lambda text: text.replace("I said that", "I told you that"))
    assert "Nothing was sent. Send it: proprietor recap" in terminal("recap", answered, "--otherwise").stdout
    assert "I told you that I would like to work four days a week." in terminal("recap", answered, "--otherwise", "--send").stdout
    card = json.loads(terminal("recap", answered, "--otherwise", "--send", "--json").stdout)
    assert sum(line["text"] != line["before"] for line in card["lines"]) == 1
    model.reply = wording(lambda text: f"{text} It saves 9,000 euros.")
    told = " ".join(terminal("recap", answered, "--otherwise", "--send").stdout.split())
    assert "0 of 6 lines are said otherwise." in told
    assert "Stays as it was, for in other words your records do not have the number 9,000" in told
    model.reply = lambda handler: handler.send(b"", 500)
    assert "The draft stands as your records made it." in terminal("recap", answered, "--otherwise", "--send").stdout


def test_other_drafts_are_said_otherwise_too(terminal: Terminal, model: Model, answered: str) -> None:
    terminal("win", "record", "--result", "Calls fell from 40 to 12 a week", "--on", "2026")
    model.reply = wording(lambda text: text.replace("I would like", "I’d like"))
    ask = json.loads(terminal("ask", "list", "--json").stdout)
    assert ask
    memo = terminal("ask", "script", "ask", "--as", "memo", "--otherwise", "--send")
    assert "said otherwise" in memo.stdout
    assert terminal("ask", "script", "ask", "--otherwise").exit_code == 2
    review = terminal("visible", "review", "--otherwise", "--send")
    assert "Calls fell from 40 to 12 a week" in review.stdout


TALK = ["lab", "rehearse", "ward-night-shift", "--seed", "7", "--reword"]


def test_a_manager_speaks_in_other_words_where_somebody_agreed(terminal: Terminal, model: Model) -> None:
    model.reply = wording(lambda text: text.replace("I've a list here", "I have a list here"))
    told = terminal(*TALK, "--send", given="What is hard about it?\n/end\n").stdout
    assert "I have a list here" in " ".join(told.split())
    assert len(model.asked) == 2
    told = terminal(*TALK, given="/end\n").stdout
    assert "I've a list here" in " ".join(told.split())
    assert "Nothing was sent." in told
    assert len(model.asked) == 2


def test_only_a_talk_that_is_typed_is_worded(terminal: Terminal, notes: str) -> None:
    assert terminal(*TALK, "--said", notes).exit_code == 2


def test_a_talk_goes_on_in_the_rules_words_when_the_model_fails(terminal: Terminal, model: Model) -> None:
    model.reply = lambda handler: handler.send(b"", 500)
    told = " ".join(terminal(*TALK, "--send", given="/end\n").stdout.split())
    assert "I've a list here" in told
    assert "stand as the rules made them" in told


@pytest.fixture
def unset(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Nobody has set a model up; the file of settings that would say so."""
    monkeypatch.delenv("PROPRIETOR_MODEL_ADDRESS")
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    return tmp_path / "settings" / "settings.toml"


def test_one_is_set_up_once_it_has_answered_and_taken_away(terminal: Terminal, unset: Path) -> None:
    with serving() as served:
        told = terminal("model", "set", served.address, "--name", "small")
        assert "It answered: “Good day.”" in " ".join(told.stdout.split())
        assert served.asked[0]["model"] == "small"
        assert "Say good day." in served.text
    assert "Model: small" in terminal("model").stdout
    assert json.loads(terminal("model", "off", "--json").stdout)["model"] is None
    assert unset.read_text("utf-8") == ""


def test_one_that_does_not_answer_is_not_set_up(terminal: Terminal, unset: Path) -> None:
    refused = terminal("model", "set", "http://127.0.0.1:9")
    assert (refused.exit_code, unset.exists()) == (1, False)


def test_one_on_another_machine_is_said_twice(terminal: Terminal, unset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("proprietor.language_model.chat.post", lambda place, *_, **__: asked.append(place.words) or chat("Aye."))
    refused = terminal("model", "set", "https://models.example/v1")
    assert (refused.exit_code, asked, unset.exists()) == (1, [], False)
    assert "goes there. Names and figures are masked" in " ".join(refused.stderr.split())
    assert "add --elsewhere to proprietor model set https://models.example/v1" in " ".join(refused.stderr.split())
    monkeypatch.setattr(faces.Face, "asks", True)
    assert "Nothing was set up." in terminal("model", "set", "https://models.example/v1", given="n\n").stdout
    assert "leave as they are" in " ".join(
        terminal("model", "set", "https://models.example/v1", "--no-mask", given="n\n").stdout.split()
    )
    assert "It answered" in terminal("model", "set", "https://models.example/v1", given="y\n").stdout
    assert "It answered" in terminal("model", "set", "https://models.example/v1", "--elsewhere").stdout
    assert asked == ["models.example:443"] * 2
    assert unset.read_text("utf-8") == '[model]\naddress = "https://models.example/v1"\nname = ""\n'
