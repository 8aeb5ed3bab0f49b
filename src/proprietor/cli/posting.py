"""`proprietor posting`: postings in, in the order in which you fit them, and your word on what words mean."""

import shlex
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from proprietor.actions.left_out import left_out_csv
from proprietor.actions.offering import Ranking, RankPostings, ShowPosting
from proprietor.actions.plain import plain
from proprietor.actions.postings import Brought, ImportPostings, PreviewPostings
from proprietor.actions.sorting import SortedAnew, SortSkill, SortTitle
from proprietor.cli.exits import Exit
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.meter import meter
from proprietor.cli.offered import (
    brought_lines,
    brought_plain,
    column_lines,
    fitted_plain,
    posting_lines,
    posting_plain,
    ranking_lines,
)
from proprietor.cli.putting_out import csv_of, refuse_over, write_file
from proprietor.cli.shape import Command, Group
from proprietor.cli.shells import ids_of

PIPE = Path("-")
"""What stands for the pipe among files."""

SHOWN = 20
"""Postings that a list shows unless more are asked for (a guess that fits a screen)."""


@click.group(
    cls=Group,
    example=["proprietor posting import jobs.csv", "proprietor posting list", "proprietor posting show pst_4q8c"],
)
def posting() -> None:
    """Posts that somebody advertises, as you bring them in. Nothing is fetched."""


@posting.command(
    name="import",
    cls=Command,
    example=[
        "proprietor posting import jobs.csv",
        "proprietor posting import saved-pages/ --yes",
        "proprietor posting import --left-out left-out.csv jobs.csv",
        "proprietor posting import --column 'Advert text=description' jobs.csv",
        "proprietor posting import < advert.txt",
    ],
)
@click.argument("paths", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path))
@click.option("--order", type=click.Choice(["day", "month"]), help="Which stands first in a date as 12/03/2026.")
@click.option("--column", "columns", multiple=True, metavar="COLUMN=PART", help="Say which part of a posting a column tells.")
@click.option("--title", default="", help="What the post is called that a single text tells.")
@click.option("--left-out", type=click.Path(path_type=Path), metavar="FILE", help="Write the rows left out, with the reasons.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def import_(
    paths: tuple[Path, ...], *, order: str | None, columns: tuple[str, ...], title: str, left_out: Path | None, yes: bool
) -> None:
    """Read postings from CSV, JSON, saved pages, PDF, DOCX or plain text, a file or a folder; shows what would come in, and asks.

    Columns are known by their names, as JobSpy and many trackers write them, in nine languages; what another one means can be
    told. Addresses and names of persons, telephone numbers and ratings are left out, as far as they are recognised. A post that
    is told twice comes in once. All of it is one step that undo takes back.
    """
    face = here()
    told = _columns(columns)
    piped = PIPE in paths or not (paths or sys.stdin.isatty())
    texts = (("the pasted text", sys.stdin.buffer.read()),) if piped else ()
    paths = tuple(path for path in paths if path != PIPE)
    if left_out:
        refuse_over(left_out, overwrite=False, remedy="Choose another name.")
    asked = PreviewPostings(paths=paths, texts=texts, order=order or "", columns=told, title=title)
    with meter(face) as progress:
        brought = face.do(replace(asked, progress=progress))
    if left_out:
        write_file(left_out, csv_of(left_out_csv(brought.tally)), overwrite=False)
    data = {"preview": brought_plain(brought), "done": False}
    if not brought.new and not brought.again:
        face.answer(data, lambda: [*brought_lines(brought, face), *_untitled(brought, face)])
        if brought.tally.skipped:
            click.get_current_context().exit(Exit.REFUSED)
        return
    question = f"Take in {len(brought.new):,} {'posting' if len(brought.new) == 1 else 'postings'}?"
    if face.agreed(data, list(brought_lines(brought, face)), question, _command(asked), yes=yes):
        _take(face, asked)


def _take(face: Face, asked: PreviewPostings) -> None:
    """Take in what was previewed, and say what became of it."""
    sent = {name: getattr(asked, name) for name in ("paths", "texts", "order", "columns", "title")}
    with meter(face) as progress:
        done = face.do(ImportPostings(**sent, progress=progress))
    said = f"Took in {len(done.new):,}, saw {len(done.again):,} once more, left out {done.tally.skipped:,}."
    said += f" {done.tally.merged:,} told a post that another row tells." if done.tally.merged else ""
    lines = [paragraph(said, face.width)]
    if done.unsure:
        count = len(done.unsure)
        said = f"{count} {'title is' if count == 1 else 'titles are'} not sure; see with: proprietor market"
        lines.append(paragraph(said, face.width))
    lines += [*column_lines(done.tally, face), face.ink.faint(TAKE_BACK)]
    face.answer(
        {"imported": brought_plain(done), "done": True}, lines, [UNDO, Next("proprietor posting list", "shows how you fit them")]
    )


def _columns(told: tuple[str, ...]) -> dict[str, str]:
    """Columns and the parts they say, each written as COLUMN=PART."""
    parted = [each.rpartition("=") for each in told]
    for whole, (column, _, _) in zip(told, parted, strict=True):
        if not column.strip():
            raise click.UsageError(f"“{whole}” does not say COLUMN=PART, as in --column 'Advert text=description'.")
    return {column.strip(): part.strip() for column, _, part in parted}


def _command(asked: PreviewPostings) -> str:
    """The command that takes in what was previewed, hints included."""
    hints = [f"--column={column}={part}" for column, part in asked.columns.items()]
    hints += [f"--order={asked.order}"] if asked.order else []
    hints += [f"--title={asked.title}"] if asked.title else []
    files = shlex.join(map(str, asked.paths)) or "< FILE"
    return f"proprietor posting import {f'{shlex.join(hints)} ' if hints else ''}{files} --yes"


def _untitled(brought: Brought, face: Face) -> list[str]:
    """How to bring in a single text that has no title."""
    tally = brought.tally
    if tally.rows != 1 or not tally.skipped_rows or tally.skipped_rows[0].part != "title":
        return []
    return [face.ink.good("Give it one: proprietor posting import --title 'TITLE' FILE")]


@posting.command(
    name="list", cls=Command, example=["proprietor posting list", "proprietor posting list leeds --occupation nurse"]
)
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.option("--occupation", default="", metavar="ID", help="Only those of one occupation, by its id or a plain title.")
@click.option("--all", "every", is_flag=True, help="All of them, not only the first.")
def list_(words: tuple[str, ...], *, occupation: str, every: bool) -> None:
    """Postings in the order in which you can prove what they ask for; WORDs narrow it to title, company or place."""
    face = here()
    ranking = face.do(RankPostings(occupation=occupation, words=" ".join(words)))
    most = len(ranking.postings) if every or face.json else SHOWN
    narrowed = bool(words or occupation)
    data = _ranked(ranking) if face.json else {}  # of thousands it takes seconds
    face.answer(data, lambda: ranking_lines(ranking, face, most, narrowed=narrowed), _then(ranking, narrowed=narrowed))


def _ranked(ranking: Ranking) -> dict[str, object]:
    return {
        "postings": [fitted_plain(each) for each in ranking.postings],
        "occupations": plain(ranking.occupations),
        "level": ranking.level.value,
        "claims": ranking.claims,
    }


def _then(ranking: Ranking, *, narrowed: bool) -> list[Next]:
    if not ranking.postings and narrowed:
        return [Next("proprietor posting list", "lists all of them")]
    if not ranking.postings:
        return [Next("proprietor posting import FILE", "brings postings in, with a preview first", confirm=True)]
    return [Next(f"proprietor posting show {ranking.postings[0].posting.id}", "shows the first with its reasons")]


@posting.command(cls=Command, example="proprietor posting show pst_4q8c")
@click.argument("posting", metavar="ID", shell_complete=partial(ids_of, "posting"))
def show(posting: str) -> None:
    """What a posting asks for, what of it you can prove, claim or lack, and what of yours is fluff for it."""
    face = here()
    shown = face.do(ShowPosting(id=posting))
    head = shown.fitted.posting.id
    then = [
        Next("proprietor posting skill 'WORDS' SKILL", "says which skill some words mean; remembered", confirm=True),
        Next(f"proprietor opportunity record NAME --posting {head}", "puts it into the pipeline", confirm=True),
    ]
    face.answer(posting_plain(shown), lambda: posting_lines(shown, face), then)


@posting.command(cls=Command, example="proprietor posting sort 'Flow lead, medicine' ward-manager")
@click.argument("title")
@click.argument("occupation")
def sort(title: str, occupation: str) -> None:
    """Say which OCCUPATION a TITLE means; it is remembered, and titles like it follow at once."""
    _sorted(here().do(SortTitle(title=title, occupation=occupation)))


@posting.command(
    cls=Command,
    example=["proprietor posting skill 'bed state' bed-management", "proprietor posting skill 'Go' go --not"],
)
@click.argument("words")
@click.argument("skill")
@click.option("--not", "denied", is_flag=True, help="They do not mean it.")
def skill(words: str, skill: str, *, denied: bool) -> None:
    """Say which SKILL some WORDS in postings mean; it is remembered and followed at once, also in your own wins."""
    _sorted(here().do(SortSkill(words=words, skill=skill, denied=denied)))


def _sorted(anew: SortedAnew) -> None:
    face = here()
    count = f"{anew.postings:,} {'posting' if anew.postings == 1 else 'postings'} read anew."
    new = " It is a skill of your own, as the vocabulary has none of that name." if anew.new else ""
    told = paragraph(f"{clean(anew.exemplar.title)}. Remembered; {count}{new}", face.width)
    said = [told, face.ink.faint(TAKE_BACK)]
    face.answer({"exemplar": plain(anew.exemplar), "postings": anew.postings}, said, [UNDO])
