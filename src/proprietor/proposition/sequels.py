"""Sequels: what a line says after its deed by other means than another deed: ", so …", "9 of 10 stayed", "by …"."""

from collections.abc import Sequence
from itertools import takewhile

from proprietor.language.clauses import AND, BE, HAVE, after_adverbs
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.lexicon import grammar
from proprietor.language.numerals import OPENERS
from proprietor.language.words import STOPS
from proprietor.proposition.analysis import Analysis

_NO_OUTCOME_AFTER_SO = frozenset({"far", "on", "forth", "called", "as", "much", "many", "long", "well", "often", "to"})
_NO_METHOD_AFTER_BY = grammar("no method")
_NO_METHOD_AFTER_WITH = grammar("no method after with")
_WITH_BELONGS_TO = grammar("goes with")
_CHECKED = grammar("checked")
_CAME_THROUGH = grammar("came through")
_WHOSE = frozenset({"the", "my", "our", "these", "those", "all"})
_CLAUSE_ENDS = STOPS | AND
_NEAR = 8
"""In "28 of 31 learners in the evening class passed" the verb stands at most so many words behind "of" (a guess)."""


def followed_by_more(lows: Sequence[str]) -> bool:
    """Whether ", so …" or ", which brought …" tells what followed."""
    if "so" not in lows and "which" not in lows:
        return False
    for place, low in enumerate(lows[:-1]):
        if low == "so" and place and lows[place + 1] not in _NO_OUTCOME_AFTER_SO | STOPS and lows[place - 1] in {",", ";", "and"}:
            return True
        if low == "which" and place and lows[place - 1] == ",":
            nearest = after_adverbs(lows, place + 1)
            found = verb_form(lows[nearest]) if nearest < len(lows) else None
            if found is not None and found.form in {Form.PAST, Form.S} and lows[nearest] not in BE | HAVE:
                return True
    return False


def some_of_all(lows: Sequence[str]) -> bool:
    """Whether it says how many of how many came through: "28 of 31 learners passed", "nine of the ten stayed"."""
    if "of" not in lows or _CAME_THROUGH.isdisjoint(lows):
        return False
    for place, low in enumerate(lows[1:-1], start=1):
        if low != "of" or not _counts(lows[place - 1 - (lows[place - 1] == "out")]):
            continue
        after = place + 1 + (lows[place + 1] in _WHOSE)
        rest = [*takewhile(lambda each: each not in _CLAUSE_ENDS, lows[after : after + _NEAR])]
        if rest and _counts(rest[0]) and not _CAME_THROUGH.isdisjoint(rest):
            return True
    return False


def _counts(low: str) -> bool:
    return low[0].isdigit() or low in OPENERS - {"a", "an", "half"}


def told_by_a_thing(analysis: Analysis) -> bool:
    """Whether "by better planning", "with colour-coded bins", "after the audit" or ": smaller plates, one menu" tells how."""
    lows = analysis.lows
    return any(
        _by(analysis, place)
        if low == "by"
        else _with(lows, place)
        if low == "with"
        else low == ":" and place > 1 and place + 2 < len(lows) and analysis.lows[place + 1].isalpha()
        for place, low in enumerate(lows[:-1])
    )


def _by(analysis: Analysis, place: int) -> bool:
    """Not in "by 30 %", "by March" or "measured by"."""
    lows = analysis.lows
    if place and lows[place - 1] in _CHECKED:
        return False
    following = lows[place + 1]
    if following in {"a", "an", "the", "my"} and place + 2 < len(lows):
        following = lows[place + 2]
    sourced = any(first <= place < last for first, last in analysis.phrases.get("source", ()))
    if not following.isalpha() or following in _NO_METHOD_AFTER_BY or sourced:
        return False
    start = analysis.core.places[place + 1][0]
    return not any(each.start <= start <= each.end for each in analysis.quantities)


def _with(lows: Sequence[str], place: int) -> bool:
    """Not in "relations with suppliers", "with no errors"; "with" before a thing or a deed tells how in most lines."""
    following = lows[place + 1]
    return following.isalpha() and following not in _NO_METHOD_AFTER_WITH and lows[place - 1] not in _WITH_BELONGS_TO
