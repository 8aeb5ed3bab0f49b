"""Amounts of pay in a posting, as a range with currency and period; an impossible one is refused, never repaired."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from proprietor.market.normalising.currencies import Currency, currency_in, worth
from proprietor.market.normalising.numbers import Amount, amounts_in
from proprietor.market.normalising.periods import period_beside, period_in
from proprietor.values.money import CURRENCY, NO_MINOR, Pay, Period
from proprietor.values.refusals import Refusal

LONGEST = 300
"""Signs of a statement of pay that are read; what follows is prose (a guess)."""

CEILING = {
    Period.HOUR: 2_000,
    Period.DAY: 10_000,
    Period.WEEK: 40_000,
    Period.MONTH: 200_000,
    Period.YEAR: 5_000_000,
}
"""More than this, in about US dollars, is paid to nobody who is found by a posting (a guess)."""

FLOOR = {Period.HOUR: 0.5, Period.DAY: 4, Period.WEEK: 15, Period.MONTH: 50, Period.YEAR: 500}
"""Less than this, in about US dollars, is no pay for the period (a guess)."""

DOUBTED_FROM = 600_000
"""A year's pay of more, in about US dollars, is doubtful: a period was taken for another's, or a total for a pay (a guess)."""

DOUBTED_BELOW, DOUBTED_BELOW_ELSEWHERE = 2_000, 600
"""So is one of less, in about US dollars; the second where the currency is a small one, for wages are lower there (guesses)."""

A_YEAR = {Period.HOUR: 2_080, Period.DAY: 260, Period.WEEK: 52, Period.MONTH: 12, Period.YEAR: 1}
"""How often a year each is paid in full time, as JobSpy reckons (spec, 6.1); only sizes are judged by it."""

WIDEST = 10
"""An upper end that is more times the lower one mixes two periods or two measures (a guess); it is refused, while figures of pay
leave out from half of that on what is kept but tells nothing (`posted.TOO_WIDE`)."""

YEARLY_FROM = 12_000
"""An amount with no period is taken for a year's from this on, in about US dollars (a guess); smaller ones are not read."""


@dataclass(frozen=True, slots=True)
class PayRange:
    """What a posting says of pay.

    Attributes:
        least: the lower end, or the only amount; None when it is not said.
        most: the upper end, or the only amount; None when it is not said.
        notes: sentences on what was assumed, or on why nothing was read.
    """

    least: Pay | None = None
    most: Pay | None = None
    notes: tuple[str, ...] = ()


_WORKING_TIME = re.compile(
    r"\d[\d.,]{0,4}(?: ?- ?\d{1,2})?[ -]{0,2}(?:hours?|hrs?|h|std|stunden|days?|tage) ?(?:per|a|an|/|pro|each|every|in the)? ?"
    r"(?:week|wk|woche|month|monat|day|tag)"
)
_GRADE = re.compile(
    r"\b(?:band|grade|level|scale|scp|spine points?|step|tier|entgeltgruppe|tarif|kategoria)[ .:]{0,2}\d{1,2}[a-z]?\b"
)
"""Steps on a scale, whose numbers are no money: "Band 5 (£29,970-£36,483)"."""

_SCRIPT = re.compile("(?<=[\u3040-\u30ff\u4e00-\u9fff])(?=\\d)|(?<=万)(?=[\u3040-\u30ff\u4e00-\u9fff])")
"""Where a gap is put among signs that are written without gaps: "月給30万円"."""

_BARE = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,2})?")
_UP_TO = re.compile(
    r"(?:\b(?:up to|bis(?: zu)?|max(?:imum|imal)?\.?|as much as|no more than|do|до|hasta|fino a|tot|até|upp till)"
    r"|jusqu['’]à)[^\d]{0,8}$"
)
_FROM = re.compile(
    r"(?:\b(?:from|ab|at least|mind(?:estens|\.)|min(?:imum|\.)?|starting(?: at)?|starts at|od|от|desde|vanaf|från|dès)"
    r"|[àa] partir de)[^\d]{0,8}$"
)
_CONNECTS = re.compile(
    r"[^.;+\d]{0,24}(?:-|\bto|\bbis|\band|\bà|\ba|\buntil|\bup to|\bdo|\bдо|\bhasta|\btot|\btill)\W{0,2}(?:[^\W\d_]{0,3}\W{0,2})"
)
_NEGATIVE = re.compile(r"(?:^|[(:]|\bto|- ?)\s*-\s?[£€$]?\s?$")
_NET = re.compile(r"\b(?:net|netto|netti|net of tax|nets?|na rękę|на руки)\b")
_REMEMBERED = 1_024
_MONEY_NEAR = 4
"""Signs beside an amount in which its currency stands (a guess: "EUR " has as many)."""


def read_pay(text: str, country: str = "", currency: str = "", period: str = "") -> PayRange:
    """Read a statement of pay: "$85k–$100k a year", "€ 4.200 brutto/Monat", "up to 60k GBP", "competitive".

    A period is taken only where it belongs to the amount, see `period_beside`; else the column of periods tells it.

    Args:
        text: a short statement; of a longer one only the first LONGEST signs are read.
        country: ISO 3166 code of the country of the post, in capitals; tells shared signs apart.
        currency: what a column beside it says of the currency; empty for nothing.
        period: what a column beside it says of the period.

    Raises:
        Refusal: `impossible-pay` with the reason, when the amounts cannot be what they say they are.
    """
    said = _plain(text)
    amounts = _from_money(said, amounts_in(said))
    if not amounts:
        return PayRange(notes=(f"No amount is said: “{text.strip()[:60]}”.",) if said else ())
    first, second = amounts[0], _upper_end(said, amounts)
    least, most = _ends(said, first, second)
    last = second or first
    if _NEGATIVE.search(said[: first.start]):
        least = -least if least is not None else None
    told = _column_of(currency, country)
    money = told if told.code else currency_in(said[max(0, first.start - 30) : last.stop + 40], country)
    if last.lakhs and not money.code:
        money = Currency("INR")
    notes = (money.note, "The amount is after tax; most others are before." if _NET.search(said) else "")
    return _checked(least, most, money.code, _period(said, first, last) or _period_of_column(period), notes)


def _from_money(said: str, amounts: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The amounts from the first one on that has a currency beside it, or from the one that ranges up to it: "85-100k USD"."""
    for place, each in enumerate(amounts):
        near = f"{said[max(0, each.start - _MONEY_NEAR) : each.start]} {said[each.stop : each.stop + _MONEY_NEAR]}"
        if currency_in(near, "US") != Currency(""):
            ranges = place and _CONNECTS.fullmatch(said[amounts[place - 1].stop : each.start])
            return amounts[place - 1 if ranges else place :]
    return amounts


def _period(said: str, first: Amount, last: Amount) -> Period | None:
    """The period that belongs to the amounts: behind the last, else behind the first, else before it."""
    if said[last.start : last.stop].endswith("pa"):
        return Period.YEAR
    before = said[: first.start]
    return period_beside("", said[last.stop :]) or period_beside(before, said[first.stop :])


@lru_cache(_REMEMBERED)
def _period_of_column(text: str) -> Period | None:
    return period_in(_plain(text))


@lru_cache(_REMEMBERED)
def _column_of(currency: str, country: str) -> Currency:
    """The currency that a column tells, in a code we know or not."""
    told = currency_in(currency, country) if currency else Currency("")
    return Currency(currency.strip().upper()) if not told.code and CURRENCY.fullmatch(currency.strip()) else told


def range_of(least: str, most: str, currency: str, period: str, country: str = "") -> PayRange:
    """Read pay that stands in columns or data, a part each; empty where nothing is said.

    Raises:
        Refusal: `impossible-pay` with the reason.
    """
    said = [_one_number(each) for each in (least, most)]
    if not any(said):
        nothing = "The amount is nought." if Decimal(0) in said else ""
        return PayRange(notes=(nothing,) if nothing else ())
    notes = ["A lower end of nought is taken for none."] if said[0] == 0 and said[1] else []
    low, high = (each or None for each in said)
    if low is not None and high is None and not most.strip():
        high = low
    code, doubt = _column_of(currency, country)
    return _checked(low, high, code, _period_of_column(period), (*notes, doubt))


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text[:LONGEST]).lower()
    dashed = re.sub("[\u2010-\u2015\u2212~\u301c]", "-", composed)
    spaced = _SCRIPT.sub(" ", dashed) if not dashed.isascii() else dashed
    return _GRADE.sub(" ", _WORKING_TIME.sub(" ", " ".join(spaced.split())))


def _one_number(text: str) -> Decimal | None:
    if _BARE.fullmatch(text):
        return Decimal(text)
    said = _plain(text)
    amounts = amounts_in(said)
    if not amounts:
        return None
    return -amounts[0].value if _NEGATIVE.search(said[: amounts[0].start]) else amounts[0].value


def _upper_end(said: str, amounts: tuple[Amount, ...]) -> Amount | None:
    if len(amounts) == 1:
        return None
    between = said[amounts[0].stop : amounts[1].start]
    return amounts[1] if _CONNECTS.fullmatch(between) else None


def _ends(said: str, first: Amount, second: Amount | None) -> tuple[Decimal | None, Decimal | None]:
    """The two ends; a "k" behind the upper one counts for the lower one, too, as in "85–100k"."""
    if second is not None:
        borrowed = second.scale if not first.scale and first.value < second.scale else 1
        return first.value * borrowed, second.value
    before, after = said[: first.start], said[first.stop : first.stop + 1]
    if _UP_TO.search(before):
        return None, first.value
    if _FROM.search(before) or after == "+":
        return first.value, None
    return first.value, first.value


def _checked(
    least: Decimal | None, most: Decimal | None, currency: str, period: Period | None, notes: tuple[str, ...]
) -> PayRange:
    told = [note for note in notes if note]
    ends = [end for end in (least, most) if end is not None]
    if any(end < 0 for end in ends):
        raise _impossible(f"The pay is negative: {min(ends)}.")
    if least is not None and most is not None and least > most:
        raise _impossible(f"The lower end, {least:,}, is above the upper end, {most:,}.")
    if least and most and most > WIDEST * least:
        raise _impossible(f"The upper end, {most:,}, is more than {WIDEST} times the lower end, {least:,}.")
    if not currency:
        return PayRange(notes=(*told, "The currency is not said, so the pay is left out."))
    if period is None:
        if min(ends) < YEARLY_FROM * worth(currency):
            return PayRange(notes=(*told, "No period is said, so the pay is left out."))
        period = Period.YEAR
        told.append("No period is said; an amount of this size is taken for a year’s.")
    hold_to_reason(ends, currency, period)
    doubt, taken = _doubt(ends, currency, period)
    told += [doubt] if doubt else []
    if not taken:
        return PayRange(notes=tuple(told))
    factor = 1 if currency in NO_MINOR else 100
    low, high = (
        None if end is None else Pay(minor=int((end * factor).to_integral_value()), currency=currency, period=period)
        for end in (least, most)
    )
    return PayRange(low, high, tuple(told))


def hold_to_reason(ends: Sequence[Decimal], currency: str, period: Period) -> None:
    """Refuse amounts that nobody is paid for such a period, or that are too little to be pay.

    Raises:
        Refusal: `impossible-pay` with the reason.
    """
    if period not in CEILING:
        return
    scale = worth(currency)
    article = "an" if period is Period.HOUR else "a"
    if max(ends) > CEILING[period] * scale:
        raise _impossible(f"Nobody is paid {max(ends):,} {currency} {article} {period}.")
    if min(ends) < Decimal(str(FLOOR[period])) * scale:
        raise _impossible(f"{min(ends):,} {currency} {article} {period} is too little to be pay.")


@lru_cache(_REMEMBERED)
def bounds(period: Period, currency: str) -> tuple[float, float]:
    """The least and the most that is taken for pay, in units of the currency, for periods other than a project.

    What is doubtful is left out wherever another period would be likelier. Too much a year and too little an hour have none, so
    there FLOOR and CEILING alone count.
    """
    least, most = _usual(period, currency)
    floor, ceiling = FLOOR[period] * worth(currency), CEILING[period] * worth(currency)
    return (
        floor if period is Period.HOUR else max(least, floor),
        ceiling if period is Period.YEAR else min(most, ceiling),
    )


@lru_cache(_REMEMBERED)
def _usual(period: Period, currency: str) -> tuple[float, float]:
    below = DOUBTED_BELOW if worth(currency) == 1 else DOUBTED_BELOW_ELSEWHERE
    return below * worth(currency) / A_YEAR[period], DOUBTED_FROM * worth(currency) / A_YEAR[period]


def _doubt(ends: list[Decimal], currency: str, period: Period) -> tuple[str, bool]:
    """A sentence if the size is doubtful, and whether the amounts are taken all the same."""
    if period not in A_YEAR:
        return "", True
    least, most = _usual(period, currency)
    low, high = float(min(ends)), float(max(ends))
    if least <= low and high <= most:
        return "", True
    amount = max(ends) if high > most else min(ends)
    said = f"{amount:,} {currency} {'an' if period is Period.HOUR else 'a'} {period}"
    least, most = bounds(period, currency)
    if least <= low and high <= most:
        return f"{said} is far from what most are paid; please look it up.", True
    year = f"{amount * A_YEAR[period]:,.0f}"
    whole = f"{said} would be {year} a year" if period is not Period.YEAR else said
    return f"{whole}, which hardly anybody is paid; the period may be another, so the pay is left out.", False


def _impossible(reason: str) -> Refusal:
    return Refusal(
        "impossible-pay", reason, "Look it up in the posting and put it right there, or leave the pay out.", place="pay"
    )
