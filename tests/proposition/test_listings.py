"""Listings: dated works that are only named."""

import pytest

from proprietor.proposition.listings import is_listing


@pytest.mark.parametrize(
    "line",
    [
        '2024 "Salt Roads", Kunsthalle Malmö.',
        "2019–2021 “Salt Roads”, oil on canvas",
        "(2018) „Salzwege“, Kunsthalle Malmö",
        'May 2018: "The ferry", in Granta 143',
        "2024 *Salt Roads*, Kunsthalle Malmö",
        "2024 _Salt Roads_, Kunsthalle Malmö",
        "“Salt Roads”, Kunsthalle Malmö, 2024",
        "“Salt and silt”, Journal of Geology 12 (2019)",
        "2023 “We built this city”, Stadsteatern",
        "Andersson, K. (2019). Salt and silt. Journal of Geology 12(3), 45–60.",
        "Andersson, K. M., & Ek, L. (2019a). How eels returned. Eel 3.",
    ],
)
def test_a_dated_work_is_listed_bullet_or_not(line: str) -> None:
    assert is_listing(line)
    assert is_listing(line, bullet=True)


@pytest.mark.parametrize("line", ["2019 Group show, Moderna Museet, Stockholm.", "2023 Cook, Harbour School"])
def test_names_without_a_title_are_listed_only_as_a_bullet(line: str) -> None:
    assert is_listing(line, bullet=True)
    assert not is_listing(line)


@pytest.mark.parametrize(
    "line",
    [
        "“Salt Roads”, Kunsthalle Malmö",
        "Kunsthalle Malmö, “Salt Roads”, 2024",
        "2024 Painted “Salt Roads” for Kunsthalle Malmö",
        "2024 “Salt Roads” sold 400 copies",
        "2024 “Salt Roads”, 4,000 visitors",
        "2021 Salt Prize, Malmö",
        "2021, 12 shops",
        "2021 sales rose by 20 %",
        "2020 Winner of the regional welding league",
        "2020 ?, Malmö",
        "Cut falls from 9 to 2 (2019)",
        "Ten years in the civil service, 2012",
    ],
)
def test_what_is_done_counted_or_won_is_no_listing(line: str) -> None:
    assert not is_listing(line, bullet=True)
