import tomllib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from proprietor.exporters.toml import write_toml

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40) | st.text('"\\\n\r\t \x00\x7f', max_size=12)
KEYS = st.text("abcdefghijklmnopqrstuvwxyz_-0 \"'.é", max_size=12)
SIMPLE = TEXTS | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.lists(TEXTS, max_size=4)
VALUES = st.dictionaries(KEYS, SIMPLE | st.dictionaries(KEYS, SIMPLE, max_size=4), max_size=6)


@given(VALUES)
@example({"a": '"""\n"""', "b": '\n"', "c": '\n""', "d": 'x\\"\n\\', "e": "\r\n\r", "f": '\n""""""'})
def test_what_is_written_is_read_back_by_the_standard_library(values):
    text = write_toml(values)
    assert tomllib.loads(text) == values
    assert write_toml(tomllib.loads(text)) == write_toml(values)


@given(VALUES)
def test_a_checkout_that_changes_line_ends_changes_nothing(values):
    assert tomllib.loads(write_toml(values).replace("\n", "\r\n")) == values


def test_one_field_a_line_and_long_texts_line_by_line():
    text = write_toml({"a": "one", "b": 'first "line"\nsecond', "c": ["x", "y"], "d": {"n": 1, "yes": True}})
    assert text == 'a = "one"\nb = """\nfirst "line"\nsecond"""\nc = ["x", "y"]\n\n[d]\nn = 1\nyes = true\n'


def test_a_table_in_a_table_is_a_mistake_of_the_program():
    with pytest.raises(TypeError):
        write_toml({"a": {"b": {"c": 1}}})
