"""Questions in the order of a statement, or with no verb at all: "so you have two", "and your husband", "isn't it"."""

from collections.abc import Sequence

from proprietor.language.talk.inversion import YOU
from proprietor.language.talk.shapes import tag_at
from proprietor.language.talk.speech import words

MOST = 14
"""A longer run of words in the order of a statement is taken as one (a guess)."""

SHORT = 7
FRAGMENT = 4
ECHO = 3
"""A guess about the other, "and your husband", and "bud who" have at most so many words (guesses)."""

_ABOUT_YOU = words("about you")
_STATE = words("state of you")
_SHORT_OF = words("short of you")
_FRAGMENTS = frozenset({("and", "you"), ("yourself",), ("and", "yourself"), ("you", "too"), ("pardon",)})
_LEFT_OPEN = frozenset({("or", "anything"), ("or", "something"), ("you", "said")})
_IF_YOU = ("i", "don't", "know", "if", "you")


def asks_as_statement(lows: Sequence[str], place: int) -> bool:
    """Whether a run of words without marks asks though its order is that of a statement.

    Args:
        lows: all words.
        place: where its matter begins.
    """
    matter = tuple(lows[place:])
    if matter in _FRAGMENTS or tuple(lows) in _FRAGMENTS:
        return True
    if len(matter) > MOST:
        return False
    if tag_at(matter) and matter[-1] not in {"yeah", "okay", "no"}:
        return True
    if matter[:2] == ("you", "mean") or matter[:5] == _IF_YOU:
        return True
    if 1 < len(lows) <= ECHO and lows[-1] in {"who", "where"}:
        return True
    if len(matter) <= FRAGMENT and matter[0] == "your" and "and" in lows[:place]:
        return True
    return _guesses(matter) or (_about_you(matter) and "so" in lows[:place])


def _guesses(matter: tuple[str, ...]) -> bool:
    """Whether it guesses at something only the other knows: "you a football fan", "you don't compost or anything"."""
    if matter[0] not in YOU and matter[0] not in _ABOUT_YOU:
        return False
    if matter[-1] == "or" or matter[-2:] in _LEFT_OPEN:
        return True
    if not ECHO <= len(matter) <= SHORT:
        return False
    return "never" in matter[1:3] or (matter[0] in YOU and matter[1] in _SHORT_OF)


def _about_you(matter: tuple[str, ...]) -> bool:
    """Whether it states something about the other, who would know better: "you have two children"."""
    following = matter[1] if len(matter) > 1 else ""
    if matter[0] in _ABOUT_YOU:
        return following not in {"gonna", "got", "just"}
    return matter[0] in YOU and following in _STATE and matter[2:3] != ("to",)
