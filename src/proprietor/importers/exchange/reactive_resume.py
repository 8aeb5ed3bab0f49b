"""Reactive Resume's JSON (versions 4 and 5). Its entries are brought into the form of JSON Resume and read as those are.

What is hidden there was not meant to be told. Skills, languages and interests say not which work shows them.
"""

import re
from collections.abc import Mapping

from proprietor.importers.exchange import json_resume
from proprietor.importers.exchange.asked import Asked, Telling, beyond, items_in, of, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where
from proprietor.importers.exchange.objects import keys_at_start, object_in
from proprietor.importers.exchange.rich_text import read_rich
from proprietor.market.intake import Skipped

HIDDEN = "It is hidden in your résumé."

_SECTIONS = {
    "experience": "work",
    "volunteer": "volunteer",
    "projects": "projects",
    "education": "education",
    "awards": "awards",
    "certifications": "certificates",
    "publications": "publications",
    "references": "references",
}
"""Its sections, and what JSON Resume calls them."""

_PARTS = {
    "name": ("company", "organization", "name", "title"),
    "position": ("position",),
    "location": ("location",),
    "institution": ("institution", "school"),
    "studyType": ("studyType", "degree"),
    "area": ("area",),
    "score": ("score", "grade"),
    "awarder": ("awarder",),
    "issuer": ("issuer",),
    "publisher": ("publisher",),
}
"""Parts of an entry of JSON Resume, and what Reactive Resume calls them."""

_BETWEEN = re.compile(r"\s+(?:-|–|—|to|bis|until)\s+|\s*[–—]\s*", re.IGNORECASE)


def knows(piece: Piece) -> bool:
    """Whether a file is a résumé of Reactive Resume: sections, with items that can be hidden."""
    keys = keys_at_start(piece)
    return "sections" in keys and "items" in keys and bool(keys & {"visible", "hidden"})


def read(piece: Piece, asked: Asked) -> Telling:
    """Read it, section by section; the number of an entry stands for its line."""
    sections = object_in(piece).get("sections")
    held = sections if isinstance(sections, Mapping) else {}
    for name, known in _SECTIONS.items():
        for number, entry in enumerate(items_in(held.get(name), "items"), start=1):
            if not isinstance(entry, Mapping):
                yield Skipped(piece.name, number, f"An entry of “{name}” has no named parts.")
            elif entry.get("visible") is False or entry.get("hidden") is True:
                yield Skipped(piece.name, number, HIDDEN, of(entry, *_PARTS["name"]))
            else:
                yield from json_resume.READ[known](_as_json_resume(entry), Where(piece.name, number), asked)
        yield from beyond(piece.name, held.get(name), "items")
    for name in json_resume.UNKEPT:
        for number, entry in enumerate(items_in(held.get(name), "items"), start=1):
            yield Skipped(piece.name, number, json_resume.NO_EVIDENCE, of(entry, "name", "language"))


def _as_json_resume(entry: Mapping[str, object]) -> dict[str, object]:
    told: dict[str, object] = {part: text for part, names in _PARTS.items() if (text := of(entry, *names))}
    since, _, until = _BETWEEN.sub("\n", of(entry, "period", "date"), count=1).partition("\n")
    rich = read_rich(of(entry, "summary", "description"))
    address = entry.get("url") if isinstance(entry.get("url"), Mapping) else entry.get("website")
    told |= {"startDate": since, "endDate": until, "date": since, "url": of(address, "href", "url")}
    if "institution" in told:
        told["endDate"] = until or since
    words = text_in(rich.prose)
    reference = {"reference": words} if words and "position" not in told else {}
    return {**told, **reference, "summary": words, "highlights": list(rich.points), "keywords": items_in(entry, "keywords")}
