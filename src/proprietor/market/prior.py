"""What to expect before any figure of one's own: from a pay reference, or from one's own postings for other roles."""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from proprietor.market.bands import LEAST_SPREAD, NU0, TAU, Prior
from proprietor.market.posted import Posted, sample_of
from proprietor.market.reference import QUANTILES, PayReference
from proprietor.stats.student import normal_quantile

SHRINK = 0.82
"""Spread of pay within one metropolitan area over that of the country, on average (spec/market.md, same cells as `TAU`)."""

TAU_COUNTRY = 0.20
"""Standard deviation of an area's median around the national one when the area's effect is unknown (measured as .198 over 183,805
metro cells of BLS OEWS May 2025)."""

LEAST_OTHERS = 30
"""An area's effect is told by so many other occupations at least (a guess)."""

LEAST_ROLES = 3
"""Other roles with postings from which on they say anything about this one (a guess)."""

LEAST_FREEDOM = 5
"""Firms beyond the first of each role from which on the spread within roles can be told (a guess)."""

ROLES_APART, ROLES_WORTH = 0.25, 3.0
"""Standard deviation of roles' medians within a family, on logs, before any is seen, and how many roles that counts as
(guesses)."""

ROLES_UNSURE = 0.5
"""How much the spread within a role varies from role to role (a guess: among real postings it differs a lot between titles)."""


def area_effect(area: Iterable[PayReference], country: Iterable[PayReference], leaving_out: str) -> float | None:
    """How much an area pays above the country: the mean of log(median here / national median) over the other occupations.

    Args:
        area: rows of the area, one an occupation.
        country: rows of the whole country, of the same source.
        leaving_out: code of the occupation it is asked for.

    Returns:
        The effect on natural logs; None when fewer than `LEAST_OTHERS` occupations tell.
    """
    whole = {(row.occupation_code, row.currency): row.logs.get("p50") for row in country}
    apart = []
    for row in area:
        here, there = row.logs.get("p50"), whole.get((row.occupation_code, row.currency))
        if row.occupation_code != leaving_out and here is not None and there is not None:
            apart.append(here - there)
    return fmean(apart) if len(apart) >= LEAST_OTHERS else None


def spread_of(row: PayReference) -> float | None:
    """Standard deviation on logs by the two outermost quantiles there are: log(P90/P10)/(2 × 1.2816); None for fewer than two."""
    logs = row.logs
    names = [name for name in QUANTILES if name in logs]
    if len(names) < 2:  # noqa: PLR2004 - a spread is between two
        return None
    low, high = names[0], names[-1]
    apart = normal_quantile(QUANTILES[high]) - normal_quantile(QUANTILES[low])
    return max(LEAST_SPREAD, (logs[high] - logs[low]) / apart)


def from_reference(
    row: PayReference, *, effect: float | None = None, local: bool = False, shrink: float = SHRINK, uplift: float = 0.0
) -> Prior | None:
    """The prior by a pay reference (spec/market.md, 5.1 a); None when the row has no median or only one quantile.

    Args:
        row: the occupation in the whole country, or in the very area.
        effect: what `area_effect` found, for a row of the whole country.
        local: whether the row is of the very area; then its own median and spread stand, and `TAU` is what a role may differ
            from its occupation (a guess).
        shrink: how much narrower pay spreads within an area.
        uplift: by what share pay has risen since, as the owner judges; references are of 12 to 18 months ago (a guess).

    Raises:
        ValueError: for an uplift of −100 % or less.
    """
    if uplift <= -1:
        message = f"no pay is left after {uplift}"
        raise ValueError(message)
    middle, spread = row.logs.get("p50"), spread_of(row)
    if middle is None or spread is None:
        return None
    known = local or effect is not None
    said = "" if local else ", with what the area pays in other occupations" if known else ", the area unknown"
    raised = f", taken to have {'risen' if uplift > 0 else 'fallen'} by {abs(uplift) * 100:g} % since" if uplift else ""
    return Prior(
        currency=row.currency,
        centre=middle + (0.0 if local else effect or 0.0) + math.log1p(uplift),
        spread=spread if local else max(LEAST_SPREAD, shrink * spread),
        tau=TAU if known else TAU_COUNTRY,
        source=f"{row.words}{said}{raised}",
    )


def prior_for(
    occupation: str, area: Sequence[PayReference], country: Sequence[PayReference], *, uplift: float = 0.0
) -> Prior | None:
    """The best prior a source allows: the area's own row, else the country's with the area's effect; None for neither.

    Args:
        occupation: its code in the source.
        area: the source's rows of the area; empty when the area is unknown.
        country: its rows of the whole country.
        uplift: see `from_reference`.
    """
    own = next((row for row in area if row.occupation_code == occupation), None)
    if own and (found := from_reference(own, local=True, uplift=uplift)):
        return found
    whole = next((row for row in country if row.occupation_code == occupation), None)
    return from_reference(whole, effect=area_effect(area, country, occupation), uplift=uplift) if whole else None


@dataclass(frozen=True, slots=True)
class _Role:
    """Another role's figures: how many firms, their mean, their squares around it."""

    count: int
    mean: float
    squares: float


def from_roles(role: str, family: str, posted: Iterable[Posted], currency: str) -> Prior | None:
    """The prior by one's own postings for other roles: of the same family if there are enough, else of all (empirical Bayes).

    The role itself is left out, so that its postings do not count twice. Spread is pooled within roles; roles differ by the
    moment estimate of DerSimonian & Laird 1986, drawn to `ROLES_APART`.

    Returns:
        None when fewer than `LEAST_ROLES` other roles have pay in this currency, or too few firms to tell the spread within one.
    """
    grouped: dict[str, list[Posted]] = defaultdict(list)
    for each in posted:
        if each.role != role:
            grouped[each.role].append(each)
    roles = {name: _role(found) for name, rows in grouped.items() if (found := sample_of(rows, currency).logs)}
    kin = {name for name, rows in grouped.items() if name in roles and family and rows[0].family == family}
    chosen = kin if len(kin) >= LEAST_ROLES else set(roles)
    freedom = sum(each.count - 1 for each in roles.values())
    if len(chosen) < LEAST_ROLES or freedom < LEAST_FREEDOM:
        return None
    spread = max(LEAST_SPREAD, math.sqrt(sum(each.squares for each in roles.values()) / freedom))
    which = f"{len(chosen)} other roles {f'of the family {family}' if chosen is kin else 'of any family'}"
    return _pooled([roles[name] for name in sorted(chosen)], spread, freedom, currency, f"your own postings for {which}")


def _role(logs: Sequence[float]) -> _Role:
    mean = fmean(logs)
    return _Role(len(logs), mean, math.fsum((each - mean) ** 2 for each in logs))


def _pooled(roles: Sequence[_Role], spread: float, freedom: int, currency: str, source: str) -> Prior:
    """Where roles lie and how far apart, with the error of that mean in `tau`."""
    between = _between(roles, spread)
    weights = [1 / (between + spread**2 / each.count) for each in roles]
    centre = math.fsum(weight * each.mean for weight, each in zip(weights, roles, strict=True)) / math.fsum(weights)
    return Prior(
        currency=currency,
        centre=centre,
        spread=spread,
        tau=math.sqrt(between + 1 / math.fsum(weights)),
        freedom=min(NU0, float(freedom)),
        spread_unsure=ROLES_UNSURE,
        source=source,
    )


def _between(roles: Sequence[_Role], spread: float) -> float:
    """Variance of roles' means around each other, drawn to what is expected before any is seen."""
    weights = [each.count / spread**2 for each in roles]
    total = math.fsum(weights)
    mean = math.fsum(weight * each.mean for weight, each in zip(weights, roles, strict=True)) / total
    strain = math.fsum(weight * (each.mean - mean) ** 2 for weight, each in zip(weights, roles, strict=True))
    moment = max(0.0, (strain - len(roles) + 1) / (total - math.fsum(weight**2 for weight in weights) / total))
    free = len(roles) - 1
    return (free * moment + ROLES_WORTH * ROLES_APART**2) / (free + ROLES_WORTH)
