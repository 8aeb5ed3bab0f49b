"""Choosing a language model: kept on this machine once it has answered, and, where it is on another one, said twice."""

from dataclasses import dataclass, replace

from proprietor.actions.context import Context, Request
from proprietor.actions.exchanges import GREETING, shown
from proprietor.actions.language_model import Setting
from proprietor.values.refusals import Refusal

LONGEST_NAME = 200
"""Signs the name of a model may have (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSet:
    """What is set up now.

    Attributes:
        setting: which model; None for none.
        settings_place: the file it is kept in.
        answer: what it answered when it was tried.
    """

    setting: Setting | None
    settings_place: str
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetModel(Request[ModelSet]):
    """Set a language model up on this machine, whatever the books, once it has answered one harmless sentence; or none.

    Attributes:
        address: the base address of its OpenAI-compatible interface; empty for no model.
        name: the name it knows its model by; empty for whatever it has.
        mask: whether names and figures are masked; None leaves it to the address: all that is not this machine's own.
        elsewhere: that it may be on another machine, said a second time.
    """

    address: str = ""
    name: str = ""
    mask: bool | None = None
    elsewhere: bool = False


def set_model(context: Context, request: SetModel) -> ModelSet:
    """Fulfil `SetModel`. It is a setting of the machine and no record: undo does not know it.

    Raises:
        Refusal: `bad-model`; `unasked` for another machine that was said only once; `unwritable`; and as `LanguageModel.ask`,
            and then nothing is kept.
    """
    _allow_name(request.name)
    model = context.language_model.instead(address=request.address.strip(), model=request.name.strip(), masks=request.mask)
    setting = model.setting()
    if setting is None:
        model.keep()
        return ModelSet(setting=None, settings_place=model.settings_place())
    if not setting.local and not request.elsewhere:
        masked = "Names and figures are masked before they leave" if setting.masks else "Names and figures leave as they are"
        sentence = f"{setting.address} is another machine: what you send the model goes there. {masked}."
        raise Refusal("unasked", sentence, "Say once more that it may be there.", place="elsewhere")
    now = context.now

    def tried(first: ModelSet) -> ModelSet:
        answer = shown(model.ask(GREETING, now))
        model.keep()
        return replace(first, answer=answer)

    context.afterwards = tried
    return ModelSet(setting=setting, settings_place=model.settings_place())


def _allow_name(name: str) -> None:
    if len(name) > LONGEST_NAME or not name.isprintable():
        sentence = f"A name of a model has at most {LONGEST_NAME} signs, on one line."
        raise Refusal("bad-value", sentence, "Write it as the model's own server lists it.", place="name")
