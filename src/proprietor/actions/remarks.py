"""The auditor's remarks: on a text, on the books, and those a person has set aside."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.kinds import kind_of
from proprietor.actions.whole import short, whole
from proprietor.books import Person, Waiver, Win
from proprietor.calibration.overrating import overrating
from proprietor.proposition.claims import Claim
from proprietor.values.finding import Finding
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.ask.rule import PlanRule
    from proprietor.proposition.drafts import DraftWin
    from proprietor.proposition.report import Report
    from proprietor.proposition.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class LintText(Request["Report"]):
    """Read a text and remark on each claim in it; nothing is kept.

    `select` and `ignore` take ids, names or heads of ids ("W", "E1"); `postings` are texts of postings the claims are
    meant for; `public` says that strangers will read it.
    """

    text: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    postings: tuple[str, ...] = ()
    public: bool = False


def lint_a_text(context: Context, request: LintText) -> "Report":
    """Fulfil `LintText`."""
    from proprietor.proposition.lint import lint_text  # noqa: PLC0415 - whoever writes a win down need not load the rules
    from proprietor.proposition.rule import Surroundings  # noqa: PLC0415 - the same

    names = tuple(person.name for person in context.books.of(Person) if not person.may_be_named)
    around = Surroundings(today=context.today, public=request.public, names=names, postings=request.postings or None)
    return lint_text(request.text, surroundings=around, select=request.select, ignore=request.ignore)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWin(Request["DraftWin"]):
    """Read one line as the draft of a win: what it says already, and what is missing, as questions.

    `context` is the role heading above the line, as a report gives it.
    """

    line: str
    context: str = ""


def read_a_win(context: Context, request: ReadWin) -> "DraftWin":
    """Fulfil `ReadWin`."""
    from proprietor.proposition.drafts import read_win  # noqa: PLC0415 - whoever writes a win down need not load the rules

    del context
    return read_win(request.line, context=request.context)


@dataclass(frozen=True, slots=True, kw_only=True)
class LintBooks(Request[tuple[Finding, ...]]):
    """Remark on every win and claim in the books; of one record if `id` is given."""

    id: str = ""


def lint_the_books(context: Context, request: LintBooks) -> tuple[Finding, ...]:
    """Fulfil `LintBooks`; for one record no other one is judged."""
    from proprietor.proposition.lint import lint_books, lint_record  # noqa: PLC0415 - whoever writes a win down need not load the rules
    from proprietor.proposition.rule import Surroundings  # noqa: PLC0415 - the same

    around = Surroundings(today=context.today, overrating=overrating(context.books) or None)
    if not request.id:
        return lint_books(context.books, context.today, surroundings=around)
    record = context.books.find(request.id).record
    return lint_record(record, context.books, surroundings=around).findings if isinstance(record, Win | Claim) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRules(Request["tuple[Rule | PlanRule, ...]"]):
    """The rules of the auditor, those of plans last; one of them if `rule` names it by id or name."""

    rule: str = ""


def list_rules(context: Context, request: ListRules) -> "tuple[Rule | PlanRule, ...]":
    """Fulfil `ListRules`."""
    from proprietor.ask.rules import RULES as OF_PLANS  # noqa: PLC0415 - whoever writes a win down need not load the rules
    from proprietor.proposition.rules import RULES  # noqa: PLC0415 - the same

    del context
    asked = request.rule.strip()
    every: tuple[Rule | PlanRule, ...] = (*RULES, *OF_PLANS)
    found = tuple(rule for rule in every if asked.upper() == rule.id or asked.lower() == rule.name) if asked else every
    if not found:
        raise Refusal(
            "unknown-rule", f"There is no rule “{asked}”.", f"The rules: {', '.join(rule.id for rule in every)}.", place=asked
        )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Request[Waiver]):
    """Set a remark aside: the rule stays silent about this record from now on, with your reason kept."""

    id: str
    rule: str
    reason: str


def set_aside(context: Context, request: SetAside) -> Waiver:
    """Fulfil `SetAside`."""
    record = context.books.find(request.id).record
    about = record.id
    rule = list_rules(context, ListRules(rule=request.rule))[0].id
    for waiver in context.books.of(Waiver):
        if (waiver.about, waiver.rule) == (about, rule):
            return waiver
    waiver = whole(Waiver(about=about, rule=rule, reason=request.reason), context.books, context.today)
    context.summary = f"Set {rule} aside for the {kind_of(record).name} “{short(record.title)}”"
    return context.add(waiver)
