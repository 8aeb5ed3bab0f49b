"""Pay told: what the postings and offers in the books say one would be paid, each with its record, or why they say nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from proprietor.books import Books, Employer
from proprietor.market.levels import Level
from proprietor.market.occupations import family_of
from proprietor.market.posted import Posted
from proprietor.market.postings import PaySource, Posting
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay

R = TypeVar("R")


class Silent(StrEnum):
    """Why a posting says nothing of pay."""

    NONE = "no pay is named"
    ESTIMATED = "the pay is an estimate of whoever lists it, no firm’s word"
    OPEN = "only one end of the pay is named, such as “up to”, so its middle cannot be known"


@dataclass(frozen=True, slots=True, kw_only=True)
class PayTold:
    """What one posting, or one offer to oneself, says of pay.

    Attributes:
        record: the posting, or the move in which the offer was made.
        title: of the post.
        firm: who offers it.
        occupation: id of the vocabulary; empty while it is not sure.
        level: how senior.
        city: where, as far as it is known; so region and country.
        posted: the pay; None when it says nothing.
        silent: why it says nothing; None when it does say something.
        offer: whether it was an offer to oneself.
    """

    record: RecordId
    title: str
    firm: str
    occupation: str
    level: Level
    city: str = ""
    region: str = ""
    country: str = ""
    posted: Posted | None = None
    silent: Silent | None = None
    offer: bool = False


@lru_cache(1)
def pay_told_in(books: Books) -> tuple[PayTold, ...]:
    """All postings in the books, and all offers made on opportunities with a posting; the last books are remembered."""
    return (*(_of_posting(each) for each in books.of(Posting)), *_offers(books))


def _of_posting(posting: Posting) -> PayTold:
    silent = _silent(posting)
    return PayTold(
        record=posting.id,
        title=posting.title,
        firm=posting.company,
        occupation=posting.occupation,
        level=posting.level,
        city=posting.city,
        region=posting.region,
        country=posting.country,
        posted=None if silent else _posted(posting, posting.company, posting.pay_low, posting.pay_high, _day(posting)),
        silent=silent,
    )


def _posted(posting: Posting, firm: str, least: Pay | None, most: Pay | None, on: date | None) -> Posted | None:
    family = family_of(posting.occupation)
    return Posted(firm=firm, least=least, most=most, on=on, role=posting.occupation, family=family) if least else None


def _silent(posting: Posting) -> Silent | None:
    if posting.pay_low is None and posting.pay_high is None:
        return Silent.NONE
    if posting.pay_source is PaySource.ESTIMATED:
        return Silent.ESTIMATED
    return Silent.OPEN if posting.pay_low is None or posting.pay_high is None else None


def _day(posting: Posting) -> date | None:
    """The day it was posted, else the day it was first seen; of a date that is not known to the day, the first it can mean."""
    on = posting.posted_on or posting.seen_first
    return on.first if on else None


def _offers(books: Books) -> Iterator[PayTold]:
    for move in books.of(Move):
        if move.what is not MoveKind.OFFERED or move.mine or move.pay is None:
            continue
        opportunity = _found(books, move.opportunity, Opportunity)
        posting = _found(books, opportunity.posting, Posting) if opportunity else None
        if opportunity is None or posting is None:
            continue
        employer = _found(books, opportunity.employer, Employer)
        firm = posting.company or (employer.name if employer else "")
        on = move.on.first if move.on else None
        yield replace(
            _of_posting(posting),
            record=move.id,
            firm=firm,
            posted=_posted(posting, firm, move.pay, None, on),
            silent=None,
            offer=True,
        )


def _found(books: Books, record: RecordId, kind: type[R]) -> R | None:
    kept = books.get(record)
    return kept.record if kept and isinstance(kept.record, kind) else None
