"""Remarks as a compiler would print them: the place, the line quoted, the words in question marked, why, what to do."""

from collections.abc import Iterable, Iterator, Sequence

from proprietor.cli.face import Face
from proprietor.cli.ink import Ink, clean, paragraph, pieces, width_of, wrapped
from proprietor.values.finding import Finding, Severity, Span

INDENT = "    "

NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""What a person calls a finding of each severity."""

_LEAD = "  warning  W204  "
"""The widest words before a reason; all reasons begin beneath each other."""


def quoted(text: str, marks: Iterable[Span], face: Face) -> Iterator[str]:
    """A line as it stands, wrapped, with the marked words underlined: by colour, or by carets beneath."""
    shown = clean(text).replace("\n", " ")
    spans = sorted(marks)
    for start, end in pieces(shown, face.width - len(INDENT)) if shown.strip() else ():
        here = [(max(a, start), min(b, end)) for a, b in spans if a < end and b > start]
        yield INDENT + _coloured(shown, start, end, here, face.ink)
        if here and not face.ink.colour:
            yield INDENT + _carets(shown, start, here)


def _coloured(text: str, start: int, end: int, spans: Sequence[Span], ink: Ink) -> str:
    made, at = "", start
    for a, b in spans:
        if b > at:
            made += text[at : max(a, at)] + (ink.mark(text[max(a, at) : b]) if ink.colour else text[max(a, at) : b])
            at = b
    return made + text[at:end]


def _carets(text: str, start: int, spans: Sequence[Span]) -> str:
    made = ""
    for a, b in spans:
        made += " " * (width_of(text[start:a]) - len(made))
        made += "^" * (width_of(text[start:b]) - len(made))
    return made


def remarked(findings: Sequence[Finding], face: Face) -> Iterator[str]:
    """What is remarked about one place: severity and rule, why, and the remedy beneath."""
    hang = " " * len(_LEAD)
    for finding in findings:
        noun = NOUNS[finding.severity]
        first, *others = wrapped(finding.reason, face.width - len(hang))
        yield f"  {_severe(noun.ljust(7), finding.severity, face.ink)}  {face.ink.strong(finding.rule)}  {first}"
        yield from (hang + line for line in others)
        yield face.ink.good(paragraph(finding.remedy, face.width, hang))


def _severe(text: str, severity: Severity, ink: Ink) -> str:
    return {Severity.ERROR: ink.error, Severity.WARNING: ink.warning, Severity.INFO: ink.faint}[severity](text)


def marks_of(findings: Iterable[Finding]) -> list[Span]:
    """All marked places of some findings about the same words."""
    return sorted({mark for finding in findings for mark in finding.marks})


def counted(findings: Iterable[Finding]) -> str:
    """How many of each severity, as in “3 errors, 1 warning”; empty when there are none."""
    found = [finding.severity for finding in findings]
    numbers = [(found.count(severity), NOUNS[severity]) for severity in Severity]
    return ", ".join(f"{number:,} {noun}{'' if number == 1 else 's'}" for number, noun in numbers if number)
