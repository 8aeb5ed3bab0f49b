"""What goes together with pay: how much more postings that ask for a skill offer, role, level and place aside."""

from collections.abc import Iterable, Mapping, Sequence
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
    asking = _firms_by((each.skills, firm) for each, firm in zip(every, firms, strict=True))
    skills = _told(asking, len(set(firms)))
    if not skills:
        return cannot_tell(f"no skill is asked for by {LEAST_WITH} firms and left out by as many", len(every))
    values, lows, highs = _ridge(every, skills, firms, seed)
    found = [
        _premium(
            skill,
            Estimate(value=value, low=min(low, value), high=max(high, value), count=len(asking[skill]), level=LEVEL),
        )
        for skill, value, low, high in zip(skills, values, lows, highs, strict=True)
    ]
    return tuple(sorted(found, key=lambda each: -(each.share.value or 0.0)))


def _told(asking: Mapping[str, set[str]], total: int) -> list[str]:
    """The skills that enough firms ask for and enough do not."""
    enough = [skill for skill, by in asking.items() if len(by) >= LEAST_WITH and total - len(by) >= LEAST_WITH]
    return sorted(sorted(enough, key=lambda skill: (-len(asking[skill]), skill))[:MOST_SKILLS])


def _traits(postings: Sequence[PaidPosting], firms: Sequence[str]) -> list[str]:
    """The roles, levels and places that enough firms offer."""
    offered = _firms_by((each.traits, firm) for each, firm in zip(postings, firms, strict=True))
    enough = [trait for trait, by in offered.items() if len(by) >= LEAST_WITH]
    return sorted(sorted(enough, key=lambda trait: (-len(offered[trait]), trait))[:MOST_TRAITS])


def _firms_by(marked: Iterable[tuple[frozenset[str], str]]) -> dict[str, set[str]]:
    """The firms of each mark, such as a skill."""
    found: dict[str, set[str]] = {}
    for marks, firm in marked:
        for each in marks:
            found.setdefault(each, set()).add(firm)
    return found


def _ridge(
    postings: Sequence[PaidPosting], skills: Sequence[str], firms: Sequence[str], seed: int
) -> tuple[list[float], list[float], list[float]]:
    """Shares by skill, and their interval over drawings of firms with replacement."""
    import numpy as np  # noqa: PLC0415 - only this needs it, and starting must stay quick

    marks = (*skills, *_traits(postings, firms))
    spreads = np.array([SKILL_SPREAD] * len(skills) + [PLACE_SPREAD] * (len(marks) - len(skills)))
    by_firm: dict[str, list[PaidPosting]] = {}
    for firm, each in zip(firms, postings, strict=True):
        by_firm.setdefault(firm, []).append(each)
    count = len(by_firm)
    times = np.random.default_rng(seed).multinomial(count, [1 / count] * count, size=DRAWS)
    sums, squares = _moments(list(by_firm.values()), marks, np.vstack([np.ones(count), times]))  # the first is what there is
    mean = sums / count
    apart = squares / count - mean[:, :, None] * mean[:, None, :]
    left, right = apart[:, :-1, :-1] + np.diag((NOISE / spreads) ** 2) / count, apart[:, :-1, -1:]
    found = np.expm1(np.linalg.solve(left, right)[:, : len(skills), 0])
    low, high = np.quantile(found[1:], ((1 - LEVEL) / 2, (1 + LEVEL) / 2), axis=0)
    return found[0].tolist(), low.tolist(), high.tolist()


def _moments(by_firm: Sequence[Sequence[PaidPosting]], marks: Sequence[str], times: "Array") -> tuple["Array", "Array"]:
    """Sums, and sums of products, of what postings are marked by and of their log pay, in each drawing.

    A firm counts as one however many postings it has.

    Args:
        by_firm: the postings of each firm.
        marks: skills, roles, levels and places, a column each; the log pay is one more, the last.
        times: how often each firm is drawn, drawings down, firms across.

    Returns:
        Drawings × columns, and drawings × columns × columns.
    """
    import numpy as np  # noqa: PLC0415 - see above

    wide = len(marks) + 1
    at = {mark: column for column, mark in enumerate(marks)}
    sums, squares = np.zeros((len(times), wide)), np.zeros((len(times), wide * wide))
    for start in range(0, len(by_firm), _AT_ONCE):
        some = by_firm[start : start + _AT_ONCE]
        rows = _table([each for own in some for each in own], at)
        counts = np.array([len(own) for own in some])
        firsts = np.cumsum(counts) - counts
        products = (rows[:, :, None] * rows[:, None, :]).reshape(len(rows), -1)
        share = times[:, start : start + _AT_ONCE] / counts
        sums += share @ np.add.reduceat(rows, firsts)
        squares += share @ np.add.reduceat(products, firsts)
    return sums, squares.reshape(-1, wide, wide)


_AT_ONCE = 64
"""Firms whose products are held at once, so that they stay within some megabytes."""


def _table(postings: Sequence[PaidPosting], at: Mapping[str, int]) -> "Array":
    """Postings down; across a one for each mark they have, and the log pay."""
    import numpy as np  # noqa: PLC0415 - see above

    found = np.zeros((len(postings), len(at) + 1))
    found[:, -1] = [each.log_pay for each in postings]
    for row, each in enumerate(postings):
        found[row, [at[mark] for mark in (*each.skills, *each.traits) if mark in at]] = 1
    return found


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
