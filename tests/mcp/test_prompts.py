"""The six conversations: short, and naming only tools there are."""

import re

import pytest
from mcp.client.client import Client

from proprietor.business import Business
from proprietor.mcp.offered import tools
from proprietor.mcp.prompts import HOUSE, LONGEST, PROMPTS, said
from proprietor.values.refusals import Refusal
from tests.mcp.assistant import talk, trouble


def test_there_are_six_and_the_client_gets_them(business: Business) -> None:
    async def deed(client: Client) -> list[str]:
        listed = (await client.list_prompts()).prompts
        whole = {"turn-this-into-a-win": {"what": "I mended the lift"}}
        got = [await client.get_prompt(each.name, whole.get(each.name)) for each in listed]
        return [str(getattr(one.messages[0].content, "text", "")) for one in got]

    texts = talk(business, deed)
    assert len(texts) == 6
    assert all(HOUSE in text for text in texts)
    assert any(text.endswith("What happened, in your words:\nI mended the lift") for text in texts)


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.name)
def test_each_is_short_and_names_only_tools_there_are(prompt) -> None:
    assert len(prompt.text) < 1_200
    named = set(re.findall(r"\b[a-z]+(?:-[a-z]+)*_[a-z]+(?:-[a-z]+)*\b", prompt.text)) - {"seen_by"}
    assert named
    assert named <= set(tools())
    assert "!" not in prompt.text + HOUSE


@pytest.mark.parametrize(
    ("name", "given", "code"),
    [
        ("sing", {}, "unknown-action"),
        ("brief-me", {"what": "x"}, "bad-value"),
        ("turn-this-into-a-win", {"what": "  "}, "empty"),
        ("brief-me", {"posting": "x" * (LONGEST + 1)}, "too-long"),
    ],
)
def test_what_cannot_be_said_is_refused(name: str, given: dict[str, str], code: str) -> None:
    with pytest.raises(Refusal) as refusal:
        said(name, given)
    assert refusal.value.code == code


def test_the_client_hears_of_it(business: Business) -> None:
    assert "There is no prompt “sing”" in trouble(business, lambda client: client.get_prompt("sing"))
