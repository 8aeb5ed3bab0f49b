"""`proprietor visible`: who knows of which win, that somebody was told, and the drafts, in the terminal."""

from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.visibility import ExportVisibility, RecordTelling, ShowVisibility, Visibility
from proprietor.ask.gaps import last_told
from proprietor.ask.heard import Sight
from proprietor.ask.records import Medium
from proprietor.ask.visibility import Row
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.notes import friday, message, monthly, review
from proprietor.cli.putting_out import form_of, put_out
from proprietor.cli.register import Register, one_line
from proprietor.cli.shape import Command, Group
from proprietor.cli.table import Column, table
from proprietor.values.when import parse_date

MOST_GAPS = 5
"""Gaps the screen spells out (a guess)."""

SIGNS = {Sight.SAW: "●", Sight.TOLD: "◐", Sight.UNKNOWN: "○"}
KEPT_BACK = "–"
LEGEND = "● saw it  ◐ was told  ○ not known  – stays in your books"


@click.group(cls=Group, name="visible", example=["proprietor visible map", "proprietor visible told win_4k7m per_9w3c --by mail"])
def visible() -> None:
    """Be seen without boasting: who knows of which win, and quiet drafts that tell of one."""


@visible.command(
    "map",
    cls=Command,
    example=["proprietor visible map", "proprietor --example visible map", "proprietor visible map -o map.pdf"],
)
@click.option("-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Write it as .md, .docx or .pdf.")
@click.option("--names", is_flag=True, help="In the file, name people who said that they may be named; otherwise none is.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
def map_(file: Path | None, *, names: bool, overwrite: bool) -> None:
    """Show who knows of which win, level by level, and where it would count that somebody did.

    The newest wins are shown; the counts go over all that can be told.
    """
    face = here()
    if file is not None:
        printed = face.do(ExportVisibility(format=Format(form_of(file)), names=names))
        put_out(file, printed, face, overwrite=overwrite)
        return
    shown = face.do(ShowVisibility())
    face.answer(_plain(shown), lambda: _lines(shown, face), _then(shown))


def _then(shown: Visibility) -> list[Next]:
    if shown.nudge is None:
        return []
    win, person = shown.nudge.records
    return [
        Next(f"proprietor visible message {person} {win}", "drafts the message"),
        Next(f"proprietor visible told {win} {person}", "notes that you told them", confirm=True),
    ]


def _plain(shown: Visibility) -> dict[str, object]:
    seen = shown.seen
    people = [
        {
            "person": row.person.id,
            "name": row.person.name,
            "level": row.steps,
            "place": row.place,
            "apart": row.apart,
            "knows_of": len(row.known),
            "of": row.of,
            "last_told": plain(row.last),
            "cells": [{"win": column.win.id, **_cell(row, at)} for at, column in enumerate(seen.columns)],
        }
        for row in seen.rows
    ]
    gaps = [
        {"sentence": gap.sentence(), "person": gap.person.id, "knows_of": len(gap.known), "of": gap.of, "records": gap.records}
        for gap in shown.gaps
    ]
    nudge = {"sentence": shown.nudge.sentence, "records": shown.nudge.records} if shown.nudge else None
    counts = {"wins": len(seen.wins), "private": seen.private, "not_shown": seen.hidden}
    return {**counts, "silence": seen.silence, "people": people, "gaps": gaps, "nudge": nudge}


def _cell(row: Row, at: int) -> dict[str, object]:
    cell = row.cells[at]
    told = {"on": str(cell.last.on or ""), "by": cell.last.medium.value} if cell.last else None
    return {"sight": cell.sight.value, "last_told": told, "records": cell.records}


def _lines(shown: Visibility, face: Face) -> Iterator[str]:
    seen = shown.seen
    if seen.silence:
        yield paragraph(seen.silence, face.width)
        yield face.ink.good("proprietor win record" if not seen.wins else "proprietor person record 'NAME' --relation boss")
        return
    register = Register(face)
    yield from (paragraph(gap.sentence(), face.width) for gap in shown.gaps[:MOST_GAPS])
    if len(shown.gaps) > MOST_GAPS:
        yield face.ink.faint(f"{len(shown.gaps) - MOST_GAPS} more such people stand in the table.")
    if shown.nudge:
        win, person = map(register.head, shown.nudge.records)
        yield face.ink.strong(paragraph(shown.nudge.sentence, face.width))
        yield face.ink.good(f"  proprietor visible message {person} {win}")
    for group in seen.groups:
        yield ""
        yield face.ink.strong(group.heading)
        yield from table(
            _columns(face, len(seen.columns)), [_row(row, shown, register) for row in group.rows], face.ink, face.width
        )
    yield ""
    yield face.ink.faint(paragraph(f"{LEGEND}. From left to right, the newest first:", face.width))
    for number, column in enumerate(seen.columns, start=1):
        mark = f" ({column.mark})" if column.mark else ""
        said = f"{register.head(column.win.id)}  {one_line(column.win)}{mark}"
        yield face.ink.faint(paragraph(said, face.width, f"{number:>2}  ", "    "))
    if seen.hidden:
        yield face.ink.faint(f"    and {seen.hidden:,} older ones that are not shown")


def _columns(face: Face, shown: int) -> list[Column]:
    return [
        Column("Id", firm=True, style=face.ink.strong),
        Column("Name"),
        Column("Knows of", firm=True, right=True),
        Column(f"1 to {shown}", firm=True),
        Column("Last told"),
    ]


def _row(row: Row, shown: Visibility, register: Register) -> list[str]:
    columns = shown.seen.columns
    signs = (SIGNS[cell.sight] if column.tellable else KEPT_BACK for cell, column in zip(row.cells, columns, strict=True))
    last = last_told(row.last).removeprefix("last told ") if row.last else ""
    return [register.head(row.person.id), row.person.name, f"{len(row.known)} of {row.of:,}", "".join(signs), last]


@visible.command(
    cls=Command,
    example=["proprietor visible told win_4k7m per_9w3c", "proprietor visible told win_4k7m per_9w3c --by mail --on 2027-03-05"],
)
@click.argument("win", metavar="WIN")
@click.argument("person", metavar="PERSON")
@click.option("--by", "medium", type=click.Choice([each.value for each in Medium]), default=Medium.TALK.value, show_default=True)
@click.option("--on", metavar="DATE", help="When; today if you leave it out.")
@click.option("--note", default="", metavar="TEXT", help="Anything worth remembering of it.")
def told(win: str, person: str, *, medium: str, on: str | None, note: str) -> None:
    """Note that you told somebody of a win."""
    face = here()
    wanted = RecordTelling(win=win, person=person, medium=Medium(medium), on=parse_date(on) if on else None, note=note)
    made = face.do(wanted)
    register = Register(face)
    said = f"{register.title(made.person)} was told of “{register.title(made.win)}” on {made.on.words if made.on else ''}."
    face.answer({"telling": plain(made)}, [paragraph(said, face.width), face.ink.faint(TAKE_BACK)], [UNDO])


for _command in (friday, monthly, review, message):
    visible.add_command(_command)
