"""Restating: a speaker puts what the other has just said into words of their own."""

from collections.abc import Iterator, Mapping, Sequence

from proprietor.language.talk.inversion import AUXILIARY, WH, YOU
from proprietor.language.talk.openings import WH_CONTRACTED, openings, requested
from proprietor.language.talk.phrasebook import openers, phrase_at
from proprietor.language.talk.speech import Sentence, core, is_marked, lows_of, sentences_of, words
from proprietor.language.talk.uptake import matter_of, uptake

_STATE = words("state verb")
_ADVICE = words("advice")
_ORDER = words("order")
_YOURS = frozenset({"you", "your", "yours", "yourself", "you're", "you've", "you'd", "you'll"})
_MINE = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we've", "we'll", "our", "us", "myself", "mine"})


WEIGHTS = {
    "advice": -0.9,
    "and": 0.6,
    "asks": -2.3,
    "asks inside": -0.6,
    "cue": 1.0,
    "generic you": -0.3,
    "i first": -1.0,
    "if": -0.3,
    "it": 0.6,
    "mark": -1.2,
    "middling": 0.4,
    "mine only": -1.7,
    "no previous": -2.5,
    "nobody": 0.2,
    "order": -1.0,
    "short": -1.4,
    "so": 2.1,
    "some": 0.6,
    "thanks": -0.8,
    "told": 1.9,
    "you are": 1.2,
    "you do": -0.6,
    "you feel": 0.0,
    "you will": -0.6,
    "your": 0.4,
    "yours only": 2.0,
}
"""What each trait weighs: a logistic rule fitted to the invented counselling talks in tests/interview/utterances and rounded;
"cue", "you feel", "you will" and "no previous" were then set by hand (guesses), since those talks hold few of them."""

LEAST = 3.7
"""The weight at which a sentence counts as restating, from the same fit."""

TOLD = 5
"""Words of the other's last turn from which on there is something to put anew (a guess)."""


def restatements_of(
    text: str, previous: str, marked: bool | None = None, weights: Mapping[str, float] = WEIGHTS, least: float = LEAST
) -> tuple[tuple[int, int], ...]:
    """Where an utterance puts the other's last words anew.

    Args:
        text: what was said.
        previous: what the other said before.
        marked: whether the transcript has marks; None to see it from this text alone.
        weights: what each trait weighs.
        least: from which weight on a sentence counts.
    """
    if not previous:
        return ()
    marked = is_marked(text) if marked is None else marked
    before = lows_of(previous)
    matter = matter_of(before)
    told = len(before) >= TOLD and not _MINE.isdisjoint(before)
    return tuple(
        (sentence.start, sentence.stop)
        for sentence in (sentences_of(text) if marked else _pieces(text))
        if sum(weights.get(trait, 0.0) for trait in traits(sentence, matter, marked=marked, told=told)) >= least
    )


def _pieces(text: str) -> Iterator[Sentence]:
    """A run of words without marks, broken where "so" opens a conclusion, since the whole of a long turn stands in it."""
    for sentence in sentences_of(text):
        lows, begun = sentence.lows, 0
        for place in range(2, len(lows) - 2):
            if lows[place] == "so" and lows[place - 1] != "so" and lows[place + 1] in _CONCLUDES and place - begun > SHORT:
                yield Sentence(lows[begun:place], sentence.spans[begun:place], "")
                begun = place
        yield Sentence(lows[begun:], sentence.spans[begun:], sentence.end)


_CONCLUDES = words("concludes")


def traits(sentence: Sentence, previous: dict[str, float], *, marked: bool, told: bool) -> tuple[str, ...]:
    """What speaks for or against a sentence putting the other's words anew, by name.

    Args:
        sentence: the sentence.
        previous: the matter of what the other said last.
        marked: whether the transcript has marks.
        told: whether the other told something of themselves.
    """
    lows = sentence.lows
    place = min(core(lows), len(lows) - 1)
    found = [*_build(lows, place), *_company(sentence, place, marked), _shared(lows, previous)]
    if told:
        found.append("told")
    return tuple(found)


def _build(lows: Sequence[str], place: int) -> Iterator[str]:
    """Traits of how a sentence begins and how long it is."""
    size = sum(low[0].isalnum() for low in lows)
    if size <= SHORT:
        yield "short"
    elif size <= LONG:
        yield "middling"
    if "so" in lows[:place]:
        yield "so"
    elif "and" in lows[:place] or "but" in lows[:place]:
        yield "and"
    yield _first(lows[place], lows[place + 1] if place + 1 < len(lows) else "")
    if any(low in openers("restating") and phrase_at("restating", lows, at) for at, low in enumerate(lows[:12])):
        yield "cue"
    if phrase_at("thanks", lows, 0) or phrase_at("thanks", lows, place):
        yield "thanks"


SHORT = 3
LONG = 16
"""Words up to which a sentence is short, and middling."""


def _first(first: str, following: str) -> str:
    """The trait of a sentence's first words."""
    if first in YOU:
        return "you feel" if following in _STATE else "you do"
    if first in _MINE:
        return "i first"
    return "order" if first in _ORDER else _FIRST.get(first, "other first")


_FIRST = {
    **dict.fromkeys(("you're", "you've"), "you are"),
    **dict.fromkeys(("you'll", "you'd"), "you will"),
    **dict.fromkeys(("it", "it's", "that", "that's", "there's", "this"), "it"),
    **dict.fromkeys(("if", "when", "because"), "if"),
    "your": "your",
}


def _company(sentence: Sentence, place: int, marked: bool) -> Iterator[str]:
    """Traits of whom a sentence is about, and of whether it asks or advises."""
    lows = sentence.lows
    yours, mine = not _YOURS.isdisjoint(lows), not _MINE.isdisjoint(lows)
    if yours != mine:
        yield "yours only" if yours else "mine only"
    elif not yours:
        yield "nobody"
    if not _ADVICE.isdisjoint(lows):
        yield "advice"
    if _asks(lows, place):
        yield "asks"
    elif not marked and any(True for _ in openings(lows)):
        yield "asks inside"
    if sentence.asked:
        yield "mark"
    if yours and any(lows[at] == "you" and lows[at + 1] in _GENERIC for at in range(len(lows) - 1)):
        yield "generic you"


def _asks(lows: Sequence[str], place: int) -> bool:
    """Whether a sentence begins as a question or request does, and not as "what I hear you saying is" does."""
    first = lows[place]
    begins = first in AUXILIARY or first in WH or first in WH_CONTRACTED or requested(lows, place)
    return begins and not phrase_at("restating", lows, place)


_GENERIC = words("generic verb")


def _shared(lows: Sequence[str], previous: dict[str, float]) -> str:
    """The trait of how much a sentence has in common with what was said before."""
    if not previous:
        return "no previous"
    return "some" if uptake(matter_of(lows), previous) >= SOME else "nothing shared"


SOME = 0.08
"""The uptake from which on something is shared (from the same fit)."""
