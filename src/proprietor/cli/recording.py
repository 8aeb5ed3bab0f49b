"""Writing a record down: from options, from words, from a file, or by answering questions."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from proprietor.actions.books import Record
from proprietor.actions.entry import read_entry
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.plain import record_plain
from proprietor.books import Artefact
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.cli.entering import MAIN_FIELD, ask_for, typed_in
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.register import Register, one_line
from proprietor.values.ids import RecordId


def do_record(kind: Kind, words: tuple[str, ...], anyway: bool, **given: Any) -> None:  # noqa: ANN401 - the values of made options
    """Write a record down and say so, with at most one thing to add."""
    face = here()
    seen_by, cites, shows = (tuple(given.pop(name, ())) for name in ("seen_by", "cites", "shows"))
    line, file = given.pop("line", None), given.pop("file", None)
    if line is not None:
        from proprietor.cli.drafting import drafted  # noqa: PLC0415 - only a line to be read needs the reader

        typed, more = drafted(line, _typed(kind, words, given), face, seen=bool(seen_by))
        seen_by += more
    else:
        typed = _entered(kind, _typed(kind, words, given), face, enough=bool(file))
    targets = [face.do(ShowRecord(id=head)).kept.record.id for head in (*cites, *shows)]
    if file:
        kept: AnyRecord = _keep_file(kind, typed, file, targets, face)
    else:
        kept = face.do(Record(record=read_entry(kind, typed), seen_by=seen_by, rests_on=cites, shows=shows, anyway=anyway))
    head = Register(face).head(kept.id)
    then = [UNDO, *_nudge(kind, kept, head, face=face, tied=bool(seen_by or targets))]

    def text() -> list[str]:
        lines = [paragraph(f"Recorded the {kind.name} {head}: {one_line(kept)}", face.width), face.ink.faint(TAKE_BACK)]
        return lines + [face.ink.faint(paragraph(f"Next, {each.why}: {each.command}", face.width)) for each in then[1:]]

    face.answer({"record": record_plain(kept)}, text, then)


def _typed(kind: Kind, words: tuple[str, ...], given: dict[str, Any]) -> dict[str, str]:
    main = MAIN_FIELD[kind.name]
    if words and given.get(main):
        raise click.UsageError(f"Give “{main}” either as words or as --{main}, not both.")
    return typed_in(given) | ({main: " ".join(words)} if words else {})


def _entered(kind: Kind, typed: dict[str, str], face: Face, *, enough: bool) -> dict[str, str]:
    """What was given; where that is nothing, the answers to questions."""
    if typed or enough:
        return typed
    if not face.asks:
        raise click.UsageError(f"Say at least what it is: proprietor {kind.name} record --{MAIN_FIELD[kind.name]} '…'")
    return ask_for(kind, face)


def _keep_file(kind: Kind, typed: dict[str, str], file: str, shows: Sequence[RecordId], face: Face) -> Artefact:
    record = read_entry(kind, typed)
    assert isinstance(record, Artefact)
    from proprietor.actions.keeping import KeepArtefact  # noqa: PLC0415 - only an artefact with a file needs it

    parts = {"name": record.name, "address": record.address, "note": record.note}
    return face.do(KeepArtefact(path=Path(file), on=record.on, shows=tuple(shows), **parts))


def _nudge(kind: Kind, record: AnyRecord, head: str, *, face: Face, tied: bool) -> list[Next]:
    """At most one thing to add, the one that makes the most of a record."""
    if kind.name == "answer" and getattr(record, "ask", None):
        return [Next(f"proprietor recap {head}", "draft a short note of the talk")]
    if kind.name == "claim" and not tied:
        return [Next(f"proprietor link {head} cites WIN", "name a win it rests on", confirm=True)]
    if kind.name == "competency":
        return [Next(f"proprietor competency look-over {head}", "see what in it is vague or missing")]
    if kind.name == "artefact" and not tied:
        return [Next(f"proprietor link {head} shows WIN", "name the win it shows", confirm=True)]
    if kind.name == "win" and getattr(record, "figure", None) is None:
        return [Next(f"proprietor win edit {head} --figure.from … --figure.to … --figure.unit …", "add the figure", confirm=True)]
    if kind.name == "win" and not tied and not face.do(ListRecords(kind="person")):
        return [Next("proprietor person record NAME", "write down somebody who saw it", confirm=True)]
    if kind.name == "win" and not tied:
        return [Next(f"proprietor link PERSON saw {head}", "name somebody who saw it", confirm=True)]
    return []
