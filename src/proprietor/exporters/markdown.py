"""A paper as Markdown, its sources as footnotes."""

import re

from proprietor.actions.papers import Paper, Sentence

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
_LIST = re.compile(r"^(\s*)([-+]|\d+[.)])(\s)")


def to_markdown(paper: Paper) -> bytes:
    """Write a paper as CommonMark with footnotes; what a person typed is never taken for markup."""
    parts = [f"# {safe(paper.title)}", safe(paper.lede)]
    for section in paper.sections:
        parts.append(f"## {safe(section.heading)}" if section.heading else "")
        parts += [_point(each, bullet="" if paper.letter else "- ") for each in section.points] or [
            f"*{safe(section.empty)}*" if section.empty else ""
        ]
    if paper.sources:
        parts.append("---")
        parts.append("\n".join(f"[^{each.number}]: {safe(each.text)} (`{each.record}`)" for each in paper.sources))
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def safe(text: str) -> str:
    """A text on one line, with every sign that means something to Markdown made harmless."""
    line = " ".join(text.split())
    return _LIST.sub(r"\1\\\2\3", _SPECIAL.sub(r"\\\1", line).replace("&", "&amp;"))


def _point(point: Sentence, bullet: str) -> str:
    marks = "".join(f"[^{number}]" for number in point.sources)
    notes = "".join(f"\n  *{safe(note)}*  " for note in point.notes)
    return f"{bullet}{safe(point.text)}{marks}{'  ' if notes else ''}{notes}".rstrip()
