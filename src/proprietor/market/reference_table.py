"""A table of pay references, read from text: rows that can be used, and troubles with the others."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from proprietor.market.normalising.amounts import hold_to_reason
from proprietor.market.normalising.currencies import NO_MONEY, SHARED_SIGNS, SIGNS, currency_in
from proprietor.market.normalising.numbers import amounts_in
from proprietor.market.normalising.periods import period_of
from proprietor.market.posted import PER_YEAR
from proprietor.market.reference import QUANTILES, PayReference
from proprietor.market.reference_headers import Columns, columns_of
from proprietor.values.money import CURRENCY, Period
from proprietor.values.refusals import Refusal

NEEDED = ("source", "occupation_code", "currency", "unit", "p50")
"""Parts without which a table is no pay reference, by our names for their columns; a currency and a unit may also be told by the
name of a column, as “Annual median (£)”, and a currency by a sign beside the figure. All others may be missing."""

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
    headers = next(csv.reader([head], delimiter=sign), [])
    columns = columns_of([header.strip() for header in headers])
    missing = [name for name in NEEDED if name not in columns.places and name not in columns.implied]
    if missing == ["currency"] and any(each in whole.lower() for each in (*SIGNS, *SHARED_SIGNS)):
        missing = []
    if missing or columns.twice:
        wrong = f"has no column {', '.join(missing)}" if missing else f"has the column {', '.join(columns.twice)} twice"
        remedy = f"Name the columns in the first line: {', '.join(NEEDED)} at least, each once."
        return ReferenceTable(troubles=(RowTrouble(line=1, sentence=f"The table {wrong}.", remedy=remedy),))
    try:
        found = list(_read(whole, sign, skipped, columns))
    except csv.Error:
        wrong = "The table cannot be told apart into cells."
        return ReferenceTable(troubles=(RowTrouble(line=1, sentence=wrong, remedy="Write it anew as CSV in UTF-8."),))
    return ReferenceTable(
        rows=tuple(each for each in found if isinstance(each, PayReference)),
        troubles=tuple(each for each in found if isinstance(each, RowTrouble)),
    )


def _read(text: str, sign: str, skipped: int, columns: Columns) -> Iterator[PayReference | RowTrouble]:
    """Each row, or what is wrong with it; a row that runs over several lines is named by its last."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    next(reader)
    lines: dict[tuple[object, ...], tuple[int, PayReference]] = {}
    count = 0
    for cells in reader:
        if not any(cells):
            continue
        line, count = skipped + reader.line_num, count + 1
        if count > MOST_ROWS:
            yield RowTrouble(
                line=line, sentence=f"Only {MOST_ROWS:,} rows are read.", remedy="Keep the occupations and areas you ask about."
            )
            return
        said = {part: cells[place] for part, place in columns.places.items() if place < len(cells)}
        try:
            row = row_of({**columns.implied, **said})
        except _Unusable as wrong:
            yield RowTrouble(line=line, sentence=wrong.sentence, remedy=wrong.remedy)
            continue
        first, same = lines.setdefault(_about(row), (line, row))
        yield row if first == line else _again(line, first, alike=same == row)


def _about(row: PayReference) -> tuple[object, ...]:
    """What a row speaks of; no two rows can speak of the same."""
    area = (row.area_code, row.area_name.lower(), row.level.lower())
    return (row.source, row.release, row.occupation_code.lower(), row.occupation_scheme, *area, row.currency, row.unit)


def _again(line: int, first: int, *, alike: bool) -> RowTrouble:
    if alike:
        return RowTrouble(line=line, sentence=f"The row says again what line {first:,} says.", remedy="Nothing needs to be done.")
    said = f"Line {first:,} has other figures for the same occupation, area and level; that one is used."
    return RowTrouble(line=line, sentence=said, remedy="Leave out whichever is not meant, or say in level how they differ.")


def row_of(cells: Mapping[str, str | None]) -> PayReference:
    """One row from its cells by column; whatever is not given stays unknown."""
    said = {name: (cells.get(name) or "").strip() for name in COLUMNS}
    for name in ("source", "occupation_code"):
        if not said[name]:
            raise _Unusable(f"The row names no {name.replace('_', ' ')}.", f"Fill in {name}.")
    currency = _currency(said)
    row = PayReference(
        source=said["source"],
        release=said["release"],
        occupation_code=said["occupation_code"],
        occupation_scheme=said["occupation_scheme"],
        level=said["level"],
        area_code=said["area_code"],
        area_name=said["area_name"],
        currency=currency,
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


def _currency(said: Mapping[str, str]) -> str:
    """The code that is written, or that of a sign in its place or beside the median."""
    written = said["currency"]
    if not written or not CURRENCY.fullmatch(written):
        found = currency_in(written or said["p50"]).code
        if not found:
            raise _Unusable(f"“{written[:20]}” is no currency.", "Write its code of three letters, such as EUR.")
        return found
    if written.upper() in NO_MONEY:
        raise _Unusable(f"Nobody is paid in {written.upper()}.", "Write the code of a currency, such as EUR.")
    return written.upper()


_PLAIN = re.compile(r"[0-9]+(?:\.(?:[0-9]{1,2}|[0-9]{4,}))?")
"""A figure that says nothing else in any country."""


def _number(said: Mapping[str, str], name: str) -> float | None:
    """A figure as postings write them: 34000, 34,000, £34,000, 34.000,00; "-" stands for none."""
    written = said[name]
    if written.lower() in _MISSING:
        return None
    if _PLAIN.fullmatch(written):
        return float(written)
    plain = " ".join(written.lower().split())
    amounts = amounts_in(plain)
    rest = f"{plain[: amounts[0].start]}{plain[amounts[0].stop :]}".strip() if len(amounts) == 1 else plain
    if len(amounts) != 1 or (rest and (len(rest) > _LONGEST_SIGN or not currency_in(rest).code)):
        raise _Unusable(f"“{written[:20]}” in {name} is no figure.", "Write digits, or leave it empty.")
    return float(amounts[0].value)


_LONGEST_SIGN = 5  # as "US$" and "euros"


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
    if not given:
        return
    try:
        hold_to_reason([Decimal(f"{value:f}".rstrip("0").rstrip(".")) for value in given], row.currency, row.unit)
    except Refusal as refusal:
        raise _Unusable(refusal.sentence, "Look the row up where it comes from; the unit may be another.") from refusal
