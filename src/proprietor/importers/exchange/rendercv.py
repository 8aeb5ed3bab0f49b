"""RenderCV: a CV as YAML (rendercv.com, 1.x and 2.x). Its entries are brought into the form of JSON Resume and read as those are.

Sentences on their own and lists of skills are left out: what the owner offers stands in claims, in their own words.
"""

import re
from collections.abc import Mapping

from proprietor.books import Win
from proprietor.importers.exchange import json_resume
from proprietor.importers.exchange.asked import Asked, Telling, beyond, items_in, of, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, win
from proprietor.importers.exchange.yaml_object import yaml_in
from proprietor.market.intake import Skipped

_HEAD, _SECTIONS = re.compile(r"^cv:\s*(?:#.*)?$", re.MULTILINE), re.compile(r"^ +sections:", re.MULTILINE)
_LINK = re.compile(r"\[(?P<words>[^\[\]\n]{1,300})\]\((?P<address>https?://[^()\s]{1,500})\)")
_DOI = re.compile(r"10\.\d{4,9}/")
"""How a DOI begins (DOI Handbook, 2.2)."""

_MARKED = re.compile(r"\\([\\*_`\[\]])")

OWN_WORDS = "What you offer stands in your claims, in your own words."
LONE = "The line names no job; see whether it is something you did."

_PARTS = {
    "name": ("company", "name"),
    "position": ("position",),
    "startDate": ("start_date", "date"),
    "endDate": ("end_date",),
    "location": ("location",),
    "summary": ("summary",),
    "institution": ("institution",),
    "area": ("area",),
    "studyType": ("degree",),
    "title": ("title",),
    "publisher": ("journal",),
    "issuer": ("issuer", "authority"),
    "date": ("date",),
    "url": ("url", "doi"),
}
"""Parts of an entry of JSON Resume, and what RenderCV calls them."""


def knows(piece: Piece) -> bool:
    """Whether a file looks like a CV of RenderCV: a `cv` with sections."""
    return bool(_HEAD.search(piece.beginning) and _SECTIONS.search(piece.beginning))


def read(piece: Piece, asked: Asked) -> Telling:
    """Read it, section by section; the number of an entry in the file stands for its line."""
    held = yaml_in(piece).get("cv")
    sections = held.get("sections") if isinstance(held, Mapping) else None
    names = list(sections) if isinstance(sections, Mapping) else []
    number = 0
    for name in names:
        for entry in items_in(sections, name):
            number += 1
            yield from _entry(entry, str(name), Where(piece.name, number), asked)
        yield from beyond(piece.name, sections, name)


def _entry(entry: object, section: str, where: Where, asked: Asked) -> Telling:
    if not isinstance(entry, Mapping):
        yield Skipped(where.file, where.line, OWN_WORDS, text_in(entry)[:200])
    elif bullet := of(entry, "bullet", "number", "reversed_number"):
        yield win(where, Win(action=_unmarked(bullet)), doubt=LONE)
    elif of(entry, "label"):
        yield Skipped(where.file, where.line, json_resume.NO_EVIDENCE, of(entry, "details")[:200])
    else:
        kind, told = _kind(entry, section), _as_json_resume(entry)
        if kind == "certificates" and "issuer" not in told:
            told["issuer"] = told.pop("summary", "")
        yield from json_resume.READ[kind](told, where, asked)


def _kind(entry: Mapping[str, object], section: str) -> str:
    if of(entry, "company", "position"):
        return "work"
    if of(entry, "institution"):
        return "education"
    if _CREDENTIALS.search(section) and of(entry, "name"):
        return "certificates"
    return "publications" if of(entry, "title") else "projects"


_CREDENTIALS = re.compile(r"certif|education|licen[cs]e|qualification|training", re.IGNORECASE)
"""Names of sections whose plain entries are degrees and certificates (a guess)."""


def _as_json_resume(entry: Mapping[str, object]) -> dict[str, object]:
    told: dict[str, object] = {part: text for part, names in _PARTS.items() if (text := _unmarked(of(entry, *names)))}
    if str(told.get("endDate", "")).lower() == "present":
        del told["endDate"]
    named = _LINK.fullmatch(text_in(entry.get("name")))
    if named and "url" not in told:
        told["url"] = named["address"]
    if _DOI.match(str(told.get("url", ""))):
        told["url"] = f"https://doi.org/{told['url']}"
    return {**told, "highlights": [_unmarked(text_in(each)) for each in items_in(entry, "highlights")]}


def _unmarked(text: str) -> str:
    """A text without the strokes before signs that would be markup, the stars of bold print, and the addresses of links."""
    return _MARKED.sub(r"\1", _LINK.sub(r"\g<words>", text).replace("**", ""))
