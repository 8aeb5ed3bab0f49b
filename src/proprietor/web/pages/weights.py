"""The dialogue about weights, a question a page: its state is the address, so that back is back and no script is needed."""

from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.swinging import AnswerWeights, Asking, AskWeights
from proprietor.decide.dialogue import Stage
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest
from proprietor.web.visits import STATUS, Visit


def show(visit: Visit) -> Response:
    """The question after the answers in the address; an answer that does not fit brings its question back."""
    answers = tuple(each for each in visit.many.get("a", ()) if each.strip())
    try:
        return _page(visit, visit.business.do(AskWeights(decision=visit.path["id"], answers=answers)), None)
    except Refusal as refusal:
        if not refusal.place.isdigit() or STATUS.get(refusal.code) is not None:
            raise
        before = answers[: int(refusal.place) - 1]
        return _page(visit, visit.business.do(AskWeights(decision=visit.path["id"], answers=before)), refusal)


def _page(visit: Visit, asking: Asking, refusal: Refusal | None) -> Response:
    if asking.decision.id != visit.path["id"]:
        return visit.go(f"/decide/{asking.decision.id}/weights")
    return visit.show(
        "weights.html",
        status=422 if refusal else 200,
        refusal=refusal,
        asking=asking,
        question=asking.question,
        ordering=asking.question is not None and asking.question.stage is Stage.ORDER,
        back=f"?{urlencode([('a', each) for each in asking.answers[:-1]])}" if asking.answers[1:] else "",
        labels={each.name: each.label for each in asking.dialogue.attributes},
        shares=sorted(asking.weights.shares.items(), key=lambda pair: -pair[1]),
    )


def keep(visit: Visit) -> Response:
    """Keep what was answered."""
    answers = visit.many.get("a", ())
    decision = visit.path["id"]
    try:
        visit.business.do(AnswerWeights(decision=decision, answers=answers, early="early" in visit.form))
    except Refusal as refusal:
        if STATUS.get(refusal.code) is not None:
            raise
        return _page(visit, visit.business.do(AskWeights(decision=decision)), refusal)
    return visit.go(f"/decide/{decision}{newest(visit.business)}")
