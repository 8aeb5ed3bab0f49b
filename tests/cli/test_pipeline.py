"""The pipeline, one opportunity and its moves in the terminal."""

import json
from datetime import datetime, timedelta

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.business import Business
from proprietor.market.postings import Posting
from proprietor.market.reasons import Reason
from proprietor.market.records import Move
from tests.cli.raters import flat

TODAY = datetime.now().astimezone().date()


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


def made(terminal, *words: str) -> str:
    return json.loads(terminal("opportunity", "record", *words, "--json").stdout)["record"]["id"]


def moved(terminal, opportunity: str, *words: str):
    result = terminal("opportunity", "move", opportunity, *words)
    assert result.exit_code == 0, result.stderr
    return result


@pytest.fixture
def posting(books_file) -> str:
    with Business.open(books_file) as business:
        text = "You keep the beds of six wards in order and write plainly."
        return business.do(Record(record=Posting(title="Bed manager", company="Quayside Hospital", description=text))).id


def test_an_empty_pipeline_teaches(terminal) -> None:
    told = terminal("market", "pipeline")
    assert told.exit_code == 0
    assert "No opportunity is in the pipeline." in told.stdout
    assert "proprietor opportunity move opp_… applied" in told.stdout
    data = json.loads(terminal("market", "pipeline", "--json").stdout)
    assert set(data) == {"today", "columns", "closed", "channels", "quiet", "next"}
    assert data["next"][0]["command"] == "proprietor opportunity record '…'"


def test_the_pipeline_has_a_part_for_each_standing_and_folds_what_is_closed(terminal) -> None:
    ward, school, clinic = (made(terminal, name) for name in ("Ward", "School", "Clinic"))
    moved(terminal, ward, "applied", "--on", ago(90), "--step", "Ring them", "--by", ago(-5))
    moved(terminal, school, "lost", "--reason", "closed")
    moved(terminal, clinic, "offered")
    said = terminal("market", "pipeline").stdout
    assert [line for line in said.splitlines() if line.endswith("(1)")] == ["Applied (1)", "An offer (1)"]
    assert "Ring them, by" in said
    assert "90 days, spent after" in flat(said)
    assert "1 closed (1 lost): proprietor market pipeline --closed" in said
    assert "School" not in said
    assert "School" in terminal("market", "pipeline", "--closed").stdout
    assert terminal("market", "pipeline", "--channel", "lead").stdout == "None of your opportunities came about in this way.\n"
    data = json.loads(terminal("market", "pipeline", "--json").stdout)
    assert [each["name"] for each in data["columns"]["applied"]] == ["Ward"]
    assert data["columns"]["applied"][0]["silent"] == 90
    assert data["quiet"][0]["spent"] is True
    assert [each["command"] for each in data["next"]] == [f"proprietor opportunity show {ward}", "proprietor market diagnose"]


def test_a_move_says_where_it_stands_and_undo_takes_it_back(terminal) -> None:
    ward = made(terminal, "Ward")
    said = moved(
        terminal, ward[:8], "pay-named", "--pay", "44,000 GBP a year", "--mine", "--round", "2", "--step", "Ring them"
    ).stdout
    assert "Moved “Ward”: a pay figure was named" in flat(said)
    assert "Where it stands: applied" in flat(said)
    assert "Next: Ring them" in said
    assert "Undo with: proprietor undo" in said
    terminal("undo")
    assert json.loads(terminal("opportunity", "show", ward, "--json").stdout)["moves"] == []


def test_one_opportunity_shows_all_that_hangs_on_it(terminal, posting: str) -> None:
    person = json.loads(terminal("person", "record", "Mrs Halden", "--json").stdout)["record"]["id"]
    ward = json.loads(
        terminal(
            "opportunity", "start", posting[4:], "--channel", "referral", "--person", person, "--on", ago(40), "--json"
        ).stdout
    )["record"]["id"]
    assert terminal("opportunity", "start", posting).exit_code == 1
    brief = json.loads(terminal("opportunity", "brief", ward, "--json").stdout)["record"]["id"]
    terminal("debrief", "record", "Talk with her", "--briefing", brief, "--on", ago(9))
    moved(terminal, ward, "interviewed", "--on", ago(20), "--person", person, "--round", "1", "--note", "Asked about theatres")
    moved(terminal, ward, "pay-named", "--on", ago(20), "--pay", "44,000 GBP a year", "--mine")
    moved(terminal, ward, "offered", "--on", ago(10), "--pay", "40,000 GBP a year")
    moved(terminal, ward, "lost", "--on", ago(2), "--reason", "pay", "--they-said")
    said = flat(terminal("opportunity", "show", ward[4:]).stdout)
    for words in (
        "Bed manager, Quayside Hospital",
        "Where it stands: lost, since",
        "How it came about: somebody there put in a word.",
        "You know there: Mrs Halden",
        "Asked about theatres",
        "pay (they said so)",
        "Your 44,000 GBP a year lay 10 % above their 40,000 GBP a year.",
        "Debrief: Talk with her",
        "proprietor debrief suggest dbr_",
    ):
        assert words in said, words
    data = json.loads(terminal("opportunity", "show", ward, "--json").stdout)
    assert set(data) == {
        "record", "version", "standing", "since", "closed", "moves", "named", "gap", "quiet", "refers", "debriefs", "notes",
        "next",
    }  # fmt: skip
    assert data["refers"]["briefing"]["id"] == brief
    assert data["gap"]["share"] == pytest.approx(0.1)
    assert data["debriefs"][0]["proposes"] is True
    assert data["next"][0]["command"].startswith("proprietor debrief suggest dbr_")
    assert data["next"][1]["command"].endswith("reopened")


def test_figures_that_cannot_be_compared_and_odd_days_are_said(terminal) -> None:
    ward = made(terminal, "Ward", "--variant", "short CV", "--note", "A quiet house")
    moved(terminal, ward, "found", "--on", ago(5))
    said = moved(terminal, ward, "applied", "--on", (TODAY - timedelta(days=90)).strftime("%Y-%m")).stdout
    assert "its day is not known" in flat(said)
    assert "its day is not known" not in moved(terminal, ward, "screened", "--on", ago(9)).stdout
    moved(terminal, ward, "pay-named", "--on", ago(8), "--pay", "44,000 GBP a year", "--mine")
    moved(terminal, ward, "pay-named", "--on", ago(7), "--pay", "44,000 EUR a year")
    said = flat(terminal("opportunity", "show", ward).stdout)
    assert "cannot be compared: 44,000 GBP a year and 44,000 EUR a year are in two currencies." in said
    assert "Tried with: short CV." in said
    assert "A quiet house" in said
    assert "Nothing was heard for 7 days; it counts as spent after" in said
    assert "Nothing has happened yet" in terminal("opportunity", "show", made(terminal, "School")).stdout


def test_the_same_figure_is_no_gap(terminal) -> None:
    ward = made(terminal, "Ward")
    moved(terminal, ward, "pay-named", "--on", ago(8), "--pay", "44,000 GBP a year", "--mine")
    moved(terminal, ward, "accepted", "--on", ago(7), "--pay", "44,000 GBP a year")
    assert "Both named the same: 44,000 GBP a year." in flat(terminal("opportunity", "show", ward).stdout)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("applied", "--on", ago(-3)), "on"),
        (("applied", "--on", "soon"), "on"),
        (("offered", "--pay", "44,000"), "pay"),
        (("offered", "--pay", "44,000 GBP EUR a year"), "pay"),
        (("interviewed", "--round", "first"), "round"),
        (("lost",), "reason"),
        (("applied", "--reason", "pay"), "reason"),
        (("pay-named",), "pay"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_its_place(terminal, words: tuple[str, ...], place: str) -> None:
    result = terminal("opportunity", "move", made(terminal, "Ward"), *words, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stderr)["refused"][0]["place"] == place


def test_an_unknown_reason_or_happening_is_a_slip(terminal) -> None:
    ward = made(terminal, "Ward")
    assert terminal("opportunity", "move", ward, "lost", "--reason", "weather").exit_code == 2
    assert terminal("opportunity", "move", ward, "vanished").exit_code == 2


def test_a_loss_nobody_explained_is_written_so(terminal) -> None:
    ward = made(terminal, "Ward")
    moved(terminal, ward, "lost", "--no-reason")
    assert "--reason" not in terminal("opportunity", "move", ward, "lost", "--no-reason", "--on", ago(3)).stderr


@pytest.mark.parametrize(
    ("given", "heard"),
    [("pay\ny\n", (Reason.PAY, True)), ("none\n", (Reason.NONE, False)), ("profile\nn\n", (Reason.PROFILE, False))],
)
def test_on_a_terminal_a_loss_is_asked_after(terminal, books_file, monkeypatch, given: str, heard: tuple[Reason, bool]) -> None:
    ward = made(terminal, "Ward")
    monkeypatch.setattr("proprietor.cli.face.Face.asks", True)
    result = terminal("opportunity", "move", ward, "lost", given=given)
    assert result.exit_code == 0, result.output
    assert "A few reasons tell more than any count." in result.stdout
    with Business.open(books_file) as business:
        (kept,) = business.do(ListRecords(kind="move"))
    assert isinstance(kept.record, Move)
    assert (kept.record.reason, kept.record.they_said) == heard


def test_the_agenda_and_the_calendar_know_of_steps(terminal) -> None:
    made(terminal, "Ward", "--step", "Ring the ward", "--by", ago(1))
    assert "Ring the ward: Ward" in terminal("agenda", "--all").stdout
    assert "proprietor opportunity show opp_" in terminal("agenda", "--all").stdout
    assert "Ring the ward (Ward)" in terminal("calendar").stdout


def test_a_debrief_that_says_more_than_the_moves_is_pointed_out(terminal) -> None:
    ward = made(terminal, "Ward")
    debrief = json.loads(terminal("debrief", "record", "First talk", "--outcome", "lost", "--reason", "pay", "--json").stdout)[
        "record"
    ]["id"]
    moved(terminal, ward, "interviewed", "--on", ago(3), "--debrief", debrief)
    said = flat(terminal("opportunity", "show", ward).stdout)
    assert "It says more than the moves do: lost on" in said
    assert f"proprietor debrief suggest {debrief[:8]}" in said
    data = json.loads(terminal("opportunity", "show", ward, "--json").stdout)
    assert data["debriefs"][0]["says"][0].startswith("lost on")


def test_a_reason_and_none_or_opening_what_is_open_is_refused(terminal) -> None:
    ward = made(terminal, "Ward")
    assert "also that nobody gave one" in flat(
        terminal("opportunity", "move", ward, "lost", "--reason", "pay", "--no-reason").stderr
    )
    assert "only what is closed can be opened again" in flat(terminal("opportunity", "move", ward, "reopened").stderr)
    moved(terminal, ward, "applied", "--on", ago(3))
    assert "mean it anyway" in flat(terminal("opportunity", "move", ward, "applied", "--on", ago(3)).stderr)


def test_deleting_an_opportunity_says_how_many_moves_go_with_it(terminal) -> None:
    ward, school = made(terminal, "Ward"), made(terminal, "School")
    for day in (9, 5, 3):
        moved(terminal, ward, "interviewed", "--on", ago(day))
    moved(terminal, school, "applied")
    assert "Deleted the opportunity “Ward”. With it went 3 moves." in flat(terminal("delete", ward).stdout)
    assert "With it went 1 move." in flat(terminal("opportunity", "delete", school).stdout)


def test_a_word_heard_today_is_no_silence(terminal) -> None:
    ward = made(terminal, "Ward")
    moved(terminal, ward, "applied")
    assert "The last news is of today; it counts as spent after" in flat(terminal("opportunity", "show", ward).stdout)
    assert "0 days" not in terminal("market", "pipeline").stdout
