"""The frame: four questions to postings however many they are, and their answers; engines elsewhere answer them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

QUANTILES = (10, 25, 50, 75, 90)
"""Quantiles of pay that are asked for, in per cent."""

TOP = 20
"""Skills of a role that are asked for unless said otherwise (spec/market.md, 4.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillCount:
    """How often postings of a role ask for a skill.

    Attributes:
        role: the role.
        skill: the skill.
        count: postings that name it, each once.
        out_of: postings of the role that name any skill; those that name none say nothing.
        rank: its place among the role's skills, from 1; of two with one count the first in the alphabet stands first.
    """

    role: str
    skill: str
    count: int
    out_of: int
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PayQuantiles:
    """What postings of a group pay.

    Attributes:
        currency: ISO code; nothing is converted.
        role: the role.
        level: the level.
        place: the place; None where all places are one group, empty where it is not known.
        count: postings that name pay.
        quantiles: yearly pay in whole units, at QUANTILES: between two neighbours by a straight line, the first at 0 and the last
            at 1 (type 7 of Hyndman & Fan 1996), in every engine.
        mean: mean of the natural logarithms of yearly pay.
        spread: their standard deviation (n − 1); None for a single posting.
    """

    currency: str
    role: str
    level: str
    place: str | None = None
    count: int
    quantiles: tuple[float, ...]
    mean: float
    spread: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageCount:
    """How many applications that came by a channel reached a stage, each counted once."""

    channel: str
    stage: str
    count: int


class Frame(Protocol):
    """Postings, as they are asked about."""

    def skill_demand(self, top: int = TOP) -> Sequence[SkillCount]:
        """The skills most asked for, role by role."""

    def pay_by_level(self) -> Sequence[PayQuantiles]:
        """Pay by currency, role and level."""

    def pay_by_place(self) -> Sequence[PayQuantiles]:
        """Pay by currency, role, level and place."""

    def funnel_counts(self) -> Sequence[StageCount]:
        """Applications by channel and stage."""
