"""Sheets: a file before it is understood, and what a format makes of it."""

from collections.abc import Callable
from dataclasses import dataclass

from proprietor.interview.formats.signs import lines_in


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it came.

    Attributes:
        text: all of it, without the mark that some programs put before the first sign.
        lines: its lines without control signs, spaces at their ends kept.
        name: what the file is called; empty for a paste.
    """

    text: str
    lines: tuple[str, ...]
    name: str = ""


def sheet_of(text: str, name: str = "") -> Sheet:
    """Lay out a text; lines end at whatever sign a program ends them with."""
    whole = text.removeprefix("\ufeff")
    return Sheet(whole, lines_in(whole), name)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a format found at one place; texts and names may still be untidy.

    Attributes:
        speaker: the name; empty when there is none.
        text: what was said; may hold line breaks.
        start: seconds from the beginning, or None.
        end: the same for its end, or None.
        confidence: how sure the recogniser was, from 0 to 1, or None.
    """

    speaker: str
    text: str
    start: float | None = None
    end: float | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A sheet as one format understands it.

    Attributes:
        turns: what was said, in order.
        guessed: whether the speakers are our guess, not the file's word.
        echoed: how many lines were dropped because they only repeat the line before.
        backwards: how many cues lost times that run backwards.
        left_out: lines that nobody said: headings, notes, what stands before the first name.
    """

    turns: tuple[Turn, ...]
    guessed: bool = False
    echoed: int = 0
    backwards: int = 0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A way in which transcripts are written.

    Attributes:
        name: what people call it.
        read: the sheet as this format understands it; None when the sheet is not of this format. Raises a Refusal
            (`broken-file`) when it surely is, and cannot be read.
    """

    name: str
    read: Callable[[Sheet], Reading | None]
