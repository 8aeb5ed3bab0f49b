"""Report: what the lint says about a text or a record."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from proprietor.values.finding import Finding, Severity


class LineKind(StrEnum):
    """What a line of a pasted text is. Only claims are judged."""

    CLAIM = "claim"
    HEADING = "heading"
    CONTACT = "contact"
    ROLE = "role"
    LISTING = "listing"
    EDUCATION = "education"
    SKILLS = "skills"
    OTHER = "other"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that was set aside, and why."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A rule that could not be applied, and why."""

    rule: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """A line of a text as it was read.

    Attributes:
        number: its place in the document, from 1.
        text: what it says, without bullet and comments; the quote of its findings.
        kind: what it was taken for.
        findings: what is remarked on it.
        waived: what was set aside, with reasons.
        context: the role heading above it, such as "Office manager, Harbour School, 2019–2023".
        span: how many lines of the document it takes.
        english: whether the rules that rest on English word lists read it.
    """

    number: int
    text: str
    kind: LineKind
    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    context: str = ""
    span: int = 1
    english: bool = True

    @property
    def stands(self) -> bool:
        """Whether every rule that can be applied to a text has read it, and none has anything to say."""
        return self.kind is LineKind.CLAIM and self.english and not self.findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the lint says about a text.

    Attributes:
        lines: every line that says something, claims and others.
        skipped: rules that could not be applied, with reasons.
        english: whether the text looks like English.
        language_note: a sentence about the language when it matters; else empty.
        concreteness: who judged concreteness: "published ratings" or "own list".
    """

    lines: tuple[ReadLine, ...]
    skipped: tuple[Skipped, ...] = ()
    english: bool = True
    language_note: str = ""
    concreteness: str = ""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, by line, then severity, then id."""
        every = (finding for line in self.lines for finding in line.findings)
        return tuple(sorted(every, key=lambda finding: (finding.line, finding.severity.rank, finding.rule)))

    @property
    def waived(self) -> tuple[Waived, ...]:
        """All findings that were set aside."""
        return tuple(waived for line in self.lines for waived in line.waived)

    @property
    def claims(self) -> tuple[ReadLine, ...]:
        """The lines that were judged."""
        return tuple(line for line in self.lines if line.kind is LineKind.CLAIM)

    @property
    def clean(self) -> int:
        """How many claims need no remark; one that the rules of words did not read is none of them."""
        return sum(line.stands for line in self.claims)

    @property
    def partly(self) -> int:
        """How many claims got no remark and no tick: they are in another language, and the rules of words did not read them."""
        return sum(not line.english and not line.findings for line in self.claims)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity."""
        counted = Counter(finding.severity for finding in self.findings)
        return {severity: counted[severity] for severity in Severity}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the lint says about one passage: findings, those set aside, and rules that could not be applied."""

    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    skipped: tuple[Skipped, ...] = ()
