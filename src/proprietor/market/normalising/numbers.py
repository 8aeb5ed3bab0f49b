"""Numbers as postings write them: 85k, 85.000, 85'000, 1,234.56 and 4.200,50, in whole and parts."""

import re
from decimal import Decimal
from typing import NamedTuple

_NUMBER = re.compile(
    r"(?<![\w.,])(?:[a-z]{0,3}(?=[£€$₹]))?(?P<digits>\d+(?:[.,'’]\d+| (?=\d{3}(?!\d))\d{3})*)"
    r"\s?(?P<scale>(?:k|tsd|thousand|tausend|m|mio|million|lakhs?|lacs?|lpa|l\.p\.a|tys|тыс|万)\b)?(?![\d%])"
)
_SCALES = {"k": 1_000, "tsd": 1_000, "thousand": 1_000, "tausend": 1_000, "m": 10**6, "mio": 10**6, "million": 10**6,
           "tys": 1_000, "тыс": 1_000, "万": 10_000}  # fmt: skip
_LAKH = 100_000
_LONGEST = 15
"""Digits an amount may have; a longer one is no amount of money (a guess)."""

_GROUP = 3


class Amount(NamedTuple):
    """A number in a text.

    Attributes:
        value: what it says, its scale included.
        scale: what it was multiplied by because of a word behind it; 0 without one.
        lakhs: whether it was written in lakhs, as in India.
        start: place of its first sign.
        stop: place after its last.
    """

    value: Decimal
    scale: int
    lakhs: bool
    start: int
    stop: int


def amounts_in(said: str) -> tuple[Amount, ...]:
    """All numbers in a text in small letters, in order; shares in per cent are none."""
    return tuple(amount for found in _NUMBER.finditer(said) if (amount := _amount(found)) is not None)


def _amount(found: re.Match[str]) -> Amount | None:
    digits, word = found["digits"], found["scale"] or ""
    if sum(sign.isdigit() for sign in digits) > _LONGEST:
        return None
    lakhs = word.startswith("l")
    scale = _LAKH if lakhs else _SCALES.get(word, 0)
    return Amount(_value(digits) * (scale or 1), scale, lakhs, found.start("digits"), found.end("scale" if word else "digits"))


def _value(digits: str) -> Decimal:
    """The value of digits with separators: the last one parts off decimals unless a group of three digits follows it."""
    bare = re.sub("[ '’]", "", digits)
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        return Decimal(bare)
    whole, sign, rest = bare[:last], bare[last], bare[last + 1 :]
    mixed = ("." in whole or "," in whole) and sign not in whole
    grouped = len(rest) == _GROUP and not mixed and whole.strip("0")
    plain = re.sub("[.,]", "", whole)
    return Decimal(plain + rest) if grouped or sign in whole else Decimal(f"{plain}.{rest}")
