"""Periods that pay is paid for, as postings and tables name them."""

import re
from typing import NamedTuple

from proprietor.market.normalising.currencies import WORTH
from proprietor.values.money import Period


class _Words(NamedTuple):
    """What a period is called: words that say it by themselves, its nouns, nouns and short forms that need a "per" before."""

    alone: str
    nouns: str
    linked: str
    short: str


_CALLED = {
    Period.HOUR: _Words(
        r"hourly|p\.? ?h\.?|p/h|stündlich|stunden(?:lohn|satz)|godzinowo|时薪|時給",
        r"hour|hr|stunde|std|heure|hora|godz|godzin[aęe]",
        r"hours|hrs|ora|uur|timme|час",
        r"h|ч|時間",
    ),
    Period.DAY: _Words(
        r"daily|p\.? ?d\.?|täglich|tages(?:satz|lohn)|tjm|dziennie|日給|日薪",
        r"day|tag|jour",
        r"days|journée|d[ií]a|giorno|dag|dzień|dniówk[aęi]|день",
        r"d|日",
    ),
    Period.WEEK: _Words(
        r"weekly|p\.? ?w\.?|wöchentlich|wochenlohn|tygodniowo|週給",
        r"week|wk|woche|semaine",
        r"weeks|semana|settimana|vecka|tydzień|tygodniu|неделю",
        r"w|週",
    ),
    Period.MONTH: _Words(
        r"monthly|pcm|monatlich|monats(?:gehalt|lohn)|mensuel(?:le)?s?|mensual(?:es)?|mensil[ei]|mensa(?:l|is)|maandelijks"
        r"|miesięcznie|ежемесячно|月給|月薪",
        r"month|mo|mth|monat|mois|mes|mese|miesiącu?|mies",
        r"months|m[êe]s|maand|mån(?:ad(?:en)?)?|m-c|месяц|мес",
        r"m|月",
    ),
    Period.YEAR: _Words(
        r"yearly|annual(?:ly|e|i)?|p\.? ?a\.?|jährlich|jahres(?:gehalt|lohn)|annuel(?:le)?s?|anua(?:l|les|is)|annu[ai]|jaarlijks"
        r"|rocznie|lpa|年収|年俸|年薪",
        r"year|yr|annum|jahr|año|anno",
        r"years|année|ano|jaar|rok|год",
        r"y|an|år|年",
    ),
    Period.PROJECT: _Words(r"fixed price|pauschal", r"project|assignment", r"projekt", r"mission"),
}
"""In the languages whose postings we have met."""

_END = r"(?![^\W\d_])"
_BEGIN = r"(?<![^\W\d_])"
_PERIODS = tuple(
    (period, re.compile(rf"{_BEGIN}(?:{'|'.join(words[:3])}|(?:(?<=/)|(?<=par )|(?<=per ))(?:{words.short})){_END}"))
    for period, words in _CALLED.items()
)

_RHYTHM = re.compile(
    r"(?:bi|semi)[- ]?(?:week|month|annual)(?:ly|s)?|fortnight(?:ly|s)?|twice (?:a|per) (?:week|month|year)"
    r"|(?:every|each) (?:(?:two|three|four|2|3|4|14)|second|other|1st|15th) (?:days?|weeks?|months?|years?)"
    r"|(?:alle|jede) (?:zwei|2|14) (?:wochen|tage|monate)|14[- ]tägig|zweiwöchentlich"
)
"""How often money is handed over in ways that no period of ours is: "bi-weekly" is neither a week nor a month."""

_MONEY = rf"[£€$₹¥₽₺₩]|(?:zł|kč|kr|руб(?:лей)?|円|元|euros?|yen|{'|'.join(WORTH).lower()}){_END}"
_FILLING = (
    rf"{_MONEY}|(?:brutt?o|nett?o|gross|net|bruts?|nets?|lord[oi]|before tax|pro rata|до вычета(?: налогов)?|на руки){_END}"
    r"|[ .()\[\]]"
)
_LINK = r"(?:/ ?|(?:per|a|an|pro|par|each|every|im|je|por|al|a la|na|za|w|i|om|ao|à|в|за) |pr\. ?|all['’]|à l['’]|(?:de )?l['’])"
_SHORTLY = r"(?:/ ?|(?:per|par) |pr\. ?)"
_OF_SOMETHING_ELSE = (
    r"(?!['’]| ?-?(?:bonus|review|commission|allowance|leave|holiday|overtime|increment|increase|appraisal|contract|shift|rota"
    r"|meeting|target|incentive|award|travel|pass|fee|subscription))"
)
"""A period before one of these is another's: "£40,000, annual bonus"."""

_BEHIND = re.compile(
    rf"\+?(?:{_FILLING}|,(?= (?:per|pro|p\.|par)\b))*(?:"
    + "|".join(
        rf"(?P<{period.name}>{words.alone}|(?:{_LINK})?(?:{words.nouns})|{_LINK}(?:{words.linked})|{_SHORTLY}(?:{words.short}))"
        for period, words in _CALLED.items()
    )
    + rf"){_END}{_OF_SOMETHING_ELSE}"
)
_PAY_WORD = r"salary|pay|rate|wages?|gehalt|lohn|income|remuneration|compensation|salaire|salario|wynagrodzenie|зарплата"
_LEADING = (
    rf"{_MONEY}|(?:{_PAY_WORD}|gross|net|brutto|netto|of|is|from|up to|between|starting|at|range|ab|bis(?: zu)?"
    rf"|von|od|do|от|до|de|da|circa|ca|approx|about|around){_END}|[ .:(=-]"
)
_AHEAD = re.compile(
    rf"(?<!paid )(?<!payable )(?<!reviewed )(?<!review ){_BEGIN}(?:"
    + "|".join(rf"(?P<{period.name}>{words.alone}|(?:{_PAY_WORD}) {_LINK}(?:{words.nouns}))" for period, words in _CALLED.items())
    + rf"){_END}(?:{_LEADING})*$"
)
_NEAR = 60
"""Signs before an amount in which a period that belongs to it begins (a guess)."""


def period_in(said: str) -> Period | None:
    """The period that a short text in small letters names first; None for none, and for such as “every two weeks”."""
    plain = _RHYTHM.sub(" ", said)
    found = [(hit.start(), period) for period, words in _PERIODS for hit in [words.search(plain)] if hit]
    return min(found)[1] if found else None


def period_beside(before: str, behind: str) -> Period | None:
    """The period that belongs to an amount: directly behind it, as in "£15 gross an hour", else directly before it.

    Before it only words that say a period by themselves count, as in "annual salary £30,000". What stands farther off is
    another's: "£30,000 + 5 weeks holiday", "£40,000 (reviewed every month)".

    Args:
        before: what stands before the amount, in small letters with single spaces.
        behind: what stands behind it, in the same form.
    """
    found = _BEHIND.match(behind) or _AHEAD.search(before[-_NEAR:])
    return Period[found.lastgroup] if found and found.lastgroup else None


def period_of(word: str) -> Period | None:
    """The period that a word or a code alone stands for: "YEAR", "hourly", "annum"; None for any other."""
    low = word.strip().lower()
    return next((period for period, words in _PERIODS if words.fullmatch(low)), None)
