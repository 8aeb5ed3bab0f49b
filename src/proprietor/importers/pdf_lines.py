"""The lines of a PDF's pages: broken ones joined again, what a printer puts at the edges of a sheet left out."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BULLETS = "•◦▪‣●○■-–*·\uf0b7"

HANGING = 40.0
"""Points a wrapped line may stand to the right of its bullet (a guess: indents are 10 to 25); more is another column."""

EDGE = 0.08
"""Share of a page's height at its top and bottom where running heads and feet stand (a guess)."""

_NEAR = 1.0
"""Points by which two places may differ and still be one (a guess)."""

_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?(?:\s.*)?"  # a browser's head: the moment and the title
    r"|\w{2,5}://\S+\s+\d+\s*/\s*\d+"  # its foot: the address and the page
    r"|(?:[Pp]age\s+)?\d+\s*(?:/|of)\s*\d+|[Pp]age\s+\d+"
)
"""What browsers and word processors print around a page, wherever it stands."""

_NUMBERED = re.compile(r"\b[Pp]age\s+\d+(?:\s*(?:/|of)\s*\d+)?")
"""A number of the page, behind a name."""

OPEN = frozenset(
    {
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "from",
        "into",
        "as",
        "that",
        "which",
        "who",
        "whose",
        "than",
        "per",
        "via",
        "our",
        "their",
        "its",
        "his",
        "her",
        "my",
    }
)
"""Words on which no line of a CV ends."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands on the page: its words, its place from the lower left corner in points, its size, the page's height."""

    text: str
    x: float
    y: float
    size: float
    height: float

    @property
    def item(self) -> bool:
        """Whether it begins with a bullet."""
        return self.text[:1] != "" and self.text[0] in BULLETS and self.text[1:2] in (" ", "\t")


def text_of(pages: Sequence[Sequence[Line]]) -> str:
    """The text of all pages, an item or a sentence a line."""
    running = Counter(key for page in pages for key in {_key(line) for line in page if _at_edge(line)})
    kept = ([line for line in page if not _furniture(line, running)] for page in pages)
    return "\n".join(text for page in kept for text in _joined(page))


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _at_edge(line: Line) -> bool:
    return not EDGE * line.height < line.y < (1 - EDGE) * line.height


def _furniture(line: Line, running: Counter[str]) -> bool:
    """Whether a line belongs to the sheet: printed by a program, or the same at the edge of several pages."""
    at_edge = _at_edge(line) and (running[_key(line)] > 1 or bool(_NUMBERED.search(line.text)))
    return at_edge or bool(_PRINTED.fullmatch(line.text))


def _joined(page: Iterable[Line]) -> list[str]:
    texts: list[str] = []
    begin: Line | None = None
    last: Line | None = None
    for line in page:
        if begin and last and line.text and not line.item and (_hangs(begin, last, line) or _goes_on(last, line)):
            texts[-1] += line.text if _BROKEN.search(texts[-1]) else f" {line.text}"
        else:
            texts.append(f"- {line.text[1:].strip()}" if line.item else line.text)
            begin = line
        last = line
    return texts


_BROKEN = re.compile(r"\w-$")
"""A word that goes on in the next line; its hyphen stays, as it may be its own."""


def _hangs(begin: Line, last: Line, line: Line) -> bool:
    """Whether a line stands under an item's words, to the right of its bullet and in the same column."""
    under = line.y < last.y and _NEAR < line.x - begin.x < HANGING
    return begin.item and under and abs(line.size - last.size) < _NEAR


def _goes_on(last: Line, line: Line) -> bool:
    """Whether a line is the rest of the one before: it starts small, or that one ends where nothing can end."""
    before = last.text
    if not before or before[-1] in ".!?:" or abs(line.size - last.size) >= _NEAR:
        return False
    if line.text[0].islower() or (line.text[0].isdigit() and before[-1] == ","):
        return True
    return before.split()[-1] in OPEN or before.count("(") > before.count(")") or bool(_BROKEN.search(before))
