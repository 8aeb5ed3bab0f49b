"""Europass: a CV as XML of either generation, or as the JSON of the older. Its entries are brought into the form of JSON Resume.

The PDF to which one is attached is opened by the reader, as a packed file is.
"""

import re
from dataclasses import replace

from proprietor.actions.drafts import Draft
from proprietor.books import Artefact, Win
from proprietor.importers.exchange.asked import Asked, Telling
from proprietor.importers.exchange.europass_candidate import candidate_entries
from proprietor.importers.exchange.europass_parts import Entry, Found
from proprietor.importers.exchange.europass_passport import passport_entries
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.json_resume import READ
from proprietor.importers.exchange.makers import Where
from proprietor.importers.exchange.objects import keys_at_start, may_be_object, object_in
from proprietor.importers.exchange.xml_object import xml_in
from proprietor.market.intake import Skipped

EMPTY = "It is a document of Europass without an entry."

_ROOT = re.compile(
    r"\s*(?:(?><!--(?s:.*?)-->|<!DOCTYPE[^<>\[]*\[[^\]]*\]\s*>|<[?!][^<>]*>)\s*){0,20}+"
    r"<(?:[\w.-]{1,40}:)?(?:SkillsPassport\b|Candidate\b[^<>]{0,4000}http://www\.(?:europass\.eu/1\.0|hr-xml\.org/3))"
)
"""The root of a document: Candidate is a name that others use, too, so its space must be told."""

_QUOTED = 200
"""Signs that are shown of what is left out (a guess)."""


def knows(piece: Piece) -> bool:
    """Whether a file is a document of Europass."""
    if may_be_object(piece):
        return "SkillsPassport" in keys_at_start(piece)
    return _ROOT.match(piece.beginning) is not None


def read(piece: Piece, asked: Asked) -> Telling:
    """Read it, section by section; the number of an entry in its section stands for its line."""
    held = object_in(piece) if may_be_object(piece) else xml_in(piece)
    nothing = True
    for each in _entries(held.get("SkillsPassport"), held.get("Candidate")):
        nothing = False
        where = Where(piece.name, each.number)
        if not isinstance(each, Entry):
            yield Skipped(where.file, where.line, each.reason, each.text[:_QUOTED])
            continue
        for told in READ[each.kind](each.told, where, asked):
            if each.doubt and isinstance(told, Draft) and isinstance(told.record, Win | Artefact):
                yield replace(told, doubt=each.doubt)
            else:
                yield told
    if nothing:
        yield Skipped(piece.name, 0, EMPTY)


def _entries(passport: object, candidate: object) -> Found:
    yield from passport_entries(passport)
    yield from candidate_entries(candidate)
