"""Leavings: half files and throw-away folders of programs that were killed, swept away when the books are opened next."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from proprietor.store.disk import PARTIAL

PREFIX = "proprietor-"
"""How a throw-away folder beside the books begins; then comes the number of its process."""

_HALF = re.compile(rf".+\.(\d{{1,10}})-\d{{1,20}}{re.escape(PARTIAL)}")
_FOLDER = re.compile(rf"{PREFIX}(\d{{1,10}})-\w+")

BESIDE = (".proposals", ".snapshots")
"""Folders beside the books in which half files may be left."""


def own_folder(beside: Path | None) -> "tempfile.TemporaryDirectory[str]":
    """A throw-away folder of this process; in the system's own place where none is given."""
    return tempfile.TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-", dir=beside)


def sweep(books: Path) -> None:
    """Take away what killed programs left beside these books. What cannot be taken away stays, for nothing rests on it.

    Not on Windows, where nobody can ask whether a process lives without ending it.
    """
    if os.name == "nt":  # pragma: no cover - the tests run elsewhere
        return
    for path in _names_in(books.parent):
        half, folder = _HALF.fullmatch(path.name), _FOLDER.fullmatch(path.name)
        if half and path.name.startswith(f"{books.name}."):
            _away(path, int(half[1]))
        elif folder:
            _away(path, int(folder[1]))
    for beside in BESIDE:
        for path in _names_in(books.with_name(books.name + beside)):
            if half := _HALF.fullmatch(path.name):
                _away(path, int(half[1]))


def _names_in(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as found:
        yield from [folder / each.name for each in found if each.name.endswith(PARTIAL) or each.name.startswith(PREFIX)]


def _away(path: Path, process: int) -> None:
    with suppress(OSError):
        if lives(process) or path.lstat().st_uid != os.getuid():
            return
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def lives(process: int) -> bool:
    """Whether a process is there; also where nobody can tell."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass  # it lives and is somebody else's, or nobody can tell
    return True
