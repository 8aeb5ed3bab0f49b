"""The YAML we write, read back by PyYAML: tables, lists and quoted texts, and nothing else."""

from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from proprietor.exporters.word import clean
from proprietor.exporters.yaml import Value, write_yaml
from tests.strategies import texts

KEYS = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
VALUES = st.recursive(texts(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8)


def test_texts_that_would_mean_something_stand_in_quotes() -> None:
    told = write_yaml({"a": "no", "b": "2019-09", "c": "&x *y !z", "d": ["- e: f", {"g": "1"}], "h": {}, "i": []})
    assert told == 'a: "no"\nb: "2019-09"\nc: "&x *y !z"\nd:\n  - "- e: f"\n  - g: "1"\nh: {}\ni: []\n'


def test_signs_yaml_cannot_hold_become_spaces() -> None:
    assert write_yaml({"a": "x\x00\x7f\x85\u2028y"}) == 'a: "x    y"\n'


@given(table=st.dictionaries(KEYS, VALUES, min_size=1, max_size=3))
def test_what_is_written_is_read_back(table: dict[str, Value]) -> None:
    assert yaml.safe_load(write_yaml(table)) == _clean(table)


def _clean(value: Value) -> Any:
    if isinstance(value, str):
        return clean(value)
    return {key: _clean(each) for key, each in value.items()} if isinstance(value, dict) else [_clean(each) for each in value]
