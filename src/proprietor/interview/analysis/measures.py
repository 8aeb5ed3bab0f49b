"""Measures: what the turns of a talk come to, as counts with the moments behind them.

Definitions after the literature: follow-ups (Huang et al. 2017), control (Walker & Whittaker 1990), restating beside asking
(130 rated helping sessions), talk share and stories as sales research counts them. None is a grade.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.analysis.labels import Focus, ReadTurn, Shift
from proprietor.interview.analysis.moments import Moment, of_question, questions_in, whole
from proprietor.interview.intents import Intent
from proprietor.interview.transcript import Side
from proprietor.stats.intervals import jeffreys
from proprietor.values.estimate import Estimate, cannot_tell

FEWEST_QUESTIONS = 10
FEWEST_TURNS = 20
"""Under so many questions or turns there are counts and no rates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """How long a turn lasted.

    Attributes:
        words: its words.
        seconds: measured, or reckoned from the words where the file has no times.
        at: the turn.
    """

    words: int
    seconds: float
    at: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Shifted:
    """The lead going over: how, to whom, and the turn in which it did."""

    how: Shift
    to: Side
    by: Side
    at: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A question and how the other side answered it: None when nobody did."""

    question: Moment
    by: Side
    answer: Moment | None
    answered: str
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What a talk comes to.

    Attributes:
        turns: how many turns it has.
        timed: whether lengths come from times rather than words.
        enough: why there are no rates; empty when there are.
        asked: questions that ask, by side.
        aside: rhetorical, retold and merely phatic ones, by side.
        share_asked: the candidate's share of all questions.
        follow_ups: the candidate's questions that take up what was just said.
        follow_up_rate: their share of the candidate's questions.
        restated: the candidate's restatements.
        per_ten: restatements per ten turns of the candidate.
        per_question: restatements per question.
        bridges: answers that end by turning to their work.
        insights: thoughts that fit what they told.
        disclosed: what they told of difficulties.
        words: how many words, by side.
        talk_share: the candidate's share of the talk; context, never a target.
        led: turns after which the candidate leads.
        control_share: their share of all turns.
        shifts: every time the lead went over.
        longest: the longest turn, by side.
        focus: turns by focus.
        turned: the turn in which the talk turns to their work for good; None when it never does.
        by_intent: the candidate's questions by what they are after.
        pairs: every question with its answer.
        listened: backchannels, by side.
    """

    turns: int
    timed: bool
    enough: str
    asked: dict[Side, tuple[Moment, ...]]
    aside: dict[Side, tuple[Moment, ...]]
    share_asked: Estimate
    follow_ups: tuple[Moment, ...]
    follow_up_rate: Estimate
    restated: tuple[Moment, ...]
    per_ten: Estimate
    per_question: Estimate
    bridges: tuple[Moment, ...]
    insights: tuple[Moment, ...]
    disclosed: tuple[Moment, ...]
    words: dict[Side, int]
    talk_share: Estimate
    led: tuple[Moment, ...]
    control_share: Estimate
    shifts: tuple[Shifted, ...]
    longest: dict[Side, Length | None]
    focus: dict[Focus, tuple[Moment, ...]]
    turned: Moment | None
    by_intent: dict[Intent, tuple[Moment, ...]]
    pairs: tuple[Pair, ...]
    listened: dict[Side, int]


def measure(reads: Sequence[ReadTurn], *, english: bool = True) -> Measures:
    """Count what the turns of a talk come to.

    Args:
        reads: the turns.
        english: whether their words were read; if not, lengths are counted and all the rest is what a person put right.
    """
    mine = [read for read in reads if read.turn.side is Side.ME]
    theirs = [read for read in reads if read.turn.side is Side.THEM]
    asked = {Side.ME: questions_in(mine), Side.THEM: questions_in(theirs)}
    enough = _enough(reads, sum(map(len, asked.values()))) if english else _enough_words(reads) or UNREAD
    own = enough or _enough_of_mine(len(asked[Side.ME]))
    led = tuple(whole(read) for read in reads if read.control is Side.ME) if english else ()
    restated = tuple(Moment(read.turn.number, *span, read.quote(*span)) for read in mine for span in read.restates)
    follow_ups = tuple(of_question(read, each) for read in mine for each in read.asked if each.follow_up)
    timed = bool(reads) and all(read.turn.start is not None and read.turn.end is not None for read in reads)
    return Measures(
        turns=len(reads),
        timed=timed,
        enough=enough,
        asked=asked,
        aside={side: _aside(some) for side, some in ((Side.ME, mine), (Side.THEM, theirs))},
        share_asked=_share(len(asked[Side.ME]), sum(map(len, asked.values())), enough),
        follow_ups=follow_ups,
        follow_up_rate=_share(len(follow_ups), len(asked[Side.ME]), own),
        restated=restated,
        per_ten=_ratio(len(restated) * 10, len(mine), enough),
        per_question=_ratio(len(restated), len(asked[Side.ME]), own),
        bridges=tuple(whole(read) for read in mine if read.bridge),
        insights=tuple(whole(read) for read in mine if read.insight),
        disclosed=tuple(whole(read) for read in theirs if read.discloses),
        words={side: sum(read.turn.words for read in some) for side, some in ((Side.ME, mine), (Side.THEM, theirs))},
        talk_share=_talk_share(mine, reads, timed=timed, enough=enough if english else _enough_words(reads)),
        led=led,
        control_share=_share(len(led), len(reads), enough),
        shifts=tuple(Shifted(how=read.shift, to=read.control, by=read.turn.side, at=whole(read)) for read in reads if read.shift),
        longest={side: _longest(some) for side, some in ((Side.ME, mine), (Side.THEM, theirs))},
        focus={focus: tuple(whole(read) for read in reads if read.focus is focus) for focus in Focus},
        turned=_turned(reads),
        by_intent={
            intent: tuple(of_question(read, each) for read in mine for each in read.asked if each.intent is intent)
            for intent in Intent
        },
        pairs=tuple(_pairs(reads)),
        listened={Side.ME: sum(len(r.turn.heard) for r in theirs), Side.THEM: sum(len(r.turn.heard) for r in mine)},
    )


def _enough(reads: Sequence[ReadTurn], questions: int) -> str:
    """Why there are too few data for rates; empty when there are enough."""
    if few := _enough_words(reads):
        return few
    if questions < FEWEST_QUESTIONS:
        return f"it has {_so_many(questions, 'question')}; under {FEWEST_QUESTIONS} there are counts only"
    return ""


def _enough_words(reads: Sequence[ReadTurn]) -> str:
    """The same for what needs no questions."""
    if len(reads) < FEWEST_TURNS:
        return f"the talk has {_so_many(len(reads), 'turn')}; under {FEWEST_TURNS} there are counts only"
    return ""


def _enough_of_mine(questions: int) -> str:
    """The same for what is said of the candidate's questions alone."""
    few = f"you asked {_so_many(questions, 'question')}; under {FEWEST_QUESTIONS} there are counts only"
    return few if 0 < questions < FEWEST_QUESTIONS else ""


def _so_many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


UNREAD = "it does not look like English, so only lengths are counted"
"""Why a talk in another language has no rates."""


def _share(hits: int, of: int, enough: str) -> Estimate:
    if enough:
        return cannot_tell(enough, of)
    return jeffreys(hits, of) if of else cannot_tell("there is nothing to take a share of")


def _ratio(hits: int, of: int, enough: str) -> Estimate:
    if enough:
        return cannot_tell(enough, of)
    return Estimate(value=hits / of, count=of) if of else cannot_tell("there is nothing to divide by")


WORDS_ERROR = 0.04
"""Mean error of the share of words as a stand-in for the share of time: 3.6 points (measured)."""


def _talk_share(mine: Sequence[ReadTurn], reads: Sequence[ReadTurn], *, timed: bool, enough: str) -> Estimate:
    """The candidate's share of the talk; by words give or take four points where there are no times."""
    if enough:
        return cannot_tell(enough, len(reads))
    weigh = (lambda read: read.turn.seconds) if timed else (lambda read: float(read.turn.words))
    value = sum(map(weigh, mine)) / sum(map(weigh, reads))  # whoever asks ten questions has said a word
    error = 0.0 if timed else WORDS_ERROR
    return Estimate(value=value, low=max(0.0, value - error), high=min(1.0, value + error), count=len(reads))


def _longest(some: Sequence[ReadTurn]) -> Length | None:
    if not some:
        return None
    read = max(some, key=lambda each: each.turn.words)
    return Length(words=read.turn.words, seconds=read.turn.seconds, at=whole(read))


def _aside(some: Sequence[ReadTurn]) -> tuple[Moment, ...]:
    return tuple(of_question(read, each) for read in some for each in read.questions if not each.asked)


LASTS = 3
"""So many turns of any side about their work in a row make a turn of the talk (a guess)."""


def _turned(reads: Sequence[ReadTurn]) -> Moment | None:
    """The turn in which the talk first turns to their work and stays there a while."""
    run: list[ReadTurn] = []
    for read in reads:
        run = [*run, read] if read.focus is Focus.THEIR_PROBLEM else []
        if len(run) == LASTS:
            return whole(run[0])
    return None


def _pairs(reads: Sequence[ReadTurn]) -> list[Pair]:
    """Every turn that asks, by its last question, with the turn that answered it."""
    found = []
    for place, read in enumerate(reads):
        if not read.asked:
            continue
        following = next((each for each in reads[place + 1 : place + 3] if each.turn.side is not read.turn.side), None)
        answered = following.answered if following else None
        found.append(
            Pair(
                question=of_question(read, read.asked[-1]),
                by=read.turn.side,
                answer=whole(following) if following and answered else None,
                answered=str(answered) if answered else "",
                words=following.turn.words if following and answered else 0,
            )
        )
    return found
