"""Pay in words: whether what is asked for names pay, a rise or a sum to be earned, where no field of the plan does."""

import re
from collections.abc import Iterator, Sequence

from proprietor.language.talk.phrasebook import phrase_at
from proprietor.language.talk.speech import words
from proprietor.language.units import MONEY_BEFORE

SMALL_SUM, SUM = 100, 1_000
"""From these numbers on a bare figure may be pay by the hour's extra or by the year (guesses); less is a count of something."""

_YEARS = range(1900, 2100)
"""Four figures without a comma that are a year."""

_SPELT = "|".join(sorted(words("number word") - {"percent", "per"}))

_TOKEN = re.compile(
    rf"(?P<plus>\+\s?)?(?P<before>{MONEY_BEFORE})?"
    rf"(?P<number>\d[\d.,\s]*(?<=\d)(?P<k>k\b)?|\b(?:{_SPELT})\b(?=\s(?:per\s?cent|euros?|pounds?|dollars?)\b))"
    r"(?:\s?(?P<share>%|per\s?cent\b)|\s?(?P<after>[€£$]|(?:eur|gbp|usd|chf|euros?|pounds?|dollars?|francs?)\b))?"
    r"|(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|(?P<stop>[.,;:!?()–—])",
    re.IGNORECASE,
)
"""A figure with what stands about it, a word, or a stop."""


def names_pay(text: str) -> bool:
    """Whether an ask names pay: "a raise", "the pay of the bed manager", "+8 %", "5,000 more a year" (English only).

    Which words do is in the word list `pay_phrases`; where one of them and one of those that only sound alike begin at the same
    place, the longer counts.
    """
    lows = ["^", *_signs(text), "."]
    place = 0
    while place < len(lows):
        figure = _figure_at(lows, place)
        named, aside = phrase_at("pay named", lows, place), phrase_at("pay aside", lows, place)
        if figure or named > aside:
            return True
        place += max(aside, 1)
    return False


def _figure_at(lows: Sequence[str], place: int) -> bool:
    """Whether a figure of pay begins here: after it the thought is over, or goes on as one of pay may."""
    taken = phrase_at("pay figure", lows, place)
    return taken > 0 and phrase_at("pay goes on", lows, place + taken) > 0


def _signs(text: str) -> Iterator[str]:
    """The words of a text in small letters, its figures as signs, its stops all as one."""
    for found in _TOKEN.finditer(text):
        if found["word"]:
            yield found["word"].lower().replace("’", "'")
        elif found["stop"]:
            yield "."
        elif found["share"]:
            yield "+n%" if found["plus"] else "n%"
        else:
            yield "n$" if found["before"] or found["after"] else _bare(found["number"])


def _bare(written: str) -> str:
    """The sign of a number that says nothing about itself."""
    digits = re.sub(r"\D", "", written)
    value = int(digits or 0) * (SUM if written[-1:] in "kK" else 1)
    if value >= SUM and not (digits == written and value in _YEARS):
        return "nnnn"
    return "nnn" if SMALL_SUM <= value < SUM else "n"
