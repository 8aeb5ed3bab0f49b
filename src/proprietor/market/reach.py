"""Reach of a wanted pay: level by level, where one would be overpriced, where undersold, and where it cannot be told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from proprietor.market.aim import Aim
from proprietor.market.bands import Prior
from proprietor.market.cell import Cell, cell_of, levels_told
from proprietor.market.choosing import Shelf, choose
from proprietor.market.levels import Level
from proprietor.market.occupations import family_of
from proprietor.market.pay import PayReport, is_over, is_under, pay_of
from proprietor.market.pay_told import PayTold
from proprietor.market.pay_words import begun, firms_of, rounded


class Stand(StrEnum):
    """How a wanted pay stands to what a level brings."""

    OVER = "overpriced"
    UNDER = "undersold"
    IN = "in reach"
    UNKNOWN = "cannot tell yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One level of an occupation.

    Attributes:
        level: UNKNOWN for the postings that tell none.
        stand: how the wanted pay stands to it.
        cell: the postings it rests on.
        report: what they say of pay.
        words: the sentence to show.
    """

    level: Level
    stand: Stand
    cell: Cell
    report: PayReport
    words: str

    @property
    def name(self) -> str:
        """The level in words."""
        return level_name(self.level)


def level_name(level: Level) -> str:
    """A level as it begins a line."""
    return "No level told" if level is Level.UNKNOWN else level.value.capitalize()


def rungs_of(cell: Cell, report: PayReport, named: Sequence[PayTold], shelves: Sequence[Shelf]) -> tuple[Rung, ...]:
    """Every level that postings for the occupation tell, and the aim's own, from the first step up.

    Each other level stands alone: only postings that tell it count, and only a reference for it; beside other occupations of the
    same level it is held like a role among roles. The aim's own level is told by the aim's own report, so that two answers to one
    question never stand side by side, unless its cell had to be taken over all levels.

    Args:
        cell: the aim's own cell.
        report: what that pays.
        named: all that the books name as pay.
        shelves: all pay references at hand.
    """
    aim = cell.aim
    own: dict[Level, Rung] = {cell.taken.level: _told(cell, report)} if cell.taken.level is not Level.UNKNOWN else {}
    return tuple(
        own.get(level) or _rung(replace(aim, level=level), named, shelves, cell.currency) for level in levels_told(aim, named)
    )


def _rung(aim: Aim, named: Sequence[PayTold], shelves: Sequence[Shelf], currency: str) -> Rung:
    cell = cell_of(aim, named, currency, strict=True)
    prior = choose(aim, currency, shelves, strict=True).prior if aim.level is not Level.UNKNOWN else None
    return _told(cell, report_of(cell, prior))


def _told(cell: Cell, report: PayReport) -> Rung:
    aim = cell.aim
    stand = stand_of(aim, report)
    return Rung(level=aim.level, stand=stand, cell=cell, report=report, words=_words(stand, aim, report))


def report_of(cell: Cell, prior: Prior | None) -> PayReport:
    """What a cell pays, beside its like among one's other postings."""
    return pay_of(
        cell.posted,
        currency=cell.currency,
        reference=prior,
        role=cell.aim.occupation,
        family=family_of(cell.aim.occupation),
        others=cell.others,
    )


def stand_of(aim: Aim, report: PayReport) -> Stand:
    """How the wanted pay stands to a report."""
    over = is_over(aim.wanted, report) if aim.wanted else None
    if over is None or aim.wanted is None:
        return Stand.UNKNOWN
    if over:
        return Stand.OVER
    return Stand.UNDER if is_under(aim.wanted, report) else Stand.IN


def _words(stand: Stand, aim: Aim, report: PayReport) -> str:
    return " ".join(_sentences(stand, aim, report))


def _sentences(stand: Stand, aim: Aim, report: PayReport) -> Iterator[str]:
    """What can be said of one level, with what it rests on."""
    offer = report.next_offer
    low, high, money = offer.figure.low, offer.figure.high, offer.currency
    if low is None or high is None:
        yield f"{begun(offer.figure.reason)}."
        return
    between = f"The next offer lies between {rounded(low, money)} and {rounded(high, money)} four times in five"
    yield f"{between} ({firms_of(offer)})."
    if aim.wanted is None:
        yield "You have not said yet what you want to be paid."
    elif stand is Stand.UNKNOWN:
        yield "What you want is in another currency or for a project, so the two cannot be held against each other."
    elif stand is Stand.OVER:
        yield "What you want is more than nine in ten such offers bring."
    elif stand is Stand.UNDER:
        lower = report.lower or low
        yield f"Three in four such offers bring {rounded(lower, money)} or more, and you ask for less."
    else:
        yield "What you want lies within that."
