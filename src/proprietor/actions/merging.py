"""Merging: drafts that tell the same are one, and drafts that could not be written down are left out with their reason."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from proprietor.actions.drafts import Draft
from proprietor.actions.kinds import kind_of
from proprietor.actions.natural_keys import Identity, Same, compare, identity_of
from proprietor.actions.whole import whole
from proprietor.books import Books
from proprietor.books.fields import cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.market.intake import MOST_SHOWN, Skipped
from proprietor.market.records import Opportunity
from proprietor.values.refusals import Refusal

ORDER = ("employer", "role", "person", "artefact", "credential", "win", "opportunity")
"""The kinds an import brings, in the order in which they are written down: what is named comes before what names it."""


MOST_NEAR = 50
"""Drafts of one name that a further one is held against (a guess: nobody knows so many namesakes)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Drafts, each once.

    Attributes:
        drafts: in the order of ORDER.
        count: how many were taken into another.
        identities: key → what the draft is compared by.
        alias: key of a draft that was taken into another → that one's key.
        left_out: drafts that cannot be written down, up to MOST_SHOWN.
        reasons: reason → how many were left out for it.
    """

    drafts: tuple[Draft, ...]
    count: int
    identities: Mapping[str, Identity]
    alias: Mapping[str, str]
    left_out: tuple[Skipped, ...]
    reasons: Mapping[str, int]


def merged(drafts: Sequence[Draft], today: date) -> Merged:
    """Make one of each set of drafts that tell the same; what the first says stays, what it leaves empty is filled in."""
    table = _Table()
    left_out: list[Skipped] = []
    reasons: Counter[str] = Counter()
    nothing = Books()
    for draft in sorted(drafts, key=lambda each: ORDER.index(kind_of(each.record).name)):
        try:
            record = whole(draft.record, nothing, today)
            clean = draft if record == draft.record else replace(draft, record=record)
        except Refusal as refusal:
            reasons[refusal.sentence if refusal.code != "bad-date" else _ODD_DATE] += 1
            if len(left_out) < MOST_SHOWN:
                left_out.append(Skipped(draft.file, draft.line, refusal.sentence, draft.record.title[:200]))
            continue
        table.take(clean)
    return Merged(
        drafts=tuple(table.drafts.values()),
        count=table.count,
        identities=table.told_apart(),
        alias=table.alias,
        left_out=tuple(left_out),
        reasons=reasons,
    )


_ODD_DATE = "Its dates contradict each other, or lie ahead."


class _Table:
    """Drafts by key, and by what they are compared by."""

    def __init__(self) -> None:
        self.drafts: dict[str, Draft] = {}
        self.identities: dict[str, Identity] = {}
        self.alias: dict[str, str] = {}
        self.count = 0
        self._taken: Counter[str] = Counter()
        self._by_bucket: dict[str, list[str]] = {}
        self._by_mark: dict[str, str] = {}
        self._shared: set[str] = set()

    def take(self, draft: Draft) -> None:
        """Add a draft, or what it says to one that tells the same."""
        identity = compared_by(draft)
        kind = identity.bucket.partition(":")[0]
        near = [*self._by_bucket.get(identity.bucket, ())[:MOST_NEAR]]
        near += [found for mark in identity.marks if (found := self._by_mark.get(f"{kind}:{mark}"))]
        near = [key for key in near if not self._is_next_to(key, draft, identity)]
        same = next((key for key in near if compare(identity, self.identities[key]) >= Same.LIKELY), None)
        key = same or self._free(draft.key)
        self.alias.setdefault(draft.key, key)
        if same:
            self.count += 1
            both = together(self.drafts[key], draft)
            self.drafts[key], self.identities[key] = both, compared_by(both)
        else:
            self.drafts[key] = draft if draft.key == key else replace(draft, key=key)
            self.identities[key] = identity
        keys = self._by_bucket.setdefault(identity.bucket, [])
        if len(keys) < MOST_NEAR and key not in keys:
            keys.append(key)
        for mark in identity.marks:
            self._by_mark.setdefault(f"{kind}:{mark}", key)

    def _is_next_to(self, key: str, draft: Draft, identity: Identity) -> bool:
        """Whether two opportunities of one file have one address and two names: that is a page of careers, and no posting."""
        other = self.identities[key]
        apart = isinstance(draft.record, Opportunity) and other.bucket != identity.bucket and self.drafts[key].file == draft.file
        if apart:
            self._shared |= other.marks & identity.marks
        return apart

    def told_apart(self) -> dict[str, Identity]:
        """What each draft is compared by, without the addresses that several share."""
        if not self._shared:
            return self.identities
        return {key: replace(each, marks=each.marks - self._shared) for key, each in self.identities.items()}

    def _free(self, key: str) -> str:
        """The key, with a number behind it where it is taken."""
        if key not in self.drafts:
            return key
        self._taken[key] += 1
        return f"{key}#{self._taken[key] + 1}"


def compared_by(draft: Draft) -> Identity:
    """What a draft is compared by."""
    identity = identity_of(draft.record, draft.ends.get("employer", ""), draft.key)
    assert identity is not None
    return identity


def together(one: Draft, other: Draft) -> Draft:
    """A draft with what another adds to it: empty fields, ends, moves, links. What is doubtful in both stays doubtful."""
    return replace(
        one,
        record=filled(one.record, other.record),
        ends={**other.ends, **one.ends},
        moves=tuple(dict.fromkeys([*one.moves, *other.moves])),
        ties=tuple(dict.fromkeys([*one.ties, *other.ties])),
        doubt=one.doubt and other.doubt,
    )


def filled(record: AnyRecord, other: AnyRecord) -> AnyRecord:
    """A record with the fields it leaves empty as another one of its kind has them.

    What a step is and by when belong together: a day is never filled in beside another step, and a step with a day takes the
    place of one without.
    """
    more = {
        card.name: value
        for card in cards_of(type(record))
        if getattr(record, card.name) in (None, "", ()) and (value := getattr(other, card.name)) not in (None, "", ())
    }
    if "by" in more and isinstance(other, Opportunity):
        more["step"] = other.step
    return replace(record, **more) if more else record  # type: ignore[type-var]
