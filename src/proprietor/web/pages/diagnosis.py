"""The diagnosis: what the search points to, drawn and in figures, with every guess behind it."""

from starlette.responses import Response

from proprietor.actions.diagnosing import DiagnoseMarket
from proprietor.market.causes import PRIOR, Hypothesis
from proprietor.market.funnel import USUAL
from proprietor.market.likely import chance_said, look_said, share_said
from proprietor.market.ways import SEED
from proprietor.web.charts import set_in
from proprietor.web.visits import Visit

MOST_QUIET = 8
"""Spent applications listed at once; the pipeline has all of them (a guess)."""

LONGEST_SEED = 9
"""Signs of a seed that are read (a guess)."""


def show(visit: Visit) -> Response:
    """What the search points to."""
    asked = visit.query.get("seed", "")
    fits = asked.isascii() and asked.isdigit() and len(asked) <= LONGEST_SEED
    found = visit.business.do(DiagnoseMarket(seed=int(asked) if fits else SEED))
    return visit.show(
        "diagnosis.html",
        found=found,
        diagnosis=found.diagnosis,
        funnel=set_in(visit.business, found.funnel),
        chances=set_in(visit.business, found.chances),
        causes=list(Hypothesis),
        prior=PRIOR,
        chance_said=chance_said,
        share_said=share_said,
        look_said=look_said,
        usual=USUAL,
        spent=[each for each in found.quiet if each.spent],
        most=MOST_QUIET,
    )
