"""Weighing once more, in plain Python and by other means: for tests to hold the quick one against."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from proprietor.decide.options import Attribute, Option
from proprietor.decide.ranges import Range, Shape
from proprietor.stats.normal import Z90

BINS = 40


@dataclass(frozen=True)
class Brute:
    """P(best), expected regret and mean value by option; EVPPI by option and attribute, and of each weight, by bins."""

    best: list[float]
    regret: list[float]
    value: list[float]
    known: list[list[float]]
    settled: list[float]


def amount(found: Range, chance: random.Random) -> float:
    """One draw of a range: a triangle as the standard library has it."""
    if found.shape is Shape.NORMAL:
        return chance.gauss(found.likely, (found.high - found.low) / (2 * Z90))
    return chance.triangular(found.low, found.high, found.likely) if found.high > found.low else found.low


def shares(weights: Sequence[float], concentration: float, chance: random.Random) -> list[float]:
    drawn = [chance.gammavariate(w * concentration, 1) if w else 0.0 for w in weights]
    return [each / sum(drawn) for each in drawn]


def brute(
    options: Sequence[Option], attributes: Sequence[Attribute], weights: Mapping[str, float], *, k: float, draws: int, seed: int
) -> Brute:
    """Everything counted, nothing known of sums or independence: bins of draws by what is looked at, the best option in each."""
    chance = random.Random(seed)
    mean = [weights[each.name] for each in attributes]
    rows = []
    for _ in range(draws):
        w = shares(mean, k, chance)
        v = [[each.value(amount(option.of(each), chance)) for each in attributes] for option in options]
        rows.append((w, v, [fsum(a * b for a, b in zip(w, scores, strict=True)) for scores in v]))
    best, regret = [0.0] * len(options), [0.0] * len(options)
    for _, _, u in rows:
        top = max(u)
        winners = [at for at, each in enumerate(u) if each == top]
        for at, each in enumerate(u):
            best[at] += (at in winners) / len(winners) / draws
            regret[at] += (top - each) / draws
    value = [fsum(row[2][at] for row in rows) / draws for at in range(len(options))]
    known = [
        [binned([(row[1][o][a], row[2]) for row in rows], value) for a in range(len(attributes))] for o in range(len(options))
    ]
    settled = [binned([(row[0][a], row[2]) for row in rows], value) for a in range(len(attributes))]
    return Brute(best, regret, value, known, settled)


def binned(rows: list[tuple[float, list[float]]], value: Sequence[float]) -> float:
    """E[max_a E(U_a | x)] − max_a E U_a by quantile bins of x (spec/decide.md)."""
    rows = sorted(rows, key=lambda each: each[0])
    size = len(rows) // BINS
    gained = 0.0
    for at in range(BINS):
        inside = rows[at * size : (at + 1) * size]
        gained += max(fsum(u[o] for _, u in inside) / size for o in range(len(value))) / BINS
    return gained - max(value)


def noise(spread: float, draws: int, sigmas: float = 4.0) -> float:
    """How far a mean of so many draws may lie off."""
    return sigmas * spread / sqrt(draws)
