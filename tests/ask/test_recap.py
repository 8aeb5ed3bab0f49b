"""The note after a talk: at most six lines, each from the records, asking for the date where none was agreed."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from proprietor.actions.kinds import kind_named
from proprietor.ask.following import Heard, day_of
from proprietor.ask.recap import MOST_LINES, Recap, draft, next_day
from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.script import note_opening
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.strategies import records

DAY = date(2027, 3, 2)
ASK = Ask(id=RecordId("ask_0000000001"), ask="to work four days a week from September.", on=PartialDate(2027, 3, 2))
BARE = Answer(
    id=RecordId("ans_0000000001"), ask=ASK.id, on=PartialDate(2027, 3, 2), said="Not before the budget, but yes, I see it"
)
PROMISED = replace(BARE, promised="She speaks with the head", by=PartialDate(2027, 3, 12))


def note(answer: Answer, ask: Ask = ASK) -> Recap:
    return draft(ask, Heard(answer=answer, day=DAY))


def test_a_promise_with_its_day() -> None:
    made = note(PROMISED)
    assert made.text.splitlines() == [
        f"Thank you for the talk on 2 March 2027. {note_opening(ASK).text}",
        "I said that I would like to work four days a week from September.",
        "I understood that it cannot be now: “Not before the budget, but yes, I see it”.",
        "What we agreed: “She speaks with the head”, by 12 March 2027.",
        "I will come back to it on 12 March 2027.",
        "If I have taken anything down wrongly, please put it right.",
    ]
    assert made.lines[1].sources == (ASK.id,)
    assert made.lines[3].sources == (PROMISED.id,)
    assert made.advice == ("What was promised stands here as you noted it; turn “she” and “he” into “you”.",)


@pytest.mark.parametrize(
    ("result", "heard", "question"),
    [
        (Result.YES, "You said yes: “", "From which day does it hold?"),
        (Result.PARTLY, "You said yes to a part of it: “", "On which day could we look at the rest of it?"),
        (Result.NOT_NOW, "I understood that it cannot be now: “", "On which day could we look at it again?"),
        (Result.NO, "I understood that it is a no: “", "From which day on may I ask again?"),
    ],
)
def test_each_result_has_its_text_and_asks_for_the_date(result: Result, heard: str, question: str) -> None:
    lines = note(replace(BARE, result=result)).text.splitlines()
    assert lines[2].startswith(heard)
    assert lines[3] == question
    assert lines[4] == "I will note the day you name, and come back to it then."
    assert any("No day was agreed" in each for each in note(replace(BARE, result=result)).advice)


def test_what_would_have_to_be_true_is_said_back() -> None:
    lines = note(replace(BARE, condition="Two more can run the late shift")).text.splitlines()
    assert (
        lines[3] == "What would have to be true for it: Two more can run the late shift. On which day could we look at it again?"
    )


def test_a_promise_without_a_day_asks_for_one() -> None:
    lines = note(replace(PROMISED, by=None)).text.splitlines()
    assert lines[3] == "What we agreed: “She speaks with the head”. By which day may I come back to it?"


def test_a_day_without_a_promise_is_looked_forward_to() -> None:
    made = note(replace(BARE, by=PartialDate(2027, 3, 20)))
    assert "I would like to look at it again with you on 20 March 2027." in made.text
    assert made.lines[3].sources == (BARE.id, BARE.id)
    planned = note(BARE, replace(ASK, check=PartialDate(2027, 3, 30)))
    assert "on 30 March 2027" in planned.text
    assert planned.lines[3].sources == (BARE.id, ASK.id)
    promised = note(replace(PROMISED, by=None), replace(ASK, check=PartialDate(2027, 3, 30)))
    assert promised.lines[4].sources == (ASK.id,)


def test_a_far_day_and_missing_words_are_pointed_out() -> None:
    made = note(replace(PROMISED, said="", by=PartialDate(2027, 6)))
    assert "more than 30 days after the talk" in made.advice[-1]
    assert "Their words are missing." in made.advice[1]
    assert made.lines[2].text == "I understood that it cannot be now."


@pytest.mark.parametrize(
    ("on", "thanks"),
    [
        (PartialDate(2027, 3), "Thank you for the talk in March 2027."),
        (PartialDate(2027), "Thank you for the talk in 2027."),
        (None, "Thank you for the talk."),
    ],
)
def test_thanks_name_the_day_as_far_as_it_is_known(on: PartialDate | None, thanks: str) -> None:
    assert note(replace(BARE, on=on)).lines[0].text == f"{thanks} {note_opening(ASK).text}"


def test_where_there_was_no_talk_there_is_no_note_but_a_next_day() -> None:
    made = note(replace(BARE, result=Result.AVOIDED))
    assert (made.lines, made.text) == ((), "")
    assert made.advice == (
        (
            "It did not come to it this time, and nothing is lost by that. There is no note to send. "
            "The next day for it: 3 March 2027."
        ),
    )
    friday = Heard(answer=BARE, day=date(2027, 3, 5))
    assert next_day(ASK, friday) == date(2027, 3, 8)
    assert next_day(replace(ASK, on=PartialDate(2027, 3, 18)), friday) == date(2027, 3, 18)
    assert next_day(replace(ASK, on=None), friday) == date(2027, 3, 8)


ASK_KIND, ANSWER_KIND = kind_named("ask"), kind_named("answer")
assert ASK_KIND is not None
assert ANSWER_KIND is not None


@given(ask=records(ASK_KIND), answer=records(ANSWER_KIND))
def test_never_more_than_six_lines_and_no_line_within_a_line(ask: Ask, answer: Answer) -> None:
    made = draft(ask, Heard(answer=answer, day=day_of(answer, ask, DAY)))
    assert len(made.lines) <= MOST_LINES
    assert all("\n" not in line.text for line in made.lines)
    assert {source for line in made.lines for source in line.sources} <= {ask.id, answer.id}
    assert bool(made.lines) == (answer.result is not Result.AVOIDED)
    assert made.lines or made.advice


@pytest.mark.parametrize(
    ("by", "line"),
    [
        (PartialDate(2027), "by the end of 2027"),
        (PartialDate(2027, 4), "by the end of April 2027"),
        (PartialDate(2027, 3, 12), "on 12 March 2027"),
    ],
)
def test_of_a_month_or_a_year_no_day_is_made_up(by: PartialDate, line: str) -> None:
    assert f"I would like to look at it again with you {line}." in note(replace(BARE, by=by)).text
    assert f"I will come back to it {line}." in note(replace(PROMISED, by=by)).text
    if by.last >= DAY:
        assert f"look at it again with you {line}." in note(BARE, replace(ASK, check=by)).text


def test_what_was_asked_is_not_made_to_stutter() -> None:
    assert note(BARE, replace(ASK, ask="I would like Sundays off.")).lines[1].text == "I asked: “I would like Sundays off”."
    assert note(BARE, replace(ASK, ask="The title.")).lines[1].text == "I said that I would like the title."


@pytest.mark.parametrize(
    ("planned", "today", "day"),
    [
        (PartialDate(2027, 3, 2), date(2027, 3, 2), date(2027, 3, 3)),
        (PartialDate(2027, 3, 2), date(2027, 5, 1), date(2027, 5, 3)),
        (PartialDate(2027, 3, 9), date(2027, 3, 5), date(2027, 3, 9)),
        (PartialDate(2027, 3, 9), date(2027, 3, 10), date(2027, 3, 10)),
    ],
)
def test_no_day_that_has_passed_is_proposed(planned: PartialDate, today: date, day: date) -> None:
    heard = Heard(answer=replace(BARE, result=Result.AVOIDED), day=DAY)
    ask = replace(ASK, on=planned)
    assert next_day(ask, heard, today) == day
    assert f"The next day for it: {day.day} " in draft(ask, heard, today).advice[0]


def test_a_day_before_the_talk_was_not_agreed_in_it() -> None:
    made = note(replace(PROMISED, by=PartialDate(2027, 2, 28)))
    assert "February" not in made.text
    assert "What we agreed: “She speaks with the head”. By which day may I come back to it?" in made.text
    assert "I will note the day you name" in made.text
    assert any("lies before the talk" in each for each in made.advice)
    assert "I will come back to it on 2 March 2027." in note(replace(PROMISED, by=PartialDate(2027, 3, 2))).text


def test_an_agreed_day_that_has_passed_is_asked_for_anew() -> None:
    answer = Answer(promised="She asks the head", by=PartialDate(2026, 3, 20))
    heard = Heard(answer=answer, day=date(2026, 3, 12))
    fresh, late = (draft(Ask(ask="a desk"), heard, day) for day in (date(2026, 3, 20), date(2026, 3, 21)))
    assert "I will come back to it on 20 March 2026." in fresh.text
    assert "come back to it on 20 March" not in late.text
    assert "By which day may I come back to it?" in late.text
    assert late.advice[-1] == "The day that was agreed has passed, so the note asks for a new one."
