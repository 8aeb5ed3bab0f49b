"""A form in the person's own editor, opened again when it cannot be read, never lost."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from proprietor.cli.face import Face
from proprietor.cli.trouble import tell
from proprietor.values.refusals import Refusal

T = TypeVar("T")


def edited(text: str, read: Callable[[str], T], face: Face) -> T | None:
    """Let the person edit a text until it can be read.

    Returns:
        what was read; None if the text was closed without saving.

    Raises:
        Refusal: `no-editor`, or what `read` refuses when nobody can be asked to mend it; the text is kept in a file then.
    """
    while True:
        try:
            after = click.edit(text, extension=".txt", require_save=False)
        except click.ClickException as problem:
            raise Refusal(
                "no-editor", "Your editor could not be opened.", "Set EDITOR in the environment, or give the fields as options."
            ) from problem
        if after is None or after == text:
            return None
        try:
            return read(after)
        except Refusal as refusal:
            if not face.asks:
                refusal.remedy += f" What you wrote is in {_kept(after)}"
                raise
            tell(refusal, face)
            if not click.confirm("Open it again?", default=True):
                face.say(f"What you wrote is in {_kept(after)}", aside=True)
                raise click.Abort from refusal
            text = after


def _kept(text: str) -> Path:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", prefix="proprietor-", delete=False, encoding="utf-8") as draft:
        draft.write(text)
    return Path(draft.name)
