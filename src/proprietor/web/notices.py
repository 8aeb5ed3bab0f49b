"""What is said after something was done, with the way back."""

import re
from dataclasses import dataclass

from proprietor.actions.context import JournalLine
from proprietor.actions.kinds import LEDGERS, kind_of
from proprietor.actions.outside import Change
from proprietor.actions.undoing import AGAIN, MARKS, TAKEN, ReadJournal
from proprietor.actions.whole import short
from proprietor.books import Win
from proprietor.business import Business
from proprietor.web.visits import Visit

_DONE = {"record.record": "Written down", "record.revise": "Changed", "record.delete": "Deleted", "link.record": "Linked"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A line of the journal, said once more on the page after it.

    Attributes:
        said: what was done, in one or two words.
        summary: what it was done to.
        seq: the number of the line.
        undo: what the button says that takes it back; empty when nothing can be taken back.
    """

    said: str
    summary: str
    seq: int
    undo: str


def notice_of(visit: Visit) -> Notice | None:
    """The notice a page was asked to show by `?done=`; None when there is nothing to say."""
    asked = visit.query.get("done", "")
    if not (asked.isascii() and asked.isdigit() and len(asked) <= len("1000000000")):
        return None
    line = line_of(visit.business, int(asked))
    return noticed(line) if line else None


def noticed(line: JournalLine) -> Notice | None:
    """A line of the journal as a notice; None when it was taken back already."""
    if line.undone_by:
        return None
    back = line.summary.startswith(TAKEN)
    said = "Taken back" if back else "Done again" if line.undoes else _DONE.get(line.action, "Done")
    again = "Do it again" if back else "Undo"
    return Notice(said=said, summary=_subject(line), seq=line.seq, undo=again if line.changes or line.action in MARKS else "")


def _subject(line: JournalLine) -> str:
    """What a line is about: the record itself where the notice says the rest, else the journal's own sentence."""
    change = _main_change(line)
    kept = (change.after or change.before) if change else None
    if line.undoes or line.action not in _DONE or kept is None or kind_of(kept.record) not in LEDGERS:
        return line.summary.removeprefix(TAKEN).removeprefix(AGAIN).removeprefix("Linked ")
    return f"“{short(kept.record.title)}”"


def _main_change(line: JournalLine) -> Change | None:
    """The change a line was made for: a win comes after the employer, role and people written down along with it."""
    if not line.changes or line.action == "record.delete":
        return line.changes[-1] if line.changes else None
    wins = (each for each in line.changes if each.after and isinstance(each.after.record, Win))
    return next(wins, line.changes[0])


def line_of(business: Business, seq: int) -> JournalLine | None:
    """The line of the journal with this number."""
    lines = business.do(ReadJournal(limit=1, before=seq + 1))
    return next((line for line in lines if line.seq == seq), None)


def newest(business: Business, record: str = "") -> str:
    """`?done=` with the newest line, of one record if given, to be added to an address."""
    lines = business.do(ReadJournal(id=record, limit=1))
    return f"?done={lines[0].seq}" if lines else ""


_OWN = re.compile(r"/(?!/)[!-\"$->@-\[\]-~]*(?:\?page=\d{1,6})?(?:#[\w-]{1,40})?", re.ASCII)
"""An address of ours: a path of plain signs, perhaps a page of a long text, perhaps a place on it."""


def own_page(back: str, otherwise: str) -> str:
    """The page to return to, if it is one of ours."""
    return back if _OWN.fullmatch(back) else otherwise


def with_done(address: str, seq: int) -> str:
    """An address that will show a notice of a line of the journal; 0 for none."""
    page, sign, place = address.partition("#")
    return f"{page}{'&' if '?' in page else '?'}done={seq}{sign}{place}" if seq else address
