"""What was put off: matters of the agenda that shall wait until a day, or not come again; kept as waivers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from proprietor.books import Books, Waiver
from proprietor.books.waivers import AGENDA
from proprietor.values.ids import RecordId

NEVER = "never"

_UNTIL = re.compile(rf"(?:until (\d{{4}}-\d{{2}}-\d{{2}})|{NEVER})(?:: (.*))?", re.DOTALL)
"""How the reason of such a waiver begins: a day or the word, and behind a colon what the person said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """A matter of the agenda that waits.

    Attributes:
        waiver: the record that says so; without it the matter comes back.
        key: of the matter, as its item has it.
        about: the record it is about; UNKEPT for the books as a whole.
        until: the day on which it comes back; None for never.
        why: what the person said to it; may be empty.
    """

    waiver: RecordId
    key: str
    about: RecordId
    until: date | None
    why: str


def reason_of(until: date | None, why: str = "") -> str:
    """The reason of a waiver that lets a matter wait: readable, and read back by `read`."""
    begin = f"until {until.isoformat()}" if until else NEVER
    words = " ".join(why.split())
    return f"{begin}: {words}" if words else begin


def read(waiver: Waiver) -> PutOff:
    """What a waiver of the agenda says; one whose reason was written otherwise counts for good."""
    found = _UNTIL.fullmatch(waiver.reason)
    until = _day(found[1]) if found and found[1] else None
    why = (found[2] or "") if found else waiver.reason
    return PutOff(waiver=waiver.id, key=waiver.rule.removeprefix(AGENDA), about=waiver.about, until=until, why=why)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def waiting(books: Books, today: date) -> Mapping[tuple[str, RecordId], PutOff]:
    """All that waits on a day, by key and record; what has come back on its day is not among it."""
    return {(each.key, each.about): each for each in _put_off(books) if each.until is None or today < each.until}


def _put_off(books: Books) -> Iterator[PutOff]:
    return (read(waiver) for waiver in books.of(Waiver) if waiver.of_agenda)
