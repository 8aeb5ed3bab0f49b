"""Places: city, region and country as far as the words tell, doubts told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.normalising.places import names_of_country, names_of_part, part_named, parts_among, read_place
from proprietor.market.normalising.workplaces import Workplace


@pytest.mark.parametrize(
    ("raw", "city", "region", "country"),
    [
        ("Leeds, UK", "Leeds", "", "GB"),
        ("Remote (EU)", "", "EU", ""),
        ("München / hybrid", "München", "", ""),
        ("Austin, TX, US", "Austin", "TX", "US"),
        ("San Francisco, CA", "San Francisco", "CA", ""),
        ("Toronto, ON", "Toronto", "ON", "CA"),
        ("Berlin, BE, DE", "Berlin", "", "DE"),
        ("Dover, DE, US", "Dover", "DE", "US"),
        ("Remote - Germany", "", "", "DE"),
        ("Singapore", "Singapore", "", "SG"),
        ("London, England, United Kingdom", "London", "England", "GB"),
        ("New York, NY", "New York", "NY", "US"),
        ("10115 Berlin", "Berlin", "", ""),
        ("Leeds LS1 4AP", "Leeds", "", ""),
        ("Greater London Area", "London", "", ""),
        ("Stockholm, Sweden (+2 other locations)", "Stockholm", "", "SE"),
        ("Tbilisi, Georgia", "Tbilisi", "Georgia", ""),
        ("Atlanta, Georgia, USA", "Atlanta", "GA", "US"),
        ("Leeds, York", "Leeds", "", ""),
        ("Leeds, in", "Leeds", "", ""),
        ("Leeds, no", "Leeds", "", ""),
        ("Perth, WA", "Perth", "WA", "US"),
        ("Multiple locations", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_a_place_is_taken_apart(raw: str, city: str, region: str, country: str) -> None:
    place = read_place(raw)
    assert (place.city, place.region, place.country) == (city, region, country)


@pytest.mark.parametrize(
    ("raw", "note"),
    [
        ("San Francisco, CA", "“CA” may be California or the country Canada; no country is kept."),
        ("Tbilisi, Georgia", "“Georgia” may be Georgia in US or the country Georgia; no country is kept."),
    ],
)
def test_a_doubt_is_told(raw: str, note: str) -> None:
    assert read_place(raw).notes == (note,)


def test_what_it_says_of_the_workplace_is_kept() -> None:
    assert read_place("München / hybrid").workplace is Workplace.HYBRID
    assert read_place("Leeds").workplace is Workplace.UNKNOWN


@given(st.text(max_size=300))
def test_any_text_is_a_place(text: str) -> None:
    assert read_place(text).raw == " ".join(text[:200].split())


def test_a_part_and_a_country_have_all_their_names() -> None:
    assert names_of_part("TX", "US") == names_of_part("texas", "US") == {"tx", "texas"}
    assert names_of_part("Loamshire") == {"loamshire"}
    assert names_of_part("", "US") == frozenset()
    assert {"uk", "united kingdom"} <= names_of_country("GB")
    assert names_of_country("XX") == frozenset()
    assert (part_named("Texas", "US"), part_named("Texas", "GB"), part_named("Leeds", "GB")) == ("TX", "", "")
    assert parts_among(frozenset({"tx", "austin", "ohio"}), "US") == parts_among(frozenset({"tx", "ohio"}), "") == {"tx", "ohio"}
    assert parts_among(frozenset({"tx"}), "GB") == frozenset()
