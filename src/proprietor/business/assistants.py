"""Joins the assistant to the business, if one is set up: its settings, its key, its log beside the books."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.business.opening import default_file
from proprietor.business.settings import assistant_settings, settings_file

if TYPE_CHECKING:
    from proprietor.actions.assistant_port import Assistant

KEY = "PROPRIETOR_ASSISTANT_KEY"
"""Environment variable with the key. It is read when a letter is sent, and stands in no file."""


def log_of(place: str) -> Path:
    """Where the log of some books lies: beside them; of books on a server, beside the usual books."""
    books = Path(place) if place and "://" not in place else default_file()
    return books.with_name(f"{books.name}.assistant.jsonl")


def assistant_at(place: str) -> "Assistant":
    """Who writes to the assistant for the books at a place."""
    from proprietor.assistant.chat import Chat  # noqa: PLC0415 - only who asks an assistant loads it

    said = assistant_settings()
    key = os.environ.get(KEY, "").strip()
    return Chat(address=said.address, model=said.model, masks=said.masks, key=key, log=log_of(place), settings=settings_file())


def has_assistant() -> bool:
    """Whether somebody set one up; nothing of it is loaded to know that."""
    return bool(assistant_settings().address)


def other_machine() -> str:
    """The address of the assistant if it is on another machine; empty without one, or where it is on this one."""
    address = assistant_settings().address
    if not address:
        return ""
    from proprietor.assistant.address import place_of  # noqa: PLC0415 - as above
    from proprietor.values.refusals import Refusal  # noqa: PLC0415 - as above

    try:
        place = place_of(address)
    except Refusal:
        return ""
    return "" if place.local else place.words
