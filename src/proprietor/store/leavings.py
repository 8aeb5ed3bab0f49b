"""Leavings: half files and throw-away folders of programs that were killed, swept away when the books are opened next."""

import os
import re
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from proprietor.store.disk import PARTIAL, THROW_AWAY, maybe_left

_HALF = re.compile(rf".+\.(\d{{1,10}})-\d{{1,20}}{re.escape(PARTIAL)}")
_FOLDER = re.compile(rf"{THROW_AWAY}(\d{{1,10}})-\w+")


def own_folder(beside: Path | None) -> "tempfile.TemporaryDirectory[str]":
    """A throw-away folder of this process; in the system's own place where none is given."""
    return tempfile.TemporaryDirectory(prefix=f"{THROW_AWAY}{os.getpid()}-", dir=beside)


def sweep(books: Path) -> None:
    """Take away what killed programs left beside these books. What cannot be taken away stays, for nothing rests on it.

    Not on Windows, where nobody can ask whether a process lives without ending it.
    """
    if os.name == "nt":  # pragma: no cover - the tests run elsewhere
        return
    for path in maybe_left(books):
        half, folder = _HALF.fullmatch(path.name), _FOLDER.fullmatch(path.name)
        beside_them = path.parent == books.parent
        if half and (path.name.startswith(f"{books.name}.") or not beside_them):
            _away(path, int(half[1]))
        elif folder and beside_them:
            _away(path, int(folder[1]))


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
