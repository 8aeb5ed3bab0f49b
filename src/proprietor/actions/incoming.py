"""Incoming: drafts held against the books, which gives proposals: what is new, what fills in what is empty, what is there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from proprietor.actions.drafts import Draft, Reading
from proprietor.actions.kinds import kind_of
from proprietor.actions.merging import Merged, merged
from proprietor.actions.natural_keys import Identity
from proprietor.actions.refused import NOTHING, Earlier
from proprietor.actions.shelving import Shelves
from proprietor.actions.steps_forward import steps_forward
from proprietor.books import Books, Link, LinkKind
from proprietor.books.fields import FieldCard, cards_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.market.intake import MOST_SHOWN, Skipped
from proprietor.market.records import Move, Opportunity
from proprietor.values.ids import RecordId

if TYPE_CHECKING:
    from proprietor.actions.postings import Brought


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """A field that the books and a file tell differently; what the books say stays."""

    label: str
    here: object
    there: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Incomer:
    """One proposal: a record that is new, or one that is there and of which something empty would be filled in.

    Attributes:
        key: how it is named; the same from one look to the next.
        record: the record as it would be; without an id when it is new.
        before: the record as it is; None when it is new.
        fills: the fields that would be filled in; of a new record all that say something.
        differs: what the file tells otherwise, and stays.
        ends: field → key of another proposal that it would name.
        moves: what would be written down to have happened with it.
        ties: links that would lead from it: verb, and the id or key of where to.
        doubt: why it is not ticked beforehand; empty when it is.
        file: where it was read.
        line: the line there.
    """

    key: str
    record: AnyRecord
    before: AnyRecord | None = None
    fills: tuple[FieldCard, ...] = ()
    differs: tuple[Differing, ...] = ()
    ends: Mapping[str, str] = field(default_factory=dict)
    moves: tuple[Move, ...] = ()
    ties: tuple[tuple[LinkKind, str], ...] = ()
    doubt: str = ""
    file: str = ""
    line: int = 0

    @property
    def kind(self) -> Kind:
        """The card of its kind."""
        return kind_of(self.record)

    @property
    def new(self) -> bool:
        """Whether the books do not have it."""
        return self.before is None

    @property
    def refused_as(self) -> str:
        """What it is known by once refused: its key, and of a filling in what it fills in, for the next one may be another."""
        if self.before is None:
            return self.key
        fills = [(card.name, str(getattr(self.record, card.name))) for card in self.fills]
        return f"{self.key}\n{fills}{[(each.what.value, str(each.on)) for each in self.moves]}{[*map(str, self.ties)]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What an import would bring.

    Attributes:
        proposals: what would be written, by kind in the order of the books.
        there: how many are in the books already and have nothing to add.
        merged: how many drafts told what another one of the same import tells.
        refused: how many were refused after an earlier import and are not among the proposals.
        skipped: how many rows and files were left out.
        skipped_rows: the first of them.
        reasons: reason → how many were left out for it.
        forms: file → what it was recognised as.
        postings: what the files that tell postings would bring; None for no such file.
    """

    proposals: tuple[Incomer, ...] = ()
    there: int = 0
    merged: int = 0
    refused: int = 0
    skipped: int = 0
    skipped_rows: tuple[Skipped, ...] = ()
    reasons: Mapping[str, int] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)
    postings: "Brought | None" = None

    @property
    def sure(self) -> tuple[Incomer, ...]:
        """Those that are ticked beforehand."""
        return tuple(each for each in self.proposals if not each.doubt)

    @property
    def brings(self) -> bool:
        """Whether there is anything to accept."""
        return bool(self.proposals or (self.postings and (self.postings.new or self.postings.again)))

    def of(self, kind: str) -> tuple[Incomer, ...]:
        """The proposals of one kind, by its name."""
        return tuple(each for each in self.proposals if each.kind.name == kind)


REFUSED = "You refused or deleted it after an earlier import."


def incoming(
    reading: Reading, books: Books, today: date, only: str = "", *, past: Earlier = NOTHING, again: bool = False
) -> Incoming:
    """Hold drafts against the books, and against what earlier imports brought.

    Args:
        reading: what the files told.
        books: the books as they are.
        today: the day that counts as today.
        only: the name of the one kind that is wanted; empty for all.
        past: what earlier imports brought, and what was refused of them.
        again: whether what was refused is proposed once more, as doubtful.
    """
    one = merged(reading.drafts, today)
    shelves = Shelves(books)
    found = {draft.key: _found(draft, one.identities[draft.key], shelves, past) for draft in one.drafts}
    refused = {key for key, (_, doubt) in found.items() if doubt is REFUSED}
    if not again:
        found = {key: each for key, each in found.items() if key not in refused}
    made = [_proposal(draft, one, shelves, books, found) for draft in one.drafts if draft.key in found]
    wanted = [each for each in made if each is not None and (not only or each.kind.name == only)]
    unfilled = {each.key for each in wanted if not each.new and past.is_marked(each.refused_as)}
    if again:
        wanted = [replace(each, doubt=REFUSED) if each.key in unfilled else each for each in wanted]
    else:
        wanted = [each for each in wanted if each.key not in unfilled]
    return Incoming(
        proposals=tuple(wanted),
        refused=0 if again else len(refused) + len(unfilled),
        there=sum(each is None for each in made),
        merged=one.count,
        skipped=sum(reading.reasons.values()) + sum(one.reasons.values()),
        skipped_rows=(*reading.left_out, *one.left_out)[:MOST_SHOWN],
        reasons={**reading.reasons, **one.reasons},
        forms=reading.forms,
    )


def _found(draft: Draft, identity: Identity, shelves: Shelves, past: Earlier) -> tuple[AnyRecord | None, str]:
    """The record a draft tells of, None for none, and why that is doubtful."""
    record, doubt = shelves.find(draft, identity)
    if record is None and not doubt:
        record, doubt = past.find(draft, identity)
    return (None, REFUSED) if record is None and past.is_refused(draft, identity) else (record, doubt)


_Found = Mapping[str, tuple[AnyRecord | None, str]]


def _proposal(draft: Draft, one: Merged, shelves: Shelves, books: Books, found: _Found) -> Incomer | None:
    """What a draft proposes; None when the books have it with all it says."""
    before, doubt = found[draft.key]
    ends, kept = _ends(draft, one, shelves, found)
    record: AnyRecord = replace(draft.record, **kept) if kept else draft.record  # type: ignore[type-var]
    fills = tuple(_filled(record, before, ends))
    moves = _moves(draft, before, shelves)
    ties = tuple(_ties(draft, one, books, before, found))
    if before is not None:
        record = replace(before, **{card.name: getattr(record, card.name) for card in fills})  # type: ignore[type-var]
        if not fills and not moves and not ties:
            return None
    return Incomer(
        key=draft.key,
        record=record,
        before=before,
        fills=fills,
        differs=tuple(_differing(draft.record, before)) if before is not None and not draft.loose else (),
        ends=ends if before is None else {name: key for name, key in ends.items() if not getattr(before, name)},
        moves=moves,
        ties=ties,
        doubt=_doubt(draft, before, doubt),
        file=draft.file,
        line=draft.line,
    )


def _doubt(draft: Draft, before: AnyRecord | None, doubt: str) -> str:
    if doubt is REFUSED:
        return doubt
    return draft.doubt or doubt if before is None or doubt else ""


def _ends(draft: Draft, one: Merged, shelves: Shelves, found: _Found) -> tuple[dict[str, str], dict[str, RecordId]]:
    """The fields that name another proposal, by its key, and those that name a record that is there, by its id."""
    pending: dict[str, str] = {}
    kept: dict[str, RecordId] = {}
    for name, wanted in draft.ends.items():
        key = one.alias.get(wanted, wanted)
        there = found[key][0] if key in found else shelves.employer(key)
        if there is not None:
            kept[name] = there.id
        elif key in found:
            pending[name] = key
    return pending, kept


def _filled(record: AnyRecord, before: AnyRecord | None, ends: Mapping[str, str]) -> Iterator[FieldCard]:
    """The fields that would be filled in: empty in the books, told by the file. A choice is never empty.

    The day of a step is only filled in beside the same step.
    """
    for card in cards_of(type(record)):
        told = getattr(record, card.name)
        if card.name == "by" and getattr(before, "step", "") not in {"", getattr(record, "step", "")}:
            continue
        says = told != card.default if before is None else _is_empty(getattr(before, card.name)) and not _is_empty(told)
        if says or (card.name in ends and (before is None or not getattr(before, card.name))):
            yield card


def _is_empty(value: object) -> bool:
    return value is None or value in ("", ())


def _differing(record: AnyRecord, before: AnyRecord) -> Iterator[Differing]:
    """What a file tells otherwise, but for what the record is recognised by and for choices, which have no empty value."""
    for card in cards_of(type(record)):
        here, there = getattr(before, card.name), getattr(record, card.name)
        if not _is_empty(there) and not _is_empty(here) and here != there and not card.choices and not card.of:
            yield Differing(label=card.label, here=here, there=there)


def _moves(draft: Draft, before: AnyRecord | None, shelves: Shelves) -> tuple[Move, ...]:
    if not isinstance(draft.record, Opportunity) or not draft.moves:
        return ()
    return steps_forward(() if before is None else shelves.moves_of(before.id), draft.moves)


def _ties(draft: Draft, one: Merged, books: Books, before: AnyRecord | None, found: _Found) -> Iterator[tuple[LinkKind, str]]:
    """Links that are not there yet, to records that are there or proposed."""
    for verb, wanted in draft.ties:
        key = one.alias.get(wanted, wanted)
        there = found[key][0] if key in found else None
        if there is None:
            if key in found:
                yield verb, key
        elif before is None or not _tied(books.links_of(before.id), before.id, there.id):
            yield verb, there.id


def _tied(links: Sequence[Link], one: RecordId, other: RecordId) -> bool:
    return any({one, other} == {link.source, link.target} for link in links)


def told_fields(record: AnyRecord, cards: Iterable[FieldCard]) -> dict[str, object]:
    """Label → value of some fields, for a face to show; references are left out, for they say only ids."""
    return {card.label: getattr(record, card.name) for card in cards if not card.of}
