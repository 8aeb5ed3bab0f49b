"""The first schema: the spine, the journal, twelve kinds of records, full text search. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SEARCH_SQLITE = """
CREATE VIRTUAL TABLE search USING fts5(
  id UNINDEXED, kind UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
"""

_SEARCH_POSTGRES = """
CREATE TABLE search (
  number INTEGER PRIMARY KEY REFERENCES records (number) ON DELETE CASCADE,
  id TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
  words TSVECTOR GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'D')
  ) STORED
)
"""


def upgrade() -> None:
    """Make all tables."""
    _spine()
    _records()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_SEARCH_SQLITE)
    else:
        op.execute(_SEARCH_POSTGRES)
        op.execute("CREATE INDEX ix_search_words ON search USING gin (words)")


def _spine() -> None:
    op.create_table(
        "records",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=("pk_records")),
        sa.UniqueConstraint("id"),
    )
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=("pk_journal")),
    )
    op.create_table(
        "changes",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=("fk_changes_seq")),
        sa.PrimaryKeyConstraint("seq", "place", name=("pk_changes")),
    )
    op.create_index("ix_changes_record", "changes", ["record"], unique=False)


def _records() -> None:
    op.create_table(
        "artefacts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("file", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_artefacts_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_artefacts")),
    )
    op.create_table(
        "assumptions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("belief", sa.Text(), nullable=True),
        sa.Column("sure", sa.Integer(), nullable=True),
        sa.Column("test", sa.Text(), nullable=True),
        sa.Column("held", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["about"], ["records.id"], name=("fk_assumptions_about"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_assumptions_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_assumptions")),
    )
    op.create_table(
        "claims",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("their_problem", sa.Text(), nullable=True),
        sa.Column("versus", sa.Text(), nullable=True),
        sa.Column("competency", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_claims_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_claims")),
    )
    op.create_table(
        "complaints",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("changer", sa.Text(), nullable=True),
        sa.Column("raised", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["changer"], ["records.id"], name=("fk_complaints_changer"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_complaints_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["role"], ["records.id"], name=("fk_complaints_role"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_complaints")),
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("expected", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("look_back", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_decisions_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_decisions")),
    )
    op.create_table(
        "employers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_employers_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_employers")),
    )
    op.create_table(
        "links",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("target", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_links_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["source"], ["records.id"], name=("fk_links_source"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["target"], ["records.id"], name=("fk_links_target"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_links")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("saw", sa.Text(), nullable=True),
        sa.Column("may_be_named", sa.Boolean(), nullable=True),
        sa.Column("may_be_quoted", sa.Boolean(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["employer"], ["records.id"], name=("fk_people_employer"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_people_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_people")),
    )
    op.create_table(
        "roles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["employer"], ["records.id"], name=("fk_roles_employer"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_roles_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_roles")),
    )
    op.create_table(
        "waivers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["about"], ["records.id"], name=("fk_waivers_about"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_waivers_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_waivers")),
    )
    op.create_table(
        "wants",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("pay_minor", sa.BigInteger(), nullable=True),
        sa.Column("pay_currency", sa.Text(), nullable=True),
        sa.Column("pay_period", sa.Text(), nullable=True),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("voiced", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_wants_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["role"], ["records.id"], name=("fk_wants_role"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_wants")),
    )
    op.create_table(
        "wins",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("figure_value", sa.Text(), nullable=True),
        sa.Column("figure_unit", sa.Text(), nullable=True),
        sa.Column("figure_before", sa.Text(), nullable=True),
        sa.Column("figure_after", sa.Text(), nullable=True),
        sa.Column("figure_period", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("skills", sa.Text(), nullable=True),
        sa.Column("share", sa.Integer(), nullable=True),
        sa.Column("confidentiality", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_wins_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["role"], ["records.id"], name=("fk_wins_role"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_wins")),
    )
