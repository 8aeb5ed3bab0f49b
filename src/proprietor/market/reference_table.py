"""A table of pay references, read from text: rows that can be used, and troubles with the others."""

import csv
import io
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from proprietor.market.normalising.periods import period_of
from proprietor.market.posted import PER_YEAR
from proprietor.market.reference import QUANTILES, PayReference
from proprietor.values.money import CURRENCY, Period

NEEDED = ("source", "occupation_code", "currency", "unit", "p50")
"""Columns without which a table is no pay reference; all others may be missing."""

COLUMNS = (
    *("source", "release", "occupation_code", "occupation_scheme", "level", "area_code", "area_name", "currency", "unit"),
    *QUANTILES,
    *("mean", "rse_mean", "n_emp", "top_coded", "retrieved_on", "source_sha256", "licence"),
)
"""Every column a pay reference may have, as spec/market.md names them."""

MOST_ROWS = 500_000
"""Rows that are read of one table (a guess: the largest known, BLS OEWS, has 370,172)."""

_MISSING = frozenset({"", "-", "*", "#", "na", "n/a", "null", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RowTrouble:
    """A row that cannot be used: its line in the file, counted from 1, what is wrong, and what can be done."""

    line: int
    sentence: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceTable:
    """What was read: rows that can be used, and troubles with the others."""

    rows: tuple[PayReference, ...] = ()
    troubles: tuple[RowTrouble, ...] = ()


class _Unusable(Exception):
    """A row that cannot be used: what is wrong, and what can be done."""

    def __init__(self, sentence: str, remedy: str) -> None:
        super().__init__(sentence, remedy)
        self.sentence, self.remedy = sentence, remedy


def read_reference(text: str) -> ReferenceTable:
    """Read a table with the columns of a pay reference, set apart by commas, semicolons or tabs.

    Nothing raises: a row that cannot be used becomes a trouble, the others are kept.
    """
    whole = text.lstrip("\ufeff\r\n ")
    skipped = text[: len(text) - len(whole)].count("\n")
    head = next(iter(whole.splitlines()), "")
    sign = max(",;\t", key=head.count)
    names = [_column(name) for name in head.split(sign)]
    missing = [name for name in NEEDED if name not in names]
    twice = sorted({name for name in names if name and names.count(name) > 1})
    if missing or twice:
        wrong = f"has no column {', '.join(missing)}" if missing else f"has the column {', '.join(twice)} twice"
        remedy = f"Name the columns in the first line: {', '.join(NEEDED)} at least, each once."
        return ReferenceTable(troubles=(RowTrouble(line=1, sentence=f"The table {wrong}.", remedy=remedy),))
    try:
        found = list(_read(whole, sign, skipped))
    except csv.Error:
        wrong = "The table cannot be told apart into cells."
        return ReferenceTable(troubles=(RowTrouble(line=1, sentence=wrong, remedy="Write it anew as CSV in UTF-8."),))
    return ReferenceTable(
        rows=tuple(each for each in found if isinstance(each, PayReference)),
        troubles=tuple(each for each in found if isinstance(each, RowTrouble)),
    )


def _column(name: str) -> str:
    return name.strip().strip('"').lower().replace(" ", "_").replace("-", "_")


def _read(text: str, sign: str, skipped: int) -> Iterator[PayReference | RowTrouble]:
    """Each row, or what is wrong with it; a row that runs over several lines is named by its last."""
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=sign)
    reader.fieldnames = [_column(name) for name in reader.fieldnames or ()]
    for count, cells in enumerate(reader, start=1):
        if count > MOST_ROWS:
            yield RowTrouble(
                line=skipped + reader.line_num,
                sentence=f"Only {MOST_ROWS:,} rows are read.",
                remedy="Keep the occupations and areas you ask about.",
            )
            return
        if not any(cells.values()):
            continue
        try:
            yield row_of(cells)
        except _Unusable as wrong:
            yield RowTrouble(line=skipped + reader.line_num, sentence=wrong.sentence, remedy=wrong.remedy)


def row_of(cells: Mapping[str, str | None]) -> PayReference:
    """One row from its cells by column; whatever is not given stays unknown."""
    said = {name: (cells.get(name) or "").strip() for name in COLUMNS}
    for name in ("source", "occupation_code"):
        if not said[name]:
            raise _Unusable(f"The row names no {name.replace('_', ' ')}.", f"Fill in {name}.")
    if not CURRENCY.fullmatch(said["currency"]):
        raise _Unusable(f"“{said['currency'][:20]}” is no currency.", "Write its code of three letters, such as EUR.")
    row = PayReference(
        source=said["source"],
        release=said["release"],
        occupation_code=said["occupation_code"],
        occupation_scheme=said["occupation_scheme"],
        level=said["level"],
        area_code=said["area_code"],
        area_name=said["area_name"],
        currency=said["currency"].upper(),
        unit=_unit(said["unit"]),
        p10=_number(said, "p10"),
        p25=_number(said, "p25"),
        p50=_number(said, "p50"),
        p75=_number(said, "p75"),
        p90=_number(said, "p90"),
        mean=_number(said, "mean"),
        rse_mean=_number(said, "rse_mean"),
        n_emp=_number(said, "n_emp"),
        top_coded=_top_coded(said["top_coded"]),
        retrieved_on=_day(said["retrieved_on"]),
        source_sha256=said["source_sha256"],
        licence=said["licence"],
    )
    _check(row)
    return row


def _unit(written: str) -> Period:
    period = period_of(written)
    if period is None or period not in PER_YEAR:
        raise _Unusable(f"“{written[:20]}” is nothing pay is paid for.", f"Write one of {', '.join(PER_YEAR)} as unit.")
    return period


def _number(said: Mapping[str, str], name: str) -> float | None:
    """A figure with a point for decimals; thousands may be set apart by commas or spaces; "-" stands for none."""
    written = said[name]
    if written.lower() in _MISSING:
        return None
    try:
        found = float(written.replace(",", "").replace(" ", "").replace("\u202f", "").replace("\u00a0", ""))
    except ValueError:
        found = math.nan
    if not (math.isfinite(found) and found >= 0) or _decimal_comma(written):
        raise _Unusable(
            f"“{written[:20]}” in {name} is no figure.", "Write digits, with a point for decimals, or leave it empty."
        )
    return found


def _decimal_comma(written: str) -> bool:
    """Whether a comma stands where none sets thousands apart: half of Europe means a decimal by it."""
    return any(len(part.partition(".")[0]) != 3 for part in written.split(",")[1:])  # noqa: PLR2004 - thousands


def _top_coded(written: str) -> tuple[str, ...]:
    """Which quantiles are top-coded: their names, or a plain yes for the highest."""
    plain = written.lower()
    if plain in {"yes", "true", "1"}:
        return ("p90",)
    return tuple(name for name in QUANTILES if name in plain)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise _Unusable(f"“{written[:20]}” is no day.", "Write retrieved_on as 2026-09-26, or leave it empty.") from None


def _check(row: PayReference) -> None:
    """Refuse, do not repair: quantiles rise, and a median that is not top-coded is there."""
    given = [value for name in QUANTILES if (value := getattr(row, name)) is not None]
    if any(value <= 0 for value in given) or given != sorted(given):
        raise _Unusable("The quantiles do not rise.", "Look the row up where it comes from; p10 is the lowest, p90 the highest.")
    if not given and not row.top_coded:
        raise _Unusable("The row has no quantile.", "Leave the row out, or fill in p50 at least.")
