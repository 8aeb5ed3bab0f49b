"""Pay: what a role pays in a place and what the next offer may be, with how much of that is one's own postings."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from proprietor.market.bands import (
    LEAST_SPREAD,
    LEVEL,
    Band,
    Prior,
    cell_quantile,
    centre_by_t,
    conformal_needs,
    moments_of,
    next_by_t,
    next_conformal,
    next_offer,
    quantile_alone,
)
from proprietor.market.cautions import cautions_of
from proprietor.market.posted import Posted, Sample, in_unit, sample_of, yearly
from proprietor.market.prior import from_roles
from proprietor.market.reference import QUANTILES
from proprietor.values.estimate import Estimate, cannot_tell
from proprietor.values.money import Pay

LEAST_T = 3
"""Firms from which on figures alone are believed, if their logs are about normal (a guess; at two the interval is 3.4 wide)."""

LEAST_VERDICT = 5
"""Firms from which on a wish is called overpriced or undersold without a pay reference (a guess: of three figures one odd one
decides)."""

UNDER = 0.25
"""Share of next offers that a wanted pay may have below it, at most, to be less than one could ask (a guess)."""

LEAST_TAIL = 20
"""Firms from which on the outermost tenths are told by figures alone (a guess)."""


class Method(StrEnum):
    """How a figure was found; each assumes less than the one before it, or needs fewer postings."""

    REFERENCE = "a pay reference and your postings"
    CONFORMAL = "your postings, assuming nothing of their shape"
    ROLES = "your postings for this and other roles"
    NORMAL = "your few postings, taken as normal on logs"
    NONE = "nothing to go by"


class Basis(StrEnum):
    """Whether a figure came from the prior, from one's own postings, or from both."""

    PRIOR = "the prior alone"
    DATA = "your postings alone"
    BOTH = "both"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """One figure of pay with all that it rests on.

    Attributes:
        figure: yearly pay in whole units of the currency with its interval; its count is that of the firms.
        currency: ISO code.
        method: how it was found.
        share: how much of it comes from one's own postings, from 0 to 1.
        postings: how many postings there are.
        oldest: the day of the oldest; None when unknown.
        newest: the day of the newest.
        source: where what is not one's own comes from; empty when all is.
        widened: whether figures lay so close together that `bands.LEAST_SPREAD` was taken for how they spread.
    """

    figure: Estimate
    currency: str
    method: Method
    share: float = 0.0
    postings: int = 0
    oldest: date | None = None
    newest: date | None = None
    source: str = ""
    widened: bool = False

    @property
    def firms(self) -> int:
        """How many firms the postings come from."""
        return self.figure.count

    @property
    def basis(self) -> Basis:
        """From the prior, from data, or from both."""
        if not self.figure.told:
            return Basis.NOTHING
        return Basis.PRIOR if self.share <= 0 else Basis.DATA if self.share >= 1 else Basis.BOTH


@dataclass(frozen=True, slots=True, kw_only=True)
class PayReport:
    """What is known of the pay of one role in one place.

    Attributes:
        next_offer: where the next offer may lie.
        median: what the middle of the cell is paid.
        band: p10, p25, p50, p75 and p90 of the cell; for the next offer `next_offer` is the honest one.
        lower: the yearly pay below which a share `UNDER` of next offers lies, found as `next_offer` is; None when not told.
        sample: the postings it rests on, with what was left out.
        cautions: what to mind, in sentences.
    """

    next_offer: Paid
    median: Paid
    band: Mapping[str, Paid]
    lower: float | None
    sample: Sample
    cautions: tuple[str, ...]


def pay_of(
    cell: Iterable[Posted],
    *,
    currency: str,
    reference: Prior | None = None,
    role: str = "",
    family: str = "",
    others: Iterable[Posted] = (),
    level: float = LEVEL,
) -> PayReport:
    """What a cell pays: role, level and place, as the caller has chosen its postings.

    With a reference in the same currency by that and the postings together. Without one by the postings alone as soon as there
    are enough to assume nothing (9 firms at 80 %); below by other roles; below by three firms, if logs are about normal; else
    it cannot be told yet.

    Args:
        cell: postings and offers of this cell.
        currency: the one all is said in; nothing is converted.
        reference: what is known before, by `prior.from_reference`.
        role: the cell's role, and
        family: its family, to find its like among
        others: the owner's other postings.
        level: how much the intervals hold.
    """
    sample = sample_of(cell, currency)
    prior = reference if reference is not None and reference.currency == currency else None
    likeness = None if prior else from_roles(role, family, others, currency)
    ladder = _Ladder(sample=sample, prior=prior, likeness=likeness, level=level)
    return PayReport(
        next_offer=ladder.offer(level),
        median=ladder.quantile(0.5),
        band={name: ladder.quantile(p) for name, p in QUANTILES.items()},
        lower=ladder.offer(1 - 2 * UNDER).figure.low,
        sample=sample,
        cautions=cautions_of(sample, reference),
    )


def is_over(wanted: Pay, report: PayReport) -> bool | None:
    """Whether a wanted pay lies above what the next offer may be, as both are shown; None when that cannot be told.

    Of an 80 % interval the upper end is the 90th percentile (spec/market.md, 5.3).
    """
    high = report.next_offer.figure.high
    if high is None or not _alike(wanted, report):
        return None
    return float(wanted.amount) > in_unit(high, wanted.period)


def is_under(wanted: Pay, report: PayReport) -> bool | None:
    """Whether a wanted pay lies below what all but a share `UNDER` of next offers bring; None when that cannot be told."""
    if report.lower is None or not _alike(wanted, report):
        return None
    return float(wanted.amount) < in_unit(report.lower, wanted.period)


def _alike(wanted: Pay, report: PayReport) -> bool:
    """Whether the two can be held against each other: one currency, and not for a project."""
    return wanted.currency == report.next_offer.currency and yearly(wanted) is not None


def too_few(report: PayReport) -> str:
    """Why no verdict is given though figures are told: too few firms and no pay reference; empty when one may be given."""
    firms = report.next_offer.firms
    if report.next_offer.method is Method.REFERENCE or firms >= LEAST_VERDICT:
        return ""
    return "no firm names pay for this" if not firms else f"{_NUMBERS[firms]} {'firm is' if firms == 1 else 'firms are'} few"


_NUMBERS = ("no", "one", "two", "three", "four")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ladder:
    """The ways a figure can be found, best first."""

    sample: Sample
    prior: Prior | None
    likeness: Prior | None
    level: float

    def offer(self, level: float) -> Paid:
        """The next offer with an interval that holds so much, always found in the way of the ladder's own level."""
        logs = self.sample.logs
        return self._told(
            with_prior=lambda prior: next_offer(logs, prior, level),
            alone=lambda: next_conformal(logs, level),
            by_t=lambda: next_by_t(logs, level),
            widens=False,
        )

    def quantile(self, p: float) -> Paid:
        logs, level = self.sample.logs, self.level
        middle = p == 0.5  # noqa: PLR2004 - the median
        tail = not 0.2 < p < 0.8  # noqa: PLR2004 - the outermost tenths of five quantiles
        return self._told(
            with_prior=lambda prior: cell_quantile(p, logs, prior, level),
            alone=lambda: None if tail and len(logs) < LEAST_TAIL else quantile_alone(p, logs, level),
            by_t=(lambda: centre_by_t(logs, level)) if middle else None,
            widens=True,
        )

    def _told(
        self,
        with_prior: Callable[[Prior], Band],
        alone: Callable[[], Band | None],
        by_t: Callable[[], Band] | None,
        *,
        widens: bool,
    ) -> Paid:
        """By the first way that can be gone; `widens` is whether figures alone are spread by `LEAST_SPREAD` at least."""
        firms = self.sample.firms
        if self.prior:
            return self._by(self.prior, with_prior, Method.REFERENCE)
        if firms >= conformal_needs(self.level) and (found := alone()):
            return self._paid(found, Method.CONFORMAL, widened=widens and self._close)
        if self.likeness:
            return self._by(self.likeness, with_prior, Method.ROLES)
        if by_t and firms >= LEAST_T:
            return self._paid(by_t(), Method.NORMAL, widened=self._close)
        return self._paid(None, Method.NONE)

    def _by(self, prior: Prior, with_prior: Callable[[Prior], Band], method: Method) -> Paid:
        return self._paid(with_prior(prior), method, prior.source, widened=prior.spread <= LEAST_SPREAD)

    @property
    def _close(self) -> bool:
        """Whether the figures lie closer together than is believed."""
        return moments_of(self.sample.logs).spread <= LEAST_SPREAD

    def _paid(self, band: Band | None, method: Method, source: str = "", *, widened: bool = False) -> Paid:
        sample = self.sample
        if band is None:
            figure = cannot_tell(self._reason(), sample.firms)
        else:
            value, low, high = (math.exp(each) for each in (band.value, band.low, band.high))
            figure = Estimate(value=value, low=low, high=high, count=sample.firms, level=self.level)
        return Paid(
            figure=figure,
            currency=sample.currency,
            method=method,
            share=band.share if band else 0.0,
            postings=sample.postings,
            oldest=sample.oldest,
            newest=sample.newest,
            source=source,
            widened=widened,
        )

    def _reason(self) -> str:
        """Why it cannot be told, with what would help."""
        firms, money = self.sample.firms, self.sample.currency
        who = f"{firms or 'no'} {'firm names' if firms == 1 else 'firms name'}"
        have = f"{who} pay for it{f' in {money}' if money else ''}"
        return f"{have}; a pay reference would tell" if firms >= LEAST_T else f"{have}; three firms or a pay reference would tell"
