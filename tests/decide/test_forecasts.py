"""Forecasts: scored where there are enough, and what is open, overdue or dated ahead said in words."""

import math
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import Assumption, Came, Decision, Held
from proprietor.decide.constants import CONSTANTS
from proprietor.decide.forecast_picture import reliability_picture
from proprietor.decide.forecasts import Forecast, Reliability, brier_of, forecasts_in, reliability_of
from proprietor.stats.chart import Tone
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)


CAME: dict[str, bool | None] = {"+": True, "-": False, "?": None}


def said(chance: float, outcomes: str, due: date | None = None, made: date | None = None) -> list[Forecast]:
    return [
        Forecast(says=f"It comes {at}.", chance=chance, came=CAME[each], due=due, made=made) for at, each in enumerate(outcomes)
    ]


def of(*forecasts: Forecast) -> Reliability:
    return reliability_of(forecasts, TODAY)


def test_the_brier_score_by_hand() -> None:
    """Five at 80 % of which four came, five at 30 % of which one did: (4·.04 + .64 + 4·.09 + .49)/10."""
    found = brier_of([*said(0.8, "++++-"), *said(0.3, "----+")])
    assert found.value == pytest.approx(0.165)
    assert found.count == 10
    assert found.low is not None
    assert found.high is not None
    squares = 4 * (0.04 - 0.165) ** 2 + (0.64 - 0.165) ** 2 + 4 * (0.09 - 0.165) ** 2 + (0.49 - 0.165) ** 2
    half = 1.8331129 * math.sqrt((squares + (0.165**2 + 0.835**2) / 2) / 10 / 10)
    assert (found.low, found.high) == pytest.approx((0.165 - half, 0.165 + half))


def test_too_few_cannot_be_told_yet() -> None:
    found = of(*said(0.8, "+" * 9))
    assert not found.brier.told
    assert found.said == (
        "How well your forecasts hold cannot be told yet, because 9 of your forecasts are decided; from 10 on it can be told.",
    )
    assert found.bins == ()
    assert "because 0 of your forecasts are decided" in of().said[0]
    assert "because 1 of your forecasts is decided" in of(*said(0.8, "+")).said[0]


@pytest.mark.parametrize(
    ("chance", "came", "says"),
    [(0.95, "+", "better than saying fifty-fifty"), (0.95, "-", "worse than"), (0.5, "+", "not to be told from")],
)
def test_the_score_is_held_against_a_coin(chance: float, came: str, says: str) -> None:
    found = of(*said(chance, came * 12))
    assert says in found.said[0]
    assert "over 12 forecasts" in found.said[0]
    assert found.said[1] == "From 25 decided forecasts on it is drawn how far your chances hold; these are 12."


def test_a_lucky_run_is_not_certain() -> None:
    found = brier_of(said(1.0, "+" * 10))
    assert (found.value, found.low) == (0, 0)
    assert found.high is not None
    assert 0.05 < found.high < 0.25


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=10, max_size=40))
def test_a_score_lies_in_its_interval_between_nought_and_one(rows: list[tuple[float, bool]]) -> None:
    found = brier_of([each for chance, came in rows for each in said(chance, "+" if came else "-")])
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low <= found.value <= found.high <= 1


def test_bins_come_with_enough_forecasts_and_say_who_was_too_sure() -> None:
    found = of(*said(0.9, "+" * 5 + "-" * 10), *said(0.1, "-" * 8), *said(0.5, "+-"), *said(1.0, "+"))
    assert [(each.low, each.high) for each in found.bins] == [(0.0, 0.2), (0.4, 0.6), (0.8, 1.0)]
    low, middle, high = found.bins
    assert (low.off, middle.off, high.off) == ("", "", "less")
    assert middle.came.reason == "3 more of about this chance, and it can be told"
    assert (high.came.count, high.came.value) == (16, pytest.approx(6 / 16))
    assert high.said == pytest.approx((15 * 0.9 + 1) / 16)
    assert "What you gave about 91 % came less often than that: 16 forecasts, 38 % of them came." in found.said
    assert sum("came more" in each or "came less" in each for each in found.said) == 1
    shy = of(*said(0.3, "+" * 25))
    assert shy.bins[0].off == "more"


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=25, max_size=60))
def test_every_decided_forecast_lies_in_one_bin(rows: list[tuple[float, bool]]) -> None:
    found = of(*(each for chance, came in rows for each in said(chance, "+" if came else "-")))
    assert sum(each.came.count for each in found.bins) == len(rows) == found.decided
    assert all(each.low <= each.said <= each.high for each in found.bins)


def test_open_overdue_and_ahead_are_said() -> None:
    late, later = TODAY - timedelta(days=40), TODAY - timedelta(days=2)
    found = of(
        *said(0.6, "?", due=later),
        *said(0.7, "?", due=late),
        *said(0.7, "?", due=TODAY),
        *said(0.7, "+?", made=TODAY + timedelta(days=1)),
        *said(0.7, "?"),
        *said(0.7, "?", due=TODAY + timedelta(days=9), made=TODAY),
    )
    assert (found.decided, found.open, found.ahead, [each.due for each in found.overdue]) == (0, 3, 2, [late, later])
    assert found.said[1:] == (
        "Of 2 the day has passed and nothing is written: begin with “It comes 0”.",
        "3 are still open.",
        "2 are dated after today and not counted.",
    )
    one = of(*said(0.7, "?"), *said(0.7, "+", made=TODAY + timedelta(days=1)))
    assert one.said[1:] == ("1 is still open.", "1 is dated after today and not counted.")


@pytest.mark.parametrize("chance", [-0.1, 1.1, math.nan])
def test_a_chance_is_one(chance: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        of(*said(chance, "+"))


def belief(number: int, held: Held, sure: int | None = 80) -> Assumption:
    return Assumption(id=RecordId(f"asm_{number:010}"), belief="She knows.", sure=sure, held=held, since=PartialDate(2025, 3))


def test_the_books_hold_forecasts_already() -> None:
    beliefs = [
        belief(1, Held.TRUE),
        belief(2, Held.FALSE, 30),
        belief(3, Held.UNTESTED),
        belief(4, Held.PARTLY),
        belief(5, Held.TRUE, None),
    ]
    found = list(forecasts_in(books_of(*beliefs)))
    assert [(each.chance, each.came) for each in found] == [(0.8, True), (0.3, False), (0.8, None)]
    assert (found[0].says, found[0].made, found[0].record) == ("She knows.", date(2025, 3, 1), beliefs[0].id)
    undated = Assumption(id=RecordId("asm_0000000009"), belief="He knows", sure=50)
    assert [each.made for each in forecasts_in(books_of(undated))] == [None]


@pytest.mark.parametrize(
    ("results", "came"),
    [
        ((), [None]),
        ((Result.YES,), [True]),
        ((Result.NO,), [False]),
        ((Result.NOT_NOW, Result.YES), [False]),
        ((Result.PARTLY,), []),
        ((Result.AVOIDED,), [None]),
        ((Result.AVOIDED, Result.YES), [True]),
    ],
)
def test_the_chance_of_a_yes_is_one_and_the_first_talk_decides(results: tuple[Result, ...], came: list[bool | None]) -> None:
    ask = Ask(id=RecordId("ask_0000000001"), ask="four days a week", chance=60, check=PartialDate(2026, 2))
    answers = [
        Answer(id=RecordId(f"ans_{at:010}"), ask=ask.id, result=each, on=PartialDate(2026, 1, at + 1))
        for at, each in enumerate(results)
    ]
    found = list(forecasts_in(books_of(ask, *answers)))
    assert [each.came for each in found] == came
    assert all(
        (each.says, each.chance, each.due) == ("A yes to this: four days a week", 0.6, date(2026, 2, 28)) for each in found
    )
    assert list(forecasts_in(books_of(Ask(id=ask.id, ask="more", chance=None)))) == []
    assert [each.due for each in forecasts_in(books_of(Ask(id=ask.id, ask="more", chance=10)))] == [None]


def test_the_picture_has_a_dot_for_each_bin_with_enough() -> None:
    assert reliability_picture(of(*said(0.9, "+" * 24))) is None
    found = of(*said(0.9, "+" * 5 + "-" * 10), *said(0.1, "-" * 8), *said(0.5, "+-"))
    chart = reliability_picture(found)
    assert chart is not None
    assert [(each.x, round(each.y, 3), each.tone, each.hollow) for each in chart.dots] == [
        (0.0, 0.1, Tone.INK, False), (pytest.approx(1 / 3), 0.9, Tone.CARE, True),
    ]  # fmt: skip
    assert chart.dots[1].told == "called 90 %: 33 % of 15 came"
    assert (chart.dots[1].low, chart.dots[1].high) == (found.bins[2].came.low, found.bins[2].came.high)
    assert CONSTANTS.least_pictured == 25


def test_decisions_are_forecasts_once_they_are_made_with_a_chance() -> None:
    made = Decision(
        id=RecordId("dec_0000000001"),
        what="Stay",
        expected="A seat",
        chance=70,
        on=PartialDate(2025, 3),
        look_back=PartialDate(2026),
    )
    (found,) = forecasts_in(books_of(made))
    assert (found.says, found.chance, found.came, found.record) == ("A seat", 0.7, None, made.id)
    assert (found.made, found.due) == (date(2025, 3, 1), date(2026, 12, 31))
    assert [each.came for each in forecasts_in(books_of(replace(made, came=Came.YES)))] == [True]
    assert [each.came for each in forecasts_in(books_of(replace(made, came=Came.NO, look_back=None, expected="")))] == [False]
    for none in (replace(made, chance=None), replace(made, on=None), replace(made, came=Came.PARTLY)):
        assert not list(forecasts_in(books_of(none)))
