"""Debriefs through the door: proposals shown, accepted in one go, taken back in one go."""

from dataclasses import replace

import pytest

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.briefing import KeepBriefing
from proprietor.actions.lab import CorrectTalk, KeepTalk
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.proposing import AcceptProposals, ProposeChanges
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.ask.records import Answer, Ask
from proprietor.books import Assumption, LinkKind, Person, Source, Want, Win
from proprietor.business import Business
from proprietor.interview.records import Briefing, Conversation, Correction, Debrief
from proprietor.values.when import PartialDate
from tests.refusing import refused

TALK = """Halden: What did you do about the calls?
Me: Parents rang the office forty times a week, so I wrote a starter letter. What do parents ring you about?
Halden: The list. Nobody knows which number is right.
"""


@pytest.fixture
def debrief(business: Business) -> Debrief:
    """A debrief with a transcript, a brief, two people and a win told."""
    result = "Calls of parents to the office fell to 12"
    business.do(Record(record=Win(problem="Parents rang forty times a week", action="Wrote a starter letter", result=result)))
    talk = business.do(KeepTalk(text=TALK, conversation=Conversation(name="First talk", mine=("Me",))))
    brief = business.do(KeepBriefing(briefing=Briefing(name="Head of office", posting="Keep the list that is right.")))
    written = Debrief(
        name="First talk",
        needs="One number that is right",
        met="Mrs Halden, head of office\nBo Lind",
        conversation=talk.id,
        briefing=brief.id,
    )
    return business.do(Record(record=written))


def keys(business: Business, debrief: Debrief) -> list[str]:
    return [each.key for each in business.do(ProposeChanges(id=debrief.id))]


def test_everything_is_proposed_and_nothing_is_written(business: Business, debrief: Debrief) -> None:
    before = business.do(ReadJournal(limit=1))
    win = business.do(ListRecords(kind="win"))[0].record.id
    assert keys(business, debrief) == ["person-1", "person-2", "need", "brief", f"told-{win}"]
    assert [each.key for each in business.do(ProposeChanges(id=debrief.id[:9]))] == keys(business, debrief)
    assert business.do(ReadJournal(limit=1)) == before


def test_without_a_transcript_no_win_is_told(business: Business) -> None:
    bare = business.do(Record(record=Debrief(name="First talk", needs="Peace")))
    assert keys(business, bare) == ["need"]
    assert not keys(business, business.do(Record(record=Debrief(name="Second talk"))))


def test_accepted_ones_are_written_as_proposed_and_not_proposed_again(business: Business, debrief: Debrief) -> None:
    written = business.do(AcceptProposals(id=debrief.id[:9], keys=tuple(keys(business, debrief))))
    assert [type(each).__name__ for each in written] == ["Person", "Person", "Assumption", "Briefing", "Link"]
    assert keys(business, debrief) == []
    halden = business.do(ListRecords(kind="person"))[0]
    assert (halden.record.title, halden.source) == ("Mrs Halden", Source.PROPOSED)
    (tie,) = business.do(ShowRecord(id=debrief.id)).ties
    assert (tie.verb, tie.out, tie.record.title) == (LinkKind.CONCERNS, True, "Calls of parents to the office fell to 12")
    assert business.do(ReadJournal(limit=1))[0].summary == "Accepted 5 of what the debrief “First talk” suggests"


def test_what_they_need_is_believed_about_whoever_is_accepted_along_with_it(business: Business, debrief: Debrief) -> None:
    business.do(AcceptProposals(id=debrief.id, keys=("need", "person-1")))
    (halden,) = business.do(ListRecords(kind="person"))
    (need,) = business.do(ListRecords(kind="assumption"))
    assert isinstance(need.record, Assumption)
    assert need.record.about == halden.record.id


def test_one_undo_takes_all_of_it_back(business: Business, debrief: Debrief) -> None:
    before = keys(business, debrief)
    business.do(AcceptProposals(id=debrief.id, keys=tuple(before)))
    business.do(Undo())
    assert keys(business, debrief) == before
    assert not business.do(ListRecords(kind="person"))
    assert not business.do(ListRecords(kind="assumption"))
    briefing = business.do(ListRecords(kind="briefing"))[0].record
    assert isinstance(briefing, Briefing)
    assert briefing.notes == ""


def test_one_named_twice_is_written_once_and_none_writes_nothing(business: Business, debrief: Debrief) -> None:
    assert len(business.do(AcceptProposals(id=debrief.id, keys=("need", "need")))) == 1
    lines = len(business.do(ReadJournal()))
    assert business.do(AcceptProposals(id=debrief.id, keys=())) == ()
    assert len(business.do(ReadJournal())) == lines


def test_people_alone_are_written_too(business: Business, debrief: Debrief) -> None:
    (bo,) = business.do(AcceptProposals(id=debrief.id, keys=("person-2",)))
    assert isinstance(bo, Person)
    assert keys(business, debrief)[0] == "person-1"
    assert "person-2" not in keys(business, debrief)


def test_what_is_not_proposed_any_more_is_refused_and_nothing_is_written(business: Business, debrief: Debrief) -> None:
    business.do(AcceptProposals(id=debrief.id, keys=("need",)))
    refusal = refused(business.do, AcceptProposals(id=debrief.id, keys=("person-1", "need")))
    assert (refusal.code, refusal.place) == ("stale", "need")
    assert not business.do(ListRecords(kind="person"))


def test_only_a_debrief_suggests_anything(business: Business, debrief: Debrief) -> None:
    assert refused(business.do, ProposeChanges(id=debrief.briefing)).code == "bad-reference"
    assert refused(business.do, AcceptProposals(id=debrief.conversation, keys=("need",))).code == "bad-reference"
    assert refused(business.do, ProposeChanges(id="dbr_0000000000")).code == "unknown-id"


def test_what_you_put_right_in_the_transcript_counts(business: Business, debrief: Debrief) -> None:
    business.do(CorrectTalk(correction=Correction(conversation=debrief.conversation, turn=2, label="focus", value="my_past")))
    assert keys(business, debrief)[-1].startswith("told-")


def test_a_transcript_that_is_deleted_takes_its_proposals_along(business: Business, debrief: Debrief) -> None:
    kept = business.do(ShowRecord(id=debrief.id)).kept
    business.do(Revise(record=replace(debrief, conversation=type(debrief.id)("")), expected_version=kept.version))
    assert not [key for key in keys(business, debrief) if key.startswith("told")]


def answered(business: Business, **parts: object) -> Answer:
    """A want asked for, with what came of it."""
    want = business.do(Record(record=Want(what="Four days a week")))
    ask = business.do(Record(record=Ask(ask="to work four days a week", want=want.id)))
    given = {"on": PartialDate(2026, 3, 12), "said": "Not before the budget"} | parts
    return business.do(Record(record=Answer(ask=ask.id, **given)))  # type: ignore[arg-type]


def test_both_of_what_an_answer_says_of_one_want_are_written_and_taken_back_in_one_go(business: Business) -> None:
    answer = answered(business)
    assert [each.key for each in business.do(ProposeChanges(id=answer.id[:9]))] == ["want-said", "want-came"]
    written = business.do(AcceptProposals(id=answer.id, keys=("want-came", "want-said")))
    assert len(written) == 2
    want = business.do(ListRecords(kind="want"))[0].record
    assert isinstance(want, Want)
    assert (want.voiced, want.outcome) == (answer.on, "Not now: “Not before the budget”.")
    line = business.do(ReadJournal(limit=1))[0]
    assert line.summary == "Accepted 2 of what the answer “not now: Not before the budget” suggests"
    assert not business.do(ProposeChanges(id=answer.id))
    business.do(Undo())
    assert business.do(ListRecords(kind="want"))[0].record == replace(want, voiced=None, outcome="")


def test_an_answer_without_its_ask_suggests_nothing(business: Business) -> None:
    ask = business.do(Record(record=Ask(ask="a lamp")))
    loose = business.do(Record(record=Answer(ask=ask.id, said="Yes")))
    business.do(Delete(id=ask.id))
    assert not business.do(ProposeChanges(id=loose.id))
