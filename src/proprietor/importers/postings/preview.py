"""Previews: what an import would bring, shown before anything is kept: found, merged and skipped, each with its place."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from proprietor.importers.postings.files import Source, read_source
from proprietor.importers.postings.rows import NO_HINTS, Columns, Hints, Passed, Row
from proprietor.market.facts import DAYS, Made, posting_of
from proprietor.market.intake import MOST_SHOWN, Merged, Noted, Skipped, Tally
from proprietor.market.normalising.days import is_doubtful, order_of
from proprietor.market.postings import Posting
from proprietor.market.sameness import Seen, mark_of
from proprietor.values.money import Pay
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate

EVERY = 1_000
"""Rows between two calls of `progress`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """All postings of an import, and what it met."""

    postings: tuple[Posting, ...]
    tally: Tally


def preview(
    sources: Iterable[Source], today: date, *, hints: Hints = NO_HINTS, progress: Callable[[int], None] | None = None
) -> Preview:
    """Read all sources and hold what they bring; for many thousands of long postings `take_postings` needs less room."""
    postings: list[Posting] = []
    tally = take_postings(sources, today, postings.append, hints=hints, progress=progress)
    return Preview(postings=tuple(postings), tally=tally)


def take_postings(
    sources: Iterable[Source],
    today: date,
    take: Callable[[Posting], None],
    *,
    hints: Hints = NO_HINTS,
    progress: Callable[[int], None] | None = None,
) -> Tally:
    """Read all sources, and hand on each posting as soon as it is read, each post once.

    Args:
        sources: the files; one that cannot be read is skipped with the reason.
        today: the day on which they are read.
        take: is given each posting.
        hints: what the person says of the files.
        progress: is called with the rows so far, every EVERY rows and at the end of each file.
    """
    run = _Run(today, take, hints, progress)
    for source in sources:
        run.read(source)
    return run.tally()


_FirstTold = tuple[str, int, Pay | None, Pay | None, str, PartialDate | None]
"""File and line of the row that tells a post first, then what is compared: both ends of the pay, the address, the day.

It is flat, for with a million rows each object costs time.
"""


@dataclass(slots=True)
class _Run:
    """An import under way."""

    today: date
    take: Callable[[Posting], None]
    hints: Hints
    progress: Callable[[int], None] | None
    files: int = 0
    rows: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    masked: Counter[str] = field(default_factory=Counter)
    merged: list[Merged] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notes: dict[str, tuple[str, int, int]] = field(default_factory=dict)
    columns: dict[str, dict[str, None]] = field(default_factory=lambda: {"unread": {}, "dropped": {}, "unkept": {}, "told": {}})
    seen: Seen[_FirstTold] = field(default_factory=Seen)
    orders: Mapping[str, str] | None = None

    def read(self, source: Source) -> None:
        """Read one file; a refusal of the whole is kept as its reason."""
        self.files += 1
        self.orders = dict.fromkeys(DAYS, self.hints.order) if self.hints.order else None
        try:
            for each in read_source(source, self.hints):
                if isinstance(each, Columns):
                    for kind, names in self.columns.items():
                        names.update(dict.fromkeys(getattr(each, kind)))
                    continue
                self.rows += 1
                if self.progress and self.rows % EVERY == 0:
                    self.progress(self.rows)
                if isinstance(each, Passed):
                    self.skip(Skipped(source.name, each.line, each.reason, each.raw))
                else:
                    self.row(source, each)
        except (Refusal, OSError) as trouble:
            reason = trouble.sentence if isinstance(trouble, Refusal) else f"It cannot be read: {trouble.strerror}."
            self.skip(Skipped(source.name, 0, reason))
        if self.progress:
            self.progress(self.rows)

    def skip(self, skipped: Skipped) -> None:
        self.counts["skipped"] += 1
        if len(self.skipped) < MOST_SHOWN:
            self.skipped.append(skipped)

    def row(self, source: Source, row: Row) -> None:
        if self.orders is None and any(is_doubtful(row.facts[part]) for part in DAYS if part in row.facts):
            self.orders = _orders_in(source, self.hints)
        try:
            made = posting_of(row.facts, self.today, self.orders or {})
        except Refusal as refusal:
            self.skip(Skipped(source.name, row.line, refusal.sentence, row.raw, refusal.place))
            return
        self.masked.update(emails=made.emails, phones=made.phones, names=made.names)
        posting, mark = made.posting, mark_of(made.posting)
        told = source.name, row.line, posting.pay_low, posting.pay_high, posting.url, posting.posted_on
        first = self.seen.find(mark)
        if first is not None:
            self.merge(posting, told, first)
            return
        self.seen.add(mark, told)
        self.counts["found"] += 1
        self.note(source.name, row.line, made)
        self.take(made.posting)

    def merge(self, posting: Posting, told: _FirstTold, first: _FirstTold) -> None:
        self.counts["merged"] += 1
        if len(self.merged) < MOST_SHOWN:
            parts = (("pay", first[2:4], told[2:4]), ("address", first[4], told[4]), ("day", first[5], told[5]))
            differs = tuple(part for part, one, other in parts if one != other)
            self.merged.append(Merged(posting.title, posting.company, *told[:2], *first[:2], differs))

    def note(self, file: str, line: int, made: Made) -> None:
        self.counts["noted"] += len(made.notes)
        for note in made.notes:
            first = self.notes.get(note)
            if first or len(self.notes) < MOST_SHOWN:
                self.notes[note] = (*first[:2], first[2] + 1) if first else (file, line, 1)

    def tally(self) -> Tally:
        return Tally(
            files=self.files,
            rows=self.rows,
            found=self.counts["found"],
            merged=self.counts["merged"],
            skipped=self.counts["skipped"],
            masked=dict(self.masked),
            merged_rows=tuple(self.merged),
            skipped_rows=tuple(self.skipped),
            notes=tuple(Noted(file, line, note, count) for note, (file, line, count) in self.notes.items()),
            noted=self.counts["noted"],
            unread=tuple(self.columns["unread"]),
            dropped=tuple(self.columns["dropped"]),
            unkept=tuple(self.columns["unkept"]),
            unmet=tuple(name for name in self.hints.columns if name not in self.columns["told"]),
        )


def _orders_in(source: Source, hints: Hints) -> Mapping[str, str]:
    """In which order the file writes the days of each part, told by all of them; read only when one of them is doubtful."""
    days: dict[str, set[str]] = {part: set() for part in DAYS}
    for each in read_source(source, hints):
        if isinstance(each, Row):
            for part, said in days.items():
                said.add(each.facts.get(part, ""))
    return {part: order_of(said) for part, said in days.items()}
