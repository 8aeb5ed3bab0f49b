"""Levels: how senior a title is, told by its words, and the title without the words that tell nothing else."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from proprietor.market.title_words import AIDES, by_first_word, without, wording


class Level(StrEnum):
    """How senior, from the first step to the last; guesses where firms differ, as a vice president's."""

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
    """The level that a title tells, if any, and its tokens without the words that only tell the level."""

    level: Level | None
    tokens: tuple[str, ...]


_CHIEFS = frozenset({"ceo", "cfo", "coo", "cto", "cio", "cmo", "chro", "ciso", "cpo", "cdo"})


def levelled(tokens: Sequence[str]) -> Levelled:
    """Read the level of a title from its tokens.

    "Manager", "head of", "director" and "chief" stay among the tokens, for they tell the work as well. A word of the first two
    steps outweighs all others ("graduate management trainee"), then the highest counts; "manager" counts only when nothing else
    tells a level, for a product manager leads nobody.
    """
    kept, found = without(tokens, _phrases())
    told = {_level_of()[phrase] for phrase in found}
    kept, ranked = _without_ranks(kept)
    told |= {Level.SENIOR} if ranked else set()
    for level in (Level.INTERN, Level.JUNIOR):
        if level in told:
            return Levelled(level, kept)
    high = _high(kept)
    if high in {Level.EXECUTIVE, Level.DIRECTOR, Level.HEAD}:
        return Levelled(high, kept)
    ladder = list(Level)
    return Levelled(max(told, key=ladder.index) if told else high, kept)


@cache
def _phrases() -> Mapping[str, Sequence[tuple[str, ...]]]:
    return by_first_word(phrase for phrases in wording()["levels"].values() for phrase in phrases)


@cache
def _level_of() -> Mapping[tuple[str, ...], Level]:
    return {tuple(phrase.split()): Level(level) for level, phrases in wording()["levels"].items() for phrase in phrases}


def _without_ranks(tokens: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    """Tokens without "principal" and "staff" where these tell a level by the word that follows; whether one did."""
    before: Mapping[str, Sequence[str]] = wording()["levels_before"]
    kept = tuple(each for each, after in zip_longest(tokens, tokens[1:], fillvalue="") if after not in before.get(each, ()))
    return kept, len(kept) < len(tokens)


def _high(tokens: tuple[str, ...]) -> Level | None:
    """The level told by a word that stays in the title."""
    if not tokens or AIDES.intersection(tokens):
        return None
    pairs = set(pairwise(tokens))
    if _CHIEFS.intersection(tokens) or ("managing", "director") in pairs or (tokens[0] == "chief" and tokens[-1] == "officer"):
        return Level.EXECUTIVE
    if {"vp", "svp", "evp"}.intersection(tokens) or ("vice", "president") in pairs or _directs(tokens):
        return Level.DIRECTOR
    if tokens[:2] == ("head", "of"):
        return Level.HEAD
    if tokens[0] == "head":
        return Level.LEAD
    return Level.MANAGER if {"manager", "mgr"}.intersection(tokens) else None


def _directs(tokens: tuple[str, ...]) -> bool:
    """Whether a director of people is meant, not of a play or a funeral."""
    return "director" in tokens and not set(wording()["directors"]["craft"]).intersection(tokens)
