"""The books as a folder of text files, out and in again."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.folder import ExportFolder, FolderPreview, ImportFolder, PreviewFolder, RecordChange
from proprietor.actions.kinds import kind_of
from proprietor.actions.plain import plain
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.register import one_line
from proprietor.cli.shape import Command, Group

SHOWN = 10
"""Records of one sort a preview lists before it only counts (a guess)."""

export = Group(
    "export",
    help="Write the books, or a part, in a form others can read. The calendar has its own: proprietor calendar --into FILE.",
    example=["proprietor export folder career/", "proprietor export cv --into cv.pdf"],
)


@export.command("folder", example="proprietor export folder career/")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace files that were edited there since the last export.")
def export_folder(folder: Path, *, overwrite: bool) -> None:
    """Write the books as a folder of text files, one a record, with their history.

    Nothing is lost on the way, doing it twice gives the same bytes, and the files compare well in version control.
    """
    face = here()
    done = face.do(ExportFolder(path=folder, overwrite=overwrite))
    said = [f"Wrote {_files(done.written)} to {done.path}; {done.same:,} were there just so, {done.removed:,} removed."]
    said += [f"Not in it, because the file is gone: {name}" for name in done.missing]
    then = [Next(f"proprietor import folder {done.path}", "reads it back, with a preview first")]
    face.answer({"exported": plain(done)}, [*(paragraph(line, face.width) for line in said)], then)


@click.command("folder", cls=Command, example=["proprietor import folder career/", "proprietor import folder career/ --yes"])
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--strict", is_flag=True, help="Take in nothing if anything cannot be taken in.")
def import_folder(folder: Path, *, yes: bool, strict: bool) -> None:
    """Read a folder of text files into the books: shows what would come in, and asks.

    All of it is one step that undo takes back; doing it twice changes nothing the second time.
    """
    face = here()
    preview = face.do(PreviewFolder(path=folder))
    if not preview.adds and not preview.changes:
        face.answer({"preview": plain(preview), "done": False}, lambda: _preview(preview, face))
        return
    question = f"Take in {len(preview.adds) + len(preview.changes):,} records?"
    command = f"proprietor import folder {shlex.quote(str(folder))} --yes"
    if not face.agreed({"preview": plain(preview), "done": False}, list(_preview(preview, face)), question, command, yes=yes):
        return
    done = face.do(ImportFolder(path=folder, strict=strict))
    said = f"Took in {len(done.adds):,} new and {len(done.changes):,} changed records; {done.same:,} were there just so."
    if done.skipped:
        said += f" {len(done.skipped):,} left out."
    undo = [] if done.lines else [face.ink.faint(TAKE_BACK)]
    face.answer({"imported": plain(done), "done": True}, [paragraph(said, face.width), *undo], [UNDO])


def _files(count: int) -> str:
    return f"{count:,} {'file' if count == 1 else 'files'}"


def _preview(preview: FolderPreview, face: Face) -> Iterator[str]:
    yield paragraph(
        f"{len(preview.adds):,} new, {len(preview.changes):,} changed, {preview.same:,} just as they are in the books, "
        f"{len(preview.skipped):,} left out.",
        face.width,
    )
    if preview.lines:
        yield f"Your books are empty, so {preview.lines:,} lines of history come in, too."
    for kept in preview.adds[:SHOWN]:
        yield paragraph(f"+ {kind_of(kept.record).name}: {one_line(kept.record)}", face.width, "  ", "    ")
    yield from _more(len(preview.adds))
    for change in preview.changes[:SHOWN]:
        yield from _change(change, face)
    yield from _more(len(preview.changes))
    for skipped in preview.skipped[:SHOWN]:
        place = f", {skipped.place}" if skipped.place else ""
        yield face.ink.warning(paragraph(f"left out: {skipped.file}{place}: {skipped.reason}", face.width, "  ", "    "))
    yield from _more(len(preview.skipped))
    if preview.files:
        yield f"{_files(preview.files)} would be kept with the books."
    if preview.no_files:
        yield "These books lie on a server and cannot keep files; the records come in without them."


def _more(count: int) -> Iterator[str]:
    if count > SHOWN:
        yield f"    … and {count - SHOWN:,} more"


def _change(change: RecordChange, face: Face) -> Iterator[str]:
    record = change.kept.record
    newer = " (the books have a newer version)" if change.newer_here else ""
    yield paragraph(f"~ {kind_of(record).name} {record.id}{newer}: {one_line(record)}", face.width, "  ", "    ")
    for each in change.fields:
        yield paragraph(f"{each.field}: {_said(each.before)} → {_said(each.after)}", face.width, "      ")


def _said(value: object) -> str:
    text = ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)
    return f"“{clean(text)}”" if text else "nothing"
