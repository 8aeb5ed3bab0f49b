"""Levels: read from a title, which keeps the words that also tell the work."""

import pytest

from proprietor.market.levels import Level, levelled
from proprietor.market.title_words import tokens_of


@pytest.mark.parametrize(
    ("title", "level", "left"),
    [
        ("Senior software engineer", Level.SENIOR, "software engineer"),
        ("Sr. Data Analyst", Level.SENIOR, "data analyst"),
        ("Engineer II", Level.SENIOR, "engineer"),
        ("Staff software engineer", Level.SENIOR, "software engineer"),
        ("Staff nurse", None, "staff nurse"),
        ("Principal engineer", Level.SENIOR, "engineer"),
        ("School principal", None, "school principal"),
        ("Lead developer", Level.LEAD, "developer"),
        ("Senior lead developer", Level.LEAD, "developer"),
        ("Mid-level designer", Level.MID, "designer"),
        ("Junior account manager", Level.JUNIOR, "account manager"),
        ("Graduate management trainee", Level.JUNIOR, "management"),
        ("Marketing intern", Level.INTERN, "marketing"),
        ("Trainee, summer intern", Level.INTERN, ""),
        ("Senior product manager", Level.SENIOR, "product manager"),
        ("Product manager", Level.MANAGER, "product manager"),
        ("Head of marketing", Level.HEAD, "head of marketing"),
        ("Head chef", Level.LEAD, "head chef"),
        ("Senior director of sales", Level.DIRECTOR, "director of sales"),
        ("Vice President, Sales", Level.DIRECTOR, "vp sales"),
        ("SVP Risk", Level.DIRECTOR, "svp risk"),
        ("Funeral director", None, "funeral director"),
        ("Managing director", Level.EXECUTIVE, "managing director"),
        ("Chief people officer", Level.EXECUTIVE, "chief people officer"),
        ("Chief engineer", None, "chief engineer"),
        ("CTO", Level.EXECUTIVE, "cto"),
        ("Executive assistant to the CFO", None, "executive assistant to the cfo"),
        ("Plumber", None, "plumber"),
        ("", None, ""),
    ],
)
def test_level_of(title: str, level: Level | None, left: str) -> None:
    assert levelled(tokens_of(title)) == (level, tuple(left.split()))


def test_levels_climb() -> None:
    first, *_, last = Level
    assert (first, last) == (Level.INTERN, Level.EXECUTIVE)
