"""The catalogue in the assistant's face: every action is a tool or left out with a reason, and every tool has a sound schema."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from proprietor.actions.catalogue import CATALOGUE, Action
from proprietor.actions.orders import about, schema_of
from proprietor.mcp.calling import BECAUSE
from proprietor.mcp.offered import LEFT_OUT, name_of, tools
from proprietor.mcp.views import VIEWS

TOOLS = dict(tools())


def test_every_action_is_a_tool_or_left_out_with_a_reason() -> None:
    names = {action.name for action in CATALOGUE}
    assert {action.name for action in TOOLS.values()} | set(LEFT_OUT) == names
    assert {action.name for action in TOOLS.values()}.isdisjoint(LEFT_OUT)
    assert set(VIEWS) <= {action.name for action in TOOLS.values()}
    assert all(len(reason) > 10 for reason in LEFT_OUT.values())


def test_names_are_such_as_every_client_takes() -> None:
    assert len({name_of(action) for action in CATALOGUE}) == len(CATALOGUE)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name) for name in TOOLS)


def test_nothing_that_is_gone_for_good_is_a_tool() -> None:
    assert not any(action.destructive for action in TOOLS.values())
    assert {"person.forget", "backup.restore"} <= set(LEFT_OUT)


@pytest.mark.parametrize("action", TOOLS.values(), ids=TOOLS)
def test_every_tool_has_a_sound_schema_and_says_what_it_does(action: Action) -> None:
    schema: dict[str, Any] = schema_of(action)
    Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    assert "$ref" not in schema
    written = json.dumps(schema)
    assert {name.removeprefix("#/$defs/") for name in re.findall(r'"\$ref": "([^"]+)"', written)} <= set(schema.get("$defs", {}))
    assert set(schema["required"]) <= set(schema["properties"])
    assert BECAUSE not in schema["properties"]
    assert len(about(action)) > 10
    assert len(written) < 30_000


def test_no_tool_names_a_file_of_this_machine() -> None:
    named = {
        name: set(schema_of(action)["properties"]) & {"path", "paths", "file", "folder", "into"} for name, action in TOOLS.items()
    }  # type: ignore[call-overload]
    assert {name: parts for name, parts in named.items() if parts} == {}


def test_no_tool_lets_a_program_say_yes_to_itself() -> None:
    assert {"proposal.make", "proposal.accept", "proposal.refuse"} <= set(LEFT_OUT)


def test_the_face_asks_the_business_and_nobody_else() -> None:
    folder = Path("src/proprietor/mcp")
    text = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    assert "proprietor.store" not in text
    assert not re.search(r"\.do\((Record|Revise|Delete|AcceptProposal)\(", text), "every write goes through MakeProposal"
