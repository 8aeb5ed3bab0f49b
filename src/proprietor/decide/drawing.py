"""One draw of weights and scores, and all that is read off it: chance of being best, regret, what finding out is worth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.decide.flips import SAME, scores_of, values_of
from proprietor.decide.options import Attribute, Option
from proprietor.decide.ranges import drawn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What the draws say, option by option in the order they came in.

    Attributes:
        best: share of draws in which each is the best; those that tie share a draw.
        regret: how much the best of a draw has over each, on average.
        low, high: the interval of each one's value.
        known: by option, by attribute: what knowing that score beforehand adds to the expected value of choosing the best.
        settled: what knowing the weight of each attribute adds.
    """

    best: tuple[float, ...]
    regret: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    known: tuple[tuple[float, ...], ...]
    settled: tuple[float, ...]


def draw(
    options: Sequence[Option],
    attributes: Sequence[Attribute],
    shares: Mapping[str, float],
    *,
    concentration: float,
    seed: int,
    draws: int,
    level: float,
) -> Drawn:
    """Draw everything that is not known, once, and read all figures off it.

    Scores and weights are independent and values are sums, so what is expected once one of them is known follows without a
    further draw: E(U | v) = U + w·(v − E v). Bins, which other models need for it, would only blur that.

    Args:
        options: at least one.
        attributes: what counts.
        shares: the weights by name, summing to one.
        concentration: k of Dirichlet(w·k).
        seed: of the draw.
        draws: how many.
        level: how much of the draws an interval holds.
    """
    import numpy as np  # noqa: PLC0415 - starting must stay quick

    chance = np.random.default_rng(seed)
    weights = np.array([shares.get(each.name, 0.0) for each in attributes])
    scores = _scores(options, attributes, draws, chance)
    mixed = _weights(weights, concentration, draws, chance)
    values = np.matmul(scores, mixed[:, :, None])[:, :, 0]
    top = values.max(axis=1, keepdims=True)
    leads = values == top
    tail = (1 - level) / 2
    low, high = np.quantile(values, (tail, 1 - tail), axis=0)
    means = np.array([scores_of(each, attributes) for each in options])
    return Drawn(
        best=_floats((leads / leads.sum(axis=1, keepdims=True)).mean(axis=0)),
        regret=_floats((top - values).mean(axis=0)),
        low=_floats(low),
        high=_floats(high),
        known=_known(scores, means, weights),
        settled=_settled(mixed, means, weights),
    )


def _scores(options: Sequence[Option], attributes: Sequence[Attribute], draws: int, chance: "np.random.Generator") -> "Array":
    """What each option brings in each draw, on the scale from worst to best: draws, options, attributes."""
    import numpy as np  # noqa: PLC0415 - see above

    amounts = drawn([option.of(each) for option in options for each in attributes], draws, chance)
    worst = np.array([each.worst for each in attributes])
    width = np.array([each.best - each.worst for each in attributes])
    amounts = amounts.reshape(draws, len(options), len(attributes))
    amounts -= worst
    amounts /= width
    return amounts


def _weights(weights: "Array", concentration: float, draws: int, chance: "np.random.Generator") -> "Array":
    """Dirichlet(w·k), as gamma variates divided by their sum; what weighs nothing weighs nothing in every draw."""
    found: Array = chance.standard_gamma(weights * concentration, size=(draws, len(weights)))
    total = found.sum(axis=1, keepdims=True)
    found /= total
    return found


def _known(scores: "Array", means: "Array", weights: "Array") -> tuple[tuple[float, ...], ...]:
    """What knowing one score adds: it moves its own option, and the best of the others waits where it is."""
    import numpy as np  # noqa: PLC0415 - see above

    values = np.array(values_of(means.tolist(), weights.tolist()))
    found = []
    for at in range(len(values)):
        others = np.delete(values, at).max(initial=-np.inf)
        moved = (scores[:, at, :] - scores[:, at, :].mean(axis=0)) * weights
        best = np.maximum(values[at] + moved, others).mean(axis=0)
        found.append(_floats(np.maximum(best - values.max(), 0.0)))
    return tuple(found)


def _settled(mixed: "Array", means: "Array", weights: "Array") -> tuple[float, ...]:
    """What knowing one weight adds; the others share the rest in their proportions, as those of a Dirichlet do."""
    values = means @ weights
    found = []
    for at, weight in enumerate(weights):
        rest = (values - weight * means[:, at]) / (1 - weight) if 1 - weight > SAME else values
        seen = mixed[:, at] - mixed[:, at].mean() + weight
        moved = seen[:, None] * means[:, at] + (1 - seen)[:, None] * rest
        found.append(float(max(0.0, moved.max(axis=1).mean() - values.max())))
    return tuple(found)


def _floats(numbers: "Array") -> tuple[float, ...]:
    return tuple(float(each) for each in numbers)
