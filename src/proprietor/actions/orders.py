"""An order as plain values: what shape it has, and reading one; for programs that ask in JSON."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from proprietor.actions.catalogue import Action
from proprietor.actions.context import Request
from proprietor.actions.kinds import LEDGERS
from proprietor.actions.papers import Format
from proprietor.actions.plain import typed
from proprietor.books.fields import cards_of
from proprietor.books.kinds import Kind
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate

MOST_SIGNS = 500_000
DEEPEST = 12
MOST_PARTS = 20_000
"""Signs, depth and single values one order may have (guesses: a long talk has 100,000 signs; nothing is deeper than 6)."""

MOST_COUNT = 2**63 - 1
"""The largest whole number an order may name: what SQLite holds."""

DATE = {"type": "string", "pattern": r"^\d{4}(-\d{1,2}(-\d{1,2})?)?$"}
"""A day, a month or a year: 2023-04-07, 2023-04 or 2023."""

_TEXTS = tuple[tuple[str, bytes], ...]
"""The type of texts that were uploaded with their names; a program gives the texts alone."""

SHORT = frozenset({"title", "default"})
"""What msgspec writes into a schema that tells nothing to whoever fills it in: the name again, and that nothing is nothing."""


def about(action: Action) -> str:
    """What an order does and what its parts mean: the docstring of the request."""
    return inspect.cleandoc(action.request.__doc__ or "")


def schema_of(action: Action) -> dict[str, object]:
    """The JSON schema of an order: an object without a reference at the top, every object in it closed.

    Left out are files and folders of this machine, which are the owner's to name, and formats that are no text.
    """
    import msgspec  # noqa: PLC0415 - only programs ask for schemas

    hints = _hints(action)
    kinds = LEDGERS if any(_is_record(hint) for hint in hints.values()) else ()
    simple = {name: hint for name, hint in hints.items() if not _is_record(hint) and hint != _TEXTS}
    schemas, defs = msgspec.json.schema_components(
        [*simple.values(), *(kind.record for kind in kinds)], schema_hook=_hook, ref_template="#/$defs/{name}"
    )
    parts = {name: _short(schema) for name, schema in zip(simple, schemas, strict=False)}
    shapes = {name: _closed(_short(shape)) for name, shape in defs.items()}
    for kind in kinds:
        shapes[kind.record.__name__] = _as_kind(kind, shapes[kind.record.__name__], new=action.name != "record.revise")
    for name, hint in hints.items():
        if _is_record(hint):
            parts[name] = {"oneOf": [{"$ref": f"#/$defs/{kind.record.__name__}"} for kind in kinds]}
        elif hint == _TEXTS:
            parts[name] = {"type": "array", "items": {"type": "string"}, "description": "The texts, pasted"}
    needed = [each.name for each in _parts(action) if _needed(each)]
    whole: dict[str, object] = {"type": "object", "properties": parts, "required": needed, "additionalProperties": False}
    return {**whole, "$defs": shapes} if shapes else whole


def read_order(action: Action, given: Mapping[str, object]) -> Request[Any]:
    """Make an order of plain values.

    Raises:
        Refusal: `too-large`, `bad-value` for a part that is unknown or does not fit, `empty` for one that is missing; other
            codes from dates and numbers.
    """
    _weigh(given)
    hints = _hints(action)
    _known(given, hints, action.name)
    values: dict[str, Any] = {name: _read(given[name], hint, name) for name, hint in hints.items() if name in given}
    for each in _parts(action):
        if each.name not in values and _needed(each):
            raise Refusal("empty", f"“{each.name}” is missing.", "Say what it shall be.", place=each.name)
    if "format" in _all_hints(action) and "format" not in hints:
        values["format"] = Format.MARKDOWN
    return action.request(**values)


def _read(value: object, hint: Any, name: str) -> object:  # noqa: ANN401 - a type of any kind
    if _is_record(hint):
        return _record(value, name)
    if hint == _TEXTS:
        texts = typed(value, tuple[str, ...], place=name)
        return tuple((f"text {number}", text.encode()) for number, text in enumerate(texts, start=1))
    made = typed(value, hint, place=name)
    _nothing_unknown(value, made, name)
    return made


def _record(value: object, name: str) -> object:
    if not isinstance(value, Mapping):
        raise Refusal("bad-value", f"“{name}” is no record.", "Give its fields, and its kind as “kind”.", place=name)
    kind = next((each for each in LEDGERS if each.name == value.get("kind")), None)
    if kind is None:
        known = ", ".join(each.name for each in LEDGERS)
        raise Refusal("bad-value", "The record does not say of which kind it is.", f"“kind” is one of: {known}.", place="kind")
    inner = {key: each for key, each in value.items() if key != "kind"}
    made: object = typed(inner, kind.record, place=name)
    _nothing_unknown(inner, made, name)
    return made


def _nothing_unknown(value: object, made: object, place: str) -> None:
    """Refuse a field nobody reads: a slip of the name would be lost in silence."""
    if is_dataclass(made) and isinstance(value, Mapping):
        _known(value, [each.name for each in fields(made)], place)
        for name, inner in value.items():
            _nothing_unknown(inner, getattr(made, str(name)), str(name))
    elif isinstance(made, tuple) and isinstance(value, Sequence) and not isinstance(value, str):
        for one, other in zip(value, made, strict=False):
            _nothing_unknown(one, other, place)


def _known(given: Mapping[str, object], names: Sequence[str] | Mapping[str, object], place: str) -> None:
    unknown = next((name for name in given if name not in names), None)
    if unknown is not None:
        remedy = f"Its parts: {', '.join(names) or 'none'}."
        raise Refusal("bad-value", f"“{str(unknown)[:40]}” is no part of {place}.", remedy, place=str(unknown)[:40])


def _weigh(given: object) -> None:
    """Refuse what is too much, too deep, no text or beyond counting, without walking in circles or down a well."""
    waiting: list[tuple[object, int]] = [(given, 0)]
    signs = parts = 0
    while waiting:
        value, depth = waiting.pop()
        parts += 1
        if isinstance(value, str):
            signs += len(value)
            _text(value)
        elif isinstance(value, int) and abs(value) > MOST_COUNT:
            raise Refusal("bad-value", "A number is larger than anything that is counted here.", "Mend the number.")
        elif isinstance(value, Mapping):
            waiting += [(each, depth + 1) for pair in value.items() for each in pair]
        elif isinstance(value, list | tuple):
            waiting += [(each, depth + 1) for each in value]
        if depth > DEEPEST or signs > MOST_SIGNS or parts + len(waiting) > MOST_PARTS:
            most = f"{MOST_SIGNS:,} signs in {MOST_PARTS:,} values, {DEEPEST} deep"
            raise Refusal("too-large", f"This is more than an order may hold: {most}.", "Ask for it in parts.")


def _text(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as problem:
        sentence = "A text holds half a sign, which cannot be written."
        raise Refusal("not-text", sentence, "Take the sign out and try again.") from problem


@cache
def _all_hints(action: Action) -> Mapping[str, Any]:
    """The types of an order's parts."""
    return get_type_hints(action.request)


@cache
def _hints(action: Action) -> Mapping[str, Any]:
    """The types of the parts a program may give."""
    every = _all_hints(action)
    names = [each.name for each in fields(action.request)]  # type: ignore[arg-type] # every request is a dataclass
    return {name: every[name] for name in names if not _is_the_owners(every[name])}


def _parts(action: Action) -> list["Field[Any]"]:
    return [each for each in fields(action.request) if each.name in _hints(action)]  # type: ignore[arg-type] # as above


def _is_the_owners(hint: Any) -> bool:  # noqa: ANN401 - a type of any kind
    """Whether it is for whoever sits at this machine: a path, something to call back, the format of a file."""
    if hint in (Path, Format) or get_origin(hint) is Callable:
        return True
    return any(_is_the_owners(inner) for inner in get_args(hint) if inner is not Ellipsis and not isinstance(inner, list))


def _is_record(hint: Any) -> bool:  # noqa: ANN401 - a type of any kind
    return isinstance(hint, TypeVar)


def _needed(each: "Field[Any]") -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _hook(kind: type) -> dict[str, Any]:
    if kind is PartialDate:
        return dict(DATE)
    message = f"no schema for {kind}"
    raise NotImplementedError(message)


def _short(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without what tells nothing."""
    options = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
    if len(options) == 1:  # whoever means nothing leaves it out
        schema = {**options[0], **{key: each for key, each in schema.items() if key != "anyOf"}}
    kept = {
        key: each for key, each in schema.items() if key not in SHORT or (key == "default" and each not in ("", None, [], ()))
    }
    return {key: _each(key, each) for key, each in kept.items()}


def _each(key: str, value: object) -> object:
    if key in {"properties", "$defs"} and isinstance(value, Mapping):
        return {name: _short(each) for name, each in value.items()}
    if isinstance(value, Mapping):
        return _short(value)
    return [_short(each) for each in value] if key in {"anyOf", "oneOf"} and isinstance(value, list) else value


def _closed(shape: dict[str, Any]) -> dict[str, Any]:
    return {**shape, "additionalProperties": False} if "properties" in shape else shape


def _as_kind(kind: Kind, shape: dict[str, Any], *, new: bool) -> dict[str, Any]:
    """The shape of a record that says of which kind it is; for a new one each field with what stands at it in a form."""
    parts = {name: each for name, each in shape["properties"].items() if not (new and name == "id")}
    for card in cards_of(kind.record) if new else ():
        parts[card.name] = {**parts[card.name], "description": ". ".join(filter(None, (card.label, card.hint.rstrip("."))))}
    needed = ["kind", *shape.get("required", ()), *(() if new else ("id",))]
    return {**shape, "properties": {"kind": {"const": kind.name}, **parts}, "required": needed, "description": kind.about}
