"""Where and how the work is done: on site, hybrid or remote, and the kind of employment."""

import re
from enum import StrEnum


class Workplace(StrEnum):
    """Where the work is done."""

    ONSITE = "onsite"
    HYBRID = "hybrid"
    REMOTE = "remote"
    UNKNOWN = "unknown"


class Employment(StrEnum):
    """Kinds of employment, as schema.org's employmentType names them, in small letters."""

    FULL_TIME = "full_time"
    PART_TIME = "part_time"
    CONTRACTOR = "contractor"
    TEMPORARY = "temporary"
    INTERN = "intern"
    VOLUNTEER = "volunteer"
    PER_DIEM = "per_diem"
    OTHER = "other"


_HYBRID = re.compile(r"\b(?:hybrid|partly remote|part[- ]remote|teilweise remote|flexible location)\b", re.IGNORECASE)
_REMOTE = re.compile(
    r"\b(?:(?:fully |100 ?% )?remote(?:ly)?(?: first| only)?|telecommut\w+"
    r"|work(?:ing)? from home|wfh|home[- ]?office|home[- ]based)\b",
    re.IGNORECASE,
)
_ONSITE = re.compile(r"\b(?:on[- ]?site|in[- ]office|office[- ]based|in person|vor ort)\b", re.IGNORECASE)
_NOT_REMOTE = re.compile(r"\b(?:no|not|non)[- ](?:\w+ )?remote\b|\bremote work (?:is )?not\b", re.IGNORECASE)
WORKPLACE_WORDS = re.compile("|".join(each.pattern for each in (_NOT_REMOTE, _HYBRID, _REMOTE, _ONSITE)), re.IGNORECASE)
"""Words of a place that tell how one works and not where."""

_TRUE, _FALSE = frozenset({"true", "1", "yes", "y", "t"}), frozenset({"false", "0", "no", "n", "f", "none"})


def workplace_in(text: str) -> Workplace:
    """What a short text says of where the work is done; hybrid counts before remote, for it is the narrower promise."""
    if _HYBRID.search(text):
        return Workplace.HYBRID
    if _NOT_REMOTE.search(text):
        return Workplace.ONSITE
    if _REMOTE.search(text):
        return Workplace.REMOTE
    return Workplace.ONSITE if _ONSITE.search(text) else Workplace.UNKNOWN


def read_workplace(kind: str, flag: str) -> Workplace:
    """Read a column that names the workplace and one that says whether it is remote; the first counts before the second.

    A flag of "no" tells nothing: sites set it wherever they know nothing (a guess), and it would hide hybrid work.
    """
    named = workplace_in(kind)
    if named is not Workplace.UNKNOWN:
        return named
    if flag.strip().lower() in _TRUE:
        return Workplace.REMOTE
    return Workplace.UNKNOWN if flag.strip().lower() in _FALSE else workplace_in(flag)


_EMPLOYMENTS: tuple[tuple[Employment, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words})\b"))
    for kind, words in (
        (Employment.FULL_TIME, r"full[ _-]?time|vollzeit|permanent full|temps plein"),
        (Employment.PART_TIME, r"part[ _-]?time|teilzeit|temps partiel"),
        (Employment.CONTRACTOR, r"contract(?:or|ing)?|freelance\w*|freiberuf\w*|self[ -]employed|b2b"),
        (Employment.TEMPORARY, r"temp(?:orary)?|fixed[ _-]term|seasonal|befristet|zeitarbeit|maternity cover"),
        (Employment.INTERN, r"intern(?:ship)?|praktikum|work placement|placement year"),
        (Employment.VOLUNTEER, r"volunteer(?:ing)?|ehrenamt\w*"),
        (Employment.PER_DIEM, r"per[ _-]?diem|bank staff|zero[ -]hours?"),
        (Employment.OTHER, r"other|apprenticeship|casual"),
    )
)


def employments_in(text: str) -> tuple[Employment, ...]:
    """The kinds of employment a short text names, in the order of schema.org; "permanent" alone names none of them."""
    low = text.lower()
    return tuple(kind for kind, words in _EMPLOYMENTS if words.search(low))
