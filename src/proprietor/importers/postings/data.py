"""Data: JSON and JSON Lines, flat as JobSpy writes them, or schema.org's JobPosting however it is nested."""

import io
import json
from collections.abc import Iterator, Mapping

from proprietor.importers.postings.rows import NO_HINTS, Columns, Hints, Passed, Read, Row, shown
from proprietor.market.headers import DROPPED, Plan, facts_by, plain_header, plan_of
from proprietor.market.jobdata import jobs_under
from proprietor.market.jobfacts import facts_of_job
from proprietor.values.refusals import Refusal

LONGEST_LINE = 2_000_000
"""Signs of a line of JSON Lines that are read (a guess: a long posting has a hundredth of it)."""

_SPACE = " \t\r\n\ufeff"
_LISTS = ("jobs", "results", "postings", "data", "items", "hits", "records", "vacancies")
"""Names under which sites put their list of jobs, as far as we know."""

DOWN = 2
"""Levels below the outermost object on which a list of jobs is looked for (a guess)."""

FIRST = 5
"""Elements of a list of which one must have a title (a guess)."""

_DECODER = json.JSONDecoder(strict=False)
_UNREADABLE = (ValueError, RecursionError)
"""What a hostile JSON may raise: broken, a number of too many digits, or nested too deep."""


def is_lines(start: str) -> bool:
    """Whether a text looks like JSON Lines: its first line is a whole object, and another begins after it."""
    first, _, rest = start.lstrip(_SPACE).partition("\n")
    if not rest.lstrip(_SPACE).startswith("{"):
        return False
    try:
        return isinstance(_DECODER.decode(first), dict)
    except _UNREADABLE:
        return False


def read_lines(data: bytes, encoding: str, hints: Hints = NO_HINTS) -> Iterator[Read]:
    """Read JSON Lines, an object a line."""
    lines = io.TextIOWrapper(io.BytesIO(data), encoding)
    told = _Told(hints)
    number = 0
    while line := lines.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith("\n"):
            yield Passed(number, f"The line is longer than {LONGEST_LINE:,} signs.", shown(line))
            while (more := lines.readline(LONGEST_LINE)) and not more.endswith("\n"):
                pass
            continue
        if not line.strip(_SPACE):
            continue
        try:
            held = _DECODER.decode(line.strip(_SPACE))
        except _UNREADABLE as error:
            yield Passed(number, _reason(error), shown(line.rstrip()))
            continue
        yield from _rows(held, number, told)
    yield told.columns()


def read_data(text: str, name: str, hints: Hints = NO_HINTS) -> Iterator[Read]:
    """Read JSON: a list of objects, an object that holds one, or JobPostings anywhere in it.

    Raises:
        Refusal: `no-postings` when it is one broken piece.
    """
    told = _Told(hints)
    start = _skip(text, 0)
    if text[start : start + 1] == "[":
        yield from _elements(text, start + 1, told)
    else:
        try:
            held = _DECODER.decode(text[start:].rstrip(_SPACE + "\x00"))
        except _UNREADABLE as error:
            raise Refusal(
                "no-postings", f"{name}: {_reason(error)}", "Save it once more as JSON, or as CSV.", place=name
            ) from error
        for number, each in enumerate(_listed(held, hints), start=1):
            yield from _rows(each, number, told)
    yield told.columns()


def _elements(text: str, place: int, told: "_Told") -> Iterator[Read]:
    """The elements of a list, one at a time, so that a long list is never held whole."""
    number = 0
    while (place := _skip(text, place)) < len(text) and text[place] != "]":
        number += 1
        try:
            held, place = _DECODER.raw_decode(text, place)
        except _UNREADABLE as error:
            yield Passed(number, f"{_reason(error)} The rest of the file is not read.", shown(text[place : place + 2_000]))
            return
        yield from _rows(held, number, told)
        place = _skip(text, place)
        if text[place : place + 1] == ",":
            place += 1


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in _SPACE:
        place += 1
    return place


def _reason(error: Exception) -> str:
    return "It is nested too deep." if isinstance(error, RecursionError) else f"It is no JSON: {error}."


def _listed(held: object, hints: Hints) -> list[object]:
    """The objects in a piece of JSON that may be jobs."""
    if not isinstance(held, Mapping) or "@graph" in held or "@type" in held:
        return [held]
    for key in _LISTS:
        inside = held.get(key)
        if isinstance(inside, list):
            return inside
    own = {key: value for key, value in held.items() if not isinstance(value, Mapping)}
    return [held] if _is_titled(own, hints) else _first_list(held, hints, DOWN) or [held]


def _first_list(held: Mapping[object, object], hints: Hints, down: int) -> list[object]:
    """The first list of objects with titles, here or so many levels down, as in {"data": {"results": […]}}; empty for none."""
    for inside in held.values():
        if isinstance(inside, list) and any(_is_titled(each, hints) for each in inside[:FIRST]):
            return inside
    deeper = (_first_list(inside, hints, down - 1) for inside in held.values() if down and isinstance(inside, Mapping))
    return next(filter(None, deeper), [])


def _is_titled(held: object, hints: Hints) -> bool:
    return isinstance(held, Mapping) and "title" in plan_of(_flat(held), hints.columns).places


def _rows(held: object, number: int, told: "_Told") -> Iterator[Read]:
    raw = shown(json.dumps(held, ensure_ascii=False)[:2_000])
    if not isinstance(held, Mapping):
        yield Passed(number, "It is no object with named parts.", raw)
        return
    marked = jobs_under(held) if "@type" in held or "@graph" in held or "@context" in held else ()
    for job in marked:
        yield Row(number, facts_of_job(job), raw)
    if marked:
        return
    flat = _flat(held)
    plan = plan_of(flat, told.hints.columns)
    if "title" in plan.places:
        told.note(plan)
        yield Row(number, facts_by(plan, list(flat.values())), raw)
        return
    nested = jobs_under(held)
    for job in nested:
        yield Row(number, facts_of_job(job), raw)
    if not nested:
        yield Passed(number, "Nothing in it is called a title.", raw)


def _flat(held: Mapping[str, object]) -> dict[str, str]:
    """An object as columns; the parts of an object inside also stand by themselves, as in location: {city: …}."""
    flat: dict[str, str] = {}
    for key, value in held.items():
        if isinstance(value, Mapping) and plain_header(key) not in DROPPED:
            called = next((name for name in ("name", "display_name") if isinstance(value.get(name), str)), "")
            for inner, part in value.items():
                if inner != called and not isinstance(part, Mapping | list):
                    flat.setdefault(f"{key}_{inner}" if inner in {"name", "id", "url"} else str(inner), _text(part))
            flat[key] = str(value[called]) if called else ""
        else:
            flat[key] = _text(value)
    return flat


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(_text(each) for each in value if not isinstance(each, Mapping | list))
    return str(value)


class _Told:
    """The columns that were met in the objects of a file, told at its end."""

    def __init__(self, hints: Hints) -> None:
        self.hints = hints
        self._met: tuple[dict[str, None], ...] = ({}, {}, {})
        self._told: frozenset[str] = frozenset()

    def note(self, plan: Plan) -> None:
        for met, more in zip(self._met, (plan.unread, plan.dropped, plan.unkept), strict=True):
            if len(met) < _MOST_TOLD:
                met.update(dict.fromkeys(more))
        self._told |= plan.told

    def columns(self) -> Columns:
        unread, dropped, unkept = map(tuple, self._met)
        return Columns(unread, dropped, unkept, self._told)


_MOST_TOLD = 200
