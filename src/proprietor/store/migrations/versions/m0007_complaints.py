"""Complaints: whether one is mended. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the column; what had an outcome counted as mended so far, and stays so."""
    op.add_column("complaints", sa.Column("mended", sa.Boolean(), nullable=True))
    op.execute("UPDATE complaints SET mended = (outcome IS NOT NULL AND outcome <> '')")
