"""Levels: how senior a post is, told by its title, by what is stated, or by experience; and titles without such words."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import chain, zip_longest
from typing import NamedTuple

from proprietor.market.title_words import AIDES, by_first_word, own_length, parts_of, phrase_at, tokens_of, without, wording


class Level(StrEnum):
    """How senior, from the first step to the last; guesses where firms differ, as a vice president's.

    UNKNOWN stands below all: an ordinary title, such as plumber, tells no level.
    """

    UNKNOWN = "unknown"
    INTERN = "intern"
    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"
    HEAD = "head"
    DIRECTOR = "director"
    EXECUTIVE = "executive"


class Levelled(NamedTuple):
    """The level that a title tells, and its tokens without the words that only tell the level."""

    level: Level
    tokens: tuple[str, ...]


class SourcedLevel(NamedTuple):
    """A level, and what told it: "title", "stated", "experience" or nothing."""

    level: Level
    source: str


SENIOR_MONTHS, MID_MONTHS = 60, 24
"""Months of experience from which a post is taken for a senior's, or is no beginner's any more (guesses)."""

_LADDER = tuple(Level)


def level_of(title: str, stated: str = "", experience_months: int | None = None) -> SourcedLevel:
    """The level of a post.

    Args:
        title: what it is called; it counts first.
        stated: what a column or the data say of the level; may be empty.
        experience_months: the least experience asked for, in months; None when nothing is said.
    """
    named = level_in(title)
    if named is not Level.UNKNOWN:
        return SourcedLevel(named, "title")
    told = _stated(stated)
    if told is not Level.UNKNOWN:
        return SourcedLevel(told, "stated")
    if experience_months is None:
        return SourcedLevel(Level.UNKNOWN, "")
    by_months = Level.SENIOR if experience_months >= SENIOR_MONTHS else Level.MID
    return SourcedLevel(by_months if experience_months >= MID_MONTHS else Level.JUNIOR, "experience")


def level_in(title: str) -> Level:
    """The level that a title tells as an advert writes it, all its parts together."""
    return levelled(tuple(chain.from_iterable(parts_of(title)))).level


def levelled(tokens: Sequence[str]) -> Levelled:
    """Read the level of a title from its tokens.

    "Store manager", "head of", "director" and "chief" stay among the tokens, for they tell the work as well. A word of the first
    two steps that only tells the level outweighs all others ("graduate management trainee"), then the highest counts. Neither
    does a product manager lead anybody, nor has an assistant the level of whom they assist.
    """
    length = own_length(tokens)
    kept, plain, told, high = _read(tokens[:length])
    kept = (*kept, *tokens[length:])
    for level in (Level.INTERN, Level.JUNIOR):
        if level in told:
            return Levelled(level, kept)
    if AIDES.intersection(_shortened(tokens[:length])):
        high &= {Level.JUNIOR}
    else:
        high.add(_high(plain))
    return Levelled(max((Level.UNKNOWN, *told, *high), key=_LADDER.index), kept)


def _stated(text: str) -> Level:
    """The level that a column states: a title's words count, and some that tell nothing in a title, such as "associate"."""
    named = level_in(text)
    if named is not Level.UNKNOWN:
        return named
    phrases = _phrases("levels_stated")
    _, found = without(tokens_of(text), by_first_word(phrases))
    return phrases[" ".join(found[0])] if found else Level.UNKNOWN


@cache
def _phrases(table: str) -> Mapping[str, Level]:
    """The phrases of a table of `titles.toml`, each with its level."""
    return {phrase: Level(level) for level, phrases in wording()[table].items() for phrase in phrases}


class _Phrase(NamedTuple):
    """A phrase's level, and whether it stays in the title."""

    level: Level
    stays: bool


@cache
def _known() -> Mapping[tuple[str, ...], _Phrase]:
    tables = (("levels", False), ("levels_kept", True))
    return {
        _shortened(tokens_of(phrase)): _Phrase(level, stays)
        for table, stays in tables
        for phrase, level in _phrases(table).items()
    }


@cache
def _by_first() -> Mapping[str, Sequence[tuple[str, ...]]]:
    return by_first_word(map(" ".join, _known()))


def _shortened(tokens: Iterable[str]) -> tuple[str, ...]:
    """Tokens with shortened words written out: "ops mgr" is "operations manager"."""
    short: Mapping[str, str] = wording()["short"]
    return tuple(short.get(each, each) for each in tokens)


class _Read(NamedTuple):
    """A title read.

    Attributes:
        kept: its tokens without what only tells the level.
        plain: those in which no phrase was found, in full; empty texts stand for the others.
        told: levels by words that are left out.
        high: levels by phrases that stay.
    """

    kept: tuple[str, ...]
    plain: tuple[str, ...]
    told: set[Level]
    high: set[Level]


def _read(tokens: Sequence[str]) -> _Read:
    """Find the phrases that tell a level, the longest at each word."""
    full, before = _shortened(tokens), wording()["levels_before"]
    kept: list[str] = []
    plain: list[str] = []
    told: set[Level] = set()
    high: set[Level] = set()
    place = 0
    while place < len(tokens):
        phrase = phrase_at(full, place, _by_first())
        level, stays = _known()[phrase] if phrase else (Level.UNKNOWN, True)
        size = len(phrase) or 1
        if not phrase and set(full[place + 1 : place + 2]).intersection(before.get(full[place], ())):
            level, stays = Level.LEAD, False
        (high if stays else told).add(level)
        if stays:
            kept += tokens[place : place + size]
            plain += [""] * size if phrase else [full[place]]
        place += size
    return _Read(tuple(kept), tuple(plain), told, high)


def _high(plain: Sequence[str]) -> Level:
    """The level told by words that stay in the title and stand in no known phrase."""
    if any(word == "chief" and "officer" in (third, fourth) for word, third, fourth in _spaced(plain)):
        return Level.EXECUTIVE
    if "director" in plain and not set(wording()["directors"]["craft"]).intersection(plain):
        return Level.DIRECTOR
    return {"manager": Level.MANAGER, "head": Level.LEAD}.get(plain[0] if plain else "", Level.UNKNOWN)


def _spaced(words: Sequence[str]) -> Iterable[tuple[str, str, str]]:
    """Each word with the second and the third after it."""
    return zip_longest(words, words[2:], words[3:], fillvalue="")
