"""Picking: a shipped competency as a record."""

from proprietor.calibration.competencies import shipped
from proprietor.calibration.picking import as_record, picked
from tests.calibration.heard import ROTA


def test_a_record_says_the_sentences_of_each_level_one_after_the_other() -> None:
    for each in shipped():
        made = as_record(each)
        assert (made.name, made.about, made.model, made.id) == (each.name, each.about, each.id, "")
        assert made.levels == tuple(" ".join(level) for level in each.levels)


def test_those_picked_are_known_by_their_model_and_ones_own_have_none() -> None:
    assert picked([as_record(shipped()[0]), ROTA]) == {shipped()[0].id}
    assert picked([]) == frozenset()
