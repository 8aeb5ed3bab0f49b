"""Forecasts: what its owner said would happen, with what chance, and how well such chances have held over the years."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import fsum, sqrt
from statistics import fmean

from proprietor.ask.following import asks_heard
from proprietor.ask.records import Result
from proprietor.books import Assumption, Books, Came, Decision, Held
from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.stats.intervals import jeffreys
from proprietor.stats.student import t_quantile
from proprietor.values.estimate import Estimate, cannot_tell
from proprietor.values.ids import UNKEPT, RecordId

LEVEL = 0.9
"""What intervals hold."""

COIN = 0.25
"""The Brier score of somebody who always says fifty-fifty."""

BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""Edges of the bins of a reliability picture, in chances (a guess: five, so that few forecasts fill one)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """That something would happen, said beforehand.

    Attributes:
        says: what would happen.
        chance: how probable its owner held it, from 0 to 1.
        made: the day it was said; None when nobody knows.
        due: the day by which it shows; None when nobody knows.
        came: whether it did; None while it is open.
        record: the record it stands in.
    """

    says: str
    chance: float
    made: date | None = None
    due: date | None = None
    came: bool | None = None
    record: RecordId = UNKEPT

    @property
    def missed(self) -> float:
        """Its share in the Brier score, (p − o)²: 0 for what was certain and came, 1 for what was certain and did not."""
        return (self.chance - float(bool(self.came))) ** 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Forecasts of about one chance.

    Attributes:
        low: from which chance on.
        high: up to which; not included but for the last.
        said: the mean of the chances that were given.
        came: how often it came, with its interval; cannot tell with too few.
    """

    low: float
    high: float
    said: float
    came: Estimate

    @property
    def off(self) -> str:
        """Whether it came more or less often than was said, as far as its interval tells; empty when it does not."""
        if self.came.low is None or self.came.high is None:
            return ""
        return "more" if self.came.low > self.said else "less" if self.came.high < self.said else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """How well forecasts have held.

    Attributes:
        brier: the mean of (p − o)² with its interval: 0 is perfect, .25 is saying fifty-fifty each time.
        bins: by chance; empty until there are enough.
        decided: forecasts that are decided.
        open: those that are not due yet, or have no day.
        overdue: those whose day has passed and of which nothing is written, the longest first.
        ahead: those that are dated after today, and so are none yet.
        said: all of it in sentences.
    """

    brier: Estimate
    bins: tuple[Bin, ...]
    decided: int
    open: int
    overdue: tuple[Forecast, ...]
    ahead: int
    said: tuple[str, ...]


def forecasts_in(books: Books) -> Iterator[Forecast]:
    """The forecasts in the books: of decisions that are made, how sure one was of an assumption, and of a yes to an ask.

    What was half true, or never asked, is no outcome. Sure below 50 % of something is a forecast, too.
    """
    for each in books.of(Decision):
        if each.chance is not None and each.on is not None and each.came is not Came.PARTLY:
            yield Forecast(
                says=each.expected or each.what,
                chance=each.chance / 100,
                made=each.on.first,
                due=each.look_back.last if each.look_back else None,
                came=None if each.came is Came.OPEN else each.came is Came.YES,
                record=each.id,
            )
    for belief in books.of(Assumption):
        if belief.sure is not None and belief.held is not Held.PARTLY:
            yield Forecast(
                says=belief.belief,
                chance=belief.sure / 100,
                made=belief.since.first if belief.since else None,
                came=None if belief.held is Held.UNTESTED else belief.held is Held.TRUE,
                record=belief.id,
            )
    for ask, heard in asks_heard(books):
        told = [each.answer for each in heard if each.answer.result is not Result.AVOIDED]
        if ask.chance is not None and not (told and told[0].result is Result.PARTLY):
            yield Forecast(
                says=f"A yes to this: {ask.ask}",
                chance=ask.chance / 100,
                due=ask.check.last if ask.check else None,
                came=told[0].result is Result.YES if told else None,
                record=ask.id,
            )


def reliability_of(forecasts: Iterable[Forecast], today: date, constants: Constants = CONSTANTS) -> Reliability:
    """How well forecasts have held until today.

    Args:
        forecasts: any; chances outside 0 to 1 are refused by whoever takes them in.
        today: the day that is spoken of.
        constants: from how many on what is told.

    Raises:
        ValueError: for a chance outside 0 to 1.
    """
    every = list(forecasts)
    if any(not 0 <= each.chance <= 1 for each in every):
        message = "a chance lies between 0 and 1"
        raise ValueError(message)
    ahead = [each for each in every if each.made is not None and each.made > today]
    said = [each for each in every if each not in ahead]
    decided = [each for each in said if each.came is not None]
    late = [(each.due, each) for each in said if each.came is None and each.due is not None and each.due < today]
    overdue = tuple(each for _, each in sorted(late, key=lambda pair: pair[0]))
    brier = brier_of(decided, constants)
    bins = _bins(decided, constants)
    left = len(said) - len(decided) - len(overdue)
    return Reliability(
        brier=brier,
        bins=bins,
        decided=len(decided),
        open=left,
        overdue=overdue,
        ahead=len(ahead),
        said=(*_said(brier, bins, len(decided), constants), *_waiting(overdue, left, len(ahead))),
    )


def brier_of(decided: Sequence[Forecast], constants: Constants = CONSTANTS) -> Estimate:
    """The Brier score with its interval: the mean of (p − o)², by Student's t and kept between 0 and 1.

    One made-up forecast, half of it missed wholly and half not at all, is added to the variance alone, so that a lucky run
    does not look certain (a guess).
    """
    count = len(decided)
    if count < constants.least_forecasts:
        are = "is" if count == 1 else "are"
        return cannot_tell(f"{count} of your forecasts {are} decided; from {constants.least_forecasts} on it can be told", count)
    missed = [each.missed for each in decided]
    mean = fmean(missed)
    variance = (fsum((each - mean) ** 2 for each in missed) + (mean**2 + (1 - mean) ** 2) / 2) / count
    half = t_quantile((1 + LEVEL) / 2, count - 1) * sqrt(variance / count)
    return Estimate(value=mean, low=max(0.0, mean - half), high=min(1.0, mean + half), count=count, level=LEVEL)


def _bins(decided: Sequence[Forecast], constants: Constants) -> tuple[Bin, ...]:
    if len(decided) < constants.least_pictured:
        return ()
    found = []
    for low, high in pairwise(BINS):
        inside = [each for each in decided if low <= each.chance < high or (high == BINS[-1] and each.chance == high)]
        if not inside:
            continue
        lack = constants.least_in_bin - len(inside)
        came = (
            cannot_tell(f"{lack} more of about this chance, and it can be told", len(inside))
            if lack > 0
            else jeffreys(sum(each.came is True for each in inside), len(inside), LEVEL)
        )
        found.append(Bin(low=low, high=high, said=fmean(each.chance for each in inside), came=came))
    return tuple(found)


def _said(brier: Estimate, bins: Sequence[Bin], count: int, constants: Constants) -> Iterator[str]:
    if brier.value is None or brier.low is None or brier.high is None:
        yield f"How well your forecasts hold cannot be told yet, because {brier.reason}."
        return
    better = "better than" if brier.high < COIN else "worse than" if brier.low > COIN else "not to be told from"
    yield (
        f"Brier score {brier.value:.2f}, from {brier.low:.2f} to {brier.high:.2f}, over {count} forecasts: {better} saying "
        "fifty-fifty each time, which is 0.25."
    )
    if not bins:
        yield f"From {constants.least_pictured} decided forecasts on it is drawn how far your chances hold; these are {count}."
    for each in bins:
        if each.off:
            yield (
                f"What you gave about {each.said * 100:.0f} % came {each.off} often than that: {each.came.count} forecasts, "
                f"{(each.came.value or 0) * 100:.0f} % of them came."
            )


def _waiting(overdue: Sequence[Forecast], left: int, ahead: int) -> Iterator[str]:
    if overdue:
        yield f"Of {len(overdue)} the day has passed and nothing is written: begin with “{overdue[0].says.rstrip('.')}”."
    if left:
        yield f"{left} {'is' if left == 1 else 'are'} still open."
    if ahead:
        yield f"{ahead} {'is' if ahead == 1 else 'are'} dated after today and not counted."
