"""Laws of reading talk: they hold for any text, and for talk made of the very words the rules look for."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.language.talk.asking import Kind
from proprietor.language.talk.openings import openings
from proprietor.language.talk.questions import questions_of
from proprietor.language.talk.restating import restatements_of
from proprietor.language.talk.speech import core, lows_of, sentences_of
from tests.language.talk.saying import spoken, utterances

MARKED = st.sampled_from([None, True, False])


@settings(max_examples=300)
@given(utterances(), MARKED)
def test_every_question_lies_inside_its_text(text: str, marked: bool | None) -> None:
    for question in questions_of(text, marked):
        assert 0 <= question.start < question.stop <= len(text)
        assert text[question.start : question.stop].strip()


@settings(max_examples=300)
@given(utterances(), MARKED)
def test_questions_stand_one_behind_the_other(text: str, marked: bool | None) -> None:
    found = questions_of(text, marked)
    assert all(before.stop <= after.start for before, after in pairwise(found))


@settings(max_examples=300)
@given(utterances(), utterances(), MARKED)
def test_every_restatement_lies_inside_its_text(text: str, previous: str, marked: bool | None) -> None:
    for start, stop in restatements_of(text, previous, marked, least=0.0):
        assert 0 <= start < stop <= len(text)
        assert text[start:stop].strip()


@settings(max_examples=300)
@given(utterances(), MARKED)
def test_reading_twice_gives_the_same(text: str, marked: bool | None) -> None:
    first = (questions_of(text, marked), restatements_of(text, text, marked))
    questions_of(text[::-1], marked)
    assert (questions_of(text, marked), restatements_of(text, text, marked)) == first


def test_dashes_alone_ask_nothing() -> None:
    assert questions_of("? -- ?", marked=True) == ()


@settings(max_examples=300)
@given(spoken(), st.data())
def test_a_mark_more_loses_no_question(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    before, after = questions_of(text, marked=True), questions_of(f"{text[:at]}?{text[at:]}", marked=True)
    lost = sum(each.asked for each in before) - sum(each.asked for each in after)
    reclassified = sum(not each.asked for each in after) - sum(not each.asked for each in before)
    assert lost <= reclassified


@given(spoken())
def test_a_sentence_that_ends_in_a_mark_is_one_question(text: str) -> None:
    asked = [sentence for sentence in sentences_of(f"{text} this?") if sentence.asked]
    assert asked
    for sentence in asked:
        if not any(sign.isalnum() for low in sentence.lows for sign in low):
            continue  # dashes alone ask nothing
        assert len(questions_of(f"{' '.join(sentence.lows)}?")) == 1


@given(spoken())
def test_what_is_quoted_asks_nothing(text: str) -> None:
    bare = "".join(sign for sign in text if sign not in '"“”')
    assert all(each.kind is Kind.QUOTED for each in questions_of(f"“{bare}?”", marked=True))


@given(utterances())
def test_openings_are_places_in_order_behind_the_markers(text: str) -> None:
    lows = lows_of(text)
    found = list(openings(lows))
    assert found == sorted(set(found))
    assert all(core(lows) <= place < len(lows) for place in found)


@given(utterances())
def test_a_list_of_words_reads_like_a_tuple(text: str) -> None:
    lows = lows_of(text)
    assert list(openings(lows)) == list(openings(tuple(lows)))
