"""Putting out: a paper down the pipe, or into a file that is whole and whose name does not lie about what is in it."""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from proprietor.actions.cv_parts import LeftOut
from proprietor.actions.papers import Format, Printed
from proprietor.actions.plain import plain
from proprietor.cli.face import Face
from proprietor.cli.ink import paragraph
from proprietor.cli.register import Register
from proprietor.values.refusals import Refusal

TEXT = "text"
FORMATS = (TEXT, *(each.value for each in Format))

SHOWN = 20
"""Records left out that are named before the rest is only counted (a guess)."""


def form_of(file: Path | None) -> str:
    """The format that a file's ending names; text without a file."""
    if file is None:
        return TEXT
    endings = {".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".docx": Format.DOCX, ".pdf": Format.PDF}
    found = endings.get(file.suffix.lower())
    if found is None:
        raise click.UsageError(f"{file} does not end in .md, .docx or .pdf; say which with --format.")
    return found.value


def refuse_over(path: Path, *, overwrite: bool, remedy: str = "Choose another name, or add --overwrite.") -> None:
    """Refuse a file that is there and may not be overwritten, before anything else is done.

    Args:
        path: where it would be written.
        overwrite: whether one that is there may be replaced.
        remedy: what to do then.

    Raises:
        Refusal: `exists`.
    """
    if path.exists() and not overwrite:
        raise Refusal("exists", f"{path} is there already.", remedy, place=str(path))


def piped(file: Path | None, kind: str | None) -> str | None:
    """The form that was asked for; down a pipe no ending names it."""
    if str(file) == "-" and kind is None:
        raise click.UsageError("Say in which form it goes down the pipe with --format.")
    return kind


def put_out(
    file: Path | None, printed: Printed, face: Face, *, overwrite: bool, left_out: Sequence[LeftOut] | None = None
) -> None:
    """Send what was made down the pipe, or write it to a file, by its own name where none was given.

    Args:
        file: where to; `-` is the pipe.
        printed: what was made.
        face: who is told.
        overwrite: whether a file that is there may be replaced.
        left_out: what was left out of it, to be told with the reasons; None where that is no question.
    """
    if str(file) == "-":
        sys.stdout.buffer.write(printed.data)
        return
    path = (file or Path(printed.name)).expanduser()
    write_file(path, printed, overwrite=overwrite)
    data: dict[str, object] = {"file": str(path), "media": printed.media, "bytes": len(printed.data)}
    if left_out is not None:
        data["left_out"] = plain(left_out)
    face.answer(data, lambda: [f"Wrote {path}", *told_left_out(left_out or (), face)])


ENDINGS = {
    **{ending: ending for ending in (".pdf", ".docx", ".json", ".csv", ".zip", ".vcf", ".ics", ".svg", ".html", ".age")},
    ".md": ".md",
    ".markdown": ".md",
    ".yaml": ".yaml",
    ".yml": ".yaml",
    ".htm": ".html",
    **{ending: ending for ending in (".png", ".jpg", ".jpeg", ".doc", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".tex")},
}
"""Endings that say what is in a file → the same for those that say the same. Programs go by them, so a file must not lie."""


def refuse_other_ending(path: Path, own: str) -> None:
    """Refuse a name whose ending says that another form is in the file; one that says nothing will do.

    Args:
        path: the name that was given.
        own: the name it would have by itself.

    Raises:
        Refusal: `bad-ending`.
    """
    said, is_ = (ENDINGS.get(name.suffix.lower(), "") for name in (path, Path(own)))
    if said and is_ and said != is_:
        sentence = f"{path.name} ends in {path.suffix}, and what would stand in it is {is_}."
        remedy = f"Name it {path.with_suffix(is_).name}, or ask for the other form if there is one."
        raise Refusal("bad-ending", sentence, remedy, place=str(path))


def write_file(path: Path, printed: Printed, *, overwrite: bool) -> None:
    """Write a file whole or not at all; one that is there stays unless it may be overwritten, and until the new one is whole.

    Raises:
        Refusal: `bad-ending`, `exists` or `unwritable`.
    """
    data = printed.data
    refuse_other_ending(path, printed.name)
    try:
        if os.path.lexists(path) and not overwrite:
            raise Refusal("exists", f"{path} is there already.", "Choose another name, or add --overwrite.", place=str(path))
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device takes it as it comes; a folder refuses
        else:
            _in_one_step(path.resolve(), data)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("unwritable", f"{path} cannot be written: {reason}.", "Choose another place.", place=str(path)) from problem


def csv_of(text: str) -> Printed:
    """A table of what was left out, as a file."""
    return Printed(name="left-out.csv", media="text/csv; charset=utf-8", data=text.encode("utf-8", "replace"))


def _in_one_step(path: Path, data: bytes) -> None:
    """Write beside it, and put that in its place; who may read an earlier file may read the new one."""
    beside = path.with_name(f".{os.getpid()}.partial")
    try:
        with beside.open("xb") as file:
            if path.exists():
                shutil.copymode(path, beside)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def told_left_out(left_out: Sequence[LeftOut], face: Face) -> Iterator[str]:
    """What was left out, counted and named, with the reasons."""
    if not left_out:
        return
    register = Register(face)
    yield f"Left out: {len(left_out):,}"
    for each in left_out[:SHOWN]:
        yield paragraph(f"{register.head(each.record)}  {each.title}", face.width, "  ", "    ")
        yield face.ink.faint(paragraph(each.reason, face.width, "    ", "    "))
    if len(left_out) > SHOWN:
        yield f"  … and {len(left_out) - SHOWN:,} more"
