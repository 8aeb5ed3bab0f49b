"""Parts of speech: what a word most likely is, and where a verb stands for a clause in spite of what comes before it."""

from collections.abc import Sequence
from functools import lru_cache

from proprietor.language import clauses
from proprietor.language.clauses import AND, BE, HAVE, OTHERS, PREPOSITIONS, RELATIVES
from proprietor.language.kinds import VerbKind, kind_of
from proprietor.language.lemmas import Form, VerbForm, finite_only
from proprietor.language.lexicon import grammar
from proprietor.language.words import ARROWS, SILENT, STRONG

SETTINGS = frozenset({"in", "over", "during", "on", "at", "within", "for", "across", "with", "alongside"})
"""Prepositions with which a line may open before it says what was done there."""

_OBJECT_BEGINS = grammar("object begins")
_BEFORE_NOUN = grammar("before noun")
_SUBJECTS = clauses.I_WORDS | clauses.WE_WORDS | OTHERS | {"our", "ours", "my", "the"}


@lru_cache(maxsize=50_000)
def part_of_speech(low: str) -> tuple[str, bool]:
    """What a word most likely is, and whether it may be a subject by itself."""
    may_be_subject = low in _SUBJECTS
    if low in STRONG or low in ARROWS:
        return "stop", False
    if low == ",":
        return ",", False
    if low == SILENT:
        return "adverb", False
    for part, words in (("and", AND), ("auxiliary", BE | HAVE), ("preposition", RELATIVES | PREPOSITIONS)):
        if low in words:
            return part, may_be_subject
    return "adverb" if clauses.is_adverb(low) else "word", may_be_subject


def reads_as_year(low: str) -> bool:
    """Whether a word is a year of somebody's working life, written in four digits."""
    return len(low) == len("2000") and low.isdecimal() and low[:2] in {"19", "20"}


def begins_anyway(lows: Sequence[str], place: int, found: VerbForm) -> bool:
    """Whether a clause begins here though no comma says so: "Over three seasons doubled the yield"."""
    before = lows[place - 1]
    following = lows[place + 1] if place + 1 < len(lows) else ""
    noun = before.isalpha() and before not in _BEFORE_NOUN | PREPOSITIONS and not clauses.is_adverb(before)
    return noun and found.form is Form.PAST and following in _OBJECT_BEGINS


def moves(lows: Sequence[str], place: int, found: VerbForm) -> bool:
    """Whether a verb is the subject's for all that stands between, as in "Complaints about late trams fell by a third"."""
    following = lows[place + 1] if place + 1 < len(lows) else ""
    moved = kind_of(found.lemma) is VerbKind.CHANGE and following in {"by", "from", "to"}
    return found.form is Form.PAST and (lows[place] in finite_only() or moved)
