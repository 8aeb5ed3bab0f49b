"""Drafts: splits a line into the parts of a win, and asks plainly for those that are missing."""

import re
from dataclasses import dataclass
from enum import StrEnum

from proprietor.books.wins import Win
from proprietor.language.clauses import Deed, Doer, Part
from proprietor.language.kinds import VerbKind, enabling, kind_of
from proprietor.language.lemmas import past_of
from proprietor.language.periods import period_at
from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.proposition.analysis import Analysis
from proprietor.proposition.reasoning import Reasoned, reasoned
from proprietor.values.figure import Figure
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date


class Missing(StrEnum):
    """A part of a win that a line does not tell."""

    PROBLEM = "problem"
    ACTION = "action"
    RESULT = "result"
    FIGURE = "figure"
    BASELINE = "baseline"
    DATE = "date"
    WITNESS = "witness"


@dataclass(frozen=True, slots=True)
class Question:
    """A short question that asks for a missing part, and the field of the win it fills."""

    part: Missing
    words: str
    field: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A line as a draft of a win.

    Attributes:
        win: what could be read from the line; not kept yet.
        missing: what to ask for, in the order in which a person would tell it.
        context: the role heading above the line.
        role_from: when that role began, if the heading says so.
        role_to: when it ended.
    """

    win: Win
    missing: tuple[Question, ...]
    context: str = ""
    role_from: PartialDate | None = None
    role_to: PartialDate | None = None


_QUESTIONS = {
    Missing.PROBLEM: Question(Missing.PROBLEM, "What was wrong, missing or wanted before, and for whom?", "problem"),
    Missing.ACTION: Question(Missing.ACTION, "What did you do yourself? Start with a verb.", "action"),
    Missing.RESULT: Question(Missing.RESULT, "What came of it?", "result"),
    Missing.FIGURE: Question(Missing.FIGURE, "How much, how many or how fast? A range is fine.", "figure"),
    Missing.BASELINE: Question(Missing.BASELINE, "What was it before, or over what time did it change?", "figure"),
    Missing.DATE: Question(Missing.DATE, "When was that? A year is enough.", "on"),
    Missing.WITNESS: Question(Missing.WITNESS, "Who saw it, and what could you show for it?", "witness"),
}

_SPLIT = re.compile(
    r"\s*(?:;|→|—|\s[-–]\s|,?\s(?:so that|"
    r"which (?:led|resulted|meant|let|saved|cut|brought|allowed|made)|resulting in|leading to|and so)\b)\s*",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:after|when|because|since|with|faced with|despite)\s(?P<problem>[^,]{8,120}),\s*(?P<rest>.{8,})$", re.IGNORECASE
)
_DATE = re.compile(
    r"\b(?:(?:\d{1,2}\.?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,?\s)?(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"(?P<since>(?:[A-Za-z]{3,9}\.?\s|\d{1,2}/)?(?:19|20)\d\d)\s?(?:[-–—]{1,2}|to|until|till)\s?(?:(?P<until>(?:[A-Za-z]{3,9}\.?\s|\d{1,2}/)?(?:19|20)\d\d)|present|now|today|current|date)"
)


def read_win(line: str, *, context: str = "") -> Draft:
    """Split a line into the parts of a win and list what is missing.

    Args:
        line: one claim, without its bullet.
        context: the role heading above it, as a report gives it.
    """
    read = reasoned(line.strip())
    problem, rest = _problem(line.strip())
    action, result = _action_and_result(rest, reasoned(rest))
    figure = _figure(read.analysis)
    on, until = _dates(line)
    since, to = _dates_of_role(context)
    win = Win(problem=problem, action=action, result=result, figure=figure, on=on, until=until)
    return Draft(win, tuple(_QUESTIONS[part] for part in Missing if _lacks(part, win, read)), context, since, to)


def _lacks(part: Missing, win: Win, read: Reasoned) -> bool:
    if part is Missing.BASELINE:
        return win.figure is not None and not (win.figure.has_baseline or read.baseline)
    if part is Missing.DATE:
        return win.on is None
    return part is Missing.WITNESS or not getattr(win, part)


def _problem(line: str) -> tuple[str, str]:
    """Split "After the flood shut the hall, reopened it …": the first half is the problem."""
    found = _BECAUSE.match(line)
    if not found or not reasoned(found["rest"]).by_writer:
        return "", line
    problem = found["problem"].strip()
    return problem[0].upper() + problem[1:], found["rest"][0].upper() + found["rest"][1:]


def _action_and_result(line: str, read: Reasoned) -> tuple[str, str]:
    """The deed and what came of it. A duty or somebody else's deed gives no action."""
    if read.is_duty:
        return "", ""
    halves = _SPLIT.split(line, maxsplit=1)
    if len(halves) > 1 and halves[0] and halves[1]:
        first, second = reasoned(halves[0]), reasoned(halves[1])
        if first.by_writer and (second.result or not second.by_someone):
            return _clean(halves[0]), _clean(halves[1])
        if second.by_writer and not first.by_writer:
            return _clean(halves[1]), _clean(halves[0])
    if not read.by_writer:
        return "", _clean(line) if read.result or read.number or any(_changes(deed) for deed in read.analysis.deeds) else ""
    return _around_method(line, read)


def _changes(deed: Deed) -> bool:
    return kind_of(deed.lemma) in {VerbKind.CHANGE, VerbKind.COMPLETION} or deed.lemma in enabling()


def _around_method(line: str, read: Reasoned) -> tuple[str, str]:
    """Split "Cut invoicing from 9 days to 2 by rewriting the form": behind "by" stands the action, before it the result."""
    for deed in read.analysis.deeds:
        start, end = read.analysis.span_of(deed)
        if deed.part is Part.METHOD and deed.doer is not Doer.OTHER and read.changes:
            before = _BY.sub("", line[:start].rstrip())
            if before and before != line[:start].rstrip():
                return _clean(past_of(line[start:end]) + line[end:]), _clean(before)
        if deed.part is Part.TRAILING and _changes(deed) and start > 0:
            return _clean(line[:start]), _clean(line[start:])
    halves = _WITH.split(line, maxsplit=1) if read.changes and read.method else []
    if len(halves) > 1 and halves[0] and halves[1]:
        return _clean(line[len(halves[0]) :]), _clean(halves[0])
    only_change = read.changes and not read.method
    return ("", _clean(line)) if only_change else (_clean(line), "")


_BY = re.compile(r",?\s(?:by|through|via|after)$", re.IGNORECASE)
_WITH = re.compile(r",?\s(?:with|using|through|via|thanks to|by)\s(?=[^\W\d])", re.IGNORECASE)


def _clean(part: str) -> str:
    tidy = part.strip(" ,;:.–—-")
    return tidy[:1].upper() + tidy[1:]


def _figure(analysis: Analysis) -> Figure | None:
    """The figure a line tells: a from–to pair first, then a change, then the first count."""
    counted = [each for each in analysis.counted if each.kind not in {QuantityKind.TIME, QuantityKind.ORDINAL}]
    if not counted:
        return None
    best = min(counted, key=lambda each: (not each.shift, not _telling(each), each.start))
    place = period_at(analysis.core.text)
    period = analysis.core.text[place[0] : place[1]] if place and not (place[0] < best.end and best.start < place[1]) else ""
    if not period:
        years = [each for each in analysis.quantities if each.kind is QuantityKind.YEAR]
        period = analysis.core.text[years[0].start : years[0].end] if years else ""
    if best.shift:
        return Figure(unit=best.unit, before=best.value, after=best.upto, period=period)
    return Figure(value=best.value, unit=best.unit, period=period)


def _telling(quantity: Quantity) -> bool:
    return quantity.kind in {QuantityKind.PERCENT, QuantityKind.MONEY, QuantityKind.MULTIPLE} or bool(
        quantity.unit and quantity.kind is not QuantityKind.DURATION
    )


def _dates(line: str) -> tuple[PartialDate | None, PartialDate | None]:
    if found := _SPAN.search(line):
        return _date(found["since"]), _date(found["until"] or "")
    every = [date for found in _DATE.finditer(line) if (date := _date(found.group()))]
    return (every[0] if every else None), None


def _dates_of_role(context: str) -> tuple[PartialDate | None, PartialDate | None]:
    return _dates(context) if context else (None, None)


def _date(written: str) -> PartialDate | None:
    for attempt in (written, written[-4:]):
        try:
            return parse_date(attempt.strip())
        except Refusal:
            continue
    return None
