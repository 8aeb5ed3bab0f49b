"""Rounds that are over: what goes to others never differs from what went before by the answers of fewer than three."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from proprietor.books import Books, Kept, Person, Relation, Source
from proprietor.books.kinds import AnyRecord
from proprietor.calibration.closing import NEVER_CHANGED, Closed, closed
from proprietor.calibration.feedback import feedback_of
from proprietor.calibration.records import Invitation, Reply
from proprietor.values.ids import RecordId
from proprietor.values.when import date_of
from tests.shelves import NOON

DAY = timedelta(days=1)


def at(day: int) -> datetime:
    return NOON + day * DAY


def told(name: str, day: int, level: int = 3, *, asked: int | None = None, until: int = 30) -> list[tuple[int, AnyRecord]]:
    """Somebody who answered on a day; by a form if they were asked on another."""
    form = {"recipient": "age1x", "until": date_of(at(until).date())} if asked is not None else {}
    invitation = Invitation(id=RecordId(f"inv_{name}"), person=RecordId(f"per_{name}"), **form)  # type: ignore[arg-type]
    reply = Reply(id=RecordId(f"rpl_{name}"), invitation=invitation.id, ratings=(f"cpt_a={level}",))
    who = Person(id=invitation.person, name=name, relation=Relation.PEER)
    return [(0, who), (day if asked is None else asked, invitation), (day, reply)]


def awaited(name: str, asked: int, until: int) -> list[tuple[int, AnyRecord]]:
    """Somebody who was asked and has not answered."""
    return told(name, 0, asked=asked, until=until)[:2]


def over(*lots: list[tuple[int, AnyRecord]], today: int = 10, versions: object = NEVER_CHANGED) -> Closed:
    books = Books(Kept(record, 1, Source.TYPED, at(day), at(day)) for lot in lots for day, record in lot)
    return closed(books, feedback_of(books).returned, versions, at(today).date())  # type: ignore[arg-type]


def names(found: Closed) -> list[str]:
    return ["".join(sorted(each.rater.removeprefix("per_") for each in one)) for one in found.releases]


def test_nothing_goes_to_others_before_three_have_answered() -> None:
    found = over(told("a", 1), told("b", 2))
    assert (found.releases, found.last, found.pending) == ((), (), 2)
    assert found.why == "2 people have answered; that is kept back until 3 have, for what fewer say could be told apart."
    assert over().why == ""


def test_one_more_answer_waits_for_two_others() -> None:
    three = [told(name, day) for day, name in enumerate("abc")]
    assert names(over(*three)) == ["abc"]
    four = over(*three, told("d", 5))
    assert names(four) == ["abc"]
    assert four.why.startswith("1 person has answered since; that is kept back until 3 have")
    assert names(over(*three, told("d", 5), told("e", 6), told("f", 7))) == ["abc", "abcdef"]


def test_a_round_lasts_until_everybody_asked_has_answered_or_had_their_time() -> None:
    three = [told(name, 2, asked=0, until=8) for name in "abc"]
    found = over(*three, awaited("d", 0, 8), today=8)
    assert (found.releases, found.awaited, found.until) == ((), 1, date(2026, 3, 22))
    assert "until the round is over, on 2026-03-22 or when all have answered." in found.why
    assert names(over(*three, awaited("d", 0, 8), today=9)) == ["abc"]
    assert names(over(*three, told("d", 4, asked=0, until=8), today=4)) == ["abcd"]


def test_a_round_that_was_over_stays_so_whoever_is_asked_or_answers_late() -> None:
    three = [told(name, 2, asked=0, until=8) for name in "abc"]
    assert names(over(*three, awaited("d", 3, 30), today=4)) == ["abc"]
    assert names(over(*three, told("d", 9, asked=0, until=8))) == ["abc"]
    assert names(over(*three, told("d", 9, asked=1, until=8), awaited("e", 9, 30))) == ["abc"]


def test_those_taken_in_at_one_time_belong_together() -> None:
    assert names(over(*(told(name, 1) for name in "abcde"))) == ["abcde"]


def test_whoever_answers_otherwise_counts_as_new_and_was_as_they_were() -> None:
    three = [told(name, 1, level=5) for name in "abc"]
    versions = {RecordId("rpl_a"): [(at(1), ("cpt_a=2",)), (at(3), ("cpt_a=2",)), (at(4), ("cpt_a=5",))]}
    found = over(*three, versions=versions)
    assert names(found) == ["abc"]
    assert sorted(each.reply.ratings for each in found.last) == [("cpt_a=2",), ("cpt_a=5",), ("cpt_a=5",)]
    assert found.pending == 1
    later = over(*three, told("d", 5), told("e", 6), versions=versions)
    assert names(later) == ["abc", "abcde"]
    assert {each.reply.ratings for each in later.last if each.rater == "per_a"} == {("cpt_a=5",)}


@pytest.mark.parametrize("change", [{"recipient": ""}, {"until": None}])
def test_nobody_is_waited_for_who_has_no_form_or_no_last_day(change: dict[str, object]) -> None:
    person, (day, invitation) = awaited("d", 0, 30)
    bare = [person, (day, replace(invitation, **change))]  # type: ignore[type-var]
    assert names(over(*(told(name, 1) for name in "abc"), bare)) == ["abc"]


def test_of_many_who_answer_one_by_one_there_are_few_rounds() -> None:
    found = over(*(told(f"p{number:03}", number) for number in range(500)), today=600)
    sizes = [len(each) for each in found.releases]
    assert sizes[:7] == [3, 6, 9, 12, 15, 19, 24]
    assert len(sizes) < 25
    assert found.needed * 4 >= sizes[-1]
    assert f"until {found.needed} have" in found.why
