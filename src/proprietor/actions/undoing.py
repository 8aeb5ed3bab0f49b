"""The journal, and taking a write back."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.actions.context import Change, Context, JournalLine, Request
from proprietor.books import Link
from proprietor.books.shelf import references
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJournal(Request[tuple[JournalLine, ...]]):
    """The writes so far, newest first; of one record if `id` is given. `before` continues an earlier reading."""

    id: str = ""
    limit: int = 50
    before: int = 0


def read_journal(context: Context, request: ReadJournal) -> tuple[JournalLine, ...]:
    """Fulfil `ReadJournal`. A deleted record is found by its whole id."""
    record = None
    if request.id:
        known = RecordId(request.id.strip()) not in context.books and context.journal.lines(
            record=RecordId(request.id.strip()), limit=1
        )
        record = RecordId(request.id.strip()) if known else context.books.find(request.id).record.id
    return tuple(context.journal.lines(record=record, limit=request.limit, before=request.before))


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Request[JournalLine]):
    """Take a write back: the last one, or the one numbered `seq`. Undoing an undo does it again."""

    seq: int = 0


def undo(context: Context, request: Undo) -> JournalLine:
    """Fulfil `Undo`; refused when a later write has changed the same record."""
    line = context.journal.line(request.seq) if request.seq else context.journal.last_undoable()
    if line is None:
        sentence = f"There is no write number {request.seq}." if request.seq else "There is nothing to undo."
        raise Refusal("nothing-to-undo", sentence, "The journal lists all writes.", place=str(request.seq or ""))
    if line.undone_by:
        raise Refusal(
            "nothing-to-undo",
            f"Write {line.seq} was taken back already, by {line.undone_by}.",
            f"Undo {line.undone_by} to do it again.",
        )
    if not line.changes and line.action not in MARKS:
        raise Refusal(
            "nothing-to-undo", f"Write {line.seq} ({line.summary}) cannot be taken back.", "It left nothing to return to."
        )
    _nothing_rests_on(context, line)
    for change in reversed(_netted(line.changes)):
        _take_back(context, change, line.seq)
    _still_there(context, line.seq)
    context.undoes = line.seq
    context.summary = _told(line)
    return line


MARKS = frozenset({"week.close", "import.accept"})
"""Actions that only leave a mark in the journal: taken back, the mark counts no more, and there is nothing else to return."""

TAKEN, AGAIN = "Took back: ", "Did again: "
"""How the sentence of an undo begins in the journal, and that of an undo of an undo."""


def _told(line: JournalLine) -> str:
    subject = line.summary.removeprefix(TAKEN).removeprefix(AGAIN)
    return f"{AGAIN if line.undoes and line.summary.startswith(TAKEN) else TAKEN}{subject}"


def _nothing_rests_on(context: Context, line: JournalLine) -> None:
    """Writes are taken back in the order of a pile: not while a later one that stands touches or names the same records."""
    mine = {change.record for change in line.changes}
    for later in context.journal.standing_after(line.seq):
        changed = mine & {change.record for change in later.changes}
        named = mine & {name for change in later.changes for name in _named(change)}
        if changed or named:
            record = min(changed or named)
            raise Refusal(
                "stale" if changed else "in-use",
                f"{record} {'was changed' if changed else 'is needed'} by write {later.seq} ({later.summary}), "
                f"which came after write {line.seq}.",
                "Take the later write back first; the journal lists them.",
                place=record,
            )


def _named(change: Change) -> set[RecordId]:
    """The records a changed record names, before or after."""
    named: set[RecordId] = set()
    for kept in (change.before, change.after):
        if kept is not None:
            record = kept.record
            named |= {record.source, record.target} if isinstance(record, Link) else set(references(record).values())
    return named


def _netted(changes: Sequence[Change]) -> list[Change]:
    net: dict[RecordId, Change] = {}
    for change in changes:
        first = net.get(change.record, change)
        net[change.record] = Change(record=change.record, before=first.before, after=change.after)
    return list(net.values())


def _take_back(context: Context, change: Change, seq: int) -> None:
    now = context.standing(change.record)
    same = (now is None and change.after is None) or (
        now is not None and change.after is not None and now.record == change.after.record
    )
    if not same:
        raise Refusal(
            "stale",
            f"{change.record} has been changed since write {seq}.",
            "Take the later writes back first; the journal lists them.",
            place=change.record,
        )
    if change.before is None and now is not None:
        context.drop(change.record)
    elif change.before is not None:
        context.restore(change.before)


def _still_there(context: Context, seq: int) -> None:
    for change in context.changes:
        record = change.after.record if change.after else None
        named = [record.source, record.target] if isinstance(record, Link) else references(record).values() if record else []
        gone = [each for each in named if each not in context.books]
        if gone:
            raise Refusal(
                "stale",
                f"{change.record} names {gone[0]}, which was deleted after write {seq}.",
                "Bring that one back first; the journal lists the writes.",
                place=change.record,
            )
