"""Asking: what a question is, and which kinds ask something of the other."""

import pytest

from proprietor.language.talk.asking import Form, Invites, Kind, Question


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (Kind.INFORMATION, True),
        (Kind.REQUEST, True),
        (Kind.RHETORICAL, False),
        (Kind.BACKCHANNEL, False),
        (Kind.QUOTED, False),
    ],
)
def test_only_information_and_requests_ask_something_of_the_other(kind: Kind, *, asked: bool) -> None:
    assert Question(0, 1, kind, Form.OPEN, Invites.STORY).asked is asked


def test_a_question_is_closed_until_it_is_called_open() -> None:
    assert not Question(0, 1, Kind.INFORMATION, Form.OPEN, Invites.STORY).is_open
