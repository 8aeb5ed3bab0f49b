"""Openings: where in a run of words without marks a question begins."""

from collections.abc import Iterator, Sequence

from proprietor.language.talk.inversion import (
    AUXILIARY,
    EMBEDDING,
    REACH,
    SHORTEST,
    STRONG_MARKERS,
    SUBJECT,
    SUBJECT_VERB,
    WH,
    YOU,
    inverted,
)
from proprietor.language.talk.phrasebook import openers, phrase_at
from proprietor.language.talk.speech import MARKERS, core, words

WH_CONTRACTED = words("wh contracted")
MEASURE = words("measure")

_ANY = words("any")
_BEGINS = AUXILIARY | WH | WH_CONTRACTED | _ANY
_STATEMENT = SUBJECT | SUBJECT_VERB | YOU
_NO_QUESTION_AFTER_WHAT = _STATEMENT | words("no question after what")
_ASKED_OF = words("asked of")
_FIRST_OR_THIRD = words("first or third")
_WHEREABOUTS = words("whereabouts")
_WHICH = frozenset({"do", "did", "would", "does"})
_SECOND_VERB = frozenset({"is", "was", "are"})

AHEAD = 9
"""So many words are looked at to tell what a question word opens (a guess)."""


def openings(lows: Sequence[str]) -> Iterator[int]:
    """The places at which questions begin in a run of words, in order."""
    if _BEGINS.isdisjoint(lows):
        return
    first, choice = core(lows), _last_choice(lows)
    last = -1
    for place in range(first, len(lows)):
        begin = _begin(lows, place, first, choice) if lows[place] in _BEGINS else None
        if begin is not None and begin > last:
            yield begin
            last = place


def _last_choice(lows: Sequence[str]) -> int:
    """Where the last "or" of a run stands; -1 without one. Sought once a run, so that reading stays linear in its length."""
    return next((at for at in range(len(lows) - 1, -1, -1) if lows[at] == "or"), -1)


def _begin(lows: Sequence[str], place: int, first: int, choice: int) -> int | None:
    """Where the question begins to which the word at a place belongs; None when there is none."""
    low = lows[place]
    if low in AUXILIARY:
        begin = inverted(lows, place, first, choice)
        return None if begin is None or _self_talk(lows, begin, first) else begin
    if low in _ANY:
        return place if place == first and len(lows) - place > 1 else None
    return place if not _self_talk(lows, place, first) and _asks(lows, place, first) else None


def _self_talk(lows: Sequence[str], place: int, first: int) -> bool:
    """Whether a speaker only looks for a word: "the, what do you call it, the barn"."""
    return place != first and phrase_at("self talk", lows, place) > 0


def _asks(lows: Sequence[str], place: int, first: int) -> bool:
    """Whether a question word asks, rather than opening "what I did was"."""
    low, rest = lows[place], lows[place + 1 : place + AHEAD]
    begins = place == first
    if low in WH_CONTRACTED:
        return _contracted(lows, place, begins=begins)
    if not rest:
        return begins and low not in {"what", "which", "whom", "whose"} and len(lows) <= SHORTEST
    free = begins or lows[place - 1] not in EMBEDDING
    if (rest[0] in {"about", "else"} and low != "why") or (low == "how" and rest[0] == "come"):
        return free
    if begins or lows[place - 1] in STRONG_MARKERS:
        return _begins_asking(low, rest)
    if low == "how" and rest[0] in MEASURE and lows[place - 1] in MARKERS:
        return True
    return low in {"what", "how"} and rest[0] in _ASKED_OF and free and not _cleft(rest)


def _begins_asking(low: str, rest: Sequence[str]) -> bool:
    """Whether a question word at the beginning of a clause asks, by what follows it."""
    following = rest[0]
    if low == "which":
        return _which(rest)
    if following in AUXILIARY:
        return not _cleft(rest)
    match low:
        case "how":
            return following in MEASURE or following in {"you", "about", "come"} or _measures(rest)
        case "what" | "whose":
            return following not in _NO_QUESTION_AFTER_WHAT and not _cleft(rest)
        case "who":
            return len(rest) <= REACH
        case "why":
            return following not in _FIRST_OR_THIRD
        case _:
            return low == "where" and following in _WHEREABOUTS


def _which(rest: Sequence[str]) -> bool:
    """Whether "which" asks rather than going on about something: "which button", not "which was worse"."""
    if rest[0] in AUXILIARY or rest[0] in _STATEMENT:
        return rest[0] in _WHICH and len(rest) > 1
    return len(rest) < SHORTEST or rest[1] in AUXILIARY


def _measures(rest: Sequence[str]) -> bool:
    """Whether "how" is followed by a quality and a verb: "how hot is it", "how long's your drive"."""
    if rest[0] in _STATEMENT:
        return False
    return rest[0].endswith("'s") or (len(rest) > 1 and rest[1] in AUXILIARY)


def _contracted(lows: Sequence[str], place: int, *, begins: bool) -> bool:
    """Whether "what's" and its like ask: not "what's funny is"."""
    rest = lows[place + 1 : place + AHEAD]
    if not rest or _cleft(("is", *rest)):
        return False
    if begins:
        return True
    before = lows[place - 1]
    if before in EMBEDDING or lows[place] == "who's":
        return False
    if before in MARKERS:
        return True
    return lows[place] in {"what's", "how's"} and (rest[0] in {"your", "that", "it", "the"} or rest[0].endswith("ing"))


def _cleft(rest: Sequence[str]) -> bool:
    """Whether a second verb follows soon, as in "what is funny is": then nothing is asked."""
    later = rest[2:] if rest[0] in AUXILIARY else rest[1:]
    return not _SECOND_VERB.isdisjoint(later) and YOU.isdisjoint(rest) and "your" not in rest


def requested(lows: Sequence[str], place: int) -> bool:
    """Whether a request for talk begins here: "walk me through"."""
    if lows[place] not in openers("request"):
        return False
    return phrase_at("request", lows, place) > 0 and not phrase_at("not request", lows, place)


def indirect(lows: Sequence[str], place: int) -> bool:
    """Whether an indirect question begins here: "I wonder how you"."""
    return lows[place] in openers("indirect") and phrase_at("indirect", lows, place) > 0
