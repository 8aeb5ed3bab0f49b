"""Fluff: what matches nothing here is named, at most six things, and nothing that the brief rests on."""

from proprietor.books import Win
from proprietor.interview.brief.constants import CONSTANTS
from proprietor.interview.brief.fluff import leave_out
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId
from tests.interview.brief.desk import HOLES, QUARREL

HERE = frozenset({"rota"})
CLAIM = Claim(id=RecordId("clm_0000000001"), text="I calm people who shout")
FITTING = Claim(id=RecordId("clm_0000000002"), text="I draw a rota that holds")


def left_out(*wins: Win, claims: tuple[Claim, ...] = (), told: tuple[str, ...] = (), here: frozenset[str] = HERE) -> list[str]:
    return [each.text for each in leave_out(wins, claims, here, frozenset(map(RecordId, told)), CONSTANTS)]


def test_what_matches_nothing_is_left_out_with_the_reason() -> None:
    assert left_out(HOLES, QUARREL, claims=(CLAIM, FITTING)) == [
        f"{what}: it shares no word with the posting, your notes or what probably hurts there."
        for what in ("The claim “I calm people who shout”", "“She stayed”", "The skill “juggling”")
    ]


def test_what_the_brief_rests_on_stays() -> None:
    [skill] = left_out(QUARREL, claims=(CLAIM,), told=(CLAIM.id, QUARREL.id))
    assert "The skill “juggling”" in skill


def test_an_empty_record_is_nothing_to_leave_out() -> None:
    assert left_out(Win(id=RecordId("win_0000000009")), claims=(Claim(id=RecordId("clm_0000000009")),)) == []


def test_without_anything_to_match_nothing_is_called_fluff() -> None:
    assert left_out(QUARREL, here=frozenset()) == []


def test_there_are_never_more_than_six_and_no_kind_crowds_out_the_others() -> None:
    many = [Win(id=RecordId(f"win_000000001{n}"), action=f"Dug {'abcdefghi'[n] * 4}", skills=(f"ditch{n}",)) for n in range(9)]
    found = left_out(*many)
    assert len(found) == 6
    assert sum("The skill" in each for each in found) == 3
