"""Search over all texts of the books."""

from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.kinds import TITLED
from proprietor.actions.looking import FindRecords
from proprietor.web.visits import Visit

MOST = 100
"""Records shown for one search; who finds more needs another word (a guess)."""


def search(visit: Visit) -> Response:
    """What was found, best first, of all kinds or of one."""
    wanted = visit.query.get("q", "").strip()[:500]
    asked = visit.query.get("kind", "")
    kind = asked if asked in {each.name for each in TITLED} else ""
    hits = visit.business.do(FindRecords(query=wanted, limit=MOST)) if wanted else ()
    counts = [(each, sum(hit.kind == each.name for hit in hits)) for each in TITLED]
    shown = visit.business.do(FindRecords(query=wanted, kinds=(kind,), limit=MOST)) if kind else hits
    return visit.show(
        "search.html",
        wanted=wanted,
        kind=kind,
        hits=shown,
        most=MOST,
        everything="?" + urlencode({"q": wanted}),
        filters=[
            (each.plural, each.name, "?" + urlencode({"q": wanted, "kind": each.name})) for each, number in counts if number
        ],
    )
