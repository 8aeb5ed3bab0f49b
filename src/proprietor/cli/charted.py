"""A chart in text: a line for each row, its dots and their intervals on one scale, upright marks through all of them."""

from collections.abc import Iterator

from proprietor.cli.ink import Ink, clean, width_of, wrapped
from proprietor.stats.chart import Axis, Chart

DOT, RING, WITHIN, MARK = "●", "○", "─", "│"

NAMES = 3
"""Names take a third of the screen at most (a guess)."""

NARROWEST, WIDEST = 20, 72
"""Columns of the scale: the least by which figures can be told apart, and more than is of use (guesses)."""


NEAR = 0.5
"""How far from its row a dot may be drawn, in rows, so as not to hide another one, and still belong to it."""


def charted(chart: Chart, ink: Ink, width: int, *, rings: str, dots: str = "a figure") -> Iterator[str]:
    """The lines of a chart whose rows stand at the ticks of y, beneath a scale, with what the marks say at the end.

    Args:
        chart: the chart.
        ink: for what stands aside.
        width: columns of the screen.
        rings: what a ring stands for, in a few words.
        dots: what a dot stands for.
    """
    names = [wrapped(" ".join(clean(words).split()), width // NAMES, most=1)[0] for _, words in chart.y.ticks]
    room = max(map(width_of, names)) + 2
    wide = min(max(width - room, NARROWEST), WIDEST)
    yield ink.faint(" " * room + _scale(chart.x, wide))
    upright = {at(mark.at, chart.x, wide): MARK for mark in chart.marks if mark.upright}
    for (row, _), name in zip(chart.y.ticks, names, strict=True):
        yield f"{name}{' ' * (room - width_of(name))}{_line(_signs(chart, row, wide, upright), wide)}".rstrip()
    for mark in chart.marks:
        yield ink.faint(f"{MARK} {clean(mark.label)}")
    within = f", {WITHIN * 3} its interval" if any(dot.low is not None for dot in chart.dots) else ""
    yield ink.faint(f"{chart.x.label}; {DOT} {dots}{within}, {RING} {rings}")


def _signs(chart: Chart, row: float, wide: int, upright: dict[int, str]) -> dict[int, str]:
    """What stands in the columns of one row; a dot before a ring, both before a mark, and that before an interval."""
    signs: dict[int, str] = {}
    dots = [dot for dot in chart.dots if abs(dot.y - row) < NEAR]
    for dot in dots:
        if dot.low is not None and dot.high is not None:
            signs |= dict.fromkeys(range(at(dot.low, chart.x, wide), at(dot.high, chart.x, wide) + 1), WITHIN)
    signs |= upright
    for dot in sorted(dots, key=lambda dot: not dot.hollow):
        signs[at(dot.x, chart.x, wide)] = RING if dot.hollow else DOT
    return signs


def at(value: float, axis: Axis, wide: int) -> int:
    """The column of a value on a scale so many columns wide, counted from 0; what is off the scale stands at its end."""
    held = min(max(value, axis.low), axis.high)
    return round((held - axis.low) / (axis.high - axis.low) * (wide - 1))


def _scale(axis: Axis, wide: int) -> str:
    """The figures of the axis, each beginning where it stands; one that would touch the one before is left out."""
    line = ""
    for value, words in axis.ticks:
        place = at(value, axis, wide)
        if place + len(words) <= wide and (not line or place > len(line)):
            line = line.ljust(place) + words
    return line


def _line(signs: dict[int, str], wide: int) -> str:
    return "".join(signs.get(column, " ") for column in range(wide))
