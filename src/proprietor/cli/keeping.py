"""Backups, restoring, and snapshots."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from proprietor.actions.keeping import Backup, Content, ListSnapshots, PreviewRestore, Restore, TakeSnapshot
from proprietor.actions.kinds import TITLED, kind_of
from proprietor.actions.locks import NO_KEY, Key, Lock
from proprietor.actions.outside import Snapshot
from proprietor.actions.plain import plain
from proprietor.actions.undoing import ReadJournal
from proprietor.books.kinds import AnyRecord
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.register import one_line
from proprietor.cli.secrets import SECRET, asked_twice, first_line, read_secret
from proprietor.cli.shape import Command
from proprietor.cli.showing import local
from proprietor.cli.table import Column, table
from proprietor.values.refusals import Refusal

SHOWN = 20
"""Records of one sort a preview names before it only counts (a guess)."""


@click.command(
    cls=Command,
    example=[
        "proprietor backup",
        "proprietor backup /media/stick/career.zip",
        "proprietor backup --encrypt",
        "proprietor backup --to age1… /media/stick/career.age",
    ],
)
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--encrypt", is_flag=True, help="Lock it with a passphrase, which you are asked for twice.")
@click.option("--passphrase-file", "secret", type=SECRET, metavar="FILE", help="The same, with the first line of FILE.")
@click.option("--to", "recipients", multiple=True, metavar="KEY", help="Lock it for whoever has the secret key to age1…")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is a backup itself.")
def backup(file: Path | None, secret: Path | None, recipients: tuple[str, ...], *, encrypt: bool, overwrite: bool) -> None:
    """Write the books, their history and the kept files into one file, and read it back to be sure.

    Without FILE it is named after the day and lies in the present folder. Locked by age (age-encryption.org), other programs
    open it, too. Nobody can open it without the passphrase or the key: neither is kept.
    """
    face = here()
    passphrase = first_line(secret) if secret else asked_twice(face) if encrypt else ""
    lock = Lock(passphrase=passphrase, recipients=recipients)
    named = f"proprietor-{date.today().isoformat()}.zip{'.age' if lock.locks else ''}"  # noqa: DTZ011 - a name for a file
    made = face.do(Backup(path=file or Path(named), overwrite=overwrite, lock=lock))
    said = [f"Wrote {_counts(made.records)}, {_number(made.files, 'kept file')}, {size(made.size)}, to {made.path}"]
    said += [f"Not in it, because the file is gone: {name}" for name in made.missing]
    said += ["It is locked. Keep what opens it elsewhere; nobody can help without it."] if lock.locks else []
    opening = " --identity FILE" if recipients else ""
    then = [Next(f"proprietor restore {made.path}{opening}", "puts the books back from it", confirm=True)]
    made_plain = plain(made)
    assert isinstance(made_plain, dict)
    told = {"backup": {**made_plain, "locked": lock.locks}}
    face.answer(told, [*said, face.ink.faint("Keep a copy on another disk.")], then)


@click.command(cls=Command, example=["proprietor restore proprietor-2024-11-02.zip", "proprietor restore 1 --yes"])
@click.argument("source", metavar="FILE|N")
@click.option("--identity", type=SECRET, metavar="FILE", help="The file with the secret key, for a backup locked for a key.")
@click.option("--passphrase-file", "secret", type=SECRET, metavar="FILE", help="Its first line opens a backup so locked.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def restore(source: str, identity: Path | None, secret: Path | None, *, yes: bool) -> None:
    """Put a backup or a snapshot in the place of the books, after showing what it would change.

    N is the number of a snapshot in the list. A snapshot of the present books is made first. The passphrase of a locked backup
    is asked for.
    """
    face = here()
    face.damaged = "look"
    path = _source(source, face)
    given = {"--identity": identity, "--passphrase-file": secret}
    options = "".join(f" {name} {shlex.quote(str(file))}" for name, file in given.items() if file)
    command = f"proprietor restore {shlex.quote(source)}{options} --yes"
    if not _readable(face):
        if not _set_aside(path, command, face, yes=yes):
            return
        yes = True
    key = Key(passphrase=first_line(secret) if secret else "", identity=read_secret(identity) if identity else "")
    content, key = _looked_into(path, key, face)
    data = {"preview": _plain(content), "done": False}
    if not face.agreed(data, list(_content(content, face)), "Put these in the place of your books?", command, yes=yes):
        return
    done = face.do(Restore(path=path, key=key))
    said = f"Restored {_counts(content.records)} and {_number(done.files, 'kept file')} from {path.name}."
    back = f"proprietor restore {done.before.path}" if done.before else ""
    then = [Next(back, "goes back to the books as they were", confirm=True)] if back else []
    lines = [said, *_forgotten(done.content, face), *([face.ink.faint(f"Take it back with: {back}")] if back else [])]
    restored = {"content": _plain(done.content), "files": done.files, "before": plain(done.before)}
    face.answer({"restored": restored, "done": True}, lines, then)


def _looked_into(path: Path, key: Key, face: Face) -> tuple[Content, Key]:
    """What is in a copy, and what opened it: of a locked one the passphrase is asked for where somebody sits."""
    try:
        return face.do(PreviewRestore(path=path, key=key)), key
    except Refusal as refusal:
        if refusal.code != "encrypted":
            raise
        by_passphrase = "passphrase" in refusal.remedy
        if key != NO_KEY or not face.asks or not by_passphrase:
            option = "--passphrase-file FILE" if by_passphrase else "--identity FILE"
            refusal.remedy = f"{refusal.remedy.removesuffix('.')}: {option}"
            raise
    asked = Key(passphrase=click.prompt("Passphrase", hide_input=True, err=True))
    return face.do(PreviewRestore(path=path, key=asked)), asked


def _set_aside(path: Path, command: str, face: Face, *, yes: bool) -> bool:
    """Give damaged books another name, if the person agrees, so that a copy can take their place."""
    told = ["The file of your books is damaged. It would get another name, and the copy take its place."]
    if not face.agreed({"damaged": True, "done": False}, told, f"Bring back {path.name}?", command, yes=yes):
        return False
    if not path.is_file():
        raise Refusal("no-file", f"There is no file {path}.", "Name a backup, or a snapshot from the list.", place=str(path))
    face.reopen("set-aside")
    return True


def _readable(face: Face) -> bool:
    """Whether the present books can be read; a refusal for another reason goes on."""
    try:
        face.do(ReadJournal(limit=1))
    except Refusal as refusal:
        if refusal.code != "broken-file":
            raise
        return False
    return True


def _source(source: str, face: Face) -> Path:
    if source.isdecimal() and not Path(source).exists():
        there = face.do(ListSnapshots())
        if 0 < int(source) <= len(there):
            return there[int(source) - 1].path
    return Path(source)


def _plain(content: Content) -> dict[str, object]:
    """A preview as plain values; of the records it touches only what names them."""
    told = plain(replace(content, lost=(), changed=(), added=()))
    assert isinstance(told, dict)
    touched = {"lost": content.lost, "changed": content.changed, "added": content.added}
    return {
        **told,
        **{
            name: [{"id": each.id, "kind": kind_of(each).name, "title": each.title} for each in records]
            for name, records in touched.items()
        },
    }


def _content(content: Content, face: Face) -> Iterator[str]:
    made = f", made {local(content.made)}" if content.made else ""
    holds = f"{_counts(content.records)} and {_number(content.files, 'kept file')}"
    yield paragraph(f"{content.path.name}{made}, holds {holds}.", face.width)
    yield from _touched(content.lost, "of your books would be gone", face)
    yield from _touched(content.changed, "of your books would be different", face)
    yield from _touched(content.added, "would be there again", face)
    if not (content.lost or content.changed or content.added):
        yield "It holds just what your books hold."
    yield from _forgotten(content, face)


def _touched(records: Sequence[AnyRecord], what: str, face: Face) -> Iterator[str]:
    """How many records, and which; links and set-aside remarks go with the others and are only counted."""
    if records:
        yield f"{_number(len(records), 'record')} {what}:"
    named = [each for each in records if kind_of(each) in TITLED]
    for each in named[:SHOWN]:
        yield paragraph(f"{kind_of(each).name}: {one_line(each)}", face.width, "  ", "    ")
    if len(records) > len(named[:SHOWN]):
        rest = len(records) - len(named[:SHOWN])
        yield f"  and {rest:,} more, links and set-aside remarks among them" if len(named) <= SHOWN else f"  … and {rest:,} more"


def _forgotten(content: Content, face: Face) -> Iterator[str]:
    """The warning of a copy that is older than a forgetting."""
    for at in content.forgotten[-1:]:
        said = f"You forgot a person for good on {local(at)}, after this copy was made. The copy may hold them still."
        yield face.ink.warning(paragraph(f"{said} If so, forget them again once it is back.", face.width))


@click.command(cls=Command, example=["proprietor snapshots", "proprietor snapshots --take"])
@click.option("--take", is_flag=True, help="Make one now.")
def snapshots(*, take: bool) -> None:
    """List the copies the program made by itself, newest first: once a day of use and before anything grave."""
    face = here()
    face.damaged = "look"
    if take:
        made = face.do(TakeSnapshot())
        then = [Next(f"proprietor restore {made.path}", "goes back to it", confirm=True)]
        face.answer({"snapshot": plain(made)}, [f"Made a snapshot of the books: {made.path}"], then)
        return
    there = face.do(ListSnapshots())
    follow = [Next("proprietor restore 1", "goes back to the newest", confirm=True)] if there else []
    face.answer({"count": len(there), "snapshots": [plain(each) for each in there]}, lambda: _snapshots(there, face), follow)


def _snapshots(there: Sequence[Snapshot], face: Face) -> Iterator[str]:
    if not there:
        yield "There are no snapshots yet; the first is made on the second day of use."
        return
    columns = [
        Column("No", right=True, firm=True),
        Column("When", firm=True),
        Column("Why"),
        Column("Size", right=True, firm=True),
    ]
    rows = [[str(number), local(each.at), each.reason, size(each.size)] for number, each in enumerate(there, start=1)]
    yield from table(
        [*columns, Column("File")], [[*row, each.path.name] for row, each in zip(rows, there, strict=True)], face.ink, face.width
    )
    yield face.ink.faint(paragraph(f"They lie in {there[0].path.parent}", face.width))
    yield face.ink.faint("Go back to one with: proprietor restore N")


def _counts(records: Mapping[str, int]) -> str:
    """How many of each kind, as in “12 wins, 3 people”; links and the like are left out."""
    said = [f"{number:,} {kind.name if number == 1 else kind.plural}" for kind in TITLED if (number := records.get(kind.name, 0))]
    return ", ".join(said) or "no records"


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def size(number: int) -> str:
    """Bytes in words: "84 kB"."""
    for unit, each in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if number >= each:
            return f"{number / each:.0f} {unit}" if number >= 10 * each else f"{number / each:.1f} {unit}"
    return f"{number} bytes"
