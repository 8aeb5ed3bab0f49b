"""Competencies: what can be rated, each described by what somebody could see or hear at five levels.

Raters agree less on ambiguous competencies (Dai and others 2007, as spec/calibration.md quotes them), so one that somebody has
written is looked over for vague words.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

LEVELS = 5
"""Levels of a rating, from 1 to 5 (spec/calibration.md)."""

STRANDS = 2
"""Sentences a level has; the first of each follow one strand of behaviour from level to level, the second another."""

FAMILIES = ("thinking", "doing", "people", "leading", "learning", "craft", "customers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """Something that can be rated by what is seen.

    Attributes:
        id: lower case with hyphens.
        family: of FAMILIES.
        name: a few words.
        about: what somebody would see or hear.
        levels: for each level from 1, its sentences.
        ask: questions for a short talk with somebody who knows the work.
        goals: small goals, each done within weeks.
        words: words by which a sentence about one's work shows that it is about this.
        hidden: why others may not get to see it.
    """

    id: str
    family: str
    name: str
    about: str
    levels: tuple[tuple[str, ...], ...]
    ask: tuple[str, ...]
    goals: tuple[str, ...]
    words: tuple[str, ...]
    hidden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague:
    """A word that makes a competency vague: where it stands in the text, and what to write instead."""

    word: str
    start: int
    stop: int
    remedy: str


@cache
def shipped() -> tuple[Competency, ...]:
    """The shipped competencies, by family; about 5 ms."""
    return tuple(_competency(each) for each in _file()["competency"])


@cache
def _file() -> Mapping[str, Any]:
    text = (resources.files("proprietor.calibration") / "competencies.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _competency(card: Mapping[str, Any]) -> Competency:
    return Competency(
        id=card["id"],
        family=card["family"],
        name=card["name"],
        about=card["about"],
        levels=tuple(tuple(card[f"level{level}"]) for level in range(1, LEVELS + 1)),
        ask=tuple(card["ask"]),
        goals=tuple(card["goal"]),
        words=tuple(card["words"]),
        hidden=card["hidden"],
    )


def vague_in(text: str) -> Iterator[Vague]:
    """The words of a text that make a competency vague, from the left, each with what to write instead."""
    remedies = _file()["vague"]["remedy"]
    for found in _vague().finditer(text):
        word = found[0].lower()
        yield Vague(word=word, start=found.start(), stop=found.end(), remedy=remedies[word])


@cache
def _vague() -> re.Pattern[str]:
    words = sorted(_file()["vague"]["words"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
