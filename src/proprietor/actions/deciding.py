"""The trade of deciding: a decision with its options and what they assume, weighed; what could be done by the books."""

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from proprietor.actions.complaining import role_held
from proprietor.actions.context import Context, Request
from proprietor.actions.whole import short, whole
from proprietor.books import Decision, Kept
from proprietor.decide.constants import SEED
from proprietor.decide.options import Option, OptionKind
from proprietor.decide.records import Appraisal, ListedOption
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from proprietor.decide.fragility import Above
    from proprietor.decide.setting import Setting
    from proprietor.decide.weigh import Weighed
    from proprietor.stats.chart import Chart
    from proprietor.values.finding import Finding

GENERIC = (
    Option(name="Step back to go two forward", kind=OptionKind.STEP_BACK),
    Option(name="Go freelance", kind=OptionKind.FREELANCE),
    Option(name="Wait half a year", kind=OptionKind.WAIT),
)
"""What nobody's books suggest, and what is forgotten first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionShown:
    """A decision with its options.

    Attributes:
        kept: the record as it lies in the books.
        setting: its options with what they assume, what counts and how much, what each would mend.
        suggested: what else could be done, by the books and by what is usual.
        findings: what the register remarks on the job that may be left.
        ahead: that the day it was decided on is still to come, with a remedy; empty where it is not.
        states: option → what is kept of it, as one word that changes with it, so that a stale form is known.
    """

    kept: Kept
    setting: "Setting"
    suggested: tuple[Option, ...]
    findings: "tuple[Finding, ...]"
    ahead: str = ""
    states: "Mapping[RecordId, str]" = field(default_factory=dict)

    @property
    def decision(self) -> Decision:
        """The record."""
        return self.setting.decision


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDecision(Request[DecisionShown]):
    """A decision with its options: what each assumes, in ranges with their sources, and what it would mend."""

    id: str


def show_decision(context: Context, request: ShowDecision) -> DecisionShown:
    """Fulfil `ShowDecision`."""
    from proprietor.decide.findings import findings_of  # noqa: PLC0415 - whoever writes a win down need not load deciding
    from proprietor.decide.setting import setting_of  # noqa: PLC0415 - the same

    kept = decision_at(context, request.id)
    assert isinstance(kept.record, Decision)
    setting = setting_of(kept.record, context.books)
    role = role_held(context)
    found = findings_of(setting.register, leaving=role.id if role else UNKEPT) if setting.leaves and kept.record.open else ()
    of_leaving = tuple(each for each in found if each.rule.startswith(LEAVING))
    return DecisionShown(
        kept=kept,
        setting=setting,
        suggested=tuple(_suggested(context, setting)),
        findings=of_leaving,
        ahead=_ahead(kept.record, context),
        states={each.id: state_of(each.id, context) for each in setting.listed},
    )


def state_of(option: RecordId, context: Context) -> str:
    """What is kept of an option, as one word: another one as soon as any of it was changed, taken back or added."""
    made = (context.books[each.id] for each in context.books.of(Appraisal) if each.option == option)
    told = " ".join(f"{each.record.id}.{each.version}" for each in made)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _ahead(decision: Decision, context: Context) -> str:
    if decision.on is None or decision.on.first <= context.today:
        return ""
    return f"It bears a day still to come, {decision.on.words}. Mend the day, or clear it: until it is decided it is open."


LEAVING = "D1"
"""How the rules of the register about a job that may be left begin."""


def decision_at(context: Context, head: str) -> Kept:
    """The decision an id means.

    Raises:
        Refusal: `unknown-id`, `ambiguous-id`, or `bad-reference` for another kind of record.
    """
    kept = context.books.find(head)
    if not isinstance(kept.record, Decision):
        raise Refusal("bad-reference", f"{kept.record.id} is no decision.", "Name one by its id.", place=kept.record.id)
    return kept


def _suggested(context: Context, setting: "Setting") -> "Iterator[Option]":
    """What is not listed yet: the same ask or opportunity, or the same name, is."""
    from proprietor.decide.suggesting import suggested  # noqa: PLC0415 - see above

    names = {each.name.casefold() for each in setting.listed}
    taken = {each for one in setting.listed for each in (one.ask, one.opportunity) if each}
    ways = {each.way for each in setting.listed}
    for each in (*suggested(context.books), *GENERIC):
        hangs = {each.ask, each.opportunity} - {UNKEPT}
        alone = not hangs and each.kind in ways
        if each.name.casefold() not in names and not hangs & taken and not alone:
            yield each


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestOptions(Request[tuple[Option, ...]]):
    """What you could do besides what is listed: stay, ask first, join what is open, step back, go freelance, wait."""

    decision: str


def suggest_options(context: Context, request: SuggestOptions) -> tuple[Option, ...]:
    """Fulfil `SuggestOptions`."""
    return show_decision(context, ShowDecision(id=request.decision)).suggested


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOptions(Request[tuple[ListedOption, ...]]):
    """Take some of the suggested options among those of a decision, by their names; without names all but the usual ones."""

    decision: str
    names: tuple[str, ...] = ()


def take_options(context: Context, request: TakeOptions) -> tuple[ListedOption, ...]:
    """Fulfil `TakeOptions`.

    Raises:
        Refusal: `unknown-id` for a name that is not suggested, `bad-value` for a decision that is made.
    """
    decision = open_decision(context, request.decision)
    offered = {each.name: each for each in suggest_options(context, SuggestOptions(decision=decision.id))}
    usual = {each.name for each in GENERIC}
    names = request.names or tuple(each for each in offered if each not in usual)
    for name in names:
        if name not in offered:
            words = "; ".join(offered) or "none is left"
            raise Refusal(
                "unknown-id", f"“{short(name)}” is not among what is suggested.", f"On offer: {words}.", place=short(name)
            )
    taken = [offered[name] for name in dict.fromkeys(names)]
    made = tuple(context.add(_listed(each, decision.id, context)) for each in taken)
    if made:
        context.summary = f"Took {len(made)} {'option' if len(made) == 1 else 'options'} for “{short(decision.what)}”"
    return made


def _listed(option: Option, decision: RecordId, context: Context) -> ListedOption:
    made = ListedOption(name=option.name, decision=decision, way=option.kind, opportunity=option.opportunity, ask=option.ask)
    return whole(made, context.books, context.today)


def open_decision(context: Context, head: str) -> Decision:
    """The decision an id means, which is still to be made.

    Raises:
        Refusal: as `decision_at`; `bad-value` for one that is made.
    """
    decision = decision_at(context, head).record
    assert isinstance(decision, Decision)
    if not decision.open:
        when = f" {'on' if decision.on.day else 'in'} {decision.on.words}" if decision.on else ""
        raise Refusal(
            "bad-value",
            f"“{short(decision.what)}” is decided{when}.",
            "Write down a new decision if it is open again, or clear its day.",
            place="decision",
        )
    return decision


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionWeighed:
    """A decision weighed.

    Attributes:
        shown: the decision with its options.
        weighed: values, chances, regrets, flip weights, unknowns; None where it cannot be weighed yet.
        why_not: what is missing then, in words with a remedy; None where it is weighed.
        above: the complaints that stand above every number.
        said: everything else in sentences, in the order in which it matters.
        values: what each option is worth, drawn.
        flips: how far each weight may go, drawn.
        asking: whether to ask first, in sentences; empty where no option begins with an ask.
    """

    shown: DecisionShown
    weighed: "Weighed | None" = None
    why_not: Refusal | None = None
    above: "tuple[Above, ...]" = ()
    said: tuple[str, ...] = ()
    values: "Chart | None" = None
    flips: "Chart | None" = None
    asking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighDecision(Request[DecisionWeighed]):
    """Weigh the options of a decision: how sure it is, what would turn it, the one thing to find out before you decide.

    The `seed` is that of the draws; the same one gives the same figures.
    """

    id: str
    seed: int = SEED


def weigh_decision(context: Context, request: WeighDecision) -> DecisionWeighed:
    """Fulfil `WeighDecision`; what cannot be weighed yet is an answer, too."""
    from proprietor.decide.asking import asking_said  # noqa: PLC0415 - numpy, which only weighing needs
    from proprietor.decide.fragility import above, said_of  # noqa: PLC0415 - the same
    from proprietor.decide.pictures import flips_picture, values_picture  # noqa: PLC0415 - the same
    from proprietor.decide.weigh import weigh  # noqa: PLC0415 - the same

    shown = show_decision(context, ShowDecision(id=request.id))
    setting = shown.setting
    try:
        weighed = weigh(setting.options, setting.attributes, setting.weights, seed=request.seed, checks=setting.checks)
    except Refusal as refusal:
        return DecisionWeighed(shown=shown, why_not=refusal)
    return DecisionWeighed(
        shown=shown,
        weighed=weighed,
        above=above(weighed),
        said=said_of(weighed),
        values=values_picture(weighed),
        flips=flips_picture(weighed),
        asking=asking_said(setting, weighed),
    )


def questions_for(context: Context, opportunities: "Collection[RecordId]") -> "Iterator[tuple[str, tuple[RecordId, ...]]]":
    """What to find out about some opportunities before deciding: old complaints nobody knows of, then the one question.

    Each comes with the records it rests on: the option and the decision, or the complaint.
    """
    from proprietor.decide.mending import Verdict  # noqa: PLC0415 - see above
    from proprietor.decide.setting import decisions_with  # noqa: PLC0415 - see above

    decisions = dict.fromkeys(each for one in opportunities for each in decisions_with(one, context.books))
    for decision in decisions:
        found = weigh_decision(context, WeighDecision(id=decision.id))
        for listed in found.shown.setting.listed:
            if listed.opportunity not in opportunities:
                continue
            for check in found.shown.setting.checks:
                if check.option == listed.name and check.verdict is Verdict.OPEN:
                    yield f"{check.what}: would that be different here, and who says so?", (check.complaint, listed.id)
            question = found.weighed.question if found.weighed else None
            if question and question.option == listed.name:
                yield f"{question.sentence} {question.why}", (listed.id, decision.id)
