"""Asking and being seen: plans, answers, tellings; how far above you somebody is; beliefs of theirs. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables and the columns."""
    op.create_table(
        "asks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ask", sa.Text(), nullable=True),
        sa.Column("want", sa.Text(), nullable=True),
        sa.Column("complaint", sa.Text(), nullable=True),
        sa.Column("why_now", sa.Text(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("decider", sa.Text(), nullable=True),
        sa.Column("interests", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("market_low_minor", sa.BigInteger(), nullable=True),
        sa.Column("market_low_currency", sa.Text(), nullable=True),
        sa.Column("market_low_period", sa.Text(), nullable=True),
        sa.Column("market_middle_minor", sa.BigInteger(), nullable=True),
        sa.Column("market_middle_currency", sa.Text(), nullable=True),
        sa.Column("market_middle_period", sa.Text(), nullable=True),
        sa.Column("market_high_minor", sa.BigInteger(), nullable=True),
        sa.Column("market_high_currency", sa.Text(), nullable=True),
        sa.Column("market_high_period", sa.Text(), nullable=True),
        sa.Column("market_source", sa.Text(), nullable=True),
        sa.Column("alternative", sa.Text(), nullable=True),
        sa.Column("live", sa.Boolean(), nullable=True),
        sa.Column("reservation_minor", sa.BigInteger(), nullable=True),
        sa.Column("reservation_currency", sa.Text(), nullable=True),
        sa.Column("reservation_period", sa.Text(), nullable=True),
        sa.Column("target_minor", sa.BigInteger(), nullable=True),
        sa.Column("target_currency", sa.Text(), nullable=True),
        sa.Column("target_period", sa.Text(), nullable=True),
        sa.Column("opening_minor", sa.BigInteger(), nullable=True),
        sa.Column("opening_currency", sa.Text(), nullable=True),
        sa.Column("opening_period", sa.Text(), nullable=True),
        sa.Column("reason_above", sa.Text(), nullable=True),
        sa.Column("least", sa.Text(), nullable=True),
        sa.Column("packages", sa.Text(), nullable=True),
        sa.Column("concessions", sa.Text(), nullable=True),
        sa.Column("gain", sa.Integer(), nullable=True),
        sa.Column("cost", sa.Integer(), nullable=True),
        sa.Column("years", sa.Integer(), nullable=True),
        sa.Column("chance", sa.Integer(), nullable=True),
        sa.Column("check", sa.Text(), nullable=True),
        sa.Column("direct", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("credit", sa.Integer(), nullable=True),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("paper", sa.Integer(), nullable=True),
        sa.Column("warmth", sa.Integer(), nullable=True),
        sa.Column("quiet", sa.Integer(), nullable=True),
        sa.Column("risk", sa.Integer(), nullable=True),
        sa.Column("own", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["complaint"], ["records.id"], name=("fk_asks_complaint"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["decider"], ["records.id"], name=("fk_asks_decider"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_asks_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person"], ["records.id"], name=("fk_asks_person"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["want"], ["records.id"], name=("fk_asks_want"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_asks")),
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ask", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("promised", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=True),
        sa.Column("came", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["ask"], ["records.id"], name=("fk_answers_ask"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_answers_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_answers")),
    )
    op.create_table(
        "tellings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("win", sa.Text(), nullable=True),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("medium", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_tellings_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person"], ["records.id"], name=("fk_tellings_person"), initially="DEFERRED", deferrable=True),
        sa.ForeignKeyConstraint(["win"], ["records.id"], name=("fk_tellings_win"), initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name=("pk_tellings")),
    )
    op.add_column("people", sa.Column("steps", sa.Integer(), nullable=True))
    op.add_column("people", sa.Column("team", sa.Text(), nullable=True))
    op.add_column("assumptions", sa.Column("theirs", sa.Boolean(), nullable=True))
    op.execute("UPDATE people SET team = ''")
    op.execute(sa.update(sa.table("assumptions", sa.column("theirs", sa.Boolean()))).values(theirs=False))
