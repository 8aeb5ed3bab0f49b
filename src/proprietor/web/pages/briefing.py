"""Briefs in the browser: paste a posting, get one page; keep it, change it, print it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from starlette.responses import Response

from proprietor.actions.briefing import ExportBrief, KeepBriefing, ListBriefings, MakeBrief, ShowBrief
from proprietor.actions.documents import ReadDocument
from proprietor.actions.papers import Format
from proprietor.business import Business
from proprietor.interview.brief.build import Brief
from proprietor.interview.example import EXAMPLE_POSTING
from proprietor.interview.records import Briefing
from proprietor.values.refusals import Refusal
from proprietor.values.when import parse_date
from proprietor.web.at_hand import OfBooks
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

MOST_BRIEFS = 8
"""Postings at hand at one time (a guess)."""

KEPT = "brf_"


@dataclass(frozen=True, slots=True)
class Desk:
    """A posting with notes that is only at hand; once it is kept, `kept` says as what, and its address leads there."""

    posting: str
    notes: str
    left_out: tuple[str, ...] = ()
    kept: str = ""


def _gone() -> Refusal:
    return Refusal(
        "unknown-id",
        "This posting is not at hand any more.",
        "Postings are only held while the program runs, unless you keep them. Paste it once more.",
    )


_desks: OfBooks[Desk] = OfBooks(MOST_BRIEFS, _gone)


def show(visit: Visit) -> Response:
    """Where to paste a posting, and the briefs that are kept."""
    return _ask(visit, None)


def _ask(visit: Visit, refusal: Refusal | None) -> Response:
    return visit.show(
        "briefs.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        posting=visit.form.get("posting", ""),
        notes=visit.form.get("notes", ""),
        kept=[each.record for each in visit.business.do(ListBriefings())],
        notice_line=notice_of(visit),
    )


def make(visit: Visit) -> Response:
    """Make a brief of what was pasted or uploaded, or of the example."""
    posting, notes = visit.form.get("posting", ""), visit.form.get("notes", "")
    if "example" in visit.form:
        return visit.go(f"/briefs/{_desks(visit.business).lay(Desk(EXAMPLE_POSTING, ''))}")
    try:
        if "file" in visit.files:
            name, data = visit.files["file"]
            posting = visit.business.do(ReadDocument(name=name, data=data)).text
        visit.business.do(MakeBrief(posting=posting, notes=notes))
    except Refusal as refusal:
        return _ask(visit, refusal)
    return visit.go(f"/briefs/{_desks(visit.business).lay(Desk(posting, notes))}")


def brief(visit: Visit) -> Response:
    """A brief on one page; one that was kept meanwhile is shown as it is kept."""
    if found := _kept_as(visit.business, visit.path["brief"]):
        return visit.go(f"/briefs/{found}")
    return _brief(visit, None, visit.path["brief"])


def _brief(visit: Visit, refusal: Refusal | None, key: str) -> Response:
    made, record, version = _made(visit.business, key)
    stands = {"name": record.name or made.posting.title, "on": str(record.on or ""), "notes": record.notes, "own": record.own}
    return visit.show(
        "brief.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        key=key,
        brief=made,
        pairs=list(zip(made.hypotheses, made.speaking, strict=True)),
        kept=record if version else None,
        version=version,
        left_out=record.left_out,
        typed={name: visit.form.get(name, text) for name, text in stands.items()},
        refusal=refusal,
        notice_line=notice_of(visit),
    )


def _made(business: Business, key: str) -> tuple[Brief, Briefing, int]:
    """The brief under a name in the address, what it is made from, and at which version that is kept; 0 if it is not."""
    if key.startswith(KEPT):
        briefed = business.do(ShowBrief(id=key))
        assert isinstance(briefed.kept.record, Briefing)
        return briefed.brief, briefed.kept.record, briefed.kept.version
    desk = _desks(business).get(key)
    made = business.do(MakeBrief(posting=desk.posting, notes=desk.notes, left_out=desk.left_out))
    return made, Briefing(posting=desk.posting, notes=desk.notes, left_out=desk.left_out), 0


def _kept_as(business: Business, key: str) -> str:
    """The id of the kept briefing that a posting at hand became, as long as that is in the books; else empty."""
    if key.startswith(KEPT):
        return ""
    wanted = _desks(business).get(key).kept
    return wanted if any(each.record.id == wanted for each in business.do(ListBriefings())) else ""


def leave_out(visit: Visit) -> Response:
    """Leave a pain or a question out of a brief, or take all back in."""
    key, entry = visit.path["brief"], visit.form.get("entry", "")
    key = _kept_as(visit.business, key) or key
    _, record, _ = _made(visit.business, key)
    gone = tuple(dict.fromkeys((*record.left_out, entry))) if entry else ()
    if key.startswith(KEPT):
        visit.business.do(KeepBriefing(briefing=replace(record, left_out=gone)))
    else:
        desks = _desks(visit.business)
        desks.put(key, replace(desks.get(key), left_out=gone))
    return visit.go(f"/briefs/{key}{newest(visit.business, key) if key.startswith(KEPT) else ''}")


def keep(visit: Visit) -> Response:
    """Keep posting and notes, or change what is kept; a second click keeps nothing twice."""
    key = visit.path["brief"]
    came_from, key = key, _kept_as(visit.business, key) or key
    _, record, _ = _made(visit.business, key)
    seen = visit.form.get("version", "")
    try:
        on = visit.form.get("on", "").strip()
        wanted = replace(
            record,
            name=visit.form.get("name", ""),
            on=parse_date(on) if on else None,
            notes=visit.form.get("notes", record.notes),
            own=visit.form.get("own", record.own),
        )
        version = int(seen) if seen.isascii() and seen.isdecimal() else 0
        kept = visit.business.do(KeepBriefing(briefing=wanted, expected_version=version))
    except Refusal as refusal:
        return _brief(visit, refusal, key)
    if not came_from.startswith(KEPT):
        desks = _desks(visit.business)
        desks.put(came_from, replace(desks.get(came_from), kept=kept.id))
    return visit.go(f"/briefs/{kept.id}{newest(visit.business, kept.id)}")


def export(form: Format) -> Callable[[Visit], Response]:
    """The brief as a file."""

    def fetch(visit: Visit) -> Response:
        key = visit.path["brief"]
        if key.startswith(KEPT):
            asked = ExportBrief(format=form, id=key)
        else:
            desk = _desks(visit.business).get(key)
            asked = ExportBrief(format=form, posting=desk.posting, notes=desk.notes, left_out=desk.left_out)
        return visit.send(visit.business.do(asked))

    return fetch
