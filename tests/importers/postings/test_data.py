"""Data: JSON in all shapes, broken and hostile ones told and never a crash."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.importers.postings import data
from proprietor.importers.postings.data import is_lines, read_data, read_lines
from proprietor.importers.postings.rows import Columns, Hints, Passed, Read, Row
from tests.refusing import refusal_of, refused

FLAT = {"title": "Cook", "company": "Quay", "min_amount": 30000, "emails": "a@b.example", "mood": None}
LINKED = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Nurse"}


def titles(read: list[Read]) -> list[str]:
    return [each.facts["title"] for each in read if isinstance(each, Row)]


def reasons(read: list[Read]) -> list[str]:
    return [each.reason for each in read if isinstance(each, Passed)]


@pytest.mark.parametrize(
    ("held", "found"),
    [
        ([FLAT, LINKED], ["Cook", "Nurse"]),
        (FLAT, ["Cook"]),
        ({"jobs": [FLAT, FLAT]}, ["Cook", "Cook"]),
        ({"@graph": [LINKED, {"@type": "WebSite"}, LINKED]}, ["Nurse", "Nurse"]),
        ({"page": {"main": LINKED}}, ["Nurse"]),
        ({"status": "ok", "meta": {"page": 1}, "data": {"results": [FLAT, FLAT]}}, ["Cook", "Cook"]),
        ({"page": {"title": "Search", "content": {"found": [{"a": 1}, FLAT]}}}, ["Cook"]),
        ({"title": "Cook", "tasks": {"list": [{"title": "Fish"}]}}, ["Cook"]),
        ({"a": {"b": {"c": {"d": [FLAT]}}}}, []),
        ([], []),
    ],
)
def test_jobs_are_found_in_every_shape(held: object, found: list[str]) -> None:
    assert titles(list(read_data(json.dumps(held), "x.json"))) == found


def test_parts_of_an_object_inside_stand_by_themselves() -> None:
    held = {
        "title": "Cook",
        "company": {"display_name": "Quay", "id": 7},
        "location": {"city": "Leeds", "deep": {"x": 1}},
        "job_type": ["fulltime", "contract", ["x"]],
        "contact": {"bundesland": "Jane"},
    }
    [row] = [each for each in read_data(json.dumps(held), "x.json") if isinstance(each, Row)]
    assert (row.facts["company"], row.facts["city"], row.facts["employment"]) == ("Quay", "Leeds", "fulltime, contract")
    assert "Jane" not in str(row.facts)


def test_columns_are_told_at_the_end() -> None:
    assert list(read_data(json.dumps([FLAT]), "x.json"))[-1] == Columns(("mood",), ("emails",))
    hints = Hints(columns={"mood": "level", "rolle": "title"})
    told = list(read_data(json.dumps({"x": [{"Rolle": "Cook", "mood": "senior", "status": "saved"}]}), "x.json", hints))
    assert told[-1] == Columns((), (), ("status",), frozenset({"mood", "rolle"}))
    assert isinstance(told[0], Row)
    assert told[0].facts == {"title": "Cook", "level": "senior"}


def test_no_more_than_some_columns_are_told() -> None:
    held = [{"title": "Cook", f"mood{number}": 1} for number in range(300)]
    told = list(read_data(json.dumps(held), "x.json"))[-1]
    assert isinstance(told, Columns)
    assert len(told.unread) == 200


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[{"title": "Cook"}, {"a": 1}, 3]', "Nothing in it is called a title."),
        ('[{"title": "Cook"}, 3]', "It is no object with named parts."),
        ('[{"title": "Cook"}, {"a" 1}]', "It is no JSON"),
        ('[{"title": "Cook"}, ' + "[" * 100_000, "It is nested too deep. The rest of the file is not read."),
        ('[{"title": "Cook"}, ' + "9" * 5_000 + "]", "It is no JSON"),
        ('[{"title": "Cook"} {"title": "Nurse"} x]', "It is no JSON"),
    ],
)
def test_what_cannot_be_read_in_a_list_is_told_and_the_rest_read(text: str, reason: str) -> None:
    read = list(read_data(text, "x.json"))
    assert titles(read)[0] == "Cook"
    assert reason in reasons(read)[0]


@pytest.mark.parametrize("text", ['{"a":' * 100_000, "{", '{"title": "Cook"} x'])
def test_one_broken_piece_is_refused(text: str) -> None:
    assert refused(lambda: list(read_data(text, "x.json"))).code == "no-postings"


def test_lines_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "LONGEST_LINE", 40)
    text = '{"title": "Cook"}\n\n{"a"\n{"title": "' + "x" * 100 + '"}\n{"title": "Nurse"}\n'
    read = list(read_lines(text.encode(), "utf-8"))
    assert titles(read) == ["Cook", "Nurse"]
    assert [(each.line, each.reason[:15]) for each in read if isinstance(each, Passed)] == [
        (3, "It is no JSON: "),
        (4, "The line is lon"),
    ]


def test_lines_are_told_from_one_object() -> None:
    assert is_lines('{"title": "Cook"}\n{"title": "Nurse"}')
    assert not is_lines('{"title": "Cook"}\n')
    assert not is_lines('{\n"title": "Cook"}')
    assert not is_lines('{"a"\n{"b": 1}')


@given(st.text(max_size=80) | st.text('[]{}",:@title type1 ', max_size=80), st.sampled_from(["[", "{", "", '[{"title":"x"},']))
def test_any_text_is_read_or_refused(text: str, head: str) -> None:
    refusal = refusal_of(lambda: list(read_data(head + text, "x.json")))
    assert refusal is None or refusal.code == "no-postings"
