"""The trade of keeping: backups, restoring, snapshots, and files kept with the books."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from proprietor.actions.context import Context, Request
from proprietor.actions.kinds import kind_of
from proprietor.actions.locks import NO_KEY, OPEN, Key, Lock, check_lock
from proprietor.actions.outside import BackedUp, Copy, Snapshot, Whole
from proprietor.actions.whole import checked_ids, refuse_double, whole
from proprietor.books import Artefact, Books, Kept, Link, LinkKind
from proprietor.books.kinds import AnyRecord
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup(Request[BackedUp]):
    """Write the books, their history and the kept files into one file. An existing file is only replaced if asked.

    With a `lock` nobody can read it without the passphrase or the key; what opens it is kept nowhere.
    """

    path: Path
    overwrite: bool = False
    lock: Lock = OPEN


def backup(context: Context, request: Backup) -> BackedUp:
    """Fulfil `Backup`."""
    check_lock(request.lock)
    return context.keeper.backup(request.path.expanduser(), context.now, overwrite=request.overwrite, lock=request.lock)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a backup or snapshot holds, and what restoring it would do to the present books.

    Attributes:
        path: the file.
        made: when it was made, in UTC; None if nothing in it says so.
        records: kind → how many.
        lines: lines of the journal in it.
        files: how many kept files are in it.
        lost: records of the present books that would be gone.
        changed: records that would be different, as they are now.
        added: records that would be there again.
        forgotten: when somebody was forgotten for good after the copy was made, oldest first; the copy may hold them still.
    """

    path: Path
    made: datetime | None
    records: dict[str, int]
    lines: int
    files: int
    lost: tuple[AnyRecord, ...]
    changed: tuple[AnyRecord, ...]
    added: tuple[AnyRecord, ...]
    forgotten: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRestore(Request[Content]):
    """Check a backup or snapshot, and say what restoring it would change; nothing is changed. `key` opens a locked one."""

    path: Path
    key: Key = NO_KEY


def preview_restore(context: Context, request: PreviewRestore) -> Content:
    """Fulfil `PreviewRestore`."""
    path = request.path.expanduser()
    with context.keeper.unlocked(path, request.key) as plain:
        return _content(replace(context.keeper.look_into(plain), path=path), context)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was restored, how many kept files came back, and the snapshot of the books as they were before."""

    content: Content
    files: int
    before: Snapshot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restore(Request[Restored]):
    """Put a backup or snapshot in the place of the books and their history. A snapshot of the present ones is made first.

    `key` opens a locked one.
    """

    path: Path
    key: Key = NO_KEY


def restore(context: Context, request: Restore) -> Restored:
    """Fulfil `Restore`."""
    path = request.path.expanduser()
    with context.keeper.unlocked(path, request.key) as plain:
        copy = replace(context.keeper.look_into(plain), path=path)
        content = _content(copy, context)
        before = context.keeper.snapshot("restore", context.now)
        files = context.keeper.bring_files(plain)
    context.lay_out(Whole(kept=tuple(_fresh(kept, context.books) for kept in copy.whole.kept), journal=copy.whole.journal))
    context.summary = f"Restored the books from {path.name}"
    return Restored(content=content, files=files, before=before)


def _fresh(kept: Kept, present: Books) -> Kept:
    """The record under a version nobody has seen with other words, so that a form opened before is refused as stale."""
    live = present.get(kept.record.id)
    if live is None or live.record == kept.record:
        return kept
    return replace(kept, version=max(kept.version, live.version) + 1)


FORGETTING = "person.forget"
"""What the journal calls a forgetting."""


def _content(copy: Copy, context: Context) -> Content:
    present = context.books
    there = {kept.record.id: kept.record for kept in copy.whole.kept}
    records: dict[str, int] = {}
    for record in there.values():
        name = kind_of(record).name
        records[name] = records.get(name, 0) + 1
    both = [kept for kept in present.kept if kept.record.id in there]
    return Content(
        path=copy.path,
        made=copy.made,
        records=records,
        lines=len(copy.whole.journal),
        files=len(copy.files),
        lost=tuple(kept.record for kept in present.kept if kept.record.id not in there),
        changed=tuple(kept.record for kept in both if kept.record != there[kept.record.id]),
        added=tuple(record for record in there.values() if present.get(record.id) is None),
        forgotten=_forgotten_since(copy, context),
    )


def _forgotten_since(copy: Copy, context: Context) -> tuple[datetime, ...]:
    """The forgettings of the present journal that the copy knows nothing of."""
    known = {line.at for line in copy.whole.journal if line.action == FORGETTING}
    return tuple(line.at for line in context.journal.every() if line.action == FORGETTING and line.at not in known)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSnapshots(Request[tuple[Snapshot, ...]]):
    """The copies the program made by itself, newest first."""


def list_snapshots(context: Context, request: ListSnapshots) -> tuple[Snapshot, ...]:  # noqa: ARG001 - it has no fields
    """Fulfil `ListSnapshots`."""
    return tuple(context.keeper.snapshots())


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSnapshot(Request[Snapshot]):
    """Make a snapshot of the books now."""


def take_snapshot(context: Context, request: TakeSnapshot) -> Snapshot:  # noqa: ARG001 - it has no fields
    """Fulfil `TakeSnapshot`."""
    made = context.keeper.snapshot("asked", context.now)
    if made is None:
        raise Refusal(
            "no-file",
            "These books lie on a PostgreSQL server; snapshots are made of books in a file.",
            "Use pg_dump, or export them with: proprietor export folder DIR",
        )
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepArtefact(Request[Artefact]):
    """Keep a file with the books, as an artefact. `shows` names the wins or claims it is evidence of.

    `file_name` is what the file is called, where `path` is only a place it was put for the moment.
    """

    path: Path
    name: str = ""
    file_name: str = ""
    address: str = ""
    on: PartialDate | None = None
    note: str = ""
    shows: tuple[str, ...] = ()


def keep_artefact(context: Context, request: KeepArtefact) -> Artefact:
    """Fulfil `KeepArtefact`; the file is copied first, so a record never names a file that is not there."""
    targets = [each for head in request.shows for each in checked_ids([head], context.books, _kind_of_head(context.books, head))]
    title = request.name.strip() or request.file_name.strip() or request.path.name
    artefact = whole(
        Artefact(name=title, address=request.address, on=request.on, note=request.note), context.books, context.today
    )
    file, digest = context.keeper.keep_file(request.path.expanduser(), request.file_name)
    artefact = replace(artefact, file=file, digest=digest)
    refuse_double(artefact, context.books)
    kept = context.add(artefact)
    for target in targets:
        context.add(Link(verb=LinkKind.SHOWS, source=kept.id, target=target))
    context.summary = f"Kept the file {file}"
    return kept


def _kind_of_head(books: Books, head: str) -> str:
    name = kind_of(books.find(head).record).name
    return name if name == "claim" else "win"
