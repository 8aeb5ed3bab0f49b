"""Days as exports write them."""

from datetime import date

import pytest

from proprietor.importers.exchange.days import day_of
from proprietor.values.when import PartialDate

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("11/20/24, 8:15 AM", "month", PartialDate(2024, 11, 20)),
        ("07/21/09, 12:11 PM", "month", PartialDate(2009, 7, 21)),
        ("03/04/25", "month", PartialDate(2025, 3, 4)),
        ("03/04/25", "day", PartialDate(2025, 4, 3)),
        ("03/04/25", "", PartialDate(2025)),
        ("7-Feb-22", "", PartialDate(2022, 2, 7)),
        ("12 Mar 2024", "", PartialDate(2024, 3, 12)),
        ("Jan 2019", "", PartialDate(2019, 1)),
        ("2019", "", PartialDate(2019)),
        ("2024-05-06T10:11:12Z", "", PartialDate(2024, 5, 6)),
        ("2024-05-06 10:11:12 UTC", "", PartialDate(2024, 5, 6)),
        ("2020/01/02", "", PartialDate(2020, 1, 2)),
        ("Jan 12, 2019", "", PartialDate(2019, 1, 12)),
        ("July 3rd, 2020", "", PartialDate(2020, 7, 3)),
        ("2024-09-31", "", PartialDate(2024, 9)),
        ("2024-13-31", "", None),
        ("Mär 2019", "month", PartialDate(2019, 3)),
        ("Okt. 2020", "", PartialDate(2020, 10)),
        ("12. März 2024", "", PartialDate(2024, 3, 12)),
        ("août 2019", "", PartialDate(2019, 8)),
        ("juil. 2020", "", PartialDate(2020, 7)),
        ("3 de marzo de 2020", "", PartialDate(2020, 3, 3)),
        ("31 de junio de 2020", "", None),
        ("Thu, 06 Aug 2020 10:00:00 GMT", "", PartialDate(2020, 8, 6)),
        ("14/02/2024 15:05", "month", PartialDate(2024, 2, 14)),
        ("2020/08", "", PartialDate(2020, 8)),
        ("20200806", "", PartialDate(2020, 8, 6)),
        ("Fall 2023", "", PartialDate(2023)),
        ("blub 2023", "", None),
        ("", "", None),
        ("Present", "", None),
        ("N/A", "", None),
        ("soon", "", None),
        ("99/99/9999", "", None),
        ("9" * 500, "", None),
    ],
)
def test_days(text: str, order: str, expected: PartialDate | None) -> None:
    assert day_of(text, TODAY, order) == expected
