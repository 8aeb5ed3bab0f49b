"""Findings are data; severities have an order."""

from proprietor.values.finding import Finding, Severity
from proprietor.values.ids import UNKEPT


def test_the_gravest_comes_first() -> None:
    severities = [Severity.INFO, Severity.ERROR, Severity.WARNING]
    assert sorted(severities, key=lambda each: each.rank) == [Severity.ERROR, Severity.WARNING, Severity.INFO]


def test_a_finding_about_free_text_names_no_record() -> None:
    finding = Finding(rule="W204", name="vague-quantifier", severity=Severity.WARNING, reason="Because.", remedy="Say how many.")
    assert (finding.record, finding.line, finding.marks) == (UNKEPT, 0, ())
