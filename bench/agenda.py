"""Measure what the agenda costs over books of 20,000 records, cold: only wins, and all kinds as a long career has them."""

import random
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from wins import wins

from proprietor.actions.kinds import kind_of
from proprietor.agenda import agenda
from proprietor.ask.records import Answer, Ask, Result, Telling
from proprietor.books import (
    Assumption,
    Books,
    Complaint,
    Decision,
    Goal,
    Kept,
    Link,
    LinkKind,
    Person,
    Relation,
    Source,
    Want,
    Win,
)
from proprietor.books.kinds import AnyRecord
from proprietor.market.postings import Posting
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.proposition.claims import Claim, Question
from proprietor.values.ids import make_id
from proprietor.values.when import PartialDate

TODAY = date(2026, 1, 15)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def mixed(seed: int) -> Books:
    """20,000 records of seventeen kinds: 3,000 wins, 8,000 postings, 3,000 links, and what hangs on them."""
    chance = random.Random(seed)

    def kept(records: Sequence[AnyRecord]) -> list[Kept]:
        return [Kept(_named(each, chance), 1, Source.TYPED, NOW, NOW) for each in records]

    day = lambda: PartialDate(chance.randint(2018, 2026), chance.randint(1, 12), chance.randint(1, 28))  # noqa: E731
    people = kept([Person(name=f"Person {at}", relation=chance.choice(list(Relation))) for at in range(400)])
    done = [change.after for change in wins(3_000) if change.after]
    claims = kept([Claim(question=chance.choice(list(Question)), text=f"Cuts queues by {at} %") for at in range(60)])
    wants = kept([Want(what=f"Want {at}", since=day()) for at in range(300)])
    complaints = kept([Complaint(what=f"Complaint {at}", since=day()) for at in range(500)])
    beliefs = kept([Assumption(belief=f"Belief {at}", sure=chance.randint(40, 100), since=day()) for at in range(300)])
    choices = kept([Decision(what=f"Choice {at}", on=day(), look_back=day()) for at in range(300)])
    goals = kept([Goal(what=f"Goal {at}", by=day()) for at in range(140)])
    asks = kept([Ask(ask=f"ask {at}", person=chance.choice(people).record.id, on=day()) for at in range(300)])
    answers = kept([Answer(ask=each.record.id, result=chance.choice(list(Result)), on=day()) for each in asks[::2]])
    told = kept(
        [Telling(win=chance.choice(done).record.id, person=chance.choice(people).record.id, on=day()) for _ in range(1_000)]
    )
    posts = kept([Posting(title=f"Post {at}", company=f"Firm {at % 900}") for at in range(8_000)])
    pursued = kept([Opportunity(name=f"Post {at}", posting=posts[at].record.id) for at in range(650)])
    moves = kept([Move(opportunity=each.record.id, what=MoveKind.APPLIED, on=day()) for each in pursued for _ in range(3)])
    links = kept([_link(done, people, claims, chance) for _ in range(2_950)])
    books = Books(
        [
            *(*people, *done, *claims, *wants, *complaints, *beliefs, *choices, *goals),
            *(*asks, *answers, *told, *posts, *pursued, *moves, *links),
        ]
    )
    assert 19_900 <= len(books) <= 20_100, len(books)
    return books


def _link(done: Sequence[Kept], people: Sequence[Kept], claims: Sequence[Kept], chance: random.Random) -> Link:
    if chance.random() < 0.1:
        return Link(verb=LinkKind.CITES, source=chance.choice(claims).record.id, target=chance.choice(done).record.id)
    return Link(verb=LinkKind.SAW, source=chance.choice(people).record.id, target=chance.choice(done).record.id)


def _named(record: AnyRecord, chance: random.Random) -> AnyRecord:
    return replace(record, id=make_id(kind_of(record).prefix, chance.randrange))  # type: ignore[type-var]


def milliseconds(books: Books) -> float:
    """CPU time of one agenda, nothing remembered of these books."""
    started = time.process_time()
    found = agenda(books, TODAY)
    assert len(found.front) == 3
    return 1000 * (time.process_time() - started)


def measured(seed: int) -> tuple[float, float, float]:
    """Milliseconds over 20,000 wins, over mixed books, and over the mixed ones again after one write; all trades are loaded."""
    agenda(mixed(seed + 1), TODAY)
    only_wins = milliseconds(Books(change.after for change in wins(20_000) if change.after))
    books = mixed(seed)
    cold = milliseconds(books)
    new = Kept(_named(Win(result="Cut the queue from 9 to 2 people"), random.Random(1)), 1, Source.TYPED, NOW, NOW)
    return only_wins, cold, milliseconds(books.with_changes({new.record.id: new}))


if __name__ == "__main__":
    print(measured(20261123))
