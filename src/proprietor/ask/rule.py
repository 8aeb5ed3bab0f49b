"""Rule: what a rule of the plan is; it looks at one plan on one day and says what is missing or does not fit."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.values.finding import Finding, Severity
from proprietor.values.money import Pay


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a rule says about a plan: why, how to mend it, and which field of the ask mends it; none when a link does."""

    reason: str
    remedy: str
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRule:
    """One rule of the plan.

    Attributes:
        id: stable id, such as `A201`.
        name: human name, such as `no-reason`.
        severity: error for what contradicts itself, warning for what weakens the ask, info for what may help.
        check: gives the remarks about a plan on a day.
        page: the user's page, in Markdown; the docstring of the rule's file.
        needs: nothing; a plan is always there to be looked at.
        english: whether it rests on English word lists.
    """

    id: str
    name: str
    severity: Severity
    check: Callable[[Plan, date], Iterable[Remark]]
    page: str
    needs: tuple[()] = ()
    english: bool = False

    @property
    def words(self) -> str:
        """Its name as it is written in a sentence."""
        return self.name.replace("-", " ")

    def findings(self, plan: Plan, today: date) -> Iterable[Finding]:
        """Its remarks about a plan, as findings about the ask."""
        for remark in self.check(plan, today):
            yield Finding(
                rule=self.id,
                name=self.name,
                severity=self.severity,
                reason=remark.reason,
                remedy=remark.remedy,
                record=plan.ask.id,
                quote=plan.ask.ask,
                mend="record.revise" if remark.field else "link.record",
                field=remark.field,
            )


def comparable(*pays: Pay | None) -> bool:
    """Whether amounts of pay are all there, in one currency and for one period."""
    there = [each for each in pays if each is not None]
    return len(there) == len(pays) and len({(each.currency, each.period) for each in there}) == 1
