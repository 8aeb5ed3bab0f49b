"""Places as postings write them: city, region and country, as far as the words tell; nothing is looked up on a map."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from proprietor.market.normalising.workplaces import WORKPLACE_WORDS, Workplace, workplace_in

LONGEST = 200
"""Signs of a place that are read; a longer one is prose (a guess)."""

_PARTS = re.compile(r"\s*[,;|/()\[\]•·]\s*|\s+[-–—]\s+|\n")
_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]-\d{4,5}|\d{4,6}(?:-\d{4})?)\b")
_AROUND = re.compile(
    r"^(?:greater|near|in|based in|raum|region|großraum)\s+|\s+(?:area|metropolitan area|and surroundings)$", re.IGNORECASE
)
_MORE = re.compile(r"^\+?\s?\d+ (?:more|other) (?:places|locations?)$|^(?:multiple|various|several) locations?$", re.IGNORECASE)
_COUNTRY_CODE = 2
_TOWN_AND_MORE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A place.

    Attributes:
        raw: as it was written.
        city: the first part that is neither a country nor a part of one; empty when there is none.
        region: a state or province, or what a remote worker may live in, such as "EU"; empty when it is not said.
        country: ISO 3166 code of two capitals; empty when it is not said or doubtful.
        workplace: what the words tell of where the work is done.
        notes: sentences on what is doubtful.
    """

    raw: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    workplace: Workplace = Workplace.UNKNOWN
    notes: tuple[str, ...] = ()


class _Names(NamedTuple):
    countries: dict[str, str]
    regions: dict[str, str]
    parts: dict[str, tuple[tuple[str, str], ...]]


@cache
def _names() -> _Names:
    """Names in small letters: of countries to their codes, of regions, and of parts to (country, code)."""
    text = (resources.files("proprietor.market.normalising") / "places.toml").read_text(encoding="utf-8")
    held = tomllib.loads(text)
    countries = {name.lower(): code for code, names in held["countries"].items() for name in (*names, code)}
    regions = {name.lower(): region for region, names in held["regions"].items() for name in names}
    parts: dict[str, tuple[tuple[str, str], ...]] = {}
    for country, states in held["parts"].items():
        for code, name in states.items():
            for each in (code.lower(), name.lower()):
                parts[each] = (*parts.get(each, ()), (country, code))
    return _Names(countries, regions, parts)


def read_place(raw: str) -> Place:
    """Read a place: "Leeds, UK", "Remote (EU)", "München / hybrid", "Austin, TX, US"."""
    said = " ".join(raw[:LONGEST].split())
    workplace = workplace_in(said)
    pieces = [_AROUND.sub("", _POSTCODE.sub("", piece)).strip(" .") for piece in _PARTS.split(WORKPLACE_WORDS.sub(" ", said))]
    words = [piece for piece in pieces if piece and not _MORE.match(piece)]
    country, notes = _country(words)
    region = ""
    cities = []
    for index, word in enumerate(words):
        low = word.lower()
        known_part = _part(word, country) if index or len(words) == 1 else ""
        if known_part:
            region = region or known_part
            country = country or ("" if notes else _only_country(low))
        elif low in _names().regions:
            region = region or _names().regions[low]
        elif not _is_country(word):
            cities.append(word)
        elif not region and low in _NATIONS:
            region = word
    return Place(said, cities[0] if cities else _city_state(words), region, country, workplace, notes)


_NATIONS = frozenset({"england", "scotland", "wales", "northern ireland"})
_CITY_STATES = {"singapore": "Singapore", "hong kong": "Hong Kong", "dubai": "Dubai", "abu dhabi": "Abu Dhabi"}


def _city_state(words: list[str]) -> str:
    return next((_CITY_STATES[word.lower()] for word in words if word.lower() in _CITY_STATES), "")


def _is_country(word: str) -> bool:
    """Whether it names a country; a code of two letters only in capitals, for "in" and "be" are words."""
    return word.lower() in _names().countries and (len(word) > _COUNTRY_CODE or word.isupper())


def _country(words: list[str]) -> tuple[str, tuple[str, ...]]:
    """The country that is named last, with a note when its code is also that of a state and nothing else tells them apart."""
    named = [word for word in words if _is_country(word)]
    if not named:
        return "", ()
    last = named[-1]
    low = last.lower()
    code = _names().countries[low]
    if low in _names().parts and len(words) <= _TOWN_AND_MORE and len(named) == 1:
        owner = next(place for place in _names().parts[low] if place[0] != code)
        part = max((name for name, places in _names().parts.items() if owner in places), key=len).title()
        whole = next(name for name, each in _names().countries.items() if each == code).title()
        doubt = f"{part} in {owner[0]}" if part == whole else part
        return "", (f"“{last}” may be {doubt} or the country {whole}; no country is kept.",)
    return code, ()


def _part(word: str, country: str) -> str:
    """The code of a part of the country; without a country only what is no country's code, too."""
    places = _names().parts.get(word.lower(), ())
    if len(word) <= _COUNTRY_CODE and not word.isupper():
        return ""
    fitting = [code for owner, code in places if owner == country or (not country and not _is_country(word))]
    return fitting[0] if fitting else word if places and not country else ""


def _only_country(low: str) -> str:
    owners = {owner for owner, _ in _names().parts[low]}
    return owners.pop() if len(owners) == 1 and low.upper() not in _names().countries.values() else ""


@cache
def names_of_country(country: str) -> frozenset[str]:
    """The names of a country by its code, in small letters; none for a code that is not known."""
    return frozenset(name for name, code in _names().countries.items() if code == country)


def country_called(country: str) -> str:
    """What a country is called, by its code: "United Kingdom"; the code itself where it is not known."""
    return next((name.title() for name, code in _names().countries.items() if code == country), country)


@cache
def names_of_part(region: str, country: str = "") -> frozenset[str]:
    """The names of a part of a country, such as a state, by any one of them, in small letters; itself for one that is not known.

    Args:
        region: a code or a name of it.
        country: ISO 3166 code; empty when it is not known, then all parts with such a name count.
    """
    owners = {each for each in _names().parts.get(region.lower(), ()) if country in {"", each[0]}}
    found = frozenset(name for name, places in _names().parts.items() if owners.intersection(places))
    return found or frozenset({region.lower()} - {""})


def part_named(name: str, country: str) -> str:
    """The code of the part of a country that a name stands for: "TX" for "Texas"; empty for none."""
    return next((code for owner, code in _names().parts.get(name.lower(), ()) if owner == country), "")


def parts_among(names: frozenset[str], country: str) -> frozenset[str]:
    """Those of some names, in small letters, that name a part of a country; of any country when none is given."""
    parts = _names().parts
    return frozenset(name for name in names if any(country in {"", owner} for owner, _ in parts.get(name, ())))
