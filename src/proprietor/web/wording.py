"""Rules and severities as they are said in a sentence."""

from collections.abc import Mapping
from functools import cache

from proprietor.ask.rule import PlanRule
from proprietor.ask.rules import RULES as OF_PLANS
from proprietor.proposition.report import Report
from proprietor.proposition.rule import Rule
from proprietor.proposition.rules import RULES
from proprietor.values.finding import Finding, Severity, Span
from proprietor.values.numbering import counted, number
from proprietor.web.prose import opening

_EVERY: tuple[Rule | PlanRule, ...] = (*RULES, *OF_PLANS)

BY_ID: Mapping[str, Rule | PlanRule] = {rule.id: rule for rule in _EVERY}

LETTERS = {Severity.ERROR: "E", Severity.WARNING: "W", Severity.INFO: "I"}

LABELS: Mapping[Severity, str] = {
    Severity.ERROR: "must be mended",
    Severity.WARNING: "worth mending",
    Severity.INFO: "to consider",
}
"""How grave a remark is, in words."""


@cache
def rule_title(rule: str) -> str:
    """What a rule objects to, as a heading: "An amount is claimed and not given"."""
    if rule not in BY_ID:
        return "A remark"
    title = opening(BY_ID[rule].page)[0].partition(": ")[2]
    return title[:1].upper() + title[1:]


@cache
def rule_label(rule: str) -> str:
    """A rule's id and name: "W204 vague quantifier"."""
    return f"{rule} {BY_ID[rule].words}" if rule in BY_ID else rule


def label_of(finding: Finding) -> str:
    """How grave it is, as what is read aloud before its heading."""
    return f"{LABELS[finding.severity].capitalize()}:"


def summing_up(report: Report) -> str:
    """A report in two sentences, counted and never graded."""
    claims, clean = len(report.claims), report.clean
    if not claims:
        return "No line of it reads as something you did or brought about."
    begin = "One line says" if claims == 1 else f"{counted(claims, 'line').capitalize()} say"
    begin += " something about your work. "
    if report.partly:
        return begin + _with_partly(claims, clean, report.partly)
    if clean == claims:
        return begin + ("It stands as it is." if claims == 1 else "All of them stand as they are.")
    rest = claims - clean
    if not clean:
        return begin + ("It has remarks." if claims == 1 else "Each of them has remarks.")
    stands = f"{number(clean).capitalize()} {'stands as it is' if clean == 1 else 'stand as they are'}"
    return f"{begin}{stands}; {number(rest)} {'has' if rest == 1 else 'have'} remarks."


def _with_partly(claims: int, clean: int, partly: int) -> str:
    """How many lines stand, have remarks, and were read in part only, for they are not in English."""
    if claims == 1:
        return "It is not in English and was read in part only."
    told = [
        (clean, "stands as it is", "stand as they are"),
        (claims - clean - partly, "has remarks", "have remarks"),
        (partly, "is not in English and was read in part only", "are not in English and were read in part only"),
    ]
    said = "; ".join(f"{number(count)} {one if count == 1 else many}" for count, one, many in told if count)
    return f"{said[0].upper()}{said[1:]}."


def marks_of(findings: tuple[Finding, ...]) -> tuple[Span, ...]:
    """All words a line is remarked on for."""
    return tuple(sorted({mark for finding in findings for mark in finding.marks}))
