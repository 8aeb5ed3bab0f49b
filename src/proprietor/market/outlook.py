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
from proprietor.market.pay_words import many, rounded
from proprietor.market.posted import BILLED_DAYS, PER_YEAR
from proprietor.market.reach import Rung, Stand, apart, report_of, rungs_of, stand_of, unknown_because
from proprietor.values.money import Pay, Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for an aim whose occupation is known.

    Attributes:
        cell: the postings it rests on.
        choice: the pay reference in use, and what became of the others.
        report: what is known of the pay.
        stand: how the wanted pay stands to the next offer.
        because: why that cannot be told, as a clause; empty when it can.
        rungs: the same level by level.
        apart: why the levels have other figures than the whole; empty where none has.
        cautions: what to mind, in sentences.
    """

    cell: Cell
    choice: Choice
    report: PayReport
    stand: Stand
    because: str
    rungs: tuple[Rung, ...]
    apart: str
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
    rungs = rungs_of(cell, report, named, shelves, uplift=uplift)
    found = Found(
        cell=cell,
        choice=choice,
        report=report,
        stand=stand_of(aim, report),
        because=unknown_because(aim, report),
        rungs=rungs,
        apart=apart(cell, report, rungs),
        cautions=tuple(_cautions(cell, choice, report, uplift)),
    )
    return Outlook(aim=aim, found=found)


def _unsure(aim: Aim) -> str:
    labels = [by_id()[each].label.lower() for each in aim.candidates]
    which = f"It may be {', '.join(labels)}." if labels else "No word of it is in the vocabulary."
    return f"It is not sure which occupation “{aim.name}” is, so no posting can be set beside it. {which}"


def billed(wanted: Pay, days: int = BILLED_DAYS) -> str:
    """What a day's pay makes in a year: for the employed, and for whoever bills fewer days."""
    day = float(wanted.amount)
    employed, billing = (rounded(day * times, wanted.currency) for times in (PER_YEAR[Period.DAY], days))
    return (
        f"A year is reckoned as {PER_YEAR[Period.DAY]:,.0f} paid days, as the employed have: {wanted} is {employed}. "
        f"A freelancer bills fewer, some {days} (a guess), which makes {billing}."
    )


def _referred(choice: Choice) -> str:
    """The currency of the reference that speaks best, where nobody has named any; empty for none."""
    return choice.row.currency if choice.row else ""


def _cautions(cell: Cell, choice: Choice, report: PayReport, uplift: float) -> Iterator[str]:
    if uplift and choice.prior is None:
        moved = f"{'rise' if uplift > 0 else 'fall'} of {abs(uplift) * 100:g} %"
        yield f"The {moved} you gave changes nothing: it is for pay references, and none is in use."
    wanted = cell.aim.wanted
    if wanted is not None and wanted.period is Period.DAY:
        yield billed(wanted)
    yield from report.cautions
    for silent, count in sorted(cell.silent.items()):
        yield f"{many(count, 'posting')} left out: {silent.value}."
    if offers := sum(each.offer for each in cell.members):
        yield f"{many(offers, 'offer')} made to you {'count' if offers > 1 else 'counts'} among the postings."
    if cell.unlevelled:
        yield f"{cell.unlevelled} of these postings name no level and are taken to be of yours."
    if cell.unplaced:
        yield f"{cell.unplaced} of these postings name no country and are taken to be of yours."
    if cell.taken.level is Level.UNKNOWN and cell.aim.level is not Level.UNKNOWN and cell.members:
        yield "All levels are taken together, so the middle may be another level’s; see it level by level."
    if choice.row and choice.level is Level.UNKNOWN and cell.aim.level is not Level.UNKNOWN:
        yield f"The pay reference knows no levels; at level {cell.aim.level.value} pay may lie off it."
