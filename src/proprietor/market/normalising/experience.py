"""Experience that is asked for, in months."""

import re

MOST_YEARS = 40
"""More years of experience are asked for by nobody: the number counts something else (a guess)."""

_YEARS = re.compile(
    r"(?P<least>\d{1,2})(?P<part>[.,]5)?\s?\+?\s?(?:(?:-|–|to|bis)\s?(?P<most>\d{1,2})\s?\+?\s?)?(?P<unit>years?|yrs?|jahre?n?|months?|monate?n?)",
    re.IGNORECASE,
)


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
