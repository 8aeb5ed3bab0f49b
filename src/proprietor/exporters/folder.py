"""The folder form: one text file a record, the history, the kept files; the same books always give the same bytes."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from proprietor.actions.codec import line_to_json
from proprietor.actions.kinds import KINDS, kind_of
from proprietor.actions.outside import Exported, Whole
from proprietor.actions.plain import plain
from proprietor.books import Artefact, Kept
from proprietor.exporters.edited import digest_of, read_sums, refuse_edited, write_sums
from proprietor.exporters.toml import Plain, write_time, write_toml
from proprietor.values.refusals import Refusal

FORMAT = 1
"""Number of the layout of the folder."""

SIGN, CONTENTS, SUMS, JOURNAL, FILES = "proprietor.toml", "contents.txt", "sums.sha256", "journal.jsonl", "files"

_HEAD = "# The books of Proprietor as text. Read them back with: proprietor import folder DIR\n"

_OURS = re.compile(r"(?:[a-z]+/[a-z]{3}_[0-9a-z]{10}\.toml|files/[0-9a-f]{64}-[^/\\]+)")
"""Names this exporter gives; nothing else in the folder is ever removed."""


def write(target: Path, whole: Whole, files: Mapping[str, Path], *, overwrite: bool = False) -> Exported:
    """Write books into a folder, over an older export if one is there.

    Args:
        target: the folder; made if it is not there.
        whole: the books and their history.
        files: digest → kept file.
        overwrite: whether files that somebody edited since the last export may be replaced.

    Raises:
        Refusal: `folder-in-use`, `exists`, `bad-place`, `read-only` or `disk-full`.
    """
    try:
        return _write(target, whole, files, overwrite=overwrite)
    except OSError as problem:
        said = problem.strerror or str(problem)
        raise Refusal(
            "bad-place", f"{target} cannot be written: {said}.", "Choose another folder.", place=str(target)
        ) from problem


def _write(target: Path, whole: Whole, files: Mapping[str, Path], *, overwrite: bool) -> Exported:
    older = _older_contents(target)
    target.mkdir(parents=True, exist_ok=True)
    kinds = [kind.record for kind in KINDS]
    ordered = sorted(whole.kept, key=lambda kept: kinds.index(type(kept.record)))
    texts = {_record_path(kept): record_text(kept) for kept in ordered}
    copies = {f"{FILES}/{path.name}": path for path in files.values()}
    contents = [*texts, *sorted(copies)]
    gone = [name for name in older if name not in texts and name not in copies]
    sums = read_sums(_text(target, SUMS))
    if not overwrite:
        refuse_edited(target, {name: _within(target, name) for name in older}, texts, sums)
    fresh = {name: {digest_of(text.encode())} for name, text in texts.items()}
    texts[JOURNAL] = "".join(f"{line_to_json(line)}\n" for line in whole.journal)
    head = _put(target, SIGN, _HEAD + write_toml({"format": FORMAT}))
    _put(target, CONTENTS, "".join(f"{name}\n" for name in [*contents, *gone]))  # an export cut short still knows its files
    _put(
        target, SUMS, write_sums({name: sums.get(name, set()) | fresh.get(name, set()) for name in {**sums, **fresh}})
    )  # as above
    written = head + sum(_put(target, name, text) for name, text in texts.items())
    written += sum(_copy(target, name, path) for name, path in copies.items())
    for name in gone:
        _within(target, name).unlink(missing_ok=True)
    _put(target, CONTENTS, "".join(f"{name}\n" for name in contents))
    _put(target, SUMS, write_sums(fresh))
    missing = [
        each.record.file or each.record.digest
        for each in whole.kept
        if isinstance(each.record, Artefact) and each.record.digest and each.record.digest not in files
    ]
    same = 1 + len(texts) + len(copies) - written
    return Exported(path=target, written=written, same=same, removed=len(gone), missing=tuple(missing))


def record_text(kept: Kept) -> str:
    """A record as the text of its file: fields in their order, empty ones left out, how it lies in the books at the end."""
    fields = cast("dict[str, Plain]", plain(kept.record))
    times = {"added": write_time(kept.added), "changed": write_time(kept.changed)}
    return write_toml({**fields, "kept": {"version": kept.version, "source": kept.source.value, **times}})


def _record_path(kept: Kept) -> str:
    return f"{kind_of(kept.record).plural}/{kept.record.id}.toml"


def _older_contents(target: Path) -> list[str]:
    """The files of the export that is there, by its own list.

    Raises:
        Refusal: `folder-in-use` when other things are there.
    """
    if target.is_dir() and (target / SIGN).is_file():
        listed = _text(target, CONTENTS).split("\n")
        return [name for name in dict.fromkeys(listed) if _OURS.fullmatch(name) and ".." not in name]
    if target.exists() and (not target.is_dir() or any(not each.name.startswith(".") for each in target.iterdir())):
        raise Refusal(
            "folder-in-use",
            f"{target} holds other things than an export.",
            "Name a new or empty folder, or one an earlier export made.",
            place=str(target),
        )
    return []


def _text(target: Path, name: str) -> str:
    """A file of our own as text; empty if it is not there."""
    path = _within(target, name)
    return path.read_text("utf-8", "replace") if path.is_file() else ""


def _within(target: Path, name: str) -> Path:
    path = target / name
    if not path.parent.resolve().is_relative_to(target.resolve()):
        raise Refusal(
            "bad-place", f"{path.parent} leads out of the folder.", "Remove that link, and export again.", place=str(path.parent)
        )
    return path


def _put(target: Path, name: str, text: str) -> bool:
    """Write a file unless it says just that already; whether it was written."""
    path, data = _within(target, name), text.encode()
    if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
        return False
    path.parent.mkdir(exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(data)
    partial.replace(path)
    return True


def _copy(target: Path, name: str, source: Path) -> bool:
    path = _within(target, name)
    if path.is_file() and path.stat().st_size == source.stat().st_size and path.read_bytes() == source.read_bytes():
        return False
    path.parent.mkdir(exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    shutil.copyfile(source, partial)
    partial.replace(path)
    return True
