"""Proper nouns: words that name somebody or something, told from others by their capitals."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from proprietor.language.lemmas import verb_form
from proprietor.language.letters import unaccented
from proprietor.language.lexicon import grammar, groups, word_set
from proprietor.language.numerals import NUMBER_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_OPENS = re.compile(r"(?:\A|[.!?…:])[\s\"“”'‘’«»()\[\]–—-]*\Z")
"""What stands before a word that has its capital only because a sentence begins there."""

_SMALL = (
    *("be", "have", "others", "relatives", "turns", "prepositions", "and", "adverbs", "before noun", "object begins"),
    *("adjectives",),
)
"""Closed sets of grammar none of whose words is a name."""


class Term(NamedTuple):
    """A word of letters: as it is looked up, whether it has a capital, whether it has one only as the first of a sentence."""

    low: str
    capital: bool
    first: bool
    following: str


def terms_of(text: str) -> tuple[Term, ...]:
    """The words of letters in a text; what hyphens and apostrophes part is two."""
    found = list(_WORD.finditer(text))
    lows = [unaccented(each.group()) for each in found]
    return tuple(
        Term(
            low=low,
            capital=each.group() != each.group().lower(),
            first=_only_first(each.group()) and _OPENS.search(text[max(0, each.start() - 12) : each.start()]) is not None,
            following=lows[at + 1] if at + 1 < len(lows) else "",
        )
        for at, (low, each) in enumerate(zip(lows, found, strict=True))
    )


def _only_first(word: str) -> bool:
    return word[:1] != word[:1].lower() and word[1:] == word[1:].lower()


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """All that is written as a name in some texts; a first word counts unless it is an ordinary one."""
    return frozenset(
        term.low
        for text in texts
        for term in terms_of(text)
        if term.capital and not (term.first and is_ordinary(term.low) and not _as_a_name(term))
    ) - {"i"}


def strange_name(text: str, names: frozenset[str], words: frozenset[str]) -> str:
    """The first word of a text that reads as a name and is none of these; empty without one.

    Args:
        text: the text.
        names: what may be named, as `names_in` gives it.
        words: all words that may stand there, in whatever letters; a first word among them is taken for the word it is.
    """
    for term in terms_of(text):
        if not term.capital:
            if _without_case(term.low) and term.low not in words:
                return term.low
        elif term.low in names or term.low == "i" or _plainly(term, words):
            continue
        else:
            return term.low
    return ""


def _plainly(term: Term, words: frozenset[str]) -> bool:
    """Whether a capital says no more than that a sentence begins."""
    return term.first and (is_ordinary(term.low) or term.low in words) and not _as_a_name(term)


def _as_a_name(term: Term) -> bool:
    """Whether an everyday word that is a name as well stands where a name would: "Grace said", not "Grace the table"."""
    voice, held = groups("voice"), groups("held")
    known = term.low in voice["everyday"] or term.low in voice["month"] or term.low in held["names too"]
    return known and term.following not in held["after the word"]


def _without_case(low: str) -> bool:
    """Whether a word is written in letters that have no capitals, so that a name in it cannot be told."""
    return low.upper() == low


@cache
def is_ordinary(low: str) -> bool:
    """Whether a word is one of the language: of its grammar, of its letters, a number, or a verb."""
    if low in NUMBER_WORDS or low in word_set("function") or low in word_set("english") or low in groups("held")["letter"]:
        return True
    if any(low in grammar(name) for name in _SMALL) or any(low in groups("voice")[name] for name in ("formal", "familiar")):
        return True
    form = verb_form(low)
    return form is not None and form.known
