"""Pay in words: rounded to what it is worth, with its interval, the firms, the days, and where it comes from."""

from datetime import date

from proprietor.market.bands import LEAST_SPREAD
from proprietor.market.pay import Basis, Method, Paid
from proprietor.market.posted import in_unit, significant
from proprietor.values.money import Period, per
from proprietor.values.when import date_of


def rounded(value: float, currency: str) -> str:
    """A yearly pay as "41,300 GBP": as many figures as it is worth."""
    return f"{significant(value):,.0f} {currency}"


def amount_in(year: float, period: Period) -> str:
    """Yearly pay in another unit, as it is shown: "22.1" by the hour; by the year for a project."""
    value = in_unit(year, period)
    return f"{value:,.0f}" if value >= _WHOLE or period in {Period.YEAR, Period.PROJECT} else f"{value:,.2f}"


_WHOLE = 100
"""From here on three figures are whole units."""


def spoken_in(period: Period | None) -> Period:
    """The unit figures are told in for a wish of this unit: its own, the year for a project and for none."""
    return Period.YEAR if period in {None, Period.PROJECT} else Period(period)


def many(count: int, noun: str) -> str:
    """A count with its noun, which takes a plain s."""
    return f"{count:,} {noun}{'s' * (count != 1)}"


def begun(words: str) -> str:
    """Words as they begin a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def told(paid: Paid, period: Period | None = None) -> str:
    """A figure with its interval, or why there is none, as a sentence without its end.

    Args:
        paid: the figure.
        period: the unit to tell it in, beside which the year stands; None for the year.
    """
    figure, unit = paid.figure, spoken_in(period)
    if figure.value is None or figure.low is None or figure.high is None:
        return f"It cannot be told yet, because {figure.reason}"
    year = "" if unit is Period.YEAR else f" ({rounded(figure.value, paid.currency)} a year)"
    low, high = (amount_in(each, unit) for each in (figure.low, figure.high))
    often = "four times in five" if figure.level == _USUAL else f"{figure.level * 100:.0f} times in 100"
    return f"{amount_in(figure.value, unit)} {paid.currency} {per(unit)}{year}; {often} between {low} and {high}"


_USUAL = 0.8


def firms_of(paid: Paid) -> str:
    """How many postings of how many firms, and of which days."""
    if not paid.postings:
        return "no posting of your own"
    return f"{many(paid.postings, 'posting')} of {many(paid.firms, 'firm')}, {_days(paid.oldest, paid.newest)}"


def _days(oldest: date | None, newest: date | None) -> str:
    if oldest is None or newest is None:
        return "without dates"
    first, last = date_of(oldest).words, date_of(newest).words
    return f"of {first}" if first == last else f"from {first} to {last}"


def source_of(paid: Paid) -> str:
    """Whether it came from one's own postings, from what is known besides, or from both, and by which way."""
    if paid.basis is Basis.NOTHING:
        return "There is nothing to go by."
    close = (
        f" Figures lie so close together that they are taken to differ by {LEAST_SPREAD * 100:.0f} %, or the interval would be "
        "narrower than so few can warrant."
        if paid.widened
        else ""
    )
    if paid.basis is Basis.PRIOR:
        return f"All of it comes from {_named(paid)}.{close}"
    if paid.basis is Basis.BOTH:
        return f"About {paid.share * 100:.0f} % of it comes from these postings, the rest from {_named(paid)}.{close}"
    shape = ", taking pay to spread as it mostly does (log-normally)" if paid.method is Method.NORMAL else ""
    return f"All of it comes from these postings{shape}.{close}"


def _named(paid: Paid) -> str:
    return paid.source or "what is known besides"
