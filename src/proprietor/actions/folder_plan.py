"""What a folder would do to the books: each record checked as if it were typed in, each reason for leaving one out kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from proprietor.actions.outside import Found, Shelved, Skipped
from proprietor.actions.whole import whole
from proprietor.books import Books, Link
from proprietor.books.kinds import AnyRecord
from proprietor.books.shelf import references
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Records to add, records to change, how many are as they are, and what is left out."""

    adds: tuple[Found, ...]
    changes: tuple[Found, ...]
    same: int
    skipped: tuple[Skipped, ...]


def plan_of(shelved: Shelved, books: Books, today: date) -> Plan:
    """Hold what a folder holds against the books."""
    skipped: list[Skipped] = []
    good = _whole_ones(shelved.records, books, today, skipped)
    adds, changes, same = [], [], 0
    for found in good:
        present = books.get(found.kept.record.id)
        if present is None:
            adds.append(found)
        elif present.record != found.kept.record:
            changes.append(found)
        else:
            same += 1
    return Plan(adds=tuple(adds), changes=tuple(changes), same=same, skipped=tuple(skipped))


def _whole_ones(records: Iterable[Found], books: Books, today: date, skipped: list[Skipped]) -> list[Found]:
    """The records that are whole; leaving one out may leave others without what they name, until nothing changes."""
    good = list(records)
    while True:
        there = books.with_changes({found.kept.record.id: found.kept for found in good})
        left: list[Found] = []
        for found in good:
            reason = _reason(found.kept.record, there)
            if reason is None:
                try:
                    clean = whole(found.kept.record, there, today)
                    left.append(found if clean == found.kept.record else replace(found, kept=replace(found.kept, record=clean)))
                    continue
                except Refusal as refusal:
                    reason = (refusal.place, f"{refusal.sentence} {refusal.remedy}")
            skipped.append(Skipped(file=found.file, place=reason[0], reason=reason[1]))
        if len(left) == len(good):
            return left
        good = left


def _reason(record: AnyRecord, there: Books) -> tuple[str, str] | None:
    for field, value in _named(record).items():
        if value not in there:
            return field, f"It names {value}, which is neither in the folder nor in the books."
    return None


def _named(record: AnyRecord) -> dict[str, RecordId]:
    if isinstance(record, Link):
        return {name: value for name, value in (("source", record.source), ("target", record.target)) if value}
    return references(record)
