"""Taking out: the books as a CV and in the forms other programs read; what was left out is said each time."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import click

from proprietor.actions.cv import ExportCv, ShowCv
from proprietor.actions.cv_parts import Cv, CvForm, CvLine, LeftOut, Letterhead
from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.taken_out import TakenOut
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.proposition import form_of, piped, write_file
from proprietor.cli.register import Register
from proprietor.cli.shape import Command

INTO = click.Path(path_type=Path)

NAMES = "Name people who said that they may be named; otherwise nobody is."

SHOWN = 20
"""Records left out that are named before the rest is only counted (a guess)."""


def headed(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of a letterhead, the file and the names."""
    options = [
        click.option("--name", default="", help="Your name; the books do not hold it."),
        click.option("--headline", default="", help="What you are, in a few words."),
        click.option("--email", default="", help="How you are reached."),
        click.option("--phone", default="", help="The same; with its country, as +44 …"),
        click.option("--place", default="", help="Where you live, as far as it matters."),
        click.option("--url", default="", help="Your page on the web."),
        click.option("--names", is_flag=True, help=NAMES),
        click.option("--overwrite", is_flag=True, help="Replace FILE if it is there."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


@click.command(
    cls=Command,
    name="cv",
    example=["proprietor export cv", "proprietor export cv --into cv.pdf --name 'Ana Ruiz' --email ana@example.org"],
)
@click.option("--into", "file", type=INTO, metavar="FILE", help="Write it as .pdf, .docx or .md; - is the pipe.")
@click.option("--format", "kind", type=click.Choice([each.value for each in Format]), help="By default by the ending of FILE.")
@headed
def export_cv(file: Path | None, kind: str | None, *, names: bool, overwrite: bool, **head: str) -> None:
    """Write a CV of one or two pages: roles, their wins with figures, claims; only what the lint finds no error in.

    Without --into it is shown, with the record each line rests on, what was left out and why.
    """
    form = CvForm(piped(file, kind) or (CvForm.PDF if file is None else form_of(file)))
    _cv(form, file, Letterhead(**head), names=names, overwrite=overwrite)


@click.command(cls=Command, name="json-resume", example="proprietor export json-resume --into resume.json --name 'Ana Ruiz'")
@click.option("--into", "file", type=INTO, metavar="FILE", help="Write it there; - is the pipe.")
@headed
def export_json_resume(file: Path | None, *, names: bool, overwrite: bool, **head: str) -> None:
    """Write the same as JSON Resume, which many sites and themes read; all wins that pass, however many.

    Without --into it is shown what would stand in it, and what was left out and why.
    """
    _cv(CvForm.JSON_RESUME, file, Letterhead(**head), names=names, overwrite=overwrite)


@click.command(cls=Command, name="rendercv", example="proprietor export rendercv --into cv.yaml --name 'Ana Ruiz'")
@click.option("--into", "file", type=INTO, metavar="FILE", help="Write it there; - is the pipe.")
@headed
def export_rendercv(file: Path | None, *, names: bool, overwrite: bool, **head: str) -> None:
    """Write the same as YAML for RenderCV, which sets it in designs of its own; it needs your name.

    Without --into it is shown what would stand in it, and what was left out and why.
    """
    _cv(CvForm.RENDERCV, file, Letterhead(**head), names=names, overwrite=overwrite)


def _cv(form: CvForm, file: Path | None, head: Letterhead, *, names: bool, overwrite: bool) -> None:
    face = here()
    if file is None:
        cv = face.do(ShowCv(letterhead=head, form=form, names=names))
        command = (
            "cv --into cv.pdf"
            if form.on_paper
            else f"{form.value} --into {'cv.yaml' if form is CvForm.RENDERCV else 'resume.json'}"
        )
        face.answer({"cv": plain(cv)}, lambda: _lines(cv, face), [Next(f"proprietor export {command}", "writes it")])
        return
    done = face.do(ExportCv(form=form, letterhead=head, names=names))
    hand_over(file, done, face, overwrite=overwrite)


def hand_over(file: Path, done: TakenOut, face: Face, *, overwrite: bool) -> None:
    """Write what was made into a file or down the pipe, and say what was left out and why."""
    printed = done.printed
    if str(file) == "-":
        sys.stdout.buffer.write(printed.data)
        return
    path = file.expanduser()
    write_file(path, printed.data, overwrite=overwrite)
    data = {"file": str(path), "media": printed.media, "bytes": len(printed.data), "left_out": plain(done.left_out)}
    face.answer(data, lambda: [f"Wrote {path}", *told_left_out(done.left_out, face)])


def told_left_out(left_out: Sequence[LeftOut], face: Face) -> Iterator[str]:
    """What was left out, counted and named, with the reasons."""
    if not left_out:
        return
    register = Register(face)
    yield f"Left out: {len(left_out):,}"
    for each in left_out[:SHOWN]:
        yield paragraph(f"{register.head(each.record)}  {each.title}", face.width, "  ", "    ")
        yield face.ink.faint(paragraph(each.reason, face.width, "    ", "    "))
    if len(left_out) > SHOWN:
        yield f"  … and {len(left_out) - SHOWN:,} more"


def _lines(cv: Cv, face: Face) -> Iterator[str]:
    register = Register(face)
    head = [getattr(cv.letterhead, each.name) for each in fields(cv.letterhead)]
    if any(head):
        yield " · ".join(filter(None, head))
    yield from _part("What I offer", cv.claims, face, register)
    for role in cv.roles:
        where = ", ".join(part for part in (role.name, role.employer, role.years) if part)
        yield from _part(where, role.lines, face, register, always=True)
    yield from _part("Further work", cv.further, face, register)
    if cv.credentials:
        yield face.ink.strong("Education and certificates")
    for each in cv.credentials:
        yield paragraph(", ".join(filter(None, (each.said, each.year))), face.width, "- ", "  ")
        yield face.ink.faint(f"  rests on {register.head(each.record)}")
    if cv.skills:
        yield face.ink.strong("Skills")
        yield paragraph(", ".join(cv.skills), face.width, "  ", "  ")
    if not (cv.lines or cv.roles or cv.credentials):
        yield "Nothing could stand on a CV yet. Write a win down: proprietor win record '…'"
    yield from told_left_out(cv.left_out, face)


def _part(heading: str, lines: Sequence[CvLine], face: Face, register: Register, *, always: bool = False) -> Iterator[str]:
    if lines or always:
        yield face.ink.strong(heading)
    for line in lines:
        yield paragraph(line.text, face.width, "- ", "  ")
        rests = ", ".join(register.head(each) for each in (line.record, *line.rests_on))
        yield face.ink.faint(f"  rests on {rests}")
