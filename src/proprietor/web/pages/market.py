"""The market: what postings there are, bringing them in with a preview, and saying what unsure titles mean."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.papers import Printed
from proprietor.actions.postings import Brought, ImportPostings, PreviewPostings, ShowMarket
from proprietor.actions.sorting import SortTitle
from proprietor.market.occupations import occupation_label, shipped
from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import OfBooks
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

TITLES = 5
"""Unsure titles that are asked about at a time; the others wait (a guess)."""

SHOWN = 20
"""New postings that a preview lists (a guess)."""

FOLDED = 100
"""Rows told twice, or left out, that a preview lists; the file to save has all that were held (a guess)."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Postings that were read and wait for a yes: what was sent, and what it would bring."""

    texts: tuple[tuple[str, bytes], ...]
    order: str
    brought: Brought


def _gone() -> Refusal:
    return Refusal("unknown-id", "This preview is not at hand any more.", "Choose the file once more; nothing was taken in.")


intakes: OfBooks[Intake] = OfBooks(4, _gone)
"""What was read and waits, in memory only."""


def show(visit: Visit) -> Response:
    """What postings there are, and where more are brought in."""
    return _show(visit, {}, None)


def _show(visit: Visit, typed: Mapping[str, str], refusal: Refusal | None) -> Response:
    shown = visit.business.do(ShowMarket())
    return visit.show(
        "market.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        shown=shown,
        asked=shown.unsure[:TITLES],
        label_of_occupation=occupation_label,
        every=[(each.id, each.label) for each in sorted(shipped(), key=lambda one: one.label)] if shown.unsure else [],
        typed=typed,
        refusal=refusal,
        notice_line=notice_of(visit),
    )


def read(visit: Visit) -> Response:
    """Read what was pasted or chosen, and show what it would bring."""
    pasted = visit.form.get("text", "")
    texts = [("the pasted text", pasted.encode())] if pasted.strip() else []
    texts += list(visit.files.values())
    order = visit.form.get("order", "")
    try:
        brought = visit.business.do(PreviewPostings(texts=tuple(texts), order=order if order in {"day", "month"} else ""))
    except Refusal as refusal:
        return _show(visit, visit.form, refusal)
    name = intakes(visit.business).lay(Intake(tuple(texts), order, brought))
    return visit.go(f"/market/intake/{name}")


def preview(visit: Visit) -> Response:
    """What would come in; once it came, the page of what there is."""
    if intakes(visit.business).went(visit.path["intake"]):
        return visit.go("/market")
    intake = intakes(visit.business).get(visit.path["intake"])
    return visit.show(
        "market-intake.html",
        intake=visit.path["intake"],
        brought=intake.brought,
        tally=intake.brought.tally,
        shown=SHOWN,
        folded=FOLDED,
        label_of_occupation=occupation_label,
    )


def take(visit: Visit) -> Response:
    """Take it in."""
    name = visit.path["intake"]
    intake = intakes(visit.business).get(name)
    visit.business.do(ImportPostings(texts=intake.texts, order=intake.order))
    intakes(visit.business).drop(name, to="taken")
    return visit.go(f"/market{newest(visit.business)}")


def left_out(visit: Visit) -> Response:
    """The rows that were left out, with the reasons, as a file."""
    tally = intakes(visit.business).get(visit.path["intake"]).brought.tally
    told = io.StringIO(newline="")
    writer = csv.writer(told)
    writer.writerow(["file", "line", "reason", "row"])
    writer.writerows([each.file, each.line, each.reason, each.raw] for each in tally.skipped_rows)
    return visit.send(Printed(name="left-out.csv", media="text/csv; charset=utf-8", data=told.getvalue().encode()))


def sort(visit: Visit) -> Response:
    """Remember which occupation a title means."""
    form = visit.form
    try:
        visit.business.do(
            SortTitle(title=form.get("title", ""), occupation=form.get("other", "").strip() or form.get("occupation", ""))
        )
    except Refusal as refusal:
        return _show(visit, form, refusal)
    return visit.go(f"/market{newest(visit.business)}#titles")
