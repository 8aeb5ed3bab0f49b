"""The market: what postings there are, bringing them in with a preview, and saying what unsure titles mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.responses import Response

from proprietor.actions.left_out import left_out_csv
from proprietor.actions.papers import Printed
from proprietor.actions.postings import Brought, ImportPostings, PreviewPostings, ShowMarket
from proprietor.actions.sorting import SortTitle
from proprietor.market.facts import CALLED
from proprietor.market.intake import taken_out
from proprietor.market.occupations import occupation_label, shipped
from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import OfBooks
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

TITLES = 5
"""Unsure titles that are asked about at a time; the others wait (a guess)."""

SHOWN = 20
"""New postings that a preview lists (a guess)."""

PASTED = "the pasted text"
"""What a pasted text is called among files."""

FOLDED = 100
"""Rows told twice, or left out, that a preview lists; the file to save has all that were held (a guess)."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Postings that were read and wait for a yes: what was sent, and what it would bring."""

    texts: tuple[tuple[str, bytes], ...]
    order: str
    brought: Brought
    columns: Mapping[str, str] = field(default_factory=dict)
    title: str = ""

    @property
    def pasted(self) -> str:
        """The text, if one was pasted and nothing else was sent."""
        names = [name for name, _ in self.texts]
        return self.texts[0][1].decode() if names == [PASTED] else ""

    @property
    def untitled(self) -> bool:
        """Whether it is a single text for which no title was found."""
        tally = self.brought.tally
        return len(self.texts) == tally.rows == len(tally.skipped_rows) == 1 and tally.skipped_rows[0].part == "title"


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
    texts = [(PASTED, pasted.encode())] if pasted.strip() else []
    texts += list(visit.files.values())
    order = visit.form.get("order", "")
    try:
        return _read(visit, tuple(texts), order if order in {"day", "month"} else "", {}, "")
    except Refusal as refusal:
        return _show(visit, visit.form, refusal)


def again(visit: Visit) -> Response:
    """Read the same once more, with what a column means, or with the title that a text lacks."""
    name = visit.path["intake"]
    intake = intakes(visit.business).get(name)
    form = visit.form
    column, text = form.get("column", ""), form.get("text", "")
    columns = {**intake.columns, column: form.get("part", "")} if column else intake.columns
    texts = ((PASTED, text.encode()),) if intake.pasted and text.strip() else intake.texts
    try:
        return _read(visit, texts, intake.order, columns, form.get("title", intake.title))
    except Refusal as refusal:
        return _preview(visit, name, intake, refusal)


def _read(visit: Visit, texts: tuple[tuple[str, bytes], ...], order: str, columns: Mapping[str, str], title: str) -> Response:
    brought = visit.business.do(PreviewPostings(texts=texts, order=order, columns=columns, title=title))
    name = intakes(visit.business).lay(Intake(texts, order, brought, columns, title))
    return visit.go(f"/market/intake/{name}")


def preview(visit: Visit) -> Response:
    """What would come in; once it came, the page of what there is."""
    name = visit.path["intake"]
    if intakes(visit.business).went(name):
        return visit.go("/market")
    return _preview(visit, name, intakes(visit.business).get(name), None)


def _preview(visit: Visit, name: str, intake: Intake, refusal: Refusal | None) -> Response:
    return visit.show(
        "market-intake.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        intake=name,
        held=intake,
        brought=intake.brought,
        tally=intake.brought.tally,
        taken=taken_out(intake.brought.tally.masked),
        parts=CALLED,
        refusal=refusal,
        shown=SHOWN,
        folded=FOLDED,
        label_of_occupation=occupation_label,
    )


def take(visit: Visit) -> Response:
    """Take it in."""
    name = visit.path["intake"]
    intake = intakes(visit.business).get(name)
    visit.business.do(ImportPostings(texts=intake.texts, order=intake.order, columns=intake.columns, title=intake.title))
    intakes(visit.business).drop(name, to="taken")
    return visit.go(f"/market{newest(visit.business)}")


def left_out(visit: Visit) -> Response:
    """The rows that were left out, with the reasons, as a file."""
    tally = intakes(visit.business).get(visit.path["intake"]).brought.tally
    data = left_out_csv(tally).encode()
    return visit.send(Printed(name="left-out.csv", media="text/csv; charset=utf-8", data=data))


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
