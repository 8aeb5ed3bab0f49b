"""Pay over the years with each option, drawn and in figures, and when a step back pays."""

from collections.abc import Mapping

from starlette.responses import Response

from proprietor.actions.paths import PayPathsShown, ShowPayPaths
from proprietor.actions.settling import ShowForecasts
from proprietor.decide.constants import CONSTANTS, SEED
from proprietor.values.figure import parse_number
from proprietor.values.money import parse_pay
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.visits import STATUS, Visit

USUAL = {
    "years": f"{CONSTANTS.years}",
    "seed": f"{SEED}",
    "cut": f"{CONSTANTS.cut * 100:g}",
    "extra": f"{CONSTANTS.extra * 100:g}",
    "growth": f"{CONSTANTS.growth * 100:g}",
}
"""Field → what stands in it when nobody says anything."""

MOST_ROWS = 11
"""Years in a table at most (a guess)."""


def show(visit: Visit) -> Response:
    """How pay may go on."""
    query = visit.query
    typed = {name: query.get(name, "").strip() or usual for name, usual in USUAL.items()} | {"pay": query.get("pay", "").strip()}
    decision = query.get("decision", "")
    shown, refusal = None, None
    if decision or typed["pay"] or any(name in query for name in USUAL):
        try:
            shown = visit.business.do(_asked(decision, typed))
        except Refusal as refused:
            refusal = refused
    return visit.show(
        "pay-paths.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        wrong={refusal.place: refusal} if refusal else {},
        shown=shown,
        typed=typed,
        decision=decision,
        decisions=[each.decision for each in visit.business.do(ShowForecasts()).open],
        charts=[set_in(visit.business, each) for each in shown.charts] if shown else [],
        step=set_in(visit.business, shown.step_chart) if shown else "",
        years=_years(shown) if shown else [],
    )


def _years(shown: PayPathsShown) -> list[int]:
    every = shown.fans.years
    step = max(1, -(-every // (MOST_ROWS - 1)))
    return sorted({*range(0, every + 1, step), every})


def _asked(decision: str, typed: Mapping[str, str]) -> ShowPayPaths:
    """What the fields ask for.

    Raises:
        Refusal: `bad-number` or `bad-pay`, its place being the field.
    """
    numbers = {}
    for name in USUAL:
        try:
            numbers[name] = parse_number(typed[name].removesuffix("%").strip())
        except Refusal as refusal:
            refusal.place = name
            raise
    try:
        pay = parse_pay(typed["pay"]) if typed["pay"] else None
    except Refusal as refusal:
        refusal.place = "pay"
        raise
    return ShowPayPaths(
        decision=decision,
        pay=pay,
        years=int(numbers["years"]),
        seed=int(numbers["seed"]),
        cut=float(numbers["cut"]),
        extra=float(numbers["extra"]),
        growth=float(numbers["growth"]),
    )
