"""Figures: the one number that a result tells, with what it was before and over what time; nothing when in doubt."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from proprietor.language.periods import spans_in
from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.language.units import thing_counted
from proprietor.proposition.analysis import Analysis, analyse
from proprietor.proposition.dating import LONG_AGO
from proprietor.proposition.framing import PASSING, is_frame, named, thing_of
from proprietor.values.figure import Figure, plain_number

_TIME = r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|term|season|shift|lesson|session)"
_RATE = re.compile(
    r"\s?(?:per\s(?:\d[\d,]*|(?:full|school|working)\s\w+|[^\W\d]\w+)|/\s?[^\W\d]\w*"
    rf"|(?:an?|each|every)\s(?:{_TIME}|head|person|piece|litre|liter|kilo|tonne|ton|acre|hectare|trip|mile|unit|copy|plate)"
    r"|each|(?:early|earlier|late|later|sooner|faster|slower|shorter|longer|ahead|less|more|fewer))\b",
    re.IGNORECASE,
)
"""What belongs to the unit behind a number: "seconds per trip", "calls a week", "per 100", "days early"."""

_SHARE = re.compile(r"\s(?:out\s)?(?:of|in)\s(?:the\s|my\s|our\s|its\s|their\s)?", re.IGNORECASE)
"""Between the two numbers of "3 of 4", "1 in 3", "9 out of my 10"."""

_FILLERS = r"\s(?:the\s|a\s|an\s|about\s|only\s|just\s|some\s|now\s)?$"
_LEVEL = re.compile(
    r"(?:\b(?:up|down|rising|falling|risen|fallen)\sfrom|\binstead\sof|\brather\sthan|\bpreviously|\bformerly|\bused\sto\sbe"
    r"|\bwhere\s(?:it|there|they)\s(?:was|were|had\sbeen)|\b(?P<beside>against|versus|vs\.?|compared\s(?:with|to)))" + _FILLERS,
    re.IGNORECASE,
)
_TOWARDS = re.compile(r"\b(?:up|down|rising|falling|rose|fell)\sto" + _FILLERS, re.IGNORECASE)
_EARLIER = re.compile(
    r"(?:\s[^\W\d]\w*)?\s(?:the\s\w+\sbefore|before\b|earlier|previously|(?:the\s)?(?:last|previous|prior)\s\w+|in\s(?:19|20)\d\d|a\s\w+\s(?:ago|earlier))",
    re.IGNORECASE,
)
"""After a number that something is held against: it is a former level, not a plan or somebody else's."""

_STOP = re.compile(r"[;:()!?—→]|\.\s|\s[-–]\s|\b(?:where|which|who|whom|whose|while|when|because)\b", re.IGNORECASE)
"""Between two things that stand in different clauses."""

_IN = re.compile(r"(?:\b(?:in|during|for|throughout)\s|[(,]\s?)$", re.IGNORECASE)
"""Before a year that says when: not in "the 2009 survey"."""


class _Pair(NamedTuple):
    """A number, the level it is held against, and the words between that say so."""

    now: Quantity
    other: Quantity
    beside: str


def figure_of(text: str) -> Figure | None:
    """The figure a result tells: levels before and after first, then a change or a sum, then a count.

    Args:
        text: the words that say what came of it; numbers elsewhere in a line are not looked at.

    Returns:
        None where no number is told, or several that could as well be meant.
    """
    analysis = analyse(text)
    pairs = list(_pairs(analysis))
    held = {each.other for each in pairs}
    told = [
        each
        for each in analysis.counted
        if each not in held and not is_frame(analysis, each, shared=_shared(analysis, each) is not None)
    ]
    told += [each.now for each in pairs if each.now not in told]
    if not told:
        return None
    ranks = {each: 0 if any(each is pair.now for pair in pairs) else _rank(each) for each in told}
    best = min(told, key=lambda each: (ranks[each], each.start))
    rivals = [each for each in told if each is not best and ranks[each] == ranks[best]]
    if any(not _STOP.search(analysis.core.text, min(best.end, each.end), max(best.start, each.start)) for each in rivals):
        return None
    return _figure(analysis, best, next((pair for pair in pairs if pair.now is best), None))


def _rank(quantity: Quantity) -> int:
    if quantity.shift:
        return 0
    if quantity.signed or quantity.kind in {QuantityKind.PERCENT, QuantityKind.MONEY, QuantityKind.MULTIPLE}:
        return 1
    return 3 if quantity.kind is QuantityKind.DURATION or quantity.unit in PASSING else 2


def _figure(analysis: Analysis, best: Quantity, pair: _Pair | None) -> Figure:
    unit, end = _unit(analysis, best)
    period = _period(analysis, best, end)
    if pair:
        return _held_against(analysis, pair, unit, period)
    if best.shift:
        return Figure(unit=unit, before=best.value, after=best.upto, period=period)
    if best.upto is not None:
        return Figure(value=best.value, unit=f"to {plain_number(best.upto)} {unit}".rstrip(), period=period)
    if other := _shared(analysis, best):
        thing, end = _unit(analysis, other)
        of = analysis.core.text[best.end : other.start].strip()
        unit = f"{of} {plain_number(other.value)} {thing}".rstrip()
        return Figure(value=best.value, unit=unit, period=_period(analysis, best, end))
    return Figure(value=best.value, unit=unit, period=period)


def _held_against(analysis: Analysis, pair: _Pair, unit: str, period: str) -> Figure:
    """A former level is a baseline; a plan or somebody else's number is kept in words, for nothing rose from it."""
    if pair.beside:
        return Figure(value=pair.now.value, unit=f"{unit} {pair.beside}".strip(), period=period)
    return Figure(unit=unit or _unit(analysis, pair.other)[0], before=pair.other.value, after=pair.now.value, period=period)


def _shared(analysis: Analysis, quantity: Quantity) -> Quantity | None:
    """The whole of which a count is a part: the 4 in "3 of 4 lost customers"."""
    if quantity.kind is not QuantityKind.COUNT or quantity.upto is not None:
        return None
    text = analysis.core.text
    whole = {QuantityKind.COUNT, QuantityKind.DURATION}
    bigger = (each for each in analysis.counted if each.kind in whole and each.upto is None and each.value >= quantity.value)
    return next((each for each in bigger if _SHARE.fullmatch(text[quantity.end : each.start])), None)


def _pairs(analysis: Analysis) -> Iterator[_Pair]:
    """Numbers with the number they are held against: "1.4m, up from 300k", "1.31 down to 1.12", "41,000 against 28,000"."""
    text = analysis.core.text
    for first, second in pairwise(each for each in analysis.counted if each.kind is not QuantityKind.ORDINAL):
        between = text[first.end : second.start]
        single = first.upto is None and second.upto is None and first.kind is not QuantityKind.TIME
        if not single or not _of_one_measure(first, second):
            continue
        if found := _LEVEL.search(between):
            if not _STOP.search(between, 0, found.start()):
                yield _Pair(first, second, _beside(text, first.end + found.start(), second) if found["beside"] else "")
        elif _TOWARDS.search(between) and not _STOP.search(between):
            yield _Pair(second, first, "")


def _beside(text: str, start: int, other: Quantity) -> str:
    """The words of a comparison with a plan or with others; empty when it is with a former level."""
    if _EARLIER.match(text, other.end):
        return ""
    following = re.match(r"\s[^\W\d]\w*", text[other.end :])
    return text[start : other.end] + (following.group() if following else "")


def _of_one_measure(first: Quantity, second: Quantity) -> bool:
    bare = QuantityKind.COUNT in {first.kind, second.kind} and (
        first.kind is second.kind or not (second if second.kind is QuantityKind.COUNT else first).unit
    )
    return bare or (first.kind, first.unit) == (second.kind, second.unit)


def _unit(analysis: Analysis, quantity: Quantity) -> tuple[str, int]:
    """What is counted, with its rate, and where those words end."""
    text, unit, end = analysis.core.text, thing_of(quantity), quantity.end
    if quantity.kind is QuantityKind.COUNT and unit:
        found = re.compile(rf"\s?-?\s?(?:of\s)?{re.escape(unit)}").match(text, end)
        end = found.end() if found else end
    inner = _RATE.search(text, quantity.start, quantity.end) if quantity.shift else None
    rate = inner or _RATE.match(text, end)
    if rate is None:
        return unit, end
    said = rate.group().strip()
    if said[-1].isdigit() and (thing := thing_counted(text, rate.end())):
        said = f"{said} {thing}"
    joined = f"{unit}{said}" if said[0] == "/" else f"{unit} {said}".strip()
    return joined, end if inner else max(end, text.index(said, rate.start()) + len(said))


def _period(analysis: Analysis, best: Quantity, end: int) -> str:
    """Over what time, if it is said of this very number: in the same clause, and not by its own words."""
    text = analysis.core.text
    starts = [analysis.core.places[deed.first][0] for deed in analysis.deeds]
    years = (each for each in analysis.quantities if each.kind is QuantityKind.YEAR and _IN.search(text, 0, each.start))
    for start, until in (*spans_in(text), *((each.start, each.end) for each in years)):
        apart = until <= best.start or start >= end
        together = _clause(starts, start) == _clause(starts, best.start)
        parted = _STOP.search(text, min(until, end), max(start, best.start))
        if apart and together and not parted and not _dates_a_thing(text, start, until):
            return text[start:until]
    return ""


def _dates_a_thing(text: str, start: int, until: int) -> bool:
    """Whether a period says when something else was: "letters of 1914–1918", "the Feb 2020 storms"."""
    years = re.findall(r"\b(?:19|20)\d\d\b", text[start:until])
    return any(int(year) < LONG_AGO for year in years) or bool(named(thing_counted(text, until)))


def _clause(starts: Sequence[int], place: int) -> int:
    """The number of the clause a place lies in; what stands before the first deed belongs to it."""
    return max(1, sum(start <= place for start in starts))
