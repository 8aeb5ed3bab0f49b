"""Tables of applications, whoever kept them: Teal, Huntr, Reactive Resume, JobSync, Simplify, or one's own, by synonyms."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from proprietor.actions.drafts import Draft
from proprietor.importers.exchange.asked import Asked, Telling, joined, text_in
from proprietor.importers.exchange.days import day_of
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, opportunity
from proprietor.importers.exchange.stages import move_of
from proprietor.importers.exchange.tables import Head, Row, head_with, rows_of
from proprietor.market.headers import SYNONYMS
from proprietor.market.intake import Skipped
from proprietor.market.normalising.days import order_of
from proprietor.market.records import Channel, MoveKind
from proprietor.values.when import PartialDate

TITLES = (*SYNONYMS["title"], "job_position", "role_name")
COMPANIES = SYNONYMS["company"]
STAGES = ("stage", "statusname", "status", "listname", "list", "list_name", "column", "application_status", "current_stage",
          "state", "phase", "board_list", "bewerbungsstatus", "statut")  # fmt: skip
ADDRESSES = (*SYNONYMS["url"], "posting", "job_link", "job_listing", "joburl")
FOUND = ("saved_date", "date_saved", "saved_at", "added_at", "date_added", "createdat", "created_at", "added", "found_on")
APPLIED = ("applied_at", "date_applied", "applieddate", "applied_date", "applied_on", "application_date", "date_of_application",
           "apply_date", "date_submitted", "submitted_on", "beworben_am", "bewerbungsdatum", "date_de_candidature")  # fmt: skip
BARE = ("date", "datum")
"""A day of which nothing is said: the day one applied on where that is all that has happened."""
INTERVIEWED = ("interview_date", "interviewed_at", "interviewed_on", "date_interview", "first_interview")
OFFERED = ("offer_date", "offered_at", "offered_on", "date_offer")
ENDED = ("rejected_at", "rejected_on", "rejection_date", "closed_at", "date_rejected", "response_date", "absage_am")
CHANGED = ("status_date", "status_changed_at", "moved_at", "stage_date")
FOLLOWS = ("follow_up_at", "follow_up", "next_follow_up", "follow_up_date", "next_followup", "wiedervorlage")
NEXT = ("next_steps", "next_step", "next_action", "nachster_schritt", "prochaine_etape")
DEADLINES = SYNONYMS["valid_until"]
NOTES = ("notes", "note", "my_notes", "comments", "comment", "remarks", "notizen", "anmerkungen", "bemerkungen", "remarques")
SOURCES = SYNONYMS["source"]
BESIDE = {"Place": SYNONYMS["place"], "Pay": SYNONYMS["pay"], "Found through": SOURCES}
"""What is known of the post besides and has no field of its own: it stands in the note."""
VARIANTS = ("resume_name", "resume", "cv", "cv_version", "resume_version", "resume_used")

_TRACKED = frozenset({*STAGES, *APPLIED, *FOLLOWS, "applied"}) - {"state"}
"""Columns that only who tracks an application has; a table without one tells postings, and a state may be Texas."""

_NO = frozenset({"n/a", "none", "-", "null", "unknown"})
"""What a cell says that says nothing."""

_TRIED_ROWS = 400
"""Rows by which it is told whether the day or the month stands first in 11/12/26 (a guess)."""


def knows(piece: Piece) -> bool:
    """Whether a file is a table of applications."""
    return _head(piece) is not None


def _head(piece: Piece) -> Head | None:
    return head_with(piece, (TITLES, COMPANIES, _TRACKED))


def read(piece: Piece, asked: Asked) -> Telling:
    """Read it: an opportunity a row, with the moves its stage and its dates tell."""
    head = _head(piece)
    assert head is not None
    columns = _columns(head)
    order = _order(piece, head)
    for row in rows_of(piece, head):
        yield row if isinstance(row, Skipped) else _opportunity(row, columns, Where(piece.name, row.line), asked, order)


class _Columns(NamedTuple):
    """Which columns a table has of each sort, the likeliest first; of the dated moves only those it has at all."""

    titles: tuple[str, ...]
    companies: tuple[str, ...]
    stages: tuple[str, ...]
    addresses: tuple[str, ...]
    follows: tuple[str, ...]
    notes: tuple[str, ...]
    variants: tuple[str, ...]
    next: tuple[str, ...]
    deadlines: tuple[str, ...]
    sources: tuple[str, ...]
    bare: tuple[str, ...]
    ended: tuple[str, ...]
    changed: tuple[str, ...]
    dated: tuple[tuple[MoveKind, tuple[str, ...]], ...]
    beside: tuple[tuple[str, tuple[str, ...]], ...]


def _columns(head: Head) -> _Columns:
    return _Columns(
        titles=head.of(TITLES),
        companies=head.of(COMPANIES),
        stages=head.of(STAGES),
        addresses=head.of(ADDRESSES),
        follows=head.of(FOLLOWS),
        notes=head.of(NOTES),
        variants=head.of(VARIANTS),
        next=head.of(NEXT),
        deadlines=head.of(DEADLINES),
        sources=head.of(SOURCES),
        bare=head.of(BARE),
        ended=head.of(ENDED),
        changed=head.of(CHANGED),
        dated=tuple((move, found) for move, names in _DATED.items() if (found := head.of(names))),
        beside=tuple((label, found) for label, names in BESIDE.items() if (found := head.of(names))),
    )


def _opportunity(row: Row, columns: _Columns, where: Where, asked: Asked, order: str) -> Draft | Skipped:
    """The opportunity of a row."""
    title, company = text_in(row.first(columns.titles)), text_in(row.first(columns.companies))
    if not (title + company).strip("-: "):
        return Skipped(where.file, where.line, "The row names neither a post nor a company.")
    stage = _stage(row, columns.stages)
    step, by = _next(row, columns, move_of(stage), asked, order)
    unknown = f"Stage there: {text_in(stage)[:40]}" if stage and move_of(stage) is None else ""
    beside = [
        f"{label}: {said}" for label, names in columns.beside if (said := text_in(row.first(names))) and said.lower() not in _NO
    ]
    source = row.first(columns.sources).lower()
    return opportunity(
        where,
        title,
        company,
        address=text_in(row.first(columns.addresses)),
        moves=_moves(row, columns, move_of(stage), asked, order),
        variant=text_in(row.first(columns.variants)),
        step=step,
        by=by,
        note=joined(text_in(row.first(columns.notes)), *beside, unknown, by="\n"),
        channel=Channel.REFERRAL if "referral" in source or "referred" in source else Channel.POSTING,
    )


def _next(row: Row, columns: _Columns, stage: MoveKind | None, asked: Asked, order: str) -> tuple[str, PartialDate | None]:
    """The next step and its day, while there is one: what the row says of it, to follow up, or to apply before the deadline."""
    if stage in _ENDS or stage is MoveKind.LOST:
        return "", None
    said = text_in(row.first(columns.next))[:LONGEST_STEP]
    by = _ahead(row, columns.follows, asked, order)
    if by or said:
        return said or "Follow up", by
    deadline = _ahead(row, columns.deadlines, asked, order) if stage in (None, MoveKind.FOUND) else None
    return ("Apply", deadline) if deadline else ("", None)


def _ahead(row: Row, names: tuple[str, ...], asked: Asked, order: str) -> PartialDate | None:
    day = day_of(row.first(names), asked.today, order) if names else None
    return day if day is not None and day.last >= asked.today else None


LONGEST_STEP = 200
"""Signs of a next step that are kept (a guess: it is a line of the agenda)."""


def _order(piece: Piece, head: Head) -> str:
    """Whether the day or the month stands first in the dates of a table; empty when none tells."""
    texts: list[str] = []
    dates = head.of((*FOLLOWS, *(name for names in _DAYS for name in names)))
    for number, row in enumerate(rows_of(piece, head)):
        if number >= _TRIED_ROWS:
            break
        if isinstance(row, Row):
            texts += [cell.partition(" ")[0].rstrip(",") for name in dates if (cell := row[name])]
    return order_of(texts)


def _stage(row: Row, stages: tuple[str, ...]) -> str:
    """The stage; Teal's may stand in an object with a name, JobSync's in a yes to “applied”."""
    for name in stages:
        cell = row[name]
        if cell.startswith("{"):
            try:
                held = json.loads(cell)
            except (ValueError, RecursionError):
                continue
            cell = str(held.get("name") or "") if isinstance(held, Mapping) else ""
        if cell and cell.lower() not in _NO:
            return cell
    return "applied" if row["applied"].lower() in {"yes", "true", "1"} else ""


def _moves(
    row: Row, columns: _Columns, stage: MoveKind | None, asked: Asked, order: str
) -> tuple[tuple[MoveKind, PartialDate | None], ...]:
    """What happened: what a date tells, and the stage itself, with the day on which it changed where the table has that.

    When a row was last edited says nothing of a stage. A day that is still to come tells nothing that happened.
    """
    dated: dict[MoveKind, PartialDate | None] = {}
    for move, names in columns.dated:
        if (day := _past(row, names, asked, order)) is not None:
            dated[move] = day
    if stage is MoveKind.APPLIED and stage not in dated and (day := _past(row, columns.bare, asked, order)) is not None:
        dated[stage] = day
    ended, changed = _past(row, columns.ended, asked, order), _past(row, columns.changed, asked, order)
    if stage is not None and stage not in dated:
        dated[stage] = (ended or changed) if stage in _ENDS else None if stage is MoveKind.FOUND else changed
    if stage not in (None, MoveKind.FOUND) and MoveKind.APPLIED not in dated and stage is not MoveKind.WITHDREW:
        dated[MoveKind.APPLIED] = None
    return tuple(dated.items())


_DATED: Mapping[MoveKind, tuple[str, ...]] = {
    MoveKind.FOUND: FOUND,
    MoveKind.APPLIED: APPLIED,
    MoveKind.INTERVIEWED: INTERVIEWED,
    MoveKind.OFFERED: OFFERED,
}
_ENDS = frozenset({MoveKind.LOST, MoveKind.WITHDREW, MoveKind.ACCEPTED})


_DAYS = (*_DATED.values(), ENDED, CHANGED, BARE)


def _past(row: Row, names: tuple[str, ...], asked: Asked, order: str) -> PartialDate | None:
    if not names:
        return None
    day = day_of(row.first(names), asked.today, order)
    return day if day is not None and day.first <= asked.today else None
