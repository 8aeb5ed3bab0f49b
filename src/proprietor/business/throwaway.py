"""Folders for throw-away books: made new, and those of programs that were killed cleared away."""

import os
import re
import shutil
import tempfile
from pathlib import Path

PREFIX = "proprietor-example-"

_OURS = re.compile(rf"{PREFIX}(\d{{1,10}})-\w+")
"""A folder of ours, with the number of the process that made it."""


def new_folder() -> "tempfile.TemporaryDirectory[str]":
    """A new folder that goes when it is closed; left-over ones go now."""
    _clear()
    return tempfile.TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-")


def _clear() -> None:
    """Take away folders whose process is gone. Not on Windows, where nobody can ask whether a process lives without ending it."""
    if os.name == "nt":  # pragma: no cover - the tests run elsewhere
        return
    from proprietor.store.leavings import lives  # noqa: PLC0415 - only where an example is opened

    for path in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        found = _OURS.fullmatch(path.name)
        if found and not lives(int(found[1])) and _mine(path):
            shutil.rmtree(path, ignore_errors=True)


def _mine(path: Path) -> bool:
    """Whether it is still there, and this person's."""
    try:
        return path.lstat().st_uid == os.getuid()
    except OSError:
        return False
