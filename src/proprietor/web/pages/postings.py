"""Postings: in the order in which you fit them, and one by one with what it asks and what of it you can prove."""

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.offering import PostingShown, RankPostings, ShowPosting
from proprietor.actions.sorting import SortSkill
from proprietor.market.fit import Standing
from proprietor.market.occupations import occupation_label
from proprietor.market.skills.extracting import Candidate, label_of
from proprietor.values.finding import Span
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

ROWS = 50
"""Postings on one page of the list."""


def show_all(visit: Visit) -> Response:
    """Postings in the order in which you can prove what they ask for."""
    occupation, words = visit.query.get("occupation", ""), visit.query.get("q", "")
    ranking = visit.business.do(RankPostings(occupation=occupation, words=words))
    most = max(1, -(-len(ranking.postings) // ROWS))
    asked = visit.query.get("page", "")
    number = min(int(asked), most) if asked.isascii() and asked.isdigit() and 0 < len(asked) <= len("1000000") else 1
    number = max(1, number)
    kept = {name: value for name, value in (("occupation", occupation), ("q", words)) if value}
    return visit.show(
        "postings.html",
        ranking=ranking,
        rows=ranking.postings[(number - 1) * ROWS : number * ROWS],
        first=(number - 1) * ROWS + 1,
        before=f"?{urlencode({**kept, 'page': number - 1})}" if number > 1 else "",
        after=f"?{urlencode({**kept, 'page': number + 1})}" if number < most else "",
        occupation=occupation,
        words=words,
        label_of_occupation=occupation_label,
        label_of_skill=label_of,
        standings=Standing,
        notice_line=notice_of(visit),
    )


def show(visit: Visit) -> Response:
    """One posting."""
    return _show(visit, {}, None)


def _show(visit: Visit, typed: Mapping[str, str], refusal: Refusal | None) -> Response:
    shown = visit.business.do(ShowPosting(id=visit.path["id"]))
    posting = shown.fitted.posting
    return visit.show(
        "posting.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        shown=shown,
        posting=posting,
        lists=_lists(shown),
        spans=_spans(shown.candidates),
        label_of_occupation=occupation_label,
        label_of_skill=label_of,
        typed=typed,
        refusal=refusal,
        notice_line=notice_of(visit),
    )


def _lists(shown: PostingShown) -> list[tuple[str, list[tuple[Standing, list[object]]]]]:
    """What is asked, musts apart, by how it stands."""
    fit = shown.fitted.fit
    groups = (("It has to be", True), ("It would be nice", False))
    return [
        (heading, [(standing, list(found)) for standing in Standing if (found := fit.of(standing, must=must))])
        for heading, must in groups
    ]


def _spans(candidates: tuple[Candidate, ...]) -> tuple[Span, ...]:
    return tuple((each.start, each.stop) for each in candidates if each.start >= 0)


def sort(visit: Visit) -> Response:
    """Remember which skill some words mean, or that they do not mean it."""
    form = visit.form
    try:
        visit.business.do(SortSkill(words=form.get("words", ""), skill=form.get("skill", ""), denied="denied" in form))
    except Refusal as refusal:
        return _show(visit, form, refusal)
    return visit.go(f"/postings/{visit.path['id']}{newest(visit.business)}")
