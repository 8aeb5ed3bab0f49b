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
from proprietor.actions.kinds import TITLED, kind_of
from proprietor.actions.locks import NO_KEY
from proprietor.actions.looking import ListRecords
from proprietor.books.kinds import AnyRecord
from proprietor.values.numbering import counted, number
from proprietor.values.refusals import Refusal
from proprietor.web.locks import KEYS, key_of, lock_of
from proprietor.web.looks import spoken
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


def _or_again(visit: Visit, deed: Callable[[], Response], field: str = "") -> Response:
    """Do it; a refusal is said on the page of keeping, at the field that named the place, with what was typed."""
    try:
        return deed()
    except Refusal as refusal:
        refusal.place = field if refusal.code != "example" else ""
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
    """A backup, handed out as a download; locked, if a passphrase or a key came with it."""
    folder = Path(tempfile.mkdtemp())
    clean = BackgroundTask(shutil.rmtree, folder, ignore_errors=True)
    try:
        lock = lock_of(visit)
        name = "proprietor.backup.age" if lock.locks else "proprietor.backup"
        made = visit.business.do(Backup(path=folder / name, lock=lock))
    except Refusal as refusal:
        shutil.rmtree(folder, ignore_errors=True)
        return _page(visit, refusal)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return FileResponse(made.path, media_type="application/octet-stream", filename=made.path.name, background=clean)


def backup(visit: Visit) -> Response:
    """A backup at a place of the person's choice."""

    def deed() -> Response:
        made = visit.business.do(Backup(path=_path(visit, "backup"), overwrite="overwrite" in visit.form, lock=lock_of(visit)))
        gone = len(made.missing)
        missing = f" {counted(gone, 'kept file').capitalize()} {'is' if gone == 1 else 'are'} not beside the books any more."
        copied = f"Copied {counted(sum(made.records.values()), 'record')} to {made.path} and read it back."
        return _page(visit, done=copied + (missing if gone else ""))

    return _or_again(visit, deed, "backup")


def snapshot(visit: Visit) -> Response:
    """A snapshot now."""
    return _or_again(visit, lambda: _page(visit, done=f"Made a snapshot, of {spoken(visit.business.do(TakeSnapshot()).at)}."))


def mend(visit: Visit) -> Response:
    """Build the search anew and tidy the file."""

    def deed() -> Response:
        mended = visit.business.do(Mend())
        untidy = "" if mended.tidied else " The file itself is in use elsewhere and was left as it is."
        return _page(visit, done=f"Indexed {counted(mended.indexed, 'record')} anew.{untidy}")

    return _or_again(visit, deed)


def export(visit: Visit) -> Response:
    """The books as a folder of text files."""

    def deed() -> Response:
        made = visit.business.do(ExportFolder(path=_path(visit, "folder"), overwrite="replace" in visit.form))
        same = f"{number(made.same)} {'was' if made.same == 1 else 'were'} the same already"
        removed = f", {number(made.removed)} removed" if made.removed else ""
        return _page(visit, done=f"Wrote {counted(made.written, 'file')} to {made.path}; {same}{removed}.")

    return _or_again(visit, deed, "folder")


NAMED = 50
"""Records of one sort a preview names before it only counts (a guess)."""


def _named(records: tuple[AnyRecord, ...]) -> tuple[list[AnyRecord], int]:
    """The records a person knows by name, and how many more there are: links and set-aside remarks are only counted."""
    named = [each for each in records if kind_of(each) in TITLED][:NAMED]
    return named, len(records) - len(named)


def look_into(visit: Visit) -> Response:
    """What is in a copy, and what bringing it back would change; a locked one asks for its key first."""

    def deed() -> Response:
        path = _path(visit, "copy")
        key = key_of(visit)
        try:
            content = visit.business.do(PreviewRestore(path=path, key=key))
        except Refusal as refusal:
            return _locked(visit, path, refusal)
        every = [("Would be gone", content.lost), ("Would differ", content.changed), ("Would be back", content.added)]
        touched = [(label, *_named(records)) for label, records in every if records]
        return visit.show("restore.html", content=content, touched=touched, locked=key != NO_KEY)

    return _or_again(visit, deed, "copy")


def _locked(visit: Visit, path: Path, refusal: Refusal) -> Response:
    """The page that asks for the key of a locked copy; a refusal for another reason goes on."""
    if refusal.code not in KEYS:
        raise refusal
    unasked = refusal.code == "encrypted" and visit.here == "/keeping/restore" and not visit.form
    status = 200 if unasked else STATUS.get(refusal.code, 422)
    return visit.show("unlock.html", status=status, path=path, refusal=None if unasked else refusal)


def restore(visit: Visit) -> Response:
    """Bring a copy back in the place of the books."""

    def deed() -> Response:
        path = _path(visit, "copy")
        try:
            made = visit.business.do(Restore(path=path, key=key_of(visit)))
        except Refusal as refusal:
            return _locked(visit, path, refusal)
        before = f" The books as they were before are the snapshot of {spoken(made.before.at)}." if made.before else ""
        return _page(visit, done=f"Brought {made.content.path.name} back.{before}")

    return _or_again(visit, deed, "copy")


def preview_folder(visit: Visit) -> Response:
    """What taking a folder in would add and change."""

    def deed() -> Response:
        path = _path(visit, "source")
        return visit.show("folder.html", path=path, preview=visit.business.do(PreviewFolder(path=path)))

    return _or_again(visit, deed, "source")


def import_folder(visit: Visit) -> Response:
    """Take a folder in."""

    def deed() -> Response:
        preview = visit.business.do(ImportFolder(path=_path(visit, "source")))
        if preview.adds or preview.changes:
            return visit.go(f"/keeping{newest(visit.business)}")
        return _page(visit, done="Nothing to take in: all of it is in the books already.")

    return _or_again(visit, deed, "source")
