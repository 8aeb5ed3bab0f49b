"""The folder trade: the books as a folder of text files, out and in again."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proprietor.actions.context import Context, Request
from proprietor.actions.folder_plan import Plan, plan_of
from proprietor.actions.outside import Change, Exported, Found, Shelved, Skipped, Whole
from proprietor.books import Artefact, Kept, Source
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

SHOWN = 3
"""Files a refusal names; the preview lists all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFolder(Request[Exported]):
    """Write the books as a folder of text files, one a record, with their history; doing it twice gives the same bytes.

    Files that somebody edited there since the last export are only replaced if asked.
    """

    path: Path
    overwrite: bool = False


def export_folder(context: Context, request: ExportFolder) -> Exported:
    """Fulfil `ExportFolder`."""
    whole = Whole(kept=tuple(context.books.kept), journal=tuple(context.journal.every()))
    wanted = [each.digest for each in context.books.of(Artefact) if each.digest]
    there = {digest: path for digest in wanted if (path := context.keeper.file_of(digest)) is not None}
    return context.folders.write(request.path.expanduser(), whole, there, overwrite=request.overwrite)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """A record that would change: its fields, and whether the books have it in a newer version than the folder."""

    file: str
    kept: Kept
    fields: tuple[FieldChange, ...]
    newer_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderPreview:
    """What importing a folder would do.

    Attributes:
        adds: new records.
        changes: records that would change.
        same: how many are in the books already, just so.
        skipped: what cannot be taken in: file, place, reason.
        files: kept files that would be copied.
        no_files: whether these books cannot keep files, because they lie on a server.
        whole: whether the books are empty, so that history and dates come in as they were.
        lines: lines of history that would come in.
    """

    adds: tuple[Kept, ...]
    changes: tuple[RecordChange, ...]
    same: int
    skipped: tuple[Skipped, ...]
    files: int
    no_files: bool
    whole: bool
    lines: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewFolder(Request[FolderPreview]):
    """Show what importing a folder would add and change, and what cannot be read; nothing is changed."""

    path: Path


def preview_folder(context: Context, request: PreviewFolder) -> FolderPreview:
    """Fulfil `PreviewFolder`."""
    shelved = context.folders.read(request.path.expanduser())
    return _preview(context, shelved, plan_of(shelved, context.books, context.today))


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportFolder(Request[FolderPreview]):
    """Take a folder in: new records are added, others changed to what the files say, all as one step that undo takes back.

    With `strict`, anything that cannot be taken in stops all of it. Into empty books the history comes in too.
    """

    path: Path
    strict: bool = False


def import_folder(context: Context, request: ImportFolder) -> FolderPreview:
    """Fulfil `ImportFolder`; answers with what was done. Doing it twice changes nothing the second time."""
    shelved = context.folders.read(request.path.expanduser())
    plan = plan_of(shelved, context.books, context.today)
    preview = _preview(context, shelved, plan)
    if request.strict and preview.skipped:
        raise _too_strict(preview.skipped, request.path)
    if not preview.no_files:
        for path in _missing(context, shelved.files, plan).values():
            context.keeper.keep_file(path, path.name.partition("-")[2])
    if preview.whole:
        _take_whole(context, shelved, plan)
    else:
        for found in plan.adds:
            context.add(found.kept.record, source=Source.IMPORTED)
        for found in plan.changes:
            context.put(found.kept.record)
    if context.changes or context.whole:
        context.summary = f"Imported a folder: {len(plan.adds)} added, {len(plan.changes)} changed"
    return preview


def _take_whole(context: Context, shelved: Shelved, plan: Plan) -> None:
    """Lay out the history as it was; where the files say something else than its end, that is one more change."""
    ends: dict[RecordId, Kept] = {}
    for line in shelved.journal:
        for change in line.changes:
            if change.after is None:
                ends.pop(change.record, None)
            else:
                ends[change.record] = change.after
    files = {found.kept.record.id: found.kept for found in plan.adds}
    laid = [files[each] if files[each].record == ends[each].record else ends[each] for each in files if each in ends]
    gone = [kept for each, kept in ends.items() if each not in files]
    if shelved.journal:
        context.lay_out(Whole(kept=(*laid, *gone), journal=shelved.journal))
    for each, kept in files.items():
        before = ends.get(each)
        if before is None or before.record != kept.record:
            context.note(Change(record=each, before=before, after=kept))
    for kept in gone:
        context.drop(kept.record.id)


def _preview(context: Context, shelved: Shelved, plan: Plan) -> FolderPreview:
    whole = len(context.books) == 0 and not context.journal.lines(limit=1)
    return FolderPreview(
        adds=tuple(found.kept for found in plan.adds),
        changes=tuple(_change(found, context.books[found.kept.record.id]) for found in plan.changes),
        same=plan.same,
        skipped=tuple(sorted((*shelved.skipped, *plan.skipped), key=lambda each: (each.file, each.place))),
        files=len(_missing(context, shelved.files, plan)),
        no_files=not context.keeper.keeps_files(),
        whole=whole,
        lines=len(shelved.journal) if whole else 0,
    )


def _missing(context: Context, files: Mapping[str, Path], plan: Plan) -> dict[str, Path]:
    """The kept files that records of the folder name and the books do not have."""
    records = [found.kept.record for found in (*plan.adds, *plan.changes)]
    named = [each.digest for each in records if isinstance(each, Artefact) and each.digest in files]
    return {digest: files[digest] for digest in named if context.keeper.file_of(digest) is None}


def _change(found: Found, present: Kept) -> RecordChange:
    before, after = present.record, found.kept.record
    names = [name for name in type(before).__dataclass_fields__ if getattr(before, name) != getattr(after, name)]  # type: ignore[attr-defined]
    fields = tuple(FieldChange(field=name, before=getattr(before, name), after=getattr(after, name)) for name in names)
    return RecordChange(file=found.file, kept=found.kept, fields=fields, newer_here=present.version > found.kept.version)


def _too_strict(skipped: tuple[Skipped, ...], path: Path) -> Refusal:
    also = tuple(
        Refusal("bad-file", f"{each.file}{f', {each.place}' if each.place else ''}: {each.reason}", "", place=each.file)
        for each in skipped
    )
    first = "; ".join(refusal.sentence.rstrip(".") for refusal in also[:SHOWN])
    more = f"; and {len(also) - SHOWN} more" if len(also) > SHOWN else ""
    return Refusal(
        "bad-folder",
        f"{len(also)} of the files cannot be taken in: {first}{more}.",
        "Mend them, or import without asking for strictness.",
        place=str(path),
        also=also,
    )
