"""Dating: when it was, by the words of the line itself."""

import pytest

from proprietor.proposition.dating import dates_of, dates_of_role
from proprietor.values.when import PartialDate

D = PartialDate


@pytest.mark.parametrize(
    ("line", "on", "until"),
    [
        ("Cut collisions between 01/2021 and 06/2022", D(2021, 1), D(2022, 6)),
        ("Cut falls between May and August 2021", D(2021, 5), D(2021, 8)),
        ("Ran it May–July 2021", D(2021, 5), D(2021, 7)),
        ("Cut costs from 2019 to 2021", D(2019), D(2021)),
        ("Opened it in 03/2021", D(2021, 3), None),
        ("Wrote the plan, 2021", D(2021), None),
        ("Wrote the plan (2021)", D(2021), None),
        ("Wrote the plan 2021.", D(2021), None),
        ("Won back 3 customers in Q2 2024", D(2024), None),
        ("Have written the plan since 2019", D(2019), None),
        ("Kept her in the flat she has lived in since 1961", None, None),
        ("Read drill logs from 1974", None, None),
        ("Shipped a model that runs on phones from 2016 onwards", None, None),
        ("Mapped it, where the 2009 survey took two summers", None, None),
        ("Catalogued letters of 1914–1918", None, None),
        ("Catalogued letters of 1914–1918 in 2019", D(2019), None),
        ("Since 2019, nothing", None, None),
        ("Cut costs", None, None),
    ],
)
def test_a_line_is_dated(line: str, on: PartialDate | None, until: PartialDate | None) -> None:
    assert dates_of(line) == (on, until)


@pytest.mark.parametrize(
    ("heading", "since", "until"),
    [
        ("Nurse, 2019 – present", D(2019), None),
        ("Head of Design at Foo since 2020", D(2020), None),
        ("Nurse, City Hospital", None, None),
        ("", None, None),
    ],
)
def test_every_year_of_a_role_counts(heading: str, since: PartialDate | None, until: PartialDate | None) -> None:
    assert dates_of_role(heading) == (since, until)
