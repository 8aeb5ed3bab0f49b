"""Deciding: options, appraisals, weighings; what a complaint is about; chance and outcome of a decision. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables and the columns."""
    taken: sa.Column[bool] = sa.Column("taken", sa.Boolean(), nullable=True)
    _table("options", "name decision way opportunity ask note", "decision opportunity ask", taken)
    _table("appraisals", "option attribute complaint low likely high unit source rests", "option complaint rests")
    _table("weighings", "decision on swings again scales", "decision")
    op.add_column("complaints", sa.Column("about", sa.Text(), nullable=True))
    op.execute("UPDATE complaints SET about = 'unmarked'")
    op.add_column("decisions", sa.Column("pay_minor", sa.BigInteger(), nullable=True))
    op.add_column("decisions", sa.Column("pay_currency", sa.Text(), nullable=True))
    op.add_column("decisions", sa.Column("pay_period", sa.Text(), nullable=True))
    op.add_column("decisions", sa.Column("chance", sa.Integer(), nullable=True))
    op.add_column("decisions", sa.Column("came", sa.Text(), nullable=True))
    op.execute("UPDATE decisions SET came = 'open'")


def _table(name: str, texts: str, references: str, *others: sa.Column[bool]) -> None:
    columns = [sa.Column(column, sa.Text(), nullable=True) for column in texts.split()]
    keys = [sa.ForeignKeyConstraint(["id"], ["records.id"], name=(f"fk_{name}_id"), ondelete="CASCADE")]
    for each in references.split():
        constraint = f"fk_{name}_{each}"
        keys.append(sa.ForeignKeyConstraint([each], ["records.id"], name=constraint, initially="DEFERRED", deferrable=True))
    key = sa.PrimaryKeyConstraint("id", name=(f"pk_{name}"))
    op.create_table(name, sa.Column("id", sa.Text(), nullable=False), *columns, *others, *keys, key)
