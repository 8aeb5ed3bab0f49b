"""Refused: what the owner said no to in an import. Of what was unticked no more is kept than a digest of its natural key.

What was deleted after it had come in the journal knows; what an undo took away was not refused.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from proprietor.actions.context import Context
from proprietor.actions.drafts import Draft
from proprietor.actions.merging import ORDER
from proprietor.actions.natural_keys import Identity
from proprietor.actions.shelving import Shelves
from proprietor.books import Books, Employer, Kept
from proprietor.books.kinds import AnyRecord

ACCEPT = "import.accept"
"""The action whose lines in the journal tell what came in."""

SIGNS = 24
"""Signs of a digest that are kept: 96 bits, so that two keys of one person never share one."""

MOST = 50_000
"""Refusals that are remembered (a guess: twice as many as anybody has strangers); the oldest go first."""

NAMING = ("person", "artefact")
"""Kinds whose keys are made of names of people; they go when a person is forgotten."""


def mark_of(key: str) -> str:
    """A natural key as it is remembered: its kind and a digest, by which nothing can be read but whether a known key is meant."""
    return f"{key.partition(':')[0]}:{hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:SIGNS]}"


@dataclass(frozen=True)
class Earlier:
    """What earlier imports brought and what was refused of them.

    Attributes:
        books: the books as they are.
        brought: the records that came in by lines of the journal that stand, as they were then.
        marks: what was refused and stands, as `mark_of` has it.
    """

    books: Books = field(default_factory=Books)
    brought: Sequence[Kept] = ()
    marks: Collection[str] = frozenset()

    def find(self, draft: Draft, identity: Identity) -> tuple[AnyRecord | None, str]:
        """The record that a draft brought once and that is in the books in other words; None for none. With a doubt, or none."""
        found, doubt = self._alive.find(draft, identity) if self.brought else (None, "")
        now = self.books.get(found.id) if found else None
        return (now.record, doubt) if now and not draft.loose else (None, "")

    def is_marked(self, known: str) -> bool:
        """Whether something was refused that is known by this."""
        return bool(self.marks) and mark_of(known) in self.marks

    def is_refused(self, draft: Draft, identity: Identity) -> bool:
        """Whether a draft that is nowhere in the books was unticked once, or deleted after it had come in."""
        if self.is_marked(draft.key):
            return True
        return bool(self.brought) and not draft.loose and self._gone.find(draft, identity)[0] is not None

    @cached_property
    def _alive(self) -> Shelves:
        return self._shelves([each for each in self.brought if each.record.id in self.books])

    @cached_property
    def _gone(self) -> Shelves:
        """Those that are gone; the employers they name are looked up, but not found by themselves."""
        return self._shelves([each for each in self.brought if each.record.id not in self.books])

    def _shelves(self, kept: Iterable[Kept]) -> Shelves:
        held = {each.record.id: each for each in kept}
        beside = [each for each in (*self.brought, *self.books.kept) if isinstance(each.record, Employer)]
        return Shelves(Books(held.values()), {each.record.id: each.record.name for each in beside})  # type: ignore[attr-defined]


NOTHING = Earlier()
"""No import was before."""


def earlier(context: Context) -> Earlier:
    """What earlier imports brought, and what was refused of them."""
    standing = context.journal.brought(ACCEPT, ORDER)
    kept = context.in_tray.refusals()
    marks = frozenset(mark for mark, seq in kept.items() if not seq or seq in standing)
    return Earlier(context.books, [each for born in standing.values() for each in born], marks)


def remember(context: Context, refused: Collection[str], accepted: Collection[str], seq: int) -> None:
    """Keep what was refused beside the journal line that is being written, 0 for none, and let go of what was accepted."""
    held = dict(context.in_tray.refusals())
    before = dict(held)
    for key in accepted:
        held.pop(mark_of(key), None)
    for key in refused:
        held.pop(mark_of(key), None)
        held[mark_of(key)] = seq
    if held != before:
        context.in_tray.keep_refusals(dict([*held.items()][-MOST:]))


def forget_names(context: Context) -> None:
    """Take out what is remembered by names of people, since a digest does not tell whose it is."""
    held = context.in_tray.refusals()
    left: Mapping[str, int] = {mark: seq for mark, seq in held.items() if mark.partition(":")[0] not in NAMING}
    if len(left) < len(held):
        context.in_tray.keep_refusals(left)
