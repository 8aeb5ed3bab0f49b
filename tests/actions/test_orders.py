"""Orders as plain values: read strictly, refused with the place, and described by a schema."""

from datetime import date
from typing import Any

import pytest

from proprietor.actions.agenda import PostponeItem
from proprietor.actions.books import Record, Revise
from proprietor.actions.catalogue import CATALOGUE
from proprietor.actions.orders import about, read_order, schema_of
from proprietor.actions.papers import Format
from proprietor.actions.postings import PreviewPostings
from proprietor.actions.proposition import ExportProposition
from proprietor.actions.visibility import DraftNote
from proprietor.ask.records import NoteKind
from proprietor.books import Win
from proprietor.values.figure import Figure
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate

ACTIONS = {each.name: each for each in CATALOGUE}


def read(name: str, **given: Any) -> Any:
    return read_order(ACTIONS[name], given)


def code(name: str, **given: Any) -> tuple[str, str]:
    with pytest.raises(Refusal) as refusal:
        read(name, **given)
    return refusal.value.code, refusal.value.place


def test_a_record_is_read_by_its_kind() -> None:
    given = {"kind": "win", "result": "Calls fell", "on": "2023-04", "figure": {"before": "40", "value": 12}}
    order = read("record.record", record=given, seen_by=["Ana Ruiz (boss)"])
    assert isinstance(order, Record)
    assert order.record == Win(result="Calls fell", on=PartialDate(2023, 4), figure=Figure(before=40, value=12))  # type: ignore[arg-type]
    assert order.seen_by == ("Ana Ruiz (boss)",)
    assert isinstance(read("record.revise", record={"kind": "win", "id": "win_4k7m2p9qxt"}, expected_version=1), Revise)


def test_plain_parts_become_what_they_are() -> None:
    assert read("agenda.postpone", key="want", until="2027-01-15") == PostponeItem(key="want", until=date(2027, 1, 15))
    assert read("note.draft", kind="friday") == DraftNote(kind=NoteKind.FRIDAY)
    assert read("posting.preview", texts=["Nurse, Leeds"]) == PreviewPostings(texts=(("text 1", b"Nurse, Leeds"),))
    assert read("proposition.export", names=True) == ExportProposition(format=Format.MARKDOWN, names=True)


@pytest.mark.parametrize(
    ("name", "given", "refused"),
    [
        ("record.show", {}, ("empty", "id")),
        ("record.show", {"id": 5}, ("bad-value", "id")),
        ("record.show", {"id": "win_1", "kind": "win"}, ("bad-value", "kind")),
        ("record.record", {"record": {"result": "x"}}, ("bad-value", "kind")),
        ("record.record", {"record": {"kind": "reply"}}, ("bad-value", "kind")),
        ("record.record", {"record": "win"}, ("bad-value", "record")),
        ("record.record", {"record": {"kind": "win", "reslt": "x"}}, ("bad-value", "reslt")),
        ("record.record", {"record": {"kind": "win", "figure": {"vlue": 1}}}, ("bad-value", "vlue")),
        ("record.record", {"record": {"kind": "win", "on": "2023-13"}}, ("bad-value", "on")),
        ("option.appraise", {"option": "opt_1", "said": [{"nope": 1}]}, ("bad-value", "nope")),
        ("proposition.export", {"format": "pdf"}, ("bad-value", "format")),
        ("posting.preview", {"paths": ["/etc/passwd"]}, ("bad-value", "paths")),
        ("posting.preview", {"texts": [5]}, ("bad-value", "[0]")),
    ],
)
def test_what_does_not_fit_is_refused_at_its_place(name: str, given: dict[str, Any], refused: tuple[str, str]) -> None:
    found, place = code(name, **given)
    assert found == refused[0]
    assert refused[1] in place


def test_a_schema_tells_the_parts_and_closes_every_object() -> None:
    schema: dict[str, Any] = schema_of(ACTIONS["record.record"])
    assert schema["required"] == ["record"]
    assert {"$ref": "#/$defs/Win"} in schema["properties"]["record"]["oneOf"]
    win = schema["$defs"]["Win"]["properties"]
    assert win["result"]["description"].startswith("What came of it")
    assert win["on"]["pattern"]
    assert all(not shape["additionalProperties"] for shape in schema["$defs"].values() if "properties" in shape)
    assert "$defs" not in schema_of(ACTIONS["record.show"])
    assert schema_of(ACTIONS["posting.preview"])["properties"]["texts"]["items"] == {"type": "string"}  # type: ignore[index]


def test_what_an_order_is_about_is_its_docstring() -> None:
    assert about(ACTIONS["agenda.postpone"]).startswith("Let a matter of the agenda wait")
    assert "    key: of the matter" in about(ACTIONS["agenda.postpone"])


def test_a_type_nobody_can_describe_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="not supported"):
        schema_of(ACTIONS["proposal.make"])
