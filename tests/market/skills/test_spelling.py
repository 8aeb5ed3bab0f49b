"""Spelling: one of two for each word that is written in two ways."""

import pytest

from proprietor.market.skills.automaton import Automaton
from proprietor.market.skills.spelling import one_spelling
from proprietor.market.skills.vocabulary.reading import Skill


@pytest.mark.parametrize("british", ["behaviour", "organisation", "licence", "counselling", "paediatric", "programme"])
def test_a_british_word_becomes_american_and_stays_so(british: str) -> None:
    american = one_spelling(british)
    assert american != british
    assert one_spelling(american) == american


def test_other_words_stay() -> None:
    assert [one_spelling(each) for each in ("advertise", "selling", "hour", "programmer", "")] == [
        "advertise",
        "selling",
        "hour",
        "programmer",
        "",
    ]


@pytest.mark.parametrize("alias", ["behaviour programmes", "behavior programs"])
@pytest.mark.parametrize("text", ["Behaviour programmes", "behavior program", "behaviour programs"])
def test_an_alias_is_found_in_either(alias: str, text: str) -> None:
    assert [hit.skill.id for hit in Automaton([Skill(id="x", label=alias)]).find(text)] == ["x"]
