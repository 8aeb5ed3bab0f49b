"""Asked: what there is to say after an ask was rehearsed: the answer, what it rested on, and one thing to try."""

from collections.abc import Iterator
from dataclasses import dataclass

from proprietor.interview.rehearsal.session import Session
from proprietor.interview.rehearsal.state import PROBLEMS
from proprietor.interview.rehearsal.verdict import CALENDAR, CAUSE, CRITERIA, FEAR, OPEN_END, Line, Plea

KINDS = ("when such things are decided", "what convinces", "what is feared")
"""What the three hidden facts are about, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWord:
    """What there is to say of an ask.

    Attributes:
        verdict: the answer as it stood at the end: "yes", "partly", "not now", "no", "why"; empty for none.
        told: the answer in a sentence.
        rests: what it rested on, a sentence each.
        words: the sentence in which it was asked; empty when it was not.
        sentence: whether it came in one sentence, and which.
        condition: whether you asked what would have to be true, and when.
        silent: how often you were silent after it; nobody was put out by that.
        known: for calendar, criteria and fear, whether its cause was asked out.
    """

    verdict: str
    told: str
    rests: tuple[str, ...]
    words: str
    sentence: str
    condition: str
    silent: int
    known: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to try, what it rests on, and the turn from which to play it again."""

    advice: str
    because: str
    turn: int


def ask_word(session: Session) -> AskWord | None:
    """Look back at an ask; None after an interview."""
    if session.scene.wish is None:
        return None
    plea = session.plea
    silent = sum(not each.said and number > plea.asked > 0 for number, each in enumerate(session.exchanges, start=1))
    return AskWord(
        verdict=plea.verdict.word if plea.verdict else "",
        told=_told(session),
        rests=plea.rests,
        words=plea.words,
        sentence=_sentence(session),
        condition=_condition(session),
        silent=silent,
        known=tuple((kind, depth >= CAUSE) for kind, depth in zip(KINDS, session.state.depth, strict=True)),
    )


_TOLD = {
    None: "There was no answer, because nothing was asked.",
    Line.YES: "The answer was yes.",
    Line.PARTLY: "The answer was: a part of it.",
    Line.NOT_NOW: "The answer was: not now.",
    Line.NO: "The answer was no.",
    Line.WHY: "The answer was a question: why should I? It was left standing.",
}
_UNANSWERED = "You asked, and ended the talk before there was an answer."
_UNHEARD = "There was no answer, because what you wanted was not heard."


def _told(session: Session) -> str:
    plea = session.plea
    if plea.verdict is None and plea.asked:
        return _UNANSWERED
    return _UNHEARD if plea.buried and not plea.asked else _TOLD[plea.verdict]


def _sentence(session: Session) -> str:
    plea = session.plea
    if not plea.asked and plea.buried:
        return f"In turn {plea.buried} it stood in a sentence so long that it was not heard."
    if not plea.asked:
        hints = f" {plea.hints} times you were asked what it is." if plea.hints > 1 else ""
        return f"You did not say what you want.{hints}"
    if plea.short:
        other = " Your plan asks for something else, or in other words." if plea.other else ""
        return f"It came in one sentence, in turn {plea.asked}.{other}"
    return f"It came in turn {plea.asked}, in a sentence so long that it could be missed."


def _condition(session: Session) -> str:
    plea = session.plea
    if plea.conditions:
        return f"In turn {plea.conditions} you asked what would have to be true."
    if plea.verdict in OPEN_END:
        return "You did not ask what would have to be true, and by when."
    return ""


def ask_advice(session: Session) -> Advice:
    """One thing to try after an ask, the gravest first."""
    return next(_tries(session))


def _tries(session: Session) -> Iterator[Advice]:
    plea, depth = session.plea, session.state.depth
    before = max(0, plea.asked - 1)
    if not session.exchanges:
        yield Advice("Answer the first question shortly, then ask when such things are decided.", "Nothing was said yet.", 0)
    if plea.threats:
        cost = "After the threat nothing you said counted any more." if plea.verdict is Line.NO else "The threat cost you trust."
        yield Advice(_ADVICE["threat"], cost, before)
    if not plea.asked:
        yield Advice(_ADVICE["say"], _sentence(session), 0)
    if plea.closed:
        yield Advice(_ADVICE["press"], f"You asked {plea.presses + 1} times, and there was nothing new to go by.", before)
    if not plea.done:
        yield from _unsaid(plea, before)
        yield from _unknown(depth, before)
    if plea.verdict in OPEN_END and not plea.conditions:
        yield Advice(_ADVICE["condition"], _condition(session), len(session.exchanges))
    if not plea.short:
        yield Advice(_ADVICE["short"], _sentence(session), before)
    if not plea.done and sum(depth) < PROBLEMS * CAUSE + 1:
        yield Advice(_ADVICE["thought"], "You heard what stands in the way, and some of it only half.", before)
    yield Advice(_ADVICE["again"], f"You laid open {sum(depth)} layers of nine.", 0)


def _unsaid(plea: Plea, before: int) -> Iterator[Advice]:
    """What was not said for the wish."""
    if not (plea.proved or plea.reasoned):
        yield Advice(_ADVICE["worth"], "Nothing was said of what it is worth to anybody but you.", before)
    if not plea.proved:
        yield Advice(_ADVICE["deed"], "You gave reasons, and no deed with its figure.", before)


def _unknown(depth: tuple[int, ...], before: int) -> Iterator[Advice]:
    """What was not asked out."""
    for at, name in ((CRITERIA, "criteria"), (CALENDAR, "calendar"), (FEAR, "fear")):
        if depth[at] < CAUSE:
            so_far = "You heard only that something is there" if depth[at] else "It never came up"
            yield Advice(_ADVICE[name], f"{so_far}: {KINDS[at]}.", before)


_ADVICE = {
    "threat": "Leave the threat out. If you do have an offer in hand, name it once, calmly, as a fact you would rather not use.",
    "say": "Say it in one sentence that begins with “I would like”, and then stop.",
    "press": "After a second no, ask what would have to be true, and by when. Asking the same again only closes the matter.",
    "worth": "Before you ask, tell one thing you have done for them, with its figure, or what they would gain.",
    "deed": "Put one deed beside the reasons: what was, what you did, what came of it, with a figure.",
    "criteria": "Before you ask, find out what would convince: “What do you go by in such things?” And then ask why.",
    "calendar": "Before you ask, find out when such things are decided, and what makes that hard to move.",
    "fear": "Before you ask, find out what worries them: “What makes you careful there?” And then ask how that came about.",
    "condition": "When it is not a yes, ask: “What would have to be true, and by when could we look at it again?”",
    "short": "Take half the words. One sentence can be repeated upstairs; a speech cannot.",
    "thought": "When you have heard a cause, say in a sentence what would help there. It is worth more than one more reason.",
    "again": "Try it with another boss: leave the seed out, and other things are hidden.",
}
"""What can be tried next time, by what it mends."""
