"""Pictures of pay: the fan of each path over the years, and where a step back is level again."""

import math
from collections.abc import Sequence

from proprietor.decide.break_even import BreakEven, years
from proprietor.decide.paths import Fan, Fans
from proprietor.stats.chart import Axis, Band, Chart, Line, Mark, Tone

DIGIT = 7
"""Points a digit takes left of the axis (a guess, as in the picture of asking)."""

BEYOND = 1.5
"""How far past the last mark a picture reaches, as a factor, so that both labels have room (a guess)."""

APART = 0.08
"""Share of the height from which on two labels at the ends of lines do not cover each other (a guess)."""

FURTHEST = 15
"""Years that are drawn where pay is never level (a guess)."""


def fan_picture(fans: Fans, at: int) -> Chart:
    """Pay after each year with one option beside the first: bands that hold eight of ten draws, and lines through their middles.

    Args:
        fans: the paths.
        at: which of them; 0 draws the first alone. More than two bands could not be told apart.

    Raises:
        IndexError: where there is no such path.
    """
    first, shown = fans.fans[0], fans.fans[at]
    both = (first, shown) if at else (first,)
    top = 1.05 * max(level[2] for fan in both for level in fan.levels)
    ticks = _round(0.0, top)
    other = f" The dashed line is “{first.path.name}”." if at else ""
    return Chart(
        title=f"Pay over the years: {shown.path.name}",
        told=f"Eight of ten draws lie in a band, half of them above its line, over {years(fans.years)}.{other}",
        x=Axis(label="years from now", low=0, high=float(fans.years), ticks=_years(fans.years)),
        y=Axis(label="pay a year", low=0, high=top, ticks=ticks),
        bands=tuple(_band(fan, Tone.FAINT if fan is first else Tone.ACT) for fan in both),
        lines=_middles(both, top),
        height=320,
        room=max(52, *(len(words) * DIGIT + 16 for _, words in ticks)),
    )


def _band(fan: Fan, tone: Tone) -> Band:
    return Band(points=tuple((float(year), low, high) for year, (low, _, high) in enumerate(fan.levels)), tone=tone)


def _middles(both: Sequence[Fan], top: float) -> tuple[Line, ...]:
    """The lines; where two end near each other the upper one bears both names."""
    ends = [fan.levels[-1][1] for fan in both]
    upper = max(range(len(both)), key=ends.__getitem__)
    near = max(ends) - min(ends) < APART * top
    names = [fan.path.name for fan in both]
    labels = [" · ".join(names) if at == upper else "" for at in range(len(both))] if near else names
    return tuple(
        Line(
            points=tuple((float(year), middle) for year, (_, middle, _) in enumerate(fan.levels)),
            label=label,
            tone=Tone.ACT if at else Tone.INK,
            dashed=not at and len(both) > 1,
        )
        for at, (fan, label) in enumerate(zip(both, labels, strict=True))
    )


def break_even_picture(found: BreakEven) -> Chart:
    """Pay with the step back and without it, 100 being today's, with the years of being level and of having caught up."""
    reach = max(found.level or 0.0, float(found.total or 0))
    until = max(2, math.ceil(reach * BEYOND)) if found.level is not None else FURTHEST
    stay = tuple((float(year), 100 * (1 + found.growth) ** year) for year in range(until + 1))
    back = tuple((float(year), 100 * (1 - found.cut) * (1 + found.growth + found.extra) ** year) for year in range(until + 1))
    marks = []
    if found.level:
        marks.append(Mark(at=found.level, label=f"level after {years(found.level_year or 0)}", tone=Tone.FAINT))
    if found.total:
        marks.append(Mark(at=float(found.total), label=f"caught up after {years(found.total)}", tone=Tone.ACT))
    low, high = min(y for _, y in (*stay, *back)), max(y for _, y in (*stay, *back))
    return Chart(
        title="One step back, two forward",
        told=" ".join(found.said),
        x=Axis(label="years from now", low=0, high=float(until), ticks=_years(until)),
        y=Axis(label="pay, today’s being 100", low=low * 0.95, high=high * 1.12, ticks=_round(low * 0.95, high * 1.12)),
        lines=(
            Line(points=stay, label="stay", tone=Tone.FAINT, dashed=True),
            Line(points=back, label="step back", tone=Tone.ACT),
        ),
        marks=tuple(marks),
        height=320,
    )


MOST_TICKS = 8
"""Ticks on an axis, at most (a guess)."""


def _years(until: int) -> tuple[tuple[float, str], ...]:
    step = math.ceil(until / MOST_TICKS)
    return tuple((float(year), str(year)) for year in range(0, until + 1, step))


def _round(low: float, high: float) -> tuple[tuple[float, str], ...]:
    """Round numbers from low to high, few enough to read."""
    raw = (high - low) / MOST_TICKS
    scale = 10.0 ** math.floor(math.log10(raw))
    step = next(scale * each for each in (1, 2, 5, 10) if scale * each >= raw)
    first = math.ceil(low / step)
    return tuple((step * at, f"{step * at:,.10g}") for at in range(first, math.floor(high / step) + 1))
