"""What stays out of a draft: names of those who have not agreed, and words that boast."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.discretion import boasts, masking, quiet
from proprietor.books import Person, Relation
from proprietor.values.ids import RecordId

KASIA = Person(id=RecordId("per_1"), name="Kasia Wolny", relation=Relation.PEER)
ANA = Person(id=RecordId("per_2"), name="Ana Ruiz", relation=Relation.BOSS, may_be_named=True)
ANA_KERN = Person(id=RecordId("per_3"), name="Dr Ana Kern", relation=Relation.CLIENT)
WANG = Person(id=RecordId("per_4"), name="王小明", relation=Relation.FRIEND)
ED = Person(id=RecordId("per_5"), name="Ed", relation=Relation.REPORT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kasia Wolny tried it", "a colleague tried it"),
        ("With KASIA  WOLNY and Wolny’s ward", "With a colleague and a colleague’s ward"),
        ("Kasia’s sheet", "a colleague’s sheet"),
        ("Ana Ruiz signed, Ana did not", "Ana Ruiz signed, a client did not"),
        ("Dr Ana Kern and Dr Bell", "a client and Dr Bell"),
        ("我和王小明一起", "我和a friend一起"),
        ("Ed saw the Edition, the education, the red", "somebody I led saw the Edition, the education, the red"),
        ("Wolnymann stays, so does kasian", "Wolnymann stays, so does kasian"),
    ],
)
def test_names_of_who_has_not_agreed_are_taken_out(text, said) -> None:
    assert masking([KASIA, ANA, ANA_KERN, WANG, ED])(text) == said


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Will", "Showed at will that it will hold, and asked Will", "Showed at will that it will hold, and asked a colleague"),
        ("Rose", "The rate rose to 5, as Rose said", "The rate rose to 5, as a colleague said"),
        ("Rose", "Rose from 3 to 5", "Rose from 3 to 5"),
        ("Rose", "Rose wrote it", "a colleague wrote it"),
        ("May", "We may move it: since May, 3 May, May 2026, May 3", "We may move it: since May, 3 May, May 2026, May 3"),
        ("May Lund", "The May closing went to May in 2026 May", "The May closing went to a colleague in 2026 a colleague"),
        ("Summer", "In Summer 2025 with Summer", "In Summer 2025 with a colleague"),
        ("Grace", "A grace period that Grace set", "A grace period that a colleague set"),
        ("An", "An audit of an office", "An audit of an office"),
        ("The Boss", "The boss signed. The list grew", "a colleague signed. The list grew"),
        ("Dr. Will Smith", "Will Smith and Mr Smith", "a colleague and a colleague"),
        ("Dr. Will Smith", "It was late. Smith signed, the smith did not", "It was late. A colleague signed, the smith did not"),
        ("Ada Wolny-Berg", "Wolny, BERG and Wolny‑Berg", "a colleague, a colleague and a colleague"),
        ("Pat O’Brien", "O'Brien asked", "a colleague asked"),
        ("Mira", "Mıra asked", "a colleague asked"),
        ("Jan Müller", "Mueller, Muller and Müller", "a colleague, a colleague and a colleague"),
    ],
)
def test_a_name_that_is_a_word_is_told_from_it_and_a_name_is_known_in_each_spelling(name, text, said) -> None:
    assert masking([Person(name=name, relation=Relation.PEER)])(text) == said


def test_whoever_the_text_is_for_may_stand_in_it() -> None:
    assert masking([KASIA], KASIA.id)("Kasia tried it") == "Kasia tried it"
    assert masking([ANA, Person(name="X"), Person(name="")])("Ana Ruiz X") == "Ana Ruiz X"


KNOWN = ("Mira", "Jonas", "Özlem", "Renée", "Bartók", "Vaclav", "Oona", "Tamsin")
NAMES = st.lists(st.sampled_from(KNOWN), min_size=1, max_size=2, unique=True)


@given(
    names=NAMES.map(" ".join),
    around=st.text("abc ,.!’-\n", max_size=12),
    form=st.sampled_from([str, str.upper, str.lower, str.title]),
)
def test_no_such_name_is_left(names, around, form) -> None:
    said = masking([Person(name=names, relation=Relation.PEER)])(f"{around} {form(names)} {around}")
    assert names.lower() not in said.lower()
    assert "a colleague" in said.lower()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Improved communication as a proactive team player", ["team player"]),
        ("Single-handedly saved the day", ["Single-handedly"]),
        ("Ran the best ward", ["best"]),
        ("Entered it for the Best Small Idea Cup", []),
        ("Best ward of the house", ["Best"]),
        ("Calls fell from 40 to 12 a week", []),
        ("", []),
    ],
)
def test_what_boasts(text, found) -> None:
    assert list(boasts(text)) == found


def test_padding_is_struck_out() -> None:
    assert quiet("Successfully wrote a really short letter").lower() == "wrote a short letter"
