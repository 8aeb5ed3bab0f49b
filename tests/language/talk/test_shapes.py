"""Shapes: the form of a question and what it invites."""

import pytest

from proprietor.language.talk.asking import Form, Invites
from proprietor.language.talk.shapes import shape_of, tag_at

OPEN, YES_NO, ALTERNATIVE, TAG, DECLARATIVE = Form.OPEN, Form.YES_NO, Form.ALTERNATIVE, Form.TAG, Form.DECLARATIVE


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("what broke", OPEN),
        ("what's your plan", OPEN),
        ("do you rent", YES_NO),
        ("anything else", YES_NO),
        ("do you rent or own", ALTERNATIVE),
        ("do you rent or not", YES_NO),
        ("do you rent or", YES_NO),
        ("or do you rent", DECLARATIVE),
        ("do", DECLARATIVE),
        ("do , you said", DECLARATIVE),
        ("is and was", DECLARATIVE),
        ("it's cold , isn't it", TAG),
        ("two rooms , how did they fit", OPEN),
        ("two rooms , what's wrong", OPEN),
        ("you went where", OPEN),
        ("you went where they live", DECLARATIVE),
        ("tea or coffee", ALTERNATIVE),
        ("tea or something", DECLARATIVE),
        ("so cold", DECLARATIVE),
    ],
)
def test_the_form(text: str, form: Form) -> None:
    assert shape_of(text.split())[0] is form


@pytest.mark.parametrize(
    ("text", "invites", "is_open"),
    [
        ("how do you cope", Invites.STORY, True),
        ("how", Invites.STORY, True),
        ("how well did it go", Invites.STORY, True),
        ("how many left", Invites.FACT, False),
        ("where did they go", Invites.FACT, False),
        ("where's the barn", Invites.FACT, False),
        ("why did they go", Invites.STORY, True),
        ("what time is it", Invites.FACT, False),
        ("what does it cost", Invites.FACT, False),
        ("what is your name", Invites.FACT, False),
        ("what is the new phone number", Invites.FACT, False),
        ("what is odd", Invites.STORY, True),
        ("what", Invites.STORY, True),
        ("what went wrong", Invites.STORY, True),
        ("what's the price", Invites.FACT, False),
        ("what's the matter", Invites.STORY, True),
        ("what's", Invites.STORY, True),
        ("two rooms , how did they fit", Invites.STORY, True),
        ("tea or coffee", Invites.CHOICE, False),
        ("can you tell me how it went", Invites.STORY, True),
        ("can you tell the dog to sit", Invites.STORY, True),
        ("can you swim", Invites.YES_NO, False),
        ("can you", Invites.YES_NO, False),
        ("can you elaborate", Invites.STORY, True),
        ("if you tell them", Invites.YES_NO, False),
        ("do you tell them", Invites.YES_NO, False),
        ("do you have any thoughts", Invites.STORY, True),
        ("do you have good reasons", Invites.STORY, True),
        ("do they have good reasons", Invites.YES_NO, False),
        ("did anything break", Invites.STORY, False),
        ("did the barn burn down or anything", Invites.YES_NO, False),
        ("do you know why they left", Invites.STORY, False),
        ("do you know where they live", Invites.FACT, False),
        ("do you know where", Invites.YES_NO, False),
        ("do you know why they", Invites.STORY, False),
        ("do you know at all about where they live", Invites.YES_NO, False),
        ("is it what they want", Invites.STORY, False),
        ("did the barn burn down something", Invites.YES_NO, False),
        ("you went home", Invites.YES_NO, False),
        ("it's cold , isn't it", Invites.YES_NO, False),
    ],
)
def test_what_a_question_invites(text: str, invites: Invites, *, is_open: bool) -> None:
    assert shape_of(text.split())[1:] == (invites, is_open)


@pytest.mark.parametrize(
    ("text", "invites"),
    [
        ("the scones", Invites.STORY),
        ("if it rains all night in the valley", Invites.STORY),
        ("your old dog there", Invites.YES_NO),
        ("the lead time , then", Invites.STORY),
        ("the lead time on that one", Invites.YES_NO),
        ("it works", Invites.YES_NO),
        ("the scones , right", Invites.YES_NO),
        ("paul's barn", Invites.YES_NO),
        ("barns are red", Invites.YES_NO),
        ("it's cold , isn't it", Invites.YES_NO),
    ],
)
def test_an_and_before_a_fragment_or_an_if_invites_a_story(text: str, invites: Invites) -> None:
    assert shape_of(text.split(), joined=True)[1] is invites
    assert shape_of(text.split())[1] is Invites.YES_NO


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("it was cold correct", True),
        ("it was cold , yes", True),
        ("it was cold yes", False),
        ("they left early right", True),
        ("that is not right", False),
        ("you know all right", False),
        ("it was cold isn't it", True),
        ("it was cold , is it", True),
        ("it was cold is it", False),
        ("it was cold , is paul", False),
        ("yes , perhaps you", False),
        ("cold isn't it", False),
    ],
)
def test_a_tag_stands_last_behind_a_statement(text: str, *, tagged: bool) -> None:
    assert tag_at(text.split()) is tagged
