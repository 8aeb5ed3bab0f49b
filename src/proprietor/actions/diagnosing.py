"""The trade of diagnosis: what the search for work points to, what would help most to know, what to try next."""

from collections.abc import Mapping
from dataclasses import dataclass

from proprietor.actions.context import Context, Request
from proprietor.interview.reasons import reasons_told
from proprietor.market.assumed import guesses, usual_said
from proprietor.market.diagnosis import Diagnosis, diagnose
from proprietor.market.diagnosis_picture import chances_chart, funnel_chart
from proprietor.market.named import Named, Quartiles, newest_ask
from proprietor.market.pipeline import pursued
from proprietor.market.quiet import Quiet, quiet_of
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
        ask: the figure the owner named last, anywhere; None when none was named.
        market: what the market pays for the role; None when nobody knows.
        compared: channel against channel, variant against variant.
        quiet: where nothing was heard for some days.
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
    """What your search points to: how you offer yourself, what you can show, what you ask, or nothing but patience.

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
        ask=newest_ask(every),
        market=market,
        compared=compared(every, done, context.today, seed=request.seed),
        quiet=quiet_of(every, done),
        titles={each.opportunity.id: each.opportunity.name for each in every},
        funnel=funnel_chart(found.passages),
        chances=chances_chart(found.chances, found.verdict),
        seed=request.seed,
        usual=usual_said(),
        guesses=guesses(),
    )


def market_pays(context: Context) -> Quartiles | None:
    """What the market pays for the role the owner aims for; None as long as no pay report is joined here.

    This is the one place where `pay.show` joins the diagnosis: of the pay report for the newest target in the currency of the
    newest ask, the 25th, 50th and 75th percentiles of the cell, as `Quartiles`.
    """
    del context
    return None
