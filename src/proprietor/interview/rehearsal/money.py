"""Money: a raise asked for in few and plain words, also by somebody for whom English is a foreign language."""

from collections.abc import Sequence

from proprietor.language.talk.phrasebook import has, openers, phrase_at
from proprietor.language.talk.speech import words

BETWEEN = 3
"""So many small words may stand between "I deserve" and "a raise": "to have a", "a little" (a guess)."""

_SMALL = frozenset(
    {"a", "an", "some", "to", "have", "get", "for", "me", "please", "little", "bit", "of", "small", "fair", "my", "also", "now"}
)
_POLITE = _SMALL | {
    "so",
    "then",
    "just",
    "well",
    "simply",
    "ok",
    "okay",
    "yes",
    "maybe",
    "perhaps",
    "boss",
    "sir",
    "madam",
    "and",
    "hello",
}
_NOT = frozenset({"not", "don't", "never", "nobody", "doesn't", "didn't", "no", "isn't", "wasn't", "can't", "won't", "without"})
_ENQUIRING = frozenset({"when", "who", "why", "which", "where"})
_NUMBERS = words("number word")


def asks_for_money(lows: Sequence[str], *, asked: bool) -> bool:
    """Whether a sentence asks for a raise: "I deserve a raise", "what about a raise?", "I like more money please", "more money".

    Args:
        lows: its words in small letters.
        asked: whether it ends as a question; then one that asks when or who is none.
    """
    if asked and not _ENQUIRING.isdisjoint(lows):
        return False
    return _is_bare(lows) or (_NOT.isdisjoint(lows) and (has("money whole", lows) or _wishes(lows)))


def _is_bare(lows: Sequence[str]) -> bool:
    """Whether nothing else is said: "a raise, please", "five percent more"."""
    left = [low for low in lows if low not in _POLITE and not low.isdecimal() and low not in _NUMBERS - {"percent", "per"}]
    return bool(left) and phrase_at("money", left, 0) == len(left)


def _wishes(lows: Sequence[str]) -> bool:
    """Whether words of wishing lead to the money, with nothing but small words between."""
    first = openers("money wish")
    ends = (at + taken for at, low in enumerate(lows) if low in first and (taken := phrase_at("money wish", lows, at)))
    return any(_leads(lows, end) for end in ends)


def _leads(lows: Sequence[str], place: int) -> bool:
    """Whether the money comes at once here, or after small words and numbers."""
    for at in range(place, min(place + BETWEEN + 1, len(lows))):
        if phrase_at("money", lows, at):
            return True
        if lows[at] not in _SMALL and not lows[at].isdecimal() and lows[at] not in _NUMBERS - {"percent", "per"}:
            return False
    return False
