"""What is done with records that are in the books: list, show, change, delete."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from proprietor.actions.books import Delete, Revise, is_part
from proprietor.actions.entry import read_entry
from proprietor.actions.kinds import kind_of
from proprietor.actions.looking import ListRecords, Shown, ShowRecord
from proprietor.actions.plain import record_plain
from proprietor.actions.witnesses import FindWitnesses
from proprietor.books import LinkKind, Win
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.cli import form
from proprietor.cli.editing import edited
from proprietor.cli.entering import MAIN_FIELD, typed_in
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.lists import COLUMNS, listed
from proprietor.cli.register import Register, one_line
from proprietor.cli.showing import candidate_lines, shown_lines, shown_plain
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.proposition.candidates import Candidate


def do_list(kind: Kind, limit: int, *, everything: bool) -> None:
    """List the records of a kind."""
    face = here()
    kept = face.do(ListRecords(kind=kind.name))
    shown = kept if everything else kept[:limit]
    first = Next(f"proprietor {kind.name} record", f"write down the first {kind.name}", confirm=True)
    look = Next(f"proprietor {kind.name} show {kept[0].record.id}", "shows one with all that hangs on it") if kept else first

    def text() -> list[str]:
        if not kept:
            return [
                paragraph(f"There are no {kind.plural} in the books yet. {kind.about}", face.width),
                f"Begin with: {first.command}",
            ]
        lines = listed(kind, shown, face, Register(face))
        left = len(kept) - len(shown)
        return [*lines, *([face.ink.faint(f"… and {left:,} more; --all shows them.")] if left else [])]

    plain = [{**record_plain(each.record), "version": each.version, "source": each.source.value} for each in shown]
    face.answer({"kind": kind.name, "count": len(kept), "records": plain}, text, [look])


def do_show(kind: Kind | None, id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Show one record with all that hangs on it."""
    face = here()
    shown = looked_up(face, kind, id)
    record = shown.kept.record
    name = kind_of(record).name
    then = [Next(f"proprietor {name} edit {record.id}", "changes it", confirm=True)] if name in COLUMNS else []
    candidates = _candidates(shown, face)
    told = (
        {"may_have_seen": [{**record_plain(each.person), "grounds": each.grounds} for each in candidates]} if candidates else {}
    )
    face.answer({**shown_plain(shown), **told}, lambda: [*shown_lines(shown, face), *candidate_lines(candidates, face)], then)


def _candidates(shown: Shown, face: Face) -> "tuple[Candidate, ...]":
    """Who may have seen a win of which nobody is named that did."""
    record = shown.kept.record
    if not isinstance(record, Win) or any(tie.verb is LinkKind.SAW for tie in shown.ties):
        return ()
    return face.do(FindWitnesses(id=record.id))


def do_edit(kind: Kind, id: str, **given: Any) -> None:  # noqa: A002, ANN401 - the argument's name on the screen; the values of made options
    """Change one record, by options or in an editor."""
    face = here()
    kept = looked_up(face, kind, id).kept
    typed = typed_in(given)
    if typed:
        record = read_entry(kind, typed, onto=kept.record)
    else:
        if not (face.asks or os.environ.get("VISUAL") or os.environ.get("EDITOR")):
            raise click.UsageError(f"Say what to change: proprietor {kind.name} edit {id} --{MAIN_FIELD[kind.name]} '…'")
        record = (
            edited(form.written(kept.record, kept.version), lambda text: _from_form(kind, text, kept.record), face) or kept.record
        )
    after = face.do(Revise(record=record, expected_version=kept.version))
    if after == kept.record:
        face.answer({"record": record_plain(after), "changed": False}, "Nothing was changed.")
        return
    said = paragraph(f"Changed the {kind.name} {Register(face).head(after.id)}: {one_line(after)}", face.width)
    face.answer({"record": record_plain(after), "changed": True}, [said, face.ink.faint(TAKE_BACK)], [UNDO])


def _from_form(kind: Kind, text: str, record: AnyRecord) -> AnyRecord:
    return read_entry(kind, form.changed(form.read(text, record), record), onto=record)


def do_delete(kind: Kind | None, id: str) -> None:  # noqa: A002 - the argument's name on the screen
    """Delete one record and say what went with it."""
    face = here()
    shown = looked_up(face, kind, id)
    record = shown.kept.record
    went = face.do(Delete(id=record.id))
    gone = [each for each in shown.referred if is_part(each, record.id)]
    links, named = len(shown.ties), len(shown.referred) - len(gone)
    said = f"Deleted the {kind_of(record).name} “{one_line(record)}”"
    said += f" and {links} {'link' if links == 1 else 'links'} to it." if links else "."
    said += f" With it went {' and '.join(_counted(gone))}." if gone else ""
    said += f" {named} other {'record no longer names' if named == 1 else 'records no longer name'} it." if named else ""
    face.answer({"deleted": record.id, "touched": list(went)}, [paragraph(said, face.width), face.ink.faint(TAKE_BACK)], [UNDO])


def _counted(gone: Sequence[AnyRecord]) -> Iterator[str]:
    """How many of each kind went, such as "3 moves"."""
    for of, count in Counter(kind_of(each) for each in gone).items():
        yield f"{count} {of.name if count == 1 else of.plural}"


def looked_up(face: Face, kind: Kind | None, head: str) -> Shown:
    """The record an id means; of one kind if that is given, and then the prefix may be left out.

    Raises:
        Refusal: `unknown-id`, `ambiguous-id`, or `bad-reference` for a record of another kind.
    """
    whole = head if kind is None or "_" in head or not head.strip() else f"{kind.prefix}_{head.strip()}"
    shown = face.do(ShowRecord(id=whole))
    there = kind_of(shown.kept.record)
    if kind is not None and there.name != kind.name:
        sentence = f"{shown.kept.record.id} is {there.one}, not {kind.one}."
        raise Refusal("bad-reference", sentence, f"See it with: proprietor show {shown.kept.record.id}", place=head)
    return shown
