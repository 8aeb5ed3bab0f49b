"""Names of companies, titles and places as they are compared."""

import pytest

from proprietor.market.normalising.names import company_key, place_key, title_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Quay Kitchens GmbH & Co. KG", "quay kitchens"),
        ("The Quay Kitchens Ltd.", "quay kitchens"),
        ("Société Générale S.A.", "societe generale"),
        ("Limited", "limited"),
        ("SAS", "sas"),
        ("ACME, Inc.", "acme"),
        ("Acme Co. Ltd", "acme"),
        ("Budowa Sp. z o.o.", "budowa"),
        ("Co-op", "co op"),
        ("AB Foods", "ab foods"),
        ("London Zoo", "london zoo"),
        ("Driver's Inn", "drivers inn"),
        ("Fish & Bread", "fish and bread"),
        ("", ""),
    ],
)
def test_companies(name: str, key: str) -> None:
    assert company_key(name) == key


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Senior Software Engineer (m/w/d) - Remote", "senior software engineer"),
        ("Sr. Software Engineer", "senior software engineer"),
        ("C++ Developer (Remote, UK) Ref: AB-123", "c++ developer"),
        (".NET Dev", ".net developer"),
        ("Entwickler:in", "entwickler"),
        ("Chef/in-house", "chef in house"),
        ("Nurse, nights", "nurse nights"),
        ("Nurse Band 5", "nurse band 5"),
        ("Nurse | Full time", "nurse"),
        ("(m/w/d)", "m w d"),
    ],
)
def test_titles(title: str, key: str) -> None:
    assert title_key(title) == key


def test_places() -> None:
    assert place_key("München", "", "DE") == "munchen"
    assert place_key("", "EU", "") == "eu"
    assert place_key("", "", "DE") == "de"
