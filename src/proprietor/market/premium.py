"""What goes together with pay: how much more postings that ask for a skill offer, role, level and place aside."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.market.normalising.names import company_key
from proprietor.values.estimate import Estimate, cannot_tell

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Array = NDArray[float64]

LEAST_POSTINGS = 60
"""Postings with pay below which nothing is told (a guess: twice what a suggestion of what to learn needs)."""

LEAST_WITH = 8
"""Firms whose postings ask for a skill, and firms whose do not, below which it is left out (a guess)."""

SKILL_SPREAD, PLACE_SPREAD = 0.08, 0.25
"""How far skills, and roles, levels and places, move log pay before any is seen: the ridge, in standard deviations (guesses)."""

NOISE = 0.25
"""Standard deviation of log pay around all that, of which the ridge is reckoned (a guess near what is left in OEWS cells)."""

MOST_SKILLS, MOST_TRAITS = 30, 30
"""Skills, and roles, levels and places, that are told apart, those of most firms; the rest, of which a town has thousands, would
cost minutes and say nothing (guesses)."""

DRAWS, LEVEL = 200, 0.9
"""Drawings of firms, and how much of them an interval holds; a little narrow, for
what the ridge takes away is not in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidPosting:
    """A posting that names pay.

    Attributes:
        firm: whose it is; empty when unknown, then it stands for itself.
        log_pay: natural logarithm of its yearly pay, all in one currency.
        skills: ids of the skills it asks for.
        traits: what else it is: role, level, place, each as one word of its own, such as "place: Leeds".
    """

    firm: str
    log_pay: float
    skills: frozenset[str]
    traits: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Premium:
    """How much more goes with a skill.

    Attributes:
        skill: its id.
        share: by what share pay is higher where it is asked for, shrunk to nothing; its count is that of the firms
            that ask for it.
        words: the sentence to show, which calls it an association.
    """

    skill: str
    share: Estimate
    words: str


def premiums_of(postings: Iterable[PaidPosting], *, seed: int) -> tuple[Premium, ...] | Estimate:
    """The association of each skill with pay, the largest first: ridge of log pay on role, level, place and skills.

    Intervals are those of drawing firms anew, so the shrinking is in them; an interval that holds zero says nothing.

    Returns:
        Premiums, or why there are none.
    """
    every = list(postings)
    firms = [company_key(each.firm) or f"\0{at}" for at, each in enumerate(every)]
    if len(every) < LEAST_POSTINGS:
        return cannot_tell(f"{len(every)} postings name pay; {LEAST_POSTINGS - len(every)} more, and it can be told", len(every))
    skills = _told(every, firms)
    if not skills:
        return cannot_tell(f"no skill is asked for by {LEAST_WITH} firms and left out by as many", len(every))
    values, lows, highs = _ridge(every, skills, firms, seed)
    found = [
        _premium(
            skill,
            Estimate(value=value, low=min(low, value), high=max(high, value), count=_asking(skill, every, firms), level=LEVEL),
        )
        for skill, value, low, high in zip(skills, values, lows, highs, strict=True)
    ]
    return tuple(sorted(found, key=lambda each: -(each.share.value or 0.0)))


def _asking(skill: str, postings: Sequence[PaidPosting], firms: Sequence[str]) -> int:
    return len({firm for each, firm in zip(postings, firms, strict=True) if skill in each.skills})


def _told(postings: Sequence[PaidPosting], firms: Sequence[str]) -> list[str]:
    """The skills that enough firms ask for and enough do not."""
    total = len(set(firms))
    counts = {skill: _asking(skill, postings, firms) for skill in Counter(skill for each in postings for skill in each.skills)}
    enough = [skill for skill, count in counts.items() if count >= LEAST_WITH and total - count >= LEAST_WITH]
    return sorted(sorted(enough, key=lambda skill: (-counts[skill], skill))[:MOST_SKILLS])


def _traits(postings: Sequence[PaidPosting], firms: Sequence[str]) -> list[str]:
    """The roles, levels and places that enough firms offer."""
    offered: dict[str, set[str]] = {}
    for each, firm in zip(postings, firms, strict=True):
        for trait in each.traits:
            offered.setdefault(trait, set()).add(firm)
    enough = [trait for trait, by in offered.items() if len(by) >= LEAST_WITH]
    return sorted(sorted(enough, key=lambda trait: (-len(offered[trait]), trait))[:MOST_TRAITS])


def _ridge(
    postings: Sequence[PaidPosting], skills: Sequence[str], firms: Sequence[str], seed: int
) -> tuple[list[float], list[float], list[float]]:
    """Shares by skill, and their interval over drawings of firms with replacement."""
    import numpy as np  # noqa: PLC0415 - only this needs it, and starting must stay quick

    traits = _traits(postings, firms)
    table = np.array(
        [[*(skill in each.skills for skill in skills), *(trait in each.traits for trait in traits)] for each in postings],
        dtype=float,
    )
    penalty = np.diag([(NOISE / SKILL_SPREAD) ** 2] * len(skills) + [(NOISE / PLACE_SPREAD) ** 2] * len(traits))
    logs = np.array([each.log_pay for each in postings])
    places = {firm: at for at, firm in enumerate(dict.fromkeys(firms))}
    at = [places[firm] for firm in firms]
    size = Counter(firms)
    share = np.array([1 / size[firm] for firm in firms])
    times = np.random.default_rng(seed).multinomial(len(places), [1 / len(places)] * len(places), size=DRAWS)

    def solved(weights: "Array") -> "Array":
        centred = table - np.average(table, axis=0, weights=weights)
        apart = logs - np.average(logs, weights=weights)
        left = centred.T @ (weights[:, None] * centred) + penalty
        found: Array = np.expm1(np.linalg.solve(left, centred.T @ (weights * apart)))[: len(skills)]
        return found

    drawn = np.stack([solved(each[at] * share) for each in times])
    tail = (1 - LEVEL) / 2
    return solved(share).tolist(), np.quantile(drawn, tail, axis=0).tolist(), np.quantile(drawn, 1 - tail, axis=0).tolist()


def _premium(skill: str, share: Estimate) -> Premium:
    assert share.value is not None
    assert share.low is not None
    assert share.high is not None
    sign = "more" if share.value >= 0 else "less"
    sure = "" if share.low > 0 or share.high < 0 else "; it may well be nothing"
    words = (
        f"Postings that ask for it offer about {abs(share.value) * 100:.0f} % {sign} than others of the same role, level and "
        f"place{sure}. This goes together; it does not say that learning it pays."
    )
    return Premium(skill=skill, share=share, words=words)
