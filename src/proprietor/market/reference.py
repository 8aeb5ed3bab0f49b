"""A pay reference: quantiles of pay that somebody has published, a row each."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from proprietor.market.posted import PER_YEAR
from proprietor.values.money import Period

QUANTILES: Mapping[str, float] = {"p10": 0.10, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p90": 0.90}
"""The columns that are quantiles, and how much of the pay lies below each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayReference:
    """One row: what an occupation is paid somewhere.

    Attributes:
        source: who publishes it.
        release: which edition: "May 2025".
        occupation_code: the occupation in its scheme.
        occupation_scheme: "SOC 2018", "ISCO-08"; empty when unknown.
        level: junior, senior and the like; empty for all.
        area_code: the area in the source's own code; empty for the whole.
        area_name: the area in words.
        currency: ISO code.
        unit: what the figures are paid for.
        p10: the pay 10 % lie below, in whole units of the currency; None when it is not given; so p25, p50, p75, p90.
        mean: mean pay; None when it is not given.
        rse_mean: relative standard error of the mean, in per cent.
        n_emp: how many people the row stands for.
        top_coded: the quantiles that are only known to lie above the highest figure the source gives.
        retrieved_on: when it was fetched.
        source_sha256: digest of the file it came from.
        licence: under what terms it may be used.
    """

    source: str
    occupation_code: str
    currency: str
    unit: Period
    p50: float | None
    p10: float | None = None
    p25: float | None = None
    p75: float | None = None
    p90: float | None = None
    release: str = ""
    occupation_scheme: str = ""
    level: str = ""
    area_code: str = ""
    area_name: str = ""
    mean: float | None = None
    rse_mean: float | None = None
    n_emp: float | None = None
    top_coded: tuple[str, ...] = ()
    retrieved_on: date | None = None
    source_sha256: str = ""
    licence: str = ""

    @property
    def logs(self) -> dict[str, float]:
        """The quantiles that are given, on natural logarithms of pay by the year."""
        times = PER_YEAR[self.unit]
        given = {name: getattr(self, name) for name in QUANTILES}
        return {name: math.log(value * times) for name, value in given.items() if value is not None}

    @property
    def words(self) -> str:
        """Where a figure of it comes from, in a few words."""
        where = self.area_name or self.area_code
        parts = (f"{self.source} {self.release}".strip(), self.occupation_code, self.level, where)
        fetched = f", fetched {self.retrieved_on.isoformat()}" if self.retrieved_on else ""
        return ", ".join(part for part in parts if part) + fetched
