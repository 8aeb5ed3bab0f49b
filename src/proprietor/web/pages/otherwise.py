"""Drafts said otherwise by the model: each line with what it was, and why it stayed where it did."""

from dataclasses import replace

from starlette.responses import Response

from proprietor.actions.phrasing import DraftKind, RephraseDraft
from proprietor.web.pages.drafts import wanted
from proprietor.web.sending import may_send, shown_first
from proprietor.web.visits import Visit


def recap(visit: Visit) -> Response:
    """The note after a talk, said otherwise."""
    record = visit.path["id"]
    return _said(visit, RephraseDraft(draft=DraftKind.RECAP, id=record), f"/answers/{record}/recap")


def memo(visit: Visit) -> Response:
    """The memo of an ask, said otherwise."""
    record = visit.path["id"]
    return _said(visit, RephraseDraft(draft=DraftKind.MEMO, id=record), f"/asks/{record}/plan")


def note(visit: Visit) -> Response:
    """A draft that tells of wins, said otherwise."""
    return _said(visit, RephraseDraft(draft=DraftKind.NOTE, note=wanted(visit)), "/visibility/drafts")


def _said(visit: Visit, request: RephraseDraft, back: str) -> Response:
    if not may_send(visit):
        return shown_first(visit, visit.business.do(request).sheet, back)
    return visit.show("otherwise.html", made=visit.business.do(replace(request, send=True)), back=back)
