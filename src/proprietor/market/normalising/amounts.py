"""Amounts of pay in a posting, as a range with currency and period; an impossible one is refused, never repaired."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from proprietor.market.normalising.currencies import currency_in, worth
from proprietor.market.normalising.numbers import Amount, amounts_in
from proprietor.market.normalising.periods import period_in
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
_BARE = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,2})?")
_UP_TO = re.compile(r"(?:up to|bis(?: zu)?|max(?:imum|imal|\.)?|as much as|no more than|jusqu['’]à)[^\d]{0,8}$")
_FROM = re.compile(
    r"(?:\bfrom|\bab|at least|mind(?:estens|\.)|min(?:imum|\.)?|starting(?: at)?|starts at|à partir de)[^\d]{0,8}$"
)
_CONNECTS = re.compile(r"[^.;+\d]{0,24}(?:-|\bto|\bbis|\band|\bà|\ba|\buntil|\bup to)\W{0,2}(?:[^\W\d_]{0,3}\W{0,2})")
_NEGATIVE = re.compile(r"(?:^|[(:]|\bto|- ?)\s*-\s?[£€$]?\s?$")
_NET = re.compile(r"\b(?:net|netto|netti|net of tax|nets?)\b")


def read_pay(text: str, country: str = "") -> PayRange:
    """Read a statement of pay: "$85k–$100k a year", "€ 4.200 brutto/Monat", "up to 60k GBP", "competitive".

    Args:
        text: a short statement; of a longer one only the first LONGEST signs are read.
        country: ISO 3166 code of the country of the post, in capitals; tells shared signs apart.

    Raises:
        Refusal: `impossible-pay` with the reason, when the amounts cannot be what they say they are.
    """
    said = _plain(text)
    amounts = amounts_in(said)
    if not amounts:
        return PayRange(notes=(f"No amount is said: “{text.strip()[:60]}”.",) if said else ())
    first, second = amounts[0], _upper_end(said, amounts)
    least, most = _ends(said, first, second)
    last = second or first
    around = said[max(0, first.start - 30) : last.stop + 40]
    currency, doubt = currency_in(around, country)
    if last.lakhs and not currency:
        currency = "INR"
    if _NEGATIVE.search(said[: first.start]):
        least = -least if least is not None else None
    notes = (doubt, "The amount is after tax; most others are before." if _NET.search(said) else "")
    return _checked(least, most, currency, period_in(said[last.stop :]) or period_in(said), notes)


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
    code, doubt = currency_in(currency, country) if currency else ("", "")
    if not code and CURRENCY.fullmatch(currency.strip()):
        code = currency.strip().upper()
    return _checked(low, high, code, period_in(_plain(period)), (*notes, doubt))


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text[:LONGEST]).lower()
    dashed = re.sub("[\u2010-\u2015\u2212]", "-", composed)
    return _WORKING_TIME.sub(" ", " ".join(dashed.split()))


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
    before, after = said[: first.start], said[first.stop : first.stop + 2]
    if _UP_TO.search(before):
        return None, first.value
    if _FROM.search(before) or after.lstrip().startswith("+"):
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


def _impossible(reason: str) -> Refusal:
    return Refusal(
        "impossible-pay", reason, "Look it up in the posting and put it right there, or leave the pay out.", place="pay"
    )
