"""The journal: every write, in the same transaction as what it wrote."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from proprietor.actions.codec import kept_from_json, kept_to_json
from proprietor.actions.context import Change, JournalLine
from proprietor.actions.kinds import kind_named
from proprietor.books import Kept
from proprietor.store.tables import CHANGES, HIGHEST, JOURNAL
from proprietor.values.ids import RecordId


class StoredJournal:
    """The journal as one connection sees it."""

    def __init__(self, connection: Connection) -> None:
        """Read and write through this connection's transaction."""
        self._connection = connection

    def newest(self) -> int:
        """Number of the newest line; 0 in new books."""
        return self._connection.execute(select(JOURNAL.c.seq).order_by(JOURNAL.c.seq.desc()).limit(1)).scalar() or 0

    def lines(self, *, record: RecordId | None = None, limit: int = 50, before: int = 0) -> Sequence[JournalLine]:
        """Lines, newest first, with their changes; those that touched one record, with the changes to that one alone."""
        query = select(JOURNAL).order_by(JOURNAL.c.seq.desc()).limit(min(limit, HIGHEST))
        if record is not None:
            query = query.where(JOURNAL.c.seq.in_(select(CHANGES.c.seq).where(CHANGES.c.record == record)))
        if before:
            query = query.where(JOURNAL.c.seq < min(before, HIGHEST))
        undone = self._undone()
        return [self._whole(row, undone, record) for row in self._connection.execute(query)]

    def line(self, seq: int) -> JournalLine | None:
        """One line by its number."""
        row = self._connection.execute(select(JOURNAL).where(JOURNAL.c.seq == seq)).first() if seq < HIGHEST else None
        return None if row is None else self._whole(row, self._undone())

    def last_undoable(self) -> JournalLine | None:
        """The newest line that stands and is not itself an undo."""
        undone = self._undone()
        query = select(JOURNAL).where(JOURNAL.c.undoes == 0).order_by(JOURNAL.c.seq.desc())
        row = next((row for row in self._connection.execute(query) if row.seq not in undone), None)
        return None if row is None else self._whole(row, undone)

    def last_of(self, action: str, until: datetime) -> JournalLine | None:
        """The newest line of an action, written at a moment or before, that was not taken back."""
        undone = self._undone()
        query = select(JOURNAL).where(JOURNAL.c.action == action, JOURNAL.c.at <= until.isoformat())
        rows = self._connection.execute(query.order_by(JOURNAL.c.seq.desc()))
        row = next((row for row in rows if row.seq not in undone), None)
        return None if row is None else self._whole(row, undone)

    def brought(self, action: str, kinds: Collection[str]) -> dict[int, list[Kept]]:
        """Number of each line of an action that stands → the records of some kinds it brought in, as they were then."""
        undone = self._undone()
        lines = self._connection.execute(select(JOURNAL.c.seq).where(JOURNAL.c.action == action).order_by(JOURNAL.c.seq))
        born: dict[int, list[Kept]] = {seq: [] for seq in lines.scalars() if seq not in undone}
        of_action = CHANGES.c.seq.in_(select(JOURNAL.c.seq).where(JOURNAL.c.action == action))
        query = select(CHANGES.c.seq, CHANGES.c.record, CHANGES.c.after).where(of_action, CHANGES.c.before.is_(None))
        prefixes = {kind.prefix for name in kinds if (kind := kind_named(name))}
        for seq, record, after in self._connection.execute(query.order_by(CHANGES.c.seq, CHANGES.c.place)) if born else ():
            if seq in born and record.partition("_")[0] in prefixes and (kept := kept_from_json(after)):
                born[seq].append(kept)
        return born

    def changes_since(self, moment: datetime) -> Sequence[Change]:
        """All changes after a moment, newest first: what has to be taken back to see the books as they were."""
        later = select(JOURNAL.c.seq).where(JOURNAL.c.at > moment.isoformat())
        query = select(CHANGES).where(CHANGES.c.seq.in_(later)).order_by(CHANGES.c.seq.desc(), CHANGES.c.place.desc())
        return [_change(row) for row in self._connection.execute(query)]

    def every(self) -> Iterator[JournalLine]:
        """All lines, oldest first."""
        undone = self._undone()
        changes = self._connection.execute(select(CHANGES).order_by(CHANGES.c.seq, CHANGES.c.place))
        by_line = {seq: [_change(row) for row in rows] for seq, rows in groupby(changes, key=lambda row: row.seq)}
        for row in self._connection.execute(select(JOURNAL).order_by(JOURNAL.c.seq)):
            yield _line(row, undone, by_line.get(row.seq, ()))

    def standing_after(self, seq: int) -> Sequence[JournalLine]:
        """The lines after a number that are no undo and were not taken back, oldest first."""
        undone = self._undone()
        query = select(JOURNAL).where(JOURNAL.c.seq > seq, JOURNAL.c.undoes == 0).order_by(JOURNAL.c.seq)
        return [self._whole(row, undone) for row in self._connection.execute(query).all() if row.seq not in undone]

    def since(self, seq: int, *, most: int) -> Sequence[Change] | None:
        """Changes after a line, oldest first; None if they are more than `most`, or a line does not tell all it changed.

        A restore and a forgetting leave a line without changes; an import into empty books is the first line there is.
        """
        told = select(CHANGES.c.seq).where(CHANGES.c.seq == JOURNAL.c.seq).exists()
        if self._connection.execute(select(JOURNAL.c.seq).where(JOURNAL.c.seq > seq, ~told).limit(1)).first():
            return None
        query = select(CHANGES).where(CHANGES.c.seq > seq).order_by(CHANGES.c.seq, CHANGES.c.place).limit(most + 1)
        rows = self._connection.execute(query).all()
        return None if len(rows) > most else [_change(row) for row in rows]

    def write(self, line: JournalLine) -> None:
        """Add a line with its changes."""
        self.write_all([line])

    def write_all(self, lines: Sequence[JournalLine]) -> None:
        """Add lines with their changes."""
        if lines:
            self._connection.execute(insert(JOURNAL), [_line_row(line) for line in lines])
        rows = [_change_row(line.seq, place, change) for line in lines for place, change in enumerate(line.changes)]
        if rows:
            self._connection.execute(insert(CHANGES), rows)

    def clear(self) -> None:
        """Take all lines out, before those of other books are put in."""
        self._connection.execute(delete(CHANGES))
        self._connection.execute(delete(JOURNAL))

    def redact(self, person: RecordId, strike: Callable[[str], str], *, try_only: bool = False) -> int:
        """Strike a person's record out, what hung on it, and their name in every other line of the past."""
        touched: set[int] = set()
        rows = [dict(row._mapping) for row in self._connection.execute(select(CHANGES)).all()]  # noqa: SLF001 - its public name
        going = {person}
        for _ in range(DEEP):
            going |= {
                RecordId(told["record"]) for told in rows if any(_hangs_on(told[end], told["record"], going) for end in _SIDES)
            }
        for told in rows:
            gone = told["record"] in going
            new = {end: struck_json(told[end], person, strike) for end in ("before", "after")}
            if gone or any(new[end] != told[end] for end in new):
                touched.add(told["seq"])
                where = [CHANGES.c[name] == told[name] for name in ("seq", "place")]
                if not try_only:
                    self._connection.execute(
                        delete(CHANGES).where(*where) if gone else update(CHANGES).where(*where).values(**new)
                    )
        for seq, summary in self._connection.execute(select(JOURNAL.c.seq, JOURNAL.c.summary)).all():
            if (new_summary := strike(summary)) != summary:
                touched.add(seq)
                if not try_only:
                    self._connection.execute(update(JOURNAL).where(JOURNAL.c.seq == seq).values(summary=new_summary))
        return len(touched)

    def _undone(self) -> dict[int, int]:
        """Line taken back → the line that took it back. An undo that was itself undone does not count."""
        undone: dict[int, int] = {}
        undoing = select(JOURNAL.c.seq, JOURNAL.c.undoes).where(JOURNAL.c.undoes > 0).order_by(JOURNAL.c.seq.desc())
        for seq, undoes in self._connection.execute(undoing):
            if seq not in undone:
                undone[undoes] = seq
        return undone

    def _whole(self, row: Any, undone: dict[int, int], record: RecordId | None = None) -> JournalLine:  # noqa: ANN401 - a row of SQLAlchemy
        query = select(CHANGES).where(CHANGES.c.seq == row.seq).order_by(CHANGES.c.place)
        if record is not None:
            query = query.where(CHANGES.c.record == record)
        return _line(row, undone, [_change(each) for each in self._connection.execute(query)])


def _line(row: Any, undone: dict[int, int], changes: Sequence[Change]) -> JournalLine:  # noqa: ANN401 - a row of SQLAlchemy
    return JournalLine(
        seq=row.seq,
        at=datetime.fromisoformat(row.at),
        action=row.action,
        summary=row.summary,
        undoes=row.undoes,
        undone_by=undone.get(row.seq, 0),
        changes=tuple(changes),
    )


def _line_row(line: JournalLine) -> dict[str, object]:
    return {"seq": line.seq, "at": line.at.isoformat(), "action": line.action, "summary": line.summary, "undoes": line.undoes}


def _change_row(seq: int, place: int, change: Change) -> dict[str, object]:
    ends = {"before": kept_to_json(change.before), "after": kept_to_json(change.after)}
    return {"seq": seq, "place": place, "record": change.record, **ends}


def _change(row: Any) -> Change:  # noqa: ANN401 - a row of SQLAlchemy
    return Change(record=RecordId(row.record), before=kept_from_json(row.before), after=kept_from_json(row.after))


_ENDS = {"link": ("source", "target"), "waiver": ("about",), "invitation": ("person",), "reply": ("invitation",)}
"""Kinds that make no sense without the record at their ends, and the fields that name it."""


DEEP = 2
"""How deep things hang together: a reply on an invitation, and that on a person."""

_SIDES = ("before", "after")


def _hangs_on(text: str | None, record: str, going: Collection[RecordId]) -> bool:
    if record in going or text is None or not any(each in text for each in going):
        return record in going
    told = json.loads(text)["record"]
    return any(told.get(end) in going for end in _ENDS.get(told.get("kind", ""), ()))


def struck_json(text: str | None, person: RecordId, strike: Callable[[str], str]) -> str | None:
    """A kept record in JSON without a person: their id taken out of its fields, their name out of its texts."""
    if text is None or ("\\" not in text and strike(text) == text):  # without escapes the line shows all it holds
        return text
    whole = json.loads(text)
    fields = {name: value for name, value in whole["record"].items() if value != person}
    whole["record"] = {name: value if name in _NO_TEXT else _struck(value, strike) for name, value in fields.items()}
    return json.dumps(whole, ensure_ascii=False)


_NO_TEXT = frozenset({"id", "kind", "digest"})


def _struck(value: Any, strike: Callable[[str], str]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, str):
        return strike(value)
    if isinstance(value, list):
        return [_struck(each, strike) for each in value]
    return {key: _struck(each, strike) for key, each in value.items()} if isinstance(value, dict) else value
