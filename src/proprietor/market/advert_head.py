"""The head of an advert: who offers the post, where, and until when, from labels or from the lines under its title."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from proprietor.market.normalising.places import read_place
from proprietor.market.normalising.workplaces import WORKPLACE_WORDS

HEAD_LINES = 4
"""Lines at the top among which the firm and the place are looked for (a guess)."""

LONGEST_PART = 8
"""Words that the name of a firm or a place has at most (a guess)."""


class Head(NamedTuple):
    """What the head of an advert says; empty where it says nothing."""

    employer: str = ""
    place: str = ""
    closes: str = ""


_LABELS = {
    "employer": r"employer|company(?: name)?|organi[sz]ation|firm|firma|pracodawca|unternehmen|arbeitgeber|entreprise|employeur"
    r"|empresa|azienda|werkgever|företag|arbetsgivare",
    "place": r"location|place(?: of work)?|job location|work location|based (?:in|at)|where|ort|standort|arbeitsort|einsatzort"
    r"|lieu|lokalizacja|miejsce pracy|ubicación|lugar|sede|locatie|standplaats|plats|local",
    "title": r"job title|title|position|post|role|vacancy|stanowisko|stelle|poste|puesto",
    "closes": r"closing date(?: for applications)?|closes(?: on)?|applications? clos(?:es?|ing)(?: date| on)?"
    r"|(?:application )?deadline|apply by|bewerbungsfrist|bewerbungsschluss|termin składania(?: aplikacji)?|date limite",
}
_LABELLED = {
    name: re.compile(rf"^[ \t>*#•-]*(?:{words})\**\s?:\s?\**\s?(?P<said>\S[^\n]{{1,80}})$", re.IGNORECASE | re.MULTILINE)
    for name, words in _LABELS.items()
}
_DAY = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? (?P<month>[^\W\d_]{3,9}),? (?P<year>\d{4})"
    r"|(?P<month2>[^\W\d_]{3,9}) (?P<day2>\d{1,2})(?:st|nd|rd|th)?,? (?P<year2>\d{4})"
)
_NAME = r"(?!(?i:hiring|looking|seeking|recruiting|proud|an?|ihr|ein)\b)[^\W\d_a-z][^,.!?:;\n–—]{1,60}"
_WE_ARE = re.compile(
    rf"^(?:(?i:we are|we['’]re|wir sind|nous sommes) (?P<said>{_NAME})(?:,|\.| [–—-] )|(?i:at) (?P<at>{_NAME}), (?i:we)\b)",
    re.MULTILINE,
)
_OFFERS = re.compile(
    r"\b(?:ltd|limited|plc|llp|llc|inc|corp(?:oration)?|gmbh|ag|kg|s\.?a|sarl|s\.?r\.?l|b\.?v|n\.?v|oy|ab|sp\. z o\.? ?o"
    r"|hospital|infirmary|clinic|surgery|hospice|trust|nhs|care|school|academy|college|universit\w+|council|borough"
    r"|charity|foundation|group|company|partners|associates|bank|hotel|restaurant|kitchens?|bakery|brewery|logistics|services|solutions|systems"
    r"|technologies|consulting|agency|institute|museum|library|theatre|church|klinik\w*|krankenhaus|universitäts\w*|schule|stadt"
    r"|szpital|uniwersytet|hôpital|université|mairie|ospedale|ziekenhuis|sjukhus|kommun)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*[·•|]\s*|\s+[–—-]\s+")
_AT = re.compile(r"^.{2,80}?\bat (?=[^\W\d_a-z])")
_NO_HEAD = re.compile(
    r"^(?:we|you|our|the (?:role|post|job)|this|are|is|join|if|do|as|for|with|about|what|who|job)\b|[£€$\d]{2}", re.IGNORECASE
)


def labelled(label: str, text: str) -> str:
    """What stands behind a label such as "Location:", on a line of its own; empty for nothing."""
    found = _LABELLED[label].search(text)
    return found["said"].strip(" *") if found else ""


def is_labelled(line: str) -> bool:
    """Whether a line says the firm, the place or the last day, and so is no title."""
    return any(_LABELLED[name].match(line) for name in ("employer", "place", "closes"))


def head_of(text: str, lines: Sequence[str]) -> Head:
    """Read who offers a post, where, and until when.

    Labels count first, then the lines under the title, such as "St Brigid's Hospital, Leeds" or "Quay Ltd · Leeds", then a
    sentence as "We are Quay Kitchens, …". What names no firm by a word such as "hospital" or "Ltd" is not guessed.
    """
    said = next(_under_title(lines), Head())
    we = _WE_ARE.search(text)
    named = (we["said"] or we["at"]).strip() if we else ""
    closes = _DAY.search(labelled("closes", text))
    return Head(
        labelled("employer", text) or said.employer or (named if len(named.split()) <= LONGEST_PART else ""),
        labelled("place", text) or said.place,
        _plain_day(closes) if closes else "",
    )


def _plain_day(found: re.Match[str]) -> str:
    """A day as `read_day` reads it: "14th December 2026" and "December 14, 2026" are "14 December 2026"."""
    if found["month"]:
        return f"{found['day']} {found['month']} {found['year']}"
    return f"{found['day2']} {found['month2']} {found['year2']}" if found["month2"] else found[0]


def _under_title(lines: Sequence[str]) -> Iterator[Head]:
    """Heads that the first lines give; the very first is the title, unless it says "… at" whom."""
    for number, line in enumerate(lines[:HEAD_LINES]):
        said = line.partition(". ")[0].rstrip(".")
        firm = _AT.sub("", said)
        head = _head(firm) if number or firm != said else Head()
        if head.employer or head.place:
            yield head


def _head(said: str) -> Head:
    """A line as firm and place, parted by a dot or a comma."""
    listed = [part for part in _SPLIT.split(said) if part]
    parts = listed if len(listed) > 1 else [part.strip() for part in said.split(",") if part.strip()]
    if not parts or _NO_HEAD.search(said) or any(len(part.split()) > LONGEST_PART or not _begins(part) for part in parts):
        return Head()
    rest = ", ".join(parts[1:])
    if _OFFERS.search(parts[0]):
        return Head(parts[0], rest)
    if len(listed) > 1:
        return Head(parts[0], rest) if not _is_place(parts[0]) else Head("", said)
    return Head("", said) if len(parts) > 1 and _is_place(said) else Head()


def _begins(part: str) -> bool:
    return not part[0].islower() or bool(WORKPLACE_WORDS.match(part))


def _is_place(said: str) -> bool:
    """Whether words name a country or a part of one."""
    place = read_place(said)
    return bool(place.country or place.region)
