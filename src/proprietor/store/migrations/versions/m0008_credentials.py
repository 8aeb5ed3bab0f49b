"""Credentials: degrees, certificates, licences. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

COLUMNS = ("name", "sort", "issuer", "on", "until", "address", "note")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "credentials",
        sa.Column("id", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in COLUMNS),
        sa.ForeignKeyConstraint(["id"], ["records.id"], name="fk_credentials_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_credentials"),
    )
