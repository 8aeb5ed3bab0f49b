"""The doctor: what is wrong with the books, what it costs you, and the command that mends it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from proprietor.actions.context import Context, Request
from proprietor.actions.kinds import TITLED, kind_of
from proprietor.actions.outside import Ailment
from proprietor.books import Artefact, Books, Link
from proprietor.books.kinds import AnyRecord
from proprietor.books.shelf import references
from proprietor.values.ids import UNKEPT, RecordId

SHOWN = 3
"""Records named as examples of an ailment that many have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The doctor's answer.

    Attributes:
        place: where the books lie.
        sentence: the whole of it in one line.
        ailments: what is wrong, the gravest first.
        parts: optional parts that are not installed; no ailment.
    """

    place: str
    sentence: str
    ailments: tuple[Ailment, ...]
    parts: tuple[Ailment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doctor(Request[Health]):
    """Look the books over: the file, the journal, kept files, snapshots, the search index, optional parts."""


def doctor(context: Context, request: Doctor) -> Health:  # noqa: ARG001 - it has no fields
    """Fulfil `Doctor`."""
    found = [
        *context.keeper.inspect(),
        *_journal(context),
        *_dangling(context.books),
        *_files(context),
        *_index(context),
        *_doubles(context.books),
    ]
    found.sort(key=lambda each: not each.grave)
    count = len(context.books)
    good = f"The books are in good health: {count:,} {'record' if count == 1 else 'records'}, nothing to mend."
    many = f"{len(found)} {'thing needs' if len(found) == 1 else 'things need'} care."
    return Health(
        place=context.keeper.place(),
        sentence=many if found else good,
        ailments=tuple(found),
        parts=tuple(context.keeper.parts()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """What was mended: records indexed anew, and whether the file could be tidied (not while others hold it open)."""

    indexed: int
    tidied: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend(Request[Mended]):
    """Mend what can be mended without losing anything: build the search index anew, tidy the file."""


def mend(context: Context, request: Mend) -> Mended:  # noqa: ARG001 - it has no fields
    """Fulfil `Mend`; it changes no record and so leaves no line in the journal."""
    context.searcher.rebuild(context.books.kept)
    context.afterwards = lambda answer: replace(answer, tidied=context.keeper.scrub())
    return Mended(indexed=context.searcher.size(), tidied=False)


def _journal(context: Context) -> Iterator[Ailment]:
    last: dict[RecordId, AnyRecord | None] = {}
    for line in context.journal.every():
        for change in line.changes:
            last[change.record] = change.after.record if change.after else None
    books = context.books
    wrong = [each for each, record in last.items() if record != (books[each].record if each in books else None)]
    wrong += [each for each in books.ids if each not in last]
    if wrong:
        yield Ailment(
            what=f"The journal and the books disagree about {_examples(wrong)}.",
            cost="Undo and earlier dates may show the wrong words there; something other than Proprietor wrote to the file.",
            command="proprietor snapshots, then: proprietor restore FILE",
            grave=True,
        )


def _dangling(books: Books) -> Iterator[Ailment]:
    ends = [(each.id, end) for each in books.of(Link) for end in (each.source, each.target)]
    ends += [(kept.record.id, value) for kept in books.kept for value in references(kept.record).values()]
    lost = sorted({record for record, end in ends if end not in books})
    if lost:
        yield Ailment(
            what=f"Records that are gone are named by {_examples(lost)}.",
            cost="Pages that show them may be wrong.",
            command=f"proprietor edit {lost[0]}",
            grave=True,
        )


def _files(context: Context) -> Iterator[Ailment]:
    for artefact in context.books.of(Artefact):
        if artefact.digest and context.keeper.file_of(artefact.digest) is None:
            yield Ailment(
                what=f"The file {artefact.file or artefact.digest[:12]} of “{artefact.title}” is gone.",
                cost=f"The evidence {artefact.id} can no longer be shown.",
                command="proprietor restore FILE (a backup that holds it)",
                grave=True,
            )
    for path in context.keeper.changed_files():
        yield Ailment(
            what=f"The kept file {_own_name(path)} was changed after it was kept.",
            cost="It no longer proves what it proved.",
            command=f"rm '{path}', then: proprietor restore FILE (a backup that holds it)",
            grave=True,
        )


def _own_name(path: Path) -> str:
    return path.name.partition("-")[2]


def _index(context: Context) -> Iterator[Ailment]:
    wanted = sum(kind_of(kept.record) in TITLED for kept in context.books.kept)
    if (size := context.searcher.size()) != wanted:
        yield Ailment(
            what=f"The search index holds {size:,} of {wanted:,} records.",
            cost="Search misses records or finds what is gone.",
            command="proprietor doctor --mend",
        )


def _doubles(books: Books) -> Iterator[Ailment]:
    seen: dict[AnyRecord, RecordId] = {}
    for kept in books.kept:
        record = kept.record
        first = seen.setdefault(replace(record, id=UNKEPT), record.id)  # type: ignore[type-var]
        if first != record.id:
            yield Ailment(
                what=f"{record.id} says exactly what {first} says (a {kind_of(record).name}).",
                cost="Counts and pages show it twice.",
                command=f"proprietor delete {record.id}",
            )


def _examples(ids: list[RecordId]) -> str:
    more = f" and {len(ids) - SHOWN} more" if len(ids) > SHOWN else ""
    return ", ".join(sorted(ids)[:SHOWN]) + more
