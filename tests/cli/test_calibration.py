"""The result in the terminal: table, picture, words, one goal with its command; on paper and drawn, without names."""

import json
import shlex
from pathlib import Path

import pytest

from tests.cli.raters import flat, ids, invited, people, picked, replied


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def three(terminal) -> list[str]:
    """Three competencies: rated 5, 2 and not at all by oneself; four others see 3, 4 and 2."""
    made = picked(terminal)
    terminal("rate", f"{made[0]}=5", f"{made[1]}=2")
    for at, person in enumerate(people(terminal)):
        told = {"problem": "The rota, said Kai Berg", "may_be_named": True, "may_be_quoted": True} if not at else {}
        replied(terminal, invited(terminal, person), 3, 4, 2, **told)
    return made


def shown(terminal, *words: str) -> dict[str, dict]:
    data = json.loads(terminal("calibration", *words, "--json").stdout)
    return {each["competency"]["id"]: each for each in data["outcomes"]}


def test_without_a_competency_it_says_how_to_begin(terminal) -> None:
    told = terminal("calibration")
    assert told.exit_code == 0
    assert "proprietor competency offer" in told.stdout
    assert json.loads(terminal("calibration", "--json").stdout)["next"][0]["command"] == "proprietor competency offer"


def test_before_anybody_answers_it_says_whom_to_ask(terminal) -> None:
    made = picked(terminal)
    terminal("rate", f"{made[0]}=4")
    people(terminal)
    told = flat(terminal("calibration").stdout)
    assert "Nobody has been heard on: Handing work over to colleagues." in told
    assert "Rate yourself first; then you see what others say of: Listening before answering" in told
    assert "Mirela Popa: Nobody has answered yet" in told
    assert "●" not in told
    assert [each["command"] for each in json.loads(terminal("calibration", "--json").stdout)["next"]] == [
        "proprietor rate",
        "proprietor feedback",
    ]


def test_the_screen_shows_table_picture_words_answers_and_the_goals_command(terminal, three: list[str]) -> None:
    said = terminal("calibration").stdout
    told = flat(said)
    for words in (
        "What can be said",
        "blind spot",
        "hidden strength",
        "waits for you",
        "● others, ─── 90 % interval, ○ you, ◉ both",
        "chance over 99 %",
        "Set one goal with a date.",
        "What problem would you bring to me first? Mirela Popa: The rota, said Kai Berg",
        "Rate yourself first; then you see what others say of: Finding the cause of trouble.",
        "proprietor claim record '…' --competency 'Listening before answering'",
        "Whom to ask next",
    ):
        assert words in told, words
    drawn = [line for line in said.splitlines() if "●" in line and "others" not in line]
    assert len(drawn) == 2
    assert drawn[0].index("●") < drawn[0].index("○")
    assert drawn[1].index("○") < drawn[1].index("●")
    assert len(three) == 3


def test_the_command_it_offers_sets_the_goal(terminal, three: list[str]) -> None:
    data = json.loads(terminal("calibration", "--json").stdout)
    (command, *_) = (each["command"] for each in data["next"] if each["command"].startswith("proprietor goal record"))
    assert shown(terminal)[three[0]]["proposed"]["command"] == command
    assert f"  {command}" in terminal("calibration").stdout.splitlines()
    assert terminal(*shlex.split(command)[1:]).exit_code == 0
    (goal,) = ids(terminal, "goal")
    outcome = shown(terminal)[three[0]]
    assert (outcome["follows"], outcome["proposed"], outcome["goals"][0]["id"]) == ("keep at it", None, goal)
    told = flat(terminal("calibration").stdout)
    assert "Keep at the goal you have set." in told
    assert goal[:8] in told


def test_what_others_see_waits_for_ones_own_level_in_json_too(terminal, three: list[str]) -> None:
    closed = shown(terminal)[three[2]]
    assert (closed["others"], closed["pane"], closed["open"], closed["follows"]) == (None, None, False, "rate yourself")
    assert closed["rated"] == 4
    opened = shown(terminal, "--unrated")[three[2]]
    assert 1.5 < opened["others"]["value"] < 3.5
    assert opened["others"]["gap"] is None
    told = flat(terminal("calibration", "--unrated").stdout)
    assert "You have not rated yourself in: Finding the cause of trouble." in told
    assert "waits" not in told


def test_json_holds_all_of_an_outcome(terminal, three: list[str]) -> None:
    outcome = shown(terminal)[three[0]]
    assert outcome["own"]["level"] == outcome["first"]["level"] == 5
    assert outcome["rated_before_others"] is True
    assert outcome["by"] == {"boss": 1, "peer": 3}
    others = outcome["others"]
    assert others["low"] < others["value"] < others["high"]
    assert (others["verdict"], others["name"], outcome["pane"]) == ("over", "blind spot", "blind")
    assert others["over"] + others["under"] + others["agree"] == pytest.approx(1)
    data = json.loads(terminal("calibration", "--json").stdout)
    assert (data["replies"], data["waiting"], data["changes"], data["moments"]) == (4, 0, [], [])
    assert data["answers"][0]["problem"] == "The rota, said Kai Berg"
    assert "AGE-SECRET" not in json.dumps(data)


def test_two_rounds_show_what_changed(terminal, three: list[str]) -> None:
    for person in ids(terminal, "person"):
        done = terminal("feedback", "enter", person, f"{three[0]}=1", f"{three[1]}=4", f"{three[2]}=5", "--on", "2024-03-01")
        assert done.exit_code == 0, done.stderr
    told = flat(terminal("calibration").stdout)
    assert "What changed between the last two rounds" in told
    assert "rose" in told
    assert "may be chance" in told
    data = json.loads(terminal("calibration", "--json").stdout)
    assert {each["competency"] for each in data["changes"]} == set(three[:2])
    assert len(data["moments"]) == 2
    assert all({each["competency"] for each in moment["views"]} == set(three[:2]) for moment in data["moments"])
    assert terminal("calibration", "draw", "--change", "--into", "change.svg").exit_code == 0
    assert "no change" in Path("change.svg").read_text(encoding="utf-8")


def test_it_is_drawn_into_a_file(terminal, three: list[str]) -> None:
    assert terminal("calibration", "draw", "--into", "a.svg").stdout == "Drew it into a.svg\n"
    assert "Handing work over to colleagues" in Path("a.svg").read_text(encoding="utf-8")
    data = json.loads(terminal("calibration", "draw", "--into", "b.png", "--json").stdout)
    assert data["media"] == "image/png"
    assert Path("b.png").read_bytes().startswith(b"\x89PNG")
    assert terminal("calibration", "draw", "--form", "png", "--into", "c").exit_code == 0
    assert Path("c").read_bytes().startswith(b"\x89PNG")
    Path("mine.svg").write_text("mine", encoding="utf-8")
    assert terminal("calibration", "draw", "--into", "mine.svg").exit_code == 1
    refused = terminal("calibration", "draw", "--change", "--into", "d.svg")
    assert refused.exit_code == 1
    assert "There is nothing to compare yet." in refused.stderr
    assert three


def test_nothing_is_drawn_of_nothing(terminal) -> None:
    refused = terminal("calibration", "draw", "--into", "a.svg")
    assert refused.exit_code == 1
    assert "There is nothing to draw yet." in refused.stderr
    assert not Path("a.svg").exists()


def test_it_is_written_on_paper_and_never_over_anything(terminal, three: list[str]) -> None:
    data = json.loads(terminal("calibration", "export", "--json").stdout)
    assert Path(data["file"]).read_bytes().startswith(b"%PDF")
    assert terminal("calibration", "export").exit_code == 1
    assert terminal("calibration", "export", "--overwrite").exit_code == 0
    assert terminal("calibration", "export", "--into", "a.docx").stdout == "Wrote a.docx\n"
    assert terminal("calibration", "export", "--into", "a.txt").exit_code == 2
    assert terminal("calibration", "export", "--into", "-").exit_code == 2
    assert three


def test_names_and_words_stay_out_of_paper_unless_asked_for_and_allowed(terminal, three: list[str]) -> None:
    quiet = terminal("calibration", "export", "--format", "markdown", "--into", "-").stdout
    named = terminal("calibration", "export", "--format", "markdown", "--into", "-", "--names").stdout
    for words in ("Mirela Popa", "The rota"):
        assert words not in quiet
        assert words in named
    assert "Tomas Lind" not in named
    assert "Blind spot." in quiet
    assert three


def test_reports_speak_of_another_day(terminal, three: list[str]) -> None:
    assert "proprietor competency offer" in terminal("--as-of", "2020-01-01", "calibration").stdout
    assert terminal("--as-of", "2020-01-01", "rate", f"{three[0]}=4").exit_code == 1


def test_an_option_of_the_screen_is_not_taken_for_a_file(terminal) -> None:
    assert terminal("calibration", "--unrated", "export").exit_code == 2


def test_the_agenda_names_the_commands(terminal, three: list[str]) -> None:
    told = flat(terminal("agenda", "--all").stdout)
    assert "Set one goal: Handing work over to colleagues" in told
    assert "proprietor calibration" in told
    assert "Rate yourself in one competency" in told
    assert "proprietor rate" in told
    assert three


def test_the_agenda_says_whom_to_ask_and_to_ask_once_more(terminal) -> None:
    made = picked(terminal)
    terminal("rate", *(f"{each}=4" for each in made))
    assert "proprietor feedback invite PERSON" in terminal("agenda", "--all").stdout
    asked = invited(terminal, people(terminal)[0], "--until", "2150-01-15")
    told = flat(terminal("--as-of", "2150-01-20", "agenda", "--all").stdout)
    assert f"proprietor feedback form {asked.id[:8]}" in told
