"""Checklist: the questions that are probably asked here, and why."""

from proprietor.interview.brief.checklist import likely
from proprietor.interview.brief.constants import CONSTANTS, Constants
from proprietor.interview.brief.setting import Form
from proprietor.interview.playbook.cards import FAMILIES
from proprietor.interview.playbook.shelf import questions
from tests.interview.brief.desk import notes, posting, question

OWN = question("own-one", family="")


def asked(text: str, form: Form = Form.TALK) -> list[str]:
    return [each.question.id for each in likely(questions(), [posting(text)], form, CONSTANTS)]


def test_eight_questions_come_in_the_order_of_an_interview() -> None:
    chosen = likely(questions(), [posting("x")], Form.TALK, CONSTANTS)
    places = [FAMILIES.index(each.question.family) for each in chosen]
    assert len(chosen) == 8
    assert places == sorted(places)
    assert all(places.count(place) <= 2 for place in places)


def test_the_posting_calls_for_some() -> None:
    assert "angry-customer" in asked("You deal with upset guests and complaints.")
    assert "angry-customer" not in asked("You paint walls.")


def test_a_panel_asks_what_panels_ask() -> None:
    chosen = likely(questions(), [posting("x")], Form.PANEL, CONSTANTS)
    assert sum(each.question.structured for each in chosen) >= 6


def test_a_first_screen_leaves_out_what_it_does_not_ask() -> None:
    cued, entry = question("cv-team-budget", family="cv"), question("one", family="cv", entry=True)
    only = Constants(most_answers=1)
    [chosen] = likely([cued, entry], [posting("You lead and have a budget")], Form.SCREEN, only)
    assert chosen.question is entry


def test_the_reason_is_said() -> None:
    cued = question("missed-deadline", structured=True)
    panel, screen = question("one", structured=True), question("two", family="cv", entry=True)

    def because(form: Form, *told: object) -> str:
        [each] = likely(told, [notes("A deadline; delays")], form, CONSTANTS)  # type: ignore[arg-type]
        return each.because.text

    assert because(Form.TALK, cued) == "“deadline” and “delays” come up."
    assert because(Form.PANEL, panel) == "Structured panels like to ask this."
    assert because(Form.SCREEN, screen) == "First screens like to ask this."
    assert (
        because(Form.PANEL, screen)
        == because(Form.SCREEN, panel)
        == because(Form.TALK, panel)
        == "This is asked nearly everywhere."
    )
    [alone] = likely([question("learned-fast")], [notes("learn")], Form.TALK, CONSTANTS)
    assert alone.because.text == "“learn” comes up."


def test_an_own_question_without_a_family_comes_last() -> None:
    chosen = likely([OWN, question("two", family="closing")], [], Form.TALK, CONSTANTS)
    assert [each.question.id for each in chosen] == ["two", "own-one"]
