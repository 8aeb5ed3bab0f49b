"""The week: seven minutes when nothing is due, one thing to ask that is not under way, one to learn, rest around talks."""

from datetime import date
from typing import Any

import pytest

from proprietor.agenda.week import EACH, LEAST, MOST, Learn, Lesson, Week, first_day, week
from proprietor.ask.records import Ask
from proprietor.books import Assumption, Books, Complaint, Decision, Goal, Person, Want, Win
from proprietor.books.kinds import AnyRecord
from proprietor.interview.records import Briefing
from proprietor.market.postings import Posting
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
SINCE = date(2026, 3, 7)
WIN = Win(id=RecordId("win_0ne0000000"), result="Calls fell")
WANT = Want(id=RecordId("wnt_desk000000"), what="A desk", since=PartialDate(2025))
BO = Person(id=RecordId("per_b000000000"), name="Bo Lind")
POST = Posting(id=RecordId("pst_0ne0000000"), title="Nurse")
BELIEF = Assumption(id=RecordId("asm_0ne0000000"), belief="They never pay more", sure=90)


def nothing(books: Books, today: date) -> Learn | None:
    return None


def welding(books: Books, today: date) -> Learn | None:
    return Learn(what="Look into learning welding", why="4 of 5 ask for it.")


def of(*records: AnyRecord, lesson: Lesson = nothing, before: Books | None = None, **named: Any) -> Week:
    books = books_of(*records)
    return week(books, before or books, TODAY, SINCE, closed=named.get("closed"), lesson=lesson)


def choice(at: int, month: int) -> Decision:
    return Decision(id=RecordId(f"dec_{at:010}"), what=f"Stay {at}", look_back=PartialDate(2026, month))


def test_it_takes_seven_minutes_when_nothing_is_due() -> None:
    assert of().minutes == LEAST == 7
    assert of(choice(1, 6)).minutes == LEAST


def test_each_thing_that_is_due_takes_its_time_up_to_half_an_hour() -> None:
    due = of(choice(1, 2), choice(2, 3))
    assert len(due.due) == 2
    assert due.minutes == LEAST + 2 * EACH
    assert of(*(choice(at, 1) for at in range(20))).minutes == MOST == 30


def test_what_comes_is_told_for_two_weeks() -> None:
    days = {3: "due", 20: "coming", 28: "coming", 29: "later"}
    choices = [Decision(id=RecordId(f"dec_{day:010}"), what=str(day), look_back=PartialDate(2026, 3, day)) for day in days]
    shown = of(*choices)
    assert [each.what for each in shown.due] == ["Look back: 3"]
    assert [each.what for each in shown.coming] == ["Look back: 20", "Look back: 28"]


def test_the_strongest_thing_unsaid_is_asked_and_not_what_is_due_anyway() -> None:
    old = Want(id=RecordId("wnt_o1d0000000"), what="A title", since=PartialDate(2024))
    shown = of(WANT, old)
    assert shown.ask is not None
    assert shown.ask.record == old.id
    ask = Ask(id=RecordId("ask_0ne0000000"), ask="a desk", want=WANT.id, person=BO.id, on=PartialDate(2026, 3, 10))
    assert of(WANT, BO, ask).ask is None, "the talk is due, and its want is spoken for"
    assert of().ask is None


def test_what_waits_without_a_day_is_asked_for() -> None:
    ask = Ask(id=RecordId("ask_0ne0000000"), ask="a desk", person=BO.id)
    shown = of(BO, ask)
    assert [each.records[0] for each in shown.due] == []
    assert shown.ask is not None
    assert shown.ask.check == "ask-step"


def test_a_goal_that_is_due_comes_before_a_lesson_and_that_before_a_belief() -> None:
    goal = Goal(id=RecordId("gol_0ne0000000"), what="Ask twice", by=PartialDate(2026, 2))
    first = of(goal, POST, BELIEF, lesson=welding).learn
    assert first is not None
    assert first.item is not None
    assert first.item.check == "goal-due"
    then = of(POST, BELIEF, lesson=welding).learn
    assert then == welding(Books(), TODAY)
    last = of(POST, BELIEF).learn
    assert last is not None
    assert last.records == (BELIEF.id,)
    assert of(BELIEF, lesson=welding).learn == last, "without postings no lesson is asked for"
    assert of(POST).learn is None


def test_what_happened_is_what_was_not_there_before() -> None:
    assert [each.said for each in of(WIN, WANT, before=books_of(WANT)).deeds] == ["You wrote down a win."]


def test_around_talks_some_time_is_kept_free() -> None:
    asks = [Ask(id=RecordId(f"ask_{at:010}"), ask=f"a desk {at}", person=BO.id, on=PartialDate(2026, 3, 18)) for at in range(2)]
    assert of(BO, choice(1, 2)).rest == ""
    assert of(BO, asks[0]).rest.startswith("One talk comes. Keep the half-hour after it free")
    crowded = of(BO, *asks).rest
    assert crowded.startswith("2 talks come. Keep the half-hour after each free")
    assert crowded.endswith("On 18 March there is more than one; if one of them can move, move it.")


def test_an_interview_is_a_talk_once_its_day_is_known() -> None:
    known = Briefing(id=RecordId("brf_0ne0000000"), name="Ward", on=PartialDate(2026, 3, 20))
    assert of(known).rest.startswith("One talk")
    assert of(Briefing(id=known.id, name="Ward", on=PartialDate(2026, 4))).rest == ""


def test_it_says_whether_it_was_closed() -> None:
    shown = of(closed=date(2026, 3, 13))
    assert (shown.closed, shown.since, shown.today) == (date(2026, 3, 13), SINCE, TODAY)


@pytest.mark.parametrize("day", [date(2026, 3, 9), date(2026, 3, 12), date(2026, 3, 15)])
def test_a_week_begins_on_monday(day: date) -> None:
    assert first_day(day) == date(2026, 3, 9)


def test_a_complaint_can_be_the_thing_to_ask() -> None:
    shown = of(Complaint(id=RecordId("cmp_0ne0000000"), what="No window"))
    assert shown.ask is not None
    assert shown.ask.check == "unraised-complaint"
