"""Rich text: what an editor kept as HTML, or somebody typed with strokes, as plain lines, the points of its lists apart."""

import html
import re
from typing import NamedTuple

from proprietor.importers.exchange.asked import LEAST_WORDS
from proprietor.importers.pdf_lines import OPEN
from proprietor.market.pages import is_page, read_page

MOST = 100_000
"""Signs that are looked at (a guess: five times what a field of ours holds)."""

_MARKED = re.compile(r"</(?:i|u|s|sub|sup)>", re.IGNORECASE)
"""Marks of an editor that a page need not have."""

_POINT = re.compile(r"(?:[-–*]\s+|[•◦▪‣●○■·\uf0b7]\s*)(\S.*)")
"""A line that begins with a bullet; one that could be a sign of the sentence needs a space behind it."""

_LONE = frozenset("-–*•◦▪‣●○■·\uf0b7")


class Rich(NamedTuple):
    """A text, line by line with a stroke before each point; what stands outside its lists alone; and the points alone."""

    text: str
    prose: str
    points: tuple[str, ...]

    @property
    def telling(self) -> tuple[str, ...]:
        """The points that are long enough to tell what somebody did."""
        return tuple(each for each in self.points if len(each.split()) >= LEAST_WORDS)


def read_rich(text: str) -> Rich:
    """Read it. A point that ends in the middle of a sentence is joined with the line that goes on with it."""
    text = text[:MOST]
    plain = read_page(text).text if is_page(text) or _MARKED.search(text) else html.unescape(text)
    said: list[tuple[bool, str]] = []
    lone = False
    for line in (each.strip() for each in plain.splitlines()):
        found = _POINT.fullmatch(line)
        if line in _LONE:
            lone = True
        elif found or (lone and line):
            said.append((True, found[1] if found else line))
            lone = False
        elif line and said and said[-1][0] and _goes_on(said[-1][1], line):
            said[-1] = (True, f"{said[-1][1]} {line}")
        elif line:
            said.append((False, line))
    return Rich(
        "\n".join(f"- {line}" if is_point else line for is_point, line in said),
        "\n".join(line for is_point, line in said if not is_point),
        tuple(line for is_point, line in said if is_point),
    )


def _goes_on(before: str, line: str) -> bool:
    """Whether a line is the rest of the point before it."""
    if before[-1] in ".!?;:":
        return False
    return line[0].islower() or before[-1] == "," or before.rsplit(maxsplit=1)[-1].lower() in OPEN
