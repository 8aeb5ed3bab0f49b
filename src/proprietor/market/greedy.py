"""The search for what to learn: greedy by gain for cost with a look ahead to pairs, on matrices of postings and skills."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Array = NDArray[float64]

KNEE, SLOPE = 0.75, 0.08
"""Weighted share of must-haves at which an application has an even chance of fitting, and how sharply that rises (guesses)."""

PAIR_BETTER = 1.25
"""How many times the gain for its cost a pair must bring over its better half to be named as a pair (a guess)."""

TOP = 3
"""How many suggestions there are, and how high one must come in a drawing to count as steady."""

DRAWS = 200
"""Drawings of firms with replacement; the error of a share is .035 at most."""

OPENS = 0.5
"""Chance of fitting from which on a posting counts as open."""

LEAST_GAIN = 0.001
"""A gain below this share of the worth of all that is wanted is none (a guess)."""

_EVEN = 1 + 1e-9  # sums in another order differ in their last digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One suggestion.

    Attributes:
        columns: one skill or two, by their columns.
        gain: by how much the expected worth of what fits rises, as a share of all.
        for_cost: that for each unit of cost.
        steady: the share of drawings in which it comes among the first `TOP`.
        opens: the rows of the postings it opens.
    """

    columns: tuple[int, ...]
    gain: float
    for_cost: float
    steady: float
    opens: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What fits now, from low to high over the drawings, and the steps from there."""

    now: float
    low: float
    high: float
    level: float
    firms: int
    steps: tuple[Step, ...]


def search(
    *,
    weights: Sequence[float],
    covered: Sequence[float],
    lifts: Sequence[Sequence[float]],
    costs: Sequence[float],
    firms: Sequence[str],
    seed: int,
) -> Found:
    """Find what to learn next. F(S) = Σ weight × chance of fitting; each step takes the most gain for its cost.

    Where chances bend downward greedy is within 1 − 1/e of the best (Nemhauser, Wolsey & Fisher 1978); below the knee of the
    logistic they do not, so pairs are looked at, too. What is found is then put into the order in which most fits soonest:
    learning goes on at one unit of cost after the other, and what fits meanwhile is added up.

    Args:
        weights: what each posting counts.
        covered: the weighted share of its must-haves one has.
        lifts: what each skill adds to that share, postings down, skills across.
        costs: of each skill.
        firms: whose posting it is; drawings draw firms, for one firm's postings are no independent news.
        seed: for the drawings.
    """
    import numpy as np  # noqa: PLC0415 - only this needs it, and starting must stay quick

    weighed = np.array(weights, dtype=float)
    weighed /= weighed.sum()
    had = np.array(covered, dtype=float)
    ground = _Ground(
        added=np.array(lifts, dtype=float).reshape(len(weights), len(costs)),
        weights=weighed,
        drawn=_drawn(weighed, firms, seed),
        costs=np.array(costs, dtype=float),
    )
    now = _chances(had)
    value = float(weighed @ now)
    shares = ground.drawn @ now / ground.drawn.sum(axis=1)
    low, high = (float(each) for each in np.quantile(shares, (0.1, 0.9)))
    steps = tuple(_steps(ground, had))
    return Found(now=value, low=min(low, value), high=max(high, value), level=0.8, firms=len(set(firms)), steps=steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ground:
    """What stays the same while the search goes on: lifts by skill, weights, weights in each drawing, costs."""

    added: "Array"
    weights: "Array"
    drawn: "Array"
    costs: "Array"


def _steps(ground: _Ground, had: "Array") -> Iterator[Step]:
    """Step after step in the best order, each as if those before were learnt."""
    left = list(range(len(ground.costs)))
    for columns in _ordered(ground, had, _chosen(ground, had)):
        yield _step(ground, had, left, columns)
        had = had + ground.added[:, list(columns)].sum(axis=1)
        left = [each for each in left if each not in columns]


def _chosen(ground: _Ground, had: "Array") -> list[tuple[int, ...]]:
    """What greedy takes, until nothing is gained."""
    left = list(range(len(ground.costs)))
    found: list[tuple[int, ...]] = []
    while left and len(found) < TOP:
        columns = _best(ground, had, left)
        if float(ground.weights @ _lift(ground, had, columns)) <= LEAST_GAIN:
            break
        found.append(columns)
        had = had + ground.added[:, list(columns)].sum(axis=1)
        left = [each for each in left if each not in columns]
    return found


def _ordered(ground: _Ground, had: "Array", found: Sequence[tuple[int, ...]]) -> Sequence[tuple[int, ...]]:
    """The order in which most fits soonest; greedy's own where another is no better."""
    best, most = tuple(found), _meanwhile(ground, had, found)
    for order in permutations(found):
        if (fits := _meanwhile(ground, had, order)) > most * _EVEN:
            best, most = order, fits
    return best


def _meanwhile(ground: _Ground, had: "Array", order: Sequence[tuple[int, ...]]) -> float:
    """What fits meanwhile: what is gained up to each step, times the cost of the next, added up."""
    gained = total = 0.0
    for columns in order:
        total += gained * float(ground.costs[list(columns)].sum())
        lift = _lift(ground, had, columns)
        gained += float(ground.weights @ lift)
        had = had + ground.added[:, list(columns)].sum(axis=1)
    return total


def _chances(covered: "Array") -> "Array":
    """The chance of fitting by the weighted share of must-haves one has: a logistic curve."""
    import numpy as np  # noqa: PLC0415 - see above

    found: Array = 1 / (1 + np.exp((KNEE - covered) / SLOPE))
    return found


def _drawn(weights: "Array", firms: Sequence[str], seed: int) -> "Array":
    """The weights of postings in each drawing of firms with replacement, drawings down."""
    import numpy as np  # noqa: PLC0415 - see above

    places = {firm: at for at, firm in enumerate(dict.fromkeys(firms))}
    times = np.random.default_rng(seed).multinomial(len(places), [1 / len(places)] * len(places), size=DRAWS)
    found: Array = times[:, [places[firm] for firm in firms]] * weights
    return found


def _best(ground: _Ground, had: "Array", left: list[int]) -> tuple[int, ...]:
    """The best single skill, unless a pair brings clearly more for its cost than its better half."""
    rates = ground.weights @ _singles(ground, had, left) / ground.costs[left]
    return _pair(ground, had, left, rates) or (left[int(rates.argmax())],)


def _singles(ground: _Ground, had: "Array", left: list[int]) -> "Array":
    """By how much each skill alone raises each posting's chance, postings down."""
    found: Array = _chances(had[:, None] + ground.added[:, left]) - _chances(had)[:, None]
    return found


def _step(ground: _Ground, had: "Array", left: list[int], columns: tuple[int, ...]) -> Step:
    """What a step brings, and how steady it is among all that are left."""
    import numpy as np  # noqa: PLC0415 - see above

    before, lift = _chances(had), _lift(ground, had, columns)
    cost = float(ground.costs[list(columns)].sum())
    others = ground.drawn @ _singles(ground, had, left) / ground.costs[left]
    own = ground.drawn @ lift / cost * _EVEN
    return Step(
        columns=columns,
        gain=float(ground.weights @ lift),
        for_cost=float(ground.weights @ lift) / cost,
        steady=float(((others > own[:, None]).sum(axis=1) < TOP).mean()),
        opens=tuple(int(each) for each in np.flatnonzero((before < OPENS) & (before + lift >= OPENS))),
    )


def _lift(ground: _Ground, had: "Array", columns: tuple[int, ...]) -> "Array":
    """By how much some skills together raise each posting's chance."""
    return _chances(had + ground.added[:, list(columns)].sum(axis=1)) - _chances(had)


def _pair(ground: _Ground, had: "Array", left: list[int], rates: "Array") -> tuple[int, ...]:
    """The pair that brings most for its cost, if that is more than any single skill and clearly more than its better half."""
    found: tuple[int, ...] = ()
    most = float(rates.max())
    for one, other in combinations(range(len(left)), 2):
        columns = (left[one], left[other])
        brings = float(ground.weights @ _lift(ground, had, columns)) / float(ground.costs[list(columns)].sum())
        if brings > max(most, PAIR_BETTER * float(max(rates[one], rates[other]))):
            found, most = columns, brings
    return found
