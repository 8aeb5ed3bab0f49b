"""After asking, in the terminal: the agenda's commands, the note, what an answer suggests, the calendar."""

import json
from pathlib import Path

import icalendar
import pytest

from tests.cli.conftest import Terminal


def record(terminal: Terminal, *words: str) -> str:
    answer = json.loads(terminal(*words, "--json").stdout)
    return str(answer["record"]["id"])


@pytest.fixture
def answer(terminal: Terminal) -> str:
    """What came of a talk about a want."""
    person = record(terminal, "person", "record", "Gillian Stroud")
    want = record(terminal, "want", "record", "Four days a week")
    ask = record(terminal, "ask", "record", "to work four days a week", "--want", want, "--person", person)
    said = ("Not before the budget", "--ask", ask, "--on", "2026-03-02", "--promised", "A word with the head", "--by", "2190-03")
    return record(terminal, "answer", "record", *said)


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_agenda_says_how_to_plan_and_the_command_works(terminal: Terminal) -> None:
    want = record(terminal, "want", "record", "Four days a week")
    item = next(each for each in json.loads(terminal("agenda", "--json").stdout)["front"] if each["check"] == "unvoiced-want")
    assert item["command"] == f"proprietor ask record --want {want} --ask …"
    typed = item["command"].removeprefix("proprietor ").replace("…", "to-work-four-days").split()
    ask = record(terminal, *typed)
    shown = json.loads(terminal("agenda", "--json").stdout)["front"]
    assert not [each for each in shown if each["check"] == "unvoiced-want"]
    (step,) = [each for each in shown if each["check"] == "ask-step"]
    assert step["command"] == f"proprietor ask edit {ask} --on …"


def test_a_talk_that_has_passed_asks_for_what_came_of_it(terminal: Terminal) -> None:
    ask = record(terminal, "ask", "record", "for a desk", "--on", "2020-03-02")
    item = next(each for each in json.loads(terminal("agenda", "--json").stdout)["front"] if each["check"] == "ask-step")
    assert item["command"] == f"proprietor answer record --ask {ask} --said …"


def test_after_an_answer_the_note_is_next(terminal: Terminal) -> None:
    ask = record(terminal, "ask", "record", "for a desk")
    done = terminal("answer", "record", "Yes", "--ask", ask, "--result", "not_now")
    assert "Next, draft a short note of the talk: proprietor recap ans_" in done.stdout
    assert "proprietor recap ans_" in terminal("agenda").stdout
    assert "Next," not in terminal("answer", "record", "Yes, of course").stdout


def test_the_note_is_drafted_with_what_to_look_at(terminal: Terminal, answer: str) -> None:
    done = terminal("recap", answer)
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Thank you for the talk on 2 March 2026. ")
    assert "I said that I would like to work four days a week." in lines
    assert "more than 30 days after the talk" in words(done.stdout)
    told = json.loads(terminal("recap", answer[:9], "--json").stdout)
    assert told["text"].splitlines() == lines[:6]
    assert told["lines"][1]["sources"] == [told["ask"]]


@pytest.mark.parametrize("ending", ["md", "docx", "pdf"])
def test_the_note_as_a_file(terminal: Terminal, answer: str, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"note.{ending}"
    assert terminal("recap", answer, "-o", str(path)).exit_code == 0
    assert path.stat().st_size > 100
    assert terminal("recap", answer, "-o", str(path)).exit_code == 1
    assert terminal("recap", answer, "-o", str(path), "--overwrite").exit_code == 0


def test_where_there_was_no_talk_there_is_no_note(terminal: Terminal) -> None:
    ask = record(terminal, "ask", "record", "for a desk")
    missed = record(terminal, "answer", "record", "--ask", ask, "--result", "avoided")
    assert words(terminal("recap", missed).stdout).startswith("It did not come to it this time, and nothing is lost by that.")
    assert terminal("recap", missed, "-o", "note.md").exit_code == 1


def test_what_an_answer_suggests_is_shown_and_accepted(terminal: Terminal, answer: str) -> None:
    shown = terminal("answer", "suggest", answer)
    assert "want-said" in shown.stdout
    assert "want-came" in shown.stdout
    told = json.loads(terminal("answer", "suggest", answer, "--json").stdout)
    assert told["next"][0]["command"] == f"proprietor answer suggest {answer} --all"
    assert "Wrote 2 into the books" in terminal("answer", "suggest", answer, "--all").stdout
    assert "This answer suggests nothing the books do not hold already." in terminal("answer", "suggest", answer).stdout


def test_a_calendar_of_nothing_says_how_to_begin(terminal: Terminal) -> None:
    assert "Nothing is due, and nothing is planned." in terminal("calendar").stdout


def test_the_calendar_by_its_days(terminal: Terminal, answer: str) -> None:
    record(terminal, "decision", "record", "Stay", "--look-back", "2020-01-02")
    done = words(terminal("calendar").stdout)
    assert done.startswith("Due 2 January 2020 Look back: Stay proprietor show dec_")
    assert "To come 31 March 2190 See what has come of it: to work four days a week (with Gillian Stroud)" in done
    told = json.loads(terminal("calendar", "--json").stdout)
    assert told["due"][0]["on"] == "2020-01-02"
    assert told["coming"][0]["key"].endswith(f"-check-{answer}")


def test_the_calendar_as_a_file_is_written_anew_each_time(terminal: Terminal, answer: str, tmp_path: Path) -> None:
    path = tmp_path / "own.ics"
    done = terminal("calendar", "--into", str(path))
    first = path.read_bytes()
    assert f"entries into {path}" in words(done.stdout) or "entries into" in words(done.stdout)
    assert b"Gillian" not in first
    assert terminal("calendar", "--into", str(path)).exit_code == 0
    assert path.read_bytes() == first
    told = json.loads(terminal("calendar", "--into", str(path), "--names", "--json").stdout)
    assert told["entries"] == len(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"))
    assert b"Gillian" in path.read_bytes().replace(b"\r\n ", b"")
    assert [each.name for each in tmp_path.glob("own*")] == ["own.ics"]
    assert terminal("calendar", "--into", "-").stdout_bytes == first


def test_one_entry_is_one_entry(terminal: Terminal, tmp_path: Path) -> None:
    record(terminal, "decision", "record", "Stay", "--look-back", "2020-01-02")
    assert "Wrote 1 entry into" in terminal("calendar", "--into", str(tmp_path / "own.ics")).stdout


def test_only_a_calendar_of_ours_is_written_over(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "thesis.txt"
    path.write_text("Six years of work")
    done = terminal("calendar", "--into", str(path))
    assert done.exit_code == 1
    assert "no calendar of yours" in words(done.stderr)
    assert path.read_text() == "Six years of work"


def test_where_nothing_can_be_written_it_says_so(terminal: Terminal, tmp_path: Path) -> None:
    done = terminal("calendar", "--into", str(tmp_path / "nowhere" / "own.ics"))
    assert done.exit_code == 1
    assert "cannot be written" in words(done.stderr)


def test_names_are_about_the_file(terminal: Terminal) -> None:
    assert terminal("calendar", "--names").exit_code == 2
