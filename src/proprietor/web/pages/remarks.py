"""All remarks on the books, gravest first; setting one aside, and taking that back."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.books import Delete
from proprietor.actions.kinds import kind_of
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.remarks import LintBooks, ListRules, SetAside
from proprietor.books import Waiver
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.proposition.needs import FEEDBACK, POSTINGS
from proprietor.values.finding import Finding, Severity
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.several import several
from proprietor.web.visits import STATUS, Visit

RECORDS = 25
"""Records with remarks on one page."""

NOT_IN_BOOKS = (FEEDBACK, POSTINGS)
"""What rules may need and the books cannot hold yet; those rules are skipped with these reasons."""


@dataclass(frozen=True, slots=True)
class Group:
    """A record with the remarks on it."""

    record: AnyRecord
    kind: str
    findings: tuple[Finding, ...]


def show(visit: Visit) -> Response:
    """The remarks on the books, of one severity or rule if asked."""
    return _page(visit, None)


def _page(visit: Visit, refusal: Refusal | None) -> Response:
    every = visit.business.do(LintBooks())
    severity, rule = visit.query.get("severity", ""), visit.query.get("rule", "").upper()
    chosen = [each for each in every if severity in {"", each.severity} and rule in {"", each.rule}]
    groups = _grouped(chosen)
    asked = visit.query.get("page", "")
    last = max(1, -(-len(groups) // RECORDS))
    page = min(int(asked), last) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000") and int(asked) else 1
    return visit.show(
        "remarks.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        total=len(every),
        found=len(chosen),
        counts={each: sum(finding.severity is each for finding in every) for each in Severity},
        groups=_titled(visit.business, groups[(page - 1) * RECORDS : page * RECORDS]),
        severity=severity,
        rule=rule,
        rules=sorted({finding.rule for finding in every}),
        aside=_aside(visit.business),
        skipped=_skipped(visit.business),
        some=bool(visit.business.do(ListRecords(kind="win")) or visit.business.do(ListRecords(kind="claim"))),
        page=page,
        last=last,
        turn=lambda to: "?" + urlencode({"severity": severity, "rule": rule, "page": to}),
        here="?" + urlencode({"severity": severity, "rule": rule, "page": page}),
        notice_line=notice_of(visit),
    )


def _grouped(findings: Sequence[Finding]) -> list[tuple[RecordId, tuple[Finding, ...]]]:
    """The remarks by record; a record with a graver remark, or more of them, comes first."""
    by_record: dict[RecordId, list[Finding]] = {}
    for finding in findings:
        by_record.setdefault(finding.record, []).append(finding)
    groups = [
        (record, tuple(sorted(each, key=lambda finding: (finding.severity.rank, finding.rule))))
        for record, each in by_record.items()
    ]
    return sorted(groups, key=lambda group: [-sum(each.severity is severity for each in group[1]) for severity in Severity])


def _titled(business: Business, groups: Sequence[tuple[RecordId, tuple[Finding, ...]]]) -> list[Group]:
    there = several(business, [record for record, _ in groups])
    return [Group(there[record], kind_of(there[record]).name, findings) for record, findings in groups if record in there]


def _aside(business: Business) -> list[tuple[Waiver, str]]:
    """What is set aside, with the title of the record."""
    every = [kept.record for kept in business.do(ListRecords(kind="waiver"))]
    waivers = [each for each in every if isinstance(each, Waiver) and not each.of_agenda]
    there = several(business, [each.about for each in waivers])
    return [(each, there[each.about].title) for each in waivers if each.about in there]


def _skipped(business: Business) -> list[tuple[str, str]]:
    """Rules that cannot be applied to the books yet, and why."""
    return [(rule.id, need.reason) for rule in business.do(ListRules()) for need in rule.needs if need in NOT_IN_BOOKS]


def set_aside(visit: Visit) -> Response:
    """Let a rule be silent about a record, for a reason; back to the list."""
    form = visit.form
    try:
        waiver = visit.business.do(SetAside(id=form.get("record", ""), rule=form.get("rule", ""), reason=form.get("reason", "")))
    except Refusal as refusal:
        return _page(visit, refusal)
    return visit.go(f"/remarks{newest(visit.business, waiver.id)}")


def take_back(visit: Visit) -> Response:
    """Let a rule speak again."""
    waiver = visit.business.do(ShowRecord(id=visit.form.get("waiver", ""))).kept.record
    if not isinstance(waiver, Waiver):
        raise Refusal("bad-reference", f"{waiver.id} is nothing that was set aside.", "Load the page again.", place="waiver")
    visit.business.do(Delete(id=waiver.id))
    return visit.go(f"/remarks{newest(visit.business, waiver.id)}")
