"""What somebody edited in an exported folder: noticed by the sums of what was written, and not lost unasked."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from proprietor.values.refusals import Refusal

NAMED = 3
"""Files a refusal names."""

_SUM = re.compile(r"([0-9a-f]{64})  (\S+)")


def digest_of(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write_sums(sums: Mapping[str, set[str]]) -> str:
    """Sums as `sha256sum --check` reads them; while an export is under way a file may have two."""
    return "".join(f"{digest}  {name}\n" for name in sorted(sums) for digest in sorted(sums[name]))


def read_sums(text: str) -> dict[str, set[str]]:
    """Name of a file → the sums it had when it was written; what is no sum is passed over."""
    sums: dict[str, set[str]] = {}
    for line in text.splitlines():
        if found := _SUM.fullmatch(line):
            sums.setdefault(found[2], set()).add(found[1])
    return sums


def refuse_edited(target: Path, older: Mapping[str, Path], texts: Mapping[str, str], sums: Mapping[str, set[str]]) -> None:
    """Refuse to write over what somebody edited since the last export.

    Args:
        target: the folder.
        older: name → file of the export that is there.
        texts: name → what would be written.
        sums: name → the sums it had when it was written; a file without any is from an older program and is not judged.

    Raises:
        Refusal: `exists`, naming some of the files.
    """
    edited = [name for name, path in older.items() if name in sums and _edited(path, sums[name], texts.get(name))]
    if edited:
        count = len(edited)
        named = ", ".join(edited[:NAMED]) + (f" and {count - NAMED} more" if count > NAMED else "")
        raise Refusal(
            "exists",
            f"{'A file' if count == 1 else f'{count} files'} in {target} {'was' if count == 1 else 'were'} edited since the "
            f"last export, and would be overwritten: {named}.",
            "Take the folder in first to keep the edits, or ask to replace them.",
            place=str(target),
        )


def _edited(path: Path, sums: set[str], text: str | None) -> bool:
    if not path.is_file():
        return False
    data = path.read_bytes()
    return digest_of(data) not in sums and (text is None or _said(data) != _said(text.encode()))


def _said(data: bytes) -> object:
    """What a file says of its record, however it is laid out; the bytes themselves when they say nothing."""
    try:
        return {name: value for name, value in tomllib.loads(data.decode()).items() if name != "kept"}
    except (ValueError, RecursionError):
        return data
