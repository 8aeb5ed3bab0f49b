"""Complaints: whether one is mended; an index for every field that names a record. Frozen: never edited."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

NAMING = {
    "wins": "role",
    "people": "employer",
    "wants": "role",
    "complaints": "role changer",
    "assumptions": "about",
    "roles": "employer",
    "asks": "want complaint person decider",
    "answers": "ask",
    "tellings": "win person",
    "self-ratings": "competency",
    "invitations": "person",
    "replies": "invitation",
    "goals": "about",
    "debriefs": "employer conversation briefing",
    "briefings": "employer",
    "conversations": "employer",
    "corrections": "conversation",
    "opportunities": "posting employer person briefing",
    "moves": "opportunity person debrief",
    "options": "decision opportunity ask",
    "appraisals": "option complaint rests",
    "weighings": "decision",
    "links": "source target",
    "waivers": "about",
}
"""Table → its fields that name another record: without an index each deletion looks through all of them."""


def upgrade() -> None:
    """Make the column and the indexes; a complaint that had an outcome counted as mended so far, and stays so."""
    op.add_column("complaints", sa.Column("mended", sa.Boolean(), nullable=True))
    op.execute("UPDATE complaints SET mended = (outcome IS NOT NULL AND outcome <> '')")
    for table, columns in NAMING.items():
        for column in columns.split():
            op.create_index(f"ix_{table}_{column}", table, [column])
