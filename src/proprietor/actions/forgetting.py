"""Forgetting a person for good: what would go, said beforehand, and the deed, which cannot be undone."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from proprietor.actions.books import going_with, take_out
from proprietor.actions.context import Context, Request
from proprietor.actions.in_tray import Proposed
from proprietor.actions.naming import Naming, Passage, namings_of, striker, texts_of
from proprietor.actions.outside import Snapshot
from proprietor.actions.plain import plain
from proprietor.actions.refused import forget_names
from proprietor.books import Link, Person, Waiver
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.calibration.records import Invitation, Reply
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

BEYOND = (
    "Backups you made and carried elsewhere still hold the name; delete them, and make a new one.",
    "Exported folders and pages you printed or sent still hold it; export them anew.",
)
"""What forgetting cannot reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """Everything the books hold of a person.

    Attributes:
        person: the record.
        names: the words that name them, which are struck out and which are left, and why.
        links: links that begin or end at the person; they go.
        waivers: remarks set aside about the person; they go.
        feedback: invitations to the person and their replies; they go.
        references: records that name the person in a field, with the field; the field is emptied.
        passages: texts in which the name stands, before and after.
        journal_lines: how many lines of the journal are touched.
        snapshots: snapshots that hold the person; they are deleted.
        letters: letters to the model, if the name stands in its log; the log is deleted.
        proposals: keys of proposals of programs, waiting or refused, that name the person; they go.
        files: kept files whose name holds the name; they stay, as they are evidence.
        beyond: what cannot be reached, in sentences.
    """

    person: Person
    names: tuple[Naming, ...]
    links: tuple[Link, ...]
    waivers: tuple[Waiver, ...]
    feedback: tuple[RecordId, ...]
    references: tuple[tuple[AnyRecord, str], ...]
    passages: tuple[Passage, ...]
    journal_lines: int
    snapshots: tuple[Snapshot, ...]
    files: tuple[Path, ...]
    letters: int = 0
    proposals: tuple[str, ...] = ()
    beyond: tuple[str, ...] = BEYOND


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPreview(Request[Traces]):
    """Show what forgetting a person would take away; nothing is changed. `spare` names words to leave alone."""

    id: str
    spare: tuple[str, ...] = ()


def forget_preview(context: Context, request: ForgetPreview) -> Traces:
    """Fulfil `ForgetPreview`."""
    person = _person(context, request.id)
    names = namings_of(person, context.books, request.spare)
    return _traces(context, person, names, striker(names, person, context.books))


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was taken away.

    Attributes:
        traces: all of it, as the preview shows it.
        fresh: the snapshot made afterwards; None where the books are not a file or it could not be made.
        dropped: snapshots that were deleted.
        left: snapshots that hold the name but could not be deleted.
        clean: whether no byte of what went is left in the file; False while another program holds it open.
        remedy: what is left to do; empty if nothing is.
    """

    traces: Traces
    fresh: Snapshot | None = None
    dropped: tuple[Snapshot, ...] = ()
    left: tuple[Snapshot, ...] = ()
    clean: bool = False
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forget(Request[Forgotten]):
    """Take a person out of the books, the journal, the search and the snapshots, for good. It cannot be undone."""

    id: str
    spare: tuple[str, ...] = ()


def forget(context: Context, request: Forget) -> Forgotten:
    """Fulfil `Forget`."""
    person = _person(context, request.id)
    names = namings_of(person, context.books, request.spare)
    strike = striker(names, person, context.books)
    traces = _traces(context, person, names, strike)
    take_out(context, person)
    for record in {passage.record.id: passage.record for passage in traces.passages}.values():  # what went is not among them
        current = context.books[record.id].record
        context.put(struck(current, strike))
    context.journal.redact(person.id, strike)
    context.untold = True
    context.summary = "Forgot a person, for good"
    context.afterwards = lambda answer: _clean_up(context, answer)
    return Forgotten(traces=traces)


def _clean_up(context: Context, answer: Forgotten) -> Forgotten:
    """What can only be done once the books are written: the bytes of the file, and the snapshots."""
    held, remedies = answer.traces.snapshots, list[str]()
    if answer.traces.letters:
        try:
            context.language_model.drop_log()
        except Refusal as refusal:
            remedies.append(f"{refusal.sentence} {refusal.remedy}")
    dropped, left = held, tuple[Snapshot, ...]()
    try:
        context.in_tray.drop(answer.traces.proposals)
        forget_names(context)
    except Refusal as refusal:
        remedies.append(f"{refusal.sentence} {refusal.remedy} Then refuse the proposals that name them.")
    clean = context.keeper.scrub()
    if not clean:
        remedies.append("Close all programs that use the books, then run: proprietor doctor --mend")
    try:
        fresh = context.keeper.snapshot("forgot", context.now)
        context.keeper.drop_snapshots([each.path for each in held])
    except Refusal as refusal:
        fresh, dropped, left = None, left, held
        remedies.append(f"{refusal.sentence} {refusal.remedy} Then delete the snapshots that are left.")
    return replace(answer, fresh=fresh, dropped=dropped, left=left, clean=clean, remedy=" ".join(remedies))


def _person(context: Context, head: str) -> Person:
    record = context.books.find(head).record
    if not isinstance(record, Person):
        raise Refusal("bad-reference", f"{record.id} is no person.", "Name a person by id; delete takes out other records.")
    return record


def _traces(context: Context, person: Person, names: tuple[Naming, ...], strike: Callable[[str], str]) -> Traces:
    books = context.books
    going = going_with(person, books)
    hanging = {each.id for each in going}
    references = [
        (each, card.name)
        for each in books.referring_to(person.id)
        if each.id not in hanging
        for card in cards_of(type(each))
        if card.shape is Shape.REFERENCE and getattr(each, card.name) == person.id
    ]
    passages = [
        Passage(record=kept.record, field=name, before=text, after=after)
        for kept in books.kept
        if kept.record.id not in hanging
        for name, text in texts_of(kept.record)
        if (after := strike(text)) != text
    ]
    words = [each.word for each in names if each.struck]
    return Traces(
        person=person,
        names=names,
        links=tuple(each for each in going if isinstance(each, Link)),
        waivers=tuple(each for each in going if isinstance(each, Waiver)),
        feedback=tuple(each.id for each in going if isinstance(each, Invitation | Reply)),
        references=tuple(references),
        passages=tuple(passages),
        journal_lines=context.journal.redact(person.id, strike, try_only=True),
        snapshots=tuple(context.keeper.holding([person.id, names[0].word] if names[0].struck else [person.id])),
        letters=_letters(context, [person.id, names[0].word] if names[0].struck else [person.id]),
        files=tuple(path for path in context.keeper.kept_files() if _in_name(path, words)),
        proposals=tuple(each.key for each in context.in_tray.every() if each.broken or _names(each, person, strike)),
    )


def _letters(context: Context, words: list[str]) -> int:
    """How many letters to the model go, because its log holds the person; 0 where there is no language model to ask."""
    try:
        return context.language_model.holding(words)
    except Refusal:
        return 0


def _names(proposed: Proposed, person: Person, strike: Callable[[str], str]) -> bool:
    told = [proposed.by, proposed.because, proposed.words, *_texts_in(plain(proposed.order))]
    return person.id in dict(proposed.stands) or any(person.id in text or strike(text) != text for text in told)


def _texts_in(value: object) -> Iterator[str]:
    """Every text in plain values, as it was given: written as JSON, the sign of a new line would hide the name after it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield str(name)
            yield from _texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts_in(each)


def _in_name(path: Path, words: list[str]) -> bool:
    own = path.name.partition("-")[2].casefold().replace("-", " ").replace("_", " ")
    return any(f" {word.casefold()} " in f" {own.rpartition('.')[0]} " for word in words)


def struck(record: AnyRecord, strike: Callable[[str], str]) -> AnyRecord:
    """A record with names struck out of its texts."""
    changes: dict[str, Any] = {}
    for card in cards_of(type(record)):
        value = getattr(record, card.name)
        if card.shape is Shape.TEXT and card.name != "digest":
            changes[card.name] = strike(value)
        elif card.shape is Shape.LIST:
            changes[card.name] = tuple(strike(part) for part in value)
        elif isinstance(value, Figure):
            changes[card.name] = replace(value, unit=strike(value.unit), period=strike(value.period))
    made: AnyRecord = replace(record, **changes)  # type: ignore[type-var]
    return made
