"""Charts as SVG: axes, bands, lines and dots with their intervals, each dot told to whoever points at it or hears it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from proprietor.exporters.strokes import ACT, CARE, FAINT, INK, LETTER, escape, line, sayable, text
from proprietor.stats.chart import Axis, Band, Chart, Dot, Line, Mark, Tone

ACROSS = 640
"""Points across a chart: a page's column, so that its words are as large as a note's."""

TOP, FOOT, RIGHT = 36, 46, 22
"""Points above, beneath and right of the axes."""

FONT = "font-family='Inter, Helvetica, Arial, sans-serif' font-size='12'"

RADIUS = 4.5

COLOURS = {Tone.INK: INK, Tone.ACT: ACT, Tone.CARE: CARE, Tone.FAINT: FAINT}

HAIR = "#d9d2c3"
"""The colour of hairlines: paler than an axis, so that an interval stands out from the line it lies on."""

RULE = f"stroke='{HAIR}' stroke-width='.5' class='ch-rule'"
WORDS = f"fill='{FAINT}' class='ch-words'"


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the data lie on the sheet."""

    x: Callable[[float], float]
    y: Callable[[float], float]
    left: float
    right: float
    top: float
    foot: float


def plotted(chart: Chart) -> str:
    """Draw a chart; a dot that stands for a record links to it as `#ID`."""
    frame = _frame(chart)
    key = _key(chart.title)
    named = f"role='group' aria-labelledby='{key}' aria-describedby='{key}-desc' class='chart'"  # an image may hold no links
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {ACROSS} {chart.height}' {named} {FONT}>",
        f"<title id='{key}'>{escape(chart.title)}</title>",
        f"<desc id='{key}-desc'>{escape(chart.told)}</desc>",
        *_axes(chart, frame),
        *(_band(each, frame) for each in chart.bands),
        *(piece for each in chart.marks for piece in _mark(each, frame)),
        *(piece for each in chart.lines for piece in _line(each, frame)),
        *(piece for each in chart.dots for piece in _dot(each, frame)),
        "</svg>",
    ]
    return "\n".join(parts)


def _key(title: str) -> str:
    """An id for what is said about a chart, so that two of them on one page are told apart."""
    return f"ch-{re.sub('[^a-z0-9]+', '-', title.lower()).strip('-')}"


def _frame(chart: Chart) -> _Frame:
    left, right, top, foot = chart.room, ACROSS - RIGHT, TOP, chart.height - FOOT

    def place(axis: Axis, begin: float, end: float) -> Callable[[float], float]:
        def at(value: float) -> float:
            inside = min(max(value, axis.low), axis.high)
            return begin + (inside - axis.low) / (axis.high - axis.low) * (end - begin)

        return at

    return _Frame(place(chart.x, left, right), place(chart.y, foot, top), left, right, top, foot)


def _axes(chart: Chart, frame: _Frame) -> Iterator[str]:
    """Level hairlines at the ticks of y, words at those of x, and what the axes count."""
    for value, words in chart.y.ticks:
        y = frame.y(value)
        yield line((frame.left, y), (frame.right, y), RULE)
        yield text(frame.left - 8, y + 4, escape(words), WORDS, " text-anchor='end'")
    yield line((frame.left, frame.foot), (frame.right, frame.foot), f"stroke='{FAINT}' class='ch-axis'")
    for value, words in chart.x.ticks:
        x = frame.x(value)
        yield line((x, frame.foot), (x, frame.foot + 4), f"stroke='{FAINT}' class='ch-axis'")
        yield text(x, frame.foot + 18, escape(words), WORDS, f" text-anchor='{_anchor(x, words, frame)}'")
    yield text(frame.right, frame.foot + 38, escape(chart.x.label), WORDS, " text-anchor='end'")
    yield text(0, TOP - 22, escape(chart.y.label), WORDS)


def _anchor(x: float, words: str, frame: _Frame) -> str:
    """How words stand to their place, so that they stay on the sheet."""
    half = len(words) * LETTER / 2
    if x + half > ACROSS:
        return "end"
    return "start" if x - half < 0 or x < frame.left else "middle"


def _look(tone: Tone) -> str:
    return f"fill='{COLOURS[tone]}' class='ch-{tone}'"


def _stroke(tone: Tone, more: str = "") -> str:
    return f"fill='none' stroke='{COLOURS[tone]}' class='ch-{tone}-line'{more}"


def _band(band: Band, frame: _Frame) -> str:
    upper = [(x, high) for x, _, high in band.points]
    lower = [(x, low) for x, low, _ in reversed(band.points)]
    return f"<polygon points='{_points([*upper, *lower], frame)}' {_look(band.tone)} opacity='.25'/>"


def _points(points: list[tuple[float, float]], frame: _Frame) -> str:
    return " ".join(f"{frame.x(x):.1f},{frame.y(y):.1f}" for x, y in points)


def _line(each: Line, frame: _Frame) -> Iterator[str]:
    dash = " stroke-dasharray='5 4'" if each.dashed else ""
    yield f"<polyline points='{_points(list(each.points), frame)}' {_stroke(each.tone, dash)} stroke-width='1.8'/>"
    if each.label:
        x, y = frame.x(each.points[-1][0]), frame.y(each.points[-1][1])
        turned = x + len(each.label) * LETTER > ACROSS
        yield text(x, y - 7, escape(each.label), _look(each.tone), " text-anchor='end'" if turned else "")


def _mark(mark: Mark, frame: _Frame) -> Iterator[str]:
    look = _stroke(mark.tone, " stroke-dasharray='2 3'")
    if mark.upright:
        x = frame.x(mark.at)
        turned = x + 6 + len(mark.label) * LETTER > ACROSS
        yield line((x, frame.top - 14), (x, frame.foot), look)
        more = " text-anchor='end'" if turned else ""
        yield text(x - 5 if turned else x + 5, frame.top - 6, escape(mark.label), _look(mark.tone), more)
    else:
        y = frame.y(mark.at)
        yield line((frame.left, y), (frame.right, y), look)
        yield text(frame.right, y - 5, escape(mark.label), _look(mark.tone), " text-anchor='end'")


def _dot(dot: Dot, frame: _Frame) -> Iterator[str]:
    """A dot on its interval."""
    x, y, told = frame.x(dot.x), frame.y(dot.y), sayable(dot.told)
    yield f"<a href='#{escape(dot.record)}' aria-label={quoteattr(told)}>" if dot.record else "<g>"
    yield f"<title>{escape(told)}</title>"
    if dot.low is not None and dot.high is not None:
        yield line((frame.x(dot.low), y), (frame.x(dot.high), y), _stroke(dot.tone, " stroke-width='2'"))
    look = _stroke(dot.tone, " stroke-width='2'") if dot.hollow else _look(dot.tone)
    yield f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{RADIUS}' {look}/>"
    yield "</a>" if dot.record else "</g>"
