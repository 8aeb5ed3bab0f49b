"""Forgetting a person for good: first what would go, then the deed."""

from starlette.responses import Response

from proprietor.actions.forgetting import Forget, ForgetPreview
from proprietor.actions.kinds import kind_of
from proprietor.books.fields import cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.values.refusals import Refusal
from proprietor.web.visits import Visit


def choose(visit: Visit) -> Response:
    """From a list of people to the page that asks."""
    person = visit.query.get("person", "").strip()
    if not person or "/" in person:
        raise Refusal("empty", "Nobody was chosen.", "Choose a person on the page of keeping.", place="person")
    return visit.go(f"/r/{person}/forget")


def ask(visit: Visit) -> Response:
    """What forgetting a person would take away."""
    traces = visit.business.do(ForgetPreview(id=visit.path["id"], spare=visit.many.get("spare", ())))
    passages = [(kind_of(each.record).name, _label(each.record, each.field), each) for each in traces.passages]
    references = [(kind_of(record).name, record, _label(record, field)) for record, field in traces.references]
    return visit.show("forget.html", traces=traces, passages=passages, references=references)


def _label(record: AnyRecord, name: str) -> str:
    return next((card.label for card in cards_of(type(record)) if card.name == name), name)


def forget(visit: Visit) -> Response:
    """Forget a person; there is no way back, so the answer says what was done."""
    done = visit.business.do(Forget(id=visit.path["id"], spare=visit.many.get("spare", ())))
    return visit.show("forgotten.html", done=done)
