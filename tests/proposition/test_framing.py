"""Framing: which numbers of a result are a setting, a name or a date."""

import pytest

from proprietor.proposition.analysis import analyse
from proprietor.proposition.framing import is_frame, named

FRAMES = [
    "A crew of 4",
    "Opened a salon with 4 chairs",
    "Cut falls on 9 wards",
    "Passed the test at 19",
    "Was chosen from 40 applicants",
    "Made no mistake in 412 runs",
    "Was promoted after 8 months",
    "Kept bees for 4 years",
    "Fed up to 8 dogs",
    "It was relaid by me and 2 students",
    "Cleaned a 28-bed ward",
    "Took down a 28 m poplar",
    "Took out an 8k loan",
    "Stopped a $3.7m trial",
    "Bought it for 1,900 CHF",
    "Swapped a motor 308 ft up",
    "Painted a 14 × 3 m mural",
    "Landed an ATR 72 safely",
    "Opened it on 4 May",
    "Opened it on June 12",
    "Answered the phone 24/7",
    "Opened at 7:30",
    "Came 3rd",
    "Read a poem aloud to 90 parents",
    "Saved what would've cost £2.75m",
    "Sat over 70 evenings",
    "Cut the queue by a third",
    "Was cited 86 times",
    "Cut the lead time from 3 weeks to 4 days",
    "Cut it from €5 to $3",
    "one reached the shortlist",
    "Won 1st prize of 60 entries",
]
FIGURES = [
    "Built 9 harpsichords",
    "Reopened it in 9 days",
    "Sold it for 1,900 CHF",
    "Made a saving of 3,000 EUR",
    "Raised over 3,000 EUR",
    "Raised it to 88",
    "Found homes for 40 families",
    "Saved 410 k",
    "Moved 60 people",
    "Sold by 12 pallets more",
    "Opened one shop",
    "Welded 340 m of pipe",
    "40 lambs were born",
    "Cut from 9 to 2 a month",
    "5 to 9 cakes",
    "Sold 2 t",
    "Cut the wait from 3 weeks to 2",
    "Cut the wait to 2 days from 9 days",
    "Won a prize of 5,000 EUR",
]


@pytest.mark.parametrize("text", FRAMES)
def test_a_setting_is_no_figure(text: str) -> None:
    analysis = analyse(text)
    assert analysis.quantities
    assert is_frame(analysis, analysis.quantities[-1])


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_is_no_setting(text: str) -> None:
    analysis = analyse(text)
    assert not is_frame(analysis, analysis.quantities[0])


@pytest.mark.parametrize(
    ("unit", "thing"),
    [("lost customers", "lost customers"), ("people died", "people"), ("passed first time", ""), ("has since", ""), ("", "")],
)
def test_a_verb_is_no_thing(unit: str, thing: str) -> None:
    assert named(unit) == thing
