"""Reading what a person points at: a file, or what comes through the pipe, never more than can be used."""

import sys
from pathlib import Path

from proprietor.actions.context import Document
from proprietor.actions.documents import ReadDocument
from proprietor.cli.face import Face
from proprietor.values.refusals import Refusal

MOST = 10 * 1024 * 1024 + 1
"""Bytes taken in: one more than a document may have, so that a larger one is refused."""

STDIN = "-"


def document(name: str, face: Face) -> Document:
    """Read a file, or with `-` what comes through the pipe, to text.

    Raises:
        Refusal: `no-file`, `unreadable`, or what the reader of documents refuses.
    """
    if name == STDIN:
        if sys.stdin.isatty():
            face.say("Paste your lines, then press Enter and Ctrl-D.", aside=True)
        return face.bare.do(ReadDocument(name="the text from the pipe", data=sys.stdin.buffer.read(MOST)))
    if not name.strip():
        raise Refusal("no-file", "No file was named.", "Name one, or give the text through a pipe with -.")
    path = Path(name).expanduser()
    try:
        with path.open("rb") as file:
            data = file.read(MOST)
    except FileNotFoundError as problem:
        raise Refusal(
            "no-file", f"There is no file {name}.", "Check the name, or give the text through a pipe with -."
        ) from problem
    except IsADirectoryError as problem:
        raise Refusal("unreadable", f"{name} is a folder.", "Name a file in it.") from problem
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("unreadable", f"{name} cannot be read: {reason}.", "Check the name and who may read it.") from problem
    return face.bare.do(ReadDocument(name=path.name, data=data))
