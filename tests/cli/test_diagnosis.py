"""The diagnosis in the terminal: words, tables, bars, pictures."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from proprietor.actions.books import Record
from proprietor.business import Business
from proprietor.market.funnel import Stage
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.money import parse_pay
from proprietor.values.when import date_of
from tests.cli.raters import flat


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def ago(days: int):
    return date_of(datetime.now().astimezone().date() - timedelta(days=days))


def write(business: Business, name: str, moves: list[Move], channel: Channel = Channel.POSTING, variant: str = "") -> None:
    made = business.do(Record(record=Opportunity(name=name, channel=channel, variant=variant)))
    for move in moves:
        business.do(Record(record=replace(move, opportunity=made.id)))


APPLIED, TALKED = Move(what=MoveKind.APPLIED, on=ago(90)), Move(what=MoveKind.INTERVIEWED, on=ago(80))


@pytest.fixture
def searched(books_file) -> None:
    """Twenty-two cold lost, six with a reason; twenty-one warm, a gap, one that cannot be compared, seven that are quiet."""
    with Business.open(books_file) as business:
        for at in range(22):
            reason = Reason.PROFILE if at < 6 else Reason.NONE
            lost = Move(what=MoveKind.LOST, on=ago(60), reason=reason, they_said=at < 5)
            write(business, f"Cold {at}", [APPLIED, lost], variant="long CV")
        for at in range(21):
            write(business, f"Warm {at}", [APPLIED, TALKED, Move(what=MoveKind.LOST, on=ago(60))], Channel.WARM)
        ask = Move(what=MoveKind.PAY_NAMED, on=ago(70), pay=parse_pay("44,000 GBP a year"), mine=True)
        for name, pay in (("Near", "40,000 GBP a year"), ("Abroad", "40,000 EUR a year")):
            write(
                business,
                name,
                [APPLIED, TALKED, ask, Move(what=MoveKind.OFFERED, on=ago(60), pay=parse_pay(pay))],
                Channel.INSIDE,
            )
        for at in range(7):
            write(business, f"Quiet {at}", [APPLIED], variant="short CV")


def test_without_anything_it_teaches(terminal) -> None:
    told = terminal("market", "diagnose")
    assert told.exit_code == 0
    assert "It cannot be told yet, because no application for a post is written down." in flat(told.stdout)
    assert "proprietor opportunity move opp_… lost --reason evidence --they-said" in told.stdout
    assert terminal("market", "diagnose", "--funnel", "funnel.svg").exit_code == 1
    assert json.loads(terminal("market", "diagnose", "--json").stdout)["verdict"] is None


def test_it_says_what_it_points_to_and_what_it_rests_on(terminal, searched) -> None:
    said = terminal("market", "diagnose").stdout
    told = flat(said)
    for words in (
        "It points to how and where you offer yourself. Probability:",
        "What would help most to know:",
        "What to try next: Change one thing:",
        "another profile was wanted (they said so): Cold 0",
        "another profile was wanted (your guess): Cold 5",
        "37 ended without a reason that counts.",
        "Your 44,000 GBP a year lay 10 % above their 40,000 GBP a year.",
        "44,000 GBP a year and 40,000 EUR a year are in two currencies.",
        "the first leads to talks more often with a probability of",
        "cannot be told yet, because one of the two has",
        "Drawn with seed 20261128.",
        "7 wait for their word; 7 of them are spent.",
        "The others: proprietor market pipeline",
        "proprietor market diagnose --guesses",
    ):
        assert words in told, words
    bars = [line for line in said.splitlines() if "│" in line and "█" in line]
    assert bars
    assert max(bars, key=lambda line: line.count("█")).startswith("how and where you offer yourself")
    assert "Usual rates" not in said


def test_every_guess_can_be_seen(terminal, searched) -> None:
    told = flat(terminal("market", "diagnose", "--guesses").stdout)
    assert "CareerPlug 2024" in told
    assert "75 of 100 refusals are never sent" in told


def test_the_answer_for_programs_holds_all_of_it(terminal, searched) -> None:
    data = json.loads(terminal("market", "diagnose", "--seed", "7", "--json").stdout)
    assert set(data) == {
        "verdict", "says", "missing", "test", "leak", "chances", "stages", "reasons", "without_reason", "gaps", "asking",
        "compared", "leads", "quiet", "seed", "unapplied", "usual", "guesses", "next",
    }  # fmt: skip
    assert (data["verdict"], data["seed"], data["without_reason"]) == ("how and where you offer yourself", 7, 37)
    assert sum(data["chances"].values()) == pytest.approx(1)
    assert data["stages"][0]["usual"] == 0.03
    assert [each["stage"] for each in data["stages"]] == [each.value for each in Stage]
    looks = [each.get("look", {}).get("at") for each in data["stages"]]
    assert looks == [None, 20, None, 12]
    assert data["next"][0]["command"] == "proprietor market pipeline"


def test_a_rate_is_told_by_its_counts_first(terminal, searched) -> None:
    said = flat(terminal("market", "diagnose").stdout)
    assert "0 of 29" in said
    assert "Believed of your rate, with the usual rate as a start and a 90 % interval" in said
    assert "reasons are taken as independent of each other" in said


def test_what_is_not_counted_is_said(terminal, books_file) -> None:
    with Business.open(books_file) as business:
        write(business, "Early", [Move(what=MoveKind.LOST, on=ago(60), reason=Reason.PAY)])
        write(business, "Sheet", [APPLIED], Channel.LEAD)
    alone = flat(terminal("market", "diagnose").stdout)
    assert "Lost without an application written down, so not counted: Early" in alone
    assert alone.count("1 freelance lead is in the pipeline and is not counted here") == 1
    with Business.open(books_file) as business:
        write(business, "Shut", [APPLIED, Move(what=MoveKind.LOST, on=ago(60), reason=Reason.CLOSED)])
    said = flat(terminal("market", "diagnose").stdout)
    assert "1 ended without a reason that counts. Of 1 you think that the post was closed, which cannot be told from" in said
    assert "Shut" not in said
    assert "Lost without an application written down, so not counted: Early" in said
    assert said.count("1 freelance lead is in the pipeline and is not counted here") == 1
    assert "Where it is quiet" not in said


def test_both_pictures_are_drawn(terminal, searched, tmp_path: Path) -> None:
    result = terminal("market", "diagnose", "--funnel", "funnel.svg", "--chances", "chances.svg")
    assert result.exit_code == 0
    assert "How each stage goes" in (tmp_path / "funnel.svg").read_text("utf-8")
    assert "How likely each cause is" in (tmp_path / "chances.svg").read_text("utf-8")
