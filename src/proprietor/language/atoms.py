"""Atoms: single numbers in a line, each with its kind, before they are joined to pairs and ranges."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from proprietor.language import units
from proprietor.language.numerals import OPENERS, ORDINALS, numeral_at
from proprietor.language.words import STOPS, Word

LAST_HOUR = 24
FIRST_YEAR = 1900
LAST_YEAR = 2100
"""Four digits between these can be a year of somebody's working life, or of what they worked on (a guess)."""


class AtomKind(StrEnum):
    """What a single number is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    DURATION = "duration"
    TIME = "time"
    YEAR = "year"


class Atom(NamedTuple):
    """A single number with its unit and place; `signed` when it is written as a change."""

    kind: AtomKind
    value: Decimal
    unit: str
    start: int
    end: int
    signed: bool


_NUMBER = re.compile(
    r"(?<![\w.,])(?P<sign>[+\-−±]\s?)?(?P<money>" + units.MONEY_BEFORE + r")?"
    r"(?:(?P<date>(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?(?!\d))"
    r"|(?P<number>\d{1,3}(?:[,\u00a0\u202f ’']\d{3})+(?!\d)(?:\.\d+)?|\d{1,12}(?:[.,]\d{1,6})?))"
    r"(?P<clock>:[0-5]\d)?(?P<ordinal>st\b|nd\b|rd\b|th\b)?(?P<scale>\s?(?:" + units.SCALE + r")(?![\w]))?",
    re.IGNORECASE,
)
"""A number in digits with what may stick to it. Repeats are bounded, so that no text makes it slow."""

_DIGIT = re.compile(r"\d")
_BEFORE = 8
"""Sign and currency stand within so many signs before a number: the longest is "NZ$ " with a sign and a space."""


def atoms_of(text: str, words: Sequence[Word]) -> list[Atom]:
    """All single numbers of a line, in order."""
    found = _in_digits(text)
    lows = [word.low for word in words]
    if spells_numbers(lows):
        taken = {place for atom in found for place in range(atom.start, atom.end)}
        found.extend(atom for atom in _in_words(text, words, lows) if atom.start not in taken)
        found.sort(key=lambda atom: atom.start)
    return found


_SPELLED = (OPENERS - {"a", "an"}) | units.TIMES_SET | {"third", "quarter", "fifth", "hundred", "thousand", "million", "billion"}
"""Words without one of which no number in words stands in a line; "a" and "an" need another of them."""


def spells_numbers(lows: Iterable[str]) -> bool:
    """Whether a number in words may stand among some words: a quick test before the slow reading."""
    return not _SPELLED.isdisjoint(lows)


def _in_digits(text: str) -> list[Atom]:
    found = []
    digit = _DIGIT.search(text)
    for match in _NUMBER.finditer(text, max(0, digit.start() - _BEFORE)) if digit else ():
        if match["date"]:
            found.append(Atom(AtomKind.YEAR, Decimal(match["date"][:4]), "", *match.span("date"), signed=False))
            continue
        if units.reads_as_label(text, match.start("number")) and not units.AFTER.match(text, match.end()):
            continue
        if _in_metres(text, match):
            end = match.end("number")
            found.append(Atom(AtomKind.NUMBER, _value(match["number"], ""), "m", match.start("number"), end, signed=False))
            continue
        value = _value(match["number"], match["scale"] or "")
        found.append(_with_kind(text, match, value))
    return found


def _in_metres(text: str, match: re.Match[str]) -> bool:
    """Whether a small "m" behind a space means metres: "a 28 m poplar"; not in "€ 28 m", "28 m EUR" or "28m"."""
    return match["scale"] == " m" and not match["money"] and not units.AFTER.match(text, match.end())


def _value(digits: str, scale: str) -> Decimal:
    if digits.isdecimal() and not scale:
        return Decimal(digits)
    plain = re.sub(r"[\u00a0\u202f ’']", "", digits)
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    return Decimal(plain.replace(",", ".")) * units.SCALES.get(scale.strip().lower(), Decimal(1))


def _with_kind(text: str, match: re.Match[str], value: Decimal) -> Atom:
    """Settle what a number in digits is, from the signs before it to the words after it."""
    signed = bool(match["sign"] and match["sign"].strip() in {"+", "±"})
    start, end = match.span()
    if match["sign"] and not signed:
        start, signed = match.start() + len(match["sign"]), match["sign"].strip() == "−"
    if match["money"]:
        return Atom(AtomKind.MONEY, value, units.currency(match["money"]), start, end, signed)
    if match["clock"] and value <= LAST_HOUR:
        return Atom(AtomKind.TIME, value, "o’clock", start, end, signed)
    if match["ordinal"]:
        return Atom(AtomKind.ORDINAL, value, "", start, end, signed)
    return _by_what_follows(text, start, end, value, signed, whole=match["number"] if not match["scale"] else "")


def _by_what_follows(text: str, start: int, end: int, value: Decimal, signed: bool, *, whole: str = "") -> Atom:
    """Settle the kind of a number by its unit; `whole` holds its digits when it could be a year."""
    signed = signed or text[max(0, start - 4) : start].lower().strip() == "by"
    if after := units.AFTER.match(text, end):
        kind, unit = units.read(after)
        return Atom(AtomKind(kind), value, unit, start, after.end(), signed)
    if (
        len(whole) == len("2000")
        and whole.isdigit()
        and FIRST_YEAR <= value <= LAST_YEAR
        and units.reads_as_year(text, start, end)
    ):
        return Atom(AtomKind.YEAR, value, "", start, end, signed)
    return Atom(AtomKind.NUMBER, value, units.thing_counted(text, end), start, end, signed)


def _in_words(text: str, words: Sequence[Word], lows: Sequence[str]) -> list[Atom]:
    found: list[Atom] = []
    place = 0
    while place < len(lows):
        low = lows[place]
        word = words[place]
        step = 1
        if low in units.TIMES_WORDS:
            found.append(Atom(AtomKind.MULTIPLE, units.TIMES_WORDS[low], "×", word.start, word.end, signed=True))
        elif low in ORDINALS and units.reads_as_rank(lows, place):
            found.append(Atom(AtomKind.ORDINAL, Decimal(ORDINALS[low]), "", word.start, word.end, signed=False))
        elif low in OPENERS and (numeral := numeral_at(lows, place)) and not STOPS.intersection(lows[place : numeral.last]):
            end = words[numeral.last - 1].end
            found.append(_by_what_follows(text, word.start, end, numeral.value, signed=False))
            step = numeral.last - place
        place += step
    return found
