"""What a check finds: data, not an exception, so that nothing true about the books is ever lost."""

from dataclasses import dataclass
from enum import StrEnum

from proprietor.values.ids import UNKEPT, RecordId

Span = tuple[int, int]
"""Start and end (not included) of some signs in a quoted text."""


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the gravest, rising."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark of an auditor.

    Attributes:
        rule: stable id of the rule, such as `W204`.
        name: the rule's human name, such as `vague-quantifier`.
        severity: error, warning or info.
        reason: why this is remarked, in a sentence about this very place.
        remedy: how to mend it, as something to do.
        record: the record in question, or UNKEPT for free text.
        line: the line of the text, counted from 1; 0 when it is about a record.
        quote: the words in question, as they stand.
        marks: the offending signs within `quote`.
        mend: name of the action that mends it, such as `record.revise`; empty when it is a matter of rewriting text.
        field: the field of the record to look at.
    """

    rule: str
    name: str
    severity: Severity
    reason: str
    remedy: str
    record: RecordId = UNKEPT
    line: int = 0
    quote: str = ""
    marks: tuple[Span, ...] = ()
    mend: str = ""
    field: str = ""
