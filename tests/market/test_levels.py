"""Levels: read from a title, which keeps the words that also tell the work; then from what is stated, then from experience."""

import pytest

from proprietor.market.levels import Level, level_in, level_of, levelled
from proprietor.market.title_words import tokens_of


@pytest.mark.parametrize(
    ("title", "level", "left"),
    [
        ("Senior software engineer", Level.SENIOR, "software engineer"),
        ("Sr. Data Analyst", Level.SENIOR, "data analyst"),
        ("Engineer II", Level.UNKNOWN, "engineer"),
        ("Associate II", Level.UNKNOWN, "associate"),
        ("Senior Engineer III", Level.SENIOR, "engineer"),
        ("Staff software engineer", Level.LEAD, "software engineer"),
        ("Staff nurse", Level.UNKNOWN, "staff nurse"),
        ("Staff", Level.UNKNOWN, "staff"),
        ("Principal engineer", Level.LEAD, "engineer"),
        ("Senior principal engineer", Level.LEAD, "engineer"),
        ("School principal", Level.UNKNOWN, "school principal"),
        ("Lead developer", Level.LEAD, "developer"),
        ("Senior lead developer", Level.LEAD, "developer"),
        ("Mid-level designer", Level.MID, "designer"),
        ("Junior account manager", Level.JUNIOR, "account manager"),
        ("Graduate management trainee", Level.JUNIOR, "management"),
        ("Marketing intern", Level.INTERN, "marketing"),
        ("Trainee, summer intern", Level.INTERN, ""),
        ("Trainee store manager", Level.JUNIOR, "store manager"),
        ("Senior product manager", Level.SENIOR, "product manager"),
        ("Product manager", Level.UNKNOWN, "product manager"),
        ("Senior ops mgr", Level.MANAGER, "ops mgr"),
        ("Senior Manager, Audit", Level.MANAGER, "manager audit"),
        ("Assistant store manager", Level.UNKNOWN, "assistant store manager"),
        ("Head of marketing", Level.HEAD, "head of marketing"),
        ("Leeds Head of marketing", Level.HEAD, "leeds head of marketing"),
        ("Head chef", Level.LEAD, "head chef"),
        ("Senior head chef", Level.LEAD, "head chef"),
        ("Head office receptionist", Level.UNKNOWN, "head office receptionist"),
        ("Senior director of sales", Level.DIRECTOR, "director of sales"),
        ("Vice President, Sales", Level.DIRECTOR, "vp sales"),
        ("SVP Risk", Level.DIRECTOR, "svp risk"),
        ("Funeral director", Level.UNKNOWN, "funeral director"),
        ("Managing director", Level.EXECUTIVE, "managing director"),
        ("Chief executive", Level.EXECUTIVE, "chief executive"),
        ("Chief people officer", Level.EXECUTIVE, "chief people officer"),
        ("Chief human capital officer Leeds", Level.EXECUTIVE, "chief human capital officer leeds"),
        ("Chief petty officer", Level.UNKNOWN, "chief petty officer"),
        ("Chief engineer", Level.UNKNOWN, "chief engineer"),
        ("CTO", Level.EXECUTIVE, "cto"),
        ("Executive assistant to the CFO", Level.UNKNOWN, "executive assistant to the cfo"),
        ("PA to a senior partner", Level.UNKNOWN, "pa to a senior partner"),
        ("Analyst reporting to the Head of Risk", Level.UNKNOWN, "analyst reporting to the head of risk"),
        ("Business to business head of sales", Level.HEAD, "business to business head of sales"),
        ("Lead generation specialist", Level.UNKNOWN, "lead generation specialist"),
        ("Senior marketing assistant", Level.SENIOR, "marketing assistant"),
        ("Plumber", Level.UNKNOWN, "plumber"),
        ("", Level.UNKNOWN, ""),
    ],
)
def test_a_title_without_what_only_tells_its_level(title: str, level: Level, left: str) -> None:
    assert levelled(tokens_of(title)) == (level, tuple(left.split()))


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Senior Software Engineer", Level.SENIOR),
        ("Jr. Accountant", Level.JUNIOR),
        ("Lead Generation Specialist", Level.UNKNOWN),
        ("Team Leader", Level.LEAD),
        ("Staff Nurse", Level.UNKNOWN),
        ("Staff Engineer", Level.LEAD),
        ("Principal Software Consultant", Level.LEAD),
        ("Head of Sales", Level.HEAD),
        ("Head of Year", Level.UNKNOWN),
        ("Executive Assistant to the CEO", Level.UNKNOWN),
        ("Account Manager", Level.UNKNOWN),
        ("Ward Manager", Level.MANAGER),
        ("CTO", Level.EXECUTIVE),
        ("Care Assistant", Level.UNKNOWN),
        ("Senior Care Assistant", Level.SENIOR),
        ("Marketing Assistant", Level.JUNIOR),
        ("Working Student Marketing", Level.INTERN),
        ("Mid-level Developer", Level.MID),
        ("Werkstudent:in Controlling (m/w/d)", Level.INTERN),
        ("Geschäftsführer (m/w/d)", Level.EXECUTIVE),
        ("Teamleiterin Vertrieb", Level.MANAGER),
        ("Nurse (Band 6) - Deputy Ward Manager", Level.MANAGER),
        ("Apprenticeship Coach", Level.UNKNOWN),
        ("Internal Auditor", Level.UNKNOWN),
    ],
)
def test_a_title_tells_the_level_or_nothing(title: str, level: Level) -> None:
    assert level_in(title) is level
    assert level_of(title) == (level, "title" if level is not Level.UNKNOWN else "")


def test_a_title_counts_before_what_is_stated_and_that_before_experience() -> None:
    assert level_of("Senior Cook", "entry level", 3) == (Level.SENIOR, "title")
    assert level_of("Cook", "Entry level", 90) == (Level.JUNIOR, "stated")
    assert level_of("Cook", "not applicable", 60) == (Level.SENIOR, "experience")
    assert level_of("Cook", "", 24) == (Level.MID, "experience")
    assert level_of("Cook", "", 23) == (Level.JUNIOR, "experience")


@pytest.mark.parametrize(
    ("stated", "level"),
    [
        ("Mid-Senior level", Level.MID),
        ("Associate", Level.JUNIOR),
        ("Internship", Level.INTERN),
        ("Executive", Level.EXECUTIVE),
        ("Director", Level.DIRECTOR),
        ("Senior Manager", Level.MANAGER),
        ("International", Level.UNKNOWN),
        ("", Level.UNKNOWN),
    ],
)
def test_a_column_states_the_level(stated: str, level: Level) -> None:
    assert level_of("Cook", stated).level is level


def test_levels_climb_from_nothing_known() -> None:
    nothing, first, *_, last = Level
    assert (nothing, first, last) == (Level.UNKNOWN, Level.INTERN, Level.EXECUTIVE)
