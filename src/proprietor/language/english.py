"""English or not: a light guess from small words, so that English rules keep still about other languages."""

from collections.abc import Sequence
from functools import cache

from proprietor.language.lexicon import word_set
from proprietor.language.words import lows_of

LOOK_AT = 20_000
"""So many signs of a text decide about its language; more do not change the answer."""

ENOUGH = 12
"""With fewer words than this, only letters of another script speak against English (a guess)."""

FOREIGN = 3
"""So many small words of other languages make even a short text foreign, if it has fewer English ones (a guess)."""

NOT_LATIN = 0.3
"""From this part of letters outside Latin script on, a text is not English (a guess)."""


@cache
def _only_other() -> frozenset[str]:
    return word_set("english_not") - word_set("english")


def looks_english(text: str) -> bool:
    """Whether a text looks like English. Short texts and texts without letters get the benefit of the doubt."""
    looked_at = text[:LOOK_AT]
    if _in_other_letters(looked_at):
        return False
    lows = lows_of(looked_at)
    if len(lows) < ENOUGH:
        foreign = sum(low in _only_other() for low in lows)
        return not (foreign >= FOREIGN and foreign > sum(low in word_set("english") for low in lows))
    return sum(low in word_set("english") for low in lows) >= sum(low in _only_other() for low in lows)


def line_looks_english(text: str, lows: Sequence[str], *, around: bool) -> bool:
    """Whether one line of a text looks like English: by its own small words where it has enough, else as the text around it.

    Args:
        text: the line.
        lows: its words as they are looked up.
        around: whether the whole text looks like English.
    """
    if around and text.isascii() and _only_other().isdisjoint(lows):
        return True
    if _in_other_letters(text):
        return False
    foreign = sum(low in _only_other() for low in lows)
    english = sum(low in word_set("english") for low in lows)
    if max(foreign, english) < FOREIGN or foreign == english:
        return around
    return english > foreign


def _in_other_letters(text: str) -> bool:
    """Whether more than a few letters are of no Latin script."""
    if text.isascii():
        return False
    letters = [sign for sign in text if sign.isalpha()]
    return bool(letters) and sum(sign > "\u024f" for sign in letters) > NOT_LATIN * len(letters)
