"""Full text search: FTS5 on SQLite, tsvector on PostgreSQL; both ranked, both with the found words marked."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, text

from proprietor.actions.context import Hit
from proprietor.actions.kinds import TITLED, kind_of
from proprietor.books import Kept
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.store.tables import HIGHEST
from proprietor.values.ids import RecordId

OPEN, SHUT = "\x02", "\x03"
"""Signs around found words; no text has them, and each face turns them into its own marks."""

TITLE_WEIGHT = 3.0
"""How much more a word in the title counts than one in the body (a guess)."""

MOST_WORDS = 12
"""Words of a query that count; more make no sense in a search box (a guess)."""


def words_of(query: str) -> list[str]:
    """The words of what a person typed; everything else in it means nothing to the search."""
    return re.findall(r"\w+", query.lower())[:MOST_WORDS]


def document_of(record: AnyRecord) -> tuple[str, str]:
    """Title and searchable text of a record: its texts and lists, not its ids, choices and digests."""
    shapes = {Shape.TEXT, Shape.LIST}
    said = (getattr(record, card.name) for card in cards_of(type(record)) if card.shape in shapes and card.name != "digest")
    parts = [" ".join(part) if isinstance(part, tuple) else part for part in said]
    return record.title, "\n".join(part for part in parts if part and part != record.title)


class StoredSearch:
    """The search index as one connection sees it."""

    def __init__(self, connection: Connection) -> None:
        """Read and write through this connection's transaction."""
        self._connection = connection
        self._sqlite = connection.dialect.name == "sqlite"

    def search(self, query: str, *, kinds: Sequence[str] = (), limit: int = 50) -> Sequence[Hit]:
        """Records with all the words, each also as the beginning of a longer one; best first."""
        words = words_of(query)
        if not words:
            return ()
        among = "" if not kinds else f" AND kind IN ({', '.join(f':kind{n}' for n in range(len(kinds)))})"
        named: dict[str, Any] = {f"kind{n}": kind for n, kind in enumerate(kinds)}
        if self._sqlite:
            named["query"] = " ".join(f'"{word}"*' for word in words)
            statement = _SQLITE
        else:
            named["query"] = " & ".join(f"{word}:*" for word in words)
            statement = _POSTGRES
        rows = self._connection.execute(
            text(statement.format(among=among)), {**named, "limit": min(limit, HIGHEST), "open": OPEN, "shut": SHUT}
        )
        return [Hit(record=RecordId(row[0]), kind=row[1], title=row[2], extract=row[3], rank=float(row[4])) for row in rows]

    def put(self, rows: Sequence[tuple[int, Kept]]) -> None:
        """Index records anew under their numbers."""
        told = [
            {
                "number": number,
                "id": kept.record.id,
                "kind": kind_of(kept.record).name,
                **dict(zip(("title", "body"), document, strict=True)),
            }
            for number, kept in rows
            if kind_of(kept.record) in TITLED
            for document in [document_of(kept.record)]
        ]
        self.drop([number for number, _ in rows])
        column = "rowid" if self._sqlite else "number"
        if told:
            insert = f"INSERT INTO search ({column}, id, kind, title, body) VALUES (:number, :id, :kind, :title, :body)"  # noqa: S608 - no user text
            self._connection.execute(text(insert), told)

    def size(self) -> int:
        """How many records are in the index."""
        return int(self._connection.execute(text("SELECT count(*) FROM search")).scalar_one())

    def clear(self) -> None:
        """Empty the index."""
        self._connection.execute(text("DELETE FROM search"))

    def rebuild(self, kept: Iterable[Kept]) -> None:
        """Throw the index away and index these records anew."""
        self.clear()
        numbers = {row[0]: row[1] for row in self._connection.execute(text("SELECT id, number FROM records"))}
        self.put([(numbers[each.record.id], each) for each in kept])

    def drop(self, numbers: Sequence[int]) -> None:
        """Take records out of the index."""
        column = "rowid" if self._sqlite else "number"
        if numbers:
            self._connection.execute(text(f"DELETE FROM search WHERE {column} = :number"), [{"number": each} for each in numbers])  # noqa: S608 - no user text


_SQLITE = f"""
SELECT id, kind, highlight(search, 2, :open, :shut), snippet(search, 3, :open, :shut, '…', 18), rank
FROM search WHERE search MATCH :query AND rank MATCH 'bm25(0, 0, {TITLE_WEIGHT}, 1.0)'{{among}} ORDER BY rank LIMIT :limit
"""  # noqa: S608 - the only thing put in is a list of names of parameters

_POSTGRES = """
SELECT id, kind,
  ts_headline('simple', title, q, 'StartSel=' || :open || ', StopSel=' || :shut || ', HighlightAll=true'),
  ts_headline('simple', body, q, 'StartSel=' || :open || ', StopSel=' || :shut || ', MaxWords=24, MinWords=12'),
  -ts_rank(words, q)
FROM search, to_tsquery('simple', :query) q WHERE words @@ q{among} ORDER BY 5, number LIMIT :limit
"""
