"""Weights: how much each thing counts, by what was said of its swing, by an order alone, or by nothing yet."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.dialogue import FULL, Dialogue
from proprietor.values.refusals import Refusal

MOST_POINTS = 1e12
"""Points beyond this are taken for a slip of the keyboard (a guess)."""

ORDER_ALONE = "The weights follow from your order alone; how far apart the steps are is not said. The rest takes a few minutes."
NOTHING_SAID = "You have said nothing of what counts more, so all counts the same. The dialogue takes a few minutes."
AGAIN_APART = ". Such questions are hard for everyone. The middle is taken, and all weights are held to be less sure."


class Basis(StrEnum):
    """What weights rest on."""

    SWINGS = "swings"
    ORDER = "order"
    NOTHING = "nothing"
    GIVEN = "given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each attribute counts.

    Attributes:
        shares: by name; they sum to one.
        concentration: k of the Dirichlet distribution around them, Dirichlet(w·k): the less it is, the less sure they are.
        basis: what they rest on.
        said: what is to be said of how they came about.
    """

    shares: Mapping[str, float]
    concentration: float = CONSTANTS.concentration
    basis: Basis = Basis.GIVEN
    said: tuple[str, ...] = field(default=())


def rank_order_centroid(count: int) -> tuple[float, ...]:
    """Weights by order alone: wᵢ = (1/n) Σ_{k≥i} 1/k, the middle of all weights with that order (Barron & Barrett 1996).

    Roberts & Goodwin 2002 found that weights people give freely lie nearer to a rank-sum rule; it is a fallback, and said to be.
    """
    return tuple(math.fsum(1 / k for k in range(at, count + 1)) / count for at in range(1, count + 1))


def weights_of(dialogue: Dialogue, constants: Constants = CONSTANTS) -> Weights:
    """The weights by what was said so far.

    All points given: by points. An order, or part of one: by the rank-order centroid, those without a place sharing what is left
    alike. Nothing said: all alike.
    """
    names = [each.name for each in dialogue.attributes]
    if not dialogue.left and len(dialogue.points) == len(names) - 1:
        return _by_points(dialogue, constants)
    centroid = rank_order_centroid(len(names))
    ranked = len(dialogue.order)
    rest = math.fsum(centroid[ranked:]) / max(1, len(names) - ranked)
    by_name = dict(zip(dialogue.order, centroid, strict=False))
    said = ORDER_ALONE if dialogue.order else NOTHING_SAID
    return Weights(
        shares={name: by_name.get(name, rest) for name in names},
        concentration=constants.loosened,
        basis=Basis.ORDER if dialogue.order else Basis.NOTHING,
        said=(said,),
    )


def _by_points(dialogue: Dialogue, constants: Constants) -> Weights:
    points, said, steady = dict(zip(dialogue.order, (FULL, *dialogue.points), strict=True)), "", True
    if dialogue.again is not None:
        second, third = dialogue.order[1:3]
        before = FULL * points[third] / points[second]
        steady = abs(dialogue.again - before) <= constants.apart
        points[third] = points[second] * (before + dialogue.again) / (2 * FULL)
        label = dialogue.named(third).label
        said = f"Asked twice how much {label} counts, you said {before:.0f} and {dialogue.again:.0f} of 100"
        said += ": that is one answer." if steady else AGAIN_APART
    return weights_from(
        {each.name: points[each.name] for each in dialogue.attributes},
        concentration=constants.concentration if steady else constants.loosened,
        basis=Basis.SWINGS,
        said=(said,) if said else (),
    )


def weights_from(
    points: Mapping[str, float],
    *,
    concentration: float = CONSTANTS.concentration,
    basis: Basis = Basis.GIVEN,
    said: tuple[str, ...] = (),
) -> Weights:
    """Weights by points of any scale.

    Raises:
        Refusal: `bad-number` for points below nought or no number, `no-weights` when all are nought.
    """
    wrong = next((name for name, each in points.items() if not 0 <= each <= MOST_POINTS), None)
    if wrong is not None:
        raise Refusal("bad-number", f"{points[wrong]:g} is no weight.", "Give a number from nought on.", place=wrong)
    total = math.fsum(points.values())
    if not total > 0:
        raise Refusal("no-weights", "All weights are nought, so nothing counts.", "Say which step you would take first.")
    return Weights(
        shares={name: each / total for name, each in points.items()}, concentration=concentration, basis=basis, said=said
    )
