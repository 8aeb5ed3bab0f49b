"""The four papers, and the six conversations."""

import re

import pytest
from mcp.client.client import Client

from proprietor.actions.books import Record
from proprietor.actions.briefing import KeepBriefing
from proprietor.actions.lab import KeepTalk
from proprietor.books import Confidentiality, Win
from proprietor.business import Business
from proprietor.interview.records import Briefing, Conversation
from proprietor.mcp.calling import MARK
from proprietor.mcp.resources import RESOURCES
from tests.mcp.assistant import talk, trouble

TALK = """Me: What makes the work hard here?
Ines: We lose two days a week to handovers, and nobody knows why.
Me: What happens when a day is lost?
Ines: The ward waits, and the families call us.
"""


def read(business: Business, address: str) -> str:
    async def deed(client: Client) -> str:
        (contents,) = (await client.read_resource(address)).contents
        return str(getattr(contents, "text", ""))

    return talk(business, deed)


def test_they_are_listed(business: Business) -> None:
    async def deed(client: Client) -> list[str]:
        return [str(each.uri) for each in (await client.list_resources()).resources]

    assert talk(business, deed) == [each.address for each in RESOURCES]


def test_the_agenda_tells_what_needs_the_owner_and_cites_records(business: Business) -> None:
    win = business.do(Record(record=Win(result="Calls fell from 40 to 12")))
    told = read(business, "proprietor://agenda")
    assert told.split("\n")[1] == MARK
    assert "# Agenda" in told
    assert win.id in told


def test_the_proposition_is_the_paper_there_is(business: Business) -> None:
    assert "# The proposition" in read(business, "proprietor://proposition")


def test_the_newest_brief_is_read(business: Business) -> None:
    business.do(KeepBriefing(briefing=Briefing(name="Ward sister", posting="We seek a nurse who takes handovers in hand.")))
    assert "Ward sister" in read(business, "proprietor://brief")


def test_the_newest_talk_is_analysed(business: Business) -> None:
    kept = business.do(KeepTalk(text=TALK, conversation=Conversation(name="Second talk", mine=("Me",))))
    told = read(business, "proprietor://analysis")
    assert "Second talk" in told
    assert "Questions: owner 2, they 0" in told
    assert "two days a week" in told
    assert kept.id in told


@pytest.mark.parametrize(
    ("address", "code"),
    [("proprietor://brief", "unknown-id"), ("proprietor://analysis", "unknown-id"), ("file:///etc/passwd", "unknown-action")],
)
def test_what_is_not_there_is_refused(business: Business, address: str, code: str) -> None:
    assert code in trouble(business, lambda client: client.read_resource(address))


def test_a_private_win_is_in_no_paper(business: Business) -> None:
    secret = "Settled the quarrel between the two partners"
    business.do(Record(record=Win(result=secret, confidentiality=Confidentiality.PRIVATE)))
    told = read(business, "proprietor://agenda")
    assert not re.search("quarrel", told)
    assert "never leaves the books" in told
