"""Vocabulary: rare words say more than common ones, boilerplate hardly anything."""

from proprietor.interview.brief.vocabulary import lemmas_of, vocabulary_of, worn_phrases, worn_words
from proprietor.interview.playbook.cards import Pain
from tests.interview.brief.desk import ASKED, PAINS

KNOWN = vocabulary_of(PAINS, 0.25)


def test_a_word_in_several_pains_says_less() -> None:
    assert KNOWN.weight("rota") == 1
    assert 0 < KNOWN.weight("shift") < 1
    assert KNOWN.weight("unheard") == 0


def test_boilerplate_keeps_only_its_part() -> None:
    assert KNOWN.weight("team") == 0.25 * KNOWN.weight("rota")
    assert "customer" in worn_words()
    assert worn_phrases().find(("team", "player"))


def test_a_phrase_in_several_pains_says_less() -> None:
    assert KNOWN.phrases["agency", "staff"] < KNOWN.phrases["damp", "wall"]


def test_longer_phrases_are_tried_first() -> None:
    pain = Pain(id="x", name="x", signals=("wet", "...", "wet cellar walls"), questions=ASKED)
    assert [each.written for each in vocabulary_of((pain,), 1).signals["wet"]] == ["wet cellar walls", "wet"]


def test_lemmas_forgive_endings() -> None:
    assert lemmas_of("Nursing shifts") == lemmas_of("nurse shift")
