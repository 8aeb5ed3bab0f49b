"""Pictures of pay: the fan of each path over the years, and where a step back is level again."""

import math

from proprietor.decide.break_even import BreakEven, years
from proprietor.decide.paths import Fans
from proprietor.stats.chart import Axis, Band, Chart, Line, Mark, Tone

DIGIT = 7
"""Points a digit takes left of the axis (a guess, as in the picture of asking)."""

TONES = (Tone.FAINT, Tone.ACT, Tone.INK, Tone.CARE)
"""Of the paths in their order; further ones begin again, and each has its name at its end."""

BEYOND = 1.25
"""How far past the year of being level a picture reaches, as a factor (a guess)."""

FURTHEST = 15
"""Years that are drawn where pay is never level (a guess)."""


def fan_picture(fans: Fans) -> Chart:
    """Pay after each year: a band in which eight of ten draws lie, and a line through its middle."""
    highest = max(level[2] for fan in fans.fans for level in fan.levels)
    bands, lines = [], []
    for at, fan in enumerate(fans.fans):
        tone = TONES[at % len(TONES)]
        bands.append(Band(points=tuple((float(year), low, high) for year, (low, _, high) in enumerate(fan.levels)), tone=tone))
        middle = tuple((float(year), each) for year, (_, each, _) in enumerate(fan.levels))
        lines.append(Line(points=middle, label=fan.path.name, tone=tone, dashed=at == 0))
    ticks = _money(highest)
    return Chart(
        title="Pay over the years",
        told=f"Eight of ten draws lie in the band of each path, half of them above its line, over {years(fans.years)}.",
        x=Axis(label="years from now", low=0, high=float(fans.years), ticks=_years(fans.years)),
        y=Axis(label="pay a year", low=0, high=highest * 1.05, ticks=ticks),
        bands=tuple(bands),
        lines=tuple(lines),
        height=320,
        room=max(52, *(len(words) * DIGIT + 16 for _, words in ticks)),
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
        y=Axis(label="pay, today’s being 100", low=low * 0.95, high=high * 1.05, ticks=_round(low * 0.95, high * 1.05)),
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


def _money(highest: float) -> tuple[tuple[float, str], ...]:
    return _round(0.0, highest * 1.05)
