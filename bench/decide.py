"""Measure what weighing costs: four options, six attributes, 20,000 draws, over drawing as many numbers bare."""

import random
import time
from collections.abc import Callable
from statistics import median

import numpy as np

from proprietor.decide.constants import CONSTANTS
from proprietor.decide.options import SIX, Assumed, Option, OptionKind
from proprietor.decide.paths import fans_of, path_of
from proprietor.decide.weigh import weigh
from proprietor.decide.weights import weights_from

OPTIONS = 4
RUNS = 15


def options(seed: int) -> tuple[Option, ...]:
    """Four options, all six ranges of each drawn."""
    chance = random.Random(seed)
    found = []
    for at in range(OPTIONS):
        ends = [sorted(chance.uniform(0, 100) for _ in range(3)) for _ in SIX]
        ranges = [
            Assumed(attribute=each.name, low=low, likely=likely, high=high)
            for each, (low, likely, high) in zip(SIX, ends, strict=True)
        ]
        found.append(Option(name=f"Option {at}", kind=OptionKind.JOIN, assumed=tuple(ranges)))
    return tuple(found)


def milliseconds(work: Callable[[int], object]) -> float:
    """Median wall time of some work, told which run it is."""
    took = []
    for at in range(RUNS):
        started = time.perf_counter()
        work(at)
        took.append(1000 * (time.perf_counter() - started))
    return median(took)


def measured(seed: int) -> tuple[float, float, float]:
    """Milliseconds of weighing; the same over drawing as many uniform and gamma numbers bare; milliseconds of four pay paths."""
    given, weights = options(seed), weights_from({each.name: at + 1.0 for at, each in enumerate(SIX)})
    shape = np.array(list(weights.shares.values())) * CONSTANTS.concentration

    def bare(at: int) -> None:
        chance = np.random.default_rng(at)
        chance.random((CONSTANTS.draws, OPTIONS * len(SIX)))
        chance.standard_gamma(shape, size=(CONSTANTS.draws, len(SIX)))

    kinds = (OptionKind.STAY, OptionKind.ASK, OptionKind.JOIN, OptionKind.STEP_BACK)
    paths = [path for kind in kinds if (path := path_of(kind, kind.word, 40_000))]
    weighing = milliseconds(lambda at: weigh(given, SIX, weights, seed=seed + at))
    return weighing, weighing / milliseconds(bare), milliseconds(lambda at: fans_of(paths, seed=seed + at))
