"""What a debrief says of the opportunity its brief hangs on."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.books.kinds import AnyRecord
from proprietor.interview.debriefing import proposals_of
from proprietor.interview.moving import moves_proposed, opportunity_of
from proprietor.interview.reasons import reasons_told
from proprietor.interview.records import Debrief, Outcome
from proprietor.market.causes import Heard
from proprietor.market.reasons import Reason
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate, parse_date
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
BRIEF, WARD, TALK = RecordId("brf_one"), RecordId("opp_ward"), RecordId("dbr_one")
TENTH = PartialDate(2026, 3, 10)
OPPORTUNITY = Opportunity(id=WARD, name="Ward", briefing=BRIEF)


def debrief(outcome: Outcome = Outcome.WAITING, on: PartialDate | None = TENTH, **more: object) -> Debrief:
    return Debrief(id=TALK, name="First talk", on=on, outcome=outcome, briefing=BRIEF, **more)  # type: ignore[arg-type]


def move(what: MoveKind, on: str, **more: object) -> Move:
    return Move(id=RecordId(f"mov_{what.value}"), opportunity=WARD, what=what, on=parse_date(on), **more)  # type: ignore[arg-type]


def proposed(told: Debrief, *others: AnyRecord) -> list[tuple[str, MoveKind, str]]:
    found = moves_proposed(told, books_of(OPPORTUNITY, told, *others), TODAY)
    moves = [(each.key, each.record) for each in found]
    return [(key, one.what, str(one.on)) for key, one in moves if isinstance(one, Move)]


TALKED = ("move-talk", MoveKind.INTERVIEWED, "2026-03-10")


@pytest.mark.parametrize(
    ("outcome", "more"),
    [
        (Outcome.WAITING, []),
        (Outcome.NEXT_ROUND, []),
        (Outcome.OFFER, [("move-outcome", MoveKind.OFFERED, "2026-03-14")]),
        (Outcome.LOST, [("move-outcome", MoveKind.LOST, "2026-03-14")]),
        (Outcome.WITHDREW, [("move-outcome", MoveKind.WITHDREW, "2026-03-14")]),
    ],
)
def test_the_talk_and_its_outcome(outcome: Outcome, more: list[tuple[str, MoveKind, str]]) -> None:
    assert proposed(debrief(outcome)) == [TALKED, *more]


def test_a_loss_takes_its_reason_along_and_nothing_else_does() -> None:
    for outcome, reason in ((Outcome.LOST, Reason.PAY), (Outcome.WITHDREW, Reason.NONE)):
        told = debrief(outcome, reason=Reason.PAY, they_said=True)
        record = moves_proposed(told, books_of(OPPORTUNITY, told), TODAY)[1].record
        assert isinstance(record, Move)
        assert (record.reason, record.they_said, record.debrief) == (reason, reason is Reason.PAY, TALK)


@pytest.mark.parametrize(
    "there",
    [
        move(MoveKind.INTERVIEWED, "2026-03-09", debrief=TALK),
        move(MoveKind.SCREENED, "2026-03-10"),
        move(MoveKind.INTERVIEWED, "2026-03-10"),
    ],
)
def test_a_talk_that_stands_there_is_not_proposed_again(there: Move) -> None:
    assert proposed(debrief(), there) == []
    assert proposed(debrief(), move(MoveKind.APPLIED, "2026-03-10")) == [TALKED]


@pytest.mark.parametrize("end", [MoveKind.ACCEPTED, MoveKind.LOST, MoveKind.WITHDREW])
def test_what_is_closed_is_not_ended_again(end: MoveKind) -> None:
    assert proposed(debrief(Outcome.LOST), move(end, "2026-03-12")) == [TALKED]


def test_an_offer_that_stands_there_is_not_proposed_again() -> None:
    assert proposed(debrief(Outcome.OFFER), move(MoveKind.OFFERED, "2026-03-12")) == [TALKED]


def test_a_talk_without_a_day_is_dated_today_and_one_to_come_is_no_move() -> None:
    assert proposed(debrief(on=None)) == [("move-talk", MoveKind.INTERVIEWED, "2026-03-14")]
    assert proposed(debrief(on=PartialDate(2026, 3, 20))) == []


def test_only_an_opportunity_with_its_brief_is_moved() -> None:
    alone = Debrief(id=TALK, name="First talk", outcome=Outcome.LOST)
    assert proposed(alone) == []
    assert opportunity_of(alone, books_of(Opportunity(id=WARD, name="Ward"))) is None
    unkept = Debrief(name="First talk", outcome=Outcome.LOST, briefing=BRIEF)
    assert moves_proposed(unkept, books_of(OPPORTUNITY), TODAY) == ()


def test_a_debrief_that_a_move_names_tells_what_came_of_it_without_any_brief() -> None:
    told = Debrief(id=TALK, name="First talk", on=TENTH, outcome=Outcome.LOST, reason=Reason.PAY)
    other = Opportunity(id=RecordId("opp_other"), name="School", briefing=BRIEF)
    talked = move(MoveKind.INTERVIEWED, "2026-03-10", debrief=TALK)
    for one in (told, replace(told, briefing=BRIEF)):
        books = books_of(other, Opportunity(id=WARD, name="Ward"), one, talked)
        assert opportunity_of(one, books) == Opportunity(id=WARD, name="Ward")
        (outcome,) = moves_proposed(one, books, TODAY)
        assert outcome.record.title == "lost on 14 March 2026"


def test_a_debrief_proposes_moves_first_and_none_without_a_day_to_date_them() -> None:
    told = debrief(needs="Beds that are free by ten")
    books = books_of(OPPORTUNITY, told)
    assert [each.key for each in proposals_of(told, books, today=TODAY)] == ["move-talk", "need"]
    assert [each.key for each in proposals_of(told, books)] == ["need"]


def test_every_debrief_tells_its_reason() -> None:
    one, two = debrief(reason=Reason.PAY), Debrief(id=RecordId("dbr_two"), name="Second", they_said=True)
    assert reasons_told(books_of(one, two)) == {TALK: Heard(Reason.PAY, they_said=False), two.id: Heard(Reason.NONE)}
