"""Records: each says in one line what it is, and each of its fields says how to ask for it."""

import pytest
from hypothesis import given

from proprietor.actions.kinds import KINDS
from proprietor.books import (
    Artefact,
    Assumption,
    Complaint,
    Decision,
    Employer,
    Held,
    Link,
    LinkKind,
    Person,
    Relation,
    Role,
    Waiver,
    Want,
    Win,
)
from proprietor.books.fields import Shape, cards_of, word_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.proposition.claims import Claim, Question
from proprietor.values.figure import Figure
from proprietor.values.ids import UNKEPT, RecordId
from tests.strategies import any_records

NURSE = Win(
    problem="Falls on the ward at night.",
    action="Moved the night round to 3 a.m.;",
    result="Falls fell from 9 to 2 a month.",
)


@pytest.mark.parametrize(
    ("record", "title"),
    [
        (NURSE, "Falls fell from 9 to 2 a month."),
        (Win(action="Welded the gangway in frost"), "Welded the gangway in frost"),
        (Win(problem="The kiln cracked every third pot"), "The kiln cracked every third pot"),
        (Person(name="Ana Ruiz", relation=Relation.BOSS), "Ana Ruiz"),
        (Employer(name="Harbour Street School"), "Harbour Street School"),
        (Role(name="Office manager"), "Office manager"),
        (Artefact(name="Starter letter", file="letter.pdf"), "Starter letter"),
        (Artefact(file="letter.pdf", address="example.org"), "letter.pdf"),
        (Artefact(address="example.org"), "example.org"),
        (Want(what="Four days a week"), "Four days a week"),
        (Complaint(what="Plans change every Monday"), "Plans change every Monday"),
        (Assumption(belief="She thinks I am happy", held=Held.PARTLY), "She thinks I am happy"),
        (Decision(what="Stay until autumn"), "Stay until autumn"),
        (Claim(text="I cut calls at schools", question=Question.PAY), "I cut calls at schools"),
        (Link(source=RecordId("per_1"), verb=LinkKind.SAW, target=RecordId("win_1")), "per_1 saw win_1"),
        (Waiver(rule="W204", reason="It is a name"), "W204: It is a name"),
    ],
)
def test_every_record_says_in_one_line_what_it_is(record: AnyRecord, title: str) -> None:
    assert record.title == title


def test_a_win_reads_as_one_line_of_a_cv() -> None:
    assert NURSE.text == "Moved the night round to 3 a.m; Falls fell from 9 to 2 a month"
    assert Win(result=" Calls fell to 12. ").text == "Calls fell to 12"
    assert Win(problem="Only a problem").text == ""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_record_is_empty_and_not_kept(kind: Kind) -> None:
    record = kind.record()
    assert record.id == UNKEPT
    assert all(getattr(record, card.name) == card.default for card in cards_of(kind.record))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_a_kind_can_be_asked_for(kind: Kind) -> None:
    cards = cards_of(kind.record)
    names = {each.name for each in KINDS} | {"record"}
    assert cards
    assert all(card.label and card.label == card.label.strip() for card in cards)
    assert all((card.of in names) if card.shape is Shape.REFERENCE else not card.of for card in cards)
    assert all(bool(card.choices) == (card.shape is Shape.CHOICE) for card in cards)


def test_the_id_is_nothing_to_ask_for() -> None:
    assert "id" not in {card.name for card in cards_of(Win)}


def test_shapes_follow_from_types() -> None:
    shapes = {card.name: card.shape for card in cards_of(Win)}
    assert shapes == {
        "problem": Shape.TEXT,
        "action": Shape.TEXT,
        "result": Shape.TEXT,
        "figure": Shape.FIGURE,
        "on": Shape.DATE,
        "until": Shape.DATE,
        "role": Shape.REFERENCE,
        "skills": Shape.LIST,
        "share": Shape.NUMBER,
        "confidentiality": Shape.CHOICE,
    }
    assert {card.shape for card in cards_of(Person)} == {Shape.TEXT, Shape.CHOICE, Shape.REFERENCE, Shape.FLAG, Shape.NUMBER}
    assert Shape.PAY in {card.shape for card in cards_of(Want)}


def test_the_choices_of_a_field_are_the_values_of_its_type() -> None:
    relation = next(card for card in cards_of(Person) if card.name == "relation")
    assert relation.choices == tuple(Relation)
    assert relation.default is Relation.PEER


@given(any_records())
def test_a_record_is_a_value(record: AnyRecord) -> None:
    assert hash(record) == hash(record)
    assert isinstance(record.title, str)
    assert Figure() not in {getattr(record, card.name) for card in cards_of(type(record))}


def test_who_somebody_is_has_a_word_of_its_own_in_small_letters() -> None:
    words = [word_of(each) for each in Relation]
    assert words == ["boss", "colleague", "somebody you led", "client", "friend"]
    assert [word_of(each) for each in Question] == [each.value for each in Question]


def test_a_kind_is_named_with_its_article() -> None:
    assert {kind.one for kind in KINDS} >= {"a win", "an artefact", "an employer", "a role", "an assumption"}
