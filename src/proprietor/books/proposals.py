"""Proposals: changes to the books that a record suggests, written only when the owner accepts them."""

from dataclasses import dataclass

from proprietor.books.kinds import AnyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A change to the books that a record suggests, such as a debrief or an answer.

    Attributes:
        key: how it is named; stays the same as long as it is proposed.
        words: what would be written, in a sentence.
        because: what it rests on.
        record: the record as it would be; without an id when it is new.
    """

    key: str
    words: str
    because: str
    record: AnyRecord
