"""Granola: notes first, then a transcript between me and them."""

import re

from proprietor.interview.formats.labels import labelled
from proprietor.interview.formats.named import named
from proprietor.interview.formats.passages import said_in, turns_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet

_SIDES = {"me", "them"}
_THEM = re.compile(r"^[^\w\n]{0,10}them[^\w\n]{0,4}:", re.IGNORECASE | re.MULTILINE)
_HEADINGS = {"transcript", "transcript:"}


def read(sheet: Sheet) -> Reading | None:
    """The transcript below the notes; None when others than “Me” and “Them” speak in it."""
    if _THEM.search(sheet.text) is None:
        return None
    lines = sheet.lines
    headings = [place for place, line in enumerate(lines) if line.strip(" \t#*").casefold() in _HEADINGS]
    notes = headings[0] if headings else next((place for place, line in enumerate(lines) if _side(line)), 0)
    found = named(lines[notes + len(headings[:1]) :])
    if found is None or {passage.speaker.casefold() for passage in found.passages} != _SIDES:
        return None
    return Reading(turns=turns_in(found.passages), left_out=(*said_in(lines[:notes]), *found.left_out))


def _side(line: str) -> bool:
    found = labelled(line)
    return found is not None and found.label.casefold() in _SIDES


GRANOLA = Format("Granola", read)
