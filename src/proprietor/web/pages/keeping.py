"""Keeping the books: where they lie, their health, copies of them, and bringing a copy back."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from starlette.background import BackgroundTask
from starlette.responses import FileResponse, Response

from proprietor.actions.folder import ExportFolder, ImportFolder, PreviewFolder
from proprietor.actions.health import Doctor, Mend
from proprietor.actions.keeping import Backup, ListSnapshots, PreviewRestore, Restore, TakeSnapshot
from proprietor.actions.looking import ListRecords
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit


def show(visit: Visit) -> Response:
    """The page of keeping."""
    return _page(visit)


def _page(visit: Visit, refusal: Refusal | None = None, done: str = "") -> Response:
    people = [kept.record for kept in visit.business.do(ListRecords(kind="person"))]
    return visit.show(
        "keeping.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        health=visit.business.do(Doctor()) if "look" in visit.query else None,
        snapshots=visit.business.do(ListSnapshots()),
        people=sorted(people, key=lambda each: each.title.casefold()),
        refusal=refusal,
        done=done,
        typed=visit.form or visit.query,
        notice_line=notice_of(visit),
    )


def _or_again(visit: Visit, deed: Callable[[], Response]) -> Response:
    """Do it; a refusal is said on the page of keeping, with what was typed."""
    try:
        return deed()
    except Refusal as refusal:
        return _page(visit, refusal)


def _path(visit: Visit, name: str) -> Path:
    if visit.base:
        raise Refusal(
            "example",
            "The example's books never meet your files.",
            "Go back to your own books to do this; the example is thrown away when the program stops.",
        )
    typed = (visit.form.get(name) or visit.query.get(name, "")).strip()
    if not typed or "\0" in typed:
        raise Refusal("bad-place", "No place was given.", "Write the whole path, such as ~/backup/my.backup.", place=name)
    try:
        path = Path(typed).expanduser()
    except RuntimeError:
        path = Path(typed)
    if not path.is_absolute():
        raise Refusal("bad-place", f"“{typed[:80]}” is not a whole path.", "Begin with / or ~.", place=name)
    return path


def download(visit: Visit) -> Response:
    """A backup, handed out as a download."""
    folder = Path(tempfile.mkdtemp())
    clean = BackgroundTask(shutil.rmtree, folder, ignore_errors=True)
    try:
        made = visit.business.do(Backup(path=folder / "proprietor.backup"))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return FileResponse(made.path, media_type="application/octet-stream", filename=made.path.name, background=clean)


def backup(visit: Visit) -> Response:
    """A backup at a place of the person's choice."""

    def deed() -> Response:
        made = visit.business.do(Backup(path=_path(visit, "backup"), overwrite="overwrite" in visit.form))
        missing = f" {len(made.missing)} kept files are not beside the books any more." if made.missing else ""
        return _page(visit, done=f"Copied {sum(made.records.values()):,} records to {made.path} and read it back.{missing}")

    return _or_again(visit, deed)


def snapshot(visit: Visit) -> Response:
    """A snapshot now."""
    return _or_again(visit, lambda: _page(visit, done=f"Made the snapshot {visit.business.do(TakeSnapshot()).path.name}."))


def mend(visit: Visit) -> Response:
    """Build the search anew and tidy the file."""

    def deed() -> Response:
        mended = visit.business.do(Mend())
        untidy = "" if mended.tidied else " The file itself is in use elsewhere and was left as it is."
        return _page(visit, done=f"Indexed {mended.indexed:,} records anew.{untidy}")

    return _or_again(visit, deed)


def export(visit: Visit) -> Response:
    """The books as a folder of text files."""

    def deed() -> Response:
        made = visit.business.do(ExportFolder(path=_path(visit, "folder")))
        rest = f"{made.same} were the same already, {made.removed} removed"
        return _page(visit, done=f"Wrote {made.written} files to {made.path}; {rest}.")

    return _or_again(visit, deed)


def look_into(visit: Visit) -> Response:
    """What is in a copy, and what bringing it back would change."""

    def deed() -> Response:
        content = visit.business.do(PreviewRestore(path=_path(visit, "copy")))
        return visit.show("restore.html", content=content)

    return _or_again(visit, deed)


def restore(visit: Visit) -> Response:
    """Bring a copy back in the place of the books."""

    def deed() -> Response:
        made = visit.business.do(Restore(path=_path(visit, "copy")))
        before = f" The books as they were before lie in {made.before.path.name}." if made.before else ""
        return _page(visit, done=f"Brought {made.content.path.name} back.{before}")

    return _or_again(visit, deed)


def preview_folder(visit: Visit) -> Response:
    """What taking a folder in would add and change."""

    def deed() -> Response:
        path = _path(visit, "source")
        return visit.show("folder.html", path=path, preview=visit.business.do(PreviewFolder(path=path)))

    return _or_again(visit, deed)


def import_folder(visit: Visit) -> Response:
    """Take a folder in."""

    def deed() -> Response:
        preview = visit.business.do(ImportFolder(path=_path(visit, "source")))
        if preview.adds or preview.changes:
            return visit.go(f"/keeping{newest(visit.business)}")
        return _page(visit, done=f"Nothing to take in: all {preview.same} records are in the books already.")

    return _or_again(visit, deed)
