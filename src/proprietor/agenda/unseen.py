"""The check on being seen: a quarter whose wins your boss has not heard of."""

from collections.abc import Iterator
from datetime import date

from proprietor.agenda.item import Item
from proprietor.ask.visibility import Row, sight_map, tellable
from proprietor.books import Books, Confidentiality, Win

QUARTER = 3.0
"""Months a win is recent (a guess: a quarter, as in most reporting)."""

WEIGHT = 40.0
"""Low, so that a nudge stands behind what was promised or never said (a guess)."""


def quarter(books: Books, today: date) -> Iterator[Item]:
    """Your boss has heard of none of the last quarter's wins; at most one item, for one win."""
    recent = [win for win in books.of(Win) if tellable(win) and _recent(win, today)]
    if not recent:
        return
    seen = sight_map(books, today)
    order = {each: at for at, each in enumerate(seen.wins)}
    fitting = [win for win in recent if win.confidentiality is Confidentiality.OPEN]
    newest = min(fitting, key=lambda win: order[win.id], default=None)
    for row in seen.rows if newest else ():
        if newest and row.steps == 1 and not row.apart and row.known.isdisjoint(win.id for win in recent):
            yield _item(row, newest, len(recent))
            return


def _recent(win: Win, today: date) -> bool:
    moment = win.until or win.on
    return moment is not None and moment.first <= today and moment.months_until(today) <= QUARTER


def _item(row: Row, win: Win, count: int) -> Item:
    wins = "your one win" if count == 1 else f"any of your {count} wins"
    return Item(
        check="unheard-quarter",
        title=f"Tell {row.person.name} of one win: “{' '.join(win.title.split())}”",
        reason=f"By your books, your boss does not know of {wins} of the last three months. One sentence in passing is enough.",
        action="telling.record",
        records=(win.id, row.person.id),
        weight=WEIGHT,
    )
