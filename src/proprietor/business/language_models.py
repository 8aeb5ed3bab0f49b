"""Joins the model to the business, if one is set up: its settings, its key, its log beside the books."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.business.opening import default_file
from proprietor.business.settings import keep_model_settings, model_settings, settings_file

if TYPE_CHECKING:
    from proprietor.actions.language_model import LanguageModel

KEY = "PROPRIETOR_MODEL_KEY"
"""Environment variable with the key. It is read when a letter is sent, and stands in no file."""


def log_of(place: str) -> Path:
    """Where the log of some books lies: beside them; of books on a server, beside the usual books."""
    books = Path(place) if place and "://" not in place else default_file()
    return books.with_name(f"{books.name}.model.jsonl")


def model_at(place: str) -> "LanguageModel":
    """Who writes to the model for the books at a place."""
    from proprietor.language_model.chat import Chat  # noqa: PLC0415 - only who asks a model loads it

    said = model_settings()
    key = os.environ.get(KEY, "").strip()
    return Chat(
        address=said.address,
        model=said.model,
        masks=said.masks,
        key=key,
        log=log_of(place),
        settings=settings_file(),
        keep=keep_model_settings,
    )


def let_go() -> None:
    """Wait for no answer any more: whoever waits is told that none came. For a program that is to stop."""
    if wire := sys.modules.get("proprietor.language_model.wire"):
        wire.let_go()


def has_model() -> bool:
    """Whether somebody set one up; nothing of it is loaded to know that."""
    return bool(model_settings().address)


def other_machine() -> str:
    """The address of the model if it is on another machine; empty without one, or where it is on this one."""
    address = model_settings().address
    if not address:
        return ""
    from proprietor.language_model.address import place_of  # noqa: PLC0415 - as above
    from proprietor.values.refusals import Refusal  # noqa: PLC0415 - as above

    try:
        place = place_of(address)
    except Refusal:
        return ""
    return "" if place.local else place.words
