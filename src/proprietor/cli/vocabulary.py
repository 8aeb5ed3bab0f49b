"""Vocabularies of occupations in the terminal: which there are, taking one in from its official download, dropping one."""

import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click

from proprietor.actions.plain import plain
from proprietor.actions.vocabularies import DropVocabulary, ImportVocabulary, Listing, ListVocabularies, PreviewVocabulary
from proprietor.actions.vocabulary_shelf import Download
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.shape import Group
from proprietor.cli.table import Column, table
from proprietor.market.vocabularies import CALLED, VocabularyHead

SHOWN = 10
"""Rows left out that a preview lists before it only counts (a guess)."""

WHERE = (
    "ESCO: “Download” on esco.ec.europa.eu, classification, CSV, a language. O*NET®: the O*NET® database on onetcenter.org, as "
    "text. Both are free. Take the file in with: proprietor market vocabulary import FILE"
)


@click.group(
    cls=Group,
    name="vocabulary",
    invoke_without_command=True,
    example=["proprietor market vocabulary", "proprietor market vocabulary import db_30_2_text.zip"],
)
@click.pass_context
def vocabulary(context: click.Context) -> None:
    """Which vocabularies of occupations there are, with attribution and licence.

    Titles are looked up in the shipped one unless another is named with --vocabulary. Those that are taken in lie in the folder
    that PROPRIETOR_VOCABULARIES names, by default “vocabularies” beside the usual books.
    """
    if context.invoked_subcommand is not None:
        return
    face = here()
    found = face.bare.do(ListVocabularies())
    data = {
        "vocabularies": [
            {**_head(found.own), "shipped": True},
            *({**_head(each.head), "source": each.source, "sha256": each.sha256, "taken": each.taken} for each in found.kept),
        ],
        "faults": list(found.faults),
    }
    face.answer(data, lambda: _listed(found, face))


def _head(head: VocabularyHead) -> dict[str, object]:
    return {"name": head.name, **{each.name: plain(getattr(head, each.name)) for each in fields(head)}}


def _listed(found: Listing, face: Face) -> Iterator[str]:
    heads = [found.own, *(each.head for each in found.kept)]
    columns = (
        Column("Name", firm=True),
        Column("Release"),
        Column("Language"),
        Column("Occupations", right=True),
        Column("Titles", right=True),
    )
    rows = [(each.name, each.release or "unknown", each.language, f"{each.occupations:,}", f"{each.titles:,}") for each in heads]
    yield from table(columns, rows, face.ink, face.width)
    for head in heads:
        yield ""
        yield paragraph(f"{head.name} ({head.licence}): {head.attribution}", face.width)
    for fault in found.faults:
        yield ""
        yield face.ink.error(paragraph(f"{clean(fault)} is damaged. Take its vocabulary in anew from its download.", face.width))
    if not found.kept:
        yield ""
        yield paragraph(WHERE, face.width)


@vocabulary.command(
    "import",
    example=[
        "proprietor market vocabulary import 'ESCO dataset - v1.2.1 - classification - en - csv.zip'",
        "proprietor market vocabulary import db_30_2_text.zip --yes",
    ],
)
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--release", default="", metavar="NUMBER", help="The release, when the name of the download does not tell it.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def import_(path: Path, release: str, *, yes: bool) -> None:
    """Take in the official download of ESCO (CSV) or O*NET (text), as zip file or folder; shows what is in it, and asks.

    Nothing is fetched. One of the same release and language is replaced.
    """
    face = here()
    if not yes:
        download = face.bare.do(PreviewVocabulary(path=path, release=release))
        given = f" --release {shlex.quote(release)}" if release else ""
        command = f"proprietor market vocabulary import {shlex.quote(str(path))}{given} --yes"
        question = "Take it in?"
        if not face.agreed(
            {"preview": _told(download), "done": False}, list(_preview(download, face)), question, command, yes=False
        ):
            return
    done = face.bare.do(ImportVocabulary(path=path, release=release))
    names = [each.head.name for each in done.kept]
    said = [] if not yes else [*_preview(done.download, face)]
    then = [Next(f"proprietor market title --vocabulary {names[0]} 'Staff nurse'", "looks a title up in it")]
    face.answer({"imported": _told(done.download), "done": True}, [*said, f"Took in {', '.join(names)}."], then)


def _told(download: Download) -> dict[str, object]:
    return {
        "name": download.name,
        "sha256": download.sha256,
        "files": list(download.files),
        "vocabularies": [_head(each.head) for each in download.vocabularies],
        "passed": download.passed,
        "passed_rows": plain(download.passed_rows),
    }


def _preview(download: Download, face: Face) -> Iterator[str]:
    for each in download.vocabularies:
        head = each.head
        release = f"release {head.release}" if head.release else "release unknown; give it with --release"
        held = f"{head.occupations:,} occupations with {head.titles:,} titles"
        yield paragraph(f"{CALLED[head.scheme]}, {release}, {head.language}: {held}.", face.width)
        yield paragraph(f"{head.attribution} Licence: {head.licence}.", face.width)
    if download.passed:
        yield face.ink.warning(f"{download.passed:,} {'row' if download.passed == 1 else 'rows'} left out:")
    for row in download.passed_rows[:SHOWN]:
        yield paragraph(f"{clean(row.file)}, line {row.line:,}: {clean(row.reason)}", face.width, "  ", "    ")
    if download.passed > SHOWN:
        yield f"    … and {download.passed - SHOWN:,} more"


@vocabulary.command("drop", example="proprietor market vocabulary drop esco-1.2.1-en")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def drop(name: str, *, yes: bool) -> None:
    """Take a vocabulary off the disk; its download brings it back."""
    face = here()
    if name not in {each.head.name for each in face.bare.do(ListVocabularies()).kept}:
        face.bare.do(DropVocabulary(name=name))  # is refused, with the names there are
    command = f"proprietor market vocabulary drop {shlex.quote(name)} --yes"
    if face.agreed(
        {"done": False}, [f"{clean(name)} would be gone until you take its download in again."], "Drop it?", command, yes=yes
    ):
        dropped = face.bare.do(DropVocabulary(name=name))
        face.answer({"dropped": dropped.head.name, "done": True}, f"Dropped {dropped.head.name}.")
