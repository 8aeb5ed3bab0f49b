"""Pictures of weighing: what each option is worth, and how far weights may go."""

import math

from proprietor.decide.matrix import EDGES, LETTER, ROOM, ROW, cut
from proprietor.decide.weigh import Weighed
from proprietor.stats.chart import Axis, Chart, Dot, Tone

_HUNDRED = tuple((each / 100, str(each)) for each in range(0, 101, 20))

STEP, MOST_STEPS = 0.1, 5
"""Width between ticks of weights while there are few of them, and how many that is (guesses)."""


def values_picture(weighed: Weighed) -> Chart:
    """A row an option, the most valuable on top: its value and the interval of the draws."""
    names = tuple(cut(each.option.name, int(ROOM / LETTER)) for each in weighed.standings)
    ends = [end for each in weighed.standings for end in (each.worth, each.value.low, each.value.high) if end is not None]
    dots = tuple(
        Dot(
            x=each.worth,
            y=float(len(names) - at),
            told=f"{each.option.name}: {each.worth * 100:.1f} of 100, {(each.value.low or 0) * 100:.0f} to "
            f"{(each.value.high or 0) * 100:.0f}; the best in {each.often} of 100 draws",
            low=each.value.low,
            high=each.value.high,
            tone=Tone.INK if at else Tone.ACT,
            record=each.option.opportunity or each.option.ask,
        )
        for at, each in enumerate(weighed.standings)
    )
    first = weighed.leader
    return Chart(
        title="What each option is worth to you",
        told=f"Each row is an option: the dot is its value, the line holds eight in ten draws. “{first.option.name}” is first, "
        f"and the best in {first.often} of 100 draws.",
        x=Axis(label="value, 0 at your worst and 100 at your best", low=min(0.0, *ends), high=max(1.0, *ends), ticks=_HUNDRED),
        y=_rows(names),
        dots=dots,
        height=EDGES + ROW * len(names),
        room=_room(names),
    )


def flips_picture(weighed: Weighed) -> Chart:
    """A row an attribute: the dot is how much it counts, the line leads to where another option would be level."""
    names = tuple(cut(each.label, int(ROOM / LETTER)) for each in weighed.flips)
    dots = []
    for at, each in enumerate(weighed.flips):
        there = each.now if each.at is None else each.at
        turn = "no weight turns it" if each.at is None else f"“{each.rival}” is level at {each.at * 100:.1f} %"
        row = float(len(names) - at)
        told = f"{each.label}: counts {each.now * 100:.1f} %; {turn}"
        dots.append(Dot(x=each.now, y=row, told=told, low=min(each.now, there), high=max(each.now, there), tone=Tone.INK))
        if each.at is not None:
            dots.append(Dot(x=each.at, y=row, told=told, tone=Tone.CARE, hollow=True))
    return Chart(
        title="How far each weight may go",
        told=f"Each row is something that counts: the dot is its weight now, the ring the weight at which "
        f"“{weighed.leader.option.name}” no longer leads. A short line is a thin lead; without a ring no weight turns it.",
        x=_weights(max(dot.x for dot in dots)),
        y=_rows(names),
        dots=tuple(dots),
        height=EDGES + ROW * len(names),
        room=_room(names),
    )


def _weights(highest: float) -> Axis:
    """From nought to the highest weight there is, so that small distances can be seen."""
    steps = max(1, math.ceil(highest / STEP - _SLACK))
    wide = 1 if steps <= MOST_STEPS else 2
    ticks = tuple((STEP * at, f"{10 * at} %") for at in range(0, steps + 1, wide))
    return Axis(label="weight", low=0.0, high=STEP * steps, ticks=ticks)


_SLACK = 1e-9
"""A weight on a tick needs no further one (rounding of numbers in a machine)."""


def _rows(names: tuple[str, ...]) -> Axis:
    ticks = tuple((float(len(names) - at), name) for at, name in enumerate(names))
    return Axis(label="", low=0.4, high=len(names) + 0.6, ticks=ticks)


def _room(names: tuple[str, ...]) -> int:
    return min(ROOM, 24 + int(LETTER * max(len(name) for name in names)))
