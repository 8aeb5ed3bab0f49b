"""Writing YAML 1.2, the little of it that texts, lists and tables need; every text stands in quotes, so none means anything.

The import reads YAML by PyYAML, for what others wrote may be anything YAML allows. What we write needs none of it. So taking out
works where only the program itself is installed, and keys stand bare, as in RenderCV's own files, while every text is quoted;
PyYAML's style quotes both or neither. What is written here is read back by PyYAML in the tests.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from proprietor.exporters.word import clean

Value = str | Sequence["Value"] | Mapping[str, "Value"]
"""What can be written: texts, lists and tables of such; there are no numbers, dates or truths to be mistaken for others."""


def write_yaml(table: Mapping[str, Value]) -> str:
    """A table as YAML; its keys are our own words and stand bare, its texts are quoted as JSON does, which is YAML, too."""
    return "\n".join(_table(table, "")) + "\n"


def _table(table: Mapping[str, Value], indent: str) -> Iterator[str]:
    for key, value in table.items():
        yield from _entry(f"{indent}{key}:", value, f"{indent}  ")


def _entry(start: str, value: Value, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{start} {quoted(value)}"
    elif not value:
        yield f"{start} {'{}' if isinstance(value, Mapping) else '[]'}"
    else:
        yield start
        yield from _table(value, indent) if isinstance(value, Mapping) else _list(value, indent)


def _list(items: Sequence[Value], indent: str) -> Iterator[str]:
    for item in items:
        if isinstance(item, Mapping) and item:
            first, *rest = _table(item, f"{indent}  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield from _entry(f"{indent}-", item, f"{indent}  ")


def quoted(text: str) -> str:
    """A text in double quotes; signs that cannot be printed, which YAML does not take, become spaces."""
    return json.dumps(clean(text), ensure_ascii=False)
