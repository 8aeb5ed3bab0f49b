"""What a debrief suggests for the books: ticked, accepted, taken back in one go."""

from starlette.responses import Response

from proprietor.actions.debriefing import AcceptProposals, ProposeFromDebrief
from proprietor.actions.looking import ShowRecord
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import Visit


def show(visit: Visit) -> Response:
    """The proposals, all ticked."""
    debrief = visit.business.do(ShowRecord(id=visit.path["id"])).kept.record
    return visit.show(
        "suggestions.html",
        debrief=debrief,
        proposals=visit.business.do(ProposeFromDebrief(id=debrief.id)),
        notice_line=notice_of(visit),
    )


def accept(visit: Visit) -> Response:
    """Write the ticked ones into the books."""
    debrief = visit.path["id"]
    written = visit.business.do(AcceptProposals(id=debrief, keys=visit.many.get("key", ())))
    return visit.go(f"/debriefs/{debrief}/suggestions{newest(visit.business) if written else ''}")
