"""Options out of the books, and what was learned of each."""

import pytest

from proprietor.ask.records import Answer, Ask, Result
from proprietor.decide.options import OptionKind
from proprietor.decide.suggesting import is_open, learned_of, moves_of, pay_named, suggested
from proprietor.interview.records import Debrief
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import parse_pay
from proprietor.values.when import PartialDate
from tests.shelves import books_of

FIRM = RecordId("emp_0000000001")
OPENING = Opportunity(id=RecordId("opp_0000000001"), name="Bed manager, Quayside", employer=FIRM)
LEAD = Opportunity(id=RecordId("opp_0000000002"), name="Bed manager, Quayside", channel=Channel.LEAD)
ASK = Ask(id=RecordId("ask_0000000001"), ask="the title that goes with the work")


def move(number: int, what: MoveKind, on: PartialDate | None = None, **more: object) -> Move:
    return Move(id=RecordId(f"mov_{number:010}"), opportunity=OPENING.id, what=what, on=on, **more)  # type: ignore[arg-type]


def test_staying_is_always_there_and_names_are_unlike() -> None:
    assert [each.name for each in suggested(books_of())] == ["Stay"]
    found = suggested(books_of(OPENING, LEAD, ASK))
    assert [(each.name, each.kind) for each in found] == [
        ("Stay", OptionKind.STAY),
        ("Ask first: the title that goes with the work", OptionKind.ASK),
        ("Join Bed manager, Quayside", OptionKind.JOIN),
        ("Join Bed manager, Quayside (2)", OptionKind.FREELANCE),
    ]
    assert [(each.ask, each.opportunity) for each in found] == [
        (UNKEPT, UNKEPT), (ASK.id, UNKEPT), (UNKEPT, OPENING.id), (UNKEPT, LEAD.id),
    ]  # fmt: skip


def test_what_is_over_is_no_option() -> None:
    lost = move(1, MoveKind.LOST, PartialDate(2026, 2))
    answer = Answer(id=RecordId("ans_0000000001"), ask=ASK.id, result=Result.YES)
    assert [each.name for each in suggested(books_of(OPENING, lost, ASK, answer))] == ["Stay"]
    again = move(2, MoveKind.REOPENED, PartialDate(2026, 3))
    assert len(suggested(books_of(OPENING, again, lost))) == 2


@pytest.mark.parametrize(
    ("kinds", "still"),
    [
        ((), True),
        ((MoveKind.APPLIED, MoveKind.OFFERED), True),
        ((MoveKind.WITHDREW,), False),
        ((MoveKind.ACCEPTED,), False),
        ((MoveKind.LOST, MoveKind.REOPENED, MoveKind.SCREENED), True),
        ((MoveKind.LOST, MoveKind.REOPENED, MoveKind.LOST), False),
    ],
)
def test_open_until_something_ends_it(kinds: tuple[MoveKind, ...], still: bool) -> None:
    assert is_open([move(at, each) for at, each in enumerate(kinds)]) is still


def test_moves_stand_by_their_days() -> None:
    late, early, undated = (
        move(1, MoveKind.OFFERED, PartialDate(2026, 4)), move(2, MoveKind.APPLIED, PartialDate(2026)), move(3, MoveKind.SCREENED),
    )  # fmt: skip
    first = move(4, MoveKind.FOUND, PartialDate(2025, 12, 1))
    found = moves_of(OPENING, books_of(late, early, undated, first, OPENING))
    assert [each.what for each in found] == [MoveKind.FOUND, MoveKind.SCREENED, MoveKind.OFFERED, MoveKind.APPLIED]


def test_what_they_named_last_is_the_pay() -> None:
    moves = [
        move(1, MoveKind.PAY_NAMED, pay=parse_pay("40,000 GBP a year")),
        move(2, MoveKind.OFFERED, pay=parse_pay("44,000 GBP a year")),
        move(3, MoveKind.PAY_NAMED, pay=parse_pay("48,000 GBP a year"), mine=True),
        move(4, MoveKind.INTERVIEWED),
    ]
    assert str(pay_named(moves)) == "44,000 GBP a year"
    assert pay_named(moves[2:]) is None


def test_what_talks_have_told_flows_in_newest_first() -> None:
    talk = Debrief(
        id=RecordId("deb_0000000001"),
        name="First talk",
        on=PartialDate(2026, 2),
        employer=FIRM,
        learned="Nobody owns\nthe list",
        needs=" ",
    )
    second = Debrief(id=RecordId("deb_0000000002"), name="Second talk", employer=FIRM, needs="One number")
    other = Debrief(id=RecordId("deb_0000000003"), name="Elsewhere", employer=RecordId("emp_0000000009"), learned="Quiet")
    offer = move(1, MoveKind.OFFERED, PartialDate(2026, 3), pay=parse_pay("44,000 GBP a year"))
    mine = move(2, MoveKind.PAY_NAMED, PartialDate(2026, 4), pay=parse_pay("48,000 GBP a year"), mine=True)
    found = learned_of(OPENING, books_of(OPENING, talk, second, other, offer, mine))
    assert [(each.says, each.source, each.record) for each in found] == [
        ("44,000 GBP a year", "they named it: an offer", offer.id),
        ("Nobody owns the list", "First talk, about joining", talk.id),
        ("One number", "Second talk, what they need", second.id),
    ]
    assert learned_of(LEAD, books_of(LEAD, talk)) == ()
