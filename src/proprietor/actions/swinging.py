"""The trade of weights: a calm dialogue about swings, whose state is nothing but the answers so far; kept when it is done."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.deciding import ShowDecision, open_decision, show_decision
from proprietor.actions.whole import short, whole
from proprietor.books import Decision
from proprietor.decide.records import Weighing
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

if TYPE_CHECKING:
    from proprietor.decide.dialogue import Asked, Dialogue
    from proprietor.decide.weights import Weights


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Where the dialogue stands.

    Attributes:
        decision: for which decision.
        answers: what was answered so far, in order; without the last one the dialogue is a question back.
        dialogue: the same, understood.
        question: what comes next; None when all is said.
        weights: the weights by what was said so far.
        before: how it was weighed before; None for never.
    """

    decision: Decision
    answers: tuple[str, ...]
    dialogue: "Dialogue"
    question: "Asked | None"
    weights: "Weights"
    before: Weighing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWeights(Request[Asking]):
    """The next question about how much each thing counts, after some answers: names in your order, then numbers up to 100."""

    decision: str
    answers: tuple[str, ...] = ()


def ask_weights(context: Context, request: AskWeights) -> Asking:
    """Fulfil `AskWeights`.

    Raises:
        Refusal: for the first answer that does not fit; its place is the answer's number; `bad-value` for a decision that is
            made, before anything is asked.
    """
    from proprietor.decide.dialogue import question  # noqa: PLC0415 - whoever writes a win down need not load deciding
    from proprietor.decide.swings import told  # noqa: PLC0415 - the same
    from proprietor.decide.weights import weights_of  # noqa: PLC0415 - the same

    setting = show_decision(context, ShowDecision(id=open_decision(context, request.decision).id)).setting
    dialogue = told(setting.attributes, request.answers)
    return Asking(
        decision=setting.decision,
        answers=tuple(request.answers),
        dialogue=dialogue,
        question=question(dialogue),
        weights=weights_of(dialogue),
        before=setting.weighing,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWeights(Request[Weighing]):
    """Keep how much each thing counts, by all answers of the dialogue; what was said before stays as it was.

    With `early` an unfinished dialogue is kept as far as the order goes.
    """

    decision: str
    answers: tuple[str, ...]
    early: bool = False


def answer_weights(context: Context, request: AnswerWeights) -> Weighing:
    """Fulfil `AnswerWeights`.

    Raises:
        Refusal: `empty` while a question is open, or nothing was answered at all; `bad-value` for a decision that is made.
    """
    from proprietor.decide.swings import kept_of  # noqa: PLC0415 - see above

    decision = open_decision(context, request.decision)
    asking = ask_weights(context, AskWeights(decision=decision.id, answers=request.answers))
    if asking.question is not None and not (request.early and asking.dialogue.order):
        said = f"One question is still open: {asking.question.sentence}"
        raise Refusal("empty", said, "Answer it, or keep what there is.", place="answers")
    kept = replace(kept_of(asking.dialogue), decision=decision.id, on=date_of(context.today))
    made = context.add(whole(kept, context.books, context.today))
    context.summary = f"Weighed what counts for “{short(decision.what)}”"
    return made
