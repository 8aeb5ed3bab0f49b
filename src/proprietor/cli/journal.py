"""The journal, and taking a write back."""

import click

from proprietor.actions.context import JournalLine
from proprietor.actions.undoing import TAKEN, ReadJournal, Undo
from proprietor.cli.face import Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.shape import Command
from proprietor.cli.showing import local
from proprietor.cli.table import Column, table


@click.command(cls=Command, example=["proprietor history", "proprietor history win_4k7m"])
@click.argument("id", required=False, default="")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="How many lines at most.")
@click.option("--before", type=click.IntRange(min=0), default=0, help="Only writes before this number, to read on.")
def history(id: str, limit: int, before: int) -> None:  # noqa: A002 - the argument's name on the screen
    """Show what was written when, newest first: all of it, or what touched one record."""
    face = here()
    lines = face.do(ReadJournal(id=id, limit=limit, before=before))
    then = [Next(f"proprietor undo {lines[0].seq}", f"takes back: {lines[0].summary}", confirm=True)] if lines else []

    def text() -> list[str]:
        if not lines:
            return ["Nothing has been written yet."]
        columns = [Column("No", right=True, firm=True), Column("When", firm=True), Column("What"), Column("State", firm=True)]
        rows = [[str(line.seq), local(line.at), line.summary, _state(line)] for line in lines]
        made = table(columns, rows, face.ink, face.width)
        more = [face.ink.faint(f"Read on with: --before {lines[-1].seq}")] if len(lines) == limit and lines[-1].seq > 1 else []
        return [*made, *more]

    face.answer({"count": len(lines), "lines": [_plain(line) for line in lines]}, text, then)


def _state(line: JournalLine) -> str:
    if line.undone_by:
        return f"undone by {line.undone_by}"
    return f"undoes {line.undoes}" if line.undoes else ""


def _plain(line: JournalLine) -> dict[str, object]:
    return {
        "seq": line.seq,
        "at": line.at.isoformat(),
        "action": line.action,
        "summary": line.summary,
        "undoes": line.undoes,
        "undone_by": line.undone_by,
        "records": [change.record for change in line.changes],
    }


@click.command(cls=Command, example=["proprietor undo", "proprietor undo 12"])
@click.argument("number", metavar="[N]", type=click.IntRange(min=1), required=False)
def undo(number: int | None) -> None:
    """Take a write back: the last one, or the one with this number in the history.

    Undoing an undo does it again.
    """
    face = here()
    line = face.do(Undo(seq=number or 0))
    newest = face.do(ReadJournal(limit=1))
    back = newest[0].summary.startswith(TAKEN)
    again = Next(f"proprietor undo {newest[0].seq}", "does it again" if back else "takes it back", confirm=True)
    text = [
        paragraph(f"Took back number {line.seq}: {line.summary}" if back else newest[0].summary, face.width),
        face.ink.faint(f"{'Do it again' if back else 'Take it back'} with: {again.command}"),
    ]
    face.answer({"undone": _plain(line)}, text, [again])
