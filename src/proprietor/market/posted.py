"""Posted pay: what adverts and offers name, brought to a year, one figure a firm."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from statistics import fmean

from proprietor.market.normalising.names import company_key
from proprietor.values.money import NO_MINOR, Pay, Period

PER_YEAR: Mapping[Period, float] = {Period.HOUR: 2080, Period.DAY: 260, Period.WEEK: 52, Period.MONTH: 12, Period.YEAR: 1}
"""How often a period is paid in a year of full-time work: 52 weeks of 5 days of 8 hours (as BLS OEWS reckons hours, footnote 2,
and JobSpy 1.4.1 all of them). Pay for a project has no year."""

BILLED_DAYS = 200
"""Days a freelancer bills in a year (a guess: of 260 working days some 60 go to holidays, illness, learning and finding work)."""

SIGNIFICANT = 3
"""Figures of an estimate of pay that are told; the others would be noise (a guess)."""

TOO_WIDE = 5.0
"""A range whose upper end is more than so many times its lower end is kept with its posting, but its middle tells nothing of what
is paid (a guess). Reading refuses only what cannot be at all, which begins at twice that (`normalising.amounts`)."""


class LeftOut(StrEnum):
    """Why a posting says nothing about the pay in question."""

    CURRENCY = "another currency"
    PERIOD = "paid by the project"
    RANGE = "a range that cannot be"
    WIDE = "a range so wide that its middle tells nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What one posting, or one offer, names as pay.

    Attributes:
        firm: who offers it, an employer to be; empty when the posting does not say.
        least: the lower end of the range, or the only figure.
        most: its upper end; None for a single figure.
        on: the day it was posted; None when unknown.
        role: the role it is for, by whatever name or code the caller groups by.
        family: the family of roles that one belongs to; empty for none.
    """

    firm: str
    least: Pay
    most: Pay | None = None
    on: date | None = None
    role: str = ""
    family: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What some postings pay, in one currency.

    Attributes:
        currency: ISO code.
        logs: the natural logarithm of the yearly pay in whole units, one for each firm, rising.
        postings: how many postings these come from.
        unnamed: how many of them name no firm; together they count as one, for nobody can tell how many they are.
        oldest: the day of the oldest; None when no day is known.
        newest: the day of the newest.
        left_out: how many postings say nothing here, by reason.
        brought: how many of them name pay for another period, brought to a year of full-time work, by that period.
    """

    currency: str
    logs: tuple[float, ...]
    postings: int
    unnamed: int = 0
    oldest: date | None = None
    newest: date | None = None
    left_out: Mapping[LeftOut, int]
    brought: Mapping[Period, int] = field(default_factory=dict)

    @property
    def firms(self) -> int:
        """How many firms there are: the n that counts, for one firm's postings are no independent news."""
        return len(self.logs)


def yearly(pay: Pay) -> float | None:
    """Pay for a year of full-time work, in whole units of its currency; None for a project."""
    times = PER_YEAR.get(pay.period)
    units = 1 if pay.currency in NO_MINOR else 100  # as `Pay.amount`, without a Decimal for each of thousands
    return None if times is None else pay.minor / units * times


def in_unit(year: float, period: Period) -> float:
    """Yearly pay in the unit that one speaks in, as it is shown: to `SIGNIFICANT` figures; by the year for a project.

    Whoever holds a wish against a figure holds it against this, so that what is said agrees with what is seen.
    """
    return significant(year / PER_YEAR.get(period, 1.0))


def significant(value: float) -> float:
    """A figure to as many places as it is worth; nought for what is not above it."""
    return round(value, SIGNIFICANT - 1 - math.floor(math.log10(value))) if value > 0 else 0.0


def log_pay(posted: Posted, currency: str) -> float | LeftOut:
    """The logarithm of the middle of the posted range, by the year, or why there is none in this currency."""
    least, most = posted.least, posted.most or posted.least
    if least.currency != currency or most.currency != currency:
        return LeftOut.CURRENCY
    low, high = yearly(least), yearly(most)
    if low is None or high is None:
        return LeftOut.PERIOD
    if not 0 < low <= high:
        return LeftOut.RANGE
    return math.log((low + high) / 2) if high <= TOO_WIDE * low else LeftOut.WIDE


def sample_of(posted: Iterable[Posted], currency: str) -> Sample:
    """Gather postings: yearly, on logs, the mean of each firm; whatever says nothing is counted, never converted."""
    by_firm: dict[str, list[float]] = {}
    left_out: dict[LeftOut, int] = {}
    brought: dict[Period, int] = {}
    days: list[date] = []
    for each in posted:
        found = log_pay(each, currency)
        if isinstance(found, LeftOut):
            left_out[found] = left_out.get(found, 0) + 1
            continue
        by_firm.setdefault(company_key(each.firm), []).append(found)
        days += [each.on] if each.on else []
        if each.least.period is not Period.YEAR:
            brought[each.least.period] = brought.get(each.least.period, 0) + 1
    return Sample(
        currency=currency,
        logs=tuple(sorted(fmean(logs) for logs in by_firm.values())),
        postings=sum(map(len, by_firm.values())),
        unnamed=len(by_firm.get("", ())),
        oldest=min(days, default=None),
        newest=max(days, default=None),
        left_out=left_out,
        brought=brought,
    )
