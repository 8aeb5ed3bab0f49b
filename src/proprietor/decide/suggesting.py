"""Options out of the books: staying, the asks that are planned, the opportunities that are open, and what was learned of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.ask.following import open_asks
from proprietor.books import Books
from proprietor.decide.options import Option, OptionKind
from proprietor.interview.records import Debrief
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate

OVER = frozenset({MoveKind.LOST, MoveKind.WITHDREW, MoveKind.ACCEPTED})
"""Moves after which an opportunity is no option any more, until it is open again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """Something a talk or a move has told of an opportunity: in words, from where, from when, and the record."""

    says: str
    source: str
    on: PartialDate | None
    record: RecordId


def suggested(books: Books) -> tuple[Option, ...]:
    """What could be done by the books: stay, ask first for each open ask, join for each open opportunity; no two names alike."""
    found = [Option(name="Stay", kind=OptionKind.STAY)]
    found += [Option(name=f"Ask first: {each.ask}", kind=OptionKind.ASK, ask=each.id) for each in open_asks(books)]
    found += [
        Option(name=f"Join {each.name}", kind=_kind(each), opportunity=each.id)
        for each in books.of(Opportunity)
        if is_open(moves_of(each, books))
    ]
    return tuple(_unlike(found))


def _kind(opportunity: Opportunity) -> OptionKind:
    return OptionKind.FREELANCE if opportunity.channel is Channel.LEAD else OptionKind.JOIN


def _unlike(options: Sequence[Option]) -> Iterator[Option]:
    """The options with a number at each name that was there before."""
    seen: dict[str, int] = {}
    for each in options:
        seen[each.name] = count = seen.get(each.name, 0) + 1
        yield (
            each
            if count == 1
            else Option(name=f"{each.name} ({count})", kind=each.kind, opportunity=each.opportunity, ask=each.ask)
        )


def moves_of(opportunity: Opportunity, books: Books) -> tuple[Move, ...]:
    """The moves of an opportunity, the oldest first; those without a day stand by when they were written down."""
    mine = [each for each in books.of(Move) if each.opportunity == opportunity.id]
    return tuple(sorted(mine, key=lambda each: _day(each, books)))


def _day(move: Move, books: Books) -> date:
    return move.on.last if move.on else books[move.id].added.date()


def is_open(moves: Sequence[Move]) -> bool:
    """Whether nothing has ended it, or something has opened it again since."""
    ends = [each.what for each in moves if each.what in OVER or each.what is MoveKind.REOPENED]
    return not ends or ends[-1] is MoveKind.REOPENED


def pay_named(moves: Sequence[Move]) -> Pay | None:
    """The pay they named last; what the owner named is no offer."""
    return next((each.pay for each in reversed(moves) if each.pay and not each.mine), None)


def learned_of(opportunity: Opportunity, books: Books) -> tuple[Learned, ...]:
    """What talks and moves have told of joining there, the newest first: evidence for its ranges and for what it would mend."""
    found = []
    for each in books.of(Debrief):
        if opportunity.employer and each.employer == opportunity.employer:
            for says, how in ((each.learned, "about joining"), (each.needs, "what they need")):
                if says.strip():
                    found.append(Learned(says=" ".join(says.split()), source=f"{each.name}, {how}", on=each.on, record=each.id))
    found += [
        Learned(says=str(each.pay), source=f"they named it: {each.what.word}", on=each.on, record=each.id)
        for each in moves_of(opportunity, books)
        if each.pay and not each.mine
    ]
    return tuple(sorted(found, key=lambda each: each.on.last if each.on else date.min, reverse=True))
