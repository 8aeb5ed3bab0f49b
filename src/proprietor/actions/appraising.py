"""The trade of appraising: what an option is taken to bring, and the chance that it mends a complaint, with the sources."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from proprietor.actions.context import Context, Request
from proprietor.actions.deciding import open_decision, state_of
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.books import Decision
from proprietor.decide.counting import ASK_COSTS, PATH, PERCENT, unit_of
from proprietor.decide.options import OptionKind
from proprietor.decide.ranges import Range, faults
from proprietor.decide.records import Appraisal, ListedOption
from proprietor.decide.swings import TIES
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal

LONGEST_NAME = 40
"""Signs of something that counts; more is a sentence (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the owner says of one matter of an option; without any number, what was said before is taken back.

    Attributes:
        attribute: what counts, such as `pay`, what a pay path is made of, such as `pay-growth`, or what asking first costs:
            `ask-refusal` and `ask-delay`.
        complaint: the complaint it would mend, instead.
        low, likely, high: three numbers, or one alone for all three.
        source: where they come from.
        rests: a record that speaks for it.
    """

    attribute: str = ""
    complaint: str = ""
    low: Decimal | None = None
    likely: Decimal | None = None
    high: Decimal | None = None
    source: str = ""
    rests: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppraiseOption(Request[tuple[Appraisal, ...]]):
    """Say what an option is taken to bring, in ranges with their sources, and the chances that it mends what is wrong.

    `seen` is the state (`DecisionShown.states`) it was said on; nothing is overwritten that was not seen. Empty asks nothing.
    """

    option: str
    said: tuple[Said, ...]
    seen: str = ""


def appraise_option(context: Context, request: AppraiseOption) -> tuple[Appraisal, ...]:
    """Fulfil `AppraiseOption`; answers with all that stands of the option afterwards.

    Raises:
        Refusal: `bad-range`, `bad-number`, `empty`, `bad-value` or `bad-reference`, all of them at once; `stale` where
            something was said of the option since.
    """
    (id_,) = checked_ids((request.option,), context.books, "option")
    option = context.books[id_].record
    assert isinstance(option, ListedOption)
    decision = open_decision(context, option.decision)
    if request.seen and request.seen != state_of(option.id, context):
        said_since = f"Something was said of “{short(option.name)}” since this form was opened."
        raise Refusal("stale", said_since, "Look at it as it stands now, and say it once more.", place=option.id)
    made, refusals = [], []
    for number, said in enumerate(request.said, start=1):
        try:
            made.append((said, _appraisal(said, option, decision, context)))
        except Refusal as refusal:
            refusal.place = str(number)
            refusals.append(refusal)
    if refusals:
        first, *others = refusals
        first.also = tuple(others)
        raise first
    for _, each in made:
        _put(each, context)
    if context.changes:
        context.summary = f"Said what “{short(option.name)}” brings"
    return tuple(each for each in context.books.of(Appraisal) if each.option == option.id)


def _appraisal(said: Said, option: ListedOption, decision: Decision, context: Context) -> Appraisal:
    """What was said as a record, without an id where it is new; without numbers where it is taken back."""
    name = " ".join(said.attribute.split()).lower()
    if bool(name) == bool(said.complaint):
        raise Refusal("empty", "It is not said what this is about.", "Name one thing that counts, or one complaint.")
    if len(name) > LONGEST_NAME or any(sign in name for sign in TIES):
        sentence = f"“{short(name)}” is no name of something that counts."
        raise Refusal("bad-value", sentence, "Take a word or two, without = and commas.")
    if name in ASK_COSTS and option.way is not OptionKind.ASK:
        sentence = f"“{short(option.name)}” does not begin with asking, so nobody can say no."
        raise Refusal("bad-value", sentence, "Say it of an option that asks first.")
    complaint = checked_ids((said.complaint,), context.books, "complaint")[0] if said.complaint else UNKEPT
    unit = PERCENT if complaint else unit_of(name, decision)
    low, likely, high = _three(said)
    wanted = Appraisal(
        option=option.id,
        attribute=name,
        complaint=complaint,
        low=low,
        likely=likely,
        high=high,
        unit=unit,
        source=said.source,
        rests=RecordId(said.rests),
    )
    if low is None or likely is None or high is None:
        if said.source.strip():
            sentence = "A source stands here, and no number that comes from it."
            raise Refusal("empty", sentence, "Give at least one number; to take all of it back, clear the source, too.")
        return wanted
    for fault in _faults(wanted, Range(float(low), float(likely), float(high))):
        raise fault
    return whole(wanted, context.books, context.today)


def _three(said: Said) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """The three numbers; one alone stands for all of them."""
    given = [each for each in (said.low, said.likely, said.high) if each is not None]
    if not given:
        return None, None, None
    if len(given) == 1:
        return given[0], given[0], given[0]
    if said.low is None or said.likely is None or said.high is None:
        raise Refusal("empty", "A range takes three numbers.", "Give at least, likely and at most, or one number for all three.")
    return said.low, said.likely, said.high


LIMITS = {
    "pay-change": (-100.0, 1_000.0),
    "pay-growth": (-50.0, 100.0),
    "pay-chance": (0.0, 100.0),
    "pay-unpaid": (0.0, 12.0),
}
"""Part of a pay path → the least and the most it may be, as `decide.paths` has it (growth tighter: a guess)."""


def _faults(said: Appraisal, found: Range) -> Iterator[Refusal]:
    """What is wrong with a range of one matter."""
    about = "the chance" if said.complaint else said.attribute
    if said.complaint or said.unit == "points":
        return faults(found, about, 0, 100, (f"0 {said.unit}", f"100 {said.unit}"))
    if said.attribute in PATH:
        low, high = LIMITS[said.attribute]
        return faults(found, about, low, high, (f"{low:g} {said.unit}", f"{high:g} {said.unit}"))
    return faults(found, about, 0, words=(f"0 {said.unit}", "more than anybody is paid"))


def _put(wanted: Appraisal, context: Context) -> None:
    """Write it in the place of what was said of the same matter before, or take that back."""
    about = (wanted.option, wanted.attribute, wanted.complaint)
    same = [each for each in context.books.of(Appraisal) if (each.option, each.attribute, each.complaint) == about]
    if not wanted.title:
        for each in same:
            context.drop(each.id)
    elif same:
        context.put(replace(wanted, id=same[-1].id))
    else:
        context.add(wanted)
