"""The in-tray as a folder beside the books: one small file a proposal, whole or not there at all."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from proprietor.actions.in_tray import Proposed
from proprietor.actions.plain import plain, typed
from proprietor.store.disk import OWNER_ONLY, disk_in_words, in_one_piece
from proprietor.values.refusals import Refusal

IMPORTS = "imports.json"
"""Name of the file of what was refused in imports."""

WAITS, REFUSED = ".waits.json", ".refused.json"
"""Ends of the names of the files; how many wait is seen without opening one."""


def folder_of(place: str, otherwise: Path) -> Path:
    """The folder of the in-tray: beside a file of books; for books on a server in `otherwise`, under a digest of the address."""
    if "://" in place:
        return otherwise / "proposals" / hashlib.sha256(place.encode()).hexdigest()[:16]
    path = Path(place)
    return path.with_name(path.name + ".proposals")


class TrayFolder:
    """The in-tray in a folder, which is made when the first proposal comes."""

    def __init__(self, folder: Path) -> None:
        """Remember where."""
        self._folder = folder

    def waiting(self) -> int:
        """How many wait."""
        return sum(1 for _ in self._folder.glob(f"*{WAITS}"))

    def every(self) -> Sequence[Proposed]:
        """All of them, oldest first."""
        paths = [*self._folder.glob(f"*{WAITS}"), *self._folder.glob(f"*{REFUSED}")]
        return sorted((_read(path) for path in paths), key=lambda each: (each.at, each.key))

    def put(self, proposed: Proposed) -> None:
        """Lay one in; its earlier self goes once the new one is on the disk."""
        target = self._folder / f"{proposed.key}{REFUSED if proposed.refused else WAITS}"
        with disk_in_words(target):
            self._folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            with in_one_piece(target) as partial:
                partial.touch(mode=0o600)
                partial.write_text(json.dumps(_kept(proposed), ensure_ascii=False, indent=1), encoding="utf-8")
            if proposed.refused:
                (self._folder / f"{proposed.key}{WAITS}").unlink(missing_ok=True)

    def drop(self, keys: Sequence[str]) -> None:
        """Take some out."""
        for path in (self._folder / f"{key}{end}" for key in keys for end in (WAITS, REFUSED)):
            with disk_in_words(path):
                path.unlink(missing_ok=True)

    def refusals(self) -> Mapping[str, int]:
        """What was refused in imports; nothing of it but digests and numbers."""
        path = self._folder / IMPORTS
        try:
            told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
            return {str(mark): int(seq) for mark, seq in told.items()}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError) as problem:
            remedy = "Delete the file; then what you refused is proposed once more."
            raise Refusal("bad-file", f"{path} cannot be understood.", remedy, place=str(path)) from problem

    def keep_refusals(self, held: Mapping[str, int]) -> None:
        """Keep what was refused in imports; for nothing no file is left."""
        target = self._folder / IMPORTS
        with disk_in_words(target):
            if not held:
                target.unlink(missing_ok=True)
                return
            self._folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
            with in_one_piece(target) as partial:
                partial.touch(mode=0o600)
                partial.write_text(json.dumps(held, indent=0), encoding="utf-8")


def _kept(proposed: Proposed) -> dict[str, object]:
    """A proposal as it stands in its file, in which nothing says that it is broken."""
    values = plain(asdict(proposed))
    assert isinstance(values, dict)
    return {name: value for name, value in values.items() if name != "broken"}


def _read(path: Path) -> Proposed:
    try:
        told = typed(json.loads(path.read_text(encoding="utf-8")), Proposed)
    except (OSError, ValueError, RecursionError, Refusal):
        told = Proposed(key="", at=_changed(path), by="", because="", action="", order={}, broken=str(path))
    key = path.name.removesuffix(WAITS).removesuffix(REFUSED)  # the name says which one it is and whether it waits
    refused = (told.refused or datetime.fromtimestamp(0, UTC)) if path.name.endswith(REFUSED) else None
    return replace(told, key=key, refused=refused)


def _changed(path: Path) -> datetime:
    """When a file was written last."""
    try:
        return datetime.fromtimestamp(path.lstat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC)
