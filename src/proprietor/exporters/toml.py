"""Writes the small part of TOML 1.0 that records need: text, whole numbers, yes or no, lists of text, flat tables."""

from collections.abc import Mapping
from datetime import UTC, datetime

Plain = str | int | bool | list[str] | dict[str, "Plain"]

_ESCAPES = {number: f"\\u{number:04X}" for number in (*range(32), 127)} | {
    ord(sign): escape
    for sign, escape in {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\r": "\\r", "\n": "\\n", "\b": "\\b", "\f": "\\f"}.items()
}
"""Number of a sign → how TOML writes it; control signs, the delete sign among them, may not stand as they are."""

_IN_LINES = {number: escape for number, escape in _ESCAPES.items() if chr(number) not in '\n"'}


def write_toml(values: Mapping[str, "Plain"]) -> str:
    """Write values one a line in their order, tables after them, each under its own name.

    Text with line breaks stands on lines of its own, so that a change of a line is a change of a line.
    """
    simple = {key: value for key, value in values.items() if not isinstance(value, dict)}
    tables = {key: value for key, value in values.items() if isinstance(value, dict)}
    lines = [f"{_key(key)} = {_value(value)}\n" for key, value in simple.items()]
    for key, table in tables.items():
        lines += [f"\n[{_key(key)}]\n", *(f"{_key(name)} = {_value(value)}\n" for name, value in table.items())]
    return "".join(lines)


def write_time(moment: datetime) -> str:
    """A moment as text, in UTC, to the microsecond."""
    return moment.astimezone(UTC).isoformat()


def _key(key: str) -> str:
    bare = key and all(sign.isascii() and (sign.isalnum() or sign in "-_") for sign in key)
    return key if bare else _text(key)


def _value(value: "Plain") -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return f"[{', '.join(_text(each) for each in value)}]"
    if isinstance(value, str):
        return _lines(value) if "\n" in value else _text(value)
    message = f"a table cannot stand within a table: {value!r}"
    raise TypeError(message)


def _text(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'


def _lines(text: str) -> str:
    """Text on lines of its own; quotes stay as they are unless three of them would end it."""
    inner = text.translate(_IN_LINES).replace('""', '"\\"')
    return f'"""\n{inner}"""'
