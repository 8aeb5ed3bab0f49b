"""The YAML we write, read back line by line: tables, lists and quoted texts, and nothing else."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from proprietor.exporters.word import clean
from proprietor.exporters.yaml import Value, write_yaml
from tests.strategies import texts

KEYS = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
VALUES = st.recursive(texts(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8)


def read(text: str) -> Any:
    """A reader of its own for what the writer writes, so that one mistake is not made twice."""
    lines = [line for line in text.split("\n") if line]
    value, rest = _block(lines, 0)
    assert rest == []
    return value


def _block(lines: list[str], indent: int) -> tuple[Any, list[str]]:
    if lines[0][indent] == "-":
        items = []
        while lines and _depth(lines[0]) == indent and lines[0][indent] == "-":
            inner = lines[0][indent + 1 :]
            if not inner:
                item, lines = _block(lines[1:], indent + 2)
            elif inner[1] in '"{[':
                item, lines = json.loads(inner), lines[1:]
            else:
                item, lines = _block([f"{' ' * (indent + 2)}{inner[1:]}", *lines[1:]], indent + 2)
            items.append(item)
        return items, lines
    table = {}
    while lines and _depth(lines[0]) == indent:
        key, _, inner = lines[0][indent:].partition(":")
        if inner:
            table[key], lines = json.loads(inner), lines[1:]
        else:
            table[key], lines = _block(lines[1:], indent + 2)
    return table, lines


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def test_texts_that_would_mean_something_stand_in_quotes() -> None:
    told = write_yaml({"a": "no", "b": "2019-09", "c": "&x *y !z", "d": ["- e: f", {"g": "1"}], "h": {}, "i": []})
    assert told == 'a: "no"\nb: "2019-09"\nc: "&x *y !z"\nd:\n  - "- e: f"\n  - g: "1"\nh: {}\ni: []\n'


def test_signs_yaml_cannot_hold_become_spaces() -> None:
    assert write_yaml({"a": "x\x00\x7f\x85\u2028y"}) == 'a: "x    y"\n'


@given(table=st.dictionaries(KEYS, VALUES, min_size=1, max_size=3))
def test_what_is_written_is_read_back(table: dict[str, Value]) -> None:
    assert read(write_yaml(table)) == _clean(table)


def _clean(value: Value) -> Any:
    if isinstance(value, str):
        return clean(value)
    return {key: _clean(each) for key, each in value.items()} if isinstance(value, dict) else [_clean(each) for each in value]
