"""The journal: every write, what it changed, and the way back."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.context import Change, JournalLine
from proprietor.actions.kinds import KINDS, LEDGERS, TITLED, kind_of, kind_of_id
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.interview.records import Conversation
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import line_of, notice_of, own_page, with_done
from proprietor.web.values import Difference, changes_in, happened, kind_word
from proprietor.web.visits import NOT_DONE, STATUS, Visit

LINES = 30
"""Lines on one page of the journal."""

MOST_CHANGES = 10
"""Records of one line whose changes are told; an import may have thousands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A changed record: what it is, what happened to it, field by field, and its address while it is there."""

    id: RecordId
    kind: str
    title: str
    happened: str
    differences: list[Difference]


def show(visit: Visit) -> Response:
    """A page of the journal, newest first."""
    asked = visit.query.get("before", "")
    before = int(asked) if asked.isascii() and asked.isdigit() and len(asked) <= len("1000000000") else 0
    lines = visit.business.do(ReadJournal(limit=LINES + 1, before=before))
    present = {kept.record.id: kept.record for kind in KINDS for kept in visit.business.do(ListRecords(kind=kind.name))}
    titles = {each.id: each.title for each in present.values() if kind_of(each) in TITLED}
    return visit.show(
        "journal.html",
        lines=[
            (line, _stands(line, present), [_told(change, titles) for change in line.changes[:MOST_CHANGES]])
            for line in lines[:LINES]
        ],
        most=MOST_CHANGES,
        before=before,
        older=lines[LINES - 1].seq if len(lines) > LINES else 0,
        titles=titles,
        notice_line=notice_of(visit),
    )


def _stands(line: JournalLine, present: Mapping[RecordId, AnyRecord]) -> bool:
    """Whether all that a line changed is still as the line left it, so that it can be taken back."""
    left = {change.record: change.after.record if change.after else None for change in line.changes}
    return bool(left) and not line.undone_by and all(present.get(record) == after for record, after in left.items())


def _told(change: Change, titles: Mapping[RecordId, str]) -> Told:
    either = change.after or change.before
    return Told(
        id=change.record,
        kind=kind_word(change),
        title=either.record.title if either and kind_of(either.record) in TITLED else "",
        happened=happened(change),
        differences=changes_in(change, titles),
    )


def undo(visit: Visit) -> Response:
    """Take a write back, and return to where the button was."""
    asked = visit.form.get("seq", "")
    if not (asked.isascii() and asked.isdigit() and len(asked) <= len("1000000000") and int(asked)):
        raise Refusal("nothing-to-undo", "No write was named.", "The journal lists all writes.", place="seq")
    back = own_page(visit.form.get("back", ""), "/journal")
    try:
        taken = visit.business.do(Undo(seq=int(asked)))
    except Refusal as refusal:
        return _not_undone(visit, int(asked), back, refusal)
    line = next((each for each in visit.business.do(ReadJournal(limit=LINES)) if each.undoes == taken.seq), None)
    return visit.go(with_done(_still_there(visit, back, taken), line.seq if line else 0))


def _not_undone(visit: Visit, seq: int, back: str, refusal: Refusal) -> Response:
    """Why it was not taken back, and the way on: a write that was taken back already can be done again."""
    line = line_of(visit.business, seq)
    again = line.undone_by if line else 0
    status = STATUS.get(refusal.code, 422)
    return visit.show("refused.html", status=status, heading=NOT_DONE, refusal=refusal, back=back, again=again)


def _still_there(visit: Visit, back: str, taken: JournalLine) -> str:
    """A record's own page is gone when its birth was taken back: the list of its kind then, for a talk the lab."""
    if not back.startswith(("/r/", "/lab/")):
        return back
    record = RecordId(re.split("[/?#]", back)[2])
    gone = any(change.record == record for change in taken.changes) and not _there(visit.business, record)
    if not gone:
        return back
    kind = kind_of_id(record)
    if kind is not None and kind.record is Conversation:
        return "/lab"
    return f"/{kind.plural}" if kind is not None and kind in LEDGERS else "/journal"


def _there(business: Business, record: RecordId) -> bool:
    kind = kind_of_id(record)
    return kind is not None and any(kept.record.id == record for kept in business.do(ListRecords(kind=kind.name)))
