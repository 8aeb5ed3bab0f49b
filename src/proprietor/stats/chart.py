"""Charts as values: dots, lines and bands on two axes, in the units of the data; whoever draws them needs to know no more."""

from dataclasses import dataclass
from enum import StrEnum

from proprietor.values.ids import UNKEPT, RecordId


class Tone(StrEnum):
    """What a mark says by its colour; each also differs in shape, so that no colour has to be seen."""

    INK = "ink"
    ACT = "act"
    CARE = "care"
    FAINT = "faint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """An axis.

    Attributes:
        label: what it counts, with its unit.
        low: where it begins.
        high: where it ends; above `low`.
        ticks: places along it with their words.
    """

    label: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A point, with its interval along `across` where it has one.

    Attributes:
        told: what it is, in a few words, for whoever points at it or hears it.
        low: lower end of its interval along the x axis; None for none.
        high: upper end.
        hollow: whether it is a ring.
        record: the record it stands for; empty for none.
    """

    x: float
    y: float
    told: str
    low: float | None = None
    high: float | None = None
    tone: Tone = Tone.INK
    hollow: bool = False
    record: RecordId = UNKEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through points, (x, y) each, with a label at its end."""

    points: tuple[tuple[float, float], ...]
    label: str = ""
    tone: Tone = Tone.INK
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A band along x: (x, low, high) each."""

    points: tuple[tuple[float, float, float], ...]
    tone: Tone = Tone.FAINT


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A straight line over the whole chart at one value: upright at an x, else level at a y."""

    at: float
    label: str
    upright: bool = True
    tone: Tone = Tone.CARE


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart.

    Attributes:
        title: what it shows.
        told: a sentence or two that say what is to be seen, for whoever cannot see it.
        height: in points; the width is that of the page.
        room: points left of the axis for its words.
    """

    title: str
    told: str
    x: Axis
    y: Axis
    dots: tuple[Dot, ...] = ()
    lines: tuple[Line, ...] = ()
    bands: tuple[Band, ...] = ()
    marks: tuple[Mark, ...] = ()
    height: int = 260
    room: int = 52
