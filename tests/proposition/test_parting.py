"""Parting: what was done and what came of it, in the line's own words, and the whole line where it is not plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.proposition.parting import parts_of
from tests.proposition.corpus_score import corpus, text_of

CASES = [
    (
        "Proposed a longer green phase, which saved 40 seconds per trip",
        "Proposed a longer green phase",
        "Saved 40 seconds per trip",
    ),
    ("Opened a second desk, which shortened the queue by a third", "Opened a second desk", "Shortened the queue by a third"),
    ("Capped the traffic, which took drop-outs from 31 to 2", "Capped the traffic", "Took drop-outs from 31 to 2"),
    ("Wrote the form, which led to 12 hires", "Wrote the form", "12 hires"),
    ("Wrote the form, which ended in two convictions", "Wrote the form", "Ended in two convictions"),
    ("Restored the clock, which hung in the hall", "Restored the clock, which hung in the hall", ""),
    ("Restored the clock, which hangs high", "Restored the clock, which hangs high", ""),
    ("Restored the clock, which old men wind", "Restored the clock, which old men wind", ""),
    ("Introduced a sheet so that the night staff stop phoning", "Introduced a sheet", "The night staff stop phoning"),
    ("Trained 12 guides; 11 passed", "Trained 12 guides", "11 passed"),
    ("Moved the bakery: bread sales £1,150 → £1,720 a week", "Moved the bakery", "Bread sales £1,150 → £1,720 a week"),
    (
        "Helped the unit: wrote a rota that filled 43 of 45 shifts",
        "Helped the unit: wrote a rota that filled 43 of 45 shifts",
        "",
    ),
    ("Rewired a school: 28 classrooms", "Rewired a school: 28 classrooms", ""),
    (
        "Reduced debtor days from 61 to 44 – the auditors mentioned it",
        "",
        "Reduced debtor days from 61 to 44 – the auditors mentioned it",
    ),
    ("We toured 17 car parks; I built the tower", "We toured 17 car parks; I built the tower", ""),
    ("We launched the app; I wrote the plan", "I wrote the plan", "We launched the app"),
    ("Teaching myself R, then replacing 14 sheets", "Teaching myself R", "Replacing 14 sheets"),
    ("Improved relations with suppliers through a portal", "Through a portal", "Improved relations with suppliers"),
    ("Improved relations with suppliers and patients", "", "Improved relations with suppliers and patients"),
    ("Cut errors through a portal, 30 % fewer returns", "Cut errors through a portal, 30 % fewer returns", ""),
    ("Won back 3 of 4 lost customers; it was fun", "Won back 3 of 4 lost customers; it was fun", ""),
    ("Drafted the text of a treaty; details are confidential", "Drafted the text of a treaty; details are confidential", ""),
    ("Drafted the text of a treaty; the minister signed", "Drafted the text of a treaty", "The minister signed"),
]


@pytest.mark.parametrize(("line", "action", "result"), CASES)
def test_a_line_is_parted(line: str, action: str, result: str) -> None:
    assert parts_of(line)[1:] == (action, result)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("After the flood shut the hall, reopened it in 9 days", "The flood shut the hall"),
        ("With two colleagues, moved 60 shops", ""),
        ("After three years there, wrote the handbook", ""),
        ("After the flood shut the hall, it was quiet", ""),
    ],
)
def test_a_problem_is_something_that_happened(line: str, problem: str) -> None:
    assert parts_of(line).problem == problem


@given(st.sampled_from([text_of(line) for line in corpus()]))
def test_every_part_stands_in_the_line(line: str) -> None:
    for part in parts_of(line):
        words = part.split()
        assert " ".join(words[1:]).lower() in " ".join(line.split()).lower()
