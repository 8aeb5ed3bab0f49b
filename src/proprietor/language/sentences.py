"""Sentences: a document as lines and sentences, whatever it was pasted from."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_BREAKS = re.compile(r"\r\n|\r|\n|\u2028|\u2029|\x0b|\x0c|\x85")
_BULLET = re.compile(
    r"[ \t]{0,40}(?:[-*+•‣◦▪▫●○■□◆◇➢➤►▶→✓✔✦–—·∙⁃](?=[ \t])[ \t]+(?:\[[ xX]\][ \t]+)?"
    r"|[•‣◦▪●■◆➢►✓✔](?=\S)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \t]+)"
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]{0,2}\s+(?=[\"'“‘(]?[A-Z0-9])")
_ABBREVIATED = re.compile(
    r"\b(?:e\.g|i\.e|etc|approx|incl|excl|no|nr|vs|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|dept|est|Ave|Rd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept?|Oct|Nov|Dec|avg|max|min|[A-Z])\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document, with what was wrapped under it.

    Attributes:
        number: its place in the document, from 1.
        text: what it says, without bullet, numbering, indentation and invisible signs.
        bullet: whether it stood behind a bullet or a number.
        indent: how far it was set in.
        span: how many lines of the document it takes.
        after_gap: whether an empty line stands before it.
    """

    number: int
    text: str
    bullet: bool
    indent: int
    span: int = 1
    after_gap: bool = False


def lines_of(document: str) -> tuple[Line, ...]:
    """All lines that say something; a line wrapped under its bullet is joined to it."""
    return tuple(_joined(_plain(document)))


def _plain(document: str) -> Iterator[Line]:
    gap = True
    for number, raw in enumerate(_BREAKS.split(document), start=1):
        written = _INVISIBLE.sub("", raw).expandtabs(4)
        indent = len(written) - len(written.lstrip())
        found = _BULLET.match(written)
        text = tidy(written[found.end() :] if found else written)
        if text:
            yield Line(number, text, bool(found), indent, after_gap=gap)
        gap = not text


def _joined(lines: Iterator[Line]) -> Iterator[Line]:
    held: Line | None = None
    for line in lines:
        if held and _continues(held, line):
            held = Line(
                held.number, f"{held.text} {line.text}", held.bullet, held.indent, line.number - held.number + 1, held.after_gap
            )
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


MOST_WRAPPED = 12
"""A bullet goes on over at most so many lines (a guess); what follows is taken as lines of their own."""


PROSE = 50
"""A line without bullet that is longer than this may go on in the next, as prose wrapped by an editor does (a guess)."""


def _continues(held: Line, line: Line) -> bool:
    """Whether a line goes on under its bullet: no bullet of its own, no gap, set in or beginning in the middle of a sentence."""
    if line.bullet or line.after_gap or line.number != held.number + held.span or held.span >= MOST_WRAPPED:
        return False
    if line.text.startswith(("#", "|", "```", ">", "<!--")):
        return False
    if held.text.endswith((".", "!", "?", ":", ";")):
        return False
    if not held.bullet:
        return len(held.text) > PROSE and line.text[:1].islower()
    return line.indent > held.indent or line.text[:1].islower()


def tidy(text: str) -> str:
    """One line with plain spaces and composed letters, without Markdown's stars and backticks."""
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    spaced = _SPACES.sub(" ", composed).strip()
    if spaced.startswith("```"):
        return spaced
    return (
        spaced.replace("**", "").replace("__", "").replace("`", "") if "*" in spaced or "_" in spaced or "`" in spaced else spaced
    )


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a line; "e.g." and initials do not end one."""
    parts: list[str] = []
    for piece in _SENTENCE.split(text):
        if parts and _ABBREVIATED.search(parts[-1][-12:]):
            parts[-1] = f"{parts[-1]} {piece}"
        else:
            parts.append(piece)
    return tuple(part for part in parts if part.strip())
