"""Paragraphs: no names at all, read as two people in turn."""

from itertools import groupby

from proprietor.interview.formats.passages import said_in
from proprietor.interview.formats.sheet import Reading, Sheet, Turn


def in_turn(sheet: Sheet) -> Reading:
    """The paragraphs, or the lines when nothing parts them, as two speakers in turn: a guess, and marked as one."""
    blocks = ["\n".join(block) for said, block in groupby(sheet.lines, key=lambda line: bool(line.strip())) if said]
    pieces = blocks if len(blocks) > 1 else said_in(sheet.lines)
    return Reading(turns=tuple(Turn(f"Speaker {place % 2 + 1}", piece) for place, piece in enumerate(pieces)), guessed=True)
