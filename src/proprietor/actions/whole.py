"""Whether a record is whole enough to be written down; named checks, each refusal says the place and the remedy."""

import re
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from functools import cache
from typing import NamedTuple, TypeVar

from proprietor.actions.bounds import ends_fit, in_bounds
from proprietor.actions.entry import label_of
from proprietor.actions.kinds import kind_named, kind_of, kind_of_id
from proprietor.actions.plain import LONGEST
from proprietor.books import Books, Link, Waiver, Win
from proprietor.books.kinds import AnyRecord
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate

R = TypeVar("R", bound=AnyRecord)


def whole(record: R, books: Books, today: date) -> R:
    """The record with its texts trimmed and its references resolved.

    Raises:
        Refusal: `empty`, `too-long`, `bad-value`, `bad-date`, `bad-reference`, `unknown-id` or `ambiguous-id`.
    """
    record = _resolved(_trimmed(record), books)
    _named(record)
    in_bounds(record)
    ends_fit(record, books)
    _in_order(record, today)
    return record


def refuse_double(record: AnyRecord, books: Books, remedy: str = "") -> None:
    """Refuse a record that says exactly what another one says.

    Args:
        record: the new one.
        books: where others may say the same.
        remedy: what to do, where the usual words do not fit.

    Raises:
        Refusal: `duplicate`, naming the one that is there.
    """
    for other in books.of(type(record)):
        if other.title == record.title and replace(record, id=other.id) == other:  # type: ignore[type-var]
            kind = kind_of(record).name
            raise Refusal(
                "duplicate",
                f"This {kind} is in the books already, as {other.id}.",
                remedy or "Change that one, or say that you mean another one with the same words.",
                place=other.id,
            )


class _Field(NamedTuple):
    """A field of a kind of record: its name, the signs it may hold, and the kind it names, empty for none."""

    name: str
    most: int
    of: str


@cache
def _fields(record: type) -> tuple[_Field, ...]:
    """The fields of a kind of record but its id, looked up once: an import holds a hundred thousand against them."""
    return tuple(
        _Field(each.name, each.metadata.get("most", LONGEST), str(each.metadata.get("of") or ""))
        for each in fields(record)
        if each.name != "id"
    )


def _trimmed(record: R) -> R:
    changes: dict[str, object] = {}
    for name, most, _ in _fields(type(record)):
        value = getattr(record, name)
        if type(value) is str:
            if value and (clean := _clean(value, record, name, most)) != value:
                changes[name] = clean
        elif isinstance(value, tuple):
            parts = [part.strip() for one in value for part in re.split("[,\n]", _clean(str(one), record, name))]
            changes[name] = tuple(dict.fromkeys(part for part in parts if part))
        elif isinstance(value, Figure):
            unit, period = (_clean(getattr(value, part), record, f"{name}.{part}") for part in ("unit", "period"))
            figure = replace(value, unit=unit, period=period)
            changes[name] = None if figure == Figure() else figure
    told = {name: value for name, value in changes.items() if value != getattr(record, name)}
    return replace(record, **told) if told else record  # type: ignore[type-var]


def _clean(text: str, record: AnyRecord, place: str, most: int = LONGEST) -> str:
    if len(text) > most:
        raise Refusal(
            "too-long",
            f"The field “{label_of(kind_of(record), place)}” holds {len(text):,} signs; {most:,} is the most.",
            "Keep what matters here, and the rest as an artefact.",
            place=place,
        )
    if text.isascii() and text.replace("\n", "").isprintable():
        return text.strip()
    kept = (sign for sign in text.replace("\r\n", "\n").replace("\r", "\n") if sign >= " " or sign in "\n\t")
    return "".join(kept).encode("utf-8", "replace").decode().strip()


def _resolved(record: R, books: Books) -> R:
    found: dict[str, object] = {}
    for name, _, wanted in _fields(type(record)):
        head = getattr(record, name) if wanted else ""
        if not head:
            continue
        there = books.find(head).record
        if wanted not in ("record", kind_of(there).name):
            raise Refusal(
                "bad-reference",
                f"In “{label_of(kind_of(record), name)}”: {there.id} is {kind_of(there).one}, not {_one(wanted)}.",
                f"Name {_one(wanted)} by its id.",
                place=name,
            )
        found[name] = there.id
    return replace(record, **found) if found else record  # type: ignore[type-var]


def _one(wanted: str) -> str:
    kind = kind_named(wanted)
    return kind.one if kind else wanted


def _named(record: AnyRecord) -> None:
    missing = [end for end in ("source", "target") if not getattr(record, end)] if isinstance(record, Link) else []
    if isinstance(record, Waiver):
        about = () if record.of_agenda else ("about",)
        missing = [name for name in (*about, "rule", "reason") if not getattr(record, name)]
    if missing or not record.title:
        kind = kind_of(record)
        wanted = missing[0] if missing else _TITLES.get(kind.name, "name")
        raise Refusal(
            "empty",
            f"{kind.one.capitalize()} needs at least “{label_of(kind, wanted)}”.",
            "Fill it in; everything else can wait.",
            place=wanted,
        )


_TITLES = {
    "win": "result",
    "claim": "text",
    "want": "what",
    "complaint": "what",
    "assumption": "belief",
    "decision": "what",
    "appraisal": "likely",
    "weighing": "swings",
    "ask": "ask",
    "answer": "result",
    "telling": "medium",
    "self-rating": "level",
    "goal": "what",
    "posting": "title",
    "move": "what",
    "exemplar": "text",
}


def _in_order(record: AnyRecord, today: date) -> None:
    kind = kind_of(record)
    for begin, end in _spans(type(record)):
        first, last = getattr(record, begin), getattr(record, end)
        if isinstance(first, PartialDate) and isinstance(last, PartialDate) and last.last < first.first:
            raise Refusal(
                "bad-date",
                f"“{label_of(kind, end)}” ({last.words}) lies before “{label_of(kind, begin)}” ({first.words}).",
                "Mend one of the two dates.",
                place=end,
            )
    for name in _PAST if isinstance(record, Win) else ():
        value = getattr(record, name)
        if isinstance(value, PartialDate) and value.first > today:
            said = f"“{label_of(kind, name)}” ({value.words}) is still to come."
            raise Refusal("bad-date", said, "A win has happened; mend the date.", place=name)


_SPANS = (("on", "until"), ("since", "until"), ("since", "voiced"), ("since", "raised"), ("on", "look_back"))
"""Pairs of fields of which the first cannot come after the second."""


@cache
def _spans(record: type) -> tuple[tuple[str, str], ...]:
    """The pairs of which a kind of record has both."""
    return tuple(pair for pair in _SPANS if all(hasattr(record, name) for name in pair))


_PAST = ("on", "until")


def checked_ids(ids: Iterable[str], books: Books, kind: str) -> list[RecordId]:
    """Resolve the heads of ids of one kind.

    Raises:
        Refusal: `unknown-id`, `ambiguous-id` or `bad-reference`.
    """
    found = [books.find(head).record.id for head in ids]
    for each in found:
        of = kind_of_id(each)
        if of is None or of.name != kind:
            raise Refusal("bad-reference", f"{each} is not {_one(kind)}.", f"Name {_one(kind)} by its id.", place=each)
    return found


def short(text: str, most: int = 60) -> str:
    """The beginning of a text, for one line of a journal."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
