"""What a debrief or an answer suggests for the books: ticked, accepted, taken back in one go."""

from starlette.responses import Response

from proprietor.actions.kinds import kind_of
from proprietor.actions.looking import ShowRecord
from proprietor.actions.proposing import AcceptProposals, ProposeChanges
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import Visit


def show(visit: Visit) -> Response:
    """The proposals, all ticked."""
    proposals = visit.business.do(ProposeChanges(id=visit.path["id"]))
    record = visit.business.do(ShowRecord(id=visit.path["id"])).kept.record
    return visit.show("suggestions.html", record=record, kind=kind_of(record), proposals=proposals, notice_line=notice_of(visit))


def accept(visit: Visit) -> Response:
    """Write the ticked ones into the books."""
    written = visit.business.do(AcceptProposals(id=visit.path["id"], keys=visit.many.get("key", ())))
    return visit.go(f"{visit.here}{newest(visit.business) if written else ''}")
