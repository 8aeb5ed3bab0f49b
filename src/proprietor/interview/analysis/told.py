"""What they told: each difficulty of theirs, whether it was taken up, and what about it stayed unasked."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.analysis.moments import Moment, of_question, whole
from proprietor.interview.intents import ABOUT_THEM, Intent
from proprietor.interview.transcript import Side
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import matter_of

LATER = 12
"""A question within so many turns can take a difficulty up (a guess)."""

SHARED = 0.8
"""Weight of the words it must share with it, unless it follows at once (a guess: about one word of some rarity)."""

DEPTHS = (Intent.IMPLICATION, Intent.NEED_PAYOFF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A difficulty they told of.

    Attributes:
        at: the turn.
        words: the words by which they told it.
        taken_up: the candidate's questions that took it up, and what they said back of it or thought about it.
        unasked: what about it was not asked: its cause, its consequence, what good would look like.
    """

    at: Moment
    words: tuple[str, ...]
    taken_up: tuple[Moment, ...]
    unasked: tuple[Intent, ...]


def told_in(reads: Sequence[ReadTurn]) -> tuple[Told, ...]:
    """All difficulties they told of, in order."""
    return tuple(_told(read, reads[place + 1 : place + 1 + LATER]) for place, read in enumerate(reads) if read.discloses)


def _told(read: ReadTurn, later: Sequence[ReadTurn]) -> Told:
    matter = matter_of(read.turn.lows)
    taken_up: list[Moment] = []
    intents: set[Intent] = set()
    for distance, each in enumerate(later):
        if each.turn.side is not Side.ME:
            continue
        if distance == 0 and (each.restates or each.insight):
            taken_up.append(whole(each))
        for asked in each.asked:
            own = matter_of(lows_of(each.quote(asked.start, asked.stop)))
            shared = sum(weight for base, weight in matter.items() if base in own)
            if shared >= SHARED or (distance == 0 and (asked.follow_up or asked.intent in ABOUT_THEM)):
                taken_up.append(of_question(each, asked))
                intents.add(asked.intent)
    first = () if intents & {Intent.PROBLEM, Intent.SITUATION} else (Intent.PROBLEM,)
    return Told(
        at=whole(read),
        words=read.discloses,
        taken_up=tuple(taken_up),
        unasked=(*first, *(intent for intent in DEPTHS if intent not in intents)),
    )
