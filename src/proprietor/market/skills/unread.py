"""Unread lines: what a posting asks for in words that no skill was found in, for the person to say what they mean."""

from collections.abc import Iterable

from proprietor.market.sections import Section, parts_of
from proprietor.market.skills.extracting import Candidate

LONGEST = 200
"""Signs of a line that are shown (a guess)."""

MOST = 20
"""Lines that are shown (a guess)."""

_ASKING = frozenset({Section.MUST, Section.NICE})


def unread_in(text: str, candidates: Iterable[Candidate]) -> tuple[str, ...]:
    """The lines under what is asked or welcome in which no candidate stands, in their order, each once.

    Args:
        text: the posting's words.
        candidates: the skills that were found in it.
    """
    found = [(each.start, each.stop) for each in candidates]
    lines = [
        " ".join(part.text.split()).strip(" -*•·")[:LONGEST]
        for part in parts_of(text)
        if part.section in _ASKING and not any(start < part.start + len(part.text) and part.start < stop for start, stop in found)
    ]
    return tuple(dict.fromkeys(each for each in lines if any(sign.isalpha() for sign in each)))[:MOST]
