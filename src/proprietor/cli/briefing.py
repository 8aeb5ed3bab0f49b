"""Briefs in the terminal: one page before an interview."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.briefing import ExportBrief, KeepBriefing, ListBriefings, MakeBrief, ShowBrief
from proprietor.actions.papers import Format, Printed
from proprietor.actions.plain import plain
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.putting_out import form_of, refuse_over, write_file
from proprietor.cli.reading import STDIN, document
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.interview.brief.build import Brief
from proprietor.interview.records import Briefing


@click.command(
    cls=Command,
    example=[
        "proprietor lab brief posting.html",
        "proprietor lab brief posting.txt --notes notes.txt -o brief.pdf",
        "proprietor lab brief posting.txt --keep 'Head of office, harbour school'",
        "proprietor lab brief brf_4k7m",
    ],
)
@click.argument("source", metavar="FILE|-|ID")
@click.option("--notes", metavar="FILE", help="What you know besides.")
@click.option("-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Write it as .md, .docx or .pdf.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
@click.option("--keep", "name", metavar="NAME", help="Keep posting and notes in your books under this name.")
def brief(source: str, *, notes: str | None, file: Path | None, overwrite: bool, name: str | None) -> None:
    """Make the brief for an interview: what probably hurts there, what to ask, what you can tell, what they will ask.

    FILE is the posting as text, HTML or JSON. Every line says what it rests on; nothing about you is made up.
    """
    face = here()
    kept = source.lower().startswith("brf") and not Path(source).exists()
    _fitting(source, notes, name, kept=kept)
    posting = "" if kept else document(source, face).text
    known = document(notes, face).text if notes is not None else ""
    door = face.business if kept or name is not None or face.has_books else face.bare
    made = door.do(ShowBrief(id=source)).brief if kept else door.do(MakeBrief(posting=posting, notes=known))
    then = [] if file or source == STDIN else [Next(_printing(source, notes), "writes it to print")]
    data: dict[str, object] = {"brief": plain(made)}
    record: Briefing | None = None
    printed: Printed | None = None
    if file is not None:
        refuse_over(file, overwrite=overwrite)
        printed = door.do(ExportBrief(format=Format(form_of(file)), id=source if kept else "", posting=posting, notes=known))
    if name is not None:
        record = face.do(KeepBriefing(briefing=Briefing(name=name, posting=posting, notes=known)))
        data["record"] = plain(record)
        then = [Next(f"proprietor lab brief {record.id}", "makes it anew from your books"), UNDO]
    if file is not None and printed is not None:
        write_file(file, printed, overwrite=overwrite)
        data["file"] = str(file)
    face.answer(data, lambda: [f"Wrote {file}"] if file else _told(made, face), then)
    if record is not None and not face.json:
        face.say(f"Kept as {record.id}. {TAKE_BACK}")


def _fitting(source: str, notes: str | None, name: str | None, *, kept: bool) -> None:
    """Refuse words that do not belong together, before anything is read."""
    if kept and (notes is not None or name is not None):
        raise click.UsageError(f"{source} is kept with its notes and its name; change it with: proprietor edit {source}")
    if source == STDIN == notes:
        raise click.UsageError("Posting and notes cannot both come through the pipe; give one of them as a file.")


def _printing(source: str, notes: str | None) -> str:
    """The command that prints this very brief."""
    return " ".join(
        [
            "proprietor lab brief",
            shlex.quote(source),
            *(["--notes", shlex.quote(notes)] if notes is not None else []),
            "-o brief.pdf",
        ]
    )


def _told(made: Brief, face: Face) -> Iterator[str]:
    """The brief on the screen."""
    head = ", ".join(part for part in (made.posting.title, made.posting.employer, made.posting.place) if part)
    yield face.ink.strong(paragraph(head or "The post", face.width))
    yield from (face.ink.faint(paragraph(each, face.width)) for each in made.cautions)
    yield from _pains(made, face)
    yield from _heading("Questions they will probably ask", face)
    for answer in made.answers:
        yield face.ink.strong(paragraph(answer.asked.text, face.width, indent="  "))
        for said in (answer.draft, answer.missing):
            if said is not None:
                yield paragraph(said.text, face.width, indent="    ")
        if answer.bridge is not None:
            yield face.ink.good(paragraph(f"Then: {answer.bridge.text}", face.width, indent="    "))
    yield from _heading("Your four questions, for this manager", face)
    for each in made.four:
        yield paragraph(
            f"{each.question.words} {each.said.text if each.said else each.missing}", face.width, indent="  ", hang="    "
        )
    lists = (
        ("Leave out here", made.leave_out),
        ("Find out before you decide", made.find_out),
        ("What talk it will be", made.setting.advice),
    )
    for heading, lines in lists:
        if lines:
            yield from _heading(heading, face)
            yield from (paragraph(f"- {line.text}", face.width, indent="  ", hang="    ") for line in lines)


def _heading(words: str, face: Face) -> Iterator[str]:
    yield ""
    yield face.ink.strong(words)


def _pains(made: Brief, face: Face) -> Iterator[str]:
    yield from _heading("What probably hurts there", face)
    for each, speaking in zip(made.hypotheses, made.speaking, strict=True):
        yield f"  {face.ink.strong(each.name)} ({each.confidence})"
        yield face.ink.faint(paragraph(each.because.text, face.width, indent="    "))
        yield from (
            face.ink.good(paragraph(f"Ask: {one.text}", face.width, indent="    ", hang="      ")) for one in each.questions
        )
        yield from (
            paragraph(
                f"Tell{' without names' if one.masked else ''}: {one.line.text} ({one.win})",
                face.width,
                indent="    ",
                hang="      ",
            )
            for one in speaking.wins
        )
        for word, line in (("Offer", each.insight), ("Listen for", each.joining)):
            if line is not None:
                yield paragraph(f"{word}: {line.text}", face.width, indent="    ", hang="      ")


@click.command(cls=Command, example="proprietor lab briefs")
def briefs() -> None:
    """The briefings you keep, the newest first."""
    face = here()
    kept = face.do(ListBriefings())
    found = [each.record for each in kept if isinstance(each.record, Briefing)]
    register = Register(face)
    rows = [[register.head(each.id), str(each.on or ""), each.name] for each in found]
    columns = [Column("Id", firm=True, style=face.ink.strong), Column("Talk", firm=True), Column("The post")]
    empty = "No briefing is kept yet. Begin with: proprietor lab brief POSTING --keep 'NAME'"
    face.answer(
        {"briefings": [plain(each) for each in kept]}, lambda: table(columns, rows, face.ink, face.width) if rows else [empty]
    )
