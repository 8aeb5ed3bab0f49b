"""One item of the agenda: something that is yours to do, why, and the one action that does it."""

from dataclasses import dataclass

from proprietor.values.ids import UNKEPT, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something that needs the owner.

    Attributes:
        check: the name of the check that found it.
        title: what to do, as a sentence with a verb.
        reason: why, naming the facts.
        records: the records it rests on, the one to act on first.
        action: catalogue name of the one action that does it.
        weight: how much it matters now, 0 to 100; see `ranking`.
        rule: the lint rule behind it, if any.
        field: the field of the record the action is about, if any.
        part: which of several matters of one check about the same record, or about none, it is.
    """

    check: str
    title: str
    reason: str
    action: str
    weight: float
    records: tuple[RecordId, ...] = ()
    rule: str = ""
    field: str = ""
    part: str = ""

    @property
    def key(self) -> str:
        """What names the matter beside its record; it stays the same from day to day."""
        return f"{self.check}/{self.part}" if self.part else self.check

    @property
    def record(self) -> RecordId:
        """The record to act on; UNKEPT when it is about the books as a whole."""
        return self.records[0] if self.records else UNKEPT
