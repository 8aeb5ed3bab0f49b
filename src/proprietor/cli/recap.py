"""The note after a talk, on the screen or as a file."""

from collections.abc import Iterator
from pathlib import Path

import click

from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.recapping import ExportRecap, Recapped, ShowRecap
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import inert, paragraph
from proprietor.cli.otherwise import OTHERWISE, say_draft_otherwise
from proprietor.cli.putting_out import form_of, put_out
from proprietor.cli.sending import SEND
from proprietor.cli.shape import Command


@click.command(cls=Command, example=["proprietor recap ans_3d8q", "proprietor recap ans_3d8q -o note.docx"])
@click.argument("answer", metavar="ANSWER")
@click.option("-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Write it as .md, .docx or .pdf.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
@OTHERWISE
@SEND
def recap(answer: str, *, file: Path | None, overwrite: bool, otherwise: bool, send: bool) -> None:
    """Draft a short note of a talk in which you asked: thanks, what you asked, what they said, what was agreed.

    Nothing stands in it that is not in your plan and your answer; where no day was agreed, it asks for one.
    """
    face = here()
    if otherwise:
        from proprietor.actions.phrasing import DraftKind, RephraseDraft  # noqa: PLC0415 - only whoever has a model

        say_draft_otherwise(RephraseDraft(draft=DraftKind.RECAP, id=answer), face, f"proprietor recap {answer}", send=send)
        return
    if file is not None:
        printed = face.do(ExportRecap(id=answer, format=Format(form_of(file))))
        put_out(file, printed, face, overwrite=overwrite)
        return
    made = face.do(ShowRecap(id=answer))
    then = [Next(f"proprietor answer suggest {answer}", "shows what the answer changes in your books")]
    data: dict[str, object] = {
        "answer": made.answer.id,
        "ask": made.ask.id,
        "text": made.recap.text,
        "lines": plain(made.recap.lines),
        "advice": list(made.recap.advice),
    }
    face.answer(data, lambda: _lines(made, face), then)


def _lines(made: Recapped, face: Face) -> Iterator[str]:
    """The note as it can be copied, and beneath it what to look at before it is sent."""
    yield from (inert(line.text) for line in made.recap.lines)
    if made.recap.lines:
        yield ""
    yield from (face.ink.faint(paragraph(each, face.width)) for each in made.recap.advice)
