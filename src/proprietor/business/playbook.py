"""Where a person's own playbook lies, and its files read as text."""

import os
from collections.abc import Mapping
from pathlib import Path

from proprietor.business.opening import default_file

VARIABLE = "PROPRIETOR_PLAYBOOK"
"""Environment variable that names the folder of one's own playbook."""

MOST_FILES = 200
LARGEST = 1_000_000
"""Files that are read, and the bytes one may have (guesses); what is larger is told as such."""


def folder() -> Path:
    """The folder of one's own playbook: as the environment says, else beside the usual books."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser() if named else default_file().parent / "playbook"


def own_files() -> Mapping[str, str]:
    """The TOML files there, by name; empty when there are none, or no folder. What cannot be read is passed on as a remark."""
    place = folder()
    try:
        paths = sorted(path for path in place.iterdir() if path.suffix == ".toml" and path.is_file())[:MOST_FILES]
    except OSError:
        return {}
    return {path.name: _text(path) for path in paths}


def _text(path: Path) -> str:
    """A file as text; one that is too large or cannot be read becomes a line that the check will name as wrong."""
    try:
        if path.stat().st_size > LARGEST:
            return f"= larger than {LARGEST:,} bytes"
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as problem:
        return f"= cannot be read: {problem.strerror}"
