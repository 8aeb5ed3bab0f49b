"""English or not: a light guess from small words, so that English rules keep still about other languages."""

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
    letters = [sign for sign in looked_at if sign.isalpha()]
    if letters and sum(sign > "\u024f" for sign in letters) > NOT_LATIN * len(letters):
        return False
    lows = lows_of(looked_at)
    if len(lows) < ENOUGH:
        foreign = sum(low in _only_other() for low in lows)
        return not (foreign >= FOREIGN and foreign > sum(low in word_set("english") for low in lows))
    return sum(low in word_set("english") for low in lows) >= sum(low in _only_other() for low in lows)
