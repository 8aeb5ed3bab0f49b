"""Pay in an advert: the first amount in its words that is said to be paid."""

import re

from proprietor.market.jobdata import StatedPay
from proprietor.market.normalising.periods import period_beside

_AMOUNT = r"\d{1,3}(?:[,. ]\d{3}){1,2}(?:\.\d\d)?|\d{1,6}(?:\.\d\d?)?"
_PAY = re.compile(
    rf"(?:(?P<sign>[£€$])\s?|\b(?P<code>EUR|GBP|USD|CHF|PLN)\s)(?P<least>{_AMOUNT})(?P<k>k\b)?"
    rf"(?:\s?(?:-|–|—|to)\s?(?:[£€$]\s?)?(?P<most>{_AMOUNT})(?P<k2>k\b)?)?",
    re.IGNORECASE,
)
_GOES_WITH_PAY = re.compile(
    r"[^\n.;]{0,24}?\b(?:pro rata|plus (?:overtime|bonus|commission|benefits)|ote|doe|depending on experience)\b", re.IGNORECASE
)
_BY_THE_HOUR = re.compile(r"(?<![\d.,£€$])(?P<least>\d{1,3}\.\d\d) (?:an|per) hour\b", re.IGNORECASE)
"""An amount with no sign of its money, as small firms write it: "14.20 an hour"."""

_NEAR_PAY = re.compile(r"\b(?:salary|pay|wage|remuneration|compensation|rate)\b[^\n]{0,20}$", re.IGNORECASE)
_ENDS = (("up to", re.compile(r"\b(?:up to|bis(?: zu)?|maximum|max\.?) ?$", re.IGNORECASE)),
         ("from", re.compile(r"\b(?:from|starting at|at least|ab) ?$", re.IGNORECASE)))  # fmt: skip
FEW = 3
"""Words behind an amount that has its line to itself (a guess)."""

_BARE = re.compile(r"[ \t•*-]*(?:(?:up to|from|bis(?: zu)?|ab|circa|ca\.?) ?)?", re.IGNORECASE)
_AROUND = 60
"""Signs before and behind an amount that are looked at (a guess)."""


def pay_in(text: str) -> StatedPay | None:
    """The first amount that is said to be paid: with a period beside it, or with a word for pay near it."""
    for found in _PAY.finditer(text):
        before, behind = text[max(0, found.start() - _AROUND) : found.start()], text[found.end() : found.end() + _AROUND]
        period = period_beside(before.lower(), behind.lower().replace("\n", ";"))
        if period is None and not (_NEAR_PAY.search(before) or _GOES_WITH_PAY.match(behind) or _alone(before, behind)):
            continue
        thousand = "k" if found["k"] or found["k2"] else ""
        return StatedPay(
            found["least"] + thousand,
            found["most"] + thousand if found["most"] else "",
            found["sign"] or found["code"].upper(),
            period or "",
            "" if found["most"] else next((end for end, words in _ENDS if words.search(before)), ""),
        )
    bare = _BY_THE_HOUR.search(text)
    return StatedPay(bare["least"], "", "", "hour") if bare else None


def _alone(before: str, behind: str) -> bool:
    """Whether an amount has its line to itself, but for a word such as "up to" and a few behind it."""
    return _BARE.fullmatch(before.rpartition("\n")[2]) is not None and len(behind.partition("\n")[0].split()) <= FEW
