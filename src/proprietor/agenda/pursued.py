"""Checks on the pipeline: next steps that are due, offers that wait for an answer, one application that has gone quiet."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from proprietor.agenda.item import Item
from proprietor.books import Books
from proprietor.market.pipeline import Pursued, Standing, pursued
from proprietor.market.records import Opportunity

OFFER, STEP, QUIET = 83.0, 77.0, 34.0
"""Weights of an offer that waits, a step that is due, an application that is spent (guesses: an offer runs out)."""


def offers(books: Books, today: date) -> Iterator[Item]:
    """Offers that wait for an answer; one with a day set for its next step comes when that is due."""
    for each in _open(books, today):
        if each.standing is Standing.OFFERED and each.opportunity.by is None:
            pay = next((str(one.move.pay) for one in reversed(each.past) if one.move.pay and not one.move.mine), "")
            since = f" on {each.since.day} {each.since:%B %Y}" if each.since else ""
            yield Item(
                check="offer-waiting",
                title=f"Answer the offer: {each.opportunity.name}",
                reason=f"It was made{since}{f', for {pay}' if pay else ''}. Say yes or no, or set the day by which you will.",
                action="opportunity.show",
                records=(each.opportunity.id,),
                weight=OFFER,
            )


def steps(books: Books, today: date) -> Iterator[Item]:
    """Next steps whose day has come."""
    for each in _open(books, today):
        by = each.opportunity.by
        if by is not None and by.last <= today:
            when = "is set for today" if by.last == today else f"was set for {by.words}"
            yield Item(
                check="next-step",
                title=f"{(each.opportunity.step or 'Take the next step').rstrip('.')}: {each.opportunity.name}",
                reason=f"Your next step {when}. Afterwards write down what happened, and what is next.",
                action="opportunity.show",
                records=(each.opportunity.id,),
                weight=STEP,
            )


def quiet(books: Books, today: date) -> Iterator[Item]:
    """One application of which nothing was heard for so long that little of its chance is left: the best of them, no others."""
    if not books.of(Opportunity):
        return
    from proprietor.interview.reasons import reasons_told  # noqa: PLC0415 - for who has opportunities
    from proprietor.market.quiet import quiet_of  # noqa: PLC0415 - the same
    from proprietor.market.tried import tried  # noqa: PLC0415 - the same

    every = _every(books, today)
    spent = [each for each in quiet_of(every, tried(every, today, reasons_told(books))) if each.spent]
    fresh = [each for each in spent if each.pursued.opportunity.by is None]
    if not fresh:
        return
    best = max(fresh, key=lambda each: each.chance.value or 0.0)
    count = len(fresh) - 1
    others = "" if not count else " One more is as quiet." if count == 1 else f" {count} more are as quiet."
    yield Item(
        check="gone-quiet",
        title=f"Write one friendly line, or let it go: {best.pursued.opportunity.name}",
        reason=f"Nothing was heard for {best.days} days. After {best.spent_after} a fifth of its first chance is left, "
        f"by your own rate and guesses about how long news takes.{others}",
        action="opportunity.show",
        records=(best.pursued.opportunity.id,),
        weight=QUIET,
    )


def _open(books: Books, today: date) -> Iterator[Pursued]:
    return (each for each in _every(books, today) if not each.closed) if books.of(Opportunity) else iter(())


@lru_cache(maxsize=4)
def _every(books: Books, today: date) -> tuple[Pursued, ...]:
    """All opportunities with their moves; three checks ask for them."""
    return pursued(books, today)
