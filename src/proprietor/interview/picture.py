"""The picture of a talk: two lanes on a line of time, as plain geometry that any face can draw."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.interview.analysis.labels import Focus, ReadTurn
from proprietor.interview.analysis.whole import Analysis
from proprietor.interview.transcript import Side

MOST_TIPS = 6
"""Tipping points that are labelled; more cannot be read (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A turn in the picture.

    Attributes:
        turn: its number.
        side: its lane.
        begin: where it begins, as a share of the whole talk.
        end: where it ends.
        focus: what it is about.
        control: who leads after it.
        questions: how many it asks.
        follow_ups: how many of them take up what was said.
        restates: whether it puts the other's words anew.
        said: its first words.
    """

    turn: int
    side: Side
    begin: float
    end: float
    focus: Focus
    control: Side
    questions: int
    follow_ups: int
    restates: bool
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """A tipping point: where it lies as a share of the talk, its turn, and what happened there."""

    at: float
    turn: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A talk as two lanes on a line of time.

    Attributes:
        bars: every turn.
        tips: the tipping points, in order.
        seconds: how long the talk lasted, or would have by its words.
        timed: whether that was measured.
        read: whether its words were read; if not, only lanes and lengths mean something.
    """

    bars: tuple[Bar, ...]
    tips: tuple[Tip, ...]
    seconds: float
    timed: bool
    read: bool = True


FIRST_WORDS = 60
"""Signs of a turn shown beside its bar."""


def picture_of(analysis: Analysis) -> Picture:
    """Lay a talk out in time; turns follow each other without gaps, each as long as it took."""
    total = sum(read.turn.seconds for read in analysis.turns)
    bars = tuple(_bars(analysis.turns, total or 1.0))
    begins = {bar.turn: bar.begin for bar in bars}
    tips = [Tip(at=begins[turn], turn=turn, words=words) for turn, words in _tips(analysis) if turn in begins]
    first = {tip.turn: tip for tip in reversed(tips)}
    ordered = sorted(first.values(), key=lambda tip: tip.turn)[:MOST_TIPS]
    return Picture(bars=bars, tips=tuple(ordered), seconds=total, timed=analysis.measures.timed, read=analysis.english)


def _bars(reads: Sequence[ReadTurn], total: float) -> Iterator[Bar]:
    clock = 0.0
    for read in reads:
        begin, clock = clock, clock + read.turn.seconds
        yield Bar(
            turn=read.turn.number,
            side=read.turn.side,
            begin=begin / total,
            end=clock / total,
            focus=read.focus,
            control=read.control,
            questions=len(read.asked),
            follow_ups=sum(each.follow_up for each in read.asked),
            restates=bool(read.restates),
            said=read.turn.text[:FIRST_WORDS],
        )


def _tips(analysis: Analysis) -> Iterator[tuple[int, str]]:
    """The tipping points in the order of their worth; of two at one turn the first stays."""
    measures = analysis.measures
    if measures.turned is not None:
        yield measures.turned.turn, "turns to their work"
    if (bridge := next(iter(measures.bridges), None)) is not None:
        yield bridge.turn, "you answer and ask back"
    if (told := next(iter(measures.disclosed), None)) is not None:
        yield told.turn, "they tell of a difficulty"
    if (insight := next(iter(measures.insights), None)) is not None:
        yield insight.turn, "your thought fits"
    story = measures.longest[Side.THEM]
    if story is not None and story.words >= STORY:
        yield story.at.turn, "their longest story"
    if (lead := next((shift for shift in measures.shifts if shift.to is Side.ME), None)) is not None:
        yield lead.at.turn, "you take the lead"


STORY = 60
"""Words from which on a turn of theirs is a story: some twenty seconds (a guess)."""
