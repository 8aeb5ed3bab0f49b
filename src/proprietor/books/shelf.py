"""The whole of the books as one immutable value, with what a question about them needs at hand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from functools import cache, cached_property
from typing import TypeVar, cast

from proprietor.books.kinds import AnyRecord
from proprietor.books.links import Link, LinkKind
from proprietor.values.ids import RecordId, resolve

R = TypeVar("R")


class Source(StrEnum):
    """Where a record came from."""

    TYPED = "typed"
    IMPORTED = "imported"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as it lies in the books.

    Attributes:
        record: the record itself.
        version: 1 when written down, one more with each change.
        source: where it came from.
        added: when it was written down, in UTC.
        changed: when it was last changed, in UTC.
    """

    record: AnyRecord
    version: int
    source: Source
    added: datetime
    changed: datetime


class Books:
    """Every record of the business at one moment. Never changes; a change makes new books."""

    def __init__(self, kept: Iterable[Kept] = ()) -> None:
        """Lay out the books from the records in them."""
        self._kept: dict[RecordId, Kept] = {each.record.id: each for each in kept}

    def __len__(self) -> int:
        """How many records there are, links and waivers included."""
        return len(self._kept)

    def __contains__(self, record_id: object) -> bool:
        """Whether there is a record with this id."""
        return record_id in self._kept

    @property
    def ids(self) -> Iterable[RecordId]:
        """All ids."""
        return self._kept.keys()

    @property
    def kept(self) -> Iterable[Kept]:
        """All records as they lie in the books."""
        return self._kept.values()

    def __getitem__(self, record_id: RecordId) -> Kept:
        """The record with exactly this id; KeyError if there is none."""
        return self._kept[record_id]

    def get(self, record_id: RecordId) -> Kept | None:
        """The record with exactly this id; None if there is none."""
        return self._kept.get(record_id)

    def find(self, head: str) -> Kept:
        """The record whose id begins with `head`.

        Raises:
            Refusal: `unknown-id` or `ambiguous-id`.
        """
        exact = self._kept.get(RecordId(head))
        return exact or self._kept[resolve(head, self._kept)]

    def of(self, kind: type[R]) -> Sequence[R]:
        """All records of one kind, in the order in which they were written down."""
        return cast("Sequence[R]", self._by_kind.get(kind, ()))

    def linked_to(self, target: RecordId, verb: LinkKind) -> Sequence[AnyRecord]:
        """The records from which a link of this kind leads to `target`, such as who saw a win."""
        return [self._kept[link.source].record for link in self._to.get(target, ()) if link.verb == verb]

    def linked_from(self, source: RecordId, verb: LinkKind) -> Sequence[AnyRecord]:
        """The records to which a link of this kind leads from `source`, such as the wins a claim cites."""
        return [self._kept[link.target].record for link in self._from.get(source, ()) if link.verb == verb]

    def links_of(self, record_id: RecordId) -> Sequence[Link]:
        """All links that begin or end at a record, each once."""
        arriving = [link for link in self._to.get(record_id, ()) if link.source != record_id]
        return [*self._from.get(record_id, ()), *arriving]

    def referring_to(self, record_id: RecordId) -> Sequence[AnyRecord]:
        """Records other than links that name `record_id` in one of their fields."""
        return [each.record for each in self._kept.values() if record_id in references(each.record).values()]

    def with_changes(self, changes: Mapping[RecordId, Kept | None]) -> "Books":
        """New books in which some records stand as given, or are gone where None is given."""
        after = Books()
        after._kept = {**self._kept}
        for record_id, kept in changes.items():
            if kept is None:
                after._kept.pop(record_id, None)
            else:
                after._kept[record_id] = kept
        return after

    @cached_property
    def _by_kind(self) -> dict[type, list[AnyRecord]]:
        sorted_by_kind: dict[type, list[AnyRecord]] = {}
        for each in self._kept.values():
            sorted_by_kind.setdefault(type(each.record), []).append(each.record)
        return sorted_by_kind

    @cached_property
    def _to(self) -> dict[RecordId, list[Link]]:
        return _by_end(self.of(Link), "target")

    @cached_property
    def _from(self) -> dict[RecordId, list[Link]]:
        return _by_end(self.of(Link), "source")


def references(record: AnyRecord) -> dict[str, RecordId]:
    """The fields of a record, other than a link's ends, that name another record, and which one."""
    return {name: value for name in _naming(type(record)) if (value := getattr(record, name))}


@cache
def _naming(kind: type) -> tuple[str, ...]:
    """The names of a kind's fields that name another record; none for links, whose ends are their own matter."""
    return () if kind is Link else tuple(each.name for each in fields(kind) if each.metadata.get("of"))


def _by_end(links: Sequence[Link], end: str) -> dict[RecordId, list[Link]]:
    ends: dict[RecordId, list[Link]] = {}
    for link in links:
        ends.setdefault(getattr(link, end), []).append(link)
    return ends
