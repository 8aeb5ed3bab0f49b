"""Whom to ask next: whose answers would lower the uncertainty most."""

from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.asking import Candidate, next_raters
from proprietor.calibration.latent import Cell
from proprietor.calibration.model import Rating, uncertainty
from tests.calibration.designs import COMPETENCIES, group, ratings

BOSS, PEER, REPORT = Relation.BOSS, Relation.PEER, Relation.REPORT


def cells_of(candidate: Candidate, competencies: tuple[str, ...]) -> list[Cell]:
    """The places this candidate would answer at."""
    seen = [each for each in competencies if candidate.sees is None or each in candidate.sees]
    return [Cell(rater=candidate.id, relation=candidate.relation, competency=each) for each in seen]


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    """Some candidates of any relation who see some competencies, or all."""
    seen = st.none() | st.frozensets(st.sampled_from(COMPETENCIES))
    return [
        Candidate(id=f"c{at}", relation=draw(st.sampled_from(Relation)), sees=draw(seen)) for at in range(draw(st.integers(0, 5)))
    ]


@given(ratings(4), candidates(), st.integers(0, 4))
def test_each_gain_is_the_real_one_and_the_largest(answers: list[Rating], able: list[Candidate], many: int) -> None:
    design = [each.cell for each in answers]
    by_id = {each.id: each for each in able}
    left = {each.id for each in able if cells_of(each, COMPETENCIES)}
    found = next_raters(design, COMPETENCIES, able, many)
    assert len(found) == min(many, len(left))
    for each in found:
        before = fmean(uncertainty(design, COMPETENCIES))
        gains = {id_: before - fmean(uncertainty([*design, *cells_of(by_id[id_], COMPETENCIES)], COMPETENCIES)) for id_ in left}
        assert each.before == pytest.approx(before, abs=1e-9)
        assert each.gain == pytest.approx(gains[each.id], abs=1e-9)
        assert each.gain == pytest.approx(max(gains.values()), abs=1e-9)
        design += cells_of(by_id[each.id], COMPETENCIES)
        left.remove(each.id)


def test_a_second_boss_shares_the_first_ones_perspective_and_a_colleague_does_not() -> None:
    able = [Candidate(id=id_, relation=relation) for id_, relation in (("b1", BOSS), ("b2", BOSS), ("led", REPORT), ("p", PEER))]
    assert [each.id for each in next_raters([], ["cause"], able, 4)] == ["b1", "p", "b2", "led"]


def test_who_sees_more_goes_before_who_sees_less_and_who_sees_nothing_is_not_asked() -> None:
    able = [
        Candidate(id="nothing", relation=BOSS, sees=frozenset({"else"})),
        Candidate(id="one", relation=PEER, sees=frozenset({"cause"})),
        Candidate(id="both", relation=PEER, sees=frozenset({"cause", "options", "else"})),
    ]
    assert [each.id for each in next_raters([], ["cause", "options"], able, 9)] == ["both", "one"]


def test_who_has_been_asked_is_not_suggested_and_counts_as_asked() -> None:
    able = [Candidate(id="peer 0", relation=PEER), Candidate(id="Bo", relation=PEER), Candidate(id="Bo", relation=PEER)]
    (fresh,) = next_raters([], ["cause"], able[1:], 9)
    (found,) = next_raters([each.cell for each in group(PEER, 3)], ["cause"], able, 9)
    assert fresh.id == found.id == "Bo"
    assert found.gain < fresh.gain


def test_of_equals_the_one_given_first_is_asked_first() -> None:
    able = [Candidate(id=f"{at}", relation=PEER) for at in (3, 1, 2)]
    assert [each.id for each in next_raters([], ["cause"], able, 2)] == ["3", "1"]


def test_two_hundred_candidates_of_many_kinds_are_no_trouble() -> None:
    names = tuple(f"c{at}" for at in range(12))
    able = [
        Candidate(id=f"{at}", relation=list(Relation)[at % 5], sees=frozenset(names[at % 7 : at % 11 + 3])) for at in range(200)
    ]
    found = next_raters([], names, able, 5)
    assert len(found) == 5
    assert found[0].gain > found[-1].gain > 0
