"""Calibration: the result, picking competencies, rating oneself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.calibrating import ExportCalibration, ShowCalibration
from proprietor.actions.inviting import ShowFeedback
from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format
from proprietor.actions.rating import OfferCompetencies, Offered, PickCompetencies, RateYourself
from proprietor.books import Goal
from proprietor.calibration.picking import FEWEST, MOST
from proprietor.calibration.records import Competency, SelfRating
from proprietor.calibration.result import Outcome
from proprietor.calibration.saying import PANES, follows_said, signed, verdict_said
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

FAMILIES = {
    "thinking": "Thinking",
    "doing": "Getting things done",
    "people": "With people",
    "leading": "Leading",
    "learning": "Learning",
    "craft": "The craft",
    "customers": "For customers",
}
"""Family of shipped competencies → what it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A competency on the page: the outcome, what can be said, what follows, and where its goal is set."""

    outcome: Outcome
    said: str
    follows: str
    pane: str
    goal: str
    claim: str


def show(visit: Visit) -> Response:
    """How others see it, oneself beside it, and what follows."""
    unrated = visit.query.get("unrated", "") == "yes"
    shown = visit.business.do(ShowCalibration(unrated=unrated))
    result = shown.result
    asking = visit.business.do(ShowFeedback())
    names = {str(each.competency.id): each.competency.name for each in result.outcomes if each.open}
    return visit.show(
        "calibration.html",
        rows=[_row(each, shown.goals.get(str(each.competency.id))) for each in result.outcomes],
        result=result,
        names=names,
        picture=set_in(visit.business, shown.picture),
        change=set_in(visit.business, shown.change),
        changes=[each for each in result.changes if each.competency in names],
        closed=[each for each in result.outcomes if not each.open and each.seen.rated],
        unrated=unrated,
        asking=asking,
        panes=PANES,
        signed=signed,
        least=FEWEST,
        notice_line=notice_of(visit),
    )


def _row(outcome: Outcome, goal: Goal | None) -> Row:
    told = {"what": goal.what, "about": goal.about, "why": goal.why, "by": str(goal.by)} if goal else {}
    claim = {"competency": outcome.competency.name} if outcome.claimable else {}
    return Row(
        outcome=outcome,
        said=verdict_said(outcome),
        follows=follows_said(outcome),
        pane=PANES[outcome.pane].partition(":")[0],
        goal=f"/goals/new?{urlencode(told)}" if told else "",
        claim=f"/claims/new?{urlencode(claim)}" if claim else "",
    )


def export(form: Format) -> Callable[[Visit], Response]:
    """The result as a file."""

    def fetch(visit: Visit) -> Response:
        return visit.send(visit.business.do(ExportCalibration(format=form, names=visit.query.get("names", "") == "yes")))

    return fetch


def offer(visit: Visit) -> Response:
    """The shipped competencies, to pick from."""
    return _offer(visit, (), None)


def _offer(visit: Visit, ticked: Iterable[str], refusal: Refusal | None) -> Response:
    offered = visit.business.do(OfferCompetencies())
    return visit.show(
        "competencies-offered.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        families=[(FAMILIES[name], list(each)) for name, each in groupby(offered, _family)],
        ticked=frozenset(ticked),
        own=[each.record for each in visit.business.do(ListRecords(kind="competency"))],
        least=FEWEST,
        most=MOST,
        notice_line=notice_of(visit),
    )


def _family(offered: Offered) -> str:
    return offered.shipped.family


def pick(visit: Visit) -> Response:
    """Take the ticked ones into the books."""
    ticked = visit.many.get("pick", ())
    try:
        made = visit.business.do(PickCompetencies(names=ticked))
    except Refusal as refusal:
        return _offer(visit, ticked, refusal)
    return visit.go(f"/calibration{newest(visit.business, made[0].id) if made else ''}")


def rate(visit: Visit) -> Response:
    """Where one rates oneself."""
    return _rate(visit, {}, None)


def _rate(visit: Visit, typed: Mapping[str, str], refusal: Refusal | None) -> Response:
    competencies = [
        each.record for each in visit.business.do(ListRecords(kind="competency")) if isinstance(each.record, Competency)
    ]
    last: dict[str, SelfRating] = {}
    for each in visit.business.do(ListRecords(kind="self-rating")):
        if isinstance(each.record, SelfRating):
            before = last.get(each.record.competency)
            if before is None or str(before.on) <= str(each.record.on):
                last[each.record.competency] = each.record
    only = visit.query.get("only", "")
    shown = [each for each in competencies if not only or each.id == only]
    shown.sort(key=lambda each: each.id in last)
    return visit.show(
        "rate.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        competencies=shown,
        last=last,
        typed=typed,
    )


def write(visit: Visit) -> Response:
    """Write one's own levels down."""
    levels = {
        name.removeprefix("level-"): int(value)
        for name, value in visit.form.items()
        if name.startswith("level-") and value in _LEVELS
    }
    notes = {
        name.removeprefix("note-"): value for name, value in visit.form.items() if name.startswith("note-") and value.strip()
    }
    try:
        made = visit.business.do(RateYourself(levels=levels, notes=notes))
    except Refusal as refusal:
        return _rate(visit, visit.form, refusal)
    return visit.go(f"/calibration{newest(visit.business, made[0].id) if made else ''}")


_LEVELS = frozenset("12345")
