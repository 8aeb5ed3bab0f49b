"""Claims: the four questions in words."""

from proprietor.proposition.claims import Claim, Question


def test_questions_are_asked_in_words() -> None:
    assert all(question.words.endswith("?") for question in Question)
    assert Claim(text="I cut costs").title == "I cut costs"
