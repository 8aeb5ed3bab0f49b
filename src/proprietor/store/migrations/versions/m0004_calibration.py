"""Calibration: competencies, self-ratings, invitations, replies; goals. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables."""
    _table("competencies", "name about level1 level2 level3 level4 level5 model", "")
    _table("self-ratings", "competency on note", "competency", sa.Column("level", sa.Integer(), nullable=True))
    _table("invitations", "person asker competencies on until recipient secret", "person")
    _table(
        "replies",
        "invitation on ratings problem stop mark written fingerprint",
        "invitation",
        _flag("may_be_named"),
        _flag("may_be_quoted"),
    )
    _table("goals", "what about why by came", "about", _flag("done"))


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=True)


def _table(name: str, texts: str, reference: str, *others: sa.Column[bool] | sa.Column[int]) -> None:
    columns = [sa.Column(column, sa.Text(), nullable=True) for column in texts.split()]
    keys = [sa.ForeignKeyConstraint(["id"], ["records.id"], name=(f"fk_{name}_id"), ondelete="CASCADE")]
    if reference:
        constraint = f"fk_{name}_{reference}"
        keys.append(sa.ForeignKeyConstraint([reference], ["records.id"], name=constraint, initially="DEFERRED", deferrable=True))
    key = sa.PrimaryKeyConstraint("id", name=(f"pk_{name}"))
    op.create_table(name, sa.Column("id", sa.Text(), nullable=False), *columns, *others, *keys, key)
