"""`proprietor board`: the quarterly board meeting, on the screen or as a paper."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import click

from proprietor.actions.board import ExportBoardMeeting, ShowBoardMeeting
from proprietor.actions.papers import Format, Paper, Section
from proprietor.actions.plain import plain
from proprietor.cli.charted import charted
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.putting_out import form_of, piped, put_out
from proprietor.cli.shape import Command, Day

SIGNS: Mapping[str, tuple[str, str]] = {
    "Value": ("wins of a quarter", "those with a figure and a witness"),
    "Calibration": ("the level others see", "your own"),
    "What has changed": ("a change", "one that may be chance"),
    "Market": ("a figure", "other levels"),
    "The search for work": ("a figure", "the usual rate"),
}
"""Heading → what a dot and a ring stand for in its picture; a section that is not here has a picture that text cannot carry."""


@click.command(
    cls=Command, example=["proprietor board", "proprietor board --as-of 2026-12-31 --into board.pdf", "proprietor board --names"]
)
@click.option("--before", type=Day(), metavar="DATE", help="The earlier day; three months before if you leave it out.")
@click.option("--names", is_flag=True, help="Name people and employers; otherwise none is.")
@click.option(
    "--into", "file", type=click.Path(path_type=Path), metavar="FILE", help="Write it as .pdf, .docx or .md; - is the pipe."
)
@click.option("--format", "kind", type=click.Choice([each.value for each in Format]), help="By default by the ending of FILE.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
def board(before: date | None, file: Path | None, kind: str | None, *, names: bool, overwrite: bool) -> None:
    """Show the business on four pages: value, calibration, market, asks and decisions, held against a quarter ago.

    Each sentence names the records it rests on. What cannot be told yet says why.
    """
    face = here()
    if file is None:
        if kind or overwrite:
            raise click.UsageError("--format and --overwrite are about the file; say where to write it with --into FILE.")
        meeting = face.do(ShowBoardMeeting(before=before, names=names))
        then = [Next("proprietor board --into board.pdf", "prints it")]
        face.answer(_plain(plain(meeting)), lambda: lines(meeting.paper, face), then)
        return
    form = Format(piped(file, kind) or form_of(file))
    put_out(file, face.do(ExportBoardMeeting(format=form, before=before, names=names)), face, overwrite=overwrite)


def _plain(made: object) -> dict[str, object]:
    assert isinstance(made, dict)
    return made


def lines(paper: Paper, face: Face) -> Iterator[str]:
    """A paper on the screen, the numbers of its sources in brackets."""
    yield face.ink.strong(paper.title)
    yield paragraph(paper.lede, face.width)
    for section in paper.sections:
        yield ""
        if section.heading:
            yield face.ink.strong(section.heading)
        yield from _section(section, face)
    if paper.sources:
        yield ""
        yield face.ink.strong("What this rests on")
    for source in paper.sources:
        yield face.ink.faint(paragraph(f"{source.text}  {source.record}", face.width, f"{source.number:>3}  ", "     "))


def _section(section: Section, face: Face) -> Iterator[str]:
    if section.chart is not None and section.heading in SIGNS:
        dots, rings = SIGNS[section.heading]
        yield from charted(section.chart, face.ink, face.width, dots=dots, rings=rings)
        yield ""
    for point in section.points:
        numbers = f" [{', '.join(map(str, point.sources))}]" if point.sources else ""
        yield paragraph(f"{point.text}{numbers}", face.width, "- ", "  ")
        for note in point.notes:
            yield face.ink.faint(paragraph(note, face.width, "  ", "  "))
    if not section.points:
        yield paragraph(section.empty, face.width)
