"""Notes: Markdown or plain text; a point of a list is a win, under the heading and the date it stands under."""

import re
from collections.abc import Iterable, Iterator

from proprietor.books import Win
from proprietor.importers.exchange.asked import LEAST_WORDS, Asked, Telling, text_in
from proprietor.importers.exchange.days import day_of
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, win
from proprietor.market.intake import Skipped
from proprietor.values.when import PartialDate

MOST_POINTS = 5_000
"""Points of one file that are read (a guess)."""

LONGEST = 20_000
"""Signs of a point, however many lines go on with it (a guess)."""

A_THIRD = 3
"""A text is a list of notes when one line in so many is a point (a guess)."""

_POINT = re.compile(r"(?P<indent>\s*)(?:[-*+•‣]|\d{1,3}[.)])\s+(?P<text>\S.*)")
_CELLS = re.compile(r"\"?\w[^,;\t.!?]{0,60}(?:[,;\t](?! )[^,;\t]{0,60}){2,}")
"""A header of at least three columns: lists within its cells are no notes."""

_TASK = re.compile(r"\[(?P<done>[ xX])\]\s+")
_HEADING = re.compile(r"#{1,6}\s+(?P<text>.+?)\s*#*")
_DATED = re.compile(r"\(?(?P<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)\)?\s*[:–—-]\s+(?P<text>\S.*)")
_MARKS = re.compile(r"(\*\*|__|`)")

THIN = "It has fewer than three words, so what was done cannot be told."
OPEN = "It is not ticked off, so it has not happened yet."


def knows(piece: Piece) -> bool:
    """Whether a file is notes: text of which a good part are points of a list."""
    lines = [line for line in piece.beginning.splitlines() if line.strip()]
    if lines and _CELLS.fullmatch(lines[0]):
        return False
    points = sum(bool(_POINT.fullmatch(line)) for line in lines)
    return bool(points) and points * A_THIRD >= len(lines) - sum(line.startswith("#") for line in lines)


def read(piece: Piece, asked: Asked) -> Telling:
    """Read the points; lines that go on belong to the point before them."""
    under: PartialDate | None = None
    for count, (line, text) in enumerate(_lines(piece.lines())):
        if heading := _HEADING.fullmatch(text):
            under = _day(heading["text"], asked)
            continue
        if count > MOST_POINTS:
            yield Skipped(piece.name, line, f"Only the first {MOST_POINTS:,} lines of a list are read.")
            return
        found = _POINT.fullmatch(text)
        if found is None:
            continue
        said = found["text"]
        if task := _TASK.match(said):
            if task["done"] == " ":
                yield Skipped(piece.name, line, OPEN, said[:200])
                continue
            said = said[task.end() :]
        on = under
        if dated := _DATED.fullmatch(said):
            on, said = day_of(dated["day"], asked.today) or under, dated["text"]
        said = text_in(_MARKS.sub("", said))
        if len(said.split()) < LEAST_WORDS:
            yield Skipped(piece.name, line, THIN, said)
            continue
        yield win(Where(piece.name, line), Win(action=said, on=_past(on, asked)))


def _day(heading: str, asked: Asked) -> PartialDate | None:
    """The date that a heading is, or begins with."""
    return day_of(heading, asked.today) or day_of(heading.partition(":")[0].partition(" – ")[0], asked.today)


def _past(on: PartialDate | None, asked: Asked) -> PartialDate | None:
    return on if on is not None and on.first <= asked.today else None


def _lines(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; an indented line that is no point goes on with the one before it."""
    held, at = "", 0
    for number, line in enumerate(lines, start=1):
        goes_on = held and line[:1] in {" ", "\t"} and line.strip() and not _POINT.fullmatch(line) and _POINT.fullmatch(held)
        if goes_on:
            held = f"{held} {line.strip()}" if len(held) < LONGEST else held
            continue
        if held.strip():
            yield at, held
        held, at = line, number
    if held.strip():
        yield at, held
