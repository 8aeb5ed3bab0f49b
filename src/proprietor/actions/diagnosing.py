"""The trade of diagnosis: what the search for work points to, what would help most to know, what to try next."""

from collections.abc import Mapping
from dataclasses import dataclass

from proprietor.actions.context import Context, Request
from proprietor.actions.pay import ShowPay, show_pay
from proprietor.interview.reasons import reasons_told
from proprietor.market.assumed import guesses, usual_said
from proprietor.market.diagnosis import Diagnosis, diagnose
from proprietor.market.diagnosis_picture import chances_chart, funnel_chart
from proprietor.market.diagnosis_words import leads_said
from proprietor.market.named import Named, Quartiles
from proprietor.market.pipeline import pursued
from proprietor.market.quiet import Quiet, quiet_of
from proprietor.market.records import Target
from proprietor.market.tried import Tried, tried
from proprietor.market.ways import SEED, Compared, compared
from proprietor.stats.chart import Chart
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosed:
    """A diagnosis with all it rests on.

    Attributes:
        diagnosis: the verdict, or why there is none; what is missing; what to try.
        tried: what was tried: the applications, the reasons, the gaps.
        ask: the figure the owner named last, with any post; None when none was named.
        leads: that freelance leads are left out, and why; empty where there are none.
        market: what the market pays for the role; None when nobody knows.
        compared: channel against channel, variant against variant.
        quiet: where nothing was heard for some days, freelance leads left out.
        titles: opportunity → what it is called.
        funnel: the stages drawn; None while nothing was tried.
        chances: the probabilities drawn.
        seed: of the draws behind the comparisons.
        usual: the usual rates with their sources.
        guesses: everything that is guessed, a sentence each.
    """

    diagnosis: Diagnosis
    tried: Tried
    ask: Named | None
    leads: str
    market: Quartiles | None
    compared: tuple[Compared, ...]
    quiet: tuple[Quiet, ...]
    titles: Mapping[RecordId, str]
    funnel: Chart | None
    chances: Chart
    seed: int
    usual: tuple[str, ...]
    guesses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DiagnoseMarket(Request[Diagnosed]):
    """What your search points to: how you offer yourself, what you can show, what you ask; or that nothing is wrong.

    The `seed` is that of the draws which compare two ways; the same one gives the same figures.
    """

    seed: int = SEED


def diagnose_market(context: Context, request: DiagnoseMarket) -> Diagnosed:
    """Fulfil `DiagnoseMarket`."""
    every = pursued(context.books, context.today)
    market = market_pays(context)
    done = tried(every, context.today, reasons_told(context.books), market)
    found = diagnose(done.signs)
    return Diagnosed(
        diagnosis=found,
        tried=done,
        ask=done.ask,
        leads=leads_said(done.signs.leads),
        market=market,
        compared=compared(every, done, context.today, seed=request.seed),
        quiet=tuple(each for each in quiet_of(every, done) if each.pursued.opportunity.id in done.courses),
        titles={each.opportunity.id: each.opportunity.name for each in every},
        funnel=funnel_chart(found.passages),
        chances=chances_chart(found.chances, found.verdict),
        seed=request.seed,
        usual=usual_said(),
        guesses=guesses(),
    )


def market_pays(context: Context) -> Quartiles | None:
    """What the market pays for the role the owner aims for last, by the pay report; None where it cannot be told."""
    targets = context.books.of(Target)
    if not targets:
        return None
    (seen,) = show_pay(context, ShowPay(target=targets[-1].id)).seen
    if seen.outlook.found is None:
        return None
    band = seen.outlook.found.report.band
    figures = [band[name].figure.value for name in ("p25", "p50", "p75")]
    low, middle, high = (each or 0.0 for each in figures)
    if None in figures or not low < high:
        return None
    median = band["p50"]
    firms = f"{median.firms} {'firm' if median.firms == 1 else 'firms'}"
    source = ", ".join(part for part in (targets[-1].name, firms, median.source) if part)
    return Quartiles(currency=median.currency, p25=low, p50=middle, p75=high, source=source)
