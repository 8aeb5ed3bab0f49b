"""The calendar: what is due and what comes, on the screen or as a file for calendar programs."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from proprietor.actions.calendar import Dated, ExportCalendar, ShowCalendar
from proprietor.actions.plain import plain
from proprietor.agenda.calendar import Day
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.putting_out import refuse_other_ending
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

OURS = b"PRODID:-//Proprietor//"
"""What stands in a calendar that this program wrote."""

LOOKED_AT = 400
"""Bytes of a file that is there in which this has to stand."""


@click.command(
    cls=Command,
    example=["proprietor calendar", "proprietor calendar --into ~/calendars/proprietor.ics", "proprietor calendar --into -"],
)
@click.option("--into", "file", type=click.Path(path_type=Path), metavar="FILE", help="Write it as .ics; - is the pipe.")
@click.option("--names", is_flag=True, help="With --into: names of people and employers, and their words, stand in it.")
def calendar(file: Path | None, *, names: bool) -> None:
    """Show what is due and what comes: talks, their follow-ups, looks back, promises, interviews.

    With --into it is written as a calendar that other programs can subscribe to. Run it again, from a timer if you like: each
    entry takes the place of its earlier self. Nothing is sent anywhere.
    """
    face = here()
    if file is None:
        if names:
            raise click.UsageError("--names is about the file; say where to write it with --into FILE.")
        _show(face)
        return
    printed = face.do(ExportCalendar(names=names))
    if str(file) == "-":
        sys.stdout.buffer.write(printed.data)
        return
    path = file.expanduser()
    put(path, printed.data)
    count = printed.data.count(b"BEGIN:VEVENT")
    said = f"Wrote {count} {'entry' if count == 1 else 'entries'} into {path}"
    face.answer({"file": str(path), "media": printed.media, "bytes": len(printed.data), "entries": count}, said)


def put(path: Path, data: bytes) -> None:
    """Write a calendar in one step, in the place of an earlier one; never in the place of anything else.

    Raises:
        Refusal: `bad-ending`, `exists` or `unwritable`.
    """
    refuse_other_ending(path, "proprietor.ics")
    try:
        if path.exists() and OURS not in _beginning(path):
            remedy = "Choose another name; only a calendar that was written from here is written anew."
            raise Refusal("exists", f"{path} is there already, and is no calendar of yours.", remedy, place=str(path))
        beside = path.with_name(f"{path.name}.new")
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        sentence = f"{path} cannot be written: {reason}."
        raise Refusal("unwritable", sentence, "Choose another place with --into.", place=str(path)) from problem


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LOOKED_AT)


def _show(face: Face) -> None:
    dated = face.do(ShowCalendar())
    then = [Next("proprietor calendar --into proprietor.ics", "writes it for your calendar program")]
    face.answer(
        {"today": dated.today.isoformat(), "due": plain(dated.due), "coming": plain(dated.coming)},
        lambda: _lines(dated, face),
        then,
    )


def _lines(dated: Dated, face: Face) -> Iterator[str]:
    if not (dated.due or dated.coming):
        yield "Nothing is due, and nothing is planned."
        yield face.ink.faint("Plan a talk with: proprietor ask record 'to …' --on DATE")
        return
    register = Register(face)
    yield from _part("Due", dated.due, face, register)
    if dated.due and dated.coming:
        yield ""
    yield from _part("To come", dated.coming, face, register)


def _part(heading: str, days: Sequence[Day], face: Face, register: Register) -> Iterator[str]:
    if days:
        yield face.ink.strong(heading)
    for each in days:
        detail = f" ({each.detail})" if each.detail else ""
        yield paragraph(f"{each.what}{detail}", face.width, f"{date_of(each.on).words.rjust(17)}  ", " " * 19)
        yield face.ink.faint(f"{' ' * 19}proprietor show {register.head(each.records[0])}")
