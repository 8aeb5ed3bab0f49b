"""Openers: whether a word that could be a verb or a noun opens a clause as a verb."""

from collections.abc import Sequence

from proprietor.language.clauses import CALLS_FOR_VERB
from proprietor.language.lemmas import Form, VerbForm
from proprietor.language.lexicon import grammar, word_set
from proprietor.language.words import STOPS

_PAST_BUT = grammar("past but")
_ING_NOUNS = grammar("ing nouns")


def opens(lows: Sequence[str], place: int, found: VerbForm) -> bool:
    """Whether the verb form at this place opens a clause as its verb."""
    low = lows[place]
    following = lows[place + 1] if place + 1 < len(lows) else ""
    if found.form is Form.PAST:
        return (low not in word_set("not_verbs") and low not in _PAST_BUT) or _calls(following)
    if found.form is Form.ING:
        if low in word_set("not_verbs") or following == "of":
            return False
        return _calls(following) if low in _ING_NOUNS else following not in STOPS and bool(following)
    if found.lemma in word_set("nouns_like_verbs"):
        return _calls(following)
    return bool(following) or found.form is Form.BASE


def _calls(following: str) -> bool:
    """Whether the next word is one that follows a verb: an article, a number, a plural, an adverb."""
    if not following or following in STOPS:
        return False
    plural = following.endswith("s") and len(following) > len("yes") and not following.endswith(("ss", "us", "is"))
    return following in CALLS_FOR_VERB or following[0].isdigit() or plural or following.endswith("ly")
