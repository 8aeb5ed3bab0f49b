"""Occupations: a small vocabulary of our own, in any trade, so that a title finds its occupation without any download."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

GROUPS = (
    "0-forces",
    "1-managers",
    "2-professionals",
    "3-technicians",
    "4-clerks",
    "5-service-and-sales",
    "6-land-and-water",
    "7-crafts",
    "8-machines-and-vehicles",
    "9-helpers",
)
"""The files of the vocabulary, one a major group of ISCO-08 (International Standard Classification of Occupations, ILO 2012)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupation:
    """A kind of work, and how adverts call it.

    Attributes:
        id: lower case with hyphens.
        label: the plain usual title.
        alternatives: other titles as adverts write them, British and American; shared ones come last.
        isco: its unit group in ISCO-08, four digits.
        soc: its detailed occupation in the Standard Occupational Classification of the United States, 2018, like "15-1252". Pay
            surveys publish some of them only in pairs, under a code of their own.
        family: one of `families`, told by the first two digits of `soc`.
        words: words that such a posting typically contains, in small letters.
    """

    id: str
    label: str
    alternatives: tuple[str, ...]
    isco: str
    soc: str
    family: str
    words: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """All its titles, the usual one first."""
        return (self.label, *self.alternatives)


@cache
def shipped() -> tuple[Occupation, ...]:
    """The shipped occupations by major group, a literal list; about 90 ms the first time."""
    return tuple(_occupation(card) for group in GROUPS for card in _file(group)["occupation"])


def occupation_label(name: str) -> str:
    """What the occupation with this id is called; the id itself when the vocabulary does not have it."""
    found = by_id().get(name)
    return found.label if found else name


@cache
def by_id() -> Mapping[str, Occupation]:
    """The shipped occupations by their ids."""
    return {each.id: each for each in shipped()}


def family_of(occupation: str) -> str:
    """The family of an occupation by its id; empty for one that is not known."""
    found = by_id().get(occupation)
    return found.family if found else ""


@cache
def families() -> Mapping[str, str]:
    """Names of the families by the first two digits of a code of SOC 2018; one for each of its 23 major groups."""
    found: Mapping[str, str] = _file("families")["family"]
    return found


@cache
def shared() -> Mapping[str, tuple[str, ...]]:
    """Titles that mean several occupations, such as "PM" or "rigger", with the ids of all of them: a title no list may decide."""
    return {title: tuple(ids) for title, ids in _file("shared")["title"].items()}


@cache
def _shared_of() -> Mapping[str, tuple[str, ...]]:
    """The shared titles of each occupation."""
    found: dict[str, list[str]] = {}
    for title, ids in shared().items():
        for each in ids:
            found.setdefault(each, []).append(title)
    return {each: tuple(titles) for each, titles in found.items()}


@cache
def _file(name: str) -> Mapping[str, Any]:
    text = (resources.files("proprietor.market") / "vocabulary" / f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _occupation(card: Mapping[str, Any]) -> Occupation:
    return Occupation(
        id=card["id"],
        label=card["label"],
        alternatives=(*card["alternatives"].split("; "), *_beyond(card["label"], _shared_of().get(card["id"], ()))),
        isco=card["isco"],
        soc=card["soc"],
        family=families()[card["soc"][:2]],
        words=tuple(card["words"].split()),
    )


def _beyond(label: str, titles: tuple[str, ...]) -> Iterator[str]:
    """Shared titles that are not the label itself."""
    return (each for each in titles if each.lower() != label.lower())
