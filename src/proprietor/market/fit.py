"""Fit: what a posting asks for, held against what one can show: proved, claimed but unproved, missing. Never one number alone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from proprietor.market.levels import Level
from proprietor.values.estimate import Estimate, cannot_tell


class Standing(StrEnum):
    """How a requirement stands."""

    PROVED = "proved"
    CLAIMED = "claimed without proof"
    MISSING = "missing"


class Reach(StrEnum):
    """How the level asked for lies to one's own."""

    UNDER = "under your level"
    LEVEL = "at your level"
    STRETCH = "one step up"
    OVER = "over your reach"
    UNKNOWN = "level unknown"


STATED = 0.4
"""What a claim is worth that only says it (a guess); with the parts below a full proof is worth 1."""

NUMBER, WITNESS, RECENT = 0.25, 0.2, 0.15
"""What a number, a witness and recency add (guesses, in the order in which the lint of claims minds their lack)."""

HALF_LIFE = 60.0
"""Months in which recency loses half of its worth (a guess)."""

PROVED = 0.6
"""Strength times likeness from which on a requirement counts as proved: the words and at least one part of proof (a guess)."""

LIKE = 0.5
"""Likeness of a claim's skill to the one asked for, from which on the claim counts at all (a guess)."""

FEW = 5
"""Must-haves below which a share of them is not given as a rate (a guess)."""

_LADDER = tuple(Level)

Likeness = Callable[[str, str], float]
"""How alike two skills are, by their ids: from 0 for nothing in common to 1 for the same."""


def same(one: str, other: str) -> float:
    """The plainest likeness: a skill is like itself."""
    return float(one == other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something a posting asks for.

    Attributes:
        skill: id of the skill.
        words: how the posting says it.
        must: whether it has to be; else it is nice to have.
    """

    skill: str
    words: str
    must: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something one can say of oneself.

    Attributes:
        id: of the record it comes from.
        text: the claim in words.
        skills: ids of the skills it shows.
        number: whether it has a number that can be held against something.
        witness: whether somebody can confirm it.
        months: how long ago it was; None when unknown.
    """

    id: str
    text: str
    skills: frozenset[str]
    number: bool = False
    witness: bool = False
    months: float | None = None

    @property
    def strength(self) -> float:
        """How well it proves what it says, from `STATED` to 1."""
        recent = 0.0 if self.months is None else RECENT * 0.5 ** (max(0.0, self.months) / HALF_LIFE)
        return STATED + NUMBER * self.number + WITNESS * self.witness + recent

    @property
    def lacks(self) -> tuple[str, ...]:
        """What would make it stronger."""
        parts = ((self.number, "a number"), (self.witness, "a witness"), (self.months is not None, "a date"))
        return tuple(words for there, words in parts if not there)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A requirement with the claim that meets it best.

    Attributes:
        requirement: what is asked.
        standing: how it stands.
        claim: the best claim; None when there is none.
        weight: likeness times strength of that claim; 0 for none.
        mend: what would prove it, in a few words; empty when it is proved.
    """

    requirement: Requirement
    standing: Standing
    claim: Claim | None
    weight: float
    mend: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How one fits a posting: three lists of musts, three of what is nice, and the level.

    Attributes:
        met: every requirement, in the posting's order.
        reach: how the posting's level lies to one's own.
    """

    met: tuple[Met, ...]
    reach: Reach

    def of(self, standing: Standing, *, must: bool) -> tuple[Met, ...]:
        """Those that stand so, among the musts or among what is nice; the strongest first."""
        chosen = [each for each in self.met if each.standing is standing and each.requirement.must is must]
        return tuple(sorted(chosen, key=lambda each: -each.weight))

    @property
    def must_share(self) -> Estimate:
        """The share of musts that are proved, from those that are to those that are at least claimed; never told alone."""
        musts = [each for each in self.met if each.requirement.must]
        if len(musts) < FEW:
            return cannot_tell(f"the posting names {len(musts) or 'no'} must-have{'s' * (len(musts) != 1)}", len(musts))
        proved, claimed = (len(self.of(each, must=True)) / len(musts) for each in (Standing.PROVED, Standing.CLAIMED))
        return Estimate(value=proved, low=proved, high=proved + claimed, count=len(musts), level=1.0)

    @property
    def says(self) -> str:
        """All in one sentence: counts of each list, musts apart, and the level."""
        musts, nice = (", ".join(_counts(self, must=must)) for must in (True, False))
        level = f" The level is {self.reach}." if self.reach is not Reach.UNKNOWN else ""
        return f"Must-haves: {musts or 'none named'}. Nice to have: {nice or 'none named'}.{level}"


def _counts(fit: Fit, *, must: bool) -> list[str]:
    found = ((standing, len(fit.of(standing, must=must))) for standing in Standing)
    return [f"{count} {standing}" for standing, count in found if count]


def reach_of(asked: Level, own: Level) -> Reach:
    """How a level asked for lies to one's own: more than a step up is over one's reach, any step down is under it."""
    if Level.UNKNOWN in {asked, own}:
        return Reach.UNKNOWN
    step = _LADDER.index(asked) - _LADDER.index(own)
    return Reach.UNDER if step < 0 else Reach.LEVEL if step == 0 else Reach.STRETCH if step == 1 else Reach.OVER


class Evidence:
    """All that one can say of oneself, with the best of it for each requirement found once."""

    def __init__(self, claims: Iterable[Claim], likeness: Likeness = same) -> None:
        """Take claims, and how alike two skills are."""
        self.claims = tuple(claims)
        self._likeness = likeness
        self._met: dict[Requirement, Met] = {}

    def met(self, asked: Requirement) -> Met:
        """A requirement with the claim of the most likeness times strength; postings ask for the same again and again."""
        if asked not in self._met:
            self._met[asked] = _met(asked, self._best(asked.skill))
        return self._met[asked]

    def _best(self, skill: str) -> tuple[float, Claim] | None:
        weighed = ((max((self._likeness(skill, own) for own in each.skills), default=0.0), each) for each in self.claims)
        alike = [(how * each.strength, each) for how, each in weighed if how >= LIKE]
        return max(alike, key=lambda pair: pair[0], default=None)


def fit_of(
    requirements: Iterable[Requirement],
    evidence: Evidence,
    *,
    level: Level = Level.UNKNOWN,
    own_level: Level = Level.UNKNOWN,
) -> Fit:
    """Hold requirements against claims (spec/market.md, 5.3): for each the claim with the most likeness times strength.

    Args:
        requirements: what the posting asks for; one that is asked for twice is kept as it stands.
        evidence: all that one can say of oneself.
        level: the posting's level.
        own_level: one's own.
    """
    return Fit(met=tuple(map(evidence.met, requirements)), reach=reach_of(level, own_level))


def _met(asked: Requirement, found: tuple[float, Claim] | None) -> Met:
    if found is None:
        mend = f"nothing of yours speaks of {asked.words}"
        return Met(requirement=asked, standing=Standing.MISSING, claim=None, weight=0.0, mend=mend)
    weight, best = found
    proved = weight >= PROVED
    return Met(
        requirement=asked,
        standing=Standing.PROVED if proved else Standing.CLAIMED,
        claim=best,
        weight=weight,
        mend="" if proved else _mend(best),
    )


def _mend(claim: Claim) -> str:
    """What would prove it."""
    return f"{' or '.join(claim.lacks)} for it" if claim.lacks else "something nearer to what is asked, or more recent"
