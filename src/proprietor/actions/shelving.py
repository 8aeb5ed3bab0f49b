"""Shelving: the books laid out by natural keys, so that a draft finds the record it tells of."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from proprietor.actions.drafts import Draft
from proprietor.actions.natural_keys import Identity, Same, compare, employer_key, identity_of, words_of
from proprietor.books import Artefact, Books, Credential, Employer, Person, Role, Win
from proprietor.books.kinds import AnyRecord
from proprietor.market.normalising.names import company_key
from proprietor.market.records import Move, Opportunity
from proprietor.values.ids import RecordId

LIKELY = "The name is the same, and nothing else tells whether it is the same person."
MOST_NEAR = 50
"""Records of one name that a draft is held against (a guess: nobody knows so many namesakes)."""

NAMESAKE = "Somebody else of this name is in your books; it may be the same person."

_KINDS: tuple[type[AnyRecord], ...] = (Role, Person, Artefact, Credential, Win, Opportunity)


_NOBODY: Mapping[RecordId, str] = {}


class Shelves:
    """Records by what they are compared by."""

    def __init__(self, books: Books, employers: Mapping[RecordId, str] = _NOBODY) -> None:
        """Lay the books out; `employers` are the names of those that are not in them, by id."""
        self._books = books
        self._by_bucket: dict[str, list[tuple[Identity, AnyRecord]]] = {}
        self._by_mark: dict[str, list[tuple[Identity, AnyRecord]]] = {}
        self._employers: dict[str, AnyRecord] = {}
        names = {record_id: employer_key(name) for record_id, name in employers.items()}
        for each in books.of(Employer):
            key = employer_key(each.name)
            names[each.id] = key
            self._employers.setdefault(key, each)
            self._put(each, names)
        for kind in _KINDS:
            for record in books.of(kind):
                self._put(record, names)

    def _put(self, record: AnyRecord, names: Mapping[RecordId, str]) -> None:
        identity = identity_of(record, names.get(getattr(record, "employer", RecordId("")), ""))
        assert identity is not None
        kind = identity.bucket.partition(":")[0]
        self._by_bucket.setdefault(identity.bucket, []).append((identity, record))
        for mark in identity.marks:
            self._by_mark.setdefault(f"{kind}:{mark}", []).append((identity, record))

    def employer(self, key: str) -> AnyRecord | None:
        """The employer with this key."""
        return self._employers.get(key)

    def moves_of(self, record_id: RecordId) -> Sequence[Move]:
        """What happened with an opportunity."""
        return self._moves.get(record_id, ())

    @cached_property
    def _moves(self) -> dict[RecordId, list[Move]]:
        found: dict[RecordId, list[Move]] = {}
        for each in self._books.of(Move):
            found.setdefault(each.opportunity, []).append(each)
        return found

    def find(self, draft: Draft, identity: Identity) -> tuple[AnyRecord | None, str]:
        """The record a draft tells of, and why that is doubtful; None for none, with a doubt where there is a namesake."""
        if not self._by_bucket:
            return None, ""
        kind = identity.bucket.partition(":")[0]
        near = [found for mark in sorted(identity.marks) for found in self._by_mark.get(f"{kind}:{mark}", ())]
        near += self._by_bucket.get(identity.bucket, [])[:MOST_NEAR]
        best, record = Same.NO, None
        for other, each in near:
            same = compare(identity, other)
            if same > best:
                best, record = same, each
        if draft.loose and record is None:
            return self._told_in(draft), draft.doubt
        if best is Same.NAMESAKE:
            return None, NAMESAKE
        return record, LIKELY if best is Same.LIKELY else ""

    def _told_in(self, draft: Draft) -> AnyRecord | None:
        """The one opportunity whose company stands in the name of a loose draft; None for none or several."""
        said = f" {words_of(draft.record.title)} "
        found = [record for company, record in self._companies if f" {company} " in said]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _companies(self) -> list[tuple[str, AnyRecord]]:
        """Opportunities with the words of their company, which stands behind the last comma of the name."""
        names = [(company_key(each.name.rpartition(",")[2]), each) for each in self._books.of(Opportunity) if "," in each.name]
        return [(name, each) for name, each in names if name]
