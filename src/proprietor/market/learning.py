"""What to learn next: which skill, or pair of skills, would open most of what one wants, for what it costs to learn."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from proprietor.market.greedy import Found, Step, search
from proprietor.market.normalising.names import company_key
from proprietor.values.estimate import Estimate, cannot_tell

LEAST_POSTINGS = 30
"""Postings with must-haves below which nothing is suggested (spec/market.md, 5.2; a guess)."""

HALF_LIFE = 180.0
"""Days in which a posting loses half of its weight (a guess)."""

WORTH_LEAST, WORTH_MOST = 0.5, 2.0
"""What a posting is worth by its pay, beside the median of those that name any; 1 without pay (limits are guesses)."""

LOOKED_AT = 40
"""Skills that are tried, the most asked for first; pairs are tried among them (a guess that keeps it quick)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A posting of a role one wants.

    Attributes:
        id: of the posting.
        firm: whose it is; empty when unknown, then it stands for itself.
        must: ids of the skills it has to have.
        on: the day it was posted; None when unknown, then it counts as one half-life old.
        pay: yearly, in one currency for all postings; None when it names none.
    """

    id: str
    firm: str
    must: frozenset[str]
    on: date | None = None
    pay: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A skill, or a pair that only pays together.

    Attributes:
        skills: one id or two.
        gain: by how much the expected worth of what fits rises, as a share of the worth of all that is wanted.
        for_cost: that gain for each unit of cost.
        steady: how often it comes among the first three (`greedy.TOP`) when firms are drawn anew; its count is that of the firms.
        rests_on: ids of the postings that ask for it.
        opens: ids of the postings whose chance of fitting it lifts over one half.
    """

    skills: tuple[str, ...]
    gain: float
    for_cost: float
    steady: Estimate
    rests_on: tuple[str, ...]
    opens: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What to learn next, in order; each one taken as learnt before the next is sought.

    Attributes:
        now: the share of the worth of all that is wanted that fits today, with its interval over drawings of firms; why that
            cannot be told, while nothing is known of what one has.
        suggestions: a few (`greedy.TOP`) at most; none where nothing would help.
        postings: how many postings with must-haves there are.
        firms: of how many firms.
        seed: the one the drawings were made with.
    """

    now: Estimate
    suggestions: tuple[Suggestion, ...] = ()
    postings: int = 0
    firms: int = 0
    seed: int = 0

    @property
    def enough(self) -> bool:
        """Whether there are enough postings to suggest anything."""
        return self.postings >= LEAST_POSTINGS


def weights_of(postings: Sequence[Wanted], today: date) -> list[float]:
    """What each posting counts: its age by half-lives, times its pay beside the median."""
    pays = [each.pay for each in postings if each.pay]
    middle = median(pays) if pays else 0.0
    found = []
    for each in postings:
        age = HALF_LIFE if each.on is None else max(0.0, float((today - each.on).days))
        worth = min(WORTH_MOST, max(WORTH_LEAST, each.pay / middle)) if each.pay else 1.0
        found.append(0.5 ** (age / HALF_LIFE) * worth)
    return found


def rarity_of(postings: Sequence[Wanted]) -> dict[str, float]:
    """How much a must-have counts in a posting: log(1 + postings/those that ask for it), so that what all ask for tells least."""
    asked: dict[str, int] = {}
    for each in postings:
        for skill in each.must:
            asked[skill] = asked.get(skill, 0) + 1
    return {skill: math.log1p(len(postings) / count) for skill, count in sorted(asked.items())}


def lesson_of(
    wanted: Iterable[Wanted],
    have: Collection[str],
    *,
    today: date,
    seed: int,
    costs: Mapping[str, float] | None = None,
    unknown: str = "",
) -> Lesson:
    """What to learn next (spec/market.md, 5.2): greedy by gain for cost, looking ahead to pairs, steadied by drawing firms.

    Args:
        wanted: postings of the roles one wants; those without must-haves tell nothing.
        have: ids of the skills one has.
        today: the day to reckon ages from.
        seed: for the drawings.
        costs: what each skill costs to learn, in whatever unit, above zero; 1 unless given.
        unknown: why it is not known what one has; then what fits today is not told, and the steps begin from nothing.

    Raises:
        ValueError: for a cost that is not above zero.
    """
    if any(not cost > 0 for cost in (costs or {}).values()):
        message = "learning costs something"
        raise ValueError(message)
    postings = [each for each in wanted if each.must]
    firms = [company_key(each.firm) or f"\0{each.id}" for each in postings]
    count = len(set(firms))
    if len(postings) < LEAST_POSTINGS:
        lack = LEAST_POSTINGS - len(postings)
        names = "posting names" if len(postings) == 1 else "postings name"
        reason = f"{len(postings)} {names} must-haves; {lack} more of the roles you want, and it can be told"
        return Lesson(now=cannot_tell(reason, len(postings)), postings=len(postings), firms=count, seed=seed)
    rarity = rarity_of(postings)
    skills = _tried(postings, frozenset(have))
    totals = [_sum(each.must, rarity) for each in postings]
    found = search(
        weights=weights_of(postings, today),
        covered=[_sum(each.must & frozenset(have), rarity) / total for each, total in zip(postings, totals, strict=True)],
        lifts=[
            [rarity[skill] / total if skill in each.must else 0.0 for skill in skills]
            for each, total in zip(postings, totals, strict=True)
        ],
        costs=[(costs or {}).get(skill, 1.0) for skill in skills],
        firms=firms,
        seed=seed,
    )
    return Lesson(
        now=cannot_tell(unknown, count)
        if unknown
        else Estimate(value=found.now, low=found.low, high=found.high, count=count, level=found.level),
        suggestions=tuple(_suggestion(step, postings, skills, found) for step in found.steps),
        postings=len(postings),
        firms=count,
        seed=seed,
    )


def _sum(skills: Iterable[str], rarity: Mapping[str, float]) -> float:
    return math.fsum(rarity[skill] for skill in skills)


def _tried(postings: Sequence[Wanted], have: frozenset[str]) -> list[str]:
    """The skills one lacks, the most asked for first."""
    demand = Counter(skill for each in postings for skill in each.must - have)
    return sorted(demand, key=lambda skill: (-demand[skill], skill))[:LOOKED_AT]


def _suggestion(step: Step, postings: Sequence[Wanted], skills: Sequence[str], found: Found) -> Suggestion:
    names = tuple(skills[at] for at in step.columns)
    return Suggestion(
        skills=names,
        gain=step.gain,
        for_cost=step.for_cost,
        steady=Estimate(value=step.steady, count=found.firms, level=found.level),
        rests_on=tuple(each.id for each in postings if each.must & set(names)),
        opens=tuple(postings[at].id for at in step.opens),
    )
