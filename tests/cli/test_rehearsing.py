"""Rehearsals in the terminal: choosing, talking, going back, playing from a file, keeping, practice over time."""

import json
from pathlib import Path

import click
import pytest

from proprietor.actions.rehearsing import ListScenarios, PlayRehearsal
from proprietor.business import Business
from tests.strategies import NASTY

WARD = "ward-night-shift"
ANSWER = "I led six people on a ward of twenty beds for three years and planned their nights."
ASKED = f"{ANSWER} How do handovers go here?"


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def turns(tmp_path: Path) -> Path:
    path = tmp_path / "turns.txt"
    path.write_text(f"{ASKED}\n\nWhy is that?\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def played():
    """What the door answers to the same words."""

    def play(*said: str, kind: str = "", seed: int = 7):
        return Business.bare().do(PlayRehearsal(scenario=WARD, kind=kind, seed=seed, said=said))

    return play


def test_all_scenarios_are_listed(terminal):
    told = terminal("lab", "scenarios").stdout
    for each in Business.bare().do(ListScenarios()):
        assert each.id in told
    assert "teacher, mid" in flat(told)


def test_one_is_shown_with_its_posting_and_nothing_hidden(terminal, played):
    told = flat(terminal("lab", "scenarios", "ward").stdout)
    assert "Ward 6 cares for twenty-eight older patients" in told
    answer = json.loads(terminal("lab", "scenarios", "ward", "--json").stdout)
    [card] = answer["scenarios"]
    assert (card["id"], card["manager"], card["type"]) == (WARD, "Ruth Calloway", "teacher")
    assert answer["next"][0]["command"] == f"proprietor lab rehearse {WARD}"
    for problem in played().scene.problems:
        assert problem.name not in told
        assert problem.name not in json.dumps(answer)


def test_an_unknown_scenario_is_refused_with_those_there_are(terminal):
    for words in (("lab", "scenarios", "zoo"), ("lab", "rehearse", "zoo")):
        result = terminal(*words)
        assert result.exit_code != 0
        assert WARD in result.stderr


def test_a_talk_is_played_from_a_file(terminal, turns, played):
    result = terminal("lab", "rehearse", WARD, "--seed", "7", "--said", str(turns))
    assert result.exit_code == 0
    told = flat(result.stdout)
    session = played(ASKED, "", "Why is that?")
    assert session.opening in told
    for each in session.exchanges:
        assert flat(each.answer) in told
    assert "You: (silence)" in told
    assert "One thing to try next time" in told
    assert session.scene.hides in told
    assert "What closed them" in told
    assert terminal("lab", "practice").stdout.startswith("No rehearsal is kept yet")


def test_it_is_played_from_a_pipe_and_answered_in_json(terminal, played):
    said = f"{ASKED}\nWhy is that?\n"
    result = terminal("lab", "rehearse", WARD, "--seed", "7", "--kind", "open", "--said", "-", "--json", given=said)
    answer = json.loads(result.stdout)
    session = played(ASKED, "Why is that?", kind="open")
    assert answer["seed"] == 7
    assert answer["ended"] is None
    assert answer["opening"] == session.opening
    assert [each["answer"] for each in answer["exchanges"]] == [each.answer for each in session.exchanges]
    assert [each["trust"] for each in answer["exchanges"]] == [round(each.trust, 3) for each in session.exchanges]
    assert len(answer["afterword"]["hidden"]) == 3
    assert answer["next"][0]["command"] == f"proprietor lab rehearse {WARD} --seed 7"


def test_somebody_types_and_is_answered(terminal, played):
    result = terminal("lab", "rehearse", "ward", "--seed", "7", given=f"{ASKED}\n\n/end\n")
    assert result.exit_code == 0
    told = flat(result.stdout)
    session = played(ASKED, "")
    assert "An empty line is silence, and never punished." in told
    assert "Seed 7." in told
    assert all(flat(each.answer) in told for each in session.exchanges)
    assert "What was hidden" in told
    assert "What opened them" in told


def test_going_back_takes_words_back(terminal, played):
    told = flat(terminal("lab", "rehearse", WARD, "--seed", "7", "--json", "--said", "-", given=ASKED).stdout)
    typed = f"{ANSWER}\nWe had cake.\n/again 1\n{ASKED}\n/again 9\n/again x\n/again\n{ASKED}\n/end\n"
    result = flat(terminal("lab", "rehearse", WARD, "--seed", "7", given=typed).stdout)
    assert result.count(flat(played(ASKED).last)) == 3
    assert flat(played(ANSWER, "We had cake.").last) in result
    assert result.count(f"Ruth Calloway: {played().opening}") == 3
    assert played(ASKED).opening in told
    assert result.count("/end ends it") == 2, "what is no number takes nothing back"


def test_one_can_go_back_after_the_talk_has_ended(terminal, played):
    typed = f"{ANSWER}\n" * 8 + f"One more.\n/again 8\n{ASKED}\n\n"
    result = flat(terminal("lab", "rehearse", WARD, "--kind", "screen", "--seed", "7", given=typed).stdout)
    assert result.count("Press Enter to look back") == 3
    assert "/again N goes back to turn N; an empty line looks back." in result
    assert result.count("You:") == 9
    assert result.count("What was hidden") == 1


def test_without_a_scenario_those_there_are_are_shown_with_how_to_begin(terminal):
    result = terminal("lab", "rehearse")
    assert result.exit_code == 0
    assert WARD in result.stdout
    assert "as: proprietor lab rehearse design-lead-studio" in flat(result.stdout)
    answer = json.loads(terminal("lab", "rehearse", "--json").stdout)
    assert {each["id"] for each in answer["scenarios"]} >= {WARD}
    assert answer["next"][0]["command"].startswith("proprietor lab rehearse ")
    assert terminal("lab", "rehearse", "--said", "turns.txt").exit_code == 2


def test_whoever_can_be_asked_chooses_one(terminal, monkeypatch):
    monkeypatch.setattr("proprietor.cli.face.Face.asks", True)
    result = flat(terminal("lab", "rehearse", "--seed", "7", given="zoo\nward\n/end\n").stdout)
    assert "as tells it from the others" in result
    assert "Ruth Calloway:" in result


def test_what_cannot_be_kept_is_looked_back_on_all_the_same(terminal, turns):
    words = ["lab", "rehearse", WARD, "--seed", "7", "--said", str(turns), "--keep"]
    assert terminal(*words).exit_code == 0
    twice = terminal(*words)
    assert twice.exit_code == 1
    assert "in the books already" in twice.stderr
    assert "What was hidden" in twice.stdout
    assert "Kept as" not in twice.stdout


def test_the_posting_can_be_looked_at_and_other_orders_say_what_there_is(terminal):
    told = flat(terminal("lab", "rehearse", WARD, "--seed", "7", given="/posting\n/help\n/end\n").stdout)
    assert "Ward 6 cares for twenty-eight older patients" in told
    assert told.count("/end ends it") == 2
    assert "Nothing was said yet." in told


def test_a_turn_too_long_is_refused_and_the_talk_goes_on(terminal, played):
    result = terminal("lab", "rehearse", WARD, "--seed", "7", given=f"{'a ' * 2_001}\n{ASKED}\n/end\n")
    assert result.exit_code == 0
    assert "is no turn" in flat(result.stdout)
    assert flat(played(ASKED).last) in flat(result.stdout)


def test_where_the_input_ends_the_talk_ends_and_is_looked_back_on(terminal):
    result = terminal("lab", "rehearse", WARD, "--seed", "7", given=f"{ANSWER}\n")
    assert result.exit_code == 0
    assert "What was hidden" in result.stdout


def test_ctrl_c_stops_it(terminal, monkeypatch):
    stopped = click.Abort()
    stopped.__context__ = KeyboardInterrupt()

    def pressed(*_: object, **__: object) -> str:
        raise stopped

    monkeypatch.setattr("proprietor.cli.rehearsing.click.prompt", pressed)
    result = terminal("lab", "rehearse", WARD, "--seed", "7")
    assert result.exit_code != 0
    assert "What was hidden" not in result.stdout


def test_it_goes_on_until_the_talk_ends(terminal):
    result = terminal("lab", "rehearse", WARD, "--kind", "screen", "--seed", "7", given=f"{ANSWER}\n" * 12)
    assert result.exit_code == 0
    assert result.stdout.count("You:") == 8


def test_a_file_with_more_turns_than_the_talk_has_is_refused_in_words(terminal, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text(f"{ANSWER}\n" * 20, encoding="utf-8")
    result = terminal("lab", "rehearse", WARD, "--seed", "7", "--said", str(path))
    assert result.exit_code != 0
    assert "has ended" in result.stderr


@pytest.mark.parametrize("json_too", [False, True])
def test_it_is_kept_when_asked_for_and_can_be_taken_back(terminal, turns, json_too):
    words = ["lab", "rehearse", WARD, "--seed", "7", "--said", str(turns), "--keep"]
    result = terminal(*words, *(["--json"] if json_too else []))
    assert result.exit_code == 0
    if json_too:
        answer = json.loads(result.stdout)
        assert answer["record"]["scenario"] == WARD
        assert answer["next"][-1]["command"] == "proprietor undo"
    else:
        assert "Kept as reh_" in result.stdout
        assert "Undo with: proprietor undo" in result.stdout
    listed = terminal("lab", "practice").stdout
    assert "teacher" in listed
    assert "Ward manager, night shift" in listed
    [kept] = json.loads(terminal("lab", "practice", "--json").stdout)["practice"]["played"]
    assert kept["rehearsal"]["seed"] == 7
    assert terminal("undo").exit_code == 0
    assert terminal("lab", "practice").stdout.startswith("No rehearsal is kept yet")


def test_nothing_said_is_not_kept(terminal):
    result = terminal("lab", "rehearse", WARD, "--seed", "7", "--keep", given="/end\n")
    assert result.exit_code == 0
    assert "Kept as" not in result.stdout


@pytest.mark.parametrize("nasty", NASTY)
def test_whatever_is_typed_comes_back_inert(terminal, nasty):
    result = terminal("lab", "rehearse", WARD, "--seed", "7", "--said", "-", given=f"{nasty} Why is that?\n")
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout


def test_options_that_make_no_sense_are_refused(terminal):
    for words in (("--kind", "tyrant"), ("--seed", "-1"), ("--said", "nowhere.txt")):
        assert terminal("lab", "rehearse", WARD, *words).exit_code != 0
