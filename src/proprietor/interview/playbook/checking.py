"""Checking: from what stands in a file to a card, and a remark on everything that is wrong with it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

Card = TypeVar("Card")

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What an id looks like: small letters and figures with hyphens between."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a file of the playbook.

    Attributes:
        place: the file, the entry and the key, such as "mine.toml, pain “slow-hiring”, signals".
        sentence: what is wrong there.
        remedy: what to do about it.
    """

    place: str
    sentence: str
    remedy: str


def read_card(kind: type[Card], given: object, place: str, *, strict: bool = False) -> tuple[Card | None, tuple[Fault, ...]]:
    """Read one entry.

    Args:
        kind: which card it should become.
        given: what stands in the file.
        place: where it stands.
        strict: whether to hold it to all that is asked of shipped entries, not only to what an own entry needs.

    Returns:
        the card, or None when a person has to mend it first, and everything that is wrong.
    """
    if not isinstance(given, Mapping):
        return None, (Fault(place, "This is not a table of keys and values.", "Write it under its own heading in brackets."),)
    bare: type = kind
    faults = list(_unknown(bare, given, place))
    values: dict[str, Any] = {}
    for each in _fields(bare):
        key = key_of(each)
        if key not in given:
            faults += _missing(each, f"{place}, {key}", strict=strict)
            continue
        value, wrong = _value(bare, each, given[key], f"{place}, {key}", strict=strict)
        faults += wrong
        values[each.name] = value
    if not strict and "signals" in _hints(bare) and not values.get("signals") and not values.get("words"):
        faults.append(Fault(place, "It has neither signals nor words.", "Give some of either, or nothing can point at it."))
    return (None if faults else kind(**values)), tuple(faults)


def key_of(each: "Field[Any]") -> str:
    """Under which key a field of a card stands in a file."""
    return each.metadata.get("key") or each.name


@cache
def _fields(kind: type) -> tuple["Field[Any]", ...]:
    return fields(kind)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _unknown(kind: type, given: Mapping[str, object], place: str) -> Iterator[Fault]:
    known = [key_of(each) for each in _fields(kind)]
    for key in given:
        if key not in known:
            yield Fault(f"{place}, {key}", f"There is no key “{key}” here.", f"The keys are: {', '.join(known)}.")


def _missing(each: "Field[Any]", place: str, *, strict: bool) -> list[Fault]:
    rules = each.metadata
    wanted = rules.get("least", 1) if strict else rules["own"]
    no_default = each.default is MISSING
    return [Fault(place, f"“{key_of(each)}” is missing.", "Add it.")] if wanted or no_default else []


def _value(kind: type, each: "Field[Any]", value: object, place: str, *, strict: bool) -> tuple[Any, tuple[Fault, ...]]:
    hint = _hints(kind)[each.name]
    if hint == tuple[str, ...]:
        return _lines(each.metadata, value, place, strict=strict)
    if hint is str:
        return _text(each.metadata, value, place, own_id=each.name == "id", strict=strict)
    if hint in {bool, int}:
        return value, () if type(value) is hint else (_type(place, "true or false" if hint is bool else "a whole number"),)
    if inner := get_args(hint):
        return _several(inner[0], each.metadata.get("exactly"), value, place, strict=strict)
    return read_card(hint, value, place, strict=strict)


def _type(place: str, wanted: str) -> Fault:
    return Fault(place, f"This should be {wanted}.", "Mend the value behind the equals sign.")


def _text(rules: Mapping[str, Any], value: object, place: str, *, own_id: bool, strict: bool) -> tuple[str, tuple[Fault, ...]]:
    if not isinstance(value, str):
        return "", (_type(place, "a text in quotation marks"),)
    said = value.strip()
    if not said:
        needed = rules["own"] or (strict and not rules["blank"])
        return "", (
            Fault(place, "It is empty.", "Write something, or leave the key out if it may be missing."),
        ) if needed else ()
    wrong = list(_among(rules, said, place))
    if own_id and not ID.fullmatch(said):
        wrong.append(Fault(place, f"“{said}” is no id.", "Use small letters, figures and hyphens, such as slow-hiring."))
    if strict:
        wrong += _length(rules, said, place)
    return said, tuple(wrong)


def _among(rules: Mapping[str, Any], said: str, place: str) -> Iterator[Fault]:
    if rules["among"] and said not in rules["among"]:
        yield Fault(place, f"“{said}” is none of the words there are.", f"Choose one of: {', '.join(rules['among'])}.")


def _length(rules: Mapping[str, Any], said: str, place: str) -> Iterator[Fault]:
    least, most = rules["words"]
    count = len(said.split())
    if not least <= count <= most:
        yield Fault(place, f"“{said[:40]}” has {count} words; it should have {least} to {most}.", "Make it shorter or longer.")
    if "!" in said:
        yield Fault(place, f"“{said[:40]}” shouts.", "End it with a full stop.")


def _lines(rules: Mapping[str, Any], value: object, place: str, *, strict: bool) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(each, str) for each in value):
        return (), (_type(place, 'a list of texts: ["one", "two"]'),)
    said = tuple(filter(None, (each.strip() for each in value)))
    wrong = [fault for each in said for fault in _among(rules, each, place)]
    least = rules["least"] if strict else rules["own"]
    if len(said) < least:
        wrong.append(Fault(place, f"It has {len(said)} lines; it needs {least} at least.", "Add some."))
    if strict and rules["most"] and len(said) > rules["most"]:
        wrong.append(Fault(place, f"It has {len(said)} lines; {rules['most']} are the most.", "Keep the best."))
    if strict:
        wrong += [fault for each in said for fault in _length(rules, each, place)]
    return said, tuple(wrong)


def _several(
    kind: type[Card], count: int | None, value: object, place: str, *, strict: bool
) -> tuple[tuple[Card, ...], tuple[Fault, ...]]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return (), (_type(place, "several tables, each under its heading in double brackets"),)
    read = [read_card(kind, each, f"{place} {n}", strict=strict) for n, each in enumerate(value, start=1)]
    faults = [fault for _, wrong in read for fault in wrong]
    if count is not None and len(value) != count:
        faults.append(Fault(place, f"There are {len(value)} of them; there should be {count}.", "Add or take away some."))
    return tuple(card for card, _ in read if card is not None), tuple(faults)
