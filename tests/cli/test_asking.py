"""Asking in the terminal: looked over, written, put otherwise, written to a file."""

import json
import re
from pathlib import Path

import pytest


@pytest.fixture
def ask(terminal) -> str:
    terminal("person", "record", "Ana Ruiz", "--relation", "boss")
    terminal("win", "record", "--result", "Calls fell from 40 to 12 a week", "--action", "Wrote a letter")
    person, win = (json.loads(terminal(kind, "list", "--json").stdout) for kind in ("person", "win"))
    ids = [each["records"][0]["id"] for each in (person, win)]
    done = terminal(
        *("ask", "record", "to work four days a week", "--person", ids[0], "--gain", "4000", "--cost", "500", "--json"),
        *("--chance", "30", "--packages", "From May\nFrom September", "--risk", "5"),
    )
    assert done.exit_code == 0, done.stderr
    made: str = json.loads(done.stdout)["record"]["id"]
    assert terminal("link", made, "cites", ids[1]).exit_code == 0
    return made


def test_a_plan_is_looked_over(terminal, ask: str, tmp_path: Path) -> None:
    done = terminal("ask", "plan", ask, "--svg", str(tmp_path / "worth.svg"))
    assert done.exit_code == 0
    for words in ("A202", "What it rests on", "nobody is named", "asking pays from a chance of 3 % on", "Bowles", "could"):
        assert words in " ".join(done.stdout.split()), words
    assert (tmp_path / "worth.svg").read_text().startswith("<svg")
    data = json.loads(terminal("ask", "plan", ask, "--json").stdout)
    assert data["plan"]["plan"]["ask"]["id"] == ask
    assert data["next"][0]["command"] == f"proprietor ask script {ask}"


def test_the_script_is_written_with_its_reasons(terminal, ask: str) -> None:
    done = terminal("ask", "script", ask, "--why")
    assert "The ask" in done.stdout
    assert "Calls fell from 40 to 12 a week." in done.stdout
    assert f"Rests on {ask}." in " ".join(done.stdout.split())
    assert "You answered: risk 5 of 5." in " ".join(done.stdout.split())
    assert json.loads(terminal("ask", "script", ask, "--json").stdout)["script"]["order"][0] == "opening"


def test_an_answer_in_the_middle_is_told_as_one_that_turns_nothing(terminal, ask: str) -> None:
    manners = ("direct", "rank", "credit", "season", "paper", "warmth")
    terminal("ask", "edit", ask, "--risk", "1", *(word for name in manners for word in (f"--{name}", "3")))
    said = " ".join(terminal("ask", "script", ask, "--why").stdout.split())
    assert re.search(r"You answered: \w+ 3 of 5\. It is the plain wording\.", said)


def test_a_part_is_said_otherwise_and_ours_comes_back(terminal, ask: str) -> None:
    assert "Put in your own words: close" in terminal("ask", "say", ask, "close", "See", "you", "Thursday.").stdout
    assert "See you Thursday." in terminal("ask", "script", ask, "--why").stdout
    assert "Ours stands again: close" in terminal("ask", "say", ask, "close").stdout
    assert "See you Thursday." not in terminal("ask", "script", ask).stdout
    wrong = terminal("ask", "say", ask, "finale", "x")
    assert wrong.exit_code == 1
    assert "A script has no part “finale”." in wrong.stderr


def test_it_goes_to_a_file_in_three_forms(terminal, ask: str, tmp_path: Path) -> None:
    for form, words in (("card", "For yourself"), ("memo", "My request"), ("agenda", "Who does what, by when")):
        path = tmp_path / f"{form}.md"
        assert f"Wrote {path}" in " ".join(terminal("ask", "script", ask, "--as", form, "-o", str(path)).stdout.split())
        assert words in path.read_text()
        assert terminal("ask", "script", ask, "--as", form, "-o", str(path)).exit_code == 1
    assert terminal("ask", "script", ask, "--format", "markdown").stdout.startswith("# Card: to work four days a week")


@pytest.fixture
def told(terminal, ask: str) -> str:
    """An ask whose wins name somebody who has not agreed, and of which one is told in person only."""
    terminal("person", "record", "Lina Okafor", "--relation", "client")
    for words in (
        ("--problem", "Lina Okafor and Ana Ruiz got cold rolls", "--result", "Nobody complains", "--on", "2026-02"),
        ("--result", "The crane ran 11 weeks without a stop, said Lina Okafor", "--on", "2026-03", "--confidentiality", "masked"),
    ):
        win = json.loads(terminal("win", "record", *words, "--json").stdout)["record"]["id"]
        terminal("link", ask, "cites", win)
    terminal("ask", "edit", ask, "--place", "after her second coffee", "--interests", "calm Mondays", "--why-now", "It is May")
    terminal("ask", "edit", ask, "--concessions", "-\n- the late Monday")
    return ask


def test_what_is_handed_over_names_nobody_and_keeps_what_is_told_in_person(terminal, told: str) -> None:
    papers = {
        form: terminal("ask", "script", told, "--as", form, "--format", "markdown").stdout for form in ("card", "memo", "agenda")
    }
    assert "The crane ran 11 weeks without a stop, said a client." in " ".join(papers["card"].split()), "masked: without names"
    assert "A client and Ana Ruiz got cold rolls" in " ".join(papers["memo"].split())
    for words in ("crane", "Lina", "Okafor"):
        assert words not in papers["memo"], words
    for words in ("coffee", "calm Mondays", "would have to", "Lina"):
        assert words not in papers["agenda"], words
    assert "after her second coffee" in papers["card"]
    assert papers["card"].count("You could give:") == papers["card"].count("You could give: The late Monday.") == 1


def test_a_part_that_is_heard_nowhere_cannot_be_put_otherwise(terminal, ask: str) -> None:
    refused = terminal("ask", "say", ask, "recap", "So it was.")
    assert refused.exit_code == 1
    assert "A script has no part “recap”." in refused.stderr


def test_what_one_would_like_is_not_said_twice(terminal, ask: str) -> None:
    terminal("ask", "edit", ask, "--ask", "I would like Sundays off")
    for told in (terminal("ask", "plan", ask).stdout, terminal("ask", "script", ask).stdout):
        assert "I would like I would like" not in told
        assert "I would like Sundays off" in told


def test_help_calls_a_percentage_what_is_one_only(terminal) -> None:
    told = terminal("ask", "record", "--help").stdout
    assert "--chance PERCENT" in told
    for name in ("gain", "cost", "years", "direct"):
        assert f"--{name} NUMBER" in told, name


def test_a_wrong_kind_is_told_with_its_article(terminal, ask: str) -> None:
    refused = terminal("link", ask, "cites", json.loads(terminal("person", "list", "--json").stdout)["records"][0]["id"])
    assert "leads from a claim or ask to a win, not from an ask to a person." in " ".join(refused.stderr.split())


def test_a_rehearsed_ask_is_not_made_to_stutter(terminal, ask: str) -> None:
    terminal("ask", "edit", ask, "--ask", "I would like Sundays off")
    told = terminal("lab", "rehearse", ask, given="/plan\n/end\n")
    assert "I would like I would like" not in told.stdout
    assert "I would like Sundays off." in told.stdout


def test_an_unknown_ask_is_refused(terminal, ask: str) -> None:
    assert terminal("ask", "plan", "ask_zzzzzzzzzz").exit_code == 1
    refused = terminal("ask", "plan", json.loads(terminal("win", "list", "--json").stdout)["records"][0]["id"])
    assert "is no ask" in refused.stderr
    assert ask


def test_own_wording_before_the_first_part_is_refused_and_an_older_one_warned_of(terminal, ask: str, monkeypatch) -> None:
    wrong = terminal("ask", "edit", ask, "--own", "Thank you")
    assert wrong.exit_code == 1
    assert "stands before any part" in " ".join(wrong.stderr.split())
    with monkeypatch.context() as before:
        before.setattr("proprietor.actions.books.fits", lambda *_: None)
        terminal("ask", "edit", ask, "--own", "Thank you")
    done = terminal("ask", "say", ask, "close", "Until", "Friday.")
    assert "“Thank you” in your own wording belongs to no part" in " ".join(done.stdout.split())


def test_an_answer_needs_its_ask(terminal, ask: str) -> None:
    wrong = terminal("answer", "record", "Not before the budget")
    assert wrong.exit_code == 1
    assert ask in wrong.stderr
    assert terminal("answer", "record", "Not before the budget", "--ask", ask).exit_code == 0
