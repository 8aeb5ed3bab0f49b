"""Days: all forms sites write, counted back from a given day, and day and month never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.normalising.days import is_doubtful, order_of, read_day

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("2026-11-03", "2026-11-03"),
        ("2026-11-03T10:00:00Z", "2026-11-03"),
        ("2026-11-03 10:00", "2026-11-03"),
        ("1767225600000", "2026-01-01"),
        ("1767225600", "2026-01-01"),
        ("3 days ago", "2026-11-25"),
        ("Posted 2 hours ago", "2026-11-28"),
        ("a week ago", "2026-11-21"),
        ("vor 3 Tagen", "2026-11-25"),
        ("2 months ago", "2026-09"),
        ("11 months ago", "2025-12"),
        ("today", "2026-11-28"),
        ("yesterday", "2026-11-27"),
        ("12.03.2026", "2026-03-12"),
        ("10.03.2026", "2026-03-10"),
        ("13/03/2026", "2026-03-13"),
        ("03/13/26", "2026-03-13"),
        ("05/12/2026", "2026-05-12"),
        ("12/12/2026", "2026-12-12"),
        ("10/03/2026", "2026"),
        ("3 March 2026", "2026-03-03"),
        ("March 2026", "2026-03"),
        ("", None),
        ("nan", None),
        ("30+ days ago", None),
        ("5 days", None),
        ("2026-13-45", None),
        ("31/02/2026", None),
        ("99999999999999999", None),
        ("soon", None),
    ],
)
def test_a_day_is_read_as_far_as_it_is_known(text: str, on: str | None) -> None:
    read = read_day(text, TODAY).on
    assert (str(read) if read else None) == on


def test_day_and_month_are_not_guessed() -> None:
    read = read_day("10/03/2026", TODAY)
    assert read.note == "“10/03/2026” may be 10 March 2026 or 3 October 2026; only the year is kept."
    assert str(read_day("10/03/2026", TODAY, order="day").on) == "2026-03-10"
    assert str(read_day("10/03/2026", TODAY, order="month").on) == "2026-10-03"


def test_a_day_to_come_is_no_reading_of_a_day_that_has_been() -> None:
    assert str(read_day("05/12/2026", TODAY).on) == "2026-05-12"
    assert str(read_day("05/12/2026", TODAY, past=False).on) == "2026"


def test_only_the_latest_day_may_be_known() -> None:
    read = read_day("30+ days ago", TODAY)
    assert read.latest == date(2026, 10, 29)
    assert read.note == "“30+ days ago”: on 2026-10-29 at the latest; the day itself is not known."
    assert read_day("more than 2 weeks ago", TODAY).latest == date(2026, 11, 14)


def test_what_cannot_be_read_is_said() -> None:
    assert read_day("soon", TODAY).note == "“soon” cannot be read as a date."


@given(st.text(max_size=60) | st.text("0123456789/.-+ daysmonthgo", max_size=24))
def test_any_text_is_read_or_noted(text: str) -> None:
    read = read_day(text, TODAY)
    assert (
        read.on is not None
        or read.note
        or not text.strip(" .\t\n")
        or not " ".join(text.lower().split()).strip(".")
        or (text.lower().strip().strip(".") in {"nan", "nat", "none", "null"})
    )


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["13/02/2026", "03/02/2026", ""], "day"),
        (["02/13/26", "soon"], "month"),
        (["13/02/2026", "02/13/2026"], ""),
        (["03/02/2026"], ""),
        (["13.02.2026", "13/13/2026"], ""),
        ([], ""),
    ],
)
def test_a_column_tells_its_order(texts: list[str], order: str) -> None:
    assert order_of(texts) == order


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("03/02/2026", True),
        ("3-2-26", True),
        ("13/02/2026", False),
        ("02/02/2026", False),
        ("03.02.2026", False),
        ("soon", False),
    ],
)
def test_a_date_may_be_doubtful(text: str, doubtful: bool) -> None:
    assert is_doubtful(text) is doubtful
