"""Remarks about one record: what the auditor says, and setting a remark aside."""

from collections.abc import Sequence

from starlette.responses import Response

from proprietor.actions.looking import ListRecords
from proprietor.actions.remarks import LintBooks, SetAside
from proprietor.books import Waiver
from proprietor.business import Business
from proprietor.values.finding import Finding
from proprietor.values.ids import RecordId
from proprietor.web.notices import newest
from proprietor.web.visits import Visit


def remarks_on(business: Business, record: RecordId) -> Sequence[Finding]:
    """What the auditor says about a record."""
    return business.do(LintBooks(id=record))


def waived(business: Business, record: RecordId) -> list[Waiver]:
    """The remarks about a record that were set aside."""
    waivers = (kept.record for kept in business.do(ListRecords(kind="waiver")))
    return [each for each in waivers if isinstance(each, Waiver) and each.about == record and not each.of_agenda]


def set_aside(visit: Visit) -> Response:
    """Let a rule be silent about this record, for a reason."""
    reason = visit.form.get("reason", "")
    waiver = visit.business.do(SetAside(id=visit.path["id"], rule=visit.form.get("rule", ""), reason=reason))
    return visit.go(f"/r/{waiver.about}{newest(visit.business, waiver.id)}")
