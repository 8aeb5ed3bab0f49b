"""Pay in words: rounded to what it is worth, with its interval, the firms, the days, and where it comes from."""

from datetime import date
from math import floor, log10

from proprietor.market.pay import Basis, Method, Paid
from proprietor.values.when import date_of

SIGNIFICANT = 3
"""Figures of an estimate of pay that are told; the others would be noise (a guess)."""


def rounded(value: float, currency: str) -> str:
    """A yearly pay as "41,300 GBP": as many figures as it is worth."""
    digits = max(0, floor(log10(value)) + 1 - SIGNIFICANT) if value >= 1 else 0
    return f"{round(value, -digits):,.0f} {currency}"


def many(count: int, noun: str) -> str:
    """A count with its noun, which takes a plain s."""
    return f"{count:,} {noun}{'s' * (count != 1)}"


def begun(words: str) -> str:
    """Words as they begin a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def told(paid: Paid) -> str:
    """A figure with its interval, or why there is none, as a sentence without its end."""
    figure = paid.figure
    if figure.value is None or figure.low is None or figure.high is None:
        return f"It cannot be told yet, because {figure.reason}"
    interval = f"{rounded(figure.low, paid.currency)} to {rounded(figure.high, paid.currency)}"
    return f"{rounded(figure.value, paid.currency)} a year; {interval} holds {figure.level * 100:.0f} of 100"


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
    if paid.basis is Basis.PRIOR:
        return f"All of it comes from {_named(paid)}."
    if paid.basis is Basis.BOTH:
        return f"About {paid.share * 100:.0f} % of it comes from these postings, the rest from {_named(paid)}."
    shape = "taking logarithms of pay as normal" if paid.method is Method.NORMAL else "assuming nothing of how pay is spread"
    return f"All of it comes from these postings, {shape}."


def _named(paid: Paid) -> str:
    return paid.source or "what is known besides"
