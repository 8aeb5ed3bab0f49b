"""The tables: one a kind of record, under a spine that holds ids, versions and provenance."""

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, MetaData, Table, Text

from proprietor.actions.kinds import KINDS, kind_named
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import Kind
from proprietor.store.shapes import columns_of

METADATA = MetaData(
    naming_convention={
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

HIGHEST = 2**31 - 1
"""The highest whole number that a column, a limit or an offset takes in every database."""

RECORDS = Table(
    "records",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("changed", Text, nullable=False),
)

JOURNAL = Table(
    "journal",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("undoes", Integer, nullable=False),
)

CHANGES = Table(
    "changes",
    METADATA,
    Column("seq", Integer, ForeignKey("journal.seq"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("record", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("ix_changes_record", "record"),
)


def table_columns(kind: Kind) -> list[Column[Any]]:
    """The columns of a kind's table, from the fields of its dataclass."""
    columns: list[Column[Any]] = [Column("id", Text, ForeignKey("records.id", ondelete="CASCADE"), primary_key=True)]
    types = {"integer": Integer, "bigint": BigInteger, "boolean": Boolean, "text": Text}
    for card in cards_of(kind.record):
        if card.shape is Shape.REFERENCE:
            named = ForeignKey("records.id", deferrable=True, initially="DEFERRED")
            columns.append(Column(card.name, Text, named, index=True))
        else:
            columns += [Column(card.name + end, types[sql], nullable=True) for end, sql in columns_of(card.shape)]
    return columns


class Tables(dict[str, Table]):
    """Kind name → its table, made when it is first asked for: most commands need those of two or three kinds."""

    def __missing__(self, name: str) -> Table:
        """Make the table of a kind."""
        kind = kind_named(name)
        assert kind, name
        self[name] = Table(kind.plural, METADATA, *table_columns(kind))
        return self[name]

    def every(self) -> tuple[Table, ...]:
        """The tables of all kinds."""
        return tuple(self[kind.name] for kind in KINDS)


TABLES = Tables()
