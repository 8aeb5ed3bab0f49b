"""Looking things up: one record with all that hangs on it, a list, a search."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from proprietor.actions.context import Context, Hit, JournalLine, Request
from proprietor.actions.kinds import kind_named
from proprietor.books import Books, Kept, LinkKind, Waiver
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.books.shelf import references
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRecord(Request["Shown"]):
    """Look at one record with all that hangs on it."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tied:
    """Another record that a record is linked with, and how: `verb` read from source to target, `out` if it leads away."""

    link: RecordId
    verb: LinkKind
    out: bool
    record: AnyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A record, what it is linked with, what its fields refer to (field → record), and its history, newest first."""

    kept: Kept
    ties: tuple[Tied, ...]
    refers: dict[str, AnyRecord]
    referred: tuple[AnyRecord, ...]
    history: tuple[JournalLine, ...]


def show_record(context: Context, request: ShowRecord) -> Shown:
    """Fulfil `ShowRecord`."""
    books = context.books
    kept = books.find(request.id)
    here = kept.record.id
    ties = [
        Tied(
            link=link.id,
            verb=link.verb,
            out=link.source == here,
            record=books[link.target if link.source == here else link.source].record,
        )
        for link in books.links_of(here)
    ]
    refers = {name: books[value].record for name, value in references(kept.record).items()}
    referred = tuple(each for each in books.referring_to(here) if not isinstance(each, Waiver))
    history = tuple(context.journal.lines(record=here))
    return Shown(kept=kept, ties=tuple(ties), refers=refers, referred=referred, history=history)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRecords(Request[tuple[Kept, ...]]):
    """All records of one kind, newest facts first where they have a date."""

    kind: str


def list_records(context: Context, request: ListRecords) -> tuple[Kept, ...]:
    """Fulfil `ListRecords`."""
    kind = kind_named(request.kind)
    if kind is None:
        raise Refusal("bad-value", f"There is no kind of record called “{request.kind}”.", "See the list of kinds.", place="kind")
    return _newest_first(context.books, kind)


@lru_cache(maxsize=32)
def _newest_first(books: Books, kind: Kind) -> tuple[Kept, ...]:
    """A ledger in order; books never change, so it is remembered for the last few."""
    records: Sequence[AnyRecord] = books.of(kind.record)
    named = {each.name for each in fields(kind.record)}
    dated = next((name for name in ("on", "since") if name in named), None)
    kept = [books[each.id] for each in records]
    if dated is None:
        return tuple(kept)
    moments = [(getattr(one.record, dated), one) for one in kept]
    have = sorted((each for each in moments if each[0]), key=lambda each: _latest(each[0]), reverse=True)
    return (*(one for _, one in have), *(one for moment, one in moments if not moment))


def _latest(moment: PartialDate) -> tuple[int, int, int]:
    """Orders dates by the latest day they can mean, without asking the calendar for it."""
    return moment.year, moment.month or 12, moment.day or 31


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRecords(Request[tuple[Hit, ...]]):
    """Search all texts; all words must occur, the last may be a beginning."""

    query: str
    kinds: tuple[str, ...] = ()
    limit: int = 50


def find_records(context: Context, request: FindRecords) -> tuple[Hit, ...]:
    """Fulfil `FindRecords`."""
    return tuple(context.searcher.search(request.query, kinds=request.kinds, limit=request.limit))
