"""The market in the terminal: which occupation a title means."""

import json
import sys
from collections.abc import Iterator

import click

from proprietor.actions.market import MatchTitles, TitleRead
from proprietor.cli.aggregating import aggregate, cells
from proprietor.cli.face import here
from proprietor.cli.ink import Ink, clean, inert
from proprietor.cli.shape import Command, Group
from proprietor.cli.table import Column, table


@click.group(cls=Group, example="proprietor market title 'Senior bed manager (m/f/d)'")
def market() -> None:
    """What is wanted and paid, and which of it fits."""


market.add_command(aggregate)
market.add_command(cells)


@market.command(
    cls=Command,
    example=["proprietor market title 'Senior bed manager (m/f/d)'", "proprietor market title < titles.txt > codes.jsonl"],
)
@click.argument("titles", nargs=-1, metavar="[TITLE]...")
def title(titles: tuple[str, ...]) -> None:
    """Which occupation a job title means, with its codes in SOC and ISCO.

    Without a TITLE it reads titles from the pipe, one a line, and writes a JSON object a line as they come: title, level, sure,
    margin, and up to five candidates with id, label, SOC, ISCO, score and the label that matched.
    """
    face = here()
    if titles:
        found = face.bare.do(MatchTitles(titles=titles))
        read = list(found)
        told = "\n\n".join("\n".join(_lines(each, face.ink, face.width)) for each in read)
        face.answer({"titles": [_plain(each) for each in read]}, told)
        return
    if sys.stdin.isatty():
        raise click.UsageError("Name a title, or pipe in titles, one a line.")
    for each in face.bare.do(MatchTitles(titles=_piped())):
        sys.stdout.write(inert(json.dumps(_plain(each), ensure_ascii=False)) + "\n")
        sys.stdout.flush()  # whoever reads may wait for it before giving the next


def _piped() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _plain(read: TitleRead) -> dict[str, object]:
    return {
        "title": read.title,
        "level": read.level.value,
        "sure": read.sure,
        "margin": round(read.margin, 4),
        "candidates": [
            {
                "id": each.occupation.id,
                "label": each.occupation.label,
                "soc": each.occupation.soc,
                "isco": each.occupation.isco,
                "score": round(each.score, 4),
                "matched": each.label,
            }
            for each in read.meanings
        ],
    }


def _lines(read: TitleRead, ink: Ink, width: int) -> Iterator[str]:
    yield ink.strong(clean(read.title))
    if not read.meanings:
        yield "No word of it is known. Try a plainer title, as “nurse” or “accountant”."
        return
    level = f" It sounds like this level: {read.level.value}." if read.level != "unknown" else ""
    yield ink.faint(("This is sure enough to be taken." if read.sure else "Not sure; look which of these it is.") + level)
    rows = [(each.occupation.label, each.occupation.soc, each.occupation.isco, f"{each.score:.2f}") for each in read.meanings]
    columns = (Column("Occupation"), Column("SOC", firm=True), Column("ISCO", firm=True), Column("Likeness", right=True))
    yield from table(columns, rows, ink, width)
