"""Pay paths: how pay may go on with each option, drawn many times over the years; every figure can be the owner's own."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.ask.worth import percent
from proprietor.decide.break_even import FASTEST, points, years
from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.options import OptionKind
from proprietor.decide.ranges import Range, around, certain, drawn, faults
from proprietor.decide.weigh import MOST_DRAWS
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

QUANTILES = (0.1, 0.5, 0.9)
"""What a fan is made of: eight in ten lie between the outer two."""

LONGEST = 45
"""Years that can be followed: a working life (a guess)."""


UNCHANGED = certain(0.0)
"""Pay goes on from what it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayPath:
    """How pay may go on with one option.

    Attributes:
        name: of the option.
        start: a year's pay today, in any currency, the same for all that are compared.
        change: by what share it changes at once: −.2 for a fifth less.
        chance: how probable it is that the change comes at all, such as a yes to an ask.
        growth: by what share it then grows a year, as a lasting mean.
        scatter: standard deviation of one year's growth around that.
        unpaid: months without pay before it begins.
        sources: where these figures come from.
    """

    name: str
    start: float
    growth: Range
    change: Range = UNCHANGED
    chance: float = 1.0
    scatter: float = CONSTANTS.scatter
    unpaid: float = 0.0
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fan:
    """One path drawn. Sums are in the money of each year, not discounted.

    Attributes:
        path: what was drawn.
        levels: a year's pay after 0, 1, … years, as the lower end, the middle and the upper end (`QUANTILES`).
        totals: all that was earned in the first 1, 2, … years, likewise.
        level_chance: the chance that pay is at least that of the first path, after 0, 1, … years.
        total_chance: the same of all that was earned, in the first 1, 2, … years.
    """

    path: PayPath
    levels: tuple[tuple[float, float, float], ...]
    totals: tuple[tuple[float, float, float], ...]
    level_chance: tuple[float, ...]
    total_chance: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fans:
    """All paths, the one they are compared with first, and how they were drawn."""

    fans: tuple[Fan, ...]
    years: int
    seed: int
    draws: int
    said: tuple[str, ...]


def path_of(kind: OptionKind, name: str, pay: float, constants: Constants = CONSTANTS) -> PayPath | None:
    """The path of an option by what others have counted, to be changed; None for freelancing, of which nobody has.

    Args:
        kind: of the option.
        name: what the owner calls it.
        pay: a year's pay today.
        constants: the numbers it is made from.
    """
    c = constants
    usual = Range(c.growth_low, c.growth, c.growth_high)
    faster = Range(c.growth + c.extra_low, c.growth + c.extra, c.growth + c.extra_high)
    stays = f"Growth of {percent_of(c.growth)} a year, near what people who stay see (Atlanta Fed); its ends are guesses."
    asked = f"A yes in {percent_of(c.asking)} of cases (Artz, Goodall & Oswald 2018)."
    bring = f"A yes brings {percent_of(c.promoted)} (WorldatWork, of promotions; that it is one is a guess)."
    moved = f"{percent_of(c.premium)} more at once than if you stay (Atlanta Fed)."
    apart = f"Its standard deviation of {percent_of(c.premium_spread)} is a guess; who changes is not drawn by lot."
    back = f"{percent_of(c.cut)} less at once is a guess."
    claim = f"{points(c.extra)} more growth a year is a claim of yours: why would you have them?"
    made: dict[OptionKind, tuple[Range, float, Range, tuple[str, ...]]] = {
        OptionKind.STAY: (UNCHANGED, 1.0, usual, (stays,)),
        OptionKind.WAIT: (UNCHANGED, 1.0, usual, (stays,)),
        OptionKind.ASK: (certain(c.promoted), c.asking, usual, (asked, bring, stays)),
        OptionKind.JOIN: (around(c.premium, c.premium_spread), 1.0, usual, (moved, apart, stays)),
        OptionKind.STEP_BACK: (Range(-c.cut_high, -c.cut, -c.cut_low), 1.0, faster, (back, claim, stays)),
    }
    if kind not in made:
        return None
    change, chance, growth, sources = made[kind]
    return PayPath(name=name, start=pay, change=change, chance=chance, growth=growth, scatter=c.scatter, sources=sources)


def percent_of(share: float) -> str:
    """A share with its decimals, as it stands in a sentence: 3.5 %."""
    return f"{share * 100:g} %"


def fans_of(paths: Sequence[PayPath], *, seed: int, years: int = CONSTANTS.years, draws: int = CONSTANTS.draws) -> Fans:
    """Draw the paths.

    Growth's lasting mean is drawn once for each draw, its scatter anew for each year, on logs and so that the mean stays what it
    is. Paths are drawn independently of each other.

    Args:
        paths: the first one is what all others are compared with, usually staying.
        seed: of the draws.
        years: for how many.
        draws: how many.

    Raises:
        Refusal: `empty` without paths; `bad-number` and `bad-range` for what cannot be, all of it at once.
    """
    import numpy as np  # noqa: PLC0415 - starting must stay quick

    _possible(paths, seed, years, draws)
    chance = np.random.default_rng(seed)
    levels = [_levels(path, years, draws, chance) for path in paths]
    totals = [_totals(path, level) for path, level in zip(paths, levels, strict=True)]
    fans = tuple(
        Fan(
            path=path,
            levels=_quantiles(level),
            totals=_quantiles(total),
            level_chance=_shares(level >= levels[0]),
            total_chance=_shares(total >= totals[0]),
        )
        for path, level, total in zip(paths, levels, totals, strict=True)
    )
    return Fans(fans=fans, years=years, seed=seed, draws=draws, said=tuple(_said(fans, years, seed, draws)))


def _levels(path: PayPath, count: int, draws: int, chance: "np.random.Generator") -> "Array":
    """A year's pay, draws down, years across from the first one after the choice."""
    import numpy as np  # noqa: PLC0415 - see above

    change, growth = drawn([path.change, path.growth], draws, chance).T
    happens = chance.random(draws) < path.chance
    shocks = chance.standard_normal((draws, count)) * path.scatter - path.scatter**2 / 2
    steps = np.cumsum(np.log1p(np.maximum(growth, -_ALL))[:, None] + shocks, axis=1)
    first = np.maximum(path.start * (1 + np.where(happens, change, 0.0)), 0.0)
    found: Array = first[:, None] * np.exp(np.column_stack([np.zeros(draws), steps]))
    return found


_ALL = 1 - 1e-9
"""Pay of which growth has left nothing is not followed into logs of nought."""


def _totals(path: PayPath, levels: "Array") -> "Array":
    """All that was earned in the first so many years; the months without pay are taken off the first."""
    found: Array = levels[:, :-1].cumsum(axis=1) - levels[:, :1] * path.unpaid / 12
    return found


def _quantiles(drawings: "Array") -> tuple[tuple[float, float, float], ...]:
    import numpy as np  # noqa: PLC0415 - see above

    low, middle, high = np.quantile(drawings, QUANTILES, axis=0).tolist()
    return tuple(zip(low, middle, high, strict=True))


def _shares(flags: "NDArray[np.bool_]") -> tuple[float, ...]:
    return tuple(float(each) for each in flags.mean(axis=0))


def _possible(paths: Sequence[PayPath], seed: int, count: int, draws: int) -> None:
    found = [fault for path in paths for fault in _faults(path)]
    if not paths:
        found.append(Refusal("empty", "There is no path to draw.", "Add one, such as staying."))
    if not 1 <= count <= LONGEST:
        found.append(Refusal("bad-number", f"{count} years cannot be followed.", f"Choose 1 to {LONGEST}.", place="years"))
    if not 1 <= draws <= MOST_DRAWS or seed < 0:
        found.append(Refusal("bad-number", f"{draws} draws with seed {seed} cannot be made.", f"Choose 1 to {MOST_DRAWS} draws."))
    if found:
        first, *also = found
        raise Refusal(first.code, first.sentence, first.remedy, place=first.place, also=tuple(also))


def _faults(path: PayPath) -> Iterator[Refusal]:
    name = path.name
    if not (math.isfinite(path.start) and path.start > 0):
        yield Refusal(
            "bad-number", f"“{name}” starts from {path.start:g}, which is no pay.", "Give a year's pay of today.", place=name
        )
    yield from faults(path.change, f"the change at once with “{name}”", -1, 10, ("−100 %", "1,000 %"))
    yield from faults(path.growth, f"the yearly growth with “{name}”", -FASTEST, FASTEST, ("−100 %", "100 %"))
    for words, value, most in (
        ("chance", path.chance, 1.0),
        ("scatter", path.scatter, 1.0),
        ("months without pay", path.unpaid, 12.0),
    ):
        if not 0 <= value <= most:
            yield Refusal(
                "bad-number", f"The {words} of “{name}” is {value:g}.", f"Give a number from 0 to {most:g}.", place=name
            )


def _said(fans: Sequence[Fan], count: int, seed: int, draws: int) -> Iterator[str]:
    for at, fan in enumerate(fans):
        low, middle, high = fan.levels[count]
        ends = f"from {low:,.0f} to {high:,.0f} in eight of ten draws"
        yield f"“{fan.path.name}”: after {years(count)} a year's pay of {middle:,.0f}, {ends}."
        if at:
            level, total = percent(fan.level_chance[count]), percent(fan.total_chance[count - 1])
            first = fans[0].path.name
            yield f"That is at least the pay of “{first}” in {level} of draws; all that was earned by then is in {total}."
    yield f"Drawn {draws:,} times with seed {seed}; in the money of each year, not discounted."
