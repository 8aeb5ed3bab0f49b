"""One record from the bytes of its file, or the reason why not, with the place in the file."""

import re
import tomllib
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, cast

from proprietor.actions.outside import Found, Skipped
from proprietor.actions.plain import typed
from proprietor.books import Kept, Source
from proprietor.books.fields import cards_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.values.figure import MOST, Figure
from proprietor.values.ids import LENGTH, SIGNS
from proprietor.values.money import Pay
from proprietor.values.refusals import Refusal

LARGEST = 32 * 1024 * 1024
"""Bytes one record's file may have: the longest text a record takes, four million signs of a transcript or a pay table, in signs
of up to four bytes and as TOML escapes them, with room for the rest."""

HIGHEST_VERSION = 10**9
"""No record was changed so often; a larger version is a slip."""

_KEPT = {"version": int, "source": str, "added": str, "changed": str}


class _No(Exception):
    """Why a file is left out, and the place in it."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(reason)
        self.place, self.reason = place, reason


def read_record(data: bytes, kind: Kind, file: str, stem: str, now: datetime) -> Found | Skipped:
    """Read a record.

    Args:
        data: the bytes of its file.
        kind: what the folder it lies in is for.
        file: what to call it.
        stem: the id its name gives.
        now: the time of writing it down, where the file gives none.
    """
    try:
        values = _parse(data)
        kept = values.pop("kept", {})
        record = _record(values, kind, stem)
        return Found(file=file, kept=_kept(kept, record, now))
    except _No as no:
        return Skipped(file=file, place=no.place, reason=no.reason)


def _parse(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise _No("", f"It has {len(data):,} bytes; {LARGEST:,} is the most a record takes.")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise _No(f"byte {problem.start}", "It is not text in UTF-8.") from problem
    except tomllib.TOMLDecodeError as problem:
        said, _, where = str(problem).partition(" (at ")
        raise _No(where.rstrip(")"), f"It is not TOML: {said[:1].lower()}{said[1:]}.") from problem
    except (ValueError, RecursionError, OverflowError) as problem:
        raise _No("", "It holds a value no record has.") from problem


def _record(values: dict[str, Any], kind: Kind, stem: str) -> AnyRecord:
    known = {card.name for card in cards_of(kind.record)}
    for name in values:
        if name not in known and name != "id":
            raise _No(name[:40], f"A {kind.name} has no field “{name[:40]}”.")
    record_id = values.get("id", stem)
    if record_id != stem or not re.fullmatch(f"{kind.prefix}_[{SIGNS}]{{{LENGTH}}}", stem):
        raise _No("id", f"The name of the file must be the id of the record, {kind.prefix}_ and ten signs.")
    for name, inner in (("figure", Figure), ("pay", Pay)):
        _no_strange_fields(values.get(name), inner, name)
    days = {name: value.isoformat() for name, value in values.items() if type(value) is date}
    try:
        record = cast("AnyRecord", typed({**values, **days, "id": stem}, kind.record))
    except Refusal as refusal:
        raise _No(refusal.place, refusal.sentence) from refusal
    _sane(record)
    return record


def _no_strange_fields(table: object, inner: type, name: str) -> None:
    if isinstance(table, dict):
        strange = [key for key in table if key not in inner.__dataclass_fields__]  # type: ignore[attr-defined]
        if strange:
            raise _No(f"{name}.{strange[0][:40]}", f"“{name}” has no field “{strange[0][:40]}”.")


def _sane(record: AnyRecord) -> None:
    figure, pay = getattr(record, "figure", None), getattr(record, "pay", None)
    if isinstance(figure, Figure):
        for name in ("value", "before", "after"):
            number: Decimal | None = getattr(figure, name)
            if number is not None and (not number.is_finite() or abs(number) >= MOST or len(f"{number:f}") > 2 * len(str(MOST))):
                raise _No(f"figure.{name}", "The number is too large or no number at all.")
    if isinstance(pay, Pay) and (abs(pay.minor) >= MOST or not re.fullmatch("[A-Z]{3}", pay.currency)):
        raise _No("pay", "Pay is a whole number of minor units (cents) and a currency of three capital letters.")


def _kept(kept: object, record: AnyRecord, now: datetime) -> Kept:
    if not isinstance(kept, dict) or any(key not in _KEPT or type(value) is not _KEPT[key] for key, value in kept.items()):
        raise _No("kept", "“[kept]” holds version (a whole number), source, added and changed (texts), nothing else.")
    version = kept.get("version", 1)
    if not 1 <= version <= HIGHEST_VERSION:
        raise _No("kept.version", "A version is a whole number from 1.")
    if kept.get("source", Source.IMPORTED) not in list(Source):
        raise _No("kept.source", f"A source is one of: {', '.join(Source)}.")
    times = [_time(kept.get(name), now, f"kept.{name}") for name in ("added", "changed")]
    return Kept(record, version, Source(kept.get("source", Source.IMPORTED)), *times)


def _time(text: str | None, now: datetime, place: str) -> datetime:
    if text is None:
        return now
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as problem:
        raise _No(place, f"“{text[:40]}” is not a time like 2026-11-23T21:55:01+00:00.") from problem
