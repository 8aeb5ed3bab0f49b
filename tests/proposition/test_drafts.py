"""Drafts: a line as a win, and what is to be asked."""

import pytest

from proprietor.proposition.drafts import Missing, read_win
from proprietor.values.when import PartialDate

CASES = [
    (
        "Cut invoicing from 9 days to 2 by rewriting the form",
        "",
        "Rewrote the form",
        "Cut invoicing from 9 days to 2",
        "from 9 to 2 days",
    ),
    ("Ran weekly calls; moved 60 shops in 8 weeks", "", "Ran weekly calls", "Moved 60 shops in 8 weeks", "60 shops, in 8 weeks"),
    ("60 shops were moved; I ran weekly calls", "", "I ran weekly calls", "60 shops were moved", "60 shops"),
    ("Responsible for 12 shops", "", "", "", "None"),
    ("Saved 410 k", "", "", "Saved 410 k", "410,000"),
    ("After the flood shut the hall, reopened it in 9 days", "The flood shut the hall", "Reopened it in 9 days", "", "9 days"),
    ("After the flood shut the hall, it was quiet", "", "", "", "None"),
    ("The office was opened", "", "", "The office was opened", "None"),
    ("Wrote the rota so that nobody left", "", "Wrote the rota", "Nobody left", "None"),
    ("Sales rose 20 % in 2022", "", "", "Sales rose 20 % in 2022", "20 %, 2022"),
    (
        "Trained 12 welders, cutting rejects from 9 to 2 %",
        "",
        "Trained 12 welders",
        "Cutting rejects from 9 to 2 %",
        "from 9 to 2 %",
    ),
    ("Cut costs by 5 % with a new rota", "", "With a new rota", "Cut costs by 5 %", "5 %"),
    ("Rewrote the form and cut costs", "", "Rewrote the form and cut costs", "", "None"),
    (
        "After the flood shut it, cut costs from 9 to 2 by moving",
        "The flood shut it",
        "Moved",
        "Cut costs from 9 to 2",
        "from 9 to 2",
    ),
    ("By moving, cut costs from 9 to 2", "", "By moving, cut costs from 9 to 2", "", "from 9 to 2"),
    ("Ran the club; nice weather", "", "Ran the club", "Nice weather", "None"),
    ("Trained 38 new drivers; collisions fell by half", "", "Trained 38 new drivers", "Collisions fell by half", "None"),
    ("Responsible for a crew of 4", "", "", "", "None"),
    ("Drove line 11 and 16, 1,700 hours per year", "", "Drove line 11 and 16, 1,700 hours per year", "", "None"),
    ("Ran the ward of 12 beds", "", "Ran the ward of 12 beds", "", "None"),
    ("Visitors rose to 410", "", "", "Visitors rose to 410", "410"),
    ("Ten years in the civil service", "", "", "Ten years in the civil service", "None"),
    ("Quiet sea; calm wind", "", "", "", "None"),
    ("", "", "", "", "None"),
]


@pytest.mark.parametrize(("line", "problem", "action", "result", "figure"), CASES)
def test_a_line_is_split(line: str, problem: str, action: str, result: str, figure: str) -> None:
    win = read_win(line).win
    assert (win.problem, win.action, win.result, str(win.figure)) == (problem, action, result, figure)


def test_what_is_missing_is_asked_in_order() -> None:
    draft = read_win("Responsible for invoicing")
    assert [each.part for each in draft.missing] == [
        Missing.PROBLEM, Missing.ACTION, Missing.RESULT, Missing.FIGURE, Missing.DATE, Missing.WITNESS,
    ]  # fmt: skip
    assert all(each.words.endswith((".", "?")) for each in draft.missing)
    assert Missing.BASELINE in {each.part for each in read_win("Saved 410 k").missing}
    assert Missing.BASELINE not in {each.part for each in read_win("Cut falls from 9 to 2").missing}


@pytest.mark.parametrize(
    ("line", "on", "until"),
    [
        ("Cut costs in March 2021", PartialDate(2021, 3), None),
        ("Cut costs in 2021-04-07", PartialDate(2021, 4, 7), None),
        ("Cut costs 2019–2021", PartialDate(2019), PartialDate(2021)),
        ("Cut costs Jan 2019 to Jun 2021", PartialDate(2019, 1), PartialDate(2021, 6)),
        ("Cut costs", None, None),
        ("In Maybe 2021", PartialDate(2021), None),
        ("From Nowhere 2019 to 2021", PartialDate(2019), PartialDate(2021)),
    ],
)
def test_dates_are_read(line: str, on: PartialDate | None, until: PartialDate | None) -> None:
    win = read_win(line).win
    assert (win.on, win.until) == (on, until)


def test_the_role_above_gives_its_dates() -> None:
    draft = read_win("Cut costs", context="Office manager, Harbour School, 2019–2023")
    assert (draft.context, draft.role_from, draft.role_to) == (
        "Office manager, Harbour School, 2019–2023",
        PartialDate(2019),
        PartialDate(2023),
    )
    assert read_win("Cut costs", context="Nurse, 2019 – present").role_to is None
