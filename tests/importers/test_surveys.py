"""Surveys that are installed beside the program: which area of OEWS speaks for an aim, and where it says nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.importers import surveys
from proprietor.importers.oews import Oews
from proprietor.importers.surveys import InstalledSurvey, area_for
from proprietor.market.aim import Aim, aim_at
from proprietor.market.oews import Area
from proprietor.market.records import Target
from proprietor.values.refusals import Refusal
from tests.importers.test_oews import laid

AREAS = {
    "0": Area("National", "N"),
    "1": Area("New York-Newark-Jersey City, NY-NJ", "M"),
    "2": Area("New York", "S"),
    "3": Area("Springfield, IL", "M"),
    "4": Area("Springfield, MA", "M"),
    "5": Area("Texas", "S"),
    "6": Area("Austin-Round Rock, TX", "M"),
}


def aim(place: str) -> Aim:
    return aim_at(Target(name="Software developer", place=place))


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("New York, NY", "1"),
        ("Springfield, IL, US", "3"),
        ("Springfield, US", ""),
        ("Texas, US", "5"),
        ("Waco, TX", "5"),
        ("Austin, TX", "6"),
        ("Leeds, UK", ""),
        ("", ""),
    ],
)
def test_an_aim_lies_in_one_area_or_in_none(place: str, code: str) -> None:
    assert area_for(aim(place), AREAS) == code


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[InstalledSurvey]:
    folder = laid(tmp_path)
    monkeypatch.setattr(surveys, "Oews", lambda: Oews(folder))
    for each in (surveys._country, surveys._rows):
        each.cache_clear()
    yield InstalledSurvey()
    for each in (surveys._country, surveys._rows):
        each.cache_clear()


def test_the_country_and_the_area_come_together(installed: InstalledSurvey) -> None:
    shelf = installed.shelf(aim("Abilene, TX, US"), "USD")
    assert shelf is not None
    assert (shelf.name, {row.area_name for row in shelf.rows}) == ("BLS OEWS", {"National", "Abilene, TX"})
    country = installed.shelf(aim("Dallas, US"), "")
    assert country is not None
    assert {row.area_name for row in country.rows} == {"National"}


@pytest.mark.parametrize(
    ("place", "currency", "asked"),
    [("", "USD", True), ("", "", True), ("", "GBP", False), ("Leeds, UK", "USD", False), ("Dallas, US", "GBP", True)],
)
def test_outside_the_united_states_it_says_nothing(installed: InstalledSurvey, place: str, currency: str, asked: bool) -> None:
    assert (installed.shelf(aim(place), currency) is not None) is asked


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Oews:
        raise Refusal("missing-part", "It is not installed.", "Install it.")

    surveys._country.cache_clear()
    monkeypatch.setattr(surveys, "Oews", missing)
    with pytest.raises(Refusal) as refused:
        InstalledSurvey().shelf(aim("Dallas, US"), "USD")
    assert refused.value.code == "missing-part"
