"""The rules of the auditor: all of them, and a page for each on which a line can be tried."""

from collections.abc import Sequence

from starlette.responses import Response

from proprietor.actions.remarks import ListRules
from proprietor.ask.rule import PlanRule
from proprietor.proposition.report import LineKind
from proprietor.proposition.rule import Rule
from proprietor.values.finding import Severity
from proprietor.values.refusals import Refusal
from proprietor.web.pages.reading import LONGEST_LINE, read_line
from proprietor.web.prose import opening
from proprietor.web.visits import Visit

SAMPLE = "Cut the handover from 40 to 25 minutes by writing a one-page sheet"
"""A line to find out whether a rule can be applied to free text at all."""


def show_all(visit: Visit) -> Response:
    """All rules, gravest first."""
    rules = visit.business.do(ListRules())
    return visit.show(
        "rules.html",
        shelves=[(severity, _of(severity, rules, Rule)) for severity in Severity],
        of_plans=[(severity, _of(severity, rules, PlanRule)) for severity in Severity],
        total=len(rules),
    )


def _of(severity: Severity, rules: Sequence[Rule | PlanRule], kind: type) -> list[Rule | PlanRule]:
    return [each for each in rules if each.severity is severity and isinstance(each, kind)]


def show(visit: Visit) -> Response:
    """One rule: what it looks for, why, how to mend it, and what it says about a line."""
    try:
        rule = visit.business.do(ListRules(rule=visit.path["rule"]))[0]
    except Refusal as refusal:
        return visit.show("refused.html", status=404, heading="There is no such rule", refusal=refusal)
    words = " ".join(visit.query.get("line", "").split())[:LONGEST_LINE]
    report = read_line(visit, words, (rule.id,)) if words and isinstance(rule, Rule) else None
    return visit.show(
        "heard.html" if visit.htmx else "rule.html",
        rule=rule,
        page=opening(rule.page)[1],
        words=words,
        findings=report.findings if report else (),
        claim=bool(report and report.lines and report.lines[0].kind is LineKind.CLAIM),
        foreign=bool(report and report.partly and rule.english),
        barred=_barred(visit, rule),
        alone=True,
    )


def _barred(visit: Visit, rule: Rule | PlanRule) -> str:
    """Why this rule cannot be tried on a line; empty when it can."""
    if isinstance(rule, PlanRule):
        return "it looks at the plan of an ask"
    skipped = read_line(visit, SAMPLE, (rule.id,)).skipped
    return next((each.reason for each in skipped if each.rule == rule.id), "")
