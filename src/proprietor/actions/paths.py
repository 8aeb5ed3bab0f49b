"""The trade of pay paths: how pay may go on with each option, and when a step back pays."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.deciding import ShowDecision, show_decision
from proprietor.decide.constants import CONSTANTS, KNOWN, SEED
from proprietor.values.money import Pay
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.ask.worth import Known
    from proprietor.books import Decision
    from proprietor.decide.break_even import BreakEven
    from proprietor.decide.paths import Fans
    from proprietor.decide.records import ListedOption
    from proprietor.decide.setting import Setting
    from proprietor.stats.chart import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class PayPathsShown:
    """Pay over the years.

    Attributes:
        decision: whose options are drawn; None for what is usual.
        pay: from which pay.
        currency: of all figures.
        fans: the paths, drawn; staying first.
        charts: one for each fan.
        unknown: options of which nobody knows how pay goes on.
        step: when a step back pays, by its three figures.
        step_chart: the same drawn.
        known: what others have counted, with the sources.
        counted: how pay is brought to a year, where that takes a guess; else empty.
    """

    decision: "Decision | None"
    pay: Pay
    currency: str
    fans: "Fans"
    charts: "tuple[Chart, ...]"
    unknown: "tuple[ListedOption, ...]"
    step: "BreakEven"
    step_chart: "Chart"
    known: "tuple[Known, ...]" = KNOWN
    counted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPayPaths(Request[PayPathsShown]):
    """How pay may go on with each option over the years, drawn many times, and when a step back pays.

    Attributes:
        decision: whose options; empty for what is usual.
        pay: what you are paid today; by default what the decision says.
        years: for how many.
        seed: of the draws.
        cut: by how much a step back pays less at once, in percent.
        extra: by how many points pay then grows faster a year.
        growth: by how much it grows a year where one stays, in percent.
    """

    decision: str = ""
    pay: Pay | None = None
    years: int = CONSTANTS.years
    seed: int = SEED
    cut: float = CONSTANTS.cut * 100
    extra: float = CONSTANTS.extra * 100
    growth: float = CONSTANTS.growth * 100


def show_pay_paths(context: Context, request: ShowPayPaths) -> PayPathsShown:
    """Fulfil `ShowPayPaths`.

    Raises:
        Refusal: `empty` where nobody says what is paid today, `bad-pay` for pay that has no year; the others of
            `decide.paths.fans_of` and `decide.break_even.break_even`.
    """
    from proprietor.decide.break_even import break_even  # noqa: PLC0415 - numpy, which only paths need
    from proprietor.decide.counting import year_of, year_said  # noqa: PLC0415 - the same
    from proprietor.decide.own_paths import paths_in, usual_paths  # noqa: PLC0415 - the same
    from proprietor.decide.paths import fans_of  # noqa: PLC0415 - the same
    from proprietor.decide.pay_pictures import break_even_picture, fan_picture  # noqa: PLC0415 - the same

    setting = show_decision(context, ShowDecision(id=request.decision)).setting if request.decision else None
    pay = request.pay or (setting.decision.pay if setting else None)
    _asked_for(pay, setting)
    assert pay is not None
    year = year_of(pay)
    if year is None:
        said = f"{pay} has no year." if pay.minor > 0 else f"{pay} is no pay to begin from."
        raise Refusal("bad-pay", said, "Give what you are paid by the hour, month or year.", place="pay")
    found = paths_in(setting, pay) if setting else usual_paths(pay)
    fans = fans_of(found.paths, seed=request.seed, years=request.years)
    step = break_even(request.cut / 100, request.extra / 100, request.growth / 100)
    return PayPathsShown(
        decision=setting.decision if setting else None,
        pay=pay,
        currency=year[1],
        fans=fans,
        charts=tuple(fan_picture(fans, at) for at in range(len(fans.fans))),
        unknown=found.unknown,
        step=step,
        step_chart=break_even_picture(step),
        counted=year_said(pay),
    )


def _asked_for(pay: Pay | None, setting: "Setting | None") -> None:
    """Refuse to draw from nothing."""
    if pay is None:
        where = "Write it into the decision, or say it here" if setting else "Say it"
        raise Refusal("empty", "Nobody says what you are paid today.", f"{where}, like 40,000 GBP a year.", place="pay")
