"""Checks on whether the books are alive: the first win, the first claim, months without a win."""

from collections.abc import Iterator
from datetime import date

from proprietor.agenda.item import Item
from proprietor.books import Books, Win
from proprietor.proposition.claims import Claim, Question
from proprietor.values.when import months_in_words

ENOUGH_WINS = 3
"""Wins from which a first claim can be made (a guess; the ask trade wants three wins as evidence)."""

SILENCE = 3.0
"""Months without a new win after which one is asked for (a guess: a quarter)."""


def first_win(books: Books, today: date) -> Iterator[Item]:
    """There is no win yet."""
    del today
    if not books.of(Win):
        state = "There is no win in your books" if len(books) else "The books are empty"
        yield Item(
            check="first-win",
            title="Write down one thing that went better because of you",
            reason=f"{state}, and everything else rests on wins. One sentence is enough to begin.",
            action="record.record",
            weight=100,
        )


def first_claim(books: Books, today: date) -> Iterator[Item]:
    """There are wins, but some of the four questions have no answer."""
    del today
    wins = books.of(Win)
    if len(wins) < ENOUGH_WINS:
        return
    answered = {claim.question for claim in books.of(Claim)}
    for question in Question:
        if question not in answered:
            yield Item(
                check="unanswered-question",
                title=f"Answer the question: {question.words}",
                reason=f"You have {len(wins)} wins to answer it from, and no claim that does.",
                action="record.record",
                field="claim",
                part=question.value,
                weight=62,
            )


def silent_months(books: Books, today: date) -> Iterator[Item]:
    """The newest win is old."""
    dated = [win for win in books.of(Win) if win.on is not None]
    if not dated:
        return
    newest = max(dated, key=lambda win: (win.until or win.on).last)  # type: ignore[union-attr]
    moment = newest.until or newest.on
    months = moment.months_until(today) if moment else 0.0
    if months > SILENCE:
        yield Item(
            check="silent-months",
            title="Write down a win from the last weeks",
            reason=f"The newest one in the books is {months_in_words(months)} old. "
            "What is not written down fades within a season.",
            action="record.record",
            records=(newest.id,),
            weight=min(70.0, 30 + 4 * months),
        )
