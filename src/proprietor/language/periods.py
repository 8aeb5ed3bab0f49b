"""Periods: the words that say in what time something happened: "in 8 weeks", "Q1–Q3", "over two seasons"."""

import re

_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_UNIT = (
    r"(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|term|semester|shift|season|spring|summer|autumn|"
    r"winter|session|sprint|tour|tenure|lockdown|pandemic|half-year|school\syear|harvest|christmas|easter)s?"
)
_NUMBER = (
    r"(?:\d{1,4}(?:[.,]\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|eighteen|twenty|thirty|a|an|half\sa)"
)

_PERIOD = re.compile(
    r"\b(?:"
    r"q[1-4]\b|h[12]\b|fy\s?'?\d{2,4}|(?:19|20)\d\d/\d\d\b"
    rf"|(?:in|within|over|during|after|inside|throughout|across|for|per|every|each)\s"
    rf"(?:(?:just|only|less\sthan|under|about|around|the|my|its|their|our|first|last|past|next|final|same|next|{_NUMBER})\s){{0,4}}{_UNIT}\b"
    rf"|(?:by|until|since|from|before|through)\s(?:(?:the|end\sof|last|this|next|first|final|following|my)\s){{0,3}}{_UNIT}\b"
    rf"|(?:in|by|since|until|during|from|before|after|of|to)\s(?:early\s|late\s|mid-?\s?|the\s)?(?:{_MONTH})\b"
    rf"|(?:{_MONTH})\.?\s(?:to|until|and)\s(?:{_MONTH})\b|(?:{_MONTH})\.?\s?[-–]\s?(?:{_MONTH})\b"
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
