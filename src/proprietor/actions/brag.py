"""The trade of the brag document: the wins of a span, grouped by what they served, with their evidence."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.cv_parts import LeftOut
from proprietor.actions.papers import MEDIA, Format, Paper, Printed, Section, Sentence, Source
from proprietor.actions.proof import check_span
from proprietor.actions.proposition import WITNESS, listed
from proprietor.actions.taken_out import TakenOut
from proprietor.books import Books, LinkKind, Win
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate, date_of

if TYPE_CHECKING:
    from proprietor.actions.cv_writer import Strike
    from proprietor.books import Artefact, Person

WHOLE = 100
"""A share in per cent that is all one's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brag:
    """A brag document: its days, what it says, and the wins that do not stand in it, with reasons."""

    since: date
    until: date
    paper: Paper
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowBrag(Request[Brag]):
    """The wins of a span, grouped by what they served, with figures before and after, evidence and who saw them.

    What a win served is a record it concerns, such as a goal; else the claim that rests on it; else its role.

    Attributes:
        since: the first day, or the month or year; a year before the last one unless it is given.
        until: the last day, or the month or year; the day of the report unless it is given.
        names: whether people who may be named are named.
    """

    since: PartialDate | None = None
    until: PartialDate | None = None
    names: bool = False


def show_brag(context: Context, request: ShowBrag) -> Brag:
    """Fulfil `ShowBrag`.

    Raises:
        Refusal: `bad-date` for a last day before the first.
    """
    from proprietor.actions.cv_writer import kept_in, outward  # noqa: PLC0415 - whoever writes a win down need not load the rules

    books = context.books
    until = request.until.last if request.until else context.today
    since = request.since.first if request.since else _year_before(until)
    check_span(since, until)
    reasons = kept_in(books, context.today)
    wins = [win for win in books.of(Win) if _falls(win, since, until)]
    told = [win for win in wins if win.id not in reasons]
    left_out = [LeftOut(record=win.id, title=win.title, reason=reasons[win.id]) for win in wins if win.id in reasons]
    left_out += [LeftOut(record=win.id, title=win.title, reason="It has no date.") for win in books.of(Win) if not win.on]
    groups = _groups(told, books, reasons)
    numbers = {win.id: number for number, win in enumerate(chain.from_iterable(groups.values()), start=1)}
    strike = outward(books, names=request.names)
    return Brag(
        since=since,
        until=until,
        paper=Paper(
            title="Brag document",
            lede=_lede(since, until, len(told)),
            made=context.today,
            sections=tuple(_sections(groups, numbers, books, strike, names=request.names)),
            sources=tuple(Source(number=numbers[id_], record=id_, text=strike(_source(id_, books))) for id_ in numbers),
        ),
        left_out=tuple(left_out),
    )


def _year_before(day: date) -> date:
    """The same day a year earlier; the 28th for a 29th of February."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _falls(win: Win, since: date, until: date) -> bool:
    """Whether any day a win can mean lies in the span."""
    return win.on is not None and win.on.first <= until and (win.until or win.on).last >= since


def _lede(since: date, until: date, count: int) -> str:
    many = f"{count:,} win{'' if count == 1 else 's'}"
    return f"{many} of {date_of(since).words} to {date_of(until).words}, by what they served."


def _served(win: Win, books: Books, untold: Container[RecordId]) -> RecordId:
    """What a win served: a record it concerns, the claim that rests on it, its role; empty for none of them.

    What does not leave the books is passed over, and what nobody else is to read as a heading: complaints, talks, people.
    """
    from proprietor.actions.kinds import kind_of  # noqa: PLC0415 - as above

    concerned = (*books.linked_from(win.id, LinkKind.CONCERNS), *books.linked_to(win.id, LinkKind.CITES))
    told = (each.id for each in concerned if each.id not in untold and kind_of(each).name in SERVED)
    return next(told, win.role)


SERVED = frozenset({"win", "claim", "role", "employer", "goal", "competency", "artefact"})
"""Kinds of records that may stand as a heading over the wins that served them."""


def _groups(wins: Sequence[Win], books: Books, untold: Container[RecordId]) -> dict[RecordId, list[Win]]:
    """The wins by what they served, that of most wins first and what served nothing last; the newest win first in each."""
    groups: dict[RecordId, list[Win]] = {}
    for win in sorted(wins, key=lambda each: str(each.until or each.on), reverse=True):
        groups.setdefault(_served(win, books, untold), []).append(win)
    return dict(sorted(groups.items(), key=lambda pair: (not pair[0], -len(pair[1]))))


def _sections(
    groups: Mapping[RecordId, Sequence[Win]], numbers: dict[RecordId, int], books: Books, strike: "Strike", *, names: bool
) -> Iterator[Section]:
    for served, group in groups.items():
        points = tuple(_point(win, numbers[win.id], books, strike, names=names) for win in group)
        yield Section(heading=_heading(served, books, strike), points=points)
    if not groups:
        yield Section(heading="", empty="No win of this time can be told yet.")


def _heading(served: RecordId, books: Books, strike: "Strike") -> str:
    record = books[served].record if served in books else None
    if record is None:
        return "Other wins"
    return strike(record.title).rstrip(".")


def _point(win: Win, number: int, books: Books, strike: "Strike", *, names: bool) -> Sentence:
    from proprietor.actions.cv_writer import sentence, told  # noqa: PLC0415 - as above
    from proprietor.proposition.cited import artefacts_of, witnesses_of  # noqa: PLC0415 - as above

    when = " to ".join(each.words for each in (win.on, win.until) if each)
    figure = f"Figure: {strike(figure_in_words(win.figure))}." if win.figure else ""
    share = f"My share: {win.share} %." if win.share is not None and win.share < WHOLE else ""
    evidence = _evidence(artefacts_of(books, (win.id,)))
    seen = _seen(witnesses_of(books, (win.id,)), names=names)
    notes = (
        f"Before: {sentence(strike(win.problem))}" if win.problem else "",
        f"{figure} {share}",
        f"{f'Evidence: {strike(evidence)}.' if evidence else ''} {f'Seen by {seen}.' if seen else ''} {when}.",
    )
    return Sentence(
        text=told(win, strike), notes=tuple(" ".join(note.split()) for note in notes if note.strip()), sources=(number,)
    )


def figure_in_words(figure: Figure) -> str:
    """A figure with what it was before and after: "before 40, after 12 calls a week, 2013"."""
    if figure.before is None or figure.after is None:
        return str(figure)
    return str(figure).replace("from ", "before ", 1).replace(" to ", ", after ", 1)


def _evidence(artefacts: Sequence["Artefact"]) -> str:
    return "; ".join(f"{each.title} ({each.address})" if each.address else each.title for each in artefacts)


def _seen(witnesses: Sequence["Person"], *, names: bool) -> str:
    """Who saw it: by name where they may be named and that is asked for, else by what they are."""
    named = [person.name for person in witnesses if names and person.may_be_named]
    kinds = [WITNESS[person.relation] for person in witnesses if not (names and person.may_be_named)]
    return listed([*named, *dict.fromkeys(kinds)])


def _source(win: RecordId, books: Books) -> str:
    from proprietor.actions.whole import short  # noqa: PLC0415 - as above

    return short(books[win].record.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportBrag(Request[TakenOut]):
    """The same as a file to print or send.

    Attributes:
        format: of the file.
        since: the first day.
        until: the last day.
        names: whether people who may be named are named.
    """

    format: Format = Format.PDF
    since: PartialDate | None = None
    until: PartialDate | None = None
    names: bool = False


def export_brag(context: Context, request: ExportBrag) -> TakenOut:
    """Fulfil `ExportBrag`."""
    brag = show_brag(context, ShowBrag(since=request.since, until=request.until, names=request.names))
    media, ending = MEDIA[request.format]
    data = context.press.render(brag.paper, request.format)
    printed = Printed(name=f"brag-{brag.since}-{brag.until}{ending}", media=media, data=data)
    return TakenOut(printed=printed, left_out=brag.left_out)
