"""Bearing: whether the wins a claim cites tell its numbers."""

from decimal import Decimal

import pytest

from proprietor.books import Win
from proprietor.proposition.analysis import analyse
from proprietor.proposition.bearing import Level, levels_of, unborne
from proprietor.values.figure import Figure

WINS = (
    Win(problem="Parents rang 40 times a week", action="Wrote a letter", result="Calls fell from 40 to 12 a week"),
    Win(result="It paid", figure=Figure(value=Decimal(3400), unit="EUR a month, 3 of 4 times")),
    Win(result="Fewer", figure=Figure(before=Decimal(190), after=Decimal(75), unit="minutes")),
    Win(result="None", figure=Figure(before=Decimal(0), after=Decimal(8), unit="shops")),
)


@pytest.mark.parametrize(
    "claim",
    [
        "I cut calls from 40 to 12",
        "I spare you 28 calls a week",
        "I cut calls by 70 %",
        "I save 40,800 EUR a year",
        "I brought the wait from 190 to 75 minutes",
        "I made it 2.5 times shorter",
        "I opened 8 shops",
        "I hold two jobs",
        "I write letters that 12 of 900 parents read",
        "I write letters",
    ],
)
def test_a_number_the_wins_tell_or_that_is_reckoned_from_them_is_borne(claim: str) -> None:
    assert unborne(analyse(claim), levels_of(WINS)) == ()


@pytest.mark.parametrize("claim", ["You save 77,777 lei a year", "I cut falls by 97 %", "I trained 23 to 24 nurses"])
def test_a_number_of_no_win_is_not(claim: str) -> None:
    assert unborne(analyse(claim), levels_of(WINS)) != ()
    assert unborne(analyse(claim), ()) != ()


def test_each_number_is_kept_once() -> None:
    assert levels_of([WINS[1], WINS[1]]) == levels_of([WINS[1]])
    assert Level(Decimal(190), Decimal(75)) in levels_of(WINS)
