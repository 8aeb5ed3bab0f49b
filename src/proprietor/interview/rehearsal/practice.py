"""Practice over time: what was laid open in each rehearsal and what was asked for it, as a chart and as counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from proprietor.interview.analysis.compare import Summary
from proprietor.interview.records import Rehearsal
from proprietor.interview.rehearsal.state import LAYERS, PROBLEMS
from proprietor.stats.chart import Axis, Chart, Dot, Tone

ALL = PROBLEMS * len(LAYERS)
"""Layers a manager has."""

FEWEST = 6
"""Rehearsals from which on the first half can be held against the second (a guess)."""

MOST_DATES = 6
"""Dates that fit under the chart (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A kept rehearsal with the counts of its talk."""

    rehearsal: Rehearsal
    summary: Summary

    @property
    def opened(self) -> int:
        """Layers laid open."""
        return self.rehearsal.uncovered or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """All kept rehearsals, the oldest first.

    Attributes:
        played: each with its counts.
        chart: layers laid open, one dot a rehearsal; None while there is none.
        said: what can be said about the course of it, in a sentence.
    """

    played: tuple[Played, ...]
    chart: Chart | None
    said: str


def practice_of(played: Sequence[Played]) -> Practice:
    """Lay rehearsals, the oldest first, out in their order."""
    return Practice(played=tuple(played), chart=_chart(played) if played else None, said=_said(played))


def _said(played: Sequence[Played]) -> str:
    if len(played) < FEWEST:
        return f"From {FEWEST} rehearsals on, the earlier half can be held against the later; you keep {len(played)} so far."
    half = len(played) // 2
    before, after = (median(each.opened for each in part) for part in (played[:half], played[-half:]))
    asked = [median(each.summary.about_them for each in part) for part in (played[:half], played[-half:])]
    return (
        f"In the earlier half you laid {before:g} of {ALL} layers open at the middle, in the later {after:g}; your questions "
        f"about their work went from {asked[0]:g} to {asked[1]:g}. Managers differ, so hold like against like."
    )


def _chart(played: Sequence[Played]) -> Chart:
    last = len(played)
    step = -(-last // MOST_DATES)
    dated = [(number, str(played[number - 1].rehearsal.on or number)) for number in range(last, 0, -step)]
    return Chart(
        title="Practice over time",
        told=f"{last} rehearsals in their order, each as a dot at the layers laid open, of {ALL}. The same stands in the table.",
        x=Axis(label="rehearsals in their order", low=0.5, high=max(last, 2) + 0.5, ticks=tuple(reversed(dated))),
        y=Axis(label="layers laid open", low=0, high=ALL, ticks=tuple((each, str(each)) for each in range(0, ALL + 1, 3))),
        dots=tuple(
            Dot(
                x=number,
                y=each.opened,
                told=f"{each.rehearsal.name}: {each.opened} of {ALL}, {each.summary.about_them} questions about their work",
                tone=Tone.ACT,
                record=each.rehearsal.id,
            )
            for number, each in enumerate(played, start=1)
        ),
    )
