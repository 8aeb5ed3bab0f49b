"""Cells as a pay table: what a great many postings offer, in the columns of a pay reference, to hold one's own against."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date

from proprietor.market.cautions import POSTED
from proprietor.market.cells import PayCell, together
from proprietor.market.reference import QUANTILES

LEAST_FIRMS = 10
"""Firms from which on a cell speaks as a reference (a guess: below it its outer quantiles are its outermost figures)."""

COLUMNS = ("source", "release", "occupation_code", "level", "area_name", "currency", "unit", *QUANTILES, "n_emp", "retrieved_on")


def pay_table(cells: Iterable[PayCell], source: str, on: date) -> str:
    """A pay table as CSV: a row for each role, by level and place, by place, by level, and as a whole, as far as firms allow.

    `n_emp` has the number of firms. What is posted is not what is paid; the pay report says so of any table whose source says
    "posted".

    Args:
        cells: the cells.
        source: whose postings they are.
        on: the day they were counted.
    """
    told = io.StringIO(newline="")
    writer = csv.writer(told, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(tuple(cells), source, on))
    return told.getvalue()


def _rows(cells: tuple[PayCell, ...], source: str, on: date) -> Iterator[tuple[object, ...]]:
    seen = set()
    for levels, places in ((True, True), (False, True), (True, False), (False, False)):
        for each in together(cells, levels=levels, places=places):
            group = each.group
            if each.count < LEAST_FIRMS or group in seen:
                continue
            seen.add(group)
            level = "" if group.level == "unknown" else group.level
            if levels and not level:
                continue
            quantiles = (round(each.quantile(round(100 * p))) for p in QUANTILES.values())
            yield (
                *(f"{POSTED}: {source}", str(on.year), group.role, level, group.place, group.currency, "YEAR"),
                *quantiles,
                each.count,
                on.isoformat(),
            )
