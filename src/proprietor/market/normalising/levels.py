"""Levels: from intern to chief, from a title first, then from what a column says, then from the experience asked for."""

import re
from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How high a post stands; UNKNOWN also for an ordinary title that tells nothing."""

    INTERN = "intern"
    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXEC = "exec"
    UNKNOWN = "unknown"


class Levelled(NamedTuple):
    """A level, and what told it: "title", "stated", "experience" or nothing."""

    level: Level
    source: str


SENIOR_MONTHS, MID_MONTHS = 60, 24
"""Months of experience from which a post is taken for a senior's, or is no beginner's any more (guesses)."""

MOST_YEARS = 40
"""More years of experience are asked for by nobody: the number counts something else (a guess)."""

_MAKERS = r"engineer|developer|software|scientist|designer|architect|analyst|consultant|researcher|product|programmer"
_TITLES: tuple[tuple[Level, re.Pattern[str]], ...] = tuple(
    (level, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for level, words in (
        (Level.INTERN, r"intern|internship|praktik\w*|placement student|working student|werkstudent\w*|stagiaire"),
        (
            Level.EXEC,
            r"chief [a-z]+(?: [a-z]+)? officer|c[efto]o|cmo|ciso|vice president|s?vp|managing director|geschäftsführer\w*",
        ),
        (Level.DIRECTOR, r"director|head of(?! year)|head ?teacher|matron|bereichsleiter\w*"),
        (
            Level.MANAGER,
            (
                r"(?:general|engineering|branch|store|shop|restaurant|hotel|ward|team|people|operations|plant|department|site|centre"
                r"|center|care home|registered|practice|kitchen) manager|teamleiter\w*|abteilungsleiter\w*"
            ),
        ),
        (
            Level.LEAD,
            rf"(?:principal|staff)(?= (?:[a-z/]+ ){{0,2}}(?:{_MAKERS})\b)|lead(?! generation| gen)|leading hand|team leader",
        ),
        (
            Level.ENTRY,
            r"junior|jr|trainee|apprentice\w*|graduate|entry[- ]level|assistant|beginner|azubi|auszubildende\w*|newly qualified",
        ),
        (Level.SENIOR, r"senior(?! (?:living|care|citizens?|home))|sr|expert|experienced"),
        (Level.MID, r"mid(?:[- ](?:level|weight|senior))?|intermediate|medior"),
    )
)
_NO_ENTRY = re.compile(
    r"\b(?:executive|personal|care|teaching|healthcare|research|physician|legal|senior|medical|dental|support) assistants?\b"
    r"|\bassistant (?:professor|director|head|manager)\b",
    re.IGNORECASE,
)
_BENEATH = re.compile(r"\b(?:assistant|executive assistant|pa|secretary) to\b.*|\breporting to\b.*", re.IGNORECASE)
_STATED = (
    (Level.INTERN, "intern"),
    (Level.ENTRY, "entry"),
    (Level.ENTRY, "junior"),
    (Level.ENTRY, "associate"),
    (Level.DIRECTOR, "director"),
    (Level.EXEC, "executive"),
    (Level.MID, "mid"),
    (Level.SENIOR, "senior"),
    (Level.LEAD, "lead"),
    (Level.MANAGER, "manager"),
)
_YEARS = re.compile(
    r"(?P<least>\d{1,2})(?P<part>[.,]5)?\s?\+?\s?(?:(?:-|–|to|bis)\s?(?P<most>\d{1,2})\s?\+?\s?)?(?P<unit>years?|yrs?|jahre?n?|months?|monate?n?)",
    re.IGNORECASE,
)


def level_of(title: str, stated: str = "", experience_months: int | None = None) -> Levelled:
    """The level of a post.

    Args:
        title: what it is called; it counts first.
        stated: what a column or the data say of the level; may be empty.
        experience_months: the least experience asked for, in months; None when nothing is said.
    """
    named = _level_in_title(title)
    if named is not Level.UNKNOWN:
        return Levelled(named, "title")
    low = stated.lower()
    for level, word in _STATED:
        if word in low:
            return Levelled(level, "stated")
    if experience_months is None:
        return Levelled(Level.UNKNOWN, "")
    by_months = Level.SENIOR if experience_months >= SENIOR_MONTHS else Level.MID
    return Levelled(by_months if experience_months >= MID_MONTHS else Level.ENTRY, "experience")


def _level_in_title(title: str) -> Level:
    own = _BENEATH.sub(" ", title)
    for level, words in _TITLES:
        said = _NO_ENTRY.sub(" ", own) if level is Level.ENTRY else own
        if words.search(said):
            return level
    return Level.UNKNOWN


def experience_in(text: str) -> int | None:
    """The least experience a short text names, in months: "5-8 years" is 60; None when it names none.

    A text that is a bare number is none: nothing tells its unit.
    """
    for found in _YEARS.finditer(text):
        count = int(found["least"])
        if found["unit"].lower().startswith("m"):
            return count
        if count <= MOST_YEARS:
            return count * 12 + (6 if found["part"] else 0)
    return None
