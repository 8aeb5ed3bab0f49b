"""What a form needs, and how long it takes to answer."""

from dataclasses import replace

import pytest

from proprietor.calibration.competencies import LEVELS, shipped
from proprietor.calibration.invited import QUESTIONS, WITHOUT_WORDS, Invited, on_form, who_sees
from proprietor.calibration.picking import as_record
from proprietor.calibration.records import Competency
from proprietor.values.ids import RecordId

INVITED = Invited(
    invitation="inv_4k7m2p9qxt",
    asker="Ana Ruiz",
    rater="Mirela Popa",
    recipient="age1",
    until="2026-12-12",
    competencies=on_form(replace(as_record(each), id=RecordId(each.id)) for each in shipped()[:8]),
    who_sees=who_sees("Ana Ruiz"),
)


def test_a_level_is_all_its_sentences_in_a_row():
    first = INVITED.competencies[0]
    assert first.id == shipped()[0].id
    assert (
        first.levels[0]
        == "Puts right what can be seen and carries on with the day. Names the first likely reason and tries that remedy at once."
    )
    assert {len(each.levels) for each in INVITED.competencies} == {LEVELS}


def test_the_time_grows_with_what_is_to_be_read_and_chosen():
    assert 7 <= INVITED.minutes <= 12
    assert replace(INVITED, competencies=INVITED.competencies[:2]).minutes < INVITED.minutes
    assert replace(INVITED, competencies=(), who_sees="", questions=()).minutes == 2


def test_the_two_questions_are_those_of_a_reply():
    assert [key for key, _ in QUESTIONS] == ["problem", "stop"]


def test_whoever_answers_is_told_that_they_are_not_anonymous():
    told = who_sees("Ana Ruiz")
    assert told.startswith("Ana Ruiz will read each of your answers with your name beside it. They are not anonymous.")
    assert "unless you allow it" in told


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ((), list(WITHOUT_WORDS)),
        ((1, 5), [1, "Between", "Between", "Between", 5]),
        ((3,), ["Less", "Less", 3, "More", "More"]),
        ((1, 3), [1, "Between", 3, "More", "More"]),
        ((1, 2, 3, 4, 5), [1, 2, 3, 4, 5]),
    ],
)
def test_a_level_without_words_lies_beside_those_that_have_some(told: tuple[int, ...], shown: list[int | str]) -> None:
    words = {"Between": "Somewhere between the two.", "More": "More than that.", "Less": "Less than that."}
    (made,) = on_form([Competency(name="Rota", **{f"level{at}": f"level {at}" for at in told})])
    assert list(made.levels) == [f"level {each}" if isinstance(each, int) else words.get(each, each) for each in shown]
