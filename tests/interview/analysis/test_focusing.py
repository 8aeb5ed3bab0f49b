"""Focus: what a turn is mostly about, and the words that made it so."""

import pytest

from proprietor.interview.analysis.focusing import MOST_WORDS, focus_of, focus_of_question, troubles_in
from proprietor.interview.analysis.labels import Asked, Focus
from proprietor.interview.intents import Intent
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites, Kind


def asked(intent: Intent, cue: str = "") -> Asked:
    return Asked(0, 5, Kind.INFORMATION, Form.OPEN, Invites.STORY, intent, cue)


def focus(
    text: str, side: Side, *questions: Asked, inherited: Focus | None = None, troubles: tuple[str, ...] = ()
) -> tuple[Focus, tuple[str, ...]]:
    return focus_of(tuple(text.split()), side, questions, inherited, troubles)


@pytest.mark.parametrize(
    ("intent", "about"),
    [
        (Intent.SITUATION, Focus.THEIR_PROBLEM),
        (Intent.PROBLEM, Focus.THEIR_PROBLEM),
        (Intent.IMPLICATION, Focus.THEIR_PROBLEM),
        (Intent.NEED_PAYOFF, Focus.THEIR_PROBLEM),
        (Intent.PAST, Focus.MY_PAST),
        (Intent.HYPOTHETICAL, Focus.MY_PAST),
        (Intent.LOGISTICS, Focus.LOGISTICS),
    ],
)
def test_a_question_is_about_what_it_is_after(intent: Intent, about: Focus) -> None:
    assert focus_of_question(asked(intent)) is about


def test_words_of_trouble_are_found_in_order_the_longest_first() -> None:
    assert troubles_in(["the", "trouble", "is", "we", "are", "short", "of", "fitters", "and", "short", "staffed"]) == [
        "the trouble is",
        "short of",
        "short staffed",
    ]
    assert troubles_in(["we", "run", "two", "shifts"]) == []


def test_a_brief_turn_is_about_what_was_asked_before_it() -> None:
    assert focus("yes we do", Side.THEM, inherited=Focus.LOGISTICS) == (Focus.LOGISTICS, ())


def test_at_six_words_a_turn_speaks_for_itself() -> None:
    assert focus("we we we our our", Side.THEM, inherited=Focus.LOGISTICS)[0] is Focus.LOGISTICS
    assert focus("we we we our our us", Side.THEM, inherited=Focus.LOGISTICS)[0] is Focus.THEIR_PROBLEM


def test_pronouns_weigh_less_the_longer_a_turn_is() -> None:
    pronouns, filler = "we we we our our us", " and the sun came out over the river today" * 2
    assert focus(pronouns + filler, Side.THEM, inherited=Focus.LOGISTICS)[0] is Focus.LOGISTICS


def test_we_of_a_candidate_is_their_past_and_they_are_the_house_a_little() -> None:
    assert focus("we planned the nights there with three", Side.ME)[0] is Focus.MY_PAST
    assert focus("they plan the nights there with three", Side.ME)[0] is Focus.THEIR_PROBLEM
    assert focus("they plan the nights with my three", Side.ME)[0] is Focus.MY_PAST


def test_speaking_of_oneself_is_the_candidates_past_on_either_side() -> None:
    assert focus("i planned the work of my own crew alone", Side.ME) == (Focus.MY_PAST, ("i", "my"))
    assert focus("you planned the work of your own crew alone", Side.THEM) == (Focus.MY_PAST, ("you", "your"))


def test_speaking_of_the_house_is_their_work_on_either_side() -> None:
    assert focus("you plan the work of your crews on paper", Side.ME) == (Focus.THEIR_PROBLEM, ("you", "your"))
    assert focus("we plan the work of our crews on paper", Side.THEM) == (Focus.THEIR_PROBLEM, ("we", "our"))


def test_words_of_trouble_weigh_only_when_they_tell_of_their_own() -> None:
    text = "the plan is late every single week now"
    assert focus(text, Side.THEM, troubles=("late",)) == (Focus.THEIR_PROBLEM, ("late",))
    assert focus(text, Side.ME, troubles=("late",)) == (Focus.OTHER, ())


def test_words_of_terms_and_dates_are_logistics_and_shown() -> None:
    assert focus("the salary is settled once a year in spring", Side.THEM) == (Focus.LOGISTICS, ("salary",))


def test_a_question_settles_the_focus_and_shows_its_cue() -> None:
    found, words = focus("and then what makes that so hard there", Side.ME, asked(Intent.PROBLEM, "what makes that hard"))
    assert (found, words[0]) == (Focus.THEIR_PROBLEM, "what makes that hard")


def test_logistics_without_a_word_for_it_comes_from_the_question_alone() -> None:
    assert focus("so what about the other thing then", Side.ME, asked(Intent.LOGISTICS)) == (Focus.LOGISTICS, ())


def test_what_was_asked_stays_the_matter_until_something_outweighs_it() -> None:
    text = "mostly it is the paper that comes and goes"
    assert focus(text, Side.THEM, inherited=Focus.MY_PAST)[0] is Focus.MY_PAST
    assert focus(text, Side.THEM, asked(Intent.LOGISTICS), inherited=Focus.MY_PAST)[0] is Focus.LOGISTICS


def test_a_turn_that_nothing_speaks_for_is_about_what_came_before_or_something_else() -> None:
    text = "the sun came out over the river today"
    assert focus(text, Side.ME) == (Focus.OTHER, ())
    assert focus(text, Side.ME, inherited=Focus.OTHER) == (Focus.OTHER, ())


def test_few_words_are_shown_as_the_reason() -> None:
    _, words = focus("we and our team told us ourselves we're late", Side.THEM, troubles=("late", "lost", "stuck", "sick"))
    assert words == ("late", "lost", "stuck", "we")
    assert len(words) == MOST_WORDS
