"""The trade of settling: a decision made, with what is expected of it, by when and with what chance; the look back; the book."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.deciding import decision_at, open_decision
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.books import Came, Decision
from proprietor.decide.records import ListedOption, Weighing
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of

if TYPE_CHECKING:
    from proprietor.decide.forecasts import Reliability
    from proprietor.stats.chart import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleDecision(Request[Decision]):
    """Decide: which option, why, what you expect of it, with what chance, and when you look back.

    Attributes:
        id: the decision.
        option: the option that is taken; empty where none of the listed ones is.
        why: the reasons, for the day on which you look back.
        expected: what you expect of it, so that one can tell whether it came.
        chance: how probable you hold that, in percent; what was said before stands where nothing is said.
        look_back: the day on which it shows.
        on: the day of the decision; today where nothing is said.
    """

    id: str
    option: str = ""
    why: str = ""
    expected: str = ""
    chance: int | None = None
    look_back: PartialDate | None = None
    on: PartialDate | None = None


def settle_decision(context: Context, request: SettleDecision) -> Decision:
    """Fulfil `SettleDecision`.

    Raises:
        Refusal: `bad-date` for a day still to come, `empty` for a chance of nothing or without a day, `bad-value` for a decision
            that is made.
    """
    decision = open_decision(context, request.id)
    on = request.on or date_of(context.today)
    if on.first > context.today:
        remedy = "Decide on the day; until then it is open, and what you lean towards can stand in a note."
        raise Refusal("bad-date", f"{on.words} is still to come.", remedy, place="on")
    expected = request.expected.strip() or decision.expected
    look_back = request.look_back or decision.look_back
    if request.chance is not None and not expected:
        raise Refusal(
            "empty", "A chance of what?", "Say what you expect, so that one can tell whether it came.", place="expected"
        )
    if request.chance is not None and look_back is None:
        raise Refusal("empty", "A chance without a day never shows.", "Say when you look back.", place="look_back")
    made = replace(decision, on=on, why=request.why.strip() or decision.why, expected=expected, look_back=look_back)
    chance = decision.chance if request.chance is None else request.chance
    context.put(whole(replace(made, chance=chance), context.books, context.today))
    taken = _taken(context, decision.id, request.option) if request.option else None
    said = f": {taken.name}" if taken else ""
    context.summary = f"Decided “{short(decision.what)}”{short(said)}"
    kept = context.books[decision.id].record
    assert isinstance(kept, Decision)
    return kept


def _taken(context: Context, decision: RecordId, head: str) -> ListedOption:
    (id_,) = checked_ids((head,), context.books, "option")
    option = context.books[id_].record
    assert isinstance(option, ListedOption)
    if option.decision != decision:
        raise Refusal("bad-reference", f"{id_} is no option of this decision.", "Name one of its own.", place="option")
    context.put(replace(option, taken=True))
    return option


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBackOnDecision(Request[Decision]):
    """Write down what came of a decision: whether what you expected came, and what did."""

    id: str
    came: Came
    outcome: str = ""


def look_back_on_decision(context: Context, request: LookBackOnDecision) -> Decision:
    """Fulfil `LookBackOnDecision`.

    Raises:
        Refusal: `bad-value` for a decision that is not made yet, `empty` where nothing is said.
    """
    decision = decision_at(context, request.id).record
    assert isinstance(decision, Decision)
    if decision.on is None:
        raise Refusal("bad-value", "It is not decided yet.", "Decide first; then there is something to look back on.", place="id")
    if decision.on.first > context.today:
        said = f"It was decided on a day still to come, {decision.on.words}."
        raise Refusal("bad-date", said, "Mend the day first.", place="on")
    if request.came is Came.OPEN and not request.outcome.strip():
        raise Refusal("empty", "Nothing is said of what came of it.", "Say whether it came: yes, in part or no.", place="came")
    after = replace(decision, came=request.came, outcome=request.outcome.strip() or decision.outcome)
    kept = whole(after, context.books, context.today)
    context.put(kept)
    context.summary = f"Looked back on “{short(decision.what)}”: {request.came.word}"
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDecision:
    """A decision still to be made, how many options it has, and whether it was weighed."""

    decision: Decision
    options: int
    weighed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """The decision book.

    Attributes:
        open: what is still to be decided, the newest first.
        made: what was decided, the newest first; those without a day last.
        taken: decision → the option that was taken.
        reliability: how well the owner's forecasts have held, decisions and all others.
        picture: the same drawn; None while there are too few.
    """

    open: tuple[OpenDecision, ...]
    made: tuple[Decision, ...]
    taken: dict[RecordId, ListedOption]
    reliability: "Reliability"
    picture: "Chart | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowForecasts(Request[Book]):
    """The decision book: what is open, what was decided with what was expected of it, and how well your forecasts have held."""


def show_forecasts(context: Context, request: ShowForecasts) -> Book:
    """Fulfil `ShowForecasts`."""
    from proprietor.decide.forecast_picture import reliability_picture  # noqa: PLC0415 - only the book needs them
    from proprietor.decide.forecasts import forecasts_in, reliability_of  # noqa: PLC0415 - the same

    del request
    every = context.books.of(Decision)
    options = context.books.of(ListedOption)
    weighed = {each.decision for each in context.books.of(Weighing)}
    reliability = reliability_of(forecasts_in(context.books), context.today)
    return Book(
        open=tuple(
            OpenDecision(decision=each, options=sum(one.decision == each.id for one in options), weighed=each.id in weighed)
            for each in reversed(every)
            if each.open
        ),
        made=tuple(
            sorted(
                (each for each in every if not each.open), key=lambda each: str(each.on.first) if each.on else "", reverse=True
            )
        ),
        taken={each.decision: each for each in options if each.taken},
        reliability=reliability,
        picture=reliability_picture(reliability),
    )
