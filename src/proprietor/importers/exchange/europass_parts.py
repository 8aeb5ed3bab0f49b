"""What both generations of Europass are read with: ways into their nested parts, and what an entry of theirs becomes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proprietor.importers.exchange.asked import MOST_ITEMS, text_in
from proprietor.importers.exchange.json_resume import POINTS
from proprietor.importers.exchange.rich_text import Rich, read_rich

OWN_SECTION = "It stands in a section of your own; see whether it is something you did."
PICTURE = "A photograph or scan within the CV is not taken out; add the file itself as something to show."

LONGEST_NAME = 200
"""Signs the name of something to show is cut to; the whole then stands in its note (a guess)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry in the form of JSON Resume: the section there, its number here, its parts, and what speaks against it.

    A doubt is one about wins and what is to be shown; that somebody worked there is not in question.
    """

    kind: str
    number: int
    told: Mapping[str, object]
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """An entry that is left out: its number, the reason, and what it says."""

    number: int
    reason: str
    text: str = ""


Found = Iterator[Entry | Left]
"""What a document tells, entry by entry."""


def part(held: object, *path: str) -> object:
    """The part at the end of a path of names, of several the first; None where there is none."""
    for name in path:
        held = held.get(name) if isinstance(held, Mapping) else None
        held = held[0] if isinstance(held, list) and held else held
    return held


def table(held: object, *path: str) -> Mapping[str, object]:
    """The same where it is a table; empty where it is none."""
    found = part(held, *path)
    return found if isinstance(found, Mapping) else {}


def said(held: object, *path: str) -> str:
    """The same as text on one line, however it was set; empty where it says nothing."""
    return " ".join(text_in(part(held, *path)).split())


def first_said(held: object, *paths: tuple[str, ...]) -> str:
    """What the first of some paths says that says something."""
    return next((text for path in paths if (text := said(held, *path))), "")


def rich(held: object, *path: str) -> Rich:
    """The same as rich text."""
    found = part(held, *path)
    return read_rich(found if isinstance(found, str) else "")


def each_of(held: object, name: str) -> list[object]:
    """The parts of one name, or those in a list that is called after it; up to MOST_ITEMS."""
    found = held.get(name) if isinstance(held, Mapping) else None
    if found is None:
        listed = part(held, f"{name}List")
        found = listed.get(name) if isinstance(listed, Mapping) else None
    items = found if isinstance(found, list) else [found]
    return [each for each in items[:MOST_ITEMS] if each not in (None, "")]


def worked(kind: str, number: int, told: Mapping[str, object], done: Rich) -> Entry:
    """An entry of work: its summary is all that is said of it, and a point of that may be something that was done, too."""
    return Entry(kind, number, {**told, "summary": done.text, POINTS: list(done.telling)})


def shown(kind: str, number: int, text: str) -> Entry:
    """Something to show of which only a text is known; a long one is cut, and stands whole in the note."""
    if len(text) <= LONGEST_NAME:
        return Entry(kind, number, {"title": text})
    return Entry(kind, number, {"title": f"{text[: LONGEST_NAME - 1].rstrip()}…", "summary": text})
