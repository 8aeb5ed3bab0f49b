"""The market: postings, targets, opportunities with their moves, exemplars, pay tables. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables."""
    _table(
        "postings",
        "title company place city region country workplace level level_source employment pay_source occupation_code"
        " occupation_scheme occupation must nice named posted_on valid_until seen_first seen_last education industry source"
        " source_id url apply_url description",
        "",
        *_pay("pay_low"),
        *_pay("pay_high"),
        _whole("openings"),
        _whole("experience_months"),
    )
    _table("targets", "name occupation level place note", "", *_pay("pay"))
    _table(
        "opportunities",
        "name channel posting employer person briefing variant step by note",
        "posting employer person briefing",
    )
    _table(
        "moves",
        "opportunity what on person reason debrief note",
        "opportunity person debrief",
        *_pay("pay"),
        _whole("round"),
        _flag("mine"),
        _flag("they_said"),
    )
    _table("exemplars", "text occupation skill on", "", _flag("denied"))
    _table("pay-tables", "name licence on table", "", _whole("rows"))


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=True)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=True)


def _pay(name: str) -> tuple[sa.Column[int], sa.Column[str], sa.Column[str]]:
    minor = sa.Column(f"{name}_minor", sa.BigInteger(), nullable=True)
    return minor, sa.Column(f"{name}_currency", sa.Text(), nullable=True), sa.Column(f"{name}_period", sa.Text(), nullable=True)


def _table(name: str, texts: str, references: str, *others: sa.Column[bool] | sa.Column[int] | sa.Column[str]) -> None:
    columns = [sa.Column(column, sa.Text(), nullable=True) for column in texts.split()]
    keys = [sa.ForeignKeyConstraint(["id"], ["records.id"], name=(f"fk_{name}_id"), ondelete="CASCADE")]
    for each in references.split():
        constraint = f"fk_{name}_{each}"
        keys.append(sa.ForeignKeyConstraint([each], ["records.id"], name=constraint, initially="DEFERRED", deferrable=True))
    key = sa.PrimaryKeyConstraint("id", name=(f"pk_{name}"))
    op.create_table(name, sa.Column("id", sa.Text(), nullable=False), *columns, *others, *keys, key)
