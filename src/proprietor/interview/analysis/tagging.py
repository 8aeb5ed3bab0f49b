"""Tags: what the rules see in a single utterance, for measuring them on talk of any kind."""

from dataclasses import dataclass

from proprietor.interview.analysis.focusing import focus_of, troubles_in
from proprietor.interview.analysis.labels import Asked, Focus
from proprietor.interview.analysis.reading import asked_of
from proprietor.interview.analysis.sides import side_named
from proprietor.interview.intents import Intent
from proprietor.language.talk.questions import questions_of
from proprietor.language.talk.restating import restatements_of
from proprietor.language.talk.speech import is_marked, lows_of
from proprietor.language.talk.uptake import matter_of, taken_up

ON_A_QUESTION = 0.4
ON_RESTATING = 0.3
ON_HEARING = 0.1
"""What a question resting on the last utterance, a restatement, and a word of having heard add to the words taken up. They tell
apart replies that take up no word at all (guesses)."""

_HEARD = frozenset({"okay", "ok", "yes", "yeah", "right", "good", "so", "mm", "exactly", "alright", "oh"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """What the rules see in an utterance.

    Attributes:
        is_question: whether it asks something of the other.
        is_open: whether its last question is built to get more than a word; None without a question.
        is_reflection: whether it puts the other's last words anew.
        intent: what its last question is after; None without one.
        follow_up: whether that question asks on; None without one.
        uptake: how much of the other's last words it takes up, unbounded; for ranking.
        focus: what it is mostly about.
    """

    is_question: bool
    is_open: bool | None
    is_reflection: bool
    intent: Intent | None
    follow_up: bool | None
    uptake: float
    focus: Focus


def tag(text: str, previous: str = "", speaker: str = "") -> Tag:
    """Look at one utterance.

    Args:
        text: what is said.
        previous: what the other said before; may be empty.
        speaker: who speaks; tells the sides apart when it is a word like "candidate" or "interviewer".
    """
    side = side_named(speaker)
    marked = is_marked(text)
    lows = tuple(lows_of(text))
    before = matter_of(lows_of(previous))
    troubles = troubles_in(lows)
    found = [each for each in questions_of(text, marked) if each.asked]
    asked: tuple[Asked, ...] = tuple(asked_of(each, text, side, before, troubled=False) for each in found)
    restates = bool(restatements_of(text, previous, marked))
    shared = taken_up(matter_of(lows), before)
    extra = (
        ON_A_QUESTION * any(each.follow_up for each in asked)
        + ON_RESTATING * restates
        + ON_HEARING * (lows[:1] != () and lows[0] in _HEARD)
    )
    last = asked[-1] if asked else None
    return Tag(
        is_question=bool(asked),
        is_open=found[-1].is_open if found else None,
        is_reflection=restates,
        intent=last.intent if last else None,
        follow_up=last.follow_up if last else None,
        uptake=shared + (extra if before else 0.0),
        focus=focus_of(lows, side, asked, None, troubles)[0],
    )
