"""The trade of the proof of search: what was applied for between two days and what came of it, for an employment office."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.cv_parts import LeftOut
from proprietor.actions.naming import without_names
from proprietor.actions.papers import LISTED, Listing, ListingForm, Printed
from proprietor.actions.taken_out import TakenOut
from proprietor.books import Books, Employer
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of

if TYPE_CHECKING:
    from proprietor.market.moves import Dated
    from proprietor.market.pipeline import Pursued

COLUMNS = ("Date", "Post", "Firm", "How", "Stages", "Outcome")
WIDTHS = (10, 19, 16, 16, 26, 13)
"""How wide each column is, held against the others (guesses)."""


HOW = {
    "posting": "advertised",
    "warm": "in touch with somebody there",
    "referral": "recommended by somebody there",
    "inside": "within the present firm",
    "lead": "asked for freelance work",
}
"""Channel → how it came about, for a reader who is not the owner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was applied for between two days, as a table, and the opportunities that do not stand in it, with reasons."""

    since: date
    until: date
    listing: Listing
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowProof(Request[Proof]):
    """Applications with the history of their stages: date, post, firm, how, outcome; no pay, no note and nobody's name.

    Attributes:
        since: the first day, or the month or year; three months before the last one unless it is given.
        until: the last day, or the month or year; the day of the report unless it is given.
        name: whose proof it is.
    """

    since: PartialDate | None = None
    until: PartialDate | None = None
    name: str = ""


def show_proof(context: Context, request: ShowProof) -> Proof:
    """Fulfil `ShowProof`.

    Raises:
        Refusal: `bad-date` for a last day before the first, `too-long` for a name that is none.
    """
    from proprietor.agenda.quarter import quarter_before  # noqa: PLC0415 - whoever writes a win down need not load the trades
    from proprietor.market.pipeline import pursued  # noqa: PLC0415 - the same

    until = request.until.last if request.until else context.today
    since = request.since.first if request.since else quarter_before(until)
    check_span(since, until)
    found = pursued(context.books, min(until, context.today))
    tried = sorted(((first, each) for each in found if (first := _applied(each, since, until))), key=lambda pair: pair[0][0])
    strike = without_names(context.books, {each.id for each in context.books.of(Employer)})
    rows = tuple(tuple(strike(cell) for cell in _row(each, said, context.books)) for (_, said), each in tried)
    return Proof(
        since=since,
        until=until,
        listing=Listing(
            title="Applications",
            lede=_lede(request.name, since, until, len(rows), sum(first < since for (first, _), _ in tried)),
            made=context.today,
            columns=COLUMNS,
            widths=WIDTHS,
            rows=rows,
            empty="Nothing was applied for in this time.",
        ),
        left_out=tuple(_undated(found)),
    )


def check_span(since: date, until: date) -> None:
    """Refuse a last day before the first.

    Raises:
        Refusal: `bad-date`.
    """
    if until < since:
        said = f"{date_of(until).words} lies before {date_of(since).words}."
        raise Refusal("bad-date", said, "Name the earlier day first.", place="until")


def _lede(name: str, since: date, until: date, count: int, earlier: int) -> str:
    """Whose it is, the span, how many there are, and how many of them were sent before it and went on in it."""
    if len(name) > MOST_NAME:
        raise Refusal(
            "too-long", f"The name has {len(name):,} signs; {MOST_NAME} is the most.", "Write it shorter.", place="name"
        )
    whose = f"{' '.join(name.split())}, " if name.strip() else ""
    many = f"{count:,} application{'' if count == 1 else 's'}"
    before = f", {earlier:,} of them sent earlier" if earlier else ""
    return f"{whose}{date_of(since).words} to {date_of(until).words}: {many}{before}."


MOST_NAME = 200
"""Signs of a name (a guess)."""


def _counted(every: Iterable["Dated"]) -> list["Dated"]:
    """The moves that are a stage: not that it was found, and not which pay was named, which is nobody's business."""
    from proprietor.market.records import MoveKind  # noqa: PLC0415 - as above

    return [each for each in every if each.what not in {MoveKind.FOUND, MoveKind.PAY_NAMED}]


def _applied(pursued: "Pursued", since: date, until: date) -> tuple[date, str] | None:
    """When it was applied for, if it was and a stage of it falls between the days: the day to sort by, and in words."""
    from proprietor.market.moves import TRIES  # noqa: PLC0415 - as above

    stages = _counted(pursued.past)
    first = next((each for each in stages if each.what in TRIES and each.day), None)
    if first is None or first.day is None or not any(each.day and since <= each.day <= until for each in stages):
        return None
    return first.day, _when(first)


def _when(dated: "Dated") -> str:
    """The day as far as it is known, short; of a move without one the day it counts from; empty where there is none."""
    on = dated.move.on or (date_of(dated.day) if dated.day else None)
    if on is None:
        return ""
    return " ".join([*([str(on.day)] if on.day else []), *([f"{on.first:%b}"] if on.month else []), str(on.year)])


def _row(pursued: "Pursued", applied: str, books: Books) -> tuple[str, ...]:
    opportunity = pursued.opportunity
    post, firm = _post(pursued, books)
    stages = "; ".join(f"{_when(each)} {each.what.word}".strip() for each in _counted(pursued.past))
    word = pursued.standing.word
    return applied, post, firm, HOW[opportunity.channel], stages, word if pursued.closed else f"still open ({word})"


def _post(pursued: "Pursued", books: Books) -> tuple[str, str]:
    """Post and firm: as the posting has them, else by the employer; a name that says both loses the firm behind its comma."""
    from proprietor.market.postings import Posting  # noqa: PLC0415 - as above

    opportunity = pursued.opportunity
    posting = books[opportunity.posting].record if opportunity.posting in books else None
    employer = books[opportunity.employer].record if opportunity.employer in books else None
    firm = employer.name if isinstance(employer, Employer) else ""
    post = opportunity.name
    if isinstance(posting, Posting):
        post, firm = posting.title or post, posting.company or firm
    return post.removesuffix(f", {firm}") if firm else post, firm


def _undated(found: Iterable["Pursued"]) -> Iterator[LeftOut]:
    from proprietor.market.moves import TRIES  # noqa: PLC0415 - as above

    for each in found:
        if any(move.what in TRIES for move in each.past) and not any(move.day for move in each.past if move.what in TRIES):
            reason = "Nothing says on which day it was applied for."
            yield LeftOut(record=each.opportunity.id, title=each.opportunity.name, reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportProof(Request[TakenOut]):
    """The same as a file to print or send.

    Attributes:
        form: of the file.
        since: the first day.
        until: the last day.
        name: whose proof it is.
    """

    form: ListingForm = ListingForm.PDF
    since: PartialDate | None = None
    until: PartialDate | None = None
    name: str = ""


def export_proof(context: Context, request: ExportProof) -> TakenOut:
    """Fulfil `ExportProof`."""
    proof = show_proof(context, ShowProof(since=request.since, until=request.until, name=request.name))
    media, ending = LISTED[request.form]
    name = f"applications-{proof.since}-{proof.until}{ending}"
    printed = Printed(name=name, media=media, data=context.press.listing(proof.listing, request.form))
    return TakenOut(printed=printed, left_out=proof.left_out)
