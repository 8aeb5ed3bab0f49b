"""What to learn next in words."""

import pytest

from proprietor.market.curriculum import Curriculum
from proprietor.market.learning import Lesson
from proprietor.market.lesson_words import about_said, now_said
from proprietor.values.estimate import Estimate, cannot_tell

TOLD = Lesson(now=Estimate(value=0.412, low=0.3, high=0.5, count=30, level=0.8), postings=42, firms=30)


def found(**more: object) -> Curriculum:
    given = {
        "lesson": TOLD,
        "steps": (),
        "roles": (),
        "unsure": (),
        "silent": 0,
        "have": (),
        "costs": {},
        "premium": "",
        "postings": {},
        "currency": "",
    }
    return Curriculum(**{**given, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            {"roles": ("Plumber", "Nurse"), "silent": 1, "unsure": ("PM",)},
            "1 more posting names no must-haves and tells nothing here. It is not sure which occupation is meant by: PM.",
        ),
        ({"roles": ("Plumber",), "silent": 2}, "of 30 firms. 2 more postings name no must-haves and tell nothing here."),
        ({}, "You have no target yet, so all postings were looked at: 42 postings with must-haves, of 30 firms."),
        ({"unsure": ("PM",)}, "None of your targets has an occupation that is sure, so there are no postings to look at."),
    ],
)
def test_which_postings_were_looked_at(more: dict[str, object], said: str) -> None:
    assert about_said(found(**more)).endswith(said)


def test_how_much_fits_today_or_why_it_cannot_be_told() -> None:
    assert "41\u00a0% fits today (30 to 50 %, four times in five, had other firms like these posted)" in now_said(found())
    few = found(lesson=Lesson(now=cannot_tell("3 postings name must-haves")))
    assert now_said(few) == "There are not enough postings to say what to learn, for it takes 30: 3 postings name must-haves."
    bare = found(lesson=Lesson(now=cannot_tell("your books hold no win or claim yet"), postings=30, firms=9))
    assert now_said(bare) == (
        "How much fits today cannot be told yet: your books hold no win or claim yet. What follows begins as if you had none of "
        "the skills asked for."
    )
