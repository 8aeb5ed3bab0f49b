"""Records and answers as plain values (dictionaries, lists, text, numbers), and back: the edge of the typed world."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar

from proprietor.actions.kinds import kind_of
from proprietor.books import Books
from proprietor.books.kinds import AnyRecord
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date

T = TypeVar("T")

LONGEST = 20_000
"""Signs one field may hold: ten pages of text; more is taken for a slip (a guess)."""


def plain(value: object) -> object:
    """Anything the business answers with, as what JSON can carry. Empty fields of records are left out."""
    if value is None or type(value) in _AS_THEY_ARE:
        return value
    if (names := _fields_of(type(value))) is not None:  # type: ignore[arg-type] # mypy takes classes for unhashable
        return {name: plain(got) for name in names if (got := getattr(value, name)) not in (None, "", ())}
    if isinstance(value, Books):
        return [plain(kept) for kept in value.kept]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, frozenset):
        return sorted(str(plain(each)) for each in value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal | PartialDate | Path):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    return value.isoformat() if isinstance(value, datetime | date) else value


_AS_THEY_ARE = frozenset({str, int, float, bool})


@cache
def _fields_of(kind: type) -> tuple[str, ...] | None:
    """The names of a dataclass’s fields; None for any other type."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else None


def record_plain(record: AnyRecord) -> dict[str, object]:
    """A record as plain values, its kind first."""
    inner = plain(record)
    assert isinstance(inner, dict)
    return {"kind": kind_of(record).name, **inner}


def typed(plain_value: object, kind: type[T], *, place: str = "") -> T:
    """Build a typed value from a plain one.

    Raises:
        Refusal: `bad-value`, naming the field, when something does not fit; other codes from dates and numbers.
    """
    import msgspec  # noqa: PLC0415 - whoever only writes need not load the reader

    try:
        return msgspec.convert(plain_value, kind, strict=False, dec_hook=_read)
    except msgspec.ValidationError as problem:
        reason, _, where = str(problem).partition(" - at ")
        field = where.strip("`").removeprefix("$.").removeprefix("$") or place
        raise Refusal(
            "bad-value",
            f"{f'In “{field}”: ' if field else ''}{reason[:1].lower()}{reason[1:]}.",
            "Mend the value and try again.",
            place=field,
        ) from problem


def _read(kind: type, value: object) -> object:
    if kind is PartialDate and isinstance(value, str | int):
        try:
            return parse_date(str(value))
        except Refusal as refusal:
            raise ValueError(f"{refusal.sentence} {refusal.remedy}".rstrip(".")) from refusal
    message = f"expected a {kind.__name__}, not {value!r}"
    raise ValueError(message)
