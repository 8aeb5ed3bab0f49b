"""Stages: what trackers call where an application stands, and the move each means."""

import re
from collections.abc import Mapping

from proprietor.language.letters import unaccented
from proprietor.market.records import MoveKind

STAGES: Mapping[MoveKind, tuple[str, ...]] = {
    MoveKind.FOUND: (
        "saved", "wishlist", "wish list", "bookmarked", "interested", "found", "evaluated", "to apply", "applying", "draft",
        "new", "backlog", "ready to apply", "researching", "lead", "vorgemerkt", "in vorbereitung", "a postuler",
    ),
    MoveKind.APPLIED: (
        "applied", "application sent", "application submitted", "submitted", "sent", "no response", "no reply", "waiting",
        "pending", "in review", "under review", "ghosted", "applied no response", "beworben", "bewerbung versendet", "postule",
        "candidature envoyee",
    ),
    MoveKind.SCREENED: (
        "screening", "screen", "phone screen", "phone", "phone interview", "recruiter screen", "response", "responded",
        "contacted", "assessment", "test", "recruiter call", "hr interview", "online assessment", "oa", "take home",
        "coding challenge", "shortlisted",
    ),
    MoveKind.INTERVIEWED: (
        "interview", "interviewing", "interviewed", "interviews", "technical interview", "onsite", "on site", "final round",
        "final interview", "second interview", "first interview", "vorstellungsgesprach", "entretien",
    ),
    MoveKind.OFFERED: ("offer", "offered", "offer received", "negotiating", "negotiation", "offers", "angebot", "offre"),
    MoveKind.ACCEPTED: ("accepted", "offer accepted", "hired", "signed", "won"),
    MoveKind.LOST: (
        "rejected", "rejection", "declined by company", "not selected", "closed", "lost", "no longer available", "expired",
        "unsuccessful", "position filled", "abgelehnt", "absage", "refus", "refuse",
    ),
    MoveKind.WITHDREW: (
        "withdrawn", "withdrew", "i withdrew", "declined", "offer declined", "discarded", "skip", "skipped", "not interested",
        "archived", "cancelled", "declined offer",
        "zuruckgezogen",
    ),
}  # fmt: skip
"""Move → the stages that mean it: Teal, Huntr, Reactive Resume, JobSync, Simplify, Resume-Matcher, career-ops and others, as far
as we know them (spec/formats.md). That nobody answered yet is no end."""

_BY_STAGE = {stage: move for move, stages in STAGES.items() for stage in stages}
_NO_WORD = re.compile(r"[^a-z]+")


def move_of(stage: str) -> MoveKind | None:
    """The move a stage means; None for one that is not known, or none."""
    return _BY_STAGE.get(_NO_WORD.sub(" ", unaccented(stage)).strip())
