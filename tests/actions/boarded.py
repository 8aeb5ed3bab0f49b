"""Books that are a quarter old, with something of every trade before and since."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from proprietor.actions.books import LinkRecords, Record, Revise
from proprietor.ask.records import Answer, Ask, Result, Telling
from proprietor.books import (
    Assumption,
    Complaint,
    Confidentiality,
    Decision,
    Goal,
    Held,
    LinkKind,
    Person,
    Relation,
    Want,
    Win,
)
from proprietor.business import Business
from proprietor.calibration.records import Competency, SelfRating
from proprietor.market.records import Channel, Move, MoveKind, Opportunity, Target
from proprietor.proposition.claims import Claim, Question
from proprietor.values.figure import Figure
from proprietor.values.when import PartialDate
from tests.desks import SetClock, business_at
from tests.market.openings import NURSE, pay, posting
from tests.shelves import NOON

LATER = timedelta(days=100)
"""NOON and this is 22 June 2026; a quarter before it is 22 March."""


def filled(place: Path) -> tuple[Business, SetClock]:
    """A business on 22 June 2026 whose books were begun on 14 March."""
    clock = SetClock(moment=NOON)
    business = business_at(place, clock)
    do = business.do
    ana = do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    figure = Figure(before=Decimal(40), after=Decimal(12), unit="calls a week")
    old = do(Record(record=Win(result="Calls fell from 40 to 12 a week", figure=figure, on=PartialDate(2026, 2))))
    do(LinkRecords(source=ana.id, target=old.id, verb=LinkKind.SAW))
    claim = do(Record(record=Claim(question=Question.VALUE, text="I cut calls from 40 to 12 a week by writing to parents")))
    do(LinkRecords(source=claim.id, target=old.id, verb=LinkKind.CITES))
    want = do(Record(record=Want(what="A quiet desk")))
    do(Record(record=Complaint(what="Nobody reads the lists")))
    ask = do(Record(record=Ask(ask="a quiet desk", want=want.id, person=ana.id, chance=60)))
    stay = do(Record(record=Decision(what="Stay until summer", expected="Ana Ruiz leaves", look_back=PartialDate(2026, 6, 1))))
    do(Record(record=Decision(what="Take the course", look_back=PartialDate(2026, 6, 2))))
    do(Record(record=Assumption(belief="They never pay more", sure=90, held=Held.FALSE)))
    clock.moment += LATER
    do(Record(record=Win(result="Ana Ruiz had the queue cut from 9 to 2 by me", on=PartialDate(2026, 5))))
    do(Record(record=Win(result="Secret", on=PartialDate(2026, 5), confidentiality=Confidentiality.PRIVATE)))
    do(Record(record=Answer(ask=ask.id, result=Result.YES, said="Gladly", on=PartialDate(2026, 6, 1))))
    do(Record(record=Telling(win=old.id, person=ana.id, on=PartialDate(2026, 6, 2))))
    do(Record(record=Want(what="A title")))
    do(Revise(record=_with(stay, outcome="I stayed"), expected_version=1))
    do(Record(record=Decision(what="Ask for the title", on=PartialDate(2026, 6, 3), expected="A yes")))
    do(Record(record=Decision(what="Read less mail", on=PartialDate(2026, 6, 4))))
    named = do(Record(record=Competency(name="Listening", about="Listens before answering")))
    do(Record(record=SelfRating(competency=named.id, level=4)))
    do(Record(record=Goal(what="Ask twice", about=named.id, by=PartialDate(2026, 9))))
    do(Record(record=Goal(what="Wait thrice", about=named.id, done=True)))
    do(Record(record=Goal(what="Nod", about=named.id, came="Not needed")))
    do(Record(record=Target(name="Nurse", occupation=NURSE, place="Leeds, UK", pay=pay("45,000 GBP a year"))))
    posts = [do(Record(record=posting(f"Firm {at}", str(38_000 + 400 * at), must=("triage",)))) for at in range(12)]
    for at in range(8):
        went = do(Record(record=Opportunity(name=f"Ward {at}", posting=posts[at].id, channel=Channel.POSTING)))
        do(Record(record=Move(opportunity=went.id, what=MoveKind.APPLIED, on=PartialDate(2026, 5, 1 + at))))
    return business, clock


def _with(decision: Decision, outcome: str) -> Decision:
    from dataclasses import replace  # noqa: PLC0415

    return replace(decision, outcome=outcome)
