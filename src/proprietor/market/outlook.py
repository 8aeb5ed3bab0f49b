"""Outlook: what pay to expect for an aim, all of it in one answer, with the sentences to show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.market.aim import Aim
from proprietor.market.cell import Cell, cell_of, currency_of
from proprietor.market.choosing import Choice, Shelf, choose
from proprietor.market.levels import Level
from proprietor.market.occupations import by_id
from proprietor.market.pay import PayReport
from proprietor.market.pay_told import PayTold
from proprietor.market.pay_words import many
from proprietor.market.reach import Rung, Stand, report_of, rungs_of, stand_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for an aim whose occupation is known.

    Attributes:
        cell: the postings it rests on.
        choice: the pay reference in use, and what became of the others.
        report: what is known of the pay.
        stand: how the wanted pay stands to the next offer.
        rungs: the same level by level.
        cautions: what to mind, in sentences.
    """

    cell: Cell
    choice: Choice
    report: PayReport
    stand: Stand
    rungs: tuple[Rung, ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """An aim with what was found; nothing, and a reason, while its occupation is not sure."""

    aim: Aim
    found: Found | None = None
    reason: str = ""


def outlook_of(aim: Aim, named: Sequence[PayTold], shelves: Sequence[Shelf], *, uplift: float = 0.0) -> Outlook:
    """What pay to expect for an aim.

    Args:
        aim: what is asked.
        named: all that the books name as pay.
        shelves: all pay references at hand.
        uplift: by what share pay has risen since the references, as the owner judges.
    """
    if not aim.occupation:
        return Outlook(aim=aim, reason=_unsure(aim))
    currency = currency_of(aim, named) or _referred(choose(aim, "", shelves))
    cell = cell_of(aim, named, currency)
    choice = choose(aim, currency, shelves, uplift=uplift)
    report = report_of(cell, choice.prior)
    found = Found(
        cell=cell,
        choice=choice,
        report=report,
        stand=stand_of(aim, report),
        rungs=rungs_of(cell, report, named, shelves),
        cautions=tuple(_cautions(cell, choice, report)),
    )
    return Outlook(aim=aim, found=found)


def _unsure(aim: Aim) -> str:
    labels = [by_id()[each].label.lower() for each in aim.candidates]
    which = f"It may be {', '.join(labels)}." if labels else "No word of it is in the vocabulary."
    return f"It is not sure which occupation “{aim.name}” is, so no posting can be set beside it. {which}"


def _referred(choice: Choice) -> str:
    """The currency of the reference that speaks best, where nobody has named any; empty for none."""
    return choice.row.currency if choice.row else ""


def _cautions(cell: Cell, choice: Choice, report: PayReport) -> Iterator[str]:
    yield from report.cautions
    for silent, count in sorted(cell.silent.items()):
        yield f"{many(count, 'posting')} left out: {silent.value}."
    if offers := sum(each.offer for each in cell.members):
        yield f"{many(offers, 'offer')} made to you {'count' if offers > 1 else 'counts'} among the postings."
    if cell.unlevelled:
        yield f"{cell.unlevelled} of the cell’s postings tell no level and are taken to be of yours."
    if cell.unplaced:
        yield f"{cell.unplaced} of the cell’s postings name no country and are taken to be of yours."
    if cell.taken.level is Level.UNKNOWN and cell.aim.level is not Level.UNKNOWN and cell.members:
        yield "The cell holds all levels, so the middle may be another level’s; see it level by level below."
    if choice.row and choice.level is Level.UNKNOWN and cell.aim.level is not Level.UNKNOWN:
        yield f"The pay reference knows no levels; at level {cell.aim.level.value} pay may lie off it."
