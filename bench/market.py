"""Prove by simulation that intervals of pay hold what they say, and write the tables to docs/market-model.md.

Cells are drawn from a made-up population of occupations and areas, and from BLS OEWS where the optional package is installed.
From each cell a few offers are drawn, and the interval is held against the cell's own quantiles, so that nothing is taken to be
normal that is not. `laws` names every promise that is not kept; the tests ask it with fewer cells.
"""

import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import NormalDist, fmean, median

from proprietor.importers.oews import Oews, data_folder
from proprietor.market.bands import (
    Prior,
    cell_quantile,
    conformal_needs,
    next_by_t,
    next_conformal,
    next_offer,
)
from proprietor.market.pay import Method, pay_of
from proprietor.market.posted import Posted
from proprietor.market.prior import SHRINK, from_reference
from proprietor.market.reference import QUANTILES, PayReference
from proprietor.values.money import Pay, Period

PAGE = Path(__file__).resolve().parent.parent / "docs" / "market-model.md"
SEED = 20261128
CELLS, PUBLISHED = 6_000, 20_000
PERSONS = 1_500
COUNTS = (0, 1, 2, 3, 5, 10, 20, 50, 200)
FEW_COUNTS = (0, 1, 2, 3, 5, 8, 9, 20)
NEXT, MEDIAN = (0.78, 0.86), (0.77, 0.85)
"""Between which shares an interval of 80 % has to hold, at every count of offers (spec/market.md, targets)."""

ALONE = (0.74, 0.92)
"""The same without a reference, where there is an answer at all."""

Z = [NormalDist().inv_cdf(p) for p in QUANTILES.values()]


@dataclass(frozen=True, slots=True)
class Cell:
    """A role in a place: its own five quantiles on logs, and what is expected of it beforehand."""

    quantiles: tuple[float, ...]
    prior: Prior

    def below(self, y: float) -> float:
        """How much of its pay lies below y: straight lines between the quantiles, on logs against normal ones."""
        at = next((i for i in range(3) if y <= self.quantiles[i + 1]), 3)
        low, high = self.quantiles[at : at + 2]
        return NormalDist().cdf(Z[at] + (y - low) * (Z[at + 1] - Z[at]) / (high - low))

    def draw(self, chance: random.Random) -> float:
        """An offer."""
        z = chance.gauss(0, 1)
        at = next((i for i in range(3) if z <= Z[i + 1]), 3)
        low, high = self.quantiles[at : at + 2]
        return low + (z - Z[at]) * (high - low) / (Z[at + 1] - Z[at])


def made_up(count: int) -> list[Cell]:
    """Cells of a population with the measures of OEWS: tau .140 with long tails, spreads that vary by .288, skew 1.09."""
    chance = random.Random(f"cells {SEED}")
    return [cell_of(chance) for _ in range(count)]


def cell_of(chance: random.Random) -> Cell:
    centre, spread = chance.gauss(11, 0.45), max(0.1, chance.gauss(0.34, 0.08))
    effect, tau = chance.gauss(0, 0.1), 0.14 * chance.gauss(0, 1) / math.sqrt(chance.gammavariate(3, 1 / 3) * 1.5)
    own = SHRINK * spread * chance.lognormvariate(-0.04, 0.288)
    skew = chance.lognormvariate(math.log(1.09), 0.35) ** 0.5
    middle = centre + effect + tau
    quantiles = tuple(middle + z * own * (skew if z > 0 else 1 / skew) for z in Z)
    national = PayReference(
        source="made up",
        occupation_code="0",
        currency="USD",
        unit=Period.YEAR,
        **dict(zip(QUANTILES, (math.exp(centre + z * spread) for z in Z), strict=True)),
    )
    prior = from_reference(national, effect=effect + chance.gauss(0, 0.01))
    assert prior is not None
    return Cell(quantiles, prior)


def published(count: int) -> list[Cell] | None:
    """Metropolitan cells of BLS OEWS, drawn at random; None when the package is not installed."""
    if data_folder() is None:
        return None
    with Oews() as data:
        country = {row.occupation_code: row for row in data.rows()}
        areas = [data.rows(code) for code, area in data.areas.items() if area.kind == "M"]
    cells = []
    for rows in areas:
        apart = defaultdict(float)
        for row in rows:
            here, there = row.logs.get("p50"), country.get(row.occupation_code, row).logs.get("p50")
            if here is not None and there is not None and row.occupation_code in country:
                apart[row.occupation_code] = here - there
        for row in rows:
            whole, logs = country.get(row.occupation_code), tuple(row.logs.values())
            rising = len(logs) == 5 and all(high - low > 1e-6 for low, high in pairwise(logs))
            if whole is None or not rising or row.occupation_code not in apart or len(apart) < 2:
                continue
            effect = (sum(apart.values()) - apart[row.occupation_code]) / (len(apart) - 1)
            prior = from_reference(whole, effect=effect)
            if prior is not None and prior.spread > 0.06:
                cells.append(Cell(logs, prior))
    return random.Random(SEED).sample(cells, min(count, len(cells)))


@dataclass(frozen=True, slots=True)
class Row:
    """What many cells came to at one count of offers: shares held of intervals of 80 %, and their means.

    `next`, `t`, `conformal` and `raw` are shares of the cell's pay inside; `median` is how often its true median lay inside.
    """

    next: float
    safe: float
    wide: float
    t: float | None
    conformal: float | None
    raw: float | None
    median: float
    error: float
    raw_error: float | None
    band: float


def row_of(cells: Sequence[Cell], n: int) -> Row:
    """Draw n offers from each cell and see what holds."""
    chance = random.Random(f"offers {n} {SEED}")
    seen = [_seen(cell, sorted(cell.draw(chance) for _ in range(n))) for cell in cells]
    return Row(
        next=fmean(each["next"] for each in seen),
        safe=fmean(each["next"] >= 0.7 for each in seen),
        wide=math.exp(fmean(each["wide"] for each in seen)),
        t=_mean(seen, "t"),
        conformal=_mean(seen, "conformal"),
        raw=_mean(seen, "raw"),
        median=fmean(each["median"] for each in seen),
        error=fmean(each["error"] for each in seen),
        raw_error=_mean(seen, "raw error"),
        band=fmean(each["band"] for each in seen),
    )


def _mean(seen: Sequence[Mapping[str, float]], name: str) -> float | None:
    return fmean(each[name] for each in seen) if name in seen[0] else None


def _seen(cell: Cell, offers: Sequence[float]) -> dict[str, float]:
    """What held in one cell."""

    def held(low: float, high: float) -> float:
        return cell.below(high) - cell.below(low)

    offer, middle = next_offer(offers, cell.prior), cell_quantile(0.5, offers, cell.prior)
    found = {
        "next": held(offer.low, offer.high),
        "wide": offer.high - offer.low,
        "median": float(middle.low <= cell.quantiles[2] <= middle.high),
        "error": abs(middle.value - cell.quantiles[2]),
        "band": held(*(cell_quantile(p, offers, cell.prior).value for p in (0.1, 0.9))),
    }
    if offers:
        found["raw error"] = abs(median(offers) - cell.quantiles[2])
    if len(offers) > 1:
        by_t = next_by_t(offers)
        found |= {"t": held(by_t.low, by_t.high), "raw": held(_plain(0.1, offers), _plain(0.9, offers))}
    if len(offers) >= conformal_needs() and (alone := next_conformal(offers)):
        found["conformal"] = held(alone.low, alone.high)
    return found


def _plain(p: float, ordered: Sequence[float]) -> float:
    """A quantile as spreadsheets reckon it."""
    place = p * (len(ordered) - 1)
    below = min(int(place), len(ordered) - 2)
    return ordered[below] + (place - below) * (ordered[below + 1] - ordered[below])


Table = Mapping[int, Row]


def table_of(cells: Sequence[Cell], counts: Sequence[int] = COUNTS) -> Table:
    return {n: row_of(cells, n) for n in counts}


@dataclass(frozen=True, slots=True)
class Alone:
    """What persons without a reference got at one count of firms: how often there was an answer, by what, and what held."""

    told: float
    method: str
    next: float | None
    wide: float | None
    median: float | None


def alone_of(n: int, persons: int, *, kin: bool) -> Alone:
    """Persons with n firms for the role in question, and with postings for nine other roles of three families or with none."""
    chance = random.Random(f"persons {n} {SEED}")
    told, methods, held, wide, middles = 0, defaultdict(int), [], [], []
    for _ in range(persons):
        mean = chance.gauss(10.8, 0.3)
        families = [mean + chance.gauss(0, 0.25) for _ in range(3)]
        cells = [_role(family, chance) for family in families for _ in range(3 + (family == families[0]))]
        others = [
            posted(cell.draw(chance), f"{at} {firm}", f"role {at}", f"family {(at - 1) // 3}")
            for at, cell in enumerate(cells)
            if at and kin
            for firm in range(chance.randint(1, 6))
        ]
        own = [posted(cells[0].draw(chance), f"own {firm}", "own", "family 0") for firm in range(n)]
        report = pay_of(own, currency="USD", role="own", family="family 0", others=others)
        figure = report.next_offer.figure
        methods[report.next_offer.method] += 1
        if figure.low is None or figure.high is None:
            continue
        told += 1
        held.append(cells[0].below(math.log(figure.high)) - cells[0].below(math.log(figure.low)))
        wide.append(math.log(figure.high / figure.low))
        middle = report.median.figure
        if middle.low is not None and middle.high is not None:
            middles.append(math.log(middle.low) <= cells[0].quantiles[2] <= math.log(middle.high))
    most = max(methods, key=lambda each: methods[each])
    return Alone(
        told=told / persons,
        method=str(most if most is not Method.NONE else "nothing"),
        next=fmean(held) if held else None,
        wide=math.exp(fmean(wide)) if wide else None,
        median=fmean(middles) if middles else None,
    )


def _role(family: float, chance: random.Random) -> Cell:
    """A role whose median differs from its family's by .2 and whose spread varies from role to role."""
    middle, own = family + chance.gauss(0, 0.2), 0.22 * chance.lognormvariate(-0.08, 0.4)
    skew = chance.lognormvariate(math.log(1.09), 0.35) ** 0.5
    prior = Prior(currency="USD", centre=middle, spread=own)
    return Cell(tuple(middle + z * own * (skew if z > 0 else 1 / skew) for z in Z), prior)


def posted(log: float, firm: str, role: str, family: str) -> Posted:
    pay = Pay(minor=round(100 * math.exp(log)), currency="USD", period=Period.YEAR)
    return Posted(firm=firm, least=pay, role=role, family=family)


def laws(name: str, table: Table) -> Iterator[str]:
    """Every promise that is not kept, in words."""
    for n, row in table.items():
        if not NEXT[0] <= row.next <= NEXT[1]:
            yield f"{name}, {n} offers: the next one is held in {row.next:.3f}"
        if not MEDIAN[0] <= row.median <= MEDIAN[1]:
            yield f"{name}, {n} offers: the median is held in {row.median:.3f}"
        if row.raw is not None and n <= 20 and abs(row.raw - 0.8) <= abs(row.next - 0.8):
            yield f"{name}, {n} offers: raw quantiles are no worse"
        if row.raw_error is not None and n <= 50 and row.error > row.raw_error:
            yield f"{name}, {n} offers: the raw median is nearer"


def laws_alone(found: Mapping[int, Alone]) -> Iterator[str]:
    """The same for those without a reference."""
    for n, row in found.items():
        if row.next is not None and not ALONE[0] <= row.next <= ALONE[1]:
            yield f"no reference, {n} firms: the next offer is held in {row.next:.3f}"
        if row.median is not None and not ALONE[0] <= row.median <= ALONE[1]:
            yield f"no reference, {n} firms: the median is held in {row.median:.3f}"


def section(table: Table) -> str:
    """One population as a table."""
    names = "offers", "next offer", "cells ≥ .70", "width", "t alone", "conformal", "raw P10–P90"
    return _table(
        (*names, "median held", "its error", "raw error", "band"),
        [
            (
                str(n),
                f"**{row.next:.3f}**",
                f"{row.safe:.2f}",
                f"×{row.wide:.2f}",
                *map(_said, (row.t, row.conformal, row.raw)),
                f"**{row.median:.3f}**",
                *map(_said, (row.error, row.raw_error, row.band)),
            )
            for n, row in table.items()
        ],
    )


def section_alone(found: Mapping[int, Alone]) -> str:
    return _table(
        ("firms", "by", "told", "next offer", "width", "median held"),
        [
            (str(n), row.method, f"{row.told:.2f}", _said(row.next), f"×{row.wide:.2f}" if row.wide else "—", _said(row.median))
            for n, row in found.items()
        ],
    )


def _table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (names, ["---"] * len(names), *rows)) + "\n"


def _said(share: float | None) -> str:
    return "—" if share is None else f"{share:.3f}"


HEAD = """<!-- Made by `.venv/bin/python bench/market.py` from the code; seed {seed}. -->

# How far intervals of pay can be trusted

Of an interval of 80 % one expects that it holds 80 of 100 offers. Here offers are drawn from cells, a role in a place each,
whose quantiles are known, and each way of reckoning is held against them.

- **next offer**: the share of the cell's pay inside the interval for the next offer, by reference and offers together
- **cells ≥ .70**: the share of cells where that is at least .70
- **width**: the interval's upper end over its lower
- **t alone, conformal, raw P10–P90**: the share inside by the offers alone, in three ways
- **median held**: how often the cell's true median lay in its interval; **its error**: the mean distance on logs, and that of the
  offers' plain median
- **band**: what P10 to P90 of the cell, as reckoned here, would hold; for offers use “next offer”

## Promised at every count of offers

- the next offer is held in {next_low} to {next_high}, the median in {median_low} to {median_high}
- up to 20 offers this is nearer to 80 % than raw P10–P90 of the same offers; up to 50 the median is nearer than the raw one

What this does not show: that adverts say what is paid, that a role is like its occupation, or that a reference of last year is
right today. Spread and distance of cells were measured on the same OEWS data, so the second table is a little too kind.

## A made-up population ({cells:,} cells)

Medians lie around what is expected by .140 on logs, with long tails; spreads vary by .288; upper halves are 1.09 times as wide as
lower ones, more or less. The tests hold the same promises with fewer cells.

"""


ALONE_HEAD = """## Without a reference ({persons:,} made-up persons)

So many firms post the role in question. Promised wherever there is an answer: between {least} and {most}. From {needs} firms on
nothing is assumed of how pay is spread.

### With postings for nine other roles in three families

{kin}
### With no other postings

{lone}"""


def page(ours: Table, theirs: Table | None, alone: Mapping[int, Alone], lone: Mapping[int, Alone]) -> str:
    """The published page."""
    head = HEAD.format(seed=SEED, cells=CELLS, next_low=NEXT[0], next_high=NEXT[1], median_low=MEDIAN[0], median_high=MEDIAN[1])
    parts = [head + section(ours)]
    if theirs:
        parts.append(f"## BLS OEWS, May 2025 ({PUBLISHED:,} metropolitan cells)\n\n{section(theirs)}")
    parts.append(
        ALONE_HEAD.format(
            persons=PERSONS,
            least=ALONE[0],
            most=ALONE[1],
            needs=conformal_needs(),
            kin=section_alone(alone),
            lone=section_alone(lone),
        )
    )
    return "\n".join(parts)


def main() -> int:
    """Print the tables and write them; exit 1, writing nothing, when a promise is not kept or BLS OEWS is not there."""
    cells = published(PUBLISHED)
    ours, theirs = table_of(made_up(CELLS)), table_of(cells) if cells else None
    alone, lone = ({n: alone_of(n, PERSONS, kin=kin) for n in FEW_COUNTS} for kin in (True, False))
    broken = [
        *laws("made up", ours),
        *(laws("BLS OEWS", theirs) if theirs else ["BLS OEWS is not installed"]),
        *laws_alone(alone),
        *laws_alone(lone),
    ]
    written = page(ours, theirs, alone, lone)
    print(written)
    print(f"Seed {SEED}.", "\n".join(broken) or "All promises kept.")
    if not broken:
        PAGE.write_text(written, encoding="utf-8")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
