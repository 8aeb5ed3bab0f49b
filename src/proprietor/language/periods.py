"""Periods: the words that say in what time something happened: "in 8 weeks", "Q1–Q3", "over two seasons"."""

import re
from collections.abc import Iterator

_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_UNIT = (
    r"(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|term|semester|shift|season|spring|summer|autumn|"
    r"winter|wk|yr|session|sprint|tour|tenure|lockdown|pandemic|half-year|school\syear|harvest|christmas|easter)s?"
)
_NUMBER = (
    r"(?:\d{1,4}(?:[.,]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|eighteen|twenty|thirty|a|an|half\sa)"
)

_YEAR = r"(?:19|20)\d\d"
_DATED = rf"(?:(?:(?:{_MONTH})\.?,?\s|q[1-4]\s|h[12]\s|\d{{1,2}}/)?{_YEAR})"
_LATER = rf"(?:,?\s(?:of\s)?{_YEAR}\b)?"
"""The year that may follow a quarter or a month: it belongs to the period, "Q2" alone says little ten years on."""

_PERIOD = re.compile(
    r"\b(?:"
    rf"(?:between|from)\s{_DATED}\s(?:and|to|until|till)\s{_DATED}\b|{_DATED}\s?[-–—]\s?{_DATED}\b"
    rf"|q[1-4](?:\s?[-–]\s?q[1-4])?\b{_LATER}|h[12]\b{_LATER}"
    r"|fy\s?'?\d{2,4}(?:/\d{2,4})?\b|(?:19|20)\d\d/\d\d\b"
    rf"|(?:in|within|over|during|after|inside|throughout|across|for|per|every|each)\s"
    rf"(?:(?:just|only|less\sthan|under|about|around|the|my|its|their|our|first|last|past|next|final|same|next|{_NUMBER})\s){{0,4}}{_UNIT}\b{_LATER}"
    rf"|(?:by|until|since|from|before|through)\s(?:(?:the|end\sof|last|this|next|first|final|following|my)\s){{0,3}}{_UNIT}\b"
    rf"|(?:in|by|since|until|during|from|before|after|of|to)\s(?:early\s|late\s|mid-?\s?|the\s)?(?:{_MONTH})\b{_LATER}"
    rf"|between\s(?:{_MONTH})\.?\sand\s(?:{_MONTH})\b{_LATER}|(?:{_MONTH})\.?\s(?:to|until|and)\s(?:{_MONTH})\b{_LATER}|(?:{_MONTH})\.?\s?[-–]\s?(?:{_MONTH})\b{_LATER}"
    rf"|(?:last|this|that|next|each|every|first|second|third|past|previous|one|a|per|whole|same|final)\s(?:full\s|school\s|academic\s|financial\s|fiscal\s)?{_UNIT}\b"
    r"|(?:year|month|quarter|season)[\s-](?:on|over)[\s-](?:year|month|quarter|season)"
    r"|annually|yearly|monthly|overnight|ytd"
    r")",
    re.IGNORECASE,
)


def period_at(text: str) -> tuple[int, int] | None:
    """Where the first period of a line stands; bare years are left to the quantities."""
    found = _PERIOD.search(text)
    return found.span() if found else None


_NO_SPAN = re.compile(
    rf"(?:per|every|each|a|one|for (?:every|each)|before|after|to|of)\s|from\s(?!.*{_YEAR}\D+{_YEAR})", re.IGNORECASE
)
"""So words begin that name a rate or a moment: "40 calls a week" did not take a week, "after 8 months" says when."""


def spans_in(text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that say over what time a thing happened; rates and moments are left out."""
    return (found.span() for found in _PERIOD.finditer(text) if not _NO_SPAN.match(found.group()))
