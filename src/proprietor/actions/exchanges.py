"""The trade of the model: whether one is set up and answers, and the log of what was sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from proprietor.actions.context import Context, Request
from proprietor.actions.language_model import Exchange, Letter, Setting
from proprietor.actions.letters import Sheet, setting_of
from proprietor.values.refusals import Refusal

SHOWN = 20
"""Exchanges that are shown unless somebody asks for more (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assisted:
    """Whether a model is set up.

    Attributes:
        setting: which; None where there is none, or where it cannot be used.
        trouble: why what is set up cannot be used; None where nothing is wrong.
        settings_place: the file in which it is set up.
        log_place: where the log lies, there or not.
        exchanges: how many letters are in the log.
    """

    setting: Setting | None
    trouble: Refusal | None
    settings_place: str
    log_place: str
    exchanges: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowModel(Request[Assisted]):
    """Whether a language model is set up to help with wording, how to set one up, and where its log lies."""


def show_model(context: Context, request: ShowModel) -> Assisted:
    """Fulfil `ShowModel`."""
    del request
    model = context.language_model
    setting, trouble = None, None
    try:
        setting = model.setting()
    except Refusal as refusal:
        trouble = refusal
    return Assisted(
        setting=setting,
        trouble=trouble,
        settings_place=model.settings_place(),
        log_place=model.log_place(),
        exchanges=model.count(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What was sent to try the model, or would be, and what it said."""

    sheet: Sheet
    sent: bool
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TryModel(Request[Tried]):
    """Ask the model one harmless sentence; without `send` only what would be sent is shown."""

    send: bool = False


GREETING = Letter(purpose="a first try", system="Answer in one short sentence.", text="Say good day.", longest=60)
"""Nothing of the books is in it."""


def try_model(context: Context, request: TryModel) -> Tried:
    """Fulfil `TryModel`.

    Raises:
        Refusal: as `LanguageModel.ask`.
    """
    if request.send:
        model, now = context.language_model, context.now
        context.afterwards = lambda tried: replace(tried, sent=True, answer=shown(model.ask(GREETING, now)))
    return Tried(sheet=Sheet(setting=setting_of(context), letter=GREETING, keys={}), sent=False)


def shown(answer: str) -> str:
    """As much of an answer as is shown, on one line."""
    return " ".join(answer.split())[:LONGEST_SHOWN]


LONGEST_SHOWN = 500
"""Signs of such an answer that are shown (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListExchanges(Request["Sequence[Exchange]"]):
    """What was sent to the model and what it answered, the newest first."""

    limit: int = SHOWN


def list_exchanges(context: Context, request: ListExchanges) -> Sequence[Exchange]:
    """Fulfil `ListExchanges`."""
    return context.language_model.exchanges(max(1, request.limit))


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteExchanges(Request[int]):
    """Delete the log of the model; undo does not bring it back. The answer is how many letters were in it."""


def delete_exchanges(context: Context, request: DeleteExchanges) -> int:
    """Fulfil `DeleteExchanges`."""
    del request
    return context.language_model.drop_log()
