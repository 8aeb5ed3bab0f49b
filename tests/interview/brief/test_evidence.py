"""Evidence: phrases and words are found in any form, quoted exactly, and counted once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.brief.evidence import Found, find_evidence
from proprietor.interview.brief.vocabulary import vocabulary_of
from tests.interview.brief.desk import PAINS, notes, posting

KNOWN = vocabulary_of(PAINS, 0.25)


def found_in(text: str, pain: int = 0) -> list[str]:
    return [each.source.words for each in find_evidence([posting(text)], KNOWN).get(pain, ())]


def test_phrases_come_before_words_and_each_counts_once() -> None:
    text = "Night work. Agency staff on night shifts, agency staff again."
    assert found_in(text) == ["Agency staff", "Night", "shifts"]


def test_other_forms_of_a_word_are_found() -> None:
    assert found_in("Alternate weekend; carers") == ["Alternate weekend", "carers"]


def test_a_phrase_may_be_wrapped_but_not_run_over_a_gap() -> None:
    assert found_in("agency\nstaff") == ["agency\nstaff"]
    assert found_in("agency\n\nstaff") == []
    assert found_in("agency. Staff") == []


def test_a_word_inside_a_phrase_of_its_pain_is_no_further_evidence() -> None:
    pain = PAINS[0]
    longer = vocabulary_of(
        (type(pain)(id="x", name="x", signals=("night shift", "night shift rota"), words=("rota",), questions=pain.questions),), 1
    )
    found = find_evidence([posting("night shift rota"), notes("rota")], longer)[0]
    assert [(each.written, each.source.kind) for each in found] == [("night shift rota", "posting"), ("rota", "notes")]


def test_boilerplate_is_marked_in_any_form() -> None:
    pain = replace(PAINS[0], signals=("attention to detail",))
    [found] = find_evidence([posting("attention to details")], vocabulary_of((pain,), 1))[0]
    assert found.worn


def test_boilerplate_is_marked() -> None:
    found = find_evidence([posting("A team player for the rota team")], KNOWN)[0]
    assert [(each.written, each.worn) for each in found] == [("team player", True), ("rota", False), ("team", True)]


@given(st.text("agency stfdmp wl\n.ro") | st.text(), st.text())
def test_every_quote_stands_where_it_says(one: str, two: str) -> None:
    passages = [posting(one), notes(two)]
    texts = {passage.kind: passage.text for passage in passages}
    for found in find_evidence(passages, KNOWN).values():
        for each in found:
            assert isinstance(each, Found)
            assert texts[each.source.kind][each.source.start : each.source.stop] == each.source.words
