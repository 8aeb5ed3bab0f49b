"""The head of an advert: firm, place and last day, and no guess where no word tells them."""

import pytest

from proprietor.market.advert_head import Head, head_of, is_labelled, labelled


def head(text: str) -> Head:
    return head_of(text, text.splitlines())


@pytest.mark.parametrize(
    ("text", "employer", "place"),
    [
        ("Clinical Site Manager (Band 7)\nSt Brigid's Hospital, Leeds\nWe look for", "St Brigid's Hospital", "Leeds"),
        ("Ward Manager\nMercy Hospital, Hull", "Mercy Hospital", "Hull"),
        ("Baker\nQuay Ltd · Leeds", "Quay Ltd", "Leeds"),
        ("Baker\nQuay | Leeds | hybrid", "Quay", "Leeds, hybrid"),
        ("Care Home Manager\nSunrise Care, York. Salary £48,000 per annum.", "Sunrise Care", "York"),
        ("Staff nurse at Mercy Hospital, Hull", "Mercy Hospital", "Hull"),
        ("Cook\nLeeds, UK", "", "Leeds, UK"),
        ("Cook\nUnited Kingdom · Leeds", "", "United Kingdom · Leeds"),
        ("Cook\nCompany: Quay\n- Location: Whitby", "Quay", "Whitby"),
        ("**Company:** Quay\n**Location**: York", "Quay", "York"),
        ("Köchin\nArbeitgeber: Quay GmbH\nArbeitsort: Köln", "Quay GmbH", "Köln"),
        ("Cook\nWe are Quay Kitchens, a family firm.", "Quay Kitchens", ""),
        ("Cook\nAt Quay Kitchens, we love fish.", "Quay Kitchens", ""),
        ("Cook\nWe are Hiring, again.", "", ""),
        ("Cook\nWe are Nine Words That Nobody Calls A Firm By Name, really.", "", ""),
        ("Cook, evenings\nFish, Bread, Soup", "", ""),
        ("Nurse\nBand 6, full time\nSalary £30,000", "", ""),
        ("Nurse\nOur Hospital, Leeds\nwards, beds", "", ""),
        ("Senior Analyst – Leeds", "", ""),
        ("", "", ""),
    ],
)
def test_the_firm_and_the_place_are_read_where_words_tell_them(text: str, employer: str, place: str) -> None:
    assert head(text)[:2] == (employer, place)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Closing date: 14 December 2026", "14 December 2026"),
        ("Closing date: Monday 14th December 2026 at noon", "14 December 2026"),
        ("Deadline: December 14, 2026", "14 December 2026"),
        ("Bewerbungsfrist: 14.12.2026", "14.12.2026"),
        ("Apply by: 2026-12-14", "2026-12-14"),
        ("Closing date: soon", ""),
        ("The closing date is near", ""),
    ],
)
def test_the_last_day_is_read_behind_its_label(said: str, day: str) -> None:
    assert head(f"Cook\n{said}\n").closes == day


def test_a_line_with_a_label_is_no_title() -> None:
    assert is_labelled("Company: Quay")
    assert not is_labelled("Job title: Cook")
    assert labelled("title", "Come to us\nJob title: Cook") == "Cook"
    assert labelled("place", "Cook") == ""
