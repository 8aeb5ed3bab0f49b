"""Numbers of texts: read alike in digits and words, and held against each other."""

from decimal import Decimal

import pytest

from proprietor.language.amounts import amounts_of, strange_amount


def strange(said, *known):
    return strange_amount(amounts_of((said,)), amounts_of(known))


def test_digits_and_words_tell_the_same_numbers():
    told = amounts_of(["forty calls", "1,200 parents", "ward 7"])
    assert {Decimal(40), Decimal(1200), Decimal(7)} <= told.numbers
    assert amounts_of([]).numbers == frozenset()


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("40 calls", "forty calls"),
        ("from 9 days to 2", "cut from nine days to two days"),
        ("nine", "9 days"),
        ("1200", "1,200"),
        ("7 wards", "in ward 7"),
        ("doubled", "it doubled"),
        ("up by 30 %", "+30 %"),
        ("B2B in Q3", "Q3: B2B"),
        ("from 40 to 12 calls", "40 calls and 12 letters"),
        ("12", "12 calls, 30 %"),
    ],
)
def test_what_is_known_is_not_strange(said, known):
    assert strange(said, known) == ""


@pytest.mark.parametrize(
    ("said", "known", "first"),
    [
        ("41 calls", "40 calls", "41"),
        ("30 calls", "30 %", "30"),
        ("30 %", "30 calls", "30 %"),
        ("2 weeks", "2 days", "2 week"),
        ("from 12 to 40", "from 40 to 12", "from 12 to 40"),
        ("Q3", "Q4", "q3"),
        ("nan1", "7", "nan1"),
        ("1,2,3", "7", "1,2,3"),
        ("thousands", "hundreds", "thousand"),
        ("€5", "5 calls", "5 EUR"),
        ("fell by 12", "fell to 12", "by 12"),
        ("by 20 March", "on 20 March", "by 20"),
    ],
)
def test_what_is_not_known_is_named(said, known, first):
    assert strange(said, known) == first
