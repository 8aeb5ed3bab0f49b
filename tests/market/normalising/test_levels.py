"""Levels: from titles that mislead, stated levels and experience."""

import pytest

from proprietor.market.normalising.levels import Level, experience_in, level_of


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Senior Software Engineer", Level.SENIOR),
        ("Jr. Accountant", Level.ENTRY),
        ("Lead Generation Specialist", Level.UNKNOWN),
        ("Team Leader", Level.LEAD),
        ("Staff Nurse", Level.UNKNOWN),
        ("Staff Engineer", Level.LEAD),
        ("Principal Software Consultant", Level.LEAD),
        ("Head of Sales", Level.DIRECTOR),
        ("Head of Year", Level.UNKNOWN),
        ("Head Chef", Level.UNKNOWN),
        ("Executive Assistant to the CEO", Level.UNKNOWN),
        ("Account Manager", Level.UNKNOWN),
        ("Ward Manager", Level.MANAGER),
        ("CTO", Level.EXEC),
        ("Care Assistant", Level.UNKNOWN),
        ("Marketing Assistant", Level.ENTRY),
        ("Working Student Marketing", Level.INTERN),
        ("Mid-level Developer", Level.MID),
    ],
)
def test_a_title_tells_the_level_or_nothing(title: str, level: Level) -> None:
    assert level_of(title) == (level, "title" if level is not Level.UNKNOWN else "")


def test_a_title_counts_before_what_is_stated_and_that_before_experience() -> None:
    assert level_of("Senior Cook", "entry level", 3) == (Level.SENIOR, "title")
    assert level_of("Cook", "Entry level", 90) == (Level.ENTRY, "stated")
    assert level_of("Cook", "not applicable", 60) == (Level.SENIOR, "experience")
    assert level_of("Cook", "", 24) == (Level.MID, "experience")
    assert level_of("Cook", "", 23) == (Level.ENTRY, "experience")


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("5-8 years", 60),
        ("2+ yrs", 24),
        ("1.5 years", 18),
        ("18 months", 18),
        ("3 bis 5 Jahre", 36),
        ("99 years, or 2 years", 24),
        ("99 years", None),
        ("some", None),
        ("5", None),
    ],
)
def test_the_least_experience_is_read(text: str, months: int | None) -> None:
    assert experience_in(text) == months
