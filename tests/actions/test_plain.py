"""Plain values and typed ones: what does not fit is refused with the field it stands in."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from proprietor.actions.plain import plain, typed
from proprietor.books import Confidentiality, Person, Relation, Want, Win
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate
from tests.refusing import refused


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Decimal("1E+3"), "1000"),
        (PartialDate(2023, 4), "2023-04"),
        (Path("my.books"), "my.books"),
        (Relation.BOSS, "boss"),
        (date(2026, 3, 14), "2026-03-14"),
        (datetime(2026, 3, 14, 12, tzinfo=UTC), "2026-03-14T12:00:00+00:00"),
        ({1: (Decimal(2), None)}, {"1": ["2", None]}),
        (7, 7),
        (None, None),
        (True, True),
        (
            Win(result="It held", skills=("welding",), on=PartialDate(2020)),
            {"result": "It held", "skills": ["welding"], "on": "2020", "confidentiality": "open"},
        ),
        (Person(name="Bo"), {"name": "Bo", "relation": "peer", "may_be_named": False, "may_be_quoted": False}),
    ],
)
def test_anything_answered_becomes_what_json_can_carry(value: object, told: object) -> None:
    assert plain(value) == told


def test_what_people_write_in_files_is_understood() -> None:
    told = {
        "result": "It held",
        "on": 2023,
        "share": "60",
        "confidentiality": "masked",
        "figure": {"value": "12.50", "unit": "t"},
    }
    assert typed(told, Win) == Win(
        result="It held",
        on=PartialDate(2023),
        share=60,
        confidentiality=Confidentiality.MASKED,
        figure=Figure(value=Decimal("12.5"), unit="t"),
    )
    pay = {"minor": 100, "currency": "EUR", "period": "hour"}
    assert typed({"what": "More", "pay": pay}, Want).pay == Pay(minor=100, currency="EUR", period=Period.HOUR)


@pytest.mark.parametrize(
    ("told", "kind", "place"),
    [
        ({"on": "7/4/2023"}, Win, "on"),
        ({"on": [2023]}, Win, "on"),
        ({"on": True}, Win, "on"),
        ({"share": "much"}, Win, "share"),
        ({"figure": {"value": "many"}}, Win, "figure.value"),
        ({"skills": "welding"}, Win, "skills"),
        ({"skills": ["welding", 7]}, Win, "skills[1]"),
        ({"confidentiality": "secret"}, Win, "confidentiality"),
        ({"pay": {"minor": 1, "currency": "EUR", "period": "fortnight"}}, Want, "pay.period"),
        ({"relation": "cousin"}, Person, "relation"),
        ({"result": None}, Win, "result"),
        ("a text", Win, "here"),
        (7, RecordId, "here"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(told: object, kind: type, place: str) -> None:
    refusal = refused(typed, told, kind, place="here")
    assert (refusal.code, refusal.place) == ("bad-value", place)
    assert refusal.sentence.startswith(f"In “{place}”: ")


def test_a_date_that_cannot_be_read_says_how_to_write_it() -> None:
    assert "Write it as 2023, 2023-04 or 2023-04-07." in refused(typed, {"on": "soon"}, Win).sentence


def test_without_a_place_the_sentence_stands_alone() -> None:
    assert not refused(typed, "a text", Win).sentence.startswith("In “")
