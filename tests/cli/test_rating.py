"""Rating oneself in the terminal: in one line, or asked for calmly, written in one go."""

import json

import pytest

from tests.cli.raters import flat, ids, invited, people, picked


@pytest.fixture
def three(terminal) -> list[str]:
    return picked(terminal)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proprietor.cli.face.Face.asks", True)


def levels(terminal) -> dict[str, int | None]:
    data = json.loads(terminal("rate", "--json").stdout)
    return {each["id"]: (each["own"] or {}).get("level") for each in data["competencies"]}


def test_levels_are_given_in_one_line_with_a_note(terminal, three: list[str]) -> None:
    done = terminal("rate", f"{three[0]}=4", f"{three[1][4:9]}=3", "--note", f"{three[0][:9]}=The last three handovers")
    assert done.exit_code == 0, done.stderr
    said = flat(done.stdout)
    assert "Rated yourself in 2 competencies: 4 Handing work over to colleagues 3 Listening before answering" in said
    assert "A self-rating stays as it was" in said
    assert "Undo with: proprietor undo" in said
    assert "Next: proprietor feedback" in said
    assert levels(terminal) == {three[0]: 4, three[1]: 3, three[2]: None}
    data = json.loads(terminal("rate", "--json").stdout)
    assert data["competencies"][0]["own"]["note"] == "The last three handovers"
    terminal("undo")
    assert set(levels(terminal).values()) == {None}


def test_the_same_twice_writes_nothing_and_another_level_on_the_same_day_is_refused(terminal, three: list[str]) -> None:
    terminal("rate", f"{three[0]}=4")
    assert "Nothing was written" in terminal("rate", f"{three[0]}=4").stdout
    refused = terminal("rate", f"{three[0]}=2", f"{three[1]}=2")
    assert refused.exit_code == 1
    assert "A self-rating stays as it was." in refused.stderr
    assert levels(terminal)[three[1]] is None


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["ID=9"], 1, "5"),
        (["ID=high"], 2, "“high” is no level; give a level from 1 to 5."),
        (["ID="], 2, "is no level"),
        (["ID=-"], 2, "is no level"),
        (["ID=4", "ID=4"], 2, "stands there twice"),
        (["ID=4", "HEAD=3"], 2, "“Handing work over to colleagues” stands there twice"),
        (["ID=4", "OTHER"], 2, "has no “=”"),
        (["=4"], 2, "has no “=”"),
        (["nothing=4"], 1, "begins with"),
        (["ID=4", "--note", "OTHER=Why"], 2, "has a note and no level"),
        (["ID", "--note", "ID=Why"], 2, "A note goes with a level"),
    ],
)
def test_what_is_no_level_is_told_in_words(terminal, three: list[str], words: list[str], code: int, said: str) -> None:
    stands_for = {"ID": three[0], "HEAD": three[0][:9], "OTHER": three[1]}
    refused = terminal("rate", *(_named(word, stands_for) for word in words))
    assert refused.exit_code == code
    assert said in flat(refused.stderr)
    assert set(levels(terminal).values()) == {None}


def _named(word: str, stands_for: dict[str, str]) -> str:
    head, equals, rest = word.partition("=")
    return f"{stands_for.get(head, head)}{equals}{rest}"


def test_without_a_competency_it_says_how_to_begin(terminal) -> None:
    told = terminal("rate")
    assert told.exit_code == 0
    assert "proprietor competency offer" in told.stdout


def test_where_nobody_can_be_asked_it_shows_how_one_stands(terminal, three: list[str]) -> None:
    terminal("rate", f"{three[0]}=4")
    told = terminal("rate").stdout
    assert f"proprietor rate {three[0][:8]}=LEVEL" in told
    data = json.loads(terminal("rate", "--json").stdout)
    assert data["next"][0]["command"] == f"proprietor rate {three[1]}=LEVEL"
    assert data["competencies"][0]["levels"]["1"].startswith("Leaves the work")


@pytest.mark.usefixtures("asked")
def test_it_asks_about_those_not_rated_yet(terminal, three: list[str]) -> None:
    terminal("rate", f"{three[0]}=4")
    done = terminal("rate", given="6\n3 because they ask me\n\ny\n")
    assert done.exit_code == 0, done.stderr
    said = flat(done.stdout)
    assert "1 of 2" in said
    assert "3 of 3" not in said
    assert "1 to 5; Enter skips, q ends it." in said
    assert "Write these down?" in said
    assert "Rated yourself in one competency: 3 Listening before answering" in said


@pytest.mark.usefixtures("asked")
def test_q_stops_and_no_writes_nothing(terminal, three: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Nothing was written." in terminal("rate", given="q\n").stdout
    assert "Nothing was written." in terminal("rate", given="5\nq\nn\n").stdout
    assert terminal("rate", given="5\n").exit_code == 130
    monkeypatch.setattr("proprietor.cli.face.Face.asks", False)
    assert set(levels(terminal).values()) == {None}


@pytest.mark.usefixtures("asked")
def test_those_that_are_named_are_asked_about_and_all_with_all(terminal, three: list[str]) -> None:
    terminal("rate", f"{three[0]}=4")
    assert "1 of 1" in terminal("rate", three[0], given="q\n").stdout
    assert "1 of 3" in terminal("rate", "--all", given="q\n").stdout


@pytest.mark.usefixtures("asked")
def test_what_was_rated_today_otherwise_is_left_and_the_rest_is_written(terminal, three: list[str]) -> None:
    terminal("rate", f"{three[0]}=4")
    done = terminal("rate", "--all", given="2\n3\nq\ny\n")
    assert done.exit_code == 0
    said = flat(done.stdout)
    assert "at 4 today, and now at 2" in said
    assert "Rated yourself in one competency: 3 Listening" in said
    nothing = flat(terminal("rate", three[0], given="1\ny\n").stdout)
    assert "at 4 today, and now at 1" in nothing
    assert "Nothing was written" in nothing


@pytest.mark.usefixtures("asked")
def test_once_all_are_rated_it_asks_before_it_begins_anew(terminal, three: list[str]) -> None:
    terminal("rate", *(f"{each}=4" for each in three))
    assert "Rate yourself anew?" in terminal("rate", given="n\n").stdout
    assert "1 of 3" in terminal("rate", given="y\nq\n").stdout


@pytest.mark.usefixtures("asked")
def test_ones_own_competency_without_words_is_asked_about_by_its_name(terminal) -> None:
    terminal("competency", "record", "Tying knots", "--level3", "Ties what holds")
    said = terminal("rate", given="4\ny\n").stdout
    assert "3  Ties what holds" in said
    assert "  1  " not in said
    assert "Rated yourself in one competency" in flat(said)


def test_after_somebody_was_asked_the_result_comes_next(terminal, three: list[str]) -> None:
    invited(terminal, people(terminal)[0])
    data = json.loads(terminal("rate", f"{three[0]}=4", "--json").stdout)
    assert [each["command"] for each in data["next"]] == ["proprietor undo", "proprietor calibration"]
    assert len(ids(terminal, "competency")) == 3
