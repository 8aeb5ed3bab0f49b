"""What follows from a verdict: one goal with a date; feedback alone changes little (Smither and others 2005)."""

from collections.abc import Iterable
from datetime import date, timedelta

from proprietor.books import Goal
from proprietor.calibration.competencies import shipped
from proprietor.calibration.result import Outcome
from proprietor.calibration.verdicts import Verdict
from proprietor.values.when import LAST_DAY, date_of

WEEKS = 6
"""Weeks a goal is given at first: long enough to do something twice, short enough to remember it (a guess)."""

_LOW = (
    "Ask one of those who rated you what they would want to see instead, and do it twice.",
    "Choose the next thing level {next} describes, and do it in front of somebody.",
)
_STRONG = (
    "Tell one person for whom it counts of a win in which this showed.",
    "Offer to do this once where it is not your task, and see what comes of it.",
)


def goal_for(outcome: Outcome, today: date) -> Goal | None:
    """A goal to begin from, to be put in one's own words; None where there is no verdict it would rest on.

    Where others see less than oneself, or both see a weak spot, it is a small thing of this competency; where they see a
    strength, it is about using it.
    """
    judged = outcome.judged
    if judged.verdict is Verdict.OPEN or not outcome.open:
        return None
    strong = judged.verdict is Verdict.UNDER or outcome.name == "confirmed strength"
    offered = _STRONG if strong else (*_goals_of(outcome.competency.model), *_LOW)
    taken = {each.what for each in outcome.goals}
    level = min(5, int(judged.view.value) + 1)
    what = next((each for line in offered if (each := line.format(next=level)) not in taken), offered[-1].format(next=level))
    by = date_of(min(today, LAST_DAY - timedelta(weeks=WEEKS)) + timedelta(weeks=WEEKS))
    return Goal(what=what, about=outcome.competency.id, why=_why(outcome), by=by)


def _goals_of(model: str) -> Iterable[str]:
    return next((each.goals for each in shipped() if each.id == model), ())


def _why(outcome: Outcome) -> str:
    judged, seen = outcome.judged, outcome.seen
    view = judged.view
    others = f"{seen.rated} people see it at {view.value:.1f}"
    return f"{others} ({view.low:.1f} to {view.high:.1f}), you at {judged.own}."
