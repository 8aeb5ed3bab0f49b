"""The talk that the mission holds up: the candidate speaks most, asks three of four questions, all of them closed, and turns it.

Benchmarks of sales calls mark exactly this talk down. Here nothing may speak against it.
"""

import re

import pytest

from proprietor.interview.analysis.setting import Setting
from proprietor.interview.analysis.whole import Analysis, analyse
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites
from tests.interview.talks import GOLD, HERE, transcript_in, transcript_of

CONSULTATIVE = (HERE / "consultative.txt").read_text(encoding="utf-8")

AGAINST = re.compile(
    r"talk share|you (talk|spoke|speak)\w* (more|most|for|\d)|too (much|long|many)|\d+ words|closed|open question|yes.or.no|"
    r"monologue|length",
    re.IGNORECASE,
)


def analysed(dialogue: str = CONSULTATIVE) -> Analysis:
    return analyse(transcript_of(dialogue), mine=("Me",))


def sentences(found: Analysis) -> list[str]:
    """Everything that the analysis says about the talk in words of its own."""
    told = [*found.notes, found.recognised.because, found.recognised.works, found.measures.enough]
    return [*told, *(each.because for each in found.chances)]


def test_the_talk_is_what_it_claims_to_be() -> None:
    found = analysed()
    mine, theirs = found.measures.asked[Side.ME], found.measures.asked[Side.THEM]
    assert found.measures.talk_share.value == pytest.approx(0.7, abs=0.03)
    assert len(mine) / (len(mine) + len(theirs)) == pytest.approx(0.75, abs=0.01)
    asked = [each for read in found.turns if read.turn.side is Side.ME for each in read.asked]
    assert {each.form for each in asked} <= {Form.YES_NO, Form.ALTERNATIVE, Form.TAG, Form.DECLARATIVE}
    assert {each.invites for each in asked} <= {Invites.YES_NO, Invites.CHOICE}
    assert len(found.measures.bridges) >= 3
    assert found.measures.insights[-1].turn >= len(found.turns) - 2


def test_it_is_recognised_as_a_talk_of_two_adults() -> None:
    assert analysed().recognised.setting is Setting.TWO_ADULTS


def test_nothing_speaks_against_its_talk_share_its_closed_questions_or_its_length() -> None:
    found = analysed()
    assert [each for each in sentences(found) if AGAINST.search(each)] == []
    assert [each.because for each in found.chances] == []


def test_it_stays_so_when_every_answer_is_longer_still() -> None:
    longer = re.sub(
        r"(?m)^( *Me: )",
        r"\1Let me say this with some care and in whole sentences, as I do when a thing is worth it. ",
        CONSULTATIVE,
    )
    found = analysed(longer)
    assert found.recognised.setting is Setting.TWO_ADULTS
    assert [each for each in sentences(found) if AGAINST.search(each)] == []
    assert found.chances == ()


def test_the_consultative_talk_of_the_gold_set_is_not_marked_down_either() -> None:
    transcript, mine = transcript_in(GOLD / "consultant.jsonl")
    found = analyse(transcript, mine=mine)
    assert found.recognised.setting is Setting.TWO_ADULTS
    assert [each for each in sentences(found) if AGAINST.search(each)] == []


def test_no_measure_carries_a_grade() -> None:
    """The estimates of a talk have a value, an interval and a count; there is no field for good or bad."""
    names = set(type(analysed().measures).__slots__)
    assert not {name for name in names if re.search("score|grade|good|bad|rating|target", name)}
