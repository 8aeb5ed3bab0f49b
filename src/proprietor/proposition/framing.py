"""Framing: numbers in a result that say where, with whom or from what it was done, and are not what came of it."""

import re

from proprietor.language.clauses import BE, HAVE
from proprietor.language.kinds import VerbKind, kind_of
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.lexicon import word_set
from proprietor.language.quantities import Quantity, QuantityKind, quantities_of
from proprietor.language.units import thing_counted
from proprietor.language.words import words_of
from proprietor.proposition.analysis import Analysis

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DAY = re.compile(rf"\d{{1,2}}(?:st|nd|rd|th)?\.?\s{_MONTH}\b|\b{_MONTH}\.?\s\d{{1,2}}\b|\d[/:]\d", re.IGNORECASE)
"""Days of a date, and numbers parted by a stroke: "4 May", "June 12", "24/7"."""

_COMPARED = re.compile(r"\s(?:as|more|less|faster|slower|higher|lower|the|over|what)\b|\s(?:\w+er)\b", re.IGNORECASE)
"""Behind "three times" it tells a change; "cited 86 times" is a count of something else."""

_PART = r"(?:hours?|hrs?|h|minutes?|mins?|years?|months?|weeks?|days?|feet|ft|lb|st)"
_COMPOUND = re.compile(rf"\d\s?{_PART},?\s(?:and\s)?\d", re.IGNORECASE)
"""Two numbers that are one: "4 h 10 min", "2 years and 3 months"."""

_MEASURED = re.compile(r"\s(?:up|deep|high|long|wide|away|tall|old|off|apart)\b|\s?[×x]\s?\d|\s\d", re.IGNORECASE)
"""Behind a measure that describes a thing: "308 ft up", "14 × 3 m"."""

_AROUND = frozenset(
    {
        "aged",
        "among",
        "across",
        "at",
        "before",
        "between",
        "during",
        "from",
        "on",
        "per",
        "since",
        "than",
        "through",
        "under",
        "with",
    }
)
"""A number behind these is the setting: "with 4 staff", "on 9 wards", "at 19", "from 40 applicants"."""

_AFTER_OF = word_set("outcome_nouns") | {"average", "total", "sum", "mean", "median", "loss", "drain"}
_SUM_OF = _AFTER_OF | {"prize", "grant", "award", "fine"}
"""Nouns whose "of" brings the number itself: "a saving of 3,000"; "a crew of 4" is a setting."""

_FILLERS = re.compile(
    r"\b(?:the|an?|my|our|its|their|his|her|about|around|roughly|some|nearly|almost|more than|at least|only|just|another|all)\s$",
    re.IGNORECASE,
)
_WOULD = re.compile(r"\b(?:would|could|might|should)(?:['’]ve|\shave)?\b", re.IGNORECASE)
_ENDS = re.compile(r"\s(?:to|from)\s|[-–—→]|->|=>")
_BEFORE = 40
"""Signs in front of a number that settle what it does there (a guess)."""

_NO_THING = BE | HAVE | {"them", "us", "those", "these", "it", "who", "still", "since", "now"}
_PLURALS = frozenset(
    {"people", "children", "men", "women", "staff", "sheep", "fish", "cattle", "mice", "feet", "teeth", "geese", "crew"}
)
_ABBREVIATION = 3
"""A unit of at most so many letters can be one of measure, and needs no plural: kg, km, ha, kWh (a guess)."""

_NO_ATTRIBUTE = frozenset({"last", "this", "next", "each", "every", "more", "less", "extra", "worth", "apiece"})
"""Behind a sum these begin something else than the thing it describes: "£8,200 last winter"."""

PASSING = frozenset({"evenings", "mornings", "afternoons", "weekends", "summers", "winters", "lessons"})
"""Times that are counted as things: "two evenings at the council" says how long."""


def thing_of(quantity: Quantity) -> str:
    """What a number counts, without a verb that tells of it: "11 passed", "47 has", "9 of them" count nothing that is named."""
    if quantity.kind is not QuantityKind.COUNT:
        return quantity.unit
    return named(quantity.unit)


def named(unit: str) -> str:
    """The thing in some words behind a number; "lost customers" stays, "people died" and "passed" lose their verb."""
    words = unit.split()
    if not words or words[0].lower() in _NO_THING or (_is_past(words[0]) and not words[-1].endswith("s")):
        return ""
    return " ".join(words[:-1] if _is_past(words[-1]) else words)


def _is_past(word: str) -> bool:
    found = verb_form(word.lower())
    return found is not None and found.form is Form.PAST


def is_frame(analysis: Analysis, quantity: Quantity, *, shared: bool = False) -> bool:
    """Whether a number is a setting, a name, a date or a fraction in words, so that it is no figure of the result.

    Args:
        analysis: the result, read.
        quantity: one of its numbers.
        shared: whether it is the first of a pair such as "3 of 4".
    """
    text = analysis.core.text
    if quantity.kind in {QuantityKind.TIME, QuantityKind.ORDINAL} or _in_one_with_others(text, quantity):
        return True
    if quantity.shift:
        return _in_two_units(text, quantity)
    if _describes(text, quantity) or _is_a_fraction(text, quantity):
        return True
    if quantity.signed:
        return False
    if _WOULD.search(text, max(0, quantity.start - _BEFORE), quantity.start) or _is_a_setting(analysis, quantity):
        return True
    bare = quantity.kind is QuantityKind.COUNT and not shared and not thing_of(quantity)
    return bare and not _stands_alone(analysis, quantity)


def _is_a_setting(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether the words before a number make it a setting: "with 4 staff", "a crew of 4"; not "a saving of 3,000"."""
    before, last = _two_before(analysis.core.text, quantity.start)
    if quantity.unit in PASSING:
        return last not in {"in", "within"}
    if last in _AROUND or (before, last) in {("up", "to"), ("me", "and"), ("myself", "and")}:
        return True
    if last == "over":
        return quantity.kind is QuantityKind.DURATION or not _is_past(before)
    if last == "of":
        return before not in (_SUM_OF if quantity.kind is QuantityKind.MONEY else _AFTER_OF)
    return last in _SETTING and _set_by(last, quantity, analysis)


_SETTING = frozenset({"in", "within", "for", "after", "by", "to"})
"""Words that make some numbers a setting, and others not."""

_WEIGHED = _SETTING | {"of", "over"}


def _set_by(last: str, quantity: Quantity, analysis: Analysis) -> bool:
    """Whether "in", "for", "to" and the like make a number a setting: "in 412 runs"; not "reopened in 9 days"."""
    if last == "to":
        return quantity.kind is QuantityKind.COUNT and all(kind_of(deed.lemma) is not VerbKind.CHANGE for deed in analysis.deeds)
    if quantity.kind is QuantityKind.DURATION:
        return last in {"for", "after"}
    if last == "for":
        return quantity.kind is QuantityKind.MONEY and "sold" not in analysis.lows
    return last != "by"


def _two_before(text: str, start: int) -> tuple[str, str]:
    """The two words before a number, articles and "about" left out, in small letters."""
    before = text[max(0, start - _BEFORE) : start]
    while found := _FILLERS.search(before):
        before = before[: found.start()]
    words = before.lower().split()
    return (["", "", *words][-2], ["", *words][-1])


def _in_one_with_others(text: str, quantity: Quantity) -> bool:
    """Whether it is part of a date or of a measure in two numbers."""
    return any(
        found.start() < quantity.end and quantity.start < found.end()
        for pattern in (_DAY, _COMPOUND)
        for found in pattern.finditer(text)
    )


def _describes(text: str, quantity: Quantity) -> bool:
    """Whether a number tells what a thing is like: "28-bed ward", "a 28 m poplar", "an 8k loan", "308 ft up"."""
    if quantity.upto is not None:
        return False
    first = quantity.unit.split()[0] if quantity.unit else ""
    tied = f"-{first}".lower()
    if "-" in text[quantity.start : quantity.end + 1] and tied in text[quantity.start : quantity.end + len(tied)].lower():
        return True
    unit = thing_of(quantity) if quantity.kind is QuantityKind.COUNT else ""
    place = text.find(unit, quantity.end) + len(unit) if unit else quantity.end
    if _MEASURED.match(text, place):
        return True
    if quantity.kind is QuantityKind.MULTIPLE:
        return text[: quantity.end].endswith("times") and not _COMPARED.match(text, quantity.end)
    if quantity.kind is QuantityKind.MONEY or unit == "m":
        thing = "" if text.startswith(" of ", place) else named(thing_counted(text, place))
        return bool(thing) and not _is_plural(thing) and thing.split()[0].lower() not in _NO_ATTRIBUTE
    return bool(unit) and quantity.value > 1 and not _is_plural(unit)


def _in_two_units(text: str, quantity: Quantity) -> bool:
    """Whether the two ends of a change are measured differently: "from 3 weeks to 4 days" is not "from 3 to 4 weeks"."""
    ends = [(each.kind, each.unit.rstrip("s")) for each in map(_alone, _ENDS.split(text[quantity.start : quantity.end])) if each]
    return len({each for each in ends if each[1]}) > 1


def _alone(written: str) -> Quantity | None:
    return next(iter(quantities_of(written, words_of(written))), None)


def _is_plural(unit: str) -> bool:
    words = unit.split()
    return words[-1].endswith("s") or not _PLURALS.isdisjoint(words) or all(len(word) <= _ABBREVIATION for word in words)


def _is_a_fraction(text: str, quantity: Quantity) -> bool:
    """Whether it is "by a third" or "halved": words, not a number that somebody counted."""
    counts = quantity.kind in {QuantityKind.COUNT, QuantityKind.MULTIPLE}
    written = text[quantity.start : quantity.end]
    return counts and not any(map(str.isdigit, written)) and quantity.value != int(quantity.value)


def _stands_alone(analysis: Analysis, quantity: Quantity) -> bool:
    """Whether a bare number is the object of a verb or the subject itself: "saved 410 k"; not "landed an ATR 72", "one left"."""
    if _two_before(analysis.core.text, quantity.start)[1] in _WEIGHED:
        return True
    if analysis.core.text[quantity.start : quantity.end].lower() == "one":
        return False
    ends = {analysis.core.places[deed.last - 1][1] for deed in analysis.deeds}
    before = analysis.core.text[: quantity.start].rstrip(" €$£")
    return not before or before[-1] in ",;:" or len(before) in ends
