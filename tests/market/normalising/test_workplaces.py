"""Workplaces and kinds of employment."""

import pytest

from proprietor.market.normalising.workplaces import Employment, Workplace, employments_in, read_workplace, workplace_in


@pytest.mark.parametrize(
    ("text", "workplace"),
    [
        ("Fully remote", Workplace.REMOTE),
        ("hybrid, two days remote", Workplace.HYBRID),
        ("No remote work", Workplace.ONSITE),
        ("work from home", Workplace.REMOTE),
        ("on-site", Workplace.ONSITE),
        ("Leeds", Workplace.UNKNOWN),
    ],
)
def test_words_tell_the_workplace(text: str, workplace: Workplace) -> None:
    assert workplace_in(text) is workplace


@pytest.mark.parametrize(
    ("kind", "flag", "workplace"),
    [
        ("Hybrid", "True", Workplace.HYBRID),
        ("", "True", Workplace.REMOTE),
        ("", "1", Workplace.REMOTE),
        ("", "False", Workplace.UNKNOWN),
        ("", "TELECOMMUTE", Workplace.REMOTE),
        ("", "", Workplace.UNKNOWN),
    ],
)
def test_a_column_that_names_it_counts_before_a_flag(kind: str, flag: str, workplace: Workplace) -> None:
    assert read_workplace(kind, flag) is workplace


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("fulltime", [Employment.FULL_TIME]),
        ("parttime, contract", [Employment.PART_TIME, Employment.CONTRACTOR]),
        ("FULL_TIME", [Employment.FULL_TIME]),
        ("Teilzeit, befristet", [Employment.PART_TIME, Employment.TEMPORARY]),
        ("perdiem", [Employment.PER_DIEM]),
        ("internship", [Employment.INTERN]),
        ("Permanent", []),
    ],
)
def test_kinds_of_employment_are_named(text: str, kinds: list[Employment]) -> None:
    assert list(employments_in(text)) == kinds
