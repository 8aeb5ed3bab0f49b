"""Look-ups: each distinct word means what it means in a single posting."""

import pytest

from proprietor.market.cells import start_of
from proprietor.market.lookups import (
    LEVELS,
    Names,
    NotPaid,
    Term,
    firm_of,
    number_of,
    place_of,
    read_terms,
    read_titles,
    read_words,
    role_of,
    skill_of,
    starts_of,
)


def test_names_are_numbered_from_one_in_the_order_of_the_alphabet() -> None:
    names = Names()
    names.add(["b", "a", "", "b"])
    assert names.rows() == [(0, ""), (1, "a"), (2, "b")]
    names.add(["a", "A"])
    assert names.numbers == {"": 0, "a": 1, "b": 2, "A": 3}


def test_words_are_read_once_each_and_what_programs_write_for_nothing_is_nothing() -> None:
    names = Names()
    rows = read_words(["Quay Kitchens GmbH", "Quay Kitchens", " nan ", "", "Ark"], firm_of, names)
    assert rows == [("Quay Kitchens GmbH", 2), ("Quay Kitchens", 2), (" nan ", 0), ("", 0), ("Ark", 1)]


def test_titles_give_role_level_and_post() -> None:
    roles, posts = Names(), Names()
    given = [("Senior Plumber (m/f/d)", "", ""), ("Plumber", "Entry level", ""), ("RN", "", "29-1141"), ("None", "", "")]
    rows = read_titles(given, roles, posts)
    named = dict(roles.rows())
    assert [named[row[3]] for row in rows] == ["plumber", "plumber", "29-1141", ""]
    assert [LEVELS[row[4]].value for row in rows] == ["senior", "junior", "unknown", "unknown"]
    assert [row[:3] for row in rows] == given
    assert posts.numbers["senior plumber"] == rows[0][5]
    assert rows[3][3:] == (0, 0, 0)


def test_a_role_is_the_title_without_what_only_tells_the_level() -> None:
    assert role_of("Junior Software Engineer") == "software engineer"
    assert role_of("Head of Nursing") == "head of nursing"
    assert role_of("Baker", "nan") == "baker"
    assert role_of("x" * 5_000) == "x" * 300


@pytest.mark.parametrize(("written", "place"), [("Leeds, England, UK", "leeds"), ("Remote (EU)", "eu"), ("", "")])
def test_places(written: str, place: str) -> None:
    assert place_of(written) == place


@pytest.mark.parametrize(
    ("word", "skill"),
    [("sql", "SQL"), (" c++ ", "C++"), ("K8s", "Kubernetes"), ("Wibble   Frobs", "wibble frobs"), ("", "")],
)
def test_skills_go_by_the_label_of_the_vocabulary(word: str, skill: str) -> None:
    assert skill_of(word) == skill


def terms(*pairs):
    moneys = Names()
    return read_terms(pairs, moneys), moneys


def test_a_currency_and_a_period_say_what_amounts_are_pay() -> None:
    (year, hour, unsaid), moneys = terms(("GBP", "yearly"), ("$", "HOUR"), ("xyz", ""))
    assert moneys.rows() == [(0, ""), (1, "GBP"), (2, "USD"), (3, "XYZ")]
    assert year == Term("GBP", "yearly", 1, 0, 1, 2_000.0, 5_000_000.0, number_of(NotPaid.SIZE))
    assert hour == Term("$", "HOUR", 2, 0, 2080, 0.5, 600_000 / 2_080, number_of(NotPaid.SIZE))
    assert unsaid == Term("xyz", "", 3, 0, 1, 12_000.0, 5_000_000.0, number_of(NotPaid.PERIOD))


def test_without_a_currency_or_by_the_project_nothing_is_read() -> None:
    (none, words, project), _ = terms(("", "year"), ("a fortune", "year"), ("EUR", "per project"))
    assert {none.why, words.why} == {number_of(NotPaid.CURRENCY)}
    assert (project.why, project.money) == (number_of(NotPaid.PROJECT), 1)


def test_each_currency_has_the_start_of_its_bins() -> None:
    _, moneys = terms(("JPY", "year"))
    assert starts_of(moneys) == [(0, "", start_of("")), (1, "JPY", start_of("JPY"))]
