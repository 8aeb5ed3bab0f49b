"""Judging: runs the rules over one passage and sorts what they say."""

from collections.abc import Sequence
from functools import lru_cache

from proprietor.proposition.report import Judged, Skipped, Waived
from proprietor.proposition.rule import Passage, Remark, Rule, Suppression
from proprietor.proposition.rules import RULES
from proprietor.values.finding import Finding
from proprietor.values.ids import UNKEPT
from proprietor.values.refusals import Refusal

NOT_ENGLISH = "the text does not look like English, and the rule rests on English word lists"


@lru_cache(maxsize=256)
def chosen(select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> tuple[Rule, ...]:
    """The rules to run.

    Args:
        select: ids, names or heads of ids ("W", "E1"); empty for all.
        ignore: rules to leave out, in the same way.

    Raises:
        Refusal: `unknown-rule` when a word means no rule.
    """
    for word in (*select, *ignore):
        if not any(rule.answers_to(word) for rule in RULES):
            raise Refusal(
                "unknown-rule",
                f"No rule answers to “{word}”.",
                "Give an id (W204), a name (vague-quantifier) or the head of an id (W, E1).",
                place=word,
            )
    asked = [rule for rule in RULES if not select or any(rule.answers_to(word) for word in select)]
    return tuple(rule for rule in asked if not any(rule.answers_to(word) for word in ignore))


def judge(passage: Passage, rules: Sequence[Rule], *, line: int = 0, english: bool = True) -> Judged:
    """Run rules over a passage; findings come by severity, then id."""
    found: list[Finding] = []
    skipped: list[Skipped] = []
    for rule in rules:
        reason = NOT_ENGLISH if rule.english and not english else rule.needs and rule.unmet(passage)
        if reason:
            skipped.append(Skipped(rule.id, rule.name, reason))
            continue
        for remark in rule.check(passage):
            found.append(_finding(rule, remark, passage, line))  # noqa: PERF401 - a quarter quicker than extend where most rules are silent
    found.sort(key=lambda finding: (finding.severity.rank, finding.rule))
    spoken, waived = _sorted_out(found, passage.suppressions)
    return Judged(findings=spoken, waived=waived, skipped=tuple(skipped))


def _finding(rule: Rule, remark: Remark, passage: Passage, line: int) -> Finding:
    return Finding(
        rule=rule.id,
        name=rule.name,
        severity=rule.severity,
        reason=remark.reason,
        remedy=remark.remedy,
        record=passage.evidence.record if passage.evidence is not None else UNKEPT,
        line=line,
        quote=passage.analysis.text,
        marks=remark.marks,
        mend=remark.mend,
        field=remark.field,
    )


def _sorted_out(found: Sequence[Finding], suppressions: Sequence[Suppression]) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    """Findings that stand, and those that were set aside with a reason. A request without a reason changes nothing."""
    granted = {word.upper(): each.reason for each in suppressions if each.reason for word in each.rules}
    if not granted:
        return tuple(found), ()
    spoken = []
    waived = []
    for finding in found:
        reason = granted.get(finding.rule.upper()) or granted.get(finding.name.upper())
        if reason:
            waived.append(Waived(finding, reason))
        else:
            spoken.append(finding)
    return tuple(spoken), tuple(waived)
