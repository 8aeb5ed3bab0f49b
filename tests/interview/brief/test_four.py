"""Four: the four questions are answered from claims and wins that fit here, or say what is missing."""

from proprietor.books import Link, LinkKind, Win
from proprietor.interview.brief.constants import CONSTANTS
from proprietor.interview.brief.four import FourAnswer, four_answers, most_relevant
from proprietor.proposition.claims import Claim, Question
from proprietor.values.ids import RecordId
from tests.interview.brief.desk import HOLES, QUARREL
from tests.shelves import books_of

HERE = frozenset({"rota", "night", "carer", "guest"})
CLAIM = Claim(id=RecordId("clm_0000000001"), question=Question.VALUE, text="I draw a rota for the night that holds")


def answered(*claims: Claim, wins: tuple[Win, ...] = ()) -> dict[Question, FourAnswer]:
    books = books_of(*claims, HOLES, Link(verb=LinkKind.CITES, source=CLAIM.id, target=HOLES.id))
    return {each.question: each for each in four_answers(books, claims, wins, HERE, CONSTANTS)}


def test_a_claim_that_fits_is_the_answer_with_the_wins_it_cites() -> None:
    said = answered(CLAIM)[Question.VALUE].said
    assert said is not None
    assert said.text == CLAIM.text
    assert [source.words for source in said.sources] == [CLAIM.id, HOLES.id]


def test_a_claim_about_other_things_is_not() -> None:
    other = Claim(id=RecordId("clm_0000000002"), question=Question.VALUE, text="I paint a rota")
    assert answered(other, Claim(id=RecordId("clm_0000000003"), question=Question.VALUE))[Question.VALUE].said is None


def test_wins_answer_where_no_claim_does() -> None:
    found = answered(wins=(QUARREL, HOLES))
    assert [each.said.text if each.said else "" for each in found.values()] == [
        "Listened for an hour; She stayed",
        "A guest complained about the noise and was angry",
        "Open shifts fell from 33 to 9",
        "",
    ]


def test_what_is_missing_is_said() -> None:
    found = answered(wins=(Win(id=RecordId("win_0000000009"), action="Dug"),))
    assert all(each.said is None and each.missing.endswith((".", "?")) for each in found.values())
    assert "compares you" in found[Question.ADVANTAGE].missing


def test_wins_are_ordered_by_what_they_share() -> None:
    assert most_relevant((QUARREL, HOLES), HERE, CONSTANTS) == (HOLES,)
