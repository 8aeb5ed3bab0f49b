"""Blocks: nobody can be told apart in them, whatever is added and subtracted."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.blocks import Said, apart, joined, safe

BOSS, PEER, REPORT, CLIENT = Relation.BOSS, Relation.PEER, Relation.REPORT, Relation.CLIENT


def people(*names: str) -> frozenset[Said]:
    return frozenset((name, 3.0) for name in names)


def test_groups_that_are_large_enough_stay_apart() -> None:
    groups = {PEER: people(*"abc"), REPORT: people(*"defg")}
    assert joined(groups, 3) == (((PEER,), people(*"abc")), ((REPORT,), people(*"defg")))


def test_a_small_group_goes_with_the_next_smallest() -> None:
    groups = {PEER: people(*"abcde"), REPORT: people(*"fg"), CLIENT: people(*"hij")}
    assert joined(groups, 3) == (((PEER,), people(*"abcde")), ((REPORT, CLIENT), people(*"fghij")))


def test_small_ones_may_be_enough_together() -> None:
    groups = {PEER: people(*"abcde"), REPORT: people("f"), CLIENT: people(*"gh")}
    assert joined(groups, 3) == (((REPORT, CLIENT), people(*"fgh")), ((PEER,), people(*"abcde")))


def test_groups_of_nobody_are_no_groups() -> None:
    assert joined({PEER: people(), REPORT: people("a")}, 3) == (((REPORT,), people("a")),)
    assert joined({}, 3) == ()


def test_the_difference_of_two_blocks_tells_one_apart() -> None:
    assert apart([people(*"abc"), people(*"abcdef")], 3)
    assert not apart([people(*"abc"), people(*"abcd")], 3)
    assert not apart([people(*"abcd"), people(*"bcde")], 3)


def test_blocks_are_as_fine_as_they_may_be() -> None:
    groups = {PEER: people(*"abc"), REPORT: people(*"def")}
    assert safe(groups, [], 3) == joined(groups, 3)
    assert safe(groups, [people(*"abcdef")], 3) == joined(groups, 3)


def test_where_a_group_would_tell_too_much_beside_what_was_shown_all_go_together() -> None:
    groups = {PEER: people(*"abcd"), REPORT: people(*"efg")}
    assert safe(groups, [people(*"abcdef")], 3) is None
    assert safe(groups, [people(*"abce")], 3) == (((PEER, REPORT), people(*"abcdefg")),)


def test_too_few_cannot_be_shown_at_all() -> None:
    assert safe({PEER: people(*"ab")}, [], 3) is None
    assert safe({}, [], 3) is None


def test_a_changed_answer_counts_as_somebody_else() -> None:
    before = people(*"abc")
    after = frozenset({("a", 3.0), ("b", 3.0), ("c", 4.0)})
    assert safe({PEER: after}, [before], 3) is None


NAMES = "abcdefghij"


@given(st.lists(st.sets(st.sampled_from(NAMES), min_size=1), max_size=5))
def test_no_sum_over_safe_blocks_is_about_fewer_than_three(blocks: list[set[str]]) -> None:
    if not apart([people(*each) for each in blocks], 3):
        return
    rows = np.array([[name in block for name in NAMES] for block in blocks], dtype=float).reshape(len(blocks), len(NAMES))
    for at in range(len(NAMES)):
        for other in range(at, len(NAMES)):
            for factor in (0.0, 1.0, -1.0):
                sought = np.zeros(len(NAMES))
                sought[other] = factor
                sought[at] = 1.0
                assert np.linalg.matrix_rank(np.vstack([rows, sought])) == np.linalg.matrix_rank(rows) + 1


@pytest.mark.parametrize("least", [1, 3, 5])
@given(st.dictionaries(st.sampled_from(Relation), st.frozensets(st.sampled_from(NAMES))))
def test_joining_loses_nobody(least: int, drawn: dict[Relation, frozenset[str]]) -> None:
    groups = {kind: frozenset((f"{kind} {name}", 3.0) for name in names) for kind, names in drawn.items()}
    blocks = joined(groups, least)
    assert frozenset().union(*(said for _, said in blocks)) == frozenset().union(*groups.values())
    assert sum(len(said) for _, said in blocks) == sum(map(len, groups.values()))
    assert len(blocks) <= 1 or all(len(said) >= least for _, said in blocks)
