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
from proprietor.market.pay import Method, PayReport, is_over, is_under, pay_of, too_few
from proprietor.market.pay_told import PayTold
from proprietor.market.pay_words import amount_in, begun, firms_of, spoken_in
from proprietor.values.money import per


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
    return "No level named" if level is Level.UNKNOWN else level.value.capitalize()


def rungs_of(
    cell: Cell, report: PayReport, named: Sequence[PayTold], shelves: Sequence[Shelf], *, uplift: float = 0.0
) -> tuple[Rung, ...]:
    """Every level that postings for the occupation tell, and the aim's own, from the first step up.

    Each other level stands alone: only postings that tell it count, and only a reference for it; beside other occupations of the
    same level it is held like a role among roles. The aim's own level, and a level that all of the cell's postings are of, is
    told by the aim's own report, so that two answers to one question never stand side by side, unless its cell had to be taken
    over all levels. Where the two still differ `apart` says why.

    Args:
        cell: the aim's own cell.
        report: what that pays.
        named: all that the books name as pay.
        shelves: all pay references at hand.
        uplift: by what share pay has risen since the references, as the owner judges.
    """
    aim = cell.aim
    own = _own(cell)
    return tuple(
        _told(cell, report, level) if level is own else _rung(replace(aim, level=level), named, shelves, cell.currency, uplift)
        for level in levels_told(aim, named)
    )


def _own(cell: Cell) -> Level | None:
    """The level that the cell itself speaks of; None when it holds several, or another than was asked for."""
    if cell.taken.level is not Level.UNKNOWN:
        return cell.taken.level
    levels = {each.level for each in cell.members}
    return levels.pop() if len(levels) == 1 and cell.aim.level in {Level.UNKNOWN, *levels} else None


def apart(cell: Cell, report: PayReport, rungs: Sequence[Rung]) -> str:
    """Why single levels have other figures than the whole above them; empty where none has."""
    if all(rung.report is report for rung in rungs):
        return ""
    alone = "Each level is looked at alone here, by postings that name it and a pay reference for it"
    return f"{alone}. The figures above are by {cell.taken.words}{_beside(report)}, so they differ."


def _beside(report: PayReport) -> str:
    return ", with a pay reference" if report.next_offer.method is Method.REFERENCE else ""


def _rung(aim: Aim, named: Sequence[PayTold], shelves: Sequence[Shelf], currency: str, uplift: float) -> Rung:
    cell = cell_of(aim, named, currency, strict=True)
    prior = choose(aim, currency, shelves, uplift=uplift, strict=True).prior if aim.level is not Level.UNKNOWN else None
    return _told(cell, report_of(cell, prior), aim.level)


def _told(cell: Cell, report: PayReport, level: Level) -> Rung:
    stand = stand_of(cell.aim, report)
    return Rung(level=level, stand=stand, cell=cell, report=report, words=_words(cell.aim, report, stand))


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
    """How the wanted pay stands to a report; `unknown_because` says why that cannot be told."""
    if aim.wanted is None or unknown_because(aim, report):
        return Stand.UNKNOWN
    if is_over(aim.wanted, report):
        return Stand.OVER
    return Stand.UNDER if is_under(aim.wanted, report) else Stand.IN


def unknown_because(aim: Aim, report: PayReport) -> str:
    """Why it cannot be told how the wanted pay stands to a report, as a clause; empty when it can."""
    if not report.next_offer.figure.told:
        return report.next_offer.figure.reason
    if aim.wanted is None:
        return "you have not said what you want to be paid"
    if is_over(aim.wanted, report) is None:
        return "what you want is in another currency or for a project"
    return too_few(report)


def _words(aim: Aim, report: PayReport, stand: Stand) -> str:
    return " ".join(_sentences(aim, report, stand))


def _sentences(aim: Aim, report: PayReport, stand: Stand) -> Iterator[str]:
    """What can be said of one level, with what it rests on."""
    offer = report.next_offer
    low, high = offer.figure.low, offer.figure.high
    if low is None or high is None:
        yield f"{begun(offer.figure.reason)}."
        return
    unit = spoken_in(aim.wanted.period if aim.wanted else None)
    paid = f"{offer.currency} {per(unit)}"
    between = f"The next offer lies between {amount_in(low, unit)} and {amount_in(high, unit)} {paid} four times in five"
    yield f"{between} ({firms_of(offer)})."
    if stand is Stand.UNKNOWN:
        yield f"How what you want stands to that cannot be told yet, because {unknown_because(aim, report)}."
    elif stand is Stand.OVER:
        yield "What you want is more than nine in ten such offers bring."
    elif stand is Stand.UNDER:
        yield f"Three in four such offers bring {amount_in(report.lower or low, unit)} {paid} or more, and you ask for less."
    else:
        yield "What you want lies within that."
