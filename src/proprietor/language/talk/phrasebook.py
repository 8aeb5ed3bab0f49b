"""The phrasebook of spoken English: short phrases by what they do, looked up at a place in an utterance."""

from collections.abc import Mapping, Sequence
from functools import cache

from proprietor.language.lexicon import entries

Branch = dict[str, "Branch"]
"""A tree of words; the empty word says that a phrase ends here."""


@cache
def phrases(name: str) -> frozenset[tuple[str, ...]]:
    """The phrases of one name, each as its words."""
    found: set[tuple[str, ...]] = set()
    for line in (*entries("talk_phrases"), *entries("interview_phrases"), *entries("ask_phrases"), *entries("pay_phrases")):
        key, _, listed = line.partition(": ")
        if key == name:
            found.update(tuple(phrase.split()) for phrase in listed.split(" | "))
    return frozenset(found)


@cache
def _tree(name: str) -> Branch:
    root: Branch = {}
    for phrase in phrases(name):
        branch = root
        for word in phrase:
            branch = branch.setdefault(word, {})
        branch[""] = {}
    return root


def phrase_at(name: str, lows: Sequence[str], place: int) -> int:
    """How many words the longest phrase of this name takes that begins at a place; 0 when none does."""
    branch: Mapping[str, Branch] = _tree(name)
    longest = 0
    for at in range(place, len(lows)):
        if lows[at] not in branch:
            break
        branch = branch[lows[at]]
        if "" in branch:
            longest = at + 1 - place
    return longest


def has(name: str, lows: Sequence[str]) -> bool:
    """Whether a phrase of this name stands among some words."""
    first = openers(name)
    return any(low in first and phrase_at(name, lows, at) > 0 for at, low in enumerate(lows))


@cache
def openers(name: str) -> frozenset[str]:
    """The first words of all phrases of this name: a quick test before looking one up."""
    return frozenset(_tree(name))
