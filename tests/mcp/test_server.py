"""What the official client sees: tools, answers, proposals, refusals, mistakes."""

import json
from pathlib import Path

import mcp_types as types
import pytest
from mcp.client.client import Client

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.proposals import ListProposals
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Win
from proprietor.business import Business
from proprietor.mcp.calling import MARK
from tests.mcp.assistant import called, data_of, refused, talk, text_of

WIN = {"record": {"kind": "win", "result": "Calls fell from 40 to 12 a week"}, "because": "you told me on Friday"}


def tools(business: Business, mode: str = "auto") -> dict[str, types.Tool]:
    async def deed(client: Client) -> list[types.Tool]:
        return (await client.list_tools()).tools

    return {each.name: each for each in talk(business, deed, mode)}


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_tools_say_what_they_do_and_whether_they_only_read(business: Business, mode: str) -> None:
    listed = tools(business, mode)
    looks, writes = listed["agenda_show"], listed["record_record"]
    assert looks.annotations is not None
    assert writes.annotations is not None
    assert (looks.annotations.read_only_hint, writes.annotations.read_only_hint) == (True, False)
    assert not any(each.annotations and each.annotations.destructive_hint for each in listed.values())
    assert looks.description
    assert looks.description.startswith("What needs you next")
    assert "only proposes" not in looks.description
    assert writes.description
    assert writes.description.endswith("nothing is written until the owner accepts it.")
    assert "because" in writes.input_schema["properties"]
    assert "because" not in looks.input_schema["properties"]


def test_a_new_record_says_its_kind_and_a_revised_one_its_id(business: Business) -> None:
    listed = tools(business)
    new, old = (listed[name].input_schema["$defs"]["Win"] for name in ("record_record", "record_revise"))
    assert new["properties"]["kind"] == {"const": "win"}
    assert (new["required"], old["required"]) == (["kind"], ["kind", "id"])
    assert "id" not in new["properties"]
    assert not new["additionalProperties"]


def test_an_answer_is_data_and_marked_as_such(business: Business) -> None:
    kept = business.do(Record(record=Win(result="Calls fell")))
    answer = called(business, "record_show", {"id": kept.id})
    said, mark, line = text_of(answer).split("\n")
    assert said == "Look at one record with all that hangs on it."
    assert mark == MARK
    assert json.loads(line) == data_of(answer)
    assert data_of(answer)["answer"]["kept"]["record"]["result"] == "Calls fell"


def test_a_paper_comes_as_markdown(business: Business) -> None:
    answer = called(business, "proposition_export")
    assert data_of(answer)["media"].startswith("text/markdown")
    assert data_of(answer)["text"].startswith("# The proposition")


def test_a_write_is_a_proposal_and_nothing_is_written(business: Business) -> None:
    answer = called(business, "record_record", WIN)
    assert not answer.is_error
    assert data_of(answer)["written"] is False
    assert text_of(answer).startswith(f"Proposed as {data_of(answer)['proposal']}; nothing is written.")
    assert not business.do(ListRecords(kind="win"))
    assert not business.do(ReadJournal())
    (offered,) = business.do(ListProposals())
    assert (offered.proposed.by, offered.proposed.because) == ("Ivy", "you told me on Friday")
    assert offered.proposed.key == data_of(answer)["proposal"]


def test_the_same_is_proposed_once(business: Business) -> None:
    one, two = (data_of(called(business, "record_record", WIN))["proposal"] for _ in "ab")
    assert one == two
    assert data_of(called(business, "proposal_list"))["answer"][0]["proposed"]["key"] == one


def test_a_refusal_has_code_sentence_and_remedy(business: Business) -> None:
    answer = called(business, "record_show", {"id": "win_zzzz"})
    assert answer.is_error
    (parts,) = data_of(answer)["refused"]
    assert parts["code"] == "unknown-id"
    assert parts["sentence"] == "No record begins with “win_zzzz”."
    assert parts["remedy"]
    assert text_of(answer) == f"Refused (unknown-id): {parts['sentence']} {parts['remedy']}"


def test_every_wrong_thing_is_told(business: Business) -> None:
    assert refused(called(business, "record_record", {"record": {"kind": "win"}})) == "empty"
    assert refused(called(business, "record_record", {"record": {"kind": "win", "reslt": "x"}})) == "bad-value"
    assert refused(called(business, "record_record", {**WIN, "because": 5})) == "bad-value"


def test_a_mistake_of_ours_is_one_line_and_its_trace_is_in_the_log(
    business: Business, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("proprietor.actions.agenda.show_agenda", broken)
    answer = called(business, "agenda_show")
    assert answer.is_error
    assert text_of(answer) == f"Proprietor made a mistake (ZeroDivisionError). The details are in {log}"
    assert "Traceback" in log.read_text(encoding="utf-8")
    log.unlink()
    log.parent.rmdir()
    log.parent.touch()
    assert text_of(called(business, "agenda_show")).endswith("No log can be written.")


def test_a_long_list_is_told_in_part(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        business.do(Record(record=Win(result=f"Result {number}")))
    monkeypatch.setattr("proprietor.mcp.calling.LONGEST_LIST", 500)
    data = data_of(called(business, "record_list", {"kind": "win"}))
    assert len(data["answer"]) + data["left_off"] == 4
    assert data["left_off"] > 0
    monkeypatch.setattr("proprietor.mcp.calling.LONGEST_LIST", 1)
    assert len(data_of(called(business, "record_list", {"kind": "win"}))["answer"]) == 1


def test_an_answer_that_is_too_large_is_refused(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("proprietor.mcp.calling.LARGEST_ANSWER", 10)
    assert refused(called(business, "rule_list")) == "too-large"


def test_what_a_rehearsal_hides_stays_hidden_until_it_is_looked_back_on(business: Business) -> None:
    listed = data_of(called(business, "scenario_list"))["answer"]
    assert {"problems", "hides"}.isdisjoint(listed[0])
    one = data_of(called(business, "scenario_list", {"scenario": listed[0]["id"]}))["answer"]
    assert one[0]["posting"]
    played = {"scenario": listed[0]["id"], "seed": 7, "said": ["Good morning. What hurts most on this ward?"]}
    session = data_of(called(business, "rehearsal_play", played))["answer"]
    assert set(session) == {"seed", "setting", "manager", "opening", "exchanges", "ended"}
    assert session["exchanges"][0]["said"] == played["said"][0]
    looked = data_of(called(business, "rehearsal_look-back", played))["answer"]
    assert looked["afterword"]
    asks = data_of(called(business, "ask_find"))["answer"]
    assert set(asks[0]) == {"id", "title", "setting", "example"}
    assert data_of(called(business, "ask_find", {"ask": asks[0]["id"]}))["answer"][0]["plan"]
