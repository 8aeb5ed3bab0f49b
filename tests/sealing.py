"""Sealed replies for the tests, as a form would write them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

import pyrage

from proprietor.calibration.records import Invitation
from proprietor.calibration.replies import STEP

WRITTEN = datetime(2026, 11, 28, 12, tzinfo=UTC)


def told(
    invitation: Invitation, levels: Mapping[str, int | None], *, written: datetime = WRITTEN, **more: object
) -> dict[str, object]:
    """What lies inside the seal."""
    return {
        "proprietor": 1,
        "invitation": invitation.id,
        "reply": "0f" * 16,
        "written": written.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "ratings": dict(levels),
        "problem": "",
        "stop": "",
        "may_be_named": False,
        "may_be_quoted": False,
        **more,
    }


def sealed(invitation: Invitation, levels: Mapping[str, int | None], *, written: datetime = WRITTEN, **more: object) -> bytes:
    """The block that comes back by mail."""
    text = json.dumps(told(invitation, levels, written=written, **more)).encode()
    padded = text + b" " * (-len(text) % STEP)
    made: bytes = pyrage.encrypt(padded, [pyrage.x25519.Recipient.from_str(invitation.recipient)], armored=True)
    return made
