"""Awards: honours that somebody got, with the year; such a line needs no number, and nothing need come of it."""

import re
from collections.abc import Sequence

from proprietor.language.clauses import Deed, Part
from proprietor.language.lemmas import noun_lemma
from proprietor.language.lexicon import grammar
from proprietor.language.words import STRONG
from proprietor.proposition.analysis import Analysis

_HONOURS = grammar("honours")
_GETS = grammar("gets")
_IS_GIVEN = grammar("is given")
_IS_PUT_UP = grammar("is put up")
_YEAR = re.compile(r"(?<![\w.,-])(?:19|20)\d\d(?![\w-]|[.,]\d)")
_TITLE = ("of", "the", "year")
"""A title is an honour by these words, whatever else it is called: "Driver of the Year"."""


def dated_award(analysis: Analysis, doings: Sequence[Deed]) -> bool:
    """Whether somebody got an honour in a year: "Was awarded “Driver of the Year 2018”"; not "judged the 2018 award"."""
    if "year" not in analysis.lows and _HONOURS.isdisjoint(map(noun_lemma, analysis.lows)):
        return False
    return any(_gets(analysis, deed) for deed in doings) and _YEAR.search(analysis.text) is not None


def _gets(analysis: Analysis, deed: Deed) -> bool:
    """Whether a deed is the getting of an honour that is named behind it, in the same clause."""
    behind = _rest_of_clause(analysis.lows[deed.last :])
    put_up = deed.lemma in _IS_PUT_UP and (deed.passive or behind[:1] in {("for",), ("as",)})
    if deed.part is not Part.MAIN or not (deed.lemma in _GETS or (deed.lemma in _IS_GIVEN and deed.passive) or put_up):
        return False
    titled = any(behind[place : place + len(_TITLE)] == _TITLE for place in range(len(behind)))
    return titled or any(noun_lemma(low) in _HONOURS for low in behind)


def _rest_of_clause(lows: tuple[str, ...]) -> tuple[str, ...]:
    return lows[: next((place for place, low in enumerate(lows) if low in STRONG - {"(", ")", ":"}), len(lows))]
