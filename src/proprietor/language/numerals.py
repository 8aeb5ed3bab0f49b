"""Numbers in words: "twenty-five", "three hundred and twelve", "a dozen", "half"."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: n for n, word in enumerate(_UNITS)} | {word: 10 * n for n, word in enumerate(_TENS, start=2)}
_SCALES = {
    "hundred": 100,
    "dozen": 12,
    "score": 20,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "lakh": 100_000,
}
_PARTS = {"half": Decimal("0.5"), "third": Decimal(1) / 3, "quarter": Decimal("0.25"), "fifth": Decimal("0.2")}

ORDINALS = {
    word: n
    for n, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
        ],
        start=1,
    )
} | {"twentieth": 20, "hundredth": 100, "thousandth": 1000}

NUMBER_WORDS = frozenset(_SMALL) | frozenset(_SCALES) | frozenset(ORDINALS) | frozenset(_PARTS)
"""All words that are numbers, or parts of one."""

OPENERS = frozenset(_SMALL) | {"dozen", "half", "a", "an", "nil", "twice", "thrice"} | frozenset(ORDINALS)
"""Words with which a number in words can begin; a quick test before the slow reading."""

_NOT_ONE = frozenset(
    {"no", "any", "every", "each", "this", "that", "some", "which", "another", "number", "the", "only", "at", "my", "it"}
)


class Numeral(NamedTuple):
    """A number in words: its value and the words it takes, first and last (not included)."""

    value: Decimal
    first: int
    last: int


def numeral_at(lows: Sequence[str], place: int) -> Numeral | None:
    """The number in words that begins at this word, if one does; the longest there."""
    low = lows[place]
    following = lows[place + 1] if place + 1 < len(lows) else ""
    before = lows[place - 1] if place else ""
    if low in {"twice", "thrice"}:
        return Numeral(Decimal(2 if low == "twice" else 3), place, place + 1)
    if low == "nil":
        return Numeral(Decimal(0), place, place + 1)
    if low == "half":
        skipped = 2 if following == "a" and lows[place + 2 : place + 3] and lows[place + 2] in _SCALES else 0
        scale = _SCALES[lows[place + 2]] if skipped else 1
        return Numeral(Decimal("0.5") * scale, place, place + 1 + skipped)
    if low in {"a", "an"}:
        return _after_article(lows, place, following)
    if low == "dozen":
        return None if before in {"a", "per"} or following == "of" else Numeral(Decimal(12), place, place + 1)
    if low == "one" and (before in _NOT_ONE or following in {"of", "another", "to", "off", "on", "s"}):
        return None
    if low in _SMALL:
        return _counted(lows, place)
    return None


def _after_article(lows: Sequence[str], place: int, following: str) -> Numeral | None:
    before = lows[place - 1] if place else ""
    if following == "quarter" and (before[:1].isdigit() or (before.endswith("s") and not before.endswith("ss"))):
        return None  # "40 calls a quarter": how often, not how much
    if following in {"third", "quarter", "fifth", "half"}:
        after = lows[place + 2] if place + 2 < len(lows) else ""
        whole = following != "half" and after not in {"of", "off", "less", "more", "fewer", "faster", ""} and after.isalpha()
        return None if whole else Numeral(_PARTS[following], place, place + 2)
    if following in {"dozen", "hundred", "thousand", "million", "billion"}:
        return Numeral(Decimal(_SCALES[following]), place, place + 2)
    return None


def _counted(lows: Sequence[str], place: int) -> Numeral:
    total = Decimal(0)
    part = Decimal(0)
    at = place
    while at < len(lows):
        low = lows[at]
        if low in _SMALL and _may_follow(part, _SMALL[low], at == place):
            part += _SMALL[low]
        elif low in _SCALES and part:
            total, part = (
                (total, part * _SCALES[low]) if _SCALES[low] < _SCALES["thousand"] else (total + part * _SCALES[low], Decimal(0))
            )
        elif low == "and" and lows[at - 1] in _SCALES and at + 1 < len(lows) and lows[at + 1] in _SMALL:
            pass
        else:
            break
        at += 1
    return Numeral(total + part, place, at)


def _may_follow(part: Decimal, value: int, opening: bool) -> bool:
    """Whether a small number continues a numeral: "twenty" + "five" does, "five" + "six" does not."""
    if opening or part == 0:
        return True
    ones, tens, hundred = _SMALL["ten"], _SMALL["twenty"], _SCALES["hundred"]
    return value < hundred <= part or (value < ones and part % hundred >= tens and part % ones == 0)
