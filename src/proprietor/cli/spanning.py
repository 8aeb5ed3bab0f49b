"""What lies between two days, taken out: the brag document and the proof of search."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from proprietor.actions.brag import ExportBrag, ShowBrag
from proprietor.actions.papers import Format, ListingForm
from proprietor.actions.plain import plain
from proprietor.actions.proof import ExportProof, Proof, ShowProof
from proprietor.cli.board import lines as paper_lines
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.putting_out import form_of, piped, put_out, told_left_out
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.cli.taking_out import INTO, NAMES
from proprietor.values.when import PartialDate, parse_date

MOST_LINES = 12
"""Lines a cell of the proof of search may take before it is cut (a guess; a file has all of them)."""


def spanned(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a span and its file."""
    options = [
        click.option("--since", default="", metavar="DATE", help="The first day, month or year, as 2026-01."),
        click.option("--until", default="", metavar="DATE", help="The last one; today if you leave it out."),
        click.option("--overwrite", is_flag=True, help="Replace FILE if it is there."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _date(text: str) -> PartialDate | None:
    return parse_date(text) if text else None


@click.command(cls=Command, name="brag", example="proprietor export brag --since 2026-01 --until 2026-06 --into brag.pdf")
@click.option("--into", "file", type=INTO, metavar="FILE", help="Write it as .pdf, .docx or .md; - is the pipe.")
@click.option("--format", "kind", type=click.Choice([each.value for each in Format]), help="By default by the ending of FILE.")
@click.option("--names", is_flag=True, help=NAMES)
@spanned
def export_brag(file: Path | None, kind: str | None, *, names: bool, overwrite: bool, **span: str) -> None:
    """Write a brag document: the wins of a span by what they served, with figures, evidence and who saw them.

    Without --since it goes back a year; without --into it is shown. A self-review under your firm's own headings is drafted by
    `proprietor visible review`.
    """
    face = here()
    since, until = _date(span["since"]), _date(span["until"])
    if file is None:
        brag = face.do(ShowBrag(since=since, until=until, names=names))
        then = [Next("proprietor export brag --into brag.pdf", "writes it")]
        lines = lambda: [*paper_lines(brag.paper, face), *told_left_out(brag.left_out, face)]  # noqa: E731 - made only when needed
        face.answer({"brag": plain(brag)}, lines, then)
        return
    form = Format(piped(file, kind) or form_of(file))
    done = face.do(ExportBrag(format=form, since=since, until=until, names=names))
    put_out(file, done.printed, face, overwrite=overwrite, left_out=done.left_out)


@click.command(
    cls=Command,
    name="proof",
    example="proprietor export proof --since 2026-05 --until 2026-05 --into applications.pdf --name 'Ana Ruiz'",
)
@click.option("--into", "file", type=INTO, metavar="FILE", help="Write it as .pdf, .docx or .csv; - is the pipe.")
@click.option(
    "--format", "kind", type=click.Choice([each.value for each in ListingForm]), help="By default by the ending of FILE."
)
@click.option("--name", default="", help="Whose it is.")
@spanned
def export_proof(file: Path | None, kind: str | None, *, name: str, overwrite: bool, **span: str) -> None:
    """Write a proof of search, as employment offices ask for: date, post, firm, how, stages, outcome; nothing else.

    Without --since it goes back three months; without --into it is shown.
    """
    face = here()
    since, until = _date(span["since"]), _date(span["until"])
    if file is None:
        proof = face.do(ShowProof(since=since, until=until, name=name))
        then = [Next("proprietor export proof --into applications.pdf", "writes it")]
        face.answer({"proof": plain(proof)}, lambda: _proof(proof, face), then)
        return
    form = ListingForm(piped(file, kind) or _listing_form(file))
    done = face.do(ExportProof(form=form, since=since, until=until, name=name))
    put_out(file, done.printed, face, overwrite=overwrite, left_out=done.left_out)


def _listing_form(file: Path) -> str:
    ending = file.suffix.lower().removeprefix(".")
    if ending not in {each.value for each in ListingForm}:
        raise click.UsageError(f"{file} does not end in .pdf, .docx or .csv; say which with --format.")
    return ending


def _proof(proof: Proof, face: Face) -> Iterator[str]:
    listing = proof.listing
    yield face.ink.strong(listing.title)
    yield paragraph(listing.lede, face.width)
    if listing.rows:
        yield from table(
            [Column(each) for each in listing.columns], [list(row) for row in listing.rows], face.ink, face.width, most=MOST_LINES
        )
    else:
        yield listing.empty
    yield from told_left_out(proof.left_out, face)
