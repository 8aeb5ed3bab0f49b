"""Verdicts: how a boss answers an ask, by rules from his state and from what was said for it. Pure, and without chance."""

from dataclasses import dataclass, replace
from enum import StrEnum

from proprietor.interview.rehearsal.mood import Pull
from proprietor.interview.rehearsal.state import State
from proprietor.interview.rehearsal.wish import Wish
from proprietor.interview.rehearsal.wishing import Wished
from proprietor.language.talk.speech import lows_of

CALENDAR, CRITERIA, FEAR = 0, 1, 2
"""Which of his three problems is which."""

CAUSE, COST = 2, 3
"""Layers told from which on a cause, and a cost, is known."""


class Line(StrEnum):
    """What he says to an ask, by the name of its lines; the first four are verdicts, the last two say where an answer stands."""

    YES = "yes"
    PARTLY = "partly"
    NOT_NOW = "not_now"
    NO = "no"
    WHY = "why"
    HAPPY = "happy"
    WHAT = "what"
    TRUE = "true"
    AGAIN = "again"
    MEANT = "meant"
    WELCOME = "welcome"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return "not now" if self is Line.NOT_NOW else self.value


OPEN_END = frozenset({Line.PARTLY, Line.NOT_NOW, Line.NO})
"""Verdicts after which one can ask what would have to be true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The numbers of the verdict; trust runs from 0 to 1. No source gives any of them: all are guesses.

    Attributes:
        grants: trust from which he says yes, when all else is there.
        tries: trust from which he grants a part to somebody who knows his criteria and his calendar.
        tries_early: the same for somebody who knows only his criteria.
        tries_blind: the same for somebody who proved their worth and asked him nothing.
        refuses: trust under which he says no whatever is said for it.
        refuses_pressed: the same once he was threatened.
        whys: how often he asks why before he says no, for want of a reason.
        reopens: how often he thinks an answer over anew, when there is something new to go by.
        presses: how often he is pressed with nothing new before he closes the matter; that once is not punished.
        threatened: trust lost by a threat with nothing in hand, or an offer that is none.
        ultimatum: trust lost by a threat that could be carried out.
        pressed: trust lost by pressing with nothing new, until he closes.
        conditions: trust for asking what would have to be true, and by when.
        sentence: an ask of at most so many words is one sentence.
    """

    grants: float = 0.6
    tries: float = 0.4
    tries_early: float = 0.5
    tries_blind: float = 0.65
    refuses: float = 0.2
    refuses_pressed: float = 0.5
    whys: int = 2
    reopens: int = 1
    presses: int = 2
    threatened: float = 0.3
    ultimatum: float = 0.12
    pressed: float = 0.04
    conditions: float = 0.08
    sentence: int = 30


TERMS = Terms()
"""The numbers as they come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plea:
    """How the ask stands between the two.

    Attributes:
        asked: in which turn of the employee's it was first asked, from 1; 0 while it was not.
        words: the sentence in which it was.
        short: whether that was one short sentence.
        standing: whether he has only shown his surprise so far and still owes an answer.
        prompted: whether he has just asked what the wish is.
        hints: how often he heard a hint and no wish.
        buried: in which turn it was first asked in a sentence too long to be heard; 0 for none.
        other: whether what was asked shares next to no words with the plan's.
        reasoned: whether a reason was given that reaches beyond oneself.
        proved: whether a deed was told with its figure, or a win.
        whys: how often he asked why.
        verdict: his answer as it stands; None while there is none.
        weighed: what there was to go by when he gave it.
        reopened: how often he has thought it over anew.
        presses: how often he was pressed since with nothing new.
        closed: whether he will not speak of it any more.
        threats: how often he was threatened.
        conditions: in which turn he was asked what would have to be true; 0 while he was not.
        rests: what his answer rests on, a sentence each.
    """

    asked: int = 0
    words: str = ""
    short: bool = False
    standing: bool = False
    prompted: bool = False
    hints: int = 0
    buried: int = 0
    other: bool = False
    reasoned: bool = False
    proved: bool = False
    whys: int = 0
    verdict: Line | None = None
    weighed: tuple[int, ...] = ()
    reopened: int = 0
    presses: int = 0
    closed: bool = False
    threats: int = 0
    conditions: int = 0
    rests: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether he has said yes."""
        return self.verdict is Line.YES


def noted(plea: Plea, wished: Wished) -> Plea:
    """The plea with what a turn says for it."""
    return replace(plea, reasoned=plea.reasoned or wished.reasoned, proved=plea.proved or wished.proved, prompted=False)


def concerns(plea: Plea, wished: Wished, *, short: bool) -> bool:
    """Whether a turn is about the ask, so that he answers that; any other goes its ordinary way.

    Args:
        plea: how the ask stands.
        wished: the turn in its light.
        short: whether the turn says next to nothing.
    """
    if wished.asks or wished.threatens or (wished.if_no and plea.verdict in OPEN_END):
        return True
    if wished.asks_back or (plea.done and _goes_on(wished)):
        return True
    if wished.questions:
        return False
    if not plea.asked:
        return wished.buried or (wished.vague and not wished.valued)
    if _only_thanks(plea, wished):
        return True
    wanting = plea.verdict in {Line.WHY, Line.NO} and not (plea.reasoned or plea.proved or plea.closed)
    tries = plea.verdict is Line.WHY and not (short or wished.grateful)
    return plea.standing or tries or (wanting and wished.valued)


def _goes_on(wished: Wished) -> bool:
    """Whether a turn asks or wishes for anything, which after a yes is beside it."""
    return bool(wished.asks or wished.vague or wished.questions or wished.if_no)


def _only_thanks(plea: Plea, wished: Wished) -> bool:
    """Whether a turn thanks for an answer, and says nothing for the wish besides."""
    return plea.verdict is not None and wished.grateful and not (wished.valued or wished.questions)


def pulls_of(plea: Plea, wished: Wished, wish: Wish, terms: Terms) -> tuple[Pull, ...]:
    """What asking does to his trust, besides everything else in the turn. To ask plainly costs nothing."""
    empty = (wished.threatens or wished.offered) and not wish.plan.live
    asked_after = wished.if_no and plea.verdict in OPEN_END and not plea.conditions
    given: tuple[tuple[bool, str, float], ...] = (
        (empty, "You threatened with what you do not have in hand", -terms.threatened),
        (wished.threatens and wish.plan.live, "You set an ultimatum", -terms.ultimatum),
        (asked_after, "You asked what would have to be true", terms.conditions),
    )
    return tuple((why, by) for holds, why, by in given if holds)


def answered(
    plea: Plea, wished: Wished, state: State, wish: Wish, turn: int, *, terms: Terms = TERMS
) -> tuple[Plea, tuple[Line, ...], tuple[Pull, ...]]:
    """What he says to a turn that concerns the ask: how it stands now, his lines in order, and what pressing cost.

    He believes that the employee is happy, so that the first hearing surprises him and his answer comes with the next turn,
    spoken or silent. He has to answer at once when there is no time left.

    Args:
        plea: how it stands, with what this turn says for it.
        wished: the turn.
        state: his mind after it.
        wish: what is asked.
        turn: the number of the turn, from 1.
        terms: the numbers to decide by.
    """
    threats = plea.threats + (wished.threatens or (wished.offered and not wish.plan.live))
    plea = replace(plea, threats=threats)
    if wished.if_no and plea.verdict in OPEN_END and not wished.asks:
        if plea.conditions:
            return plea, (Line.AGAIN,), ()
        return replace(plea, conditions=turn), (Line.TRUE,), ()
    if not plea.asked and not wished.asks:
        buried = plea.buried or (turn if wished.buried else 0)
        return replace(plea, hints=plea.hints + 1, buried=buried, prompted=True), (Line.WHAT,), ()
    if not plea.asked:
        short = len(lows_of(wished.asks)) <= terms.sentence
        plea = replace(plea, asked=turn, words=wished.asks, short=short, other=wished.other, standing=True)
        if state.ended is None and not threats:
            return plea, (Line.HAPPY,), ()
        given, line = _given(plea, state, wish, terms)
        return given, (Line.HAPPY, line) if not threats else (line,), ()
    if where := _where_it_stands(plea, wished):
        return plea, (where,), ()
    if plea.standing or plea.verdict is Line.WHY:
        given, line = _given(plea, state, wish, terms)
        return given, (line,), ()
    weighed = _weighed(plea, state)
    news = weighed != plea.weighed and (plea.reopened < terms.reopens or weighed[-1] != plea.weighed[-1])
    if plea.closed or plea.done or not news:
        return _pressed(plea, terms)
    given, line = _given(replace(plea, reopened=plea.reopened + 1), state, wish, terms)
    taken_back = weighed[-1] == plea.weighed[-1] and _RANKS.index(line) < _RANKS.index(plea.verdict or Line.NO)
    return _pressed(plea, terms) if taken_back else (given, (line,), ())


def _where_it_stands(plea: Plea, wished: Wished) -> Line | None:
    """What he says to somebody who asks what the answer was, thanks for it, or goes on after a yes; None for anything else."""
    if plea.verdict is None or wished.threatens:
        return None
    if wished.asks_back or (plea.done and _goes_on(wished)):
        return Line.MEANT if plea.done or not (wished.asks or wished.valued) else None
    return Line.WELCOME if _only_thanks(plea, wished) and not (wished.asks or wished.if_no) else None


_RANKS = (Line.NO, Line.WHY, Line.NOT_NOW, Line.PARTLY, Line.YES)
"""The answers from the worst on; without a threat none is taken back."""


def _pressed(plea: Plea, terms: Terms) -> tuple[Plea, tuple[Line, ...], tuple[Pull, ...]]:
    """Pressed with nothing new: it stands; and once too often he closes the matter, without holding it against anybody."""
    presses = plea.presses + 1
    if presses < terms.presses or plea.closed or plea.verdict in {Line.YES, Line.PARTLY}:
        pull = () if plea.closed or plea.done else (("You pressed with nothing new", -terms.pressed),)
        return replace(plea, presses=presses), (Line.AGAIN,), pull
    rests = ("You pressed again and again with nothing new, and the matter was closed.",)
    return replace(plea, presses=presses, closed=True, verdict=Line.NO, rests=rests), (Line.NO,), ()


def _weighed(plea: Plea, state: State) -> tuple[int, ...]:
    """What there is to go by: causes and costs told, thoughts that fitted, reasons and deeds; last, how often he was threatened.

    When it has grown, asking once more is no pressing. A symptom alone changes nothing.
    """
    deep = (max(0, depth - 1) for depth in state.depth)
    return (*deep, *state.credited, int(plea.reasoned), int(plea.proved), plea.threats)


def _given(plea: Plea, state: State, wish: Wish, terms: Terms) -> tuple[Plea, Line]:
    line, rests = judged(plea, state, wish, terms)
    whys = plea.whys + (line is Line.WHY)
    weighed = _weighed(plea, state)
    closed = plea.closed or (line is Line.NO and plea.threats > 0)
    return replace(plea, standing=False, verdict=line, rests=rests, whys=whys, weighed=weighed, presses=0, closed=closed), line


def judged(plea: Plea, state: State, wish: Wish, terms: Terms = TERMS) -> tuple[Line, tuple[str, ...]]:
    """His answer to the ask as things stand, and what it rests on, a sentence each."""
    if state.trust < (terms.refuses_pressed if plea.threats else terms.refuses):
        why = "A threat had cost you their trust." if plea.threats else "Too little trust was left."
        return Line.NO, (why,)
    met = state.credited[CRITERIA] >= CAUSE
    if not (plea.reasoned or plea.proved or met):
        asks_on = plea.whys < terms.whys
        return (Line.WHY if asks_on else Line.NO), ("Nothing had been said of what it is worth to anybody but you.",)
    reason = "You gave a reason that reaches beyond yourself." if plea.reasoned else "You spoke to what convinces them."
    rests = ["You told what you have done." if plea.proved else reason]
    criteria = state.depth[CRITERIA] >= CAUSE
    calendar = state.depth[CALENDAR] >= CAUSE
    if not criteria:
        rests.append("What convinces them you had not asked out.")
        blind = plea.proved and state.trust >= terms.tries_blind
        return (Line.PARTLY if blind else Line.NOT_NOW), tuple(rests)
    rests.append("You knew what convinces them.")
    if not calendar:
        rests.append("When such things are decided you had not asked out.")
        return (Line.PARTLY if state.trust >= terms.tries_early else Line.NOT_NOW), tuple(rests)
    missing = list(_missing(plea, state, wish, terms, met=met))
    rests += ["You knew when such things are decided.", *missing]
    if not missing:
        return Line.YES, (*rests, "You had heard what they are afraid of.")
    return (Line.PARTLY if state.trust >= terms.tries else Line.NOT_NOW), tuple(rests)


def _missing(plea: Plea, state: State, wish: Wish, terms: Terms, *, met: bool) -> tuple[str, ...]:
    """What keeps him from a whole yes."""
    fear = state.depth[FEAR] >= CAUSE or state.credited[FEAR] > 0
    given = (
        (not fear, "What they are afraid of had not been spoken of."),
        (not (plea.proved or met), "You gave reasons, and no deed with its figure."),
        (wish.deep and state.depth[CALENDAR] < COST, "What an exception would cost them you had not asked."),
        (state.trust < terms.grants, "For a whole yes there was too little trust yet."),
    )
    return tuple(why for holds, why in given if holds)
