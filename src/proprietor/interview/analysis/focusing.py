"""Focus: whether a turn is about their problem, the candidate's past, or logistics."""

from collections.abc import Sequence

from proprietor.interview.analysis.labels import Asked, Focus
from proprietor.interview.intents import ABOUT_THEM, Intent, cue_of
from proprietor.interview.transcript import Side
from proprietor.language.talk.phrasebook import openers, phrase_at

_I = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my", "me", "myself", "mine"})
_YOU = frozenset({"you", "you're", "you've", "you'd", "you'll", "your", "yours", "yourself"})
_WE = frozenset({"we", "we're", "we've", "we'd", "we'll", "our", "ours", "us", "ourselves"})
_THEY = frozenset({"they", "they're", "they've", "them", "their", "he", "she", "he's", "she's", "him", "her"})

OF_QUESTION = 3.0
OF_PROBLEM_WORD = 0.7
OF_LOGISTICS_WORD = 1.6
OF_PRONOUN = 0.5
INHERITED = 2.5
"""What a question, a word of trouble, a word of logistics, a pronoun, and the focus of the question that a turn answers weigh
in settling its focus; tried out on invented talks and rounded (guesses)."""

BRIEF = 5
"""A turn of at most so many words is about what was asked or said before it (a guess)."""

_OF_INTENT = {Intent.PAST: Focus.MY_PAST, Intent.HYPOTHETICAL: Focus.MY_PAST, Intent.LOGISTICS: Focus.LOGISTICS}


def focus_of_question(asked: Asked) -> Focus:
    """What a question is about, by its intent."""
    return Focus.THEIR_PROBLEM if asked.intent in ABOUT_THEM else _OF_INTENT[asked.intent]


def troubles_in(lows: Sequence[str]) -> list[str]:
    """The words by which somebody tells of a difficulty of their own."""
    first = openers("own problem")
    found = []
    place = 0
    while place < len(lows):
        taken = phrase_at("own problem", lows, place) if lows[place] in first else 0
        if taken:
            found.append(" ".join(lows[place : place + taken]))
        place += taken or 1
    return found


def focus_of(
    lows: Sequence[str], side: Side, asked: Sequence[Asked], inherited: Focus | None, troubles: Sequence[str]
) -> tuple[Focus, tuple[str, ...]]:
    """What a turn is mostly about, and the words that made it so.

    Args:
        lows: its words.
        side: who speaks.
        asked: the questions in it that ask.
        inherited: the focus of the question it answers, or else of the turn before; None at the beginning.
        troubles: the words of trouble in it.
    """
    if len(lows) <= BRIEF and not asked and inherited:
        return inherited, ()
    theirs, past = _pronouns(lows, side)
    weights = {Focus.THEIR_PROBLEM: theirs * OF_PRONOUN, Focus.MY_PAST: past * OF_PRONOUN, Focus.LOGISTICS: 0.0}
    logistics = cue_of(Intent.LOGISTICS, lows)
    if logistics:
        weights[Focus.LOGISTICS] += OF_LOGISTICS_WORD
    if side is Side.THEM:
        weights[Focus.THEIR_PROBLEM] += OF_PROBLEM_WORD * len(troubles)
    for each in asked:
        weights[focus_of_question(each)] += OF_QUESTION
    if inherited and inherited in weights:
        weights[inherited] += INHERITED
    best = max(weights, key=lambda focus: weights[focus])
    if not weights[best]:
        return inherited or Focus.OTHER, ()
    if best is Focus.LOGISTICS and logistics:
        return best, (" ".join(lows[slice(*logistics)]),)
    cues = [each.cue for each in asked if each.cue and focus_of_question(each) is best]
    return best, _words(best, lows, side, cues + (list(troubles[:3]) if best is Focus.THEIR_PROBLEM else []))


def _pronouns(lows: Sequence[str], side: Side) -> tuple[float, float]:
    """How much the pronouns of a turn speak for the other's work, and for the candidate's past."""
    i, you, we = (sum(low in names for low in lows) for names in (_I, _YOU, _WE))
    total = max(1.0, len(lows) / 12)
    if side is Side.ME:
        return (you + 0.3 * sum(low in _THEY for low in lows)) / total, (i + 0.8 * we) / total
    return (we + 0.5 * i) / total, 0.8 * you / total


def _words(best: Focus, lows: Sequence[str], side: Side, cues: Sequence[str]) -> tuple[str, ...]:
    """The words that made a turn's focus what it is: cues first, then pronouns."""
    theirs = best is Focus.THEIR_PROBLEM
    names = {(True, Side.ME): _YOU, (True, Side.THEM): _WE, (False, Side.ME): _I, (False, Side.THEM): _YOU}[theirs, side]
    return (*cues, *dict.fromkeys(low for low in lows if low in names))[:MOST_WORDS]


MOST_WORDS = 4
"""So many words are shown as the reason for a focus."""
