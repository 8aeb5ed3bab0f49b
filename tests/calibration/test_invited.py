"""What a form needs, and how long it takes to answer."""

from dataclasses import replace

from proprietor.calibration.competencies import LEVELS, shipped
from proprietor.calibration.invited import QUESTIONS, Invited, on_form, who_sees
from proprietor.calibration.picking import as_record
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
