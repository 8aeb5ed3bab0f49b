"""Learning: what to learn next, what it rests on and would open, and a goal to begin from."""

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.lesson import ShowLesson
from proprietor.market.curriculum import Curriculum, Step
from proprietor.market.lesson_words import IN_ORDER, about_said, now_said
from proprietor.market.pay_words import begun
from proprietor.market.postings import Posting
from proprietor.market.skills.extracting import label_of
from proprietor.values.figure import parse_number
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.notices import notice_of
from proprietor.web.visits import STATUS, Visit

NAMED = 12
"""Postings that are named before they are only counted (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A step on the page: the step, the postings it opens and those it rests on, and where its goal is set."""

    step: Step
    said: str
    opens: list[Posting]
    rests: list[Posting]
    goal: str


def show(visit: Visit) -> Response:
    """What to learn next."""
    refusal: Refusal | None = None
    try:
        shown = visit.business.do(ShowLesson(costs=_costs(visit.query.get("costs", ""))))
    except Refusal as wrong:
        refusal = wrong
        refusal.place = "costs"
        shown = visit.business.do(ShowLesson())
    found = shown.found
    return visit.show(
        "market-learn.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        found=found,
        about=about_said(found),
        now=now_said(found),
        in_order=IN_ORDER,
        rows=[_row(each, found) for each in found.steps],
        label=label_of,
        named=NAMED,
        picture=set_in(visit.business, shown.picture),
        costs=visit.query.get("costs", ""),
        notice_line=notice_of(visit),
    )


def _costs(written: str) -> dict[str, float]:
    """Costs as they were typed: "Python = 3, Excel = 2", or a line each.

    Raises:
        Refusal: `bad-value` for a part that is no skill with a number.
    """
    costs = {}
    for part in (each for each in written.replace("\n", ",").replace(";", ",").split(",") if each.strip()):
        name, equals, cost = part.rpartition("=")
        if not equals or not name.strip():
            said = f"“{part.strip()[:40]}” does not say what a skill costs."
            raise Refusal("bad-value", said, "Write the skill, = and a number, as in Python = 3.", place="costs")
        costs[name.strip()] = float(parse_number(cost))
    return costs


def _row(step: Step, found: Curriculum) -> Row:
    goal = {"what": step.goal.what, "about": step.goal.about, "why": step.goal.why, "by": str(step.goal.by or "")}
    suggestion = step.suggestion
    return Row(
        step=step,
        said=begun(step.words),
        opens=[found.postings[each] for each in found.postings if each in suggestion.opens],
        rests=[found.postings[each] for each in found.postings if each in suggestion.rests_on],
        goal=f"/goals/new?{urlencode({name: text for name, text in goal.items() if text})}",
    )
