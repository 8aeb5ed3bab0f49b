"""Answers: each question rests on a win of its kind, in that win's words, or says which is missing."""

import re
from dataclasses import replace

from proprietor.books import Books, Want, Win
from proprietor.interview.brief.answers import Answer, Around, answers_to, kind_needed
from proprietor.interview.brief.checklist import Likely
from proprietor.interview.brief.constants import CONSTANTS
from proprietor.interview.brief.traced import Traced
from proprietor.interview.playbook.cards import TypicalQuestion
from proprietor.interview.playbook.shelf import questions
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay, Period
from tests.interview.brief.desk import HOLES, MASKED, QUARREL, question
from tests.shelves import books_of

NOTHING = Books()


def prepared(
    *asked: TypicalQuestion,
    wins: tuple[Win, ...] = (),
    told: tuple[Win, ...] = (),
    books: Books = NOTHING,
    words: tuple[str, ...] = (),
) -> list[Answer]:
    around = Around(books, frozenset(words), ())
    relevance = {win.id: 1.0 for win in told}
    return list(answers_to([Likely(each, Traced("")) for each in asked], wins, relevance, around, CONSTANTS))


def rests_on(asked: TypicalQuestion, *wins: Win, told: tuple[Win, ...] = ()) -> str:
    [answer] = prepared(asked, wins=wins, told=told)
    return answer.win


def missing(asked: TypicalQuestion, books: Books = NOTHING) -> str:
    [answer] = prepared(asked, books=books)
    assert answer.draft is None
    assert answer.missing is not None
    return answer.missing.text


def test_the_draft_is_the_win_in_its_own_words() -> None:
    [answer] = prepared(question("improved-process", needs=("win",)), wins=(HOLES,))
    assert answer.draft is not None
    assert answer.draft.text == (
        "Night shifts went to agency staff. I asked every carer and drew the rota anew. Open shifts fell from 33 to 9."
    )
    assert [source.words for source in answer.draft.sources] == [HOLES.id]
    assert (answer.missing, answer.masked) == (None, False)


def test_a_win_that_speaks_to_what_hurts_there_is_preferred() -> None:
    asked = question("strengths", needs=("win",))
    assert rests_on(asked, HOLES, QUARREL, told=(HOLES,)) == HOLES.id
    assert rests_on(asked, HOLES, QUARREL, told=(QUARREL,)) == QUARREL.id


def test_a_question_for_numbers_prefers_a_win_with_one() -> None:
    plain = Win(id=RecordId("win_0000000009"), action="Dug", result="Dry")
    assert rests_on(question("a", needs=("win", "number")), HOLES, plain) == HOLES.id
    assert rests_on(question("a", needs=("number",)), plain) == ""
    measured = Win(id=RecordId("win_0000000008"), action="Dug", result="Dry", figure=Figure(unit="days"))
    assert rests_on(question("a", needs=("number",)), plain, measured) == measured.id


def test_a_conflict_needs_a_win_with_one_and_the_questions_own_subject() -> None:
    asked = question("angry-customer", needs=("conflict", "win"))
    assert rests_on(asked, HOLES, QUARREL, told=(HOLES,)) == QUARREL.id
    assert rests_on(question("weak-performer", needs=("conflict",)), QUARREL) == ""
    assert rests_on(question("weakness", family="self", needs=("conflict",)), QUARREL) == QUARREL.id


def test_what_asks_for_reasons_first_takes_only_a_win_that_speaks_to_the_post() -> None:
    asked = question("why-this-role", needs=("reason", "win"))
    assert rests_on(asked, HOLES) == ""
    assert rests_on(asked, HOLES, told=(HOLES,)) == HOLES.id
    assert rests_on(question("walk-through-path", needs=("role",)), HOLES, told=(HOLES,)) == HOLES.id


def test_different_questions_get_different_wins_and_a_second_telling_is_remarked_on() -> None:
    first, second, third = prepared(
        question("a", needs=("win",)), question("b", needs=("win",)), question("c", needs=("win",)), wins=(HOLES, QUARREL)
    )
    assert {first.win, second.win} == {HOLES.id, QUARREL.id}
    assert third.missing is not None
    assert "second time" in third.missing.text


def test_outside_the_past_a_win_that_speaks_to_the_post_is_told_twice_before_another_is_told() -> None:
    asked = [question(name, family="self", needs=("win",)) for name in ("a", "b", "c")]
    answers = prepared(*asked, wins=(HOLES, QUARREL), told=(HOLES,))
    assert [each.win for each in answers] == [HOLES.id, HOLES.id, QUARREL.id]


def test_the_question_that_few_wins_can_answer_chooses_first() -> None:
    easy, hard = prepared(
        question("a", needs=("win",)), question("angry-customer", needs=("conflict",)), wins=(HOLES, QUARREL), told=(QUARREL,)
    )
    assert (easy.win, hard.win) == (HOLES.id, QUARREL.id)


def test_a_masked_win_is_marked() -> None:
    [answer] = prepared(question("a", needs=("win",)), wins=(MASKED,))
    assert answer.masked


def test_what_is_missing_is_said_with_how_to_write_it_down() -> None:
    assert "went wrong" in missing(question("a", needs=("failure",)))
    assert "against each other" in missing(question("a", needs=("conflict",)))
    assert "number" in missing(question("a", needs=("number",)))
    assert "the problem, what you did" in missing(question("a", needs=("win",)))
    assert "begin its second part with a verb" in missing(question("a", needs=("role",)))
    assert "two sentences of your own" in missing(question("a", needs=("reason", "win")))
    assert "two sentences of your own" in missing(question("a"))


def test_wishes_are_answered_from_wants() -> None:
    paid = Want(id=RecordId("wnt_0000000001"), what="More money", pay=Pay(minor=1, currency="EUR", period=Period.YEAR))
    books = books_of(Want(what=""), paid, Want(what="Four days"))
    assert missing(question("a", needs=("want",)), books) == "This one rests on what you want: “Four days”."
    assert missing(question("a", needs=("pay", "number")), books) == "This one rests on what you want: “More money”."
    assert "Write a want down" in missing(question("a", needs=("want",)))


def test_the_bridge_is_the_one_closest_to_what_hurts() -> None:
    asked = question(
        "a", bridges=("That was a team of six.", "Where are you?", "Who draws the rota?", "Two rota rota. And here?")
    )
    [fitted] = prepared(asked, words=("rota",))
    [plain] = prepared(asked)
    [none] = prepared(question("b"))
    assert fitted.bridge is not None
    assert fitted.bridge.text == "Who draws the rota?"
    assert plain.bridge is not None
    assert plain.bridge.text == "Where are you?"
    assert none.bridge is None


def test_no_bridge_puts_somebody_else_s_past_into_your_mouth() -> None:
    past = question(
        "a", bridges=("It slipped at a handover. Where do things slip here?", "I told them early. How early do you hear?")
    )
    size = question("b", bridges=("Two nights a month are no trouble. Which nights?", "That depends. On what?"))
    [slipped, nights] = prepared(past, size)
    assert slipped.bridge is not None
    assert slipped.bridge.text == "Where do things slip here?"
    assert nights.bridge is not None
    assert nights.bridge.text == "That depends. On what?"


def test_no_shipped_bridge_says_anything_of_your_past() -> None:
    told = [each.bridge.text for each in prepared(*questions()) if each.bridge is not None]
    assert len(told) == len(questions())
    mine = r"\b(?:I(?!'d)|I've|we|my|could|was|were|had|told|took|gave)\b"
    assert [each for each in told if re.search(mine, each.rpartition(". ")[0])] == []
    assert all(each.endswith("?") for each in told)


def test_a_question_for_a_size_is_not_answered_with_any_number() -> None:
    asked = question("size", family="cv", needs=("number", "role"), wordings=("How large was your budget?",))
    assert rests_on(asked, HOLES) == ""
    assert rests_on(asked, HOLES, told=(HOLES,)) == ""
    assert rests_on(asked, replace(HOLES, problem="The budget had grown")) == HOLES.id


def test_the_kind_of_win_is_the_first_that_wins_can_give() -> None:
    assert kind_needed(question("a", needs=("reason", "conflict", "win"))) == "conflict"
    assert kind_needed(question("a", needs=("pay",))) == ""


def test_every_shipped_question_can_be_prepared() -> None:
    for answer in prepared(*questions(), wins=(HOLES, QUARREL, MASKED)):
        assert (answer.draft is None) == (answer.win == "")
        assert answer.draft is not None or answer.missing is not None
        assert answer.bridge is not None
        assert re.search(r"[.?]$", answer.shape)
