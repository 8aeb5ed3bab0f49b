"""Paragraphs: no names at all, read as two people in turn."""

from itertools import groupby

from proprietor.interview.formats.passages import said_in
from proprietor.interview.formats.sheet import Reading, Sheet, Turn

NAME = "Paragraphs"
"""What a text without names is called."""

IN_TURN = ("Speaker 1", "Speaker 2")
"""Who speaks where no names are found."""


def in_turn(sheet: Sheet) -> Reading:
    """The paragraphs, or the lines when nothing parts them, as two speakers in turn: a guess, and marked as one."""
    blocks = ["\n".join(block) for said, block in groupby(sheet.lines, key=lambda line: bool(line.strip())) if said]
    pieces = blocks if len(blocks) > 1 else said_in(sheet.lines)
    return Reading(turns=tuple(Turn(IN_TURN[place % 2], piece) for place, piece in enumerate(pieces)), guessed=True)
