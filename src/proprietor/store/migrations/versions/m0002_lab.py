"""The interview lab: conversations, labels in them put right, rehearsals. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("occasion", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("mine", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("form", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["employer"], ["records.id"], name=("fk_conversations_employer"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_conversations_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_conversations")),
    )
    op.create_table(
        "corrections",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=True),
        sa.Column("question", sa.Integer(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation"], ["records.id"], name=("fk_corrections_conversation"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_corrections_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_corrections")),
    )
    op.create_table(
        "rehearsals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("scenario", sa.Text(), nullable=True),
        sa.Column("manager", sa.Text(), nullable=True),
        sa.Column("seed", sa.Integer(), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("uncovered", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_rehearsals_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_rehearsals")),
    )
    op.create_table(
        "briefings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("posting", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("left_out", sa.Text(), nullable=True),
        sa.Column("own", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["employer"], ["records.id"], name=("fk_briefings_employer"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_briefings_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_briefings")),
    )
    op.create_table(
        "debriefs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("asked", sa.Text(), nullable=True),
        sa.Column("learned", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("they_said", sa.Boolean(), nullable=True),
        sa.Column("promised", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("met", sa.Text(), nullable=True),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("briefing", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["briefing"], ["records.id"], name=("fk_debriefs_briefing"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["conversation"], ["records.id"], name=("fk_debriefs_conversation"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["employer"], ["records.id"], name=("fk_debriefs_employer"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name=("fk_debriefs_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=("pk_debriefs")),
    )
