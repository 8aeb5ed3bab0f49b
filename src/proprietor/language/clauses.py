"""Clauses: who does what in a line, read left to right with the verbs of the lists; no grammar, but its shadow."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from proprietor.language.lexicon import grammar


class Doer(StrEnum):
    """Who does it. A line of a CV that begins with a verb has "I" for its subject."""

    I = "I"  # noqa: E741 - the very word
    WE = "we"
    OTHER = "other"


class Part(StrEnum):
    """What a deed is in its line."""

    MAIN = "main"
    METHOD = "method"
    PURPOSE = "purpose"
    TRAILING = "trailing"
    HELPED = "helped"
    OUTCOME = "outcome"


class Deed(NamedTuple):
    """A verb with its doer.

    Attributes:
        lemma: its base form, as the lists spell it; for a weak phrase its first word.
        doer: who does it.
        part: what it is in the line.
        first: its first word, counted in words.
        last: after its last word.
        passive: whether it is done to the subject.
        weak: whether it is a weak phrase ("was involved in").
    """

    lemma: str
    doer: Doer
    part: Part
    first: int
    last: int
    passive: bool = False
    weak: bool = False


BE = grammar("be")
HAVE = grammar("have")
I_WORDS = frozenset({"i", "i've", "i'm", "i'll", "i'd"})
WE_WORDS = frozenset({"we", "we've", "we're", "we'll", "we'd", "us", "ourselves"})
OTHERS = grammar("others")
RELATIVES = grammar("relatives")
"""Words after which somebody else may be the subject."""

PREPOSITIONS = grammar("prepositions")
AND = grammar("and")
ADVERBS = grammar("adverbs")
NO_ADVERBS = grammar("not adverbs")
CALLS_FOR_VERB = grammar("calls for verb")
"""Words that follow a verb rather than a noun when a line opens with a word that can be either."""


def is_adverb(low: str) -> bool:
    """Whether a word can stand between a subject and its verb without changing who does it."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > len("only") and low not in NO_ADVERBS)


def after_adverbs(lows: Sequence[str], place: int) -> int:
    """The first word from here that is no adverb."""
    while place < len(lows) and is_adverb(lows[place]):
        place += 1
    return place
