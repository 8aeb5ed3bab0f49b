"""Secrets in the terminal: asked for without being shown, or read from a file; never an argument, which others could see."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

import click

from proprietor.cli.face import Face
from proprietor.values.refusals import Refusal

SECRET = click.Path(path_type=Path)

MOST_BYTES = 100_000
"""Bytes of a file with a secret that are read (a guess: a file of keys has some hundred)."""


def asked_twice(face: Face) -> str:
    """A new passphrase, typed twice."""
    if not face.asks:
        raise click.UsageError("Nobody can be asked for the passphrase here; give a file with it by --passphrase-file FILE.")
    typed: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt="The same again", err=True)
    return typed


def first_line(path: Path) -> str:
    """The first line of a file, as a passphrase.

    Raises:
        Refusal: `no-file`, `unreadable`, `too-large`, or `bad-key` where it is empty.
    """
    line = read_secret(path).partition("\n")[0].removesuffix("\r")
    if not line:
        raise Refusal("bad-key", f"The first line of {path} is empty.", "Write the passphrase there.", place=str(path))
    return line


def read_secret(path: Path) -> str:
    """A small file with a secret, without the mark that some editors set before a text.

    Raises:
        Refusal: `no-file`, `unreadable`, `too-large`, or `not-text`: bytes that are none would all be alike.
    """
    try:
        if not path.expanduser().is_file():
            raise Refusal("no-file", f"There is no file {path}.", "Check the name.", place=str(path))
        with path.expanduser().open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("unreadable", f"{path} cannot be read: {reason}.", "Check its rights.", place=str(path)) from problem
    if len(data) > MOST_BYTES:
        raise Refusal("too-large", f"{path} is too large for a secret.", "Name the right file.", place=str(path))
    try:
        return data.decode("utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Refusal("not-text", f"{path} holds no text.", "Save it as text in UTF-8.", place=str(path)) from problem
