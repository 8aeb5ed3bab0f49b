"""Periods that pay is paid for, as postings and tables name them."""

import re

from proprietor.values.money import Period

_PERIODS: tuple[tuple[Period, re.Pattern[str]], ...] = tuple(
    (period, re.compile(rf"(?:^|[^a-zà-ÿ])(?:{words})(?![a-zà-ÿ])"))
    for period, words in (
        (Period.HOUR, r"hours?|hourly|hr|p\.? ?h\.?|p/h|stunde|std|heure|hora|/h|per h"),
        (Period.DAY, r"days?|daily|p\.? ?d\.?|tag|tagessatz|tjm|jour"),
        (Period.WEEK, r"weeks?|weekly|wk|p\.? ?w\.?|woche|semaine"),
        (Period.MONTH, r"months?|monthly|pcm|mo|mth|monat|monatlich|månad|mois|mes|mese|miesiąc|mies"),
        (Period.YEAR, r"years?|yearly|yr|annum|annual(?:ly)?|p\.? ?a\.?|jahr|jährlich|jahresgehalt|par an|/an|año|anno|rok|lpa"),
        (Period.PROJECT, r"project|fixed price|pauschal|assignment"),
    )
)

_RHYTHM = re.compile(
    r"(?:bi|semi)[- ]?(?:week|month|annual)(?:ly|s)?|fortnight(?:ly|s)?|twice (?:a|per) (?:week|month|year)"
    r"|(?:every|each) (?:(?:two|three|four|2|3|4|14)|second|other|1st|15th) (?:days?|weeks?|months?|years?)"
    r"|(?:alle|jede) (?:zwei|2|14) (?:wochen|tage|monate)|14[- ]tägig|zweiwöchentlich"
)
"""How often money is handed over in ways that no period of ours is: "bi-weekly" is neither a week nor a month."""


def period_in(said: str) -> Period | None:
    """The period that a short text in small letters names first; None for none, and for such as “every two weeks”."""
    plain = _RHYTHM.sub(" ", said)
    found = [(hit.start(), period) for period, words in _PERIODS for hit in [words.search(plain)] if hit]
    return min(found)[1] if found else None


def period_of(word: str) -> Period | None:
    """The period that a word or a code alone stands for: "YEAR", "hourly", "annum"; None for any other."""
    low = word.strip().lower()
    return next((period for period, words in _PERIODS if words.fullmatch(low)), None)
