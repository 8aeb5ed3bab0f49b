"""Whether the books are alive: the first win, the first claims, months of silence."""

from datetime import date

from proprietor.agenda.growing import first_claim, first_win, silent_months
from proprietor.books import Books, Employer, Win
from proprietor.proposition.claims import Claim, Question
from proprietor.values.ids import UNKEPT
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
WINS = [Win(result="No weld cracked"), Win(result="Falls fell from 9 to 2"), Win(result="All forms were out by March")]


def test_new_books_ask_for_a_first_win() -> None:
    (item,) = first_win(Books(), TODAY)
    assert (item.check, item.action, item.record) == ("first-win", "record.record", UNKEPT)
    assert item.weight == 100
    assert item.reason.startswith("The books are empty")


def test_books_with_other_things_still_ask_for_a_first_win() -> None:
    (item,) = first_win(books_of(Employer(name="North Yard")), TODAY)
    assert item.reason.startswith("There is no win in your books")


def test_one_win_is_a_beginning() -> None:
    assert not list(first_win(books_of(WINS[0]), TODAY))


def test_two_wins_are_not_asked_for_claims() -> None:
    assert not list(first_claim(books_of(*WINS[:2]), TODAY))


def test_three_wins_are_enough_to_answer_the_four_questions() -> None:
    items = list(first_claim(books_of(*WINS), TODAY))
    assert [item.title for item in items] == [f"Answer the question: {question.words}" for question in Question]
    assert items[0].reason == "You have 3 wins to answer it from, and no claim that does."


def test_an_answered_question_is_not_asked_again() -> None:
    claims = [Claim(question=question, text=f"An answer to {question}") for question in Question if question is not Question.PAY]
    (item,) = first_claim(books_of(*WINS, *claims), TODAY)
    assert Question.PAY.words in item.title


def test_wins_without_a_date_say_nothing_about_silence() -> None:
    assert not list(silent_months(books_of(*WINS), TODAY))


def test_a_win_of_this_quarter_breaks_the_silence() -> None:
    books = books_of(Win(result="Old", on=PartialDate(2019)), Win(result="New", on=PartialDate(2026, 1)))
    assert not list(silent_months(books, TODAY))


def test_a_win_that_went_on_until_lately_breaks_the_silence() -> None:
    assert not list(silent_months(books_of(Win(result="Long", on=PartialDate(2019), until=PartialDate(2026, 2))), TODAY))


def test_months_of_silence_are_counted_from_the_newest_win() -> None:
    books = books_of(Win(result="Older", on=PartialDate(2024, 1)), Win(result="Newest", on=PartialDate(2025, 9, 14)))
    (item,) = silent_months(books, TODAY)
    assert item.records == (books.of(Win)[1].id,)
    assert "6 months old" in item.reason


def test_years_of_silence_are_said_in_years() -> None:
    (item,) = silent_months(books_of(Win(result="Old", on=PartialDate(2020, 9, 14))), TODAY)
    assert "5 years and 6 months old" in item.reason


def test_longer_silence_weighs_more_up_to_a_limit() -> None:
    weights = [weight_of(year) for year in (2024, 2020, 1990)]
    assert weights == sorted(weights)
    assert weights[-1] == 70


def weight_of(year: int) -> float:
    (item,) = silent_months(books_of(Win(result="The last one", on=PartialDate(year, 12))), TODAY)
    return item.weight
