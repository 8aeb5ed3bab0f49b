"""Numbers in sentences: small ones in words, large ones in figures, none at all said as such."""

import pytest

from proprietor.values.numbering import counted, number


@pytest.mark.parametrize(("count", "said"), [(0, "no line"), (1, "one line"), (12, "twelve lines"), (1_300, "1,300 lines")])
def test_a_number_stands_with_its_noun(count: int, said: str) -> None:
    assert counted(count, "line") == said


def test_a_noun_may_have_a_plural_of_its_own() -> None:
    assert counted(2, "person", "people") == "two people"


@pytest.mark.parametrize(("count", "said"), [(0, "none"), (1, "one"), (12, "twelve"), (13, "13")])
def test_a_number_stands_alone(count: int, said: str) -> None:
    assert number(count) == said
