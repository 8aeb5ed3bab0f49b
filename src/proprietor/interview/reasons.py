"""Reasons told: why talks led nowhere, as debriefs have it."""

from collections.abc import Mapping

from proprietor.books import Books
from proprietor.interview.records import Debrief
from proprietor.market.causes import Heard
from proprietor.values.ids import RecordId


def reasons_told(books: Books) -> Mapping[RecordId, Heard]:
    """Debrief → the reason it gives, and whether they said so; `Reason.NONE` where it gives none."""
    return {each.id: Heard(each.reason, they_said=each.they_said) for each in books.of(Debrief)}
