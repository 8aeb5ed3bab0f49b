"""Openers: whether a word that could be a verb or a noun opens a clause as a verb."""

from collections.abc import Sequence

from proprietor.language.clauses import AND, CALLS_FOR_VERB, PREPOSITIONS, RELATIVES
from proprietor.language.lemmas import Form, VerbForm, finite_only, verb_form
from proprietor.language.lexicon import grammar, word_set
from proprietor.language.words import STOPS

_PAST_BUT = grammar("past but")
_ING_NOUNS = grammar("ing nouns")
_TRADES = grammar("trades")
_DONE_TO_PEOPLE = grammar("done to people")


def opens(lows: Sequence[str], place: int, found: VerbForm) -> bool:
    """Whether the verb form at this place opens a clause as its verb."""
    low = lows[place]
    following = lows[place + 1] if place + 1 < len(lows) else ""
    if found.form is Form.PAST:
        if following == "and" and low in word_set("not_verbs"):
            return _goes_on(lows, place + 2)
        return (low not in word_set("not_verbs") and low not in _PAST_BUT) or calls(following)
    if found.form is Form.ING:
        if low in word_set("not_verbs") or following == "of":
            return False
        return calls(following) if low in _ING_NOUNS else following not in STOPS and bool(following)
    if found.lemma in word_set("nouns_like_verbs"):
        return calls(following) or _in_a_string(lows, place) or _before_a_described_thing(lows, place)
    return bool(following) or found.form is Form.BASE


def describes_somebody(lows: Sequence[str], place: int, found: VerbForm) -> bool:
    """Whether it is a participle before what somebody is: "organised teacher", "organised, caring teacher".

    Not in "hired teacher", which is done to people, nor in "became teacher", whose verb is no participle.
    """
    if found.form is not Form.PAST or found.lemma in _DONE_TO_PEOPLE or lows[place] in finite_only():
        return False
    following = lows[place + 1] if place + 1 < len(lows) else ""
    somebody = place + (3 if following in {",", "and"} else 1)
    return somebody < len(lows) and lows[somebody] in _TRADES and not _has_noun_behind(lows, somebody)


def _has_noun_behind(lows: Sequence[str], place: int) -> bool:
    """Whether a word is but the first half of a thing or title: "nurse rotas", "baker of the year"."""
    if tuple(lows[place + 1 : place + 3]) == ("of", "the"):
        return True
    return place + 1 < len(lows) and lows[place + 1] not in STOPS | PREPOSITIONS | AND | RELATIVES


def _goes_on(lows: Sequence[str], place: int) -> bool:
    """Whether the word behind "and" is a past form that opens a clause, too: "used and maintained the lathe"."""
    following = verb_form(lows[place]) if place < len(lows) else None
    return following is not None and following.form is Form.PAST and opens(lows, place, following)


def _in_a_string(lows: Sequence[str], place: int) -> bool:
    """Whether a verb of the same form follows behind "and" or a comma, as in "Design and build sets for 12 plays"."""
    if place + 2 >= len(lows) or lows[place + 1] not in {"and", ","}:
        return False
    following = verb_form(lows[place + 2])
    return following is not None and following.form is Form.BASE and opens(lows, place + 2, following)


def _before_a_described_thing(lows: Sequence[str], place: int) -> bool:
    """Whether an adjective and a plural follow, as in "Repair wooden boats"; "Repair shop orders" holds no adjective."""
    if place + 2 >= len(lows):
        return False
    return (lows[place + 1] in _ADJECTIVES or lows[place + 1].endswith(_LIKE_ADJECTIVES)) and calls(lows[place + 2])


_ADJECTIVES = grammar("adjectives")
_LIKE_ADJECTIVES = ("ous", "ful", "less", "ish", "able", "ible", "ical")


def calls(following: str) -> bool:
    """Whether the next word is one that follows a verb: an article, a number, a plural, an adverb."""
    if not following or following in STOPS:
        return False
    plural = following.endswith("s") and len(following) > len("yes") and not following.endswith(("ss", "us", "is"))
    return following in CALLS_FOR_VERB or following[0].isdigit() or plural or following.endswith("ly")
