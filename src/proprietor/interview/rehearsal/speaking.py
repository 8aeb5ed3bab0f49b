"""Speaking: the manager's reply in words, put together from his voice and what he tells, never the same line twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.interview.rehearsal.acts import Ending, Mode, Move, Reply
from proprietor.interview.rehearsal.constants import CONSTANTS
from proprietor.interview.rehearsal.hearing import Heard, hear
from proprietor.interview.rehearsal.phrases import (
    ALL_TOLD,
    ANOTHER_WAY,
    AS_TO,
    ASIDE,
    BACK,
    COURTEOUS,
    HEARD,
    MEANT,
    PARTING,
    STANDS,
    TERMS,
    YOURS,
)
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.rehearsal.state import State
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of

LONG_ANSWER = 130
"""Words from which on an answer is long: about 45 seconds at 168 words a minute."""

THIN = 0.5
"""An answer of less than this quality is thin (a guess)."""

FEW_SLIGHTS = 2.0
"""Patience under which he shows that it runs low (a guess)."""

SOMETHING = 5
"""Words from which on something told unasked gets a word in return; thanks get none (a guess)."""

OFTEN = 0.7
"""How often he says something to an answer before he goes on (a guess)."""


@dataclass(slots=True)
class Mouth:
    """What he has said so far, and the chance by which he chooses.

    Attributes:
        below: gives a number from 0 up to, not including, its argument, from a seeded stream.
        used: every line he has said.
        warmed: the stage he has reached in how he leads the talk and not remarked on yet.
    """

    below: "Below"
    used: set[str]
    warmed: Mode | None = None

    def one_of(self, lines: Sequence[str]) -> str:
        """A line he has not said yet; empty when all are said."""
        fresh = [line for line in lines if line not in self.used]
        if not fresh:
            return ""
        line = fresh[self.below(len(fresh))]
        self.used.add(line)
        return line

    def perhaps(self, often: float) -> bool:
        """Whether something happens that often does."""
        return self.below(1000) < often * 1000


class Below:
    """A stream of whole numbers; the same seed gives the same stream on every machine (a linear congruence, Knuth's MMIX)."""

    def __init__(self, seed: int) -> None:
        """Begin at a seed."""
        self._state = (seed * 2 + 1) & _MASK
        for _ in range(3):
            self(2)

    def __call__(self, most: int) -> int:
        """The next number from 0 up to, not including, `most`."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) & _MASK
        return (self._state >> 33) * most >> 31

    def share(self) -> float:
        """The next number from 0 up to, not including, 1."""
        return self(1 << 30) / (1 << 30)


_MASK = (1 << 64) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A turn of the candidate's with what he makes of it.

    Attributes:
        text: what was typed.
        move: what it amounted to.
        reply: what he does.
        before: his mind before it.
        after: his mind after it.
        asked: whether he has been asked for something, so that he neither examines nor invites any more.
    """

    text: str
    move: Move
    reply: Reply
    before: State
    after: State
    asked: bool = False


def greeting(scene: Scene, mouth: Mouth) -> str:
    """How he begins: a word of welcome and the first question of his list, in a wording that rests on nothing before it."""
    first = [line for line in scene.checklist[0] if not line.startswith(_RESTING)] or scene.checklist[0]
    return " ".join(filter(None, (mouth.one_of(scene.greeting), mouth.one_of(first))))


_RESTING = ("And ", "But ", "So ")


def waiting(scene: Scene, mouth: Mouth) -> str:
    """What he says to silence: he waits, kindly."""
    return mouth.one_of(scene.voice.pause) or "…"


def asked_once_more(scene: Scene, mouth: Mouth, state: State) -> str:
    """The question that stands, in other words; when he has no others, he waits."""
    return mouth.one_of(scene.checklist[_standing(scene, state)]) or mouth.one_of(STANDS) or waiting(scene, mouth)


def _standing(scene: Scene, state: State) -> int:
    return min(state.queue, len(scene.checklist)) - 1


def spoken(scene: Scene, mouth: Mouth, turn: Turn, *, goes_on: bool = True) -> str:
    """His reply in words: to what was said, to what was asked, and, if it `goes_on`, how he does."""
    if turn.reply.not_followed:
        return _not_followed(scene, mouth)
    if turn.reply.mode_change is not None:
        rises = turn.before.mode is Mode.CHECKLIST or turn.reply.mode_change is Mode.PARTNER
        mouth.warmed = turn.reply.mode_change if rises else None
    heard = hear(turn.before, turn.move, CONSTANTS)
    to_turn = _to_the_turn(turn, heard, scene, mouth)
    telling = list(_telling(turn, heard, scene, mouth))
    if to_turn and turn.reply.evaded and telling and mouth.perhaps(OFTEN):
        telling.insert(0, mouth.one_of(AS_TO))
    asking = _to_the_asking(turn, heard, scene, mouth)
    going_on = list(_going_on(turn, heard, scene, mouth, told=bool(telling or asking))) if goes_on else []
    said = " ".join(part for part in (to_turn, asking, *telling, *going_on) if part)
    return said or (waiting(scene, mouth) if goes_on else "")


def _not_followed(scene: Scene, mouth: Mouth) -> str:
    a, b = MEANT[mouth.below(len(MEANT))]
    line = mouth.one_of(scene.voice.not_follow) or mouth.one_of(ANOTHER_WAY)
    return line.replace("{a}", a).replace("{b}", b)


def _to_the_turn(turn: Turn, heard: Heard, scene: Scene, mouth: Mouth) -> str:
    """What he says to the turn before he tells or asks anything."""
    voice, move = scene.voice, turn.move
    if heard.fitting is not None:
        return mouth.one_of(voice.insight_good)
    if heard.premature:
        return mouth.one_of(voice.insight_early)
    if heard.offered:
        return mouth.one_of(voice.pitch)
    if not turn.before.pending and not move.questions and move.length >= SOMETHING and turn.reply.ended is None:
        return mouth.one_of(HEARD)
    if not (turn.before.pending and heard.answered and mouth.perhaps(OFTEN)):
        return ""
    if move.length > LONG_ANSWER:
        return mouth.one_of(voice.ack_long)
    return mouth.one_of(voice.ack_good if move.answered >= THIN else voice.ack_thin)


def _to_the_asking(turn: Turn, heard: Heard, scene: Scene, mouth: Mouth) -> str:
    """What he says to several questions at once, to one he has heard before, and to one he has nothing more to tell of."""
    reply, question = turn.reply, heard.question
    if reply.flood:
        return mouth.one_of(scene.voice.flood)
    if question is None or reply.disclosures or reply.refused:
        return ""
    if reply.repeated:
        return mouth.one_of(scene.voice.repeated)
    if question.aside:
        return mouth.one_of(ASIDE)
    if question.intent not in CONSTANTS.weights:
        return mouth.one_of(COURTEOUS if has("courtesy", lows_of(turn.text)) else TERMS)
    return "" if reply.evaded else mouth.one_of(ALL_TOLD)


def _telling(turn: Turn, heard: Heard, scene: Scene, mouth: Mouth) -> Iterator[str]:
    """What he tells, avoids or refuses."""
    voice, reply = scene.voice, turn.reply
    for number, (problem, layer) in enumerate(reply.disclosures):
        if not number and mouth.perhaps(OFTEN):
            yield mouth.one_of(voice.lead_in if turn.after.mode is Mode.CHECKLIST else voice.lead_in_warm)
        yield mouth.one_of(scene.problems[problem].layers[layer])
    if reply.refused:
        yield mouth.one_of(voice.refuse)
    elif reply.evaded and not reply.disclosures and not reply.repeated:
        at = heard.question.problem if heard.question else None
        again = at is not None and turn.before.pressed[at] > 0
        yield mouth.one_of(voice.evade_again if again else voice.evade)


def _going_on(turn: Turn, heard: Heard, scene: Scene, mouth: Mouth, *, told: bool) -> Iterator[str]:
    """How he goes on: the next question of his list, a deeper one, the floor for the candidate, or the end."""
    voice, after, reply = scene.voice, turn.after, turn.reply
    if reply.ended is not None:
        yield closing(scene, mouth, reply.ended, asked=turn.asked)
        return
    if after.patience < FEW_SLIGHTS:
        yield mouth.one_of(voice.impatient)
    if reply.checklist:
        line = mouth.one_of(scene.checklist[_standing(scene, after)])
        yield mouth.one_of(voice.turn_to_next) if mouth.perhaps(OFTEN) and not line.startswith(_RESTING) else ""
        yield line
    elif reply.probe and not heard.answered:
        yield mouth.one_of(STANDS)
    elif reply.probe:
        yield mouth.one_of(BACK) if told else ""
        yield mouth.one_of(voice.probe)
    else:
        yield _floor(turn, scene, mouth)


def _floor(turn: Turn, scene: Scene, mouth: Mouth) -> str:
    """What he says when the floor is the candidate's: that the talk has changed, that he thinks along, or that they may ask."""
    if mouth.warmed is not None and not turn.reply.evaded and not turn.reply.refused:
        warmed, mouth.warmed = mouth.warmed, None
        return mouth.one_of(scene.voice.warming if warmed is Mode.MIXED else scene.voice.partner)
    if turn.reply.disclosures:
        return ""
    return (not turn.asked and mouth.one_of(scene.voice.hand_over)) or mouth.one_of(YOURS)


def closing(scene: Scene, mouth: Mouth, ended: Ending, *, asked: bool) -> str:
    """How he ends a talk; without words of its own once he was asked for something."""
    return parting(mouth) if asked else mouth.one_of(_CLOSES[ended](scene))


def parting(mouth: Mouth) -> str:
    """How he ends a talk in which he was asked for something, whatever he answered."""
    return mouth.one_of(PARTING)


_CLOSES = {
    Ending.WARM: lambda scene: scene.voice.close_warm,
    Ending.NEUTRAL: lambda scene: scene.voice.close_neutral,
    Ending.TIME: lambda scene: scene.voice.close_neutral,
    Ending.COLD: lambda scene: scene.voice.close_cold,
}
