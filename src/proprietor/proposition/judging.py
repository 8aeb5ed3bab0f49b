"""Judging: runs the rules over one passage and sorts what they say."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

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


class Bench(NamedTuple):
    """The rules that can be applied to a passage, and those that cannot, with reasons."""

    rules: tuple[Rule, ...]
    skipped: tuple[Skipped, ...]


def bench(passage: Passage, rules: Sequence[Rule], *, english: bool = True) -> Bench:
    """Sort out which rules can be applied; it is the same for all passages of one text, so it is done once for them."""
    applied: list[Rule] = []
    skipped: list[Skipped] = []
    for rule in rules:
        reason = NOT_ENGLISH if rule.english and not english else rule.unmet(passage)
        if reason:
            skipped.append(Skipped(rule.id, rule.name, reason))
        else:
            applied.append(rule)
    return Bench(tuple(applied), tuple(skipped))


def judge(passage: Passage, rules: Sequence[Rule] | Bench, *, line: int = 0, english: bool = True) -> Judged:
    """Run rules over a passage; findings come by severity, then id."""
    applied, skipped = rules if isinstance(rules, Bench) else bench(passage, rules, english=english)
    found: list[Finding] = []
    has = passage.analysis.has
    for rule in applied:
        if rule.looks_for and not has(rule.looks_for):
            continue
        for remark in rule.check(passage):
            found.append(_finding(rule, remark, passage, line))  # noqa: PERF401 - a quarter quicker than extend where most rules are silent
    if len(found) > 1:
        found.sort(key=lambda finding: _ORDER[finding.rule])
    spoken, waived = _sorted_out(found, passage.suppressions)
    return Judged(findings=spoken, waived=waived, skipped=skipped)


_ORDER = {rule.id: (rule.severity.rank, rule.id) for rule in RULES}


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
    if not suppressions:
        return tuple(found), ()
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
