"""Postings and books of them, for tests of pay and learning."""

from typing import Any

from proprietor.books import Books
from proprietor.market.levels import Level
from proprietor.market.postings import PaySource, Posting
from proprietor.market.reference import PayReference
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay, Period, parse_pay
from proprietor.values.when import PartialDate
from tests.shelves import books_of

NURSE, PLUMBER = "registered-nurse", "plumber"
SENIOR, JUNIOR, ANY = Level.SENIOR, Level.JUNIOR, Level.UNKNOWN


def pay(text: str) -> Pay:
    """ "40,000 GBP a year"; a bare number is pounds a year."""
    return parse_pay(text if " " in text else f"{text} GBP a year")


def posting(firm: str, *amounts: str, **more: Any) -> Posting:
    """A posting of a firm with one or two ends of pay, for a nurse in Leeds unless said otherwise."""
    ends = [pay(each) for each in amounts]
    return Posting(
        **{
            "id": RecordId(more.pop("record", "")),
            "title": "Staff nurse",
            "company": firm,
            "occupation": NURSE,
            "city": "Leeds",
            "country": "GB",
            "posted_on": PartialDate(2026, 2, 3),
            "pay_low": ends[0] if ends else None,
            "pay_high": ends[-1] if ends else None,
            "pay_source": PaySource.POSTED if ends else PaySource.NONE,
            **more,
        }
    )


def nurses(*amounts: int, **more: Any) -> list[Posting]:
    """A posting of a firm of its own for each amount."""
    return [
        posting(f"Firm {at} of {more.get('level', ANY)} {more.get('city', '')}", str(each), **more)
        for at, each in enumerate(amounts)
    ]


def market(*postings: Any) -> Books:
    """Books with these records."""
    return books_of(*postings)


def row(code: str = "29-1141", p50: float | None = 38_000, **more: Any) -> PayReference:
    """A row of a pay reference in pounds by the year."""
    given: dict[str, Any] = {
        "p10": 30_000,
        "p90": 48_000,
        "source": "Survey",
        "release": "2025",
        "currency": "GBP",
        "unit": Period.YEAR,
    }
    return PayReference(**{**given, "occupation_code": code, "p50": p50, **more})
