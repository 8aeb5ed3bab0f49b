"""People as an address book and records as tables, taken out."""

import sys
from pathlib import Path

import click

from proprietor.actions.cards import CardVersion, ExportPeople
from proprietor.actions.papers import Printed
from proprietor.actions.tables import ExportTables
from proprietor.cli.face import here
from proprietor.cli.putting_out import put_out, refuse_other_ending, refuse_over, write_file
from proprietor.cli.shape import Command
from proprietor.cli.taking_out import INTO
from proprietor.values.refusals import Refusal


@click.command(cls=Command, name="people", example="proprietor export people --names --contacts --into people.vcf")
@click.option("--into", "file", type=INTO, metavar="FILE", required=True, help="Write it there; - is the pipe.")
@click.option("--names", is_flag=True, help="Yes, names; without it nothing is written, since there is nothing else in it.")
@click.option("--contacts", is_flag=True, help="How they are reached goes with them.")
@click.option(
    "--version", type=click.Choice([each.value for each in CardVersion]), default="3.0", help="Of vCard; telephones read 3.0."
)
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
def export_people(file: Path, version: str, *, names: bool, contacts: bool, overwrite: bool) -> None:
    """Write the people in the books as an address book (vCard): name, firm, who they are to you.

    Taken in again, each takes the place of its earlier self. What they saw and your notes stay in the books.
    """
    face = here()
    printed = face.do(ExportPeople(names=names, contacts=contacts, version=CardVersion(version)))
    put_out(file, printed, face, overwrite=overwrite, left_out=())


@click.command(
    cls=Command,
    name="tables",
    example=["proprietor export tables --into tables.zip", "proprietor export tables --into tables/ --bom --names"],
)
@click.option("--into", "target", type=INTO, metavar="FILE|DIR", required=True, help="A .zip, or a folder; - is the pipe.")
@click.option("--names", is_flag=True, help="All of it: people, what they said, private wins; otherwise nobody is named.")
@click.option("--bom", is_flag=True, help="Begin each file with the mark by which some spreadsheets know UTF-8.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there.")
def export_tables(target: Path, *, names: bool, bom: bool, overwrite: bool) -> None:
    """Write the records as CSV, a file a kind, for a spreadsheet or another program; no cell runs as a formula.

    For a copy that brings everything back, history and files included, make a backup or a folder of text files.
    """
    face = here()
    made = face.do(ExportTables(names=names, mark=bom))
    if str(target) == "-":
        sys.stdout.buffer.write(made.printed.data)
        return
    path = target.expanduser()
    refuse_other_ending(path, made.printed.name)
    if path.suffix.lower() == ".zip":
        write_file(path, made.printed, overwrite=overwrite)
    else:
        _into_folder(path, made.files, overwrite=overwrite)
    rows = sum(made.rows.values())
    tables = len(made.files)
    said = [f"Wrote {rows:,} record{'' if rows == 1 else 's'} in {tables} table{'' if tables == 1 else 's'} to {path}"]
    if made.left_out:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in made.left_out.items())
        said.append(f"Left out, as others' names and words, or private: {kinds}. Ask for them with --names.")
    face.answer({"path": str(path), "rows": dict(made.rows), "left_out": dict(made.left_out)}, said)


def _into_folder(path: Path, files: tuple[Printed, ...], *, overwrite: bool) -> None:
    """Write every file, or none where one is there and may not be replaced.

    Raises:
        Refusal: `exists` or `unwritable`.
    """
    for each in files:
        refuse_over(path / each.name, overwrite=overwrite)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal("unwritable", f"{path} cannot be made: {reason}.", "Choose another place.", place=str(path)) from problem
    for each in files:
        write_file(path / each.name, each, overwrite=overwrite)
