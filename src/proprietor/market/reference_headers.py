"""Headers of pay tables: which column says which part of a pay reference, by the names that publishers give them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from proprietor.market.headers import plain_header
from proprietor.market.normalising.currencies import currency_in
from proprietor.market.normalising.periods import period_of
from proprietor.values.money import Period

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "source": ("source", "publisher", "survey", "data_source", "quelle"),
    "release": ("release", "edition", "year", "reference_year", "jahr"),
    "occupation_code": ("occupation_code", "soc", "soc_code", "occ_code", "soc_2018", "soc_2020", "isco", "isco_code", "isco_08",
                        "code", "occupation", "occupation_title", "occ_title", "job_title", "job", "title", "role", "beruf"),
    "occupation_scheme": ("occupation_scheme", "scheme", "classification"),
    "level": ("level", "seniority", "grade"),
    "area_code": ("area_code", "region_code"),
    "area_name": ("area_name", "area", "area_title", "region", "place", "location", "city", "town", "ort"),
    "currency": ("currency", "currency_code", "wahrung"),
    "unit": ("unit", "period", "pay_period", "pay_unit", "interval", "frequency"),
    "n_emp": ("n_emp", "tot_emp", "employment", "employees", "jobs"),
    "rse_mean": ("rse_mean", "mean_prse"),
    "top_coded": ("top_coded",),
    "retrieved_on": ("retrieved_on", "retrieved", "fetched_on"),
    "source_sha256": ("source_sha256",),
    "licence": ("licence", "license"),
}  # fmt: skip
"""For each part the columns that say it, the likeliest first: ours, those of BLS OEWS and ONS ASHE, and others we know of."""

FIGURES: Mapping[str, frozenset[str]] = {
    **{
        f"p{at}": frozenset({f"p{at}", f"{at}th", f"{at}th percentile", f"percentile {at}", f"pct{at}", f"pct {at}"})
        for at in (10, 25, 75, 90)
    },
    "p50": frozenset({"p50", "median", "50th", "50th percentile", "percentile 50", "pct50", "pct 50"}),
    "mean": frozenset({"mean", "average"}),
}
"""What columns of figures are called, besides words for what they are paid for and `_OF_PAY`."""

_OF_PAY = frozenset({"pay", "salary", "wage", "wages", "earnings", "gross", "in", "of", "per"})
_SHORT = {"a": Period.YEAR, "h": Period.HOUR}  # as BLS has them: a_median, h_median


class Columns(NamedTuple):
    """How a pay table is read.

    Attributes:
        places: for each part its column, counted from 0.
        twice: names that two columns have.
        implied: parts that no column has of its own, as the names of others tell them: unit, currency, scheme.
    """

    places: Mapping[str, int]
    twice: tuple[str, ...]
    implied: Mapping[str, str]


class _Figures(NamedTuple):
    """A column of figures: the part it says, its place, its header, and what it is paid for, if its name tells."""

    part: str
    place: int
    header: str
    unit: Period | None


def columns_of(headers: Sequence[str]) -> Columns:
    """Which columns say which part; of several for one part the likeliest, and figures by the year before those by the hour."""
    names = [plain_header(header) for header in headers]
    places = {}
    for part, known in SYNONYMS.items():
        found = next((name for name in known if name in names), "")
        if found:
            places[part] = names.index(found)
    figures = list(_figures(headers, names))
    units = {each.unit for each in figures}
    unit = Period.YEAR if Period.YEAR in units else next((each.unit for each in figures if each.unit), None)
    used = [each for each in reversed(figures) if each.unit in {unit, None}]
    places |= {each.part: each.place for each in used}
    taken = set(places.values())
    counts = Counter(name for name in names if name)
    twice = tuple(sorted(name for name, count in counts.items() if count > 1 and names.index(name) in taken))
    return Columns(places, twice, dict(_implied(places, names, used, unit)))


def _figures(headers: Iterable[str], names: Iterable[str]) -> Iterator[_Figures]:
    for place, (header, name) in enumerate(zip(headers, names, strict=True)):
        words = [word for word in name.split("_") if word not in _OF_PAY]
        units = [found for word in words if (found := _SHORT.get(word) or period_of(word))]
        code = currency_in(header).code.lower()
        bare = " ".join(word for word in words if word != code and word not in _SHORT and not period_of(word))
        part = next((part for part, known in FIGURES.items() if bare in known), "")
        if part:
            yield _Figures(part, place, header, units[0] if units else None)


def _implied(
    places: Mapping[str, int], names: Sequence[str], used: Iterable[_Figures], unit: Period | None
) -> Iterator[tuple[str, str]]:
    if "unit" not in places and unit:
        yield "unit", unit
    code = next((found for each in used if (found := currency_in(each.header).code)), "")
    if "currency" not in places and code:
        yield "currency", code
    if "occupation_scheme" not in places and "occupation_code" in places and names[places["occupation_code"]].startswith("isco"):
        yield "occupation_scheme", "ISCO-08"
