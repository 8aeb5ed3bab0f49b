"""Own words: the owner's own wording of a script, part by part, as it is typed into one field."""

from proprietor.ask.phrasebook import PARTS

OWN = frozenset((*PARTS, "why_now", "packages"))
"""Parts that can be put in the owner's own words."""


def own_lines(text: str) -> dict[str, str]:
    """The owner's own wording: part → words, from lines such as `close: I will come by`.

    A line that begins with no part goes on with the part above it; before the first part it is nobody's: it is kept,
    said nowhere, and refused where it is typed (`unheard`).
    """
    found: dict[str, list[str]] = {}
    part = ""
    for line in text.splitlines():
        name, words = _own(line)
        if name:
            part, found[name] = name, [words]
        elif part:
            found[part].append(line.strip())
    joined = {name: " ".join(" ".join(lines).split()) for name, lines in found.items()}
    return {name: words for name, words in joined.items() if words}


def with_own(text: str, part: str, words: str) -> str:
    """The owner's own wording with one part put otherwise, or taken out; every other line stays as it was typed."""
    kept: list[str] = []
    ours = False
    for line in text.splitlines():
        name, _ = _own(line)
        ours = name == part if name else ours
        if not ours:
            kept.append(line)
    return "\n".join([*kept, *([f"{part}: {words}"] if words else [])]).strip()


def unheard(text: str) -> tuple[str, ...]:
    """The lines before the first part: they belong to none and would be said nowhere."""
    found: list[str] = []
    for line in text.splitlines():
        if _own(line)[0]:
            break
        if line.strip():
            found.append(line.strip())
    return tuple(found)


def _own(line: str) -> tuple[str, str]:
    """The part a line is for, and its words; no part where it begins with none."""
    name, colon, words = line.partition(":")
    part = name.strip().lower()
    return (part, words.strip()) if colon and part in OWN else ("", line)
