"""Bargaining: a turn that concerns the ask, taken together with whatever else it says, and the boss's answer to both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from proprietor.interview.rehearsal.acts import Move, Reply
from proprietor.interview.rehearsal.candour import lets_go, plainly
from proprietor.interview.rehearsal.constants import CONSTANTS
from proprietor.interview.rehearsal.enquiry import Earlier
from proprietor.interview.rehearsal.mind import step
from proprietor.interview.rehearsal.mood import moved
from proprietor.interview.rehearsal.pointing import Known
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.rehearsal.speaking import Mouth, Turn, parting, spoken, waiting
from proprietor.interview.rehearsal.state import State
from proprietor.interview.rehearsal.understanding import understand
from proprietor.interview.rehearsal.verdict import TERMS, Line, Plea, answered, concerns, noted, pulls_of
from proprietor.interview.rehearsal.wish import Wish
from proprietor.interview.rehearsal.wishing import Wished, wished_in
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of

NOTHING_SAID = 3
"""A turn of fewer words is no try at an answer (a guess)."""

AT_A_LOSS = 6
"""Nor is one of at most so many words that says "I don't know" (a guess)."""

AFTER_YES = 1
"""Turns that are left after a yes: for thanks, and for what happens next (a guess)."""

PUSHED = (
    "I heard that last part, and I wish I had not. It does not help you here.",
    "Let us leave that lever alone. I do not move well with it.",
    "If that is how it is, I would have to let you go, and I would be sorry.",
    "You may do that, of course. I cannot decide anything with it held over me.",
    "I would rather you had told me what you want than what you will do to me.",
    "Now I am thinking about the threat, and no longer about the wish.",
)
"""What he says to a threat; it is the same for every boss."""


MEANT = {
    Line.YES: (
        "It is a yes, and it stays one. What comes next you hear from me.",
        "You have my yes. Whatever belongs to it we go through when it is on paper.",
        "Yes means yes. The rest of it we settle when I have set it going.",
        "That was a yes, and one thing at a time. The details we look at together.",
    ),
    Line.PARTLY: (
        "It is a yes to a part of it. Put down two sizes, and I sign the smaller.",
        "Half a yes, if you like. How large the half is we set down together, and the rest waits.",
        "A part, and no more for now: as much as I could take back, and then we look again.",
    ),
    Line.NOT_NOW: (
        "It is no no. It is a not yet, and I mean the yet.",
        "Neither. The time is wrong, and that is all I have said.",
        "Not a yes today, and not a no. I have left it open.",
    ),
    Line.NO: (
        "It is a no. I would rather you heard it plainly.",
        "It is a no as things stand. You need not guess at it.",
        "A no, I am afraid. You are welcome to ask me why.",
    ),
    Line.WHY: (
        "Neither yet. I am still missing a reason I could pass on.",
        "I have not answered yet. First I would like to know what speaks for it.",
        "So far it is a question of mine, and that one is open.",
    ),
}
"""What he says when asked what his answer was; after a yes also to whatever else is asked. The same for every boss."""

WELCOME = (
    "You are welcome, and I mean it.",
    "No need to thank me. It was time we spoke of it.",
    "And thank you for saying it plainly.",
    "Thank you for coming to me with it.",
)
"""What he says to thanks for an answer, whichever it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bargained:
    """What came of a turn that concerns the ask.

    Attributes:
        move: what the rest of it amounted to.
        reply: what he did about that.
        answer: what he said.
        state: his mind now.
        plea: how the ask stands now.
        asked: the questions in it, to be remembered.
        lines: what he said to the ask.
    """

    move: Move
    reply: Reply
    answer: str
    state: State
    plea: Plea
    asked: tuple[Earlier, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sofar:
    """The talk up to a turn.

    Attributes:
        known: what lies open.
        before: what he said last.
        earlier: what he was asked.
        state: his mind.
        plea: how the ask stands.
        turn: the number of the turn, from 1.
        mouth: what he has said, and the chance by which he chooses his words.
        chance: gives the next number of the stream by which he decides.
    """

    known: Known
    before: str
    earlier: Sequence[Earlier]
    state: State
    plea: Plea
    turn: int
    mouth: Mouth
    chance: Callable[[], float]


def bargained(text: str, scene: Scene, sofar: Sofar) -> Bargained | None:
    """Take a turn that concerns the ask; None for any other turn, and in a scene without an ask.

    Silence after the ask is never punished and takes no time: he is the one to speak on.
    """
    wish = scene.wish
    if wish is None:
        return None
    if not text.strip():
        return _broken_silence(wish, sofar) if sofar.plea.standing or sofar.plea.done else None
    wished = wished_in(text, wish, prompted=sofar.plea.prompted, partly=sofar.plea.verdict is Line.PARTLY)
    if not concerns(sofar.plea, wished, short=_says_nothing(lows_of(text))):
        return None
    return _taken(text, wished, scene, wish, sofar)


def _says_nothing(lows: Sequence[str]) -> bool:
    return len(lows) < NOTHING_SAID or (len(lows) <= AT_A_LOSS and has("hedge", lows))


def as_taken(move: Move, text: str, scene: Scene, state: State) -> Move:
    """A move as whoever sits there takes it: a boss who can be asked for something takes questions plainly."""
    return move if scene.wish is None else plainly(move, text, state)


def as_led(scene: Scene, state: State, reply: Reply) -> tuple[State, Reply]:
    """How he goes on: as he would, unless the talk is the employee's."""
    return (state, reply) if scene.wish is None else lets_go(state, reply)


def noted_in(text: str, scene: Scene, plea: Plea) -> Plea:
    """How the ask stands after a turn that did not concern it, but may have said something for it."""
    return plea if scene.wish is None or not text.strip() else noted(plea, wished_in(text, scene.wish))


def _broken_silence(wish: Wish, sofar: Sofar) -> Bargained:
    said = Wished(asks_back=sofar.plea.done)
    plea, lines, _ = answered(sofar.plea, said, sofar.state, wish, sofar.turn)
    answer = _said(lines, wish, plea, sofar.mouth) or "…"
    state = _after(sofar.state, plea)
    return Bargained(move=Move(), reply=Reply(), answer=answer, state=state, plea=plea, lines=lines)


def _taken(text: str, wished: Wished, scene: Scene, wish: Wish, sofar: Sofar) -> Bargained:
    understood = understand(
        wished.rest, scene, before=sofar.before, pending=sofar.state.pending, known=sofar.known, earlier=sofar.earlier
    )
    move = plainly(understood.move, wished.rest, sofar.state)
    about = tuple(each for each in move.questions if each.problem is not None and not sofar.plea.done)
    move = replace(move, length=len(lows_of(text)), questions=about, understood=True)
    before = _listening(sofar.state, move)
    after, reply = step(before, move, sofar.chance)
    trust, reasons = moved(after.trust, pulls_of(sofar.plea, wished, wish, TERMS))
    plea, lines, pressing = answered(noted(sofar.plea, wished), wished, replace(after, trust=trust), wish, sofar.turn)
    trust, pressed = moved(trust, pressing)
    reply = replace(reply, reasons=(*reply.reasons, *reasons, *pressed), hand_over=False)
    state, mouth = _after(replace(after, trust=trust), plea), sofar.mouth
    turn = Turn(text=text, move=move, reply=reply, before=before, after=after, asked=True)
    parts = [
        mouth.one_of(PUSHED) if plea.threats > sofar.plea.threats else "",
        spoken(scene, mouth, turn, goes_on=False) if _is_worth_a_word(move, reply) else "",
        _said(lines, wish, plea, mouth),
        parting(mouth) if state.ended is not None else "",
    ]
    answer = " ".join(filter(None, parts)) or waiting(scene, mouth)
    asked = understood.asked if move.questions else ()
    return Bargained(move=move, reply=reply, answer=answer, state=state, plea=plea, asked=asked, lines=lines)


def _listening(state: State, move: Move) -> State:
    """His mind when the ask comes: his list is put away, and a question that was passed over is not held against anybody."""
    pending = state.pending and move.answered >= CONSTANTS.enough
    return replace(state, pending=pending, queue=state.character.questions)


def _after(state: State, plea: Plea) -> State:
    """His mind after a verdict: with a yes all is said but a last word."""
    left = min(state.time_left, AFTER_YES) if plea.done else state.time_left
    return replace(state, time_left=left, pending=False, queue=state.character.questions)


def _is_worth_a_word(move: Move, reply: Reply) -> bool:
    """Whether the rest of the turn asks or says something that he takes up before he comes to the ask."""
    return bool(reply.disclosures or reply.evaded or reply.refused or reply.repeated) or move.insight is not None or move.pitch


def _said(lines: tuple[Line, ...], wish: Wish, plea: Plea, mouth: Mouth) -> str:
    return " ".join(filter(None, (mouth.one_of(_lines_of(line, wish, plea)) for line in lines)))


def _lines_of(line: Line, wish: Wish, plea: Plea) -> Sequence[str]:
    if line is Line.MEANT and plea.verdict:
        return MEANT[plea.verdict]
    if line is Line.WELCOME:
        return WELCOME
    lines: tuple[str, ...] = getattr(wish.lines, line.value)
    return lines
