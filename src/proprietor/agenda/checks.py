"""The literal list of checks; each is a function from the books and the day to items, and never raises."""

from collections.abc import Callable, Iterable
from datetime import date

from proprietor.agenda import asked, deciding, growing, promised, pursued, rated, remarks, unsaid, unseen
from proprietor.agenda.item import Item
from proprietor.books import Books

Check = Callable[[Books, date], Iterable[Item]]

CHECKS: tuple[Check, ...] = (
    growing.first_win,
    growing.first_claim,
    growing.silent_months,
    remarks.on_claims,
    remarks.on_wins,
    remarks.unclaimed_wins,
    unsaid.wants,
    unsaid.complaints,
    unsaid.recurring,
    unsaid.assumptions,
    deciding.complaints,
    deciding.unweighed,
    promised.look_backs,
    promised.overdue,
    promised.lapsing,
    unseen.quarter,
    asked.steps,
    rated.goals,
    rated.verdicts,
    rated.yourself,
    rated.others,
    pursued.offers,
    pursued.steps,
    pursued.quiet,
)
"""In no particular order: the ranking goes by weight. Later trades add theirs here."""
