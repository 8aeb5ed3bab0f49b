"""What a person types into fields becomes a record, or a refusal that names the field."""

from decimal import Decimal

import pytest

from proprietor.actions.entry import CAN_WAIT, FIGURE_PARTS, names_of, read_entry, show_entry
from proprietor.actions.kinds import kind_named
from proprietor.ask.dials import QUESTIONS
from proprietor.books import Confidentiality, Person, Want, Win
from proprietor.books.fields import cards_of
from proprietor.books.kinds import Kind
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.refusing import refused


def kind(name: str) -> Kind:
    found = kind_named(name)
    assert found is not None
    return found


def test_fields_become_a_record() -> None:
    typed_in = {
        "result": " Calls fell ",
        "figure.before": "40",
        "figure.after": "12",
        "figure.unit": "calls a week",
        "on": "Sept 2023",
        "skills": "writing, , school law\nfilm",
        "share": "60 %",
        "confidentiality": "MASKED",
        "role": "rol_1",
    }
    assert read_entry(kind("win"), typed_in) == Win(
        result="Calls fell",
        figure=Figure(before=Decimal(40), after=Decimal(12), unit="calls a week"),
        on=PartialDate(2023, 9),
        skills=("writing", "school law", "film"),
        share=60,
        confidentiality=Confidentiality.MASKED,
        role=RecordId("rol_1"),
    )


def test_a_field_that_is_not_there_keeps_what_it_was_and_an_empty_one_is_emptied() -> None:
    before = Win(result="Calls fell", on=PartialDate(2023), share=60, figure=Figure(value=Decimal(3), unit="wards"))
    after = read_entry(kind("win"), {"share": " ", "figure.unit": "beds"}, onto=before)
    assert after == Win(result="Calls fell", on=PartialDate(2023), figure=Figure(value=Decimal(3), unit="beds"))
    assert read_entry(kind("win"), {f"figure.{part}": "" for part in FIGURE_PARTS}, onto=before) == Win(
        result="Calls fell", on=PartialDate(2023), share=60
    )


@pytest.mark.parametrize(
    ("typed", "meant"), [("yes", True), ("On", True), ("1", True), ("no", False), ("FALSE", False), ("", False)]
)
def test_yes_and_no_are_read(typed: str, meant: bool) -> None:
    person = read_entry(kind("person"), {"name": "Bo", "may_be_named": typed})
    assert isinstance(person, Person)
    assert person.may_be_named is meant


def test_a_record_is_shown_as_it_is_typed() -> None:
    shown = show_entry(Win(figure=Figure(value=Decimal("1E+3"), unit="t"), skills=("writing", "film"), share=60))
    assert (shown["figure.value"], shown["figure.unit"], shown["figure.before"]) == ("1000", "t", "")
    assert (shown["skills"], shown["share"], shown["on"], shown["confidentiality"]) == ("writing, film", "60", "", "open")
    assert set(show_entry(Win())) == {name for card in cards_of(Win) for name in names_of(card)}
    assert show_entry(Person(may_be_named=True))["may_be_named"] == "yes"


@pytest.mark.parametrize(
    ("name", "typed_in", "code", "place", "label"),
    [
        ("win", {"on": "soon"}, "bad-date", "on", "When"),
        ("win", {"on": "until"}, "bad-date", "on", "When"),
        ("win", {"share": "half"}, "bad-number", "share", "Your share"),
        ("win", {"share": "33.3"}, "bad-number", "share", "Your share"),
        ("win", {"figure.before": "3,5"}, "bad-number", "figure.before", "The figure"),
        ("win", {"confidentiality": "secret"}, "bad-value", "confidentiality", "Who may read it"),
        ("person", {"may_be_named": "perhaps"}, "bad-value", "may_be_named", "May be named"),
        ("want", {"pay": "a lot"}, "bad-pay", "pay", "How much, if it is pay"),
    ],
)
def test_what_cannot_be_read_is_refused_with_field_and_label(
    name: str, typed_in: dict[str, str], code: str, place: str, label: str
) -> None:
    refusal = refused(read_entry, kind(name), typed_in)
    assert (refusal.code, refusal.place, refusal.also) == (code, place, ())
    assert refusal.sentence.startswith(f"{label}: “")


def test_all_that_is_wrong_is_said_at_once() -> None:
    refusal = refused(read_entry, kind("win"), {"on": "soon", "until": "later", "share": "half", "result": "fine"})
    assert refusal.place == "on"
    assert [each.place for each in refusal.also] == ["until", "share"]


def test_an_unknown_field_is_refused_with_those_there_are() -> None:
    refusal = refused(read_entry, kind("want"), {"what": "More", "colour": "green"})
    assert (refusal.code, refusal.place) == ("bad-value", "colour")
    assert refusal.sentence == "A want has no field “colour”."
    assert "what" in refusal.remedy


def test_pay_is_typed_as_it_is_said() -> None:
    want = read_entry(kind("want"), {"what": "More", "pay": "84.5k EUR a year"})
    assert isinstance(want, Want)
    assert show_entry(want)["pay"] == "84,500 EUR a year"


def test_what_can_wait_are_fields_and_a_plan_asks_for_its_dials_later() -> None:
    for name, waiting in CAN_WAIT.items():
        assert waiting < {card.name for card in cards_of(kind(name).record)}
    assert set(QUESTIONS) < CAN_WAIT["ask"]


def test_a_number_with_decimals_is_read_and_shown_as_it_was_typed() -> None:
    made = read_entry(kind("appraisal"), {"low": "41,000", "likely": "43.5k", "high": "12.5 %", "attribute": "pay"})
    assert [getattr(made, name) for name in ("low", "likely", "high")] == [Decimal(41_000), Decimal(43_500), Decimal("12.5")]
    assert show_entry(made)["low"] == "41000"
    assert refused(read_entry, kind("appraisal"), {"low": "much"}).place == "low"
