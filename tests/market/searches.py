"""Opportunities in a line, for tests: `opportunity("ward", "applied 2026-03-02", "lost 2026-03-20 pay")`."""

from dataclasses import replace
from datetime import date

from proprietor.market.pipeline import Pursued, pursue
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import parse_pay
from proprietor.values.when import parse_date

TODAY = date(2026, 6, 30)


def named(name: str) -> RecordId:
    return RecordId(f"opp_{name:x<10}")


def move(line: str, of: str = "ward", at: int = 0) -> Move:
    """`what [day] [reason] [they] [mine PAY | PAY]`: what happened, when, why, whether they said so, which figure."""
    head, _, pay = line.partition(" @ ")
    what, *rest = head.split()
    found = Move(id=RecordId(f"mov_{of:x<7}{at:03}"), opportunity=named(of), what=MoveKind(what))
    for word in rest:
        if word[0].isdigit():
            found = replace(found, on=parse_date(word))
        elif word == "they":
            found = replace(found, they_said=True)
        elif word == "mine":
            found = replace(found, mine=True)
        elif word.startswith("dbr_"):
            found = replace(found, debrief=RecordId(word))
        else:
            found = replace(found, reason=Reason(word))
    return replace(found, pay=parse_pay(pay)) if pay else found


def opportunity(name: str, *moves: str, today: date = TODAY, channel: Channel = Channel.POSTING, **more: str) -> Pursued:
    """An opportunity with its moves, as it stands on a day."""
    record = Opportunity(id=named(name), name=name.capitalize(), channel=channel, **more)  # type: ignore[arg-type]
    return pursue(record, [move(line, name, at) for at, line in enumerate(moves)], today)
