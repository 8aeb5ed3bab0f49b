"""The store: loads the books as one value and writes changes and their journal line in one transaction."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, bindparam, delete, func, insert, select, text, update

from proprietor.actions.context import Change
from proprietor.actions.kinds import KINDS, kind_of
from proprietor.actions.outside import Whole
from proprietor.books import Books, Kept, Source
from proprietor.store.engine import engine_for, in_words
from proprietor.store.journal import StoredJournal
from proprietor.store.schema import bring_up_to_date
from proprietor.store.search import StoredSearch
from proprietor.store.shapes import reader_of, to_row
from proprietor.store.tables import RECORDS, TABLES
from proprietor.values.ids import RecordId

_LOCK = 0x70726F70
"""Number of PostgreSQL's advisory lock, one for all writers: "prop" in ASCII."""

CATCH_UP = 500
"""Changes of others that are taken over one by one; for more, loading all is quicker (a guess)."""


@dataclass(slots=True)
class Session:
    """One look at the store: the books as this transaction sees them, and what may be asked of them."""

    books: Books
    journal: StoredJournal
    searcher: StoredSearch
    connection: Connection

    def as_of(self, moment: datetime) -> Books:
        """The books as they stood at a moment: every later change taken back, newest first."""
        back: dict[RecordId, Kept | None] = {change.record: change.before for change in self.journal.changes_since(moment)}
        return self.books.with_changes(back)

    def apply(self, changes: Sequence[Change]) -> None:
        """Write changes; those of one record are taken together, the last one counts."""
        births: list[Kept] = []
        rewritten: list[Kept] = []
        ended: list[RecordId] = []
        for record_id, (before, after) in _net(changes).items():
            if before is None and after is not None:
                births.append(after)
            elif after is not None:
                rewritten.append(after)
            elif before is not None:
                ended.append(record_id)
        self._rewrite(rewritten)
        self._end(ended)
        self._bear(births)

    def lay_out(self, whole: Whole) -> None:
        """Put whole books with their journal in the place of all that is here."""
        self.searcher.clear()
        self.connection.execute(delete(RECORDS))
        self.journal.clear()
        self._bear(whole.kept)
        self.journal.write_all(whole.journal)

    def _bear(self, births: Sequence[Kept]) -> None:
        if not births:
            return
        first = (self.connection.execute(select(func.max(RECORDS.c.number))).scalar() or 0) + 1
        self.connection.execute(insert(RECORDS), [{"number": first + n, **_spine(kept)} for n, kept in enumerate(births)])
        by_kind: dict[str, list[dict[str, object]]] = {}
        for kept in births:
            by_kind.setdefault(kind_of(kept.record).name, []).append(to_row(kept.record))
        for kind, rows in by_kind.items():
            self.connection.execute(insert(TABLES[kind]), rows)
        self.searcher.put([(first + n, kept) for n, kept in enumerate(births)])

    def _rewrite(self, rewritten: Sequence[Kept]) -> None:
        if not rewritten:
            return
        spines = [{"_id": kept.record.id, **_spine(kept)} for kept in rewritten]
        self.connection.execute(update(RECORDS).where(RECORDS.c.id == bindparam("_id")), spines)
        by_kind: dict[str, list[dict[str, object]]] = {}
        for kept in rewritten:
            by_kind.setdefault(kind_of(kept.record).name, []).append({"_id": kept.record.id, **to_row(kept.record)})
        for kind, rows in by_kind.items():
            self.connection.execute(update(TABLES[kind]).where(TABLES[kind].c.id == bindparam("_id")), rows)
        numbers = self._numbers([kept.record.id for kept in rewritten])
        self.searcher.put([(numbers[kept.record.id], kept) for kept in rewritten])

    def _end(self, ended: Sequence[RecordId]) -> None:
        if ended:
            self.searcher.drop(list(self._numbers(ended).values()))
            self.connection.execute(delete(RECORDS).where(RECORDS.c.id == bindparam("_id")), [{"_id": each} for each in ended])

    def _numbers(self, ids: Sequence[RecordId]) -> dict[RecordId, int]:
        query = select(RECORDS.c.id, RECORDS.c.number)
        if len(ids) < CATCH_UP:  # a database takes only so many ids in one question
            query = query.where(RECORDS.c.id.in_(ids))
        return {RecordId(row[0]): row[1] for row in self.connection.execute(query)}


class Store:
    """The books at one place, a file or a server. Loads them once and again only when somebody has written."""

    def __init__(self, place: str | Path) -> None:
        """Open the books, making or migrating them if need be.

        Raises:
            Refusal: when they cannot be opened, are damaged, or come from a newer version.
        """
        self.place = str(place)
        self.engine: Engine = engine_for(place)
        self._cached: tuple[int, Books] | None = None
        with in_words(self.place):
            bring_up_to_date(self.engine, self.place)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A look at the books in which nothing changes underneath."""
        with in_words(self.place), self.engine.connect() as connection, connection.begin():
            yield self._session(connection)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The one writer's turn: all that is applied is kept together, or nothing is when an exception leaves the block."""
        with in_words(self.place), self.engine.connect().execution_options(writing=True) as connection:
            try:
                with connection.begin():
                    if connection.dialect.name != "sqlite":
                        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                    yield self._session(connection)
            except BaseException:
                self._cached = None
                raise

    def remember(self, seq: int, books: Books) -> None:
        """Take note of the books after an own write, so that they need not be loaded again."""
        self._cached = (seq, books)

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    def _session(self, connection: Connection) -> Session:
        journal = StoredJournal(connection)
        newest = journal.newest()
        if self._cached is None or self._cached[0] != newest:
            self._cached = (newest, self._caught_up(journal, newest) or load(connection))
        return Session(self._cached[1], journal, StoredSearch(connection), connection)

    def _caught_up(self, journal: StoredJournal, newest: int) -> Books | None:
        """The books as remembered with what others have written since; None if they must be loaded anew."""
        if self._cached is None or not 0 < self._cached[0] < newest:
            return None
        seq, books = self._cached
        news = journal.since(seq, most=CATCH_UP)
        return None if news is None else books.with_changes({change.record: change.after for change in news})


def load(connection: Connection) -> Books:
    """All records, kind by kind, each kind in the order in which it was written down; kinds nobody uses are not asked for.

    Records hold no circles, so Python need not look for any while they are made, nor through them ever after.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return Books(list(_kept(connection)))
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def _kept(connection: Connection) -> Iterator[Kept]:
    sources = {each.value: each for each in Source}
    moment = datetime.fromisoformat
    used = {row[0] for row in connection.exec_driver_sql("SELECT DISTINCT kind FROM records")}
    for kind in KINDS:
        if kind.name in used:
            read = reader_of(kind.record, 4)
            rows = connection.exec_driver_sql(_selection(TABLES[kind.name], connection)).all()
            yield from [Kept(read(row), row[0], sources[row[1]], moment(row[2]), moment(row[3])) for row in rows]


def _selection(table: Table, connection: Connection) -> str:
    """The query for one table, written out: compiling it anew in each process costs more than running it."""
    quote = connection.dialect.identifier_preparer.quote
    columns = ", ".join(f"t.{quote(column.name)}" for column in table.c)
    spine = "r.version, r.source, r.added, r.changed"
    return f"SELECT {spine}, {columns} FROM {quote(table.name)} t JOIN records r ON r.id = t.id ORDER BY r.number"  # noqa: S608 - names of ours


def _net(changes: Sequence[Change]) -> dict[RecordId, tuple[Kept | None, Kept | None]]:
    net: dict[RecordId, tuple[Kept | None, Kept | None]] = {}
    for change in changes:
        before = net[change.record][0] if change.record in net else change.before
        net[change.record] = (before, change.after)
    return net


def _spine(kept: Kept) -> dict[str, object]:
    return {
        "id": kept.record.id,
        "kind": kind_of(kept.record).name,
        "version": kept.version,
        "source": kept.source.value,
        "added": kept.added.isoformat(),
        "changed": kept.changed.isoformat(),
    }
