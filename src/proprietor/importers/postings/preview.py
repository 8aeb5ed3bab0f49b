"""Previews: what an import would bring, shown before anything is kept: found, merged and skipped, each with its place."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b

from proprietor.importers.postings.files import Source, read_source
from proprietor.importers.postings.rows import Columns, Passed, Row
from proprietor.market.facts import Made, posting_of
from proprietor.market.intake import MOST_SHOWN, Merged, Noted, Skipped, Tally
from proprietor.market.postings import Posting
from proprietor.values.refusals import Refusal

EVERY = 1_000
"""Rows between two calls of `progress`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """All postings of an import, and what it met."""

    postings: tuple[Posting, ...]
    tally: Tally


def preview(sources: Iterable[Source], today: date, *, order: str = "", progress: Callable[[int], None] | None = None) -> Preview:
    """Read all sources and hold what they bring; for many thousands of long postings `take_postings` needs less room."""
    postings: list[Posting] = []
    tally = take_postings(sources, today, postings.append, order=order, progress=progress)
    return Preview(postings=tuple(postings), tally=tally)


def take_postings(
    sources: Iterable[Source],
    today: date,
    take: Callable[[Posting], None],
    *,
    order: str = "",
    progress: Callable[[int], None] | None = None,
) -> Tally:
    """Read all sources, and hand on each posting as soon as it is read, each post once.

    Args:
        sources: the files; one that cannot be read is skipped with the reason.
        today: the day on which they are read.
        take: is given each posting.
        order: "day" or "month", whichever stands first in 12/03/2026; empty when it is not known.
        progress: is called with the rows so far, every EVERY rows and at the end of each file.
    """
    run = _Run(today, take, order, progress)
    for source in sources:
        run.read(source)
    return run.tally()


@dataclass(slots=True)
class _Run:
    """An import under way."""

    today: date
    take: Callable[[Posting], None]
    order: str
    progress: Callable[[int], None] | None
    files: int = 0
    rows: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    masked: Counter[str] = field(default_factory=Counter)
    merged: list[Merged] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[Noted] = field(default_factory=list)
    unread: dict[str, None] = field(default_factory=dict)
    dropped: dict[str, None] = field(default_factory=dict)
    seen: dict[bytes, tuple[str, int, tuple[object, ...]]] = field(default_factory=dict)

    def read(self, source: Source) -> None:
        """Read one file; a refusal of the whole is kept as its reason."""
        self.files += 1
        try:
            for each in read_source(source):
                if isinstance(each, Columns):
                    self.unread.update(dict.fromkeys(each.unread))
                    self.dropped.update(dict.fromkeys(each.dropped))
                    continue
                self.rows += 1
                if self.progress and self.rows % EVERY == 0:
                    self.progress(self.rows)
                if isinstance(each, Passed):
                    self.skip(Skipped(source.name, each.line, each.reason, each.raw))
                else:
                    self.row(source.name, each)
        except (Refusal, OSError) as trouble:
            reason = trouble.sentence if isinstance(trouble, Refusal) else f"It cannot be read: {trouble.strerror}."
            self.skip(Skipped(source.name, 0, reason))
        if self.progress:
            self.progress(self.rows)

    def skip(self, skipped: Skipped) -> None:
        self.counts["skipped"] += 1
        if len(self.skipped) < MOST_SHOWN:
            self.skipped.append(skipped)

    def row(self, file: str, row: Row) -> None:
        try:
            made = posting_of(row.facts, self.today, self.order)
        except Refusal as refusal:
            self.skip(Skipped(file, row.line, refusal.sentence, row.raw))
            return
        self.masked.update(emails=made.emails, phones=made.phones, names=made.names)
        key, told = _key(made.posting), _told(made.posting)
        if key in self.seen:
            self.merge(made.posting, file, row.line, self.seen[key], told)
            return
        self.seen[key] = file, row.line, told
        self.counts["found"] += 1
        self.note(file, row.line, made)
        self.take(made.posting)

    def merge(
        self, posting: Posting, file: str, line: int, first: tuple[str, int, tuple[object, ...]], told: tuple[object, ...]
    ) -> None:
        self.counts["merged"] += 1
        if len(self.merged) < MOST_SHOWN:
            differs = tuple(part for part, one, other in zip(_COMPARED, first[2], told, strict=True) if one != other)
            self.merged.append(Merged(posting.title, posting.company, file, line, first[0], first[1], differs))

    def note(self, file: str, line: int, made: Made) -> None:
        self.counts["noted"] += len(made.notes)
        if len(self.notes) < MOST_SHOWN:
            self.notes.extend(Noted(file, line, note) for note in made.notes)

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
            notes=tuple(self.notes),
            noted=self.counts["noted"],
            unread=tuple(self.unread),
            dropped=tuple(self.dropped),
        )


_COMPARED = ("pay", "address", "day")


def _told(posting: Posting) -> tuple[object, ...]:
    """What is compared between two rows of one post."""
    return (posting.pay_low, posting.pay_high), posting.url, posting.posted_on


def _key(posting: Posting) -> bytes:
    """By what two rows tell one post; without a company or a place the words must be the same, too, for the rest says little."""
    company, title, place = posting.key
    doubt = "" if company and place else posting.source_id or posting.url or posting.description
    return blake2b(f"{company}\x1f{title}\x1f{place}\x1f{doubt}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
