"""Files of our own that are written whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from proprietor.values.refusals import Refusal


def write_whole(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Write a file beside its place and move it there, so that nobody ever sees half of it; its folder is made.

    Raises:
        Refusal: `unwritable`.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with partial.open("wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as problem:
        raise unwritable(path, problem) from problem


def unwritable(path: Path, problem: OSError) -> Refusal:
    """The refusal of a place where nothing can be written."""
    reason = (problem.strerror or type(problem).__name__).lower()
    return Refusal(
        "unwritable", f"{path} cannot be written: {reason}.", "Make its folder writable, or name another.", place=str(path)
    )
