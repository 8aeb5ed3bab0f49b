"""Following up an ask: which steps are due on which day, from the plan to the end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.actions.kinds import kind_named
from proprietor.ask.cadence import Cadence
from proprietor.ask.following import Heard, closed, day_of, due_of, follow, open_asks, spoken_for, steps_of, too_late
from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.steps import Step, StepName
from proprietor.books import Books, Complaint, Want
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of, kept
from tests.strategies import partial_dates, records, whole_books

TALK = date(2027, 3, 2)
"""A Tuesday."""

PLAN = Ask(id=RecordId("ask_0000000001"), ask="to work four days a week from September.", on=PartialDate(2027, 3, 2))
NOT_NOW = Answer(id=RecordId("ans_0000000001"), ask=PLAN.id, on=PartialDate(2027, 3, 2), said="Not before the budget.")
PROMISED = replace(NOT_NOW, promised="She speaks with the head", by=PartialDate(2027, 3, 12))


def steps(ask: Ask, *answers: Answer, today: date = TALK, cadence: Cadence | None = None) -> Sequence[Step]:
    heard = [Heard(answer=each, day=day_of(each, ask, today)) for each in answers]
    return steps_of(ask, heard, today, cadence or Cadence())


def told(found: Sequence[Step]) -> list[tuple[str, str]]:
    return [(each.name.value, str(each.on)) for each in found]


@pytest.mark.parametrize(
    ("on", "today", "found"),
    [
        (PartialDate(2027, 3, 2), date(2027, 1, 4), [("talk", "2027-03-02"), ("write-down", "2027-03-03")]),
        (PartialDate(2027, 3, 2), date(2027, 3, 2), [("talk", "2027-03-02"), ("write-down", "2027-03-03")]),
        (PartialDate(2027, 3, 2), date(2027, 3, 3), [("write-down", "2027-03-03")]),
        (PartialDate(2027, 3, 2), date(2030, 1, 1), [("write-down", "2027-03-03")]),
        (PartialDate(2026, 12, 31), date(2026, 12, 31), [("talk", "2026-12-31"), ("write-down", "2027-01-01")]),
        (PartialDate(2027, 3), date(2027, 2, 1), [("day", "2027-03-01"), ("write-down", "2027-04-01")]),
        (PartialDate(2027, 3), date(2027, 3, 31), [("day", "2027-03-01"), ("write-down", "2027-04-01")]),
        (PartialDate(2027, 3), date(2027, 4, 1), [("write-down", "2027-04-01")]),
        (PartialDate(2027), date(2027, 6, 1), [("day", "2027-01-01"), ("write-down", "2028-01-01")]),
        (PartialDate(2199), date(2199, 12, 31), [("day", "2199-01-01"), ("write-down", "2200-01-01")]),
        (None, date(2027, 3, 2), [("undated", "2027-03-02")]),
    ],
)
def test_before_the_talk(on: PartialDate | None, today: date, found: list[tuple[str, str]]) -> None:
    assert told(steps(replace(PLAN, on=on), today=today)) == found


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2027, 3, 2), ["recap 03-03", "check 03-12", "chase 03-23", "chase-again 04-01", "ask-again 05-31"]),
        (date(2027, 3, 9), ["recap 03-03", "check 03-12", "chase 03-23", "chase-again 04-01", "ask-again 05-31"]),
        (date(2027, 3, 10), ["check 03-12", "chase 03-23", "chase-again 04-01", "ask-again 05-31"]),
        (date(2027, 3, 22), ["check 03-12", "chase 03-23", "chase-again 04-01", "ask-again 05-31"]),
        (date(2027, 3, 23), ["chase 03-23", "chase-again 04-01", "ask-again 05-31"]),
        (date(2027, 4, 1), ["chase-again 04-01", "ask-again 05-31"]),
        (date(2027, 5, 31), ["ask-again 05-31"]),
        (date(2029, 1, 1), ["ask-again 05-31"]),
    ],
)
def test_after_a_not_now_with_a_promise_and_its_day(today: date, found: list[str]) -> None:
    assert [f"{each.name.value} {each.on:%m-%d}" for each in steps(PLAN, PROMISED, today=today)] == found


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, ["recap 2027-03-03", "ask-again 2027-05-31"]),
        ({"result": Result.NO}, ["recap 2027-03-03", "ask-again 2027-05-31"]),
        ({"result": Result.PARTLY}, ["recap 2027-03-03", "ask-again 2027-05-31"]),
        ({"result": Result.YES}, []),
        ({"result": Result.YES, "by": PartialDate(2027, 9)}, []),
        ({"result": Result.AVOIDED}, ["next 2027-03-03"]),
        ({"result": Result.AVOIDED, "on": PartialDate(2027, 3, 5)}, ["next 2027-03-08"]),
        ({"came": "She gave me the post"}, []),
        ({"result": Result.AVOIDED, "came": "I let it go"}, []),
        ({"by": PartialDate(2027, 3, 20)}, ["recap 2027-03-03", "check 2027-03-20", "ask-again 2027-05-31"]),
        ({"by": PartialDate(2027, 3)}, ["recap 2027-03-03", "check 2027-03-31", "ask-again 2027-05-31"]),
        ({"by": PartialDate(2027, 2, 1)}, ["check 2027-03-02", "recap 2027-03-03", "ask-again 2027-05-31"]),
        ({"by": PartialDate(2027, 9, 18)}, ["recap 2027-03-03", "check 2027-09-18", "ask-again 2027-09-20"]),
        (
            {"result": Result.YES, "promised": "A letter"},
            ["recap 2027-03-03", "chase 2027-03-11", "chase-again 2027-03-22"],
        ),
        ({"result": Result.YES, "promised": "A letter", "done": True}, []),
        ({"promised": "A letter", "done": True, "by": PartialDate(2027, 3, 9)}, ["recap 2027-03-03", "ask-again 2027-05-31"]),
    ],
)
def test_after_each_result(change: dict[str, object], found: list[str]) -> None:
    assert [f"{each.name.value} {each.on}" for each in steps(PLAN, replace(NOT_NOW, **change))] == found


def test_without_a_day_of_theirs_the_planned_one_is_looked_at() -> None:
    planned = replace(PLAN, check=PartialDate(2027, 4, 15))
    found = steps(planned, replace(NOT_NOW, promised="A word with the head"))
    assert ("check", "2027-04-15") in told(found)
    assert ("chase", "2027-04-26") in told(found)
    check = next(each for each in found if each.name is StepName.CHECK)
    assert check.why.startswith("You talked on 2 March 2027. By this day you wanted an answer after the talk; it lies more than")
    gone = replace(PLAN, check=PartialDate(2027, 3, 1))
    assert "check" not in dict(told(steps(gone, NOT_NOW)))


def test_an_agreed_day_more_than_thirty_days_off_is_said_to_be_late() -> None:
    heard = Heard(answer=PROMISED, day=TALK)
    assert not too_late(heard, None)
    assert not too_late(heard, date(2027, 4, 1))
    assert too_late(heard, date(2027, 4, 2))
    assert not too_late(heard, date(2027, 4, 2), Cadence(check_within=40))
    late = [each for each in steps(PLAN, replace(PROMISED, by=PartialDate(2027, 5))) if each.name is StepName.CHECK]
    assert "more than 30 days after it, and a nearer one is easier to keep" in late[0].why
    assert due_of(PLAN, heard) == date(2027, 3, 12)


def test_another_day_for_the_talk_takes_the_place_of_asking_again() -> None:
    again = replace(PLAN, on=PartialDate(2027, 6, 7))
    found = told(steps(again, PROMISED, today=date(2027, 6, 1)))
    assert found == [("chase-again", "2027-04-01"), ("talk", "2027-06-07"), ("write-down", "2027-06-08")]
    avoided = replace(NOT_NOW, result=Result.AVOIDED)
    assert [name for name, _ in told(steps(again, avoided))] == ["talk", "write-down"]


def test_a_talk_that_did_not_come_about_leaves_the_promise_standing() -> None:
    later = Answer(id=RecordId("ans_0000000002"), ask=PLAN.id, on=PartialDate(2027, 3, 15), result=Result.AVOIDED)
    found = told(steps(PLAN, PROMISED, later, today=date(2027, 3, 15)))
    assert found == [
        ("check", "2027-03-12"),
        ("next", "2027-03-16"),
        ("chase", "2027-03-23"),
        ("chase-again", "2027-04-01"),
        ("ask-again", "2027-05-31"),
    ]


def test_the_newest_answer_is_what_is_followed_up() -> None:
    yes = Answer(id=RecordId("ans_0000000002"), ask=PLAN.id, on=PartialDate(2027, 4, 5), result=Result.YES)
    assert not steps(PLAN, PROMISED, yes, today=date(2027, 4, 5))
    dropped = replace(yes, result=Result.AVOIDED)
    assert not steps(PLAN, replace(PROMISED, came="It ended there"), dropped, today=date(2027, 4, 5))


def test_each_number_of_the_cadence_can_be_overridden() -> None:
    own = Cadence(recap=2, recap_lapses=3, write_down=4, chases=(1, 2), again=10)
    assert told(steps(PLAN, today=date(2027, 3, 3), cadence=own)) == [("write-down", "2027-03-06")]
    found = told(steps(PLAN, PROMISED, cadence=own))
    assert found == [
        ("recap", "2027-03-04"),
        ("check", "2027-03-12"),
        ("chase", "2027-03-15"),
        ("ask-again", "2027-03-16"),
        ("chase-again", "2027-03-16"),
    ]


@pytest.mark.parametrize(
    ("on", "planned", "day"),
    [
        (PartialDate(2027, 3, 2), None, date(2027, 3, 2)),
        (PartialDate(2027, 3), None, date(2027, 3, 9)),
        (PartialDate(2027, 2), None, date(2027, 2, 28)),
        (PartialDate(2028), None, date(2028, 1, 1)),
        (None, PartialDate(2027, 3, 4), date(2027, 3, 4)),
        (None, PartialDate(2027, 3), date(2027, 3, 9)),
        (None, PartialDate(2027, 4, 1), date(2027, 3, 9)),
        (None, None, date(2027, 3, 9)),
    ],
)
def test_an_answer_is_of_the_day_that_is_nearest(on: PartialDate | None, planned: PartialDate | None, day: date) -> None:
    assert day_of(replace(NOT_NOW, on=on), replace(PLAN, on=planned), date(2027, 3, 9)) == day


SENTENCES = {
    StepName.TALK: "Have the talk you planned: to work four days a week from September",
    StepName.RECAP: "Send a short note of the talk: to work four days a week from September",
    StepName.ASK_AGAIN: "Ask again: to work four days a week from September",
}


def test_steps_speak_and_keep_the_words_of_others_apart() -> None:
    every = [*steps(replace(PLAN, place="in her office.", why_now="The rota is made in May.")), *steps(PLAN, PROMISED)]
    by_name = {each.name: each for each in every}
    assert {name: by_name[name].what for name in SENTENCES} == SENTENCES
    assert by_name[StepName.TALK].why == "You planned it for 2 March 2027, in her office. Why now: The rota is made in May."
    assert by_name[StepName.CHECK].said == "What was promised: “She speaks with the head”, by 12 March 2027."
    assert by_name[StepName.RECAP].said == "They said: “Not before the budget”."
    assert all("budget" not in each.what + each.why and "head" not in each.what + each.why for each in every)
    seasonal = steps(replace(PLAN, season=4), replace(NOT_NOW, condition="Two more can run the late shift"))
    assert "season" in seasonal[-1].why
    assert seasonal[-1].said.endswith("What would have to be true: Two more can run the late shift.")
    assert not steps(PLAN, replace(NOT_NOW, said=""))[-1].said
    undated = steps(PLAN, replace(NOT_NOW, promised="A letter"))
    assert [each.said for each in undated if each.name is StepName.CHASE] == ["What was promised: “A letter”."]


def test_keys_are_made_of_ids_and_names_and_stay_when_the_day_moves() -> None:
    before, after = steps(PLAN, PROMISED), steps(PLAN, replace(PROMISED, by=PartialDate(2027, 3, 20)))
    assert [each.key for each in before] == [each.key for each in after]
    assert before[1].key == f"{PLAN.id}-check-{PROMISED.id}"
    assert steps(PLAN)[0].key == f"{PLAN.id}-talk"
    assert before[1].records == (PROMISED.id, PLAN.id)


def test_the_books_tie_answers_to_their_asks_in_the_order_of_their_days() -> None:
    older = replace(NOT_NOW, id=RecordId("ans_0000000009"), on=PartialDate(2027, 2, 1), came="")
    loose = Answer(id=RecordId("ans_0000000008"))
    (found,) = follow(books_of(PLAN, NOT_NOW, older, loose), TALK)
    assert [each.answer.id for each in found.heard] == [older.id, NOT_NOW.id]
    assert [each.name for each in found.steps] == [StepName.RECAP, StepName.ASK_AGAIN]
    written = datetime(2027, 3, 5, tzinfo=UTC)
    (undated,) = follow(Books([kept(replace(PLAN, on=None)), kept(replace(NOT_NOW, on=None), added=written)]), TALK)
    assert undated.heard[0].day == written.date()


def test_what_is_planned_or_was_said_is_spoken_for() -> None:
    want, complaint = Want(id=RecordId("wnt_0000000001"), what="A desk"), Complaint(id=RecordId("cmp_0000000001"), what="Noise")
    ask = replace(PLAN, want=want.id, complaint=complaint.id)
    avoided = replace(NOT_NOW, result=Result.AVOIDED, came="I let it go")
    assert spoken_for(books_of(want, complaint, ask)) == {want.id, complaint.id}
    assert spoken_for(books_of(want, ask, replace(NOT_NOW, result=Result.YES))) == {want.id, complaint.id}
    assert spoken_for(books_of(want, ask, avoided)) == frozenset()
    assert spoken_for(books_of(PLAN)) == frozenset()


ASK, ANSWER = kind_named("ask"), kind_named("answer")
assert ASK is not None
assert ANSWER is not None


@given(ask=records(ASK), answers=st.lists(records(ANSWER), max_size=4), today=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_no_step_comes_before_its_cause_and_closed_asks_have_none(ask: Ask, answers: list[Answer], today: date) -> None:
    heard = sorted((Heard(answer=each, day=day_of(each, ask, today)) for each in answers), key=lambda each: each.day)
    found = steps_of(ask, heard, today)
    days = {each.answer.id: each.day for each in heard}
    for each in found:
        cause = days.get(each.records[0]) or (ask.on.first if ask.on else today)
        assert cause <= each.opens <= each.on
    assert list(found) == sorted(found, key=lambda each: each.on)
    assert not (closed(heard) and found)
    if not found:
        assert closed(heard)


@given(books=whole_books(), today=st.dates(date(2020, 1, 1), date(2030, 1, 1)), later=partial_dates())
def test_keys_are_unique_and_stable(books: Books, today: date, later: PartialDate) -> None:
    keys = [step.key for each in follow(books, today) for step in each.steps]
    assert len(keys) == len(set(keys))
    assert keys == [step.key for each in follow(books, today) for step in each.steps]
    assert all(step.key.startswith(each.ask.id) for each in follow(books, later.first) for step in each.steps)


def test_what_is_left_to_follow_up_is_open() -> None:
    lamp, desk = (Ask(id=RecordId(f"ask_000000010{n}"), ask=what) for n, what in ((1, "a lamp"), (2, "a desk")))
    yes = Answer(id=RecordId("ans_0000000101"), ask=lamp.id, result=Result.YES)
    assert open_asks(books_of(lamp, desk)) == (lamp, desk)
    assert open_asks(books_of(lamp, desk, yes)) == (desk,)
