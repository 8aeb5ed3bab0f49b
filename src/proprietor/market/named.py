"""Pay that was named: which figure, by whom, in which round; and how far one's own lay above what they offered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from proprietor.market.causes import Asking
from proprietor.market.moves import OFFERS
from proprietor.market.pipeline import Pursued
from proprietor.market.posted import yearly
from proprietor.market.records import MoveKind
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A figure that was named.

    Attributes:
        opportunity: with which opportunity.
        move: the move in which it was named.
        what: whether it was an offer or a figure named before one.
        pay: the figure.
        mine: whether the owner named it; else they did.
        round: in which round; None when nobody said.
        person: with whom; UNKEPT when nobody said.
        on: when, as it is written.
        day: the day by which it is ordered.
    """

    opportunity: RecordId
    move: RecordId
    what: MoveKind
    pay: Pay
    mine: bool
    round: int | None
    person: RecordId
    on: PartialDate | None
    day: date | None


def named_in(each: Pursued) -> tuple[Named, ...]:
    """Every figure that was named so far, in order."""
    return tuple(
        Named(
            opportunity=each.opportunity.id,
            move=dated.move.id,
            what=dated.what,
            pay=dated.move.pay,
            mine=dated.move.mine,
            round=dated.move.round,
            person=dated.move.person,
            on=dated.move.on,
            day=dated.day,
        )
        for dated in each.past
        if dated.move.pay is not None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One's own figure beside theirs.

    Attributes:
        ask: the last figure the owner named before theirs.
        theirs: their first offer with a figure; where there was none, the last figure they named.
        share: by what share the ask lies above: .12 for 12 % more; None where the two cannot be compared.
        reason: why they cannot; empty where they can.
    """

    ask: Named
    theirs: Named
    share: float | None
    reason: str = ""


def gap_of(each: Pursued) -> Gap | None:
    """How far the owner's figure lay above theirs; None unless both named one, the owner first.

    What they name before any offer counts as one where no offer names a figure: who loses over pay is seldom offered anything.
    """
    named = named_in(each)
    others = [at for at, one in enumerate(named) if not one.mine]
    offers = [at for at in others if named[at].what in OFFERS]
    if not others:
        return None
    at = offers[0] if offers else others[-1]
    own = [one for one in named[:at] if one.mine]
    return _between(own[-1], named[at]) if own else None


def _between(ask: Named, theirs: Named) -> Gap:
    same = ask.pay.period is theirs.pay.period
    mine, other = (float(each.pay.amount) if same else yearly(each.pay) for each in (ask, theirs))
    if ask.pay.currency != theirs.pay.currency:
        return Gap(ask=ask, theirs=theirs, share=None, reason=f"{ask.pay} and {theirs.pay} are in two currencies")
    if mine is None or other is None:
        return Gap(ask=ask, theirs=theirs, share=None, reason=f"of {ask.pay} and {theirs.pay}, one is for a project")
    if other <= 0:
        return Gap(ask=ask, theirs=theirs, share=None, reason=f"{theirs.pay} is nothing to compare with")
    return Gap(ask=ask, theirs=theirs, share=mine / other - 1)


def newest_ask(every: Iterable[Pursued]) -> Named | None:
    """The figure the owner named last, with whichever opportunity."""
    own = [one for each in every for one in named_in(each) if one.mine]
    return max(reversed(own), key=lambda one: one.day or date.min, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quartiles:
    """What the market pays for a role, in whole units of a currency, by the year.

    Attributes:
        currency: ISO code.
        p25: the lower quarter.
        p50: the median.
        p75: the upper quarter.
        source: whose figures they are, in a few words.
    """

    currency: str
    p25: float
    p50: float
    p75: float
    source: str = ""


def asking_of(ask: Pay | None, market: Quartiles | None) -> Asking | None:
    """The ask beside the market; None when either is unknown, or they are not in the same money."""
    if ask is None or market is None or ask.currency != market.currency:
        return None
    year = yearly(ask)
    return None if year is None else Asking(ask=year, p25=market.p25, p50=market.p50, p75=market.p75)
