"""Taking out: the books as a CV and in the forms other programs read; what was left out is said each time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import click

from proprietor.actions.cv import ExportCv, ShowCv
from proprietor.actions.cv_parts import Cv, CvForm, CvLine, Letterhead
from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.putting_out import form_of, piped, put_out, told_left_out
from proprietor.cli.register import Register
from proprietor.cli.shape import Command

INTO = click.Path(path_type=Path)

NAMES = "Name people who said that they may be named; otherwise nobody is."


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


def _for_programs(form: CvForm, file_name: str, what: str) -> click.Command:
    """The command that writes a CV in a form other programs read."""

    @click.command(
        cls=Command,
        name=form.value,
        example=f"proprietor export {form.value} --into {file_name} --name 'Ana Ruiz'",
        help=f"{what}\n\nWithout --into it is shown what would stand in it, and what was left out and why.",
    )
    @click.option("--into", "file", type=INTO, metavar="FILE", help="Write it there; - is the pipe.")
    @headed
    def export(file: Path | None, *, names: bool, overwrite: bool, **head: str) -> None:
        _cv(form, file, Letterhead(**head), names=names, overwrite=overwrite)

    return export


export_json_resume = _for_programs(
    CvForm.JSON_RESUME,
    "resume.json",
    "Write the same as JSON Resume, which many sites and themes read; all wins that pass, however many.",
)
export_rendercv = _for_programs(
    CvForm.RENDERCV, "cv.yaml", "Write the same as YAML for RenderCV, which sets it in designs of its own; it needs your name."
)


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
    put_out(file, done.printed, face, overwrite=overwrite, left_out=done.left_out)


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
