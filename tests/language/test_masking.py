"""Masking: nothing that is named or counted is left, and all of it comes back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.language.masking import masked, unmasked

PEOPLE, EMPLOYERS = ("Ana Ruiz", "Bo Li", "  "), ("Harbour Street School",)
TEXT = (
    "Ana Ruiz and ANA of the Harbour street  school saved €1,200 (40 %) on 12 March 2026 in Q3; forty calls, "
    "mail ana@x.org or https://x.org/a. ana ruiz and Ruiz’s 3-year plan, as Bo said"
)


def test_names_figures_and_addresses_go_behind_placeholders_and_come_back():
    covered = masked([TEXT], PEOPLE, EMPLOYERS)
    (text,) = covered.texts
    assert not re.search(r"Ana|ANA|ana|Ruiz|Harbour|1,200|40|12|2026|Q3|forty|x\.org|3-year", re.sub(r"\[\[[^]]*\]\]", "", text))
    assert "Bo said" not in text
    assert text.startswith("[[name 1]] and [[name 2]] of the [[employer 3]] saved [[figure 4]]")
    assert unmasked(text, covered.keys) == TEXT


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("RUIZ, ruiz and zoë müller came; Muller’s and Zoe too.", ", and came; ’s and too."),
        ("O’BRIEN and O'Brien", "and"),
        ("At Quayside, quayside hospital and the hospital", "At , and the hospital"),
        ("Will you? I will.", "you? I will."),
        ("Twice, dozens, ½, Ⅻ, two-thirds, a million and nought", ", , , , -, and nought"),
        ("see example.org/ana, www.example.org or e.g. this.", "see or e.g. this."),
        ("one of us", "one of us"),
        ("a patel and a Li", "a and a"),
    ],
)
def test_names_are_found_however_they_are_written(text, left):
    people = ("Ana Ruiz", "Zoë Müller", "O'Brien", "Will Young", "Kiran Patel", "Bo Li")
    covered = masked([text], people, ("Quayside Hospital",))
    assert " ".join(re.sub(r"\[\[[^]]*\]\]", "", covered.texts[0]).split()).replace(" ,", ",") == left.replace(" ,", ",")
    assert unmasked(covered.texts[0], covered.keys) == text


def test_the_same_words_have_the_same_placeholder_in_all_texts():
    covered = masked(["Ana Ruiz had 40", "40 for Ana Ruiz", "Ruiz"], PEOPLE)
    assert covered.texts == ("[[name 1]] had [[figure 2]]", "[[figure 2]] for [[name 1]]", "[[name 3]]")
    assert covered.keys == {"[[name 1]]": "Ana Ruiz", "[[figure 2]]": "40", "[[name 3]]": "Ruiz"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("[[ Name 1 ]] came", "Ana came"),
        ("[[NAME 01]]", "Ana"),
        ("[[name 9]]", "[[name 9]]"),
        ("[name 1]", "[name 1]"),
        ("[[figure 1]]", "[[figure 1]]"),
    ],
)
def test_placeholders_come_back_however_they_are_written_and_strange_ones_stay(answer, said):
    assert unmasked(answer, {"[[name 1]]": "Ana"}) == said


def test_nothing_to_mask_leaves_all_as_it_is():
    assert masked(["plain words", ""]).texts == ("plain words", "")
    assert masked([]).texts == ()


def test_spans_that_overlap_become_one():
    covered = masked(["School 7 of Harbour Street School"], ["School Harbour"], ["7 of Harbour"])
    assert unmasked(covered.texts[0], covered.keys) == "School 7 of Harbour Street School"
    assert "7" not in re.sub(r"\[\[[^]]*\]\]", "", covered.texts[0])


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="[]"), max_size=80), max_size=3))
def test_whatever_is_masked_comes_back(texts):
    covered = masked(texts, PEOPLE, EMPLOYERS)
    assert [unmasked(each, covered.keys) for each in covered.texts] == texts
