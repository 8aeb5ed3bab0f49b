"""The picture of pay: the next offer, the middle of the cell, the reference, one's own postings, and what one wants."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from proprietor.market.outlook import Found
from proprietor.market.pay import Paid
from proprietor.market.pay_told import PayTold
from proprietor.market.pay_words import rounded, told
from proprietor.market.posted import LeftOut, log_pay, yearly
from proprietor.market.reference import PayReference
from proprietor.stats.chart import Axis, Chart, Dot, Line, Mark, Tone

ROW, EDGES, ROOM = 38, 96, 112
"""Points between two rows, above and beneath them, and left of the axis for their words (as the drawing lays them out)."""

TICKS = 6
"""Places along the axis that get a figure, at most (a guess at what stays apart on a narrow screen)."""

MARGIN = 0.04
"""Room at both ends of the axis, as a share of it (a guess)."""

MOST_DOTS = 200
"""Postings that get a dot; of more the newest (a guess: the picture stays light, and the list beside it is whole)."""

_Row = Callable[[float], tuple[Dot, ...]]


def picture_of_pay(found: Found) -> Chart | None:
    """The picture; None while nothing is told and no posting names pay in the currency."""
    report, row = found.report, found.choice.row
    currency = report.next_offer.currency
    every: tuple[tuple[str, _Row], ...] = (
        ("next offer", partial(_spanned, report.next_offer, "The next offer", Tone.ACT)),
        ("the middle", partial(_spanned, report.median, "The middle of what is paid", Tone.INK)),
        ("reference", partial(_reference, row, currency)),
        ("your postings", partial(_own, found.cell.members, currency)),
    )
    rows = [(words, made) for words, made in every if made(0.0)]
    if not rows:
        return None
    height = len(rows)
    dots = {words: made(float(height - at)) for at, (words, made) in enumerate(rows)}
    marks = tuple(_wanted(found, currency))
    ends = [end for each in dots.values() for dot in each for end in (dot.x, dot.low, dot.high) if end is not None]
    return Chart(
        title=f"Pay for {found.cell.aim.label.lower()}, by the year",
        told=_in_words(found, dots),
        x=_axis([*ends, *(mark.at for mark in marks)], currency),
        y=Axis(label="", low=0.4, high=height + 0.6, ticks=tuple((float(height - at), words) for at, words in enumerate(dots))),
        dots=tuple(dot for each in dots.values() for dot in each),
        lines=tuple(_through(dots.get("reference", ()))),
        marks=marks,
        height=EDGES + ROW * height,
        room=ROOM,
    )


def _spanned(paid: Paid, what: str, tone: Tone, y: float) -> tuple[Dot, ...]:
    """A figure with its interval."""
    figure = paid.figure
    if figure.value is None:
        return ()
    return (Dot(x=figure.value, y=y, told=f"{what}: {told(paid)}", low=figure.low, high=figure.high, tone=tone),)


def _reference(row: PayReference | None, currency: str, y: float) -> tuple[Dot, ...]:
    """The quantiles of the reference in use, the median filled."""
    logs = row.logs if row else {}
    return tuple(
        Dot(
            x=math.exp(log),
            y=y,
            told=f"Reference, {name.upper()}: {rounded(math.exp(log), currency)}",
            tone=Tone.FAINT,
            hollow=name != "p50",
        )
        for name, log in logs.items()
    )


def _through(dots: Sequence[Dot]) -> Iterator[Line]:
    """A line through the outermost quantiles."""
    if len(dots) > 1:
        yield Line(points=tuple((dot.x, dot.y) for dot in (dots[0], dots[-1])), tone=Tone.FAINT)


def _own(members: Iterable[PayTold], currency: str, y: float) -> tuple[Dot, ...]:
    """What postings and offers name, offers as rings."""
    named = [(each, each.posted) for each in members if each.posted]
    shown = sorted(named, key=lambda pair: str(pair[1].on or ""))[-MOST_DOTS:]
    found = ((each, log_pay(posted, currency)) for each, posted in shown)
    return tuple(
        _dot(each, rounded(math.exp(log), currency), math.exp(log), y) for each, log in found if not isinstance(log, LeftOut)
    )


def _dot(named: PayTold, words: str, x: float, y: float) -> Dot:
    said = f"{named.title}, {named.firm or 'no firm named'}{', an offer' if named.offer else ''}: {words}"
    tone = Tone.ACT if named.offer else Tone.INK
    return Dot(x=x, y=y, told=said, tone=tone, hollow=named.offer, record=named.record)


def _wanted(found: Found, currency: str) -> Iterator[Mark]:
    """The pay one wants, where it can be held against the others."""
    wanted = found.cell.aim.wanted
    year = yearly(wanted) if wanted and wanted.currency == currency else None
    if year is not None:
        yield Mark(at=year, label=f"you want {rounded(year, currency)}")


def _in_words(found: Found, rows: Iterable[str]) -> str:
    """What is to be seen, for whoever cannot see it."""
    aim, offer = found.cell.aim, found.report.next_offer
    said = f"Rows from above: {', '.join(rows)}. The next offer: {told(offer)}."
    return f"{said} The upright line is what you want." if aim.wanted and aim.wanted.currency == offer.currency else said


def _axis(values: Sequence[float], currency: str) -> Axis:
    """An axis that holds all values, with a few round figures on it."""
    low, high = min(values), max(values)
    wide = max(high - low, high * MARGIN)
    begin, end = max(0.0, low - MARGIN * wide), high + MARGIN * wide
    step = _step((end - begin) / TICKS)
    first = math.ceil(begin / step)
    ticks = tuple((at * step, _short(at * step, step)) for at in range(first, int(end / step) + 1))
    return Axis(label=f"{currency} a year", low=begin, high=end, ticks=ticks)


def _step(least: float) -> float:
    """The next round figure: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(times * power for times in (1, 2, 5, 10) if times * power >= least)


def _short(value: float, step: float) -> str:
    """A figure on the axis: 45k rather than 45,000 where all of them are whole thousands."""
    return f"{value / 1000:,.0f}k" if not step % 1000 else f"{value:,.0f}"
