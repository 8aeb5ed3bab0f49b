"""Plans laid out from the books: what hangs on an ask, what is gone, what could be cited as well; titles of records."""

import pytest

from proprietor.ask.plan import could_cite, plan_of
from proprietor.ask.records import Answer, Ask, Medium, Result, Telling
from proprietor.ask.rules import RULES
from proprietor.books import Complaint, Confidentiality, Link, LinkKind, Want
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.ask.plans import ANA, CONTENT, FULL, HEAD, STINGY, WINS
from tests.shelves import books_of

PRIVATE = WINS[0].__class__(id=RecordId("win_0000000009"), result="Secret", confidentiality=Confidentiality.PRIVATE)
WANT = Want(id=RecordId("wnt_0000000009"), what="Four days")
MOAN = Complaint(id=RecordId("cmp_0000000009"), what="Mondays")


def link(source: str, verb: LinkKind, target: str) -> Link:
    return Link(verb=verb, source=RecordId(source), target=RecordId(target))


def test_all_that_hangs_on_an_ask_is_laid_out() -> None:
    ask = Ask(id=FULL.id, ask="four days", want=WANT.id, complaint=MOAN.id, person=ANA.id, decider=HEAD.id)
    answer = Answer(id=RecordId("ans_0000000001"), ask=ask.id)
    other = Answer(id=RecordId("ans_0000000002"))
    cites, saw = link(ask.id, LinkKind.CITES, WINS[1].id), link(ANA.id, LinkKind.SAW, WINS[1].id)
    books = books_of(ask, ANA, HEAD, WANT, MOAN, CONTENT, STINGY, *WINS, answer, other, PRIVATE, cites, saw)
    plan = plan_of(books, ask)
    assert (plan.want, plan.complaint, plan.person, plan.decider) == (WANT, MOAN, ANA, HEAD)
    assert (plan.mine, plan.theirs) == ((STINGY,), (CONTENT,))
    assert [(each.win, each.witnesses) for each in plan.proofs] == [(WINS[1], (ANA,))]
    assert plan.answers == (answer,)
    assert plan.people == {ANA.id, HEAD.id}
    assert could_cite(books, plan) == (WINS[2], WINS[0])


def test_what_is_gone_is_left_out() -> None:
    plan = plan_of(books_of(FULL), FULL)
    assert (plan.person, plan.want, plan.proofs, plan.mine) == (None, None, (), ())
    assert plan.people == frozenset()


@pytest.mark.parametrize(
    ("record", "title"),
    [
        (FULL, "a salary of 52,300 EUR a year"),
        (Answer(result=Result.NOT_NOW, said="Not before May"), "not now: Not before May"),
        (Answer(result=Result.AVOIDED), "I did not ask"),
        (Answer(result=Result.YES), "yes"),
        (Telling(medium=Medium.MAIL, on=PartialDate(2026, 3, 5)), "told by mail on 5 March 2026"),
        (Telling(medium=Medium.MEETING, on=PartialDate(2023, 6)), "told in a meeting in June 2023"),
        (Telling(), "told in a talk"),
        (Telling(note="She asked how"), "She asked how"),
    ],
)
def test_titles(record: Ask | Answer | Telling, title: str) -> None:
    assert record.title == title


def test_names_of_rules_are_words() -> None:
    assert RULES[0].words == "no counterpart"
