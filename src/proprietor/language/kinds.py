"""Kinds of verbs: change, completion, activity, enabling, state, and all the others."""

from enum import StrEnum
from functools import cache

from proprietor.language.lexicon import word_set


class VerbKind(StrEnum):
    """What a verb says about what came of the doing."""

    CHANGE = "change"
    COMPLETION = "completion"
    ACTIVITY = "activity"
    ENABLING = "enabling"
    STATE = "state"
    OTHER = "other"


_STATES = frozenset(
    {
        "be",
        "have",
        "own",
        "know",
        "love",
        "like",
        "enjoy",
        "possess",
        "believe",
        "feel",
        "understand",
        "need",
        "want",
        "remain",
        "hold",
    }
)


@cache
def _kinds() -> dict[str, VerbKind]:
    kinds = dict.fromkeys(_STATES, VerbKind.STATE)
    for kind in (VerbKind.ENABLING, VerbKind.ACTIVITY, VerbKind.COMPLETION, VerbKind.CHANGE):
        kinds.update(dict.fromkeys(word_set(f"verbs_{kind}"), kind))
    return kinds


def kind_of(lemma: str) -> VerbKind:
    """The kind of a verb by its base form; a verb on no list is OTHER."""
    return _kinds().get(lemma, VerbKind.OTHER)


@cache
def enabling() -> frozenset[str]:
    """Verbs that say what a deed made possible, whatever else they are."""
    return word_set("verbs_enabling")
