"""Drafts: splits a line into the parts of a win, and asks plainly for those that are missing."""

from dataclasses import dataclass
from enum import StrEnum

from proprietor.books.wins import Win
from proprietor.proposition.dating import dates_of, dates_of_role
from proprietor.proposition.figures import figure_of
from proprietor.proposition.parting import parts_of, tells_result
from proprietor.proposition.reasoning import Reasoned, reasoned
from proprietor.values.when import PartialDate


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
class DraftWin:
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


def read_win(line: str, *, context: str = "") -> DraftWin:
    """Split a line into the parts of a win and list what is missing.

    Args:
        line: one claim, without its bullet.
        context: the role heading above it, as a report gives it.
    """
    read = reasoned(line.strip())
    problem, action, result = parts_of(line.strip())
    figure = figure_of(_telling(action, result))
    on, until = dates_of(line)
    since, to = dates_of_role(context)
    win = Win(problem=problem, action=action, result=result, figure=figure, on=on, until=until)
    missing = tuple(_QUESTIONS[part] for part in Missing if _lacks(part, win, read))
    return DraftWin(win, missing, context, since, to)


def _telling(action: str, result: str) -> str:
    """The words a figure may be taken from: the result; where there is none, an action that is a finished thing itself."""
    told = result or action
    return told if (action and result) or tells_result(reasoned(told)) else ""


def _lacks(part: Missing, win: Win, read: Reasoned) -> bool:
    if part is Missing.BASELINE:
        return win.figure is not None and not (win.figure.has_baseline or read.baseline)
    if part is Missing.DATE:
        return win.on is None
    return part is Missing.WITNESS or not getattr(win, part)
