"""The mark of a forgotten person stands in nothing that is said or written to others."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.ask.discretion import masking
from proprietor.ask.following import Heard
from proprietor.ask.forgotten import unmarked, unmarked_plan, unmarked_record
from proprietor.ask.recap import draft
from proprietor.ask.records import Answer
from proprietor.ask.script import script_of
from tests.ask.plans import ANA, FULL, WINS, plan

MARK = "[forgotten]"


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("I trained [forgotten] on the new list", "I trained somebody on the new list"),
        ("[forgotten] asked, and I wrote to [forgotten]", "somebody asked, and I wrote to them"),
        ("It held. [forgotten] saw it", "It held. Somebody saw it"),
        ("[forgotten]’s rota, then [forgotten]'s shifts", "somebody’s rota, then their shifts"),
        ("Mrs. [forgotten] [forgotten] agreed", "somebody agreed"),
        ("[forgotten] saw it, and [forgotten] asked", "somebody saw it, and somebody asked"),
        ("nothing of the kind", "nothing of the kind"),
        ("", ""),
    ],
)
def test_somebody_stands_in_the_place_of_the_mark(kept: str, said: str) -> None:
    assert unmarked(kept) == said


def test_a_record_without_a_mark_is_the_same() -> None:
    assert unmarked_record(FULL) is FULL


def test_no_script_memo_or_note_shows_it() -> None:
    marked = replace(WINS[0], action="Wrote a letter with [forgotten]", result="Calls to [forgotten] fell from 10 to 3 a week")
    made = plan(
        why_now="[forgotten] leaves in May",
        interests="what [forgotten] left",
        own="close: I will ask [forgotten].",
        proofs=tuple(replace(each, win=marked) for each in plan().proofs[:1]),
    )
    script = script_of(made)
    said = [line.text for line in (*script.lines, *script.memo)]
    assert any("Somebody leaves in May" in text for text in said)
    assert any("I will ask somebody." in text for text in said)
    assert not any(MARK in text for text in said)
    assert made.ask.why_now == "[forgotten] leaves in May", "the books keep the mark"
    assert MARK not in unmarked_plan(made).ask.interests
    answer = Answer(said="[forgotten] decides", promised="[forgotten] is asked")
    assert MARK not in draft(made.ask, Heard(answer=answer, day=date(2026, 3, 2))).text


def test_no_draft_that_masks_names_shows_it() -> None:
    assert masking(())("Led by [forgotten]") == "Led by somebody"
    assert masking((ANA,))("Ana Ruiz and [forgotten] agreed") == "a boss and somebody agreed"
