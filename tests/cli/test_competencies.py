"""Competencies in the terminal: those on offer, picked by id or the beginning of a name, looked over."""

import json

from tests.cli.raters import PICKED, flat, ids, picked


def test_those_on_offer_stand_by_family_and_say_which_are_picked(terminal) -> None:
    (kept, *_) = picked(terminal)
    shown = terminal("competency", "offer").stdout
    for words in ("Family", "People", "hands-work-over", "Picked", kept[:8], "Five to ten are best."):
        assert words in shown, words
    assert shown.count("cpt_") == len(PICKED)
    data = json.loads(terminal("competency", "offer", "--json").stdout)
    offered = {each["id"]: each for each in data["competencies"]}
    assert offered["hands-work-over"]["picked"] == kept
    assert offered["sees-work-through"]["picked"] is None
    assert data["next"][0]["command"].startswith("proprietor competency pick ")


def test_one_on_offer_is_shown_in_full(terminal) -> None:
    shown = flat(terminal("competency", "offer", "hands").stdout)
    for words in ("Handing work over to colleagues", "people", "1 Leaves the work", "5 Agrees with", "Others may not see it:"):
        assert words in shown, words
    assert "proprietor competency pick hands-work-over" in shown
    picked(terminal)
    assert "In your books already." in terminal("competency", "offer", "hands").stdout


def test_they_are_picked_by_the_beginning_of_id_or_name(terminal) -> None:
    done = terminal("competency", "pick", "hands", "Listening  before", "KEEPING TO")
    assert done.exit_code == 0
    assert done.stdout.count("Took in") == 3
    assert "That makes 3; 5 to 10 are best, fewer say little." in done.stdout
    assert "proprietor rate" in done.stdout
    again = terminal("competency", "pick", "hands", "sees-w", "finds-the")
    assert "In your books already: Handing work over to colleagues" in again.stdout
    assert again.stdout.count("Took in") == 2
    assert "are best" not in again.stdout
    assert len(ids(terminal, "competency")) == 5
    assert terminal("undo").exit_code == 0
    assert len(ids(terminal, "competency")) == 3


def test_picking_what_is_there_already_writes_nothing(terminal) -> None:
    picked(terminal)
    done = terminal("competency", "pick", *PICKED, "--json")
    assert json.loads(done.stdout)["picked"] == []
    assert json.loads(done.stdout)["there"] == list(PICKED)
    assert "Undo" not in terminal("competency", "pick", *PICKED).stdout


def test_too_many_are_advised_against(terminal) -> None:
    offered = json.loads(terminal("competency", "offer", "--json").stdout)["competencies"]
    done = terminal("competency", "pick", *(each["id"] for each in offered[:12]))
    assert "That makes 12; 5 to 10 are best, more tire those who answer." in done.stdout


def test_an_unknown_or_ambiguous_name_is_refused_and_nothing_is_written(terminal) -> None:
    several = "may be shows-what-matters, shows-others-how"
    for name, words in (("juggling", "begins with “juggling”"), ("shows", several), (" ", "begins with")):
        refused = terminal("competency", "pick", "hands", name)
        assert refused.exit_code == 1
        assert words in flat(refused.stderr)
    assert ids(terminal, "competency") == []
    assert terminal("competency", "pick").exit_code == 2


def test_ones_own_is_looked_over(terminal) -> None:
    done = terminal("competency", "record", "Effective meetings and good notes", "--about", "Is effective in meetings")
    (kept,) = ids(terminal, "competency")
    assert f"proprietor competency look-over {kept[:8]}" in flat(done.stdout)
    shown = flat(terminal("competency", "look-over", kept).stdout)
    for words in (
        "two things at once",
        "what others see",
        "“effective” cannot be seen",
        "level 1",
        f"proprietor competency edit {kept[:8]}",
    ):
        assert words in shown, words
    data = json.loads(terminal("competency", "look-over", kept, "--json").stdout)
    assert {each["field"] for each in data["advice"]} == {"name", "about", "level1"}


def test_a_shipped_one_needs_no_mending(terminal) -> None:
    (kept, *_) = picked(terminal)
    assert "Nothing in it is vague" in terminal("competency", "look-over", kept).stdout
    assert terminal("competency", "look-over", "win_4k7m").exit_code == 1
