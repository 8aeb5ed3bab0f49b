"""The setting of a decision out of the books: its options with what they assume, what counts and how much, what they mend."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from proprietor.ask.records import Ask
from proprietor.books import Books, Decision
from proprietor.decide.complaints import Register, register_of
from proprietor.decide.counting import BESIDES, PAY, PERCENT, attributes_of, unit_of, year_of, year_said
from proprietor.decide.mending import MustCheck, must_checks
from proprietor.decide.options import Assumed, Attribute, Mended, Option, pay_after
from proprietor.decide.ranges import amount
from proprietor.decide.records import Appraisal, ListedOption, Weighing
from proprietor.decide.suggesting import Learned, learned_of, moves_of, pay_named
from proprietor.decide.swings import weights_in
from proprietor.decide.weights import Weights
from proprietor.market.records import Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay

HUNDRED = 100.0
"""Percent in one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A decision as it can be weighed.

    Attributes:
        decision: the decision.
        listed: its options as they are kept.
        options: the same as they are weighed, in the same order.
        appraisals: option → what is kept of it, the newest of each matter.
        attributes: what counts.
        weighing: how the owner weighed last; None for never.
        weights: how much each thing counts by that.
        register: all complaints.
        checks: every open complaint held against every option.
        chances: option → the chance of a yes in percent, by the plan of the ask it begins with, where one was said.
        learned: option → what talks and moves have told of it.
        notes: what is to be said of how the books were read.
    """

    decision: Decision
    listed: tuple[ListedOption, ...]
    options: tuple[Option, ...]
    appraisals: Mapping[RecordId, tuple[Appraisal, ...]]
    attributes: tuple[Attribute, ...]
    weighing: Weighing | None
    weights: Weights
    register: Register
    checks: tuple[MustCheck, ...]
    chances: Mapping[RecordId, int]
    learned: Mapping[RecordId, tuple[Learned, ...]]
    notes: tuple[str, ...]

    @property
    def leaves(self) -> bool:
        """Whether any option ends the present job."""
        return any(each.way.leaves for each in self.listed)

    def besides(self, option: RecordId) -> tuple[str, ...]:
        """What was said of an option that is none of what counts: how pay goes on, and what asking costs; in sentences."""
        return tuple(_besides(each) for each in self.appraisals.get(option, ()) if each.attribute in BESIDES)

    def path_of(self, option: RecordId, name: str) -> Appraisal | None:
        """What was said of how pay goes on with an option, such as `pay-growth`; None for nothing."""
        return next((each for each in self.appraisals.get(option, ()) if each.attribute == name), None)


def setting_of(decision: Decision, books: Books) -> Setting:
    """Lay out a decision."""
    listed = tuple(each for each in books.of(ListedOption) if each.decision == decision.id)
    appraisals = {each.id: _newest(each, books) for each in listed}
    usable = {id_: tuple(each for each in made if _fits(each, decision)) for id_, made in appraisals.items()}
    options = tuple(_option(each, usable[each.id], decision, books) for each in listed)
    pays = [each for option in options for each in option.assumed if each.attribute == PAY]
    named = [each.attribute for made in usable.values() for each in made]
    attributes = attributes_of(decision, named, pays)
    weighings = [each for each in books.of(Weighing) if each.decision == decision.id]
    weighing = weighings[-1] if weighings else None
    register = register_of(books)
    return Setting(
        decision=decision,
        listed=listed,
        options=options,
        appraisals=appraisals,
        attributes=attributes,
        weighing=weighing,
        weights=weights_in(weighing, attributes),
        register=register,
        checks=must_checks(options, register),
        chances={each.id: chance for each in listed if (chance := _chance(each, books)) is not None},
        learned={each.id: _learned(each, books) for each in listed},
        notes=(
            *(each for each in (year_said(decision.pay),) if each),
            *_unfitting(listed, appraisals, decision),
            *_foreign(listed, options, decision, books),
        ),
    )


def _newest(option: ListedOption, books: Books) -> tuple[Appraisal, ...]:
    """What is kept of an option; of two about one matter the one written down last, of those without numbers none."""
    made = [each for each in books.of(Appraisal) if each.option == option.id and each.title]
    return tuple({(each.attribute, each.complaint): each for each in made}.values())


def _fits(appraisal: Appraisal, decision: Decision) -> bool:
    """Whether it is counted in what it is counted in now; one that names no unit is taken as it is."""
    return appraisal.unit in {"", PERCENT if appraisal.complaint else unit_of(appraisal.attribute, decision)}


def _unfitting(
    listed: Sequence[ListedOption], appraisals: Mapping[RecordId, Sequence[Appraisal]], decision: Decision
) -> Iterator[str]:
    for option in listed:
        for each in appraisals[option.id]:
            if not _fits(each, decision):
                now = PERCENT if each.complaint else unit_of(each.attribute, decision)
                about = each.attribute or "mending"
                yield f"What you said of {about} with “{option.name}” was in {each.unit}, and is left out: say it in {now}."


def _option(listed: ListedOption, made: Sequence[Appraisal], decision: Decision, books: Books) -> Option:
    assumed = [_assumed(each) for each in made if not each.complaint and each.attribute and each.attribute not in BESIDES]
    if PAY not in {each.attribute for each in assumed}:
        assumed += [each for each in (_usual_pay(listed, decision, books),) if each]
    return Option(
        name=listed.name,
        kind=listed.way,
        assumed=tuple(assumed),
        mends=tuple(_mended(each) for each in made if each.complaint),
        opportunity=listed.opportunity,
        ask=listed.ask,
    )


def _assumed(each: Appraisal) -> Assumed:
    low, likely, high = three_of(each)
    return Assumed(attribute=each.attribute, low=low, likely=likely, high=high, source=each.source)


def _mended(each: Appraisal) -> Mended:
    low, likely, high = (number / HUNDRED for number in three_of(each))
    return Mended(complaint=each.complaint, low=low, likely=likely, high=high, evidence=each.source)


def three_of(each: Appraisal) -> tuple[float, float, float]:
    """The three numbers of an appraisal that has them."""
    return float(each.low or 0), float(each.likely or 0), float(each.high or 0)


def _besides(each: Appraisal) -> str:
    low, likely, high = three_of(each)
    span = amount(low) if low == high else f"{amount(low)} to {amount(high)}, likely {amount(likely)}"
    unit = "" if each.attribute == "pay-unpaid" else f" {each.unit}".rstrip()
    rests = f": {' '.join(each.source.split()).rstrip('.')}" if each.source else ""
    return f"{BESIDES[each.attribute]}: {span}{unit}{rests}."


def _usual_pay(listed: ListedOption, decision: Decision, books: Books) -> Assumed | None:
    """What an option pays where its owner has said nothing: what they named, else what others have counted."""
    today = year_of(decision.pay)
    if not today:
        return None
    kept = books.get(listed.opportunity)
    named = pay_named(moves_of(kept.record, books)) if kept and isinstance(kept.record, Opportunity) else None
    offered = year_of(named)
    if named and offered and offered[1] == today[1]:
        return Assumed(attribute=PAY, low=offered[0], likely=offered[0], high=offered[0], source=_told(named))
    return pay_after(listed.way, today[0])


def _foreign(listed: Sequence[ListedOption], options: Sequence[Option], decision: Decision, books: Books) -> Iterator[str]:
    """Pay they named that cannot be held against today's, and in whose place something else was taken."""
    today = year_of(decision.pay)
    for option, made in zip(listed, options, strict=True):
        kept = books.get(option.opportunity)
        named = pay_named(moves_of(kept.record, books)) if kept and isinstance(kept.record, Opportunity) else None
        taken = next((each for each in made.assumed if each.attribute == PAY), None)
        usual = today and taken == pay_after(option.way, today[0])
        offered = year_of(named)
        if named and today and usual and (offered is None or offered[1] != today[1]):
            why = f"today’s pay is in {today[1]}, and nothing is converted" if offered else "it has no year"
            yield f"“{option.name}”: they named {named}, which is left out, for {why}. Say it in {today[1]} a year there."


def _told(named: Pay) -> str:
    return f"They named {named}"


def _chance(listed: ListedOption, books: Books) -> int | None:
    kept = books.get(listed.ask)
    return kept.record.chance if kept and isinstance(kept.record, Ask) else None


def _learned(listed: ListedOption, books: Books) -> tuple[Learned, ...]:
    kept = books.get(listed.opportunity)
    return learned_of(kept.record, books) if kept and isinstance(kept.record, Opportunity) else ()


def decisions_with(opportunity: RecordId, books: Books) -> tuple[Decision, ...]:
    """The open decisions among whose options an opportunity is."""
    open_ = {each.id: each for each in books.of(Decision) if each.open}
    found = (each.decision for each in books.of(ListedOption) if opportunity and each.opportunity == opportunity)
    return tuple(open_[each] for each in dict.fromkeys(found) if each in open_)
