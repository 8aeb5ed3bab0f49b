"""Reading: which lines of a text are claims, and which are headings, contact lines, roles, listings, schooling or skills."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from proprietor.language.lexicon import entries, spelled_out
from proprietor.language.sentences import Line, lines_of, sentences_of
from proprietor.proposition.constants import MOST_IN_LINE
from proprietor.proposition.listings import is_listing
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.report import LineKind
from proprietor.proposition.rule import Suppression
from proprietor.proposition.suppression import without_comments, without_ids


class Read(NamedTuple):
    """A line with what it was taken for, and the role heading above it."""

    line: Line
    text: str
    kind: LineKind
    context: str
    suppressions: tuple[Suppression, ...]
    ids: tuple[str, ...]


_CONTACT = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|\b(?:https?://|www\.|linkedin\.com|github\.com)\S{0,200}|(?:tel|phone|mobile|email|e-mail|address)\b\.?\s?:",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{7,20}\d")
_YEARS = re.compile(
    r"(?:(?:19|20)\d\d|\b\d{1,2}/(?:19|20)\d\d)\s?(?:[-–—]{1,2}|to|until|till)\s?(?:[a-z]{3,9}\.?\s)?(?:\d{1,2}/)?(?:(?:19|20)\d\d|\d\d\b|present|now|today|current|date|ongoing)"
    r"|\bsince\s(?:[a-z]{3,9}\s)?(?:19|20)\d\d|^(?:[a-z]{3,9}\.?\s)?(?:19|20)\d\d\b|[,(|–-]\s?(?:[a-z]{3,9}\.?\s)?(?:19|20)\d\d\)?$",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"\b(?:B\.?Sc|M\.?Sc|B\.?A|M\.?A|Ph\.?D|M\.?B\.?A|B\.?Eng|M\.?Eng|LL\.?[BM]|PGCE|GCSEs?|A-levels?|Abitur|baccalauréat|NVQ|BTEC|HND|"
    r"(?:Bachelor|Master|Doctor|Diploma|Certificate|Degree|Associate)\s(?:of|in)|High\sSchool\sDiploma|University|Universität|College\sof)\b"
)
_LABEL = re.compile(r"^(?P<label>[\w &/'’-]{3,40}):\s+\S")
_RULE_LINE = re.compile(r"^[\s\-=_*~#|:+.]{3,}$")
_SECTIONS = {"study": LineKind.EDUCATION, "skills": LineKind.SKILLS, "other": LineKind.OTHER}
_LONG_ROLE = 18
_LONG_HEADING = 6
_LONG_TITLE = 10
_NAME_WORDS = range(2, 6)
_PHONE_DIGITS = 9
_PHONE_LETTERS = 40
_LIST_ENTRIES = 4
_TOO_FEW = 2
_ENTRY_WORDS = 3
"""How long headings, titles, names, phone lines and lists are at most, in words or signs (guesses from looking at CVs)."""


@cache
def _headings() -> dict[str, str]:
    found = {}
    for entry in entries("headings"):
        section, _, phrase = entry.partition(":")
        found.update(dict.fromkeys(spelled_out(phrase.strip()), section))
    return found


@cache
def _longest_heading() -> int:
    return 2 * max(map(len, _headings()))


def section_of(text: str) -> str:
    """Which section a heading opens: work, study, skills, profile, other; empty when it is no known heading."""
    if len(text) > _longest_heading():  # twice, for signs and spaces that do not count
        return ""
    return _headings().get(" ".join(re.sub(r"[^\w\s-]", " ", text.lower().replace("&", " and ")).replace("-", " ").split()), "")


def read(document: str) -> tuple[Read, ...]:
    """Take every line of a document for what it most likely is."""
    lines = lines_of(document)
    return tuple(_Reader(lines).read())


class _Reader:
    """Goes through the lines and remembers which section and role it is in."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.bullets = any(line.bullet for line in lines)
        self.section = ""
        self.context = ""
        self.fenced = False

    def read(self) -> Iterator[Read]:
        for place, line in enumerate(self.lines):
            text, suppressions = without_comments(line.text)
            if not text:
                continue
            bare, ids = without_ids(text.lstrip("# ").strip() if text.startswith("#") else text)
            kind = self.kind(place, line, text, bare)
            if kind is LineKind.HEADING:
                self.context = ""
            elif kind is LineKind.ROLE:
                self.context = bare
            shown = bare if kind is LineKind.CLAIM else text
            parts = sentences_of(shown) if kind is LineKind.CLAIM and not line.bullet else (shown,)
            for part in parts or (shown,):
                yield Read(line, part, kind, "" if kind in {LineKind.HEADING, LineKind.ROLE} else self.context, suppressions, ids)

    def kind(self, place: int, line: Line, text: str, bare: str) -> LineKind:
        """What a line is: what is certain first, then by section, then by form."""
        if text.startswith("```"):
            self.fenced = not self.fenced
            return LineKind.OTHER
        if self.fenced or text.startswith(("|", "<!--")) or _RULE_LINE.match(text) or not any(map(str.isalnum, bare)):
            return LineKind.OTHER
        if len(bare) > MOST_IN_LINE:
            return LineKind.TOO_LONG
        if section := section_of(bare.rstrip(":")):
            self.section = section
            return LineKind.HEADING
        if text.startswith("#"):
            return self.markdown_heading(bare)
        return self.bulleted(bare) if line.bullet else self.plain(place, bare)

    def markdown_heading(self, bare: str) -> LineKind:
        """A heading that no list knows: a role when it looks like one, else a heading that changes no section but study."""
        if _YEARS.search(bare) or ("," in bare and self.section in {"", "work"}):
            return LineKind.ROLE
        self.section = "work" if self.section in {"study", "skills", "other"} else self.section
        return LineKind.HEADING

    def bulleted(self, bare: str) -> LineKind:
        """A bullet is a claim, unless its section holds something else or it only lists."""
        in_section = _SECTIONS.get(self.section)
        label = _LABEL.match(bare)
        if label and section_of(label["label"]) == "skills":
            return LineKind.SKILLS
        if in_section is None and is_listing(bare, bullet=True):
            return LineKind.LISTING
        if in_section is not None:
            claims = reasoned(bare)
            return LineKind.CLAIM if claims.mine and claims.result and in_section is LineKind.EDUCATION else in_section
        if not reasoned(bare).by_someone and (len(bare.split()) < _TOO_FEW or _contact(bare)):
            return LineKind.CONTACT if _contact(bare) else LineKind.OTHER
        return LineKind.CLAIM

    def plain(self, place: int, bare: str) -> LineKind:
        """A line without bullet: by its form, then by whether somebody does something in it."""
        short = len(bare.split()) <= _LONG_ROLE
        if short and _contact(bare):
            return LineKind.CONTACT
        label = _LABEL.match(bare)
        if label and (section := section_of(label["label"])) in _SECTIONS:
            return _SECTIONS[section]
        if self.section not in _SECTIONS and is_listing(bare):
            return LineKind.LISTING
        does = reasoned(bare)
        deeds = does.by_someone or does.is_duty
        if short and not deeds and _YEARS.search(bare):
            return LineKind.EDUCATION if self.section == "study" or _DEGREE.search(bare) else LineKind.ROLE
        if self.section in _SECTIONS:
            return _SECTIONS[self.section]
        if deeds and not (bare.isupper() and len(bare.split()) <= _LONG_HEADING):
            return LineKind.CLAIM
        return self.without_deed(place, bare, short)

    def without_deed(self, place: int, bare: str, short: bool) -> LineKind:
        """A line without bullet in which nobody does anything."""
        words = bare.split()
        if _DEGREE.search(bare) and short:
            return LineKind.EDUCATION
        if (bare.isupper() or bare.endswith(":")) and len(words) <= _LONG_HEADING:
            return LineKind.HEADING
        named = all(word[:1].isupper() or not word[:1].isalpha() for word in words)
        if place == 0 and len(self.lines) > 1 and len(words) in _NAME_WORDS and named:
            return LineKind.CONTACT
        if short and re.search(r"\s[|·•–—]\s|\t", bare) and self.bullets:
            return LineKind.ROLE
        if _is_list(bare):
            return LineKind.SKILLS
        if self.bullets and len(words) <= _LONG_TITLE and not bare.endswith("."):
            return LineKind.ROLE if self.section in {"", "work"} and place else LineKind.OTHER
        return LineKind.CLAIM if len(words) > _TOO_FEW else LineKind.OTHER


def _contact(bare: str) -> bool:
    written = ("@" in bare or ":" in bare or "." in bare) and _CONTACT.search(bare)
    return bool(written) or bool(
        _PHONE.search(bare) and sum(map(str.isdigit, bare)) >= _PHONE_DIGITS and sum(map(str.isalpha, bare)) < _PHONE_LETTERS
    )


def _is_list(bare: str) -> bool:
    """Whether a line is a mere list: at least four entries of at most three words."""
    parts = re.split(r"[,;•|·/]", bare)
    return len(parts) >= _LIST_ENTRIES and all(len(part.split()) <= _ENTRY_WORDS for part in parts)
