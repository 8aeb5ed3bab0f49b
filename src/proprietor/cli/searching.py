"""Search over all texts, best first, the found words marked."""

from collections.abc import Iterator

import click

from proprietor.actions.context import Hit
from proprietor.actions.kinds import TITLED
from proprietor.actions.looking import FindRecords
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import Ink, clean, wrapped
from proprietor.cli.register import Register
from proprietor.cli.shape import Command

BEGIN, END = "\x02", "\x03"
"""The signs between which the search puts found words."""


@click.command(cls=Command, example=["proprietor find starter letter", "proprietor find --kind win calls"])
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.name for kind in TITLED]),
    help="Only in these; can be given more than once.",
)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="How many at most.")
def find(words: tuple[str, ...], kinds: tuple[str, ...], limit: int) -> None:
    """Search all texts in the books, best match first.

    All words must occur; the last may be a beginning.
    """
    face = here()
    query = " ".join(words)
    hits = face.do(FindRecords(query=query, kinds=kinds, limit=limit))
    then = [Next(f"proprietor show {hits[0].record}", "shows the best match")] if hits else []
    face.answer(
        {"query": query, "count": len(hits), "hits": [_plain(hit) for hit in hits]}, lambda: _lines(query, hits, face), then
    )


def _plain(hit: Hit) -> dict[str, object]:
    extract, marks = unmarked(hit.extract)
    title, _ = unmarked(hit.title)
    return {"record": hit.record, "kind": hit.kind, "title": title, "extract": extract, "marks": marks, "rank": hit.rank}


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without marking signs, and where the found words stand in it."""
    plain, marks, start = "", [], 0
    for sign in text:
        if sign == BEGIN:
            start = len(plain)
        elif sign == END:
            marks.append((start, len(plain)))
        else:
            plain += sign
    return plain, marks


def _lines(query: str, hits: tuple[Hit, ...], face: Face) -> Iterator[str]:
    if not hits:
        yield f"Nothing in the books has the words “{clean(query)}”."
        yield "Try fewer words, or the beginning of one."
    register = Register(face)
    for n, hit in enumerate(hits):
        if n:
            yield ""
        head = register.head(hit.record)
        first, *others = _lines_of(hit.title, face.width - len(head) - 2, face.ink)
        yield f"{face.ink.strong(head)}  {first}"
        yield from (" " * (len(head) + 2) + line for line in others)
        if hit.extract and unmarked(hit.extract)[0].strip() != unmarked(hit.title)[0].strip():
            yield from (f"    {line}" for line in _lines_of(hit.extract, face.width - 4, face.ink))


def _marked(text: str, ink: Ink) -> str:
    """The text with found words in their style."""
    made = ""
    for n, part in enumerate(" ".join(text.split()).split(BEGIN)):
        found, end, rest = part.partition(END)
        made += ink.found(clean(found)) + clean(rest) if n and end else clean(part)
    return made


def _lines_of(text: str, width: int, ink: Ink) -> list[str]:
    """The text wrapped, found words marked; a word found across two lines is marked on both."""
    joined = " ".join(text.split()).replace(BEGIN, "\ue000").replace(END, "\ue001")
    made, inside = [], False
    for line in wrapped(joined, width, most=3):
        whole = ("\ue000" if inside else "") + line
        inside = whole.count("\ue000") > whole.count("\ue001")
        made.append(_marked((whole + ("\ue001" if inside else "")).replace("\ue000", BEGIN).replace("\ue001", END), ink))
    return made
