"""Labels and moments: what is noted about a turn, and the places in the talk behind it."""

from dataclasses import replace

from proprietor.interview.analysis.labels import Asked, ReadTurn
from proprietor.interview.analysis.moments import Moment, of_question, questions_in, whole
from proprietor.interview.analysis.turns import Turn
from proprietor.interview.intents import Intent
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites, Kind

TEXT = "Really? And who covers the night?"
PHATIC = Asked(0, 7, Kind.BACKCHANNEL, Form.YES_NO, Invites.YES_NO, Intent.SITUATION)
ASKS = Asked(8, 32, Kind.INFORMATION, Form.OPEN, Invites.FACT, Intent.SITUATION)
READ = ReadTurn(turn=Turn(number=7, side=Side.ME, speaker="Me", text=TEXT), questions=(PHATIC, ASKS))


def test_only_questions_that_want_an_answer_are_asked() -> None:
    assert READ.asked == (ASKS,)
    assert [each.asked for each in READ.questions] == [False, True]


def test_a_turn_quotes_itself() -> None:
    assert READ.quote(0, 7) == "Really?"


def test_a_moment_names_the_turn_and_the_words_and_a_question_keeps_its_mark() -> None:
    assert whole(READ) == Moment(7, 0, 33, TEXT)
    assert of_question(READ, ASKS) == Moment(7, 8, 33, "And who covers the night?")
    assert of_question(READ, replace(ASKS, stop=26)) == Moment(7, 8, 26, "And who covers the")
    assert questions_in([READ, READ]) == (of_question(READ, ASKS),) * 2
