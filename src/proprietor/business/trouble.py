"""Our own mistakes: one plain line for the visitor, the trace in a log file on this machine."""

import sys
import traceback
from datetime import datetime
from pathlib import Path

import platformdirs

from proprietor.values.version import __version__

LOG_LIMIT = 1_000_000
"""Bytes after which the log begins anew (a guess)."""


def note(bug: Exception, where: str) -> str:
    """Write a mistake of ours to the log; answers with the place of the log, or nothing where it cannot be written."""
    path = Path(platformdirs.user_log_dir("proprietor", appauthor=False)) / "trouble.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        mode = "a" if not path.exists() or path.stat().st_size < LOG_LIMIT else "w"
        with path.open(mode, encoding="utf-8", errors="backslashreplace") as log:
            python = sys.version.split()[0]
            log.write(f"\n{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} Proprietor {__version__}, Python {python}, {where}\n")
            log.writelines(traceback.format_exception(bug))
    except OSError:
        return ""
    return str(path)
