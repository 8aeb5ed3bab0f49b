"""Being seen in the terminal: the map, telling, drafts."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.ask.test_voice import QUICK
from tests.cli.conftest import Terminal

TODAY = date.today()  # noqa: DTZ011 - as the door has it


@pytest.fixture
def ids(terminal: Terminal) -> tuple[str, str]:
    """A win of yesterday, and the boss."""
    day = (TODAY - timedelta(days=1)).isoformat()
    made = terminal("win", "record", "--action", "Wrote a letter", "--result", "Calls fell from 40 to 12", "--on", day, "--json")
    boss = terminal("person", "record", "Ana Ruiz", "--relation", "boss", "--json")
    return json.loads(made.stdout)["record"]["id"], json.loads(boss.stdout)["record"]["id"]


def test_the_map_says_who_knows_and_what_could_be_told(terminal: Terminal, ids) -> None:
    win, person = ids
    shown = terminal("visible", "map").stdout
    assert "By your books, your boss, Ana Ruiz, knows of 0 of 1 win; no telling is noted." in shown
    assert "Your boss\n" in shown
    assert f"proprietor visible message {person[:8]} {win[:8]}" in shown
    assert "○" in shown
    told = terminal("visible", "told", win[:8], person[:8], "--by", "mail", "--note", "She smiled")
    assert told.exit_code == 0
    assert "Undo with" in told.stdout
    after = terminal("visible", "map").stdout
    assert "◐" in after
    assert "1 of 1" in after
    assert "by mail" in after


def test_the_same_telling_twice_is_refused(terminal: Terminal, ids) -> None:
    terminal("visible", "told", *ids)
    again = terminal("visible", "told", *ids)
    assert again.exit_code == 1
    assert "is in the books already" in again.stderr


@pytest.mark.parametrize(("made", "begin"), [((), "proprietor win record"), (("win",), "proprietor person record 'NAME'")])
def test_emptiness_says_where_to_begin(terminal: Terminal, made, begin) -> None:
    if made:
        terminal("win", "record", "Calls fell")
    assert begin in terminal("visible", "map").stdout


def test_the_map_for_programs(terminal: Terminal, ids) -> None:
    win, person = ids
    terminal("visible", "told", win, person, "--on", TODAY.isoformat())
    terminal("win", "record", "--result", "A secret", "--confidentiality", "private")
    terminal("person", "record", "Cy", "--relation", "boss")
    told = json.loads(terminal("visible", "map", "--json").stdout)
    assert (told["wins"], told["private"]) == (1, 1)
    ana = next(each for each in told["people"] if each["person"] == person)
    assert ana["cells"][0]["last_told"] == {"on": TODAY.isoformat(), "by": "talk"}
    assert [each["knows_of"] for each in told["gaps"]] == [0]
    assert told["next"][1]["requires_confirmation"]
    assert "–" in terminal("visible", "map").stdout


def test_many_people_and_wins_are_counted(terminal: Terminal) -> None:
    for number in range(14):
        terminal("win", "record", f"Result {number}")
    for number in range(7):
        terminal("person", "record", f"Boss {number}", "--relation", "boss")
    shown = terminal("visible", "map").stdout
    assert "2 more such people stand in the table." in shown
    assert "and 2 older ones that are not shown" in shown


@pytest.mark.parametrize("command", [("map",), ("friday",), ("review",)])
def test_files(terminal: Terminal, ids, tmp_path: Path, command) -> None:
    target = tmp_path / "out.md"
    result = terminal("visible", *command, "-o", str(target))
    assert result.stdout.startswith("Wrote ")
    assert target.read_text("utf-8").startswith("# ")
    assert terminal("visible", *command, "-o", str(target)).exit_code == 1
    assert terminal("visible", *command, "-o", str(target), "--overwrite", "--json").exit_code == 0


def test_the_friday_note(terminal: Terminal, ids, tmp_path: Path) -> None:
    win, person = ids
    shown = terminal("visible", "friday", "--next", "the second letter").stdout
    assert "Done: I wrote a letter." in shown
    assert "What it changed: Calls fell from 40 to 12." in shown
    assert "Next: The second letter." in shown
    assert f"proprietor visible told {win[:8]} {person[:8]} --by note" in shown
    voice = tmp_path / "mail.txt"
    voice.write_text(QUICK, encoding="utf-8")
    spoken = terminal("visible", "friday", "--voice", str(voice)).stdout
    assert "Hi Ana," in spoken
    assert "familiarly; you" in spoken
    few = tmp_path / "few.txt"
    few.write_text("Too short.", encoding="utf-8")
    assert "cannot be told yet" in terminal("visible", "monthly", "--voice", str(few)).stdout


def test_a_silent_fortnight_offers_what_was_never_told(terminal: Terminal) -> None:
    terminal("win", "record", "--result", "Calls fell", "--on", "2020-01")
    shown = terminal("visible", "friday").stdout
    assert "No win in the books that can be told in writing happened in the last 14 days." in shown
    assert "The newest one your boss does not know of" in shown
    assert "proprietor visible message PERSON win_" in shown
    terminal("person", "record", "Ana Ruiz", "--relation", "boss")
    assert "Ana Ruiz does not know of" in terminal("visible", "friday").stdout
    then = json.loads(terminal("visible", "friday", "--json").stdout)["next"]
    assert then[0]["command"].startswith("proprietor visible message per_")


def test_the_review_by_the_firms_headings(terminal: Terminal, ids, tmp_path: Path) -> None:
    form = tmp_path / "form.txt"
    form.write_text("Letters\nTeam spirit\n", encoding="utf-8")
    terminal("win", "record", "--action", "Helped as a team player", "--result", "Cases fell", "--on", TODAY.isoformat())
    shown = terminal("visible", "review", "--headings", str(form)).stdout
    assert "Letters\nI wrote a letter. Calls fell from 40 to 12." in shown
    assert "Team spirit\n[no win of this year" in shown
    assert "“team player” is left out" in " ".join(shown.split())
    assert json.loads(terminal("visible", "review", "--json").stdout)["next"] == []


def test_a_message(terminal: Terminal, ids) -> None:
    win, person = ids
    told = json.loads(terminal("visible", "message", person, win, "--json").stdout)
    assert told["text"] == "I wrote a letter. Calls fell from 40 to 12."
    assert told["lines"][0]["records"] == [win]
    assert told["next"][0]["command"] == f"proprietor visible told {win} {person} --by mail"
    assert terminal("visible", "message", person, "win_zzzz").exit_code == 1


def test_the_agenda_names_the_command(terminal: Terminal, ids) -> None:
    win, person = ids
    shown = terminal("agenda", "--all").stdout
    assert f"proprietor visible told {win[:8]} {person[:8]}" in shown
    assert f"proprietor visible told {win} {person}" in terminal("agenda", "--json").stdout
