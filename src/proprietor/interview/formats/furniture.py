"""Furniture: lines that recording programs write into a transcript and nobody said."""

import re

_LINE = re.compile(
    r"transcribed by https?://otter\.ai.{0,40}"
    r"|(?:the )?(?:transcript(?:ion)?|meeting|recording) (?:has )?ended(?: after [0-9:]{4,8})?\b.{0,12}"
    r"|this editable transcript was computer generated.{0,200}"
    r"|.{0,60}\b(?:started|stopped) transcription"
    r"|[-=_*~]{3,80}",
    re.IGNORECASE,
)
_LONGEST = 260


def is_furniture(line: str) -> bool:
    """Whether a line is such a program's own, or a mere rule across the page."""
    bare = line.strip()
    return len(bare) <= _LONGEST and _LINE.fullmatch(bare) is not None


_ENDED = re.compile(r"^\s{0,20}(?:the )?(?:transcript(?:ion)?|meeting) (?:has )?ended\b", re.IGNORECASE | re.MULTILINE)


def says_it_ended(text: str) -> bool:
    """Whether a text has the line by which Google Meet closes a transcript."""
    return _ENDED.search(text) is not None
