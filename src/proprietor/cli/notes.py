"""Drafts that tell of wins, in the terminal; they are shown or written to a file, and never sent."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from proprietor.actions.papers import Format
from proprietor.actions.plain import plain
from proprietor.actions.visibility import DraftNote, ExportNote
from proprietor.ask.notes import Note
from proprietor.ask.records import NoteKind
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph, wrapped
from proprietor.cli.otherwise import OTHERWISE, say_draft_otherwise
from proprietor.cli.putting_out import form_of, write_file
from proprietor.cli.reading import document
from proprietor.cli.register import Register
from proprietor.cli.sending import SEND
from proprietor.cli.shape import Command

NOT_SENT = "This is a draft; nothing was sent. When you have told them:"


def _writing(command: Callable[..., None]) -> Callable[..., Any]:
    """The options of every draft."""
    for option in reversed(
        [
            click.option(
                "--voice",
                "voices",
                multiple=True,
                metavar="FILE",
                help="A text of yours to sound like, best two; it is not kept.",
            ),
            click.option(
                "-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Write it as .md, .docx or .pdf."
            ),
            click.option("--overwrite", is_flag=True, help="Replace FILE if it is there."),
            OTHERWISE,
            SEND,
        ]
    ):
        command = option(command)
    return command


_to = click.option("--to", metavar="PERSON", default="", help="Whom it is for, by id; your boss if there is one in the books.")
_ahead = click.option("--next", "ahead", metavar="TEXT", default="", help="What is next, in your own words.")


@click.command(
    cls=Command, example=["proprietor visible friday", "proprietor visible friday --voice mail1.txt --voice mail2.txt"]
)
@_to
@_ahead
@_writing
def friday(*, to: str, ahead: str, voices: tuple[str, ...], file: Path | None, **how: bool) -> None:
    """Draft the Friday note: what got done, what it changed, what is next.

    Only words of your records stand in it; names of people who have not agreed to be named, and boasting, stay out.
    """
    _draft(NoteKind.FRIDAY, voices, file, how, to=to, ahead=ahead)


@click.command(cls=Command, example=["proprietor visible monthly", "proprietor visible monthly --to per_9w3c -o march.docx"])
@_to
@_ahead
@_writing
def monthly(*, to: str, ahead: str, voices: tuple[str, ...], file: Path | None, **how: bool) -> None:
    """Draft the monthly update: each win of the month in a sentence or two."""
    _draft(NoteKind.MONTHLY, voices, file, how, to=to, ahead=ahead)


@click.command(cls=Command, example="proprietor visible review --headings form.txt -o review.docx")
@click.option("--headings", metavar="FILE", help="The firm's own headings, one a line; behind a colon, words that describe one.")
@_writing
def review(*, headings: str | None, voices: tuple[str, ...], file: Path | None, **how: bool) -> None:
    """Draft the self-review: the year's wins under the firm's own headings, each where its words fit best."""
    given = document(headings, here()).text if headings else ""
    _draft(NoteKind.REVIEW, voices, file, how, headings=given)


@click.command(cls=Command, example="proprietor visible message per_9w3c win_4k7m")
@click.argument("person", metavar="PERSON")
@click.argument("win", metavar="WIN")
@_writing
def message(person: str, win: str, *, voices: tuple[str, ...], file: Path | None, **how: bool) -> None:
    """Draft a message to one person about one win."""
    _draft(NoteKind.MESSAGE, voices, file, how, to=person, win=win)


def _draft(kind: NoteKind, voices: tuple[str, ...], file: Path | None, how: Mapping[str, bool], **parts: str) -> None:
    face = here()
    wanted = DraftNote(kind=kind, voice=tuple(document(name, face).text for name in voices), **parts)
    if how["otherwise"]:
        from proprietor.actions.phrasing import DraftKind, RephraseDraft  # noqa: PLC0415 - only whoever has a model

        same = " ".join(["proprietor visible", kind.value, *([parts["to"], parts["win"]] if kind is NoteKind.MESSAGE else [])])
        say_draft_otherwise(RephraseDraft(draft=DraftKind.NOTE, note=wanted), face, same, send=how["send"])
        return
    form = Format(form_of(file)) if file is not None else None
    note = face.do(wanted)
    register = Register(face)
    if file is not None and form is not None:
        write_file(file, face.do(ExportNote(note=wanted, format=form)), overwrite=how["overwrite"])
    data = {**_plain(note), "file": str(file)} if file else _plain(note)
    face.answer(data, lambda: [f"Wrote {file}"] if file else _lines(note, face, register), _then(note))


def _plain(note: Note) -> dict[str, object]:
    return {
        "title": note.title,
        "text": note.text,
        "lines": plain(note.lines),
        "wins": [win.id for win in note.wins],
        "omitted": plain(note.omitted),
        "silence": note.silence,
        "offered": note.offered.id if note.offered else "",
        "voice": note.voice.in_words(),
    }


def _then(note: Note) -> list[Next]:
    if note.to is None:
        return []
    if note.offered is not None:
        return [Next(f"proprietor visible message {note.to.id} {note.offered.id}", "tells of the newest win they do not know of")]
    medium = note.kind.medium.value
    return [
        Next(f"proprietor visible told {win.id} {note.to.id} --by {medium}", "notes that you told them", confirm=True)
        for win in note.wins
    ]


def _lines(note: Note, face: Face, register: Register) -> Iterator[str]:
    yield face.ink.strong(note.title)
    if heard := note.voice.in_words():
        yield face.ink.faint(paragraph(heard, face.width))
    yield ""
    if note.silence:
        yield paragraph(note.silence, face.width)
    for line in note.text.split("\n") if note.text else ():
        yield from wrapped(line, face.width)
    yield from _offer(note, face, register)
    if note.omitted:
        yield ""
    for each in note.omitted:
        yield face.ink.faint(paragraph(f"{register.head(each.record)}  {register.title(each.record)}: {each.reason}", face.width))
    if note.to and note.wins:
        yield ""
        yield face.ink.faint(NOT_SENT)
        for win in note.wins:
            told = f"proprietor visible told {register.head(win.id)} {register.head(note.to.id)} --by {note.kind.medium.value}"
            yield face.ink.good(f"  {told}")


def _offer(note: Note, face: Face, register: Register) -> Iterator[str]:
    if note.offered is None:
        return
    who = note.to.name if note.to else "your boss"
    yield paragraph(
        f"The newest one {who} does not know of, by your books: “{' '.join(note.offered.title.split())}”.", face.width
    )
    to = register.head(note.to.id) if note.to else "PERSON"
    yield face.ink.good(f"  proprietor visible message {to} {register.head(note.offered.id)}")
