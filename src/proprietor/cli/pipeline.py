"""`proprietor market pipeline`: every opportunity in the column of where it stands, closed ones folded away."""

from collections.abc import Iterator

import click

from proprietor.actions.pipeline import Pipeline, ShowPipeline
from proprietor.actions.plain import plain
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import paragraph
from proprietor.cli.pursued import next_said, quiet_plain
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.table import Column as TableColumn
from proprietor.cli.table import table
from proprietor.market.pipeline import Column, Pursued
from proprietor.market.records import Channel


@click.command(cls=Command, example=["proprietor market pipeline", "proprietor market pipeline --channel referral --closed"])
@click.option("--channel", type=click.Choice([each.value for each in Channel]), help="Only those that came about in this way.")
@click.option("--closed", is_flag=True, help="What was accepted, lost or let go, too.")
def pipeline(channel: str | None, *, closed: bool) -> None:
    """Show where each opportunity stands, what is next and what has gone quiet."""
    face = here()
    found = face.do(ShowPipeline(channel=Channel(channel) if channel else None))
    face.answer(_plain(found), lambda: _lines(found, face, closed=closed), _then(found))


def _then(found: Pipeline) -> list[Next]:
    first = next((each for column in found.columns for each in column.entries), None)
    if first is None:
        return [Next("proprietor opportunity record '…'", "writes down the first opportunity", confirm=True)]
    return [
        Next(f"proprietor opportunity show {first.opportunity.id}", "shows one with all its moves"),
        Next("proprietor market diagnose", "says what the whole of it points to"),
    ]


def _plain(found: Pipeline) -> dict[str, object]:
    return {
        "today": found.today,
        "columns": {column.standing.value: [_entry(each) for each in column.entries] for column in found.columns},
        "closed": {column.standing.value: [_entry(each) for each in column.entries] for column in found.closed},
        "channels": {channel.value: count for channel, count in found.channels.items()},
        "quiet": [quiet_plain(each) for each in found.quiet.values()],
    }


def _entry(each: Pursued) -> dict[str, object]:
    record = plain(each.opportunity)
    assert isinstance(record, dict)
    return {**record, "since": each.since, "silent": each.silent, "moves": len(each.moves)}


def _lines(found: Pipeline, face: Face, *, closed: bool) -> Iterator[str]:
    if not any(column.entries for column in (*found.columns, *found.closed)):
        yield from _nothing(found, face)
        return
    register = Register(face)
    for column in (each for each in found.columns if each.entries):
        yield face.ink.strong(f"{column.standing.word.capitalize()} ({len(column.entries)})")
        yield from _column(column, found, face, register)
        yield ""
    yield from _closed(found, face, register, closed=closed)


def _nothing(found: Pipeline, face: Face) -> Iterator[str]:
    if found.channels:
        yield "None of your opportunities came about in this way."
        return
    yield paragraph(
        "No opportunity is in the pipeline. A posting you may answer, a word somebody put in for you, a post inside the firm, "
        "a piece of work for a client: each gets a column by what has happened.",
        face.width,
    )
    yield "Begin with:"
    yield face.ink.good("  proprietor opportunity record 'Bed manager, Quayside Hospital' --channel referral")
    yield face.ink.good("  proprietor opportunity move opp_… applied")


def _column(column: Column, found: Pipeline, face: Face, register: Register) -> Iterator[str]:
    columns = [
        TableColumn("Id", firm=True, style=face.ink.strong),
        TableColumn("What it is"),
        TableColumn("Since", right=True, firm=True),
        TableColumn("Next"),
        TableColumn("Quiet"),
    ]
    rows = [
        [
            register.head(each.opportunity.id),
            each.opportunity.name,
            str(each.since or ""),
            "" if each.closed else next_said(each),
            _quiet(each, found),
        ]
        for each in column.entries
    ]
    yield from table(columns, rows, face.ink, face.width)


def _quiet(each: Pursued, found: Pipeline) -> str:
    quiet = found.quiet.get(each.opportunity.id)
    if quiet is None:
        return ""
    days = f"{quiet.days} day{'s' * (quiet.days != 1)}" if quiet.days else "today"
    return f"{days}, spent after {quiet.spent_after}" if quiet.spent else days


def _closed(found: Pipeline, face: Face, register: Register, *, closed: bool) -> Iterator[str]:
    ended = [each for each in found.closed if each.entries]
    if not ended:
        return
    if not closed:
        counts = ", ".join(f"{len(each.entries)} {_ENDED[each.standing.value]}" for each in ended)
        total = sum(len(each.entries) for each in ended)
        yield face.ink.faint(f"{total} closed ({counts}): proprietor market pipeline --closed")
        return
    for column in ended:
        yield face.ink.strong(f"{column.standing.word.capitalize()} ({len(column.entries)})")
        yield from _column(column, found, face, register)


_ENDED = {"accepted": "accepted", "lost": "lost", "withdrew": "let go"}
