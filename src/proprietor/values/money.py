"""Money in minor units with its currency, and pay, which always has a period."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from proprietor.values.figure import parse_number, plain_number
from proprietor.values.refusals import Refusal

CURRENCY = re.compile("[A-Za-z]{3}")
"""What a code of ISO 4217 looks like; which of them exist changes from year to year."""


class Period(StrEnum):
    """What a pay is paid for."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    PROJECT = "project"


NO_MINOR = frozenset({"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF"})
"""ISO 4217 currencies without minor units that people are paid in; all others are taken to have two decimals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """An amount of pay: minor units (cents) of an ISO 4217 currency, per period."""

    minor: int
    currency: str
    period: Period

    @property
    def amount(self) -> Decimal:
        """The amount in whole units of the currency."""
        return Decimal(self.minor) / (1 if self.currency in NO_MINOR else 100)

    def __str__(self) -> str:
        """Say it as "84,500 EUR a year"."""
        return f"{plain_number(self.amount)} {self.currency} {per(self.period)}"


def per(period: Period) -> str:
    """A period with its article: "a year", "an hour"."""
    return f"{'an' if period is Period.HOUR else 'a'} {period}"


def parse_pay(text: str) -> Pay:
    """Read "84,500 EUR a year", "EUR 84.5k/year" or "95 GBP per hour".

    Raises:
        Refusal: `bad-pay` when the number, the currency or the period is missing or unknown.
    """
    words = text.replace("/", " per ").split()
    currency = next((word.upper() for word in words if CURRENCY.fullmatch(word) and word.lower() not in {"per", Period.DAY}), "")
    period = next((each for each in Period if each in (word.lower() for word in words)), None)
    rest = [word for word in words if word.upper() != currency and word.lower() not in {"a", "an", "per", period}]
    if not currency or period is None or not rest:
        raise Refusal(
            "bad-pay",
            f"“{text.strip()[:40]}” is not pay with a currency and a period.",
            "Write it like 84,500 EUR a year, 3,200 PLN a month, 450 EUR a day, 95 GBP an hour or 4,000 EUR a project.",
            place=text.strip()[:40],
        )
    units = parse_number(" ".join(rest))
    return Pay(minor=int((units * (1 if currency in NO_MINOR else 100)).to_integral_value()), currency=currency, period=period)
