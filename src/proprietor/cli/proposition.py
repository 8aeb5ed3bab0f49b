"""The four questions with your answers, on the screen or as a file."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.proposition import ExportProposition, ShowProposition
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.putting_out import FORMATS, TEXT, form_of, put_out
from proprietor.cli.quoting import counted
from proprietor.cli.register import Register, one_line
from proprietor.cli.shape import Command
from proprietor.proposition.answers import Answer, Answered, Proposition


@click.command(cls=Command, example=["proprietor proposition", "proprietor proposition --format pdf -o proposition.pdf"])
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="On the screen, or as a file; by default by the ending of FILE."
)
@click.option("-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Where to write it; - is the pipe.")
@click.option("--names", is_flag=True, help="Name witnesses who said that they may be named; otherwise none is.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
def proposition(form: str | None, file: Path | None, *, names: bool, overwrite: bool) -> None:
    """Show the four questions a business of one must answer, your claims, and what each rests on.

    As a file every sentence carries the numbers of the records it rests on; private wins stay out of it.
    """
    face = here()
    wanted = form or form_of(file)
    if wanted == TEXT:
        if file is not None:
            raise click.UsageError("Text goes to the screen; for a file choose markdown, docx or pdf.")
        _show(face)
        return
    printed = face.do(ExportProposition(format=Format(wanted), names=names))
    if str(file) == "-" or (file is None and wanted == Format.MARKDOWN and not face.json):
        sys.stdout.buffer.write(printed.data)
        return
    put_out(file, printed, face, overwrite=overwrite)


def _show(face: Face) -> None:
    found = face.do(ShowProposition())
    first = next((answer.question for answer in found.answers if not answer.claims), None)
    then = [Next(f"proprietor claim record --question {first} '…'", f"answers: {first.words}", confirm=True)] if first else []
    then.append(Next("proprietor proposition --format pdf", "prints it"))
    data: dict[str, object] = {"complete": found.complete, "answers": [_plain(answer) for answer in found.answers]}
    face.answer(data, lambda: _lines(found, face), then)


def _plain(answer: Answer) -> dict[str, object]:
    claims = [
        {
            "claim": plain(each.claim),
            "strength": {"total": round(each.strength.total, 3), "parts": plain(each.strength.parts)},
            "cites": [
                {
                    "win": plain(cited.win),
                    "witnesses": [person.id for person in cited.witnesses],
                    "artefacts": [artefact.id for artefact in cited.artefacts],
                }
                for cited in each.cited
            ],
            "findings": plain(each.findings),
            "waived": plain(each.waived),
        }
        for each in answer.claims
    ]
    return {"question": answer.question.value, "words": answer.question.words, "claims": claims, "prompt": answer.prompt}


def _lines(found: Proposition, face: Face) -> Iterator[str]:
    register = Register(face)
    for number, answer in enumerate(found.answers, start=1):
        if number > 1:
            yield ""
        yield face.ink.strong(f"{number}. {answer.question.words}")
        if not answer.claims:
            yield paragraph(answer.prompt, face.width, "   ")
            yield face.ink.good(f"   proprietor claim record --question {answer.question} '…'")
        for each in answer.claims:
            yield from _claim(each, face, register)


def _claim(each: Answered, face: Face, register: Register) -> Iterator[str]:
    yield paragraph(one_line(each.claim), face.width, "   ")
    for cited in each.cited:
        seen = ", ".join(dict.fromkeys(f"{person.name} ({person.relation.word})" for person in cited.witnesses))
        shown = ", ".join(artefact.title for artefact in cited.artefacts)
        told = f"{register.head(cited.win.id)}  {one_line(cited.win)}"
        told += f" [seen by {seen}]" if seen else ""
        told += f" [shown by {shown}]" if shown else ""
        yield face.ink.faint(paragraph(told, face.width, "     rests on ", "       "))
    weakest = each.strength.weakest
    said = weakest.sentence if weakest.met < 1 else "Nothing is missing in how it is made."
    yield face.ink.faint(paragraph(f"{register.head(each.claim.id)}  {said}", face.width, "     ", "       "))
    if each.findings:
        yield face.ink.warning(f"     {counted(each.findings)}: proprietor lint {register.head(each.claim.id)}")
