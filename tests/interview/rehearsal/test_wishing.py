"""What of a turn asks, hints, threatens, gives a reason, or asks what a yes would take."""

import pytest

from proprietor.interview.rehearsal.wishing import Wished, wished_in
from tests.interview.rehearsal.asks import wish

PAY = "ask-for-pay"


@pytest.mark.parametrize(
    "said",
    [
        "I would like to work four days a week from September.",
        "Could I work four days a week from September, with Fridays free?",
        "My request is to work four days a week.",
        "I'm asking for four days a week from September.",
        "What I would like is this: four days a week, with Fridays free.",
        "The thought I keep coming back to is to work four days a week from September, with Fridays free.",
        "I've been wondering whether I might work four days a week from September.",
        "What would you say to an idea of this kind: to work four days a week from September?",
        "I will say it once, so that we both hear it: to work four days a week from September, with Fridays free.",
        "I'd like a raise of five per cent.",
        "Could I have fewer hours?",
        "I just wondered, if it isn't too much trouble, whether maybe I could perhaps have Fridays off.",
        "I want 48000 next year.",
    ],
)
def test_an_ask_is_heard_in_many_wordings(said: str) -> None:
    assert wished_in(said, wish()).asks == said.rstrip(".?")


@pytest.mark.parametrize(
    "said",
    [
        "I would like to understand how the budget is made.",
        "Could I ask you something first?",
        "May I come back to what you said about the rota?",
        "When is the budget for next year decided?",
        "I have worked here for six years.",
        "I want you to know that I like it here.",
        "Would you say that four days a week is a thing people ask you for?",
        "Four days.",
        "I would like " + "very " * 40 + "much to work four days a week from September.",
        "",
    ],
)
def test_what_is_no_ask(said: str) -> None:
    assert not wished_in(said, wish()).asks


def test_a_bare_phrase_will_do_when_one_is_asked_what_it_is() -> None:
    bare = "To write the winter plan."
    assert not wished_in(bare, wish()).asks
    assert wished_in(bare, wish(), prompted=True).asks
    assert wished_in("Four days a week from September.", wish(), prompted=True).asks
    for said in ("It would be nice if something changed about the work plan.", "Thank you, that helps with the winter plan."):
        assert not wished_in(said, wish(), prompted=True).asks


@pytest.mark.parametrize(
    "said",
    [
        "It would be nice if something were different.",
        "I would like something else.",
        "Something has to change here.",
        "I want more.",
    ],
)
def test_a_wish_without_a_matter_is_vague(said: str) -> None:
    found = wished_in(said, wish())
    assert found.vague
    assert not found.asks


def test_a_vague_word_beside_the_ask_or_a_reason_is_not_vague() -> None:
    assert not wished_in("It would be nice if things were different. I would like to work four days a week.", wish()).vague
    assert not wished_in("I would like that. I cut the calls from thirty to six.", wish()).vague
    assert not wished_in("It goes well, thank you.", wish()).vague


@pytest.mark.parametrize("said", ["Or I leave.", "If I don't get it, I'm gone.", "Otherwise I will look for something else."])
def test_a_threat_is_heard(said: str) -> None:
    assert wished_in(said, wish()).threatens


def test_another_offer_is_heard_and_a_question_is_no_threat() -> None:
    assert wished_in("I have another offer.", wish()).offered
    found = wished_in("Are you afraid that I find another job? Do you have other offers on the table?", wish())
    assert not found.threatens
    assert not found.offered


@pytest.mark.parametrize(
    "said",
    [
        "What would have to be true, and by when could we look at it again?",
        "What would it take?",
        "May I ask what you would need to see from me in order to reconsider?",
        "Some things ripen, so may I ask what this one would need, and how long one usually waits?",
        "If it is no today, what would have to change for it to be yes, and by when?",
    ],
)
def test_the_question_after_a_no_is_heard(said: str) -> None:
    found = wished_in(said, wish())
    assert found.if_no
    assert not found.asks


@pytest.mark.parametrize(
    "said",
    [
        "I cut the calls nobody answered on Mondays from thirty to six.",
        "The reminders moved to Thursday, and the calls that went unanswered fell.",
        "Last year we saved 14 hours a month.",
    ],
)
def test_a_win_or_a_deed_with_its_figure_is_proof(said: str) -> None:
    assert wished_in(said, wish()).proved


@pytest.mark.parametrize("said", ["I work hard.", "I have been here for six years.", "I did one thing.", "Six is a number."])
def test_what_proves_nothing(said: str) -> None:
    assert not wished_in(said, wish()).proved


def test_a_reason_reaches_beyond_oneself() -> None:
    assert wished_in(
        "It would free the whole team from the late calls, because the letters were done by Thursday.", wish()
    ).reasoned
    assert wished_in("In June the autumn rota is made.", wish()).reasoned
    assert wished_in("I would take the late Monday and show a colleague the letters.", wish()).reasoned
    assert not wished_in("Because I deserve it.", wish()).reasoned
    assert not wished_in("Because you owe me that.", wish()).reasoned


def test_reasons_in_the_ask_count_and_heaps_of_words_do_not() -> None:
    both = "I cut the calls from thirty to six, and so I would like to work four days a week from September."
    found = wished_in(both, wish())
    assert found.asks
    assert found.valued
    heap = "calls mondays thirty six reminders thursday guide letters month appointments"
    assert not wished_in(heap, wish()).valued


def test_what_is_left_of_a_turn_is_the_rest() -> None:
    found = wished_in("It goes well. I would like to work four days a week. When is the rota made?", wish())
    assert found.rest == "It goes well. When is the rota made?"
    assert found.questions
    assert wished_in("Thank you.", wish()).grateful


def test_nothing_said_is_nothing_wished() -> None:
    assert wished_in("", wish()) == Wished()


def test_a_wish_without_matter_is_named_by_nothing() -> None:
    from proprietor.interview.playbook.shelf import bosses  # noqa: PLC0415 - only here
    from proprietor.interview.rehearsal.wish import Plan, wish_of  # noqa: PLC0415 - only here

    empty = wish_of(Plan(ask="that"), bosses().verdicts, deep=False)
    assert not wished_in("I would like that.", empty).asks
    assert wished_in("I want more pay.", empty).asks
    assert wish(PAY).weight > 1


@pytest.mark.parametrize("said", ["So is it a no?", "Is that a yes?", "Yes or no?", "What now?", "Does that mean yes?"])
def test_asking_back_is_heard(said: str) -> None:
    found = wished_in(said, wish())
    assert found.asks_back
    assert (found.if_no, found.questions) == (False, False)
    assert not found.rest


@pytest.mark.parametrize(
    "said",
    [
        "It is a no then.",
        "What would have to change for it to become a yes?",
        "Is it a no because of the rota, or the money, or me?",
    ],
)
def test_what_asks_nothing_back(said: str) -> None:
    assert not wished_in(said, wish()).asks_back


def test_a_hint_with_a_question_mark_is_a_hint_and_an_enquiry_is_none() -> None:
    hint = wished_in("I was wondering if maybe you could think about my pay?", wish())
    assert hint.vague
    assert not hint.questions
    for said in ("I was wondering when pay is decided?", "I was wondering if you are well?", "Is there pay for overtime?"):
        found = wished_in(said, wish())
        assert not found.vague
        assert found.questions


def test_a_wish_in_a_long_sentence_is_buried_and_a_long_story_is_not() -> None:
    story = "and so it went on and on, " * 8
    assert wished_in(f"I must say, {story} so I want a raise.", wish()).buried
    assert wished_in(f"I must say, {story} so I want to work four days a week from September.", wish()).buried
    assert not wished_in(f"I must say, {story} so I want to see the sea.", wish()).buried
    assert not wished_in(f"I must say, {story} that was all.", wish()).buried


def test_what_shares_no_words_with_the_plan_is_something_else() -> None:
    assert wished_in("I'd like a raise of five per cent.", wish()).other
    assert not wished_in("I would like to work four days a week.", wish()).other
    assert not wished_in("Hello.", wish()).other


def test_taking_it_back_is_no_wish() -> None:
    assert not wished_in("Sorry, it's silly.", wish(), prompted=True).asks


@pytest.mark.parametrize("said", ["I would like to talk about my salary.", "Could I speak with you about my hours?"])
def test_a_talk_about_ones_pay_is_a_matter_and_no_wish_yet(said: str) -> None:
    found = wished_in(said, wish())
    assert found.vague
    assert not found.asks
    assert not found.questions


@pytest.mark.parametrize(
    "said",
    ["We talk about my pay at home.", "Could we talk about the sea?", "I would like to talk about your pay.", "I want my pay."],
)
def test_other_talk_is_none(said: str) -> None:
    assert not wished_in(said, wish()).vague


def test_when_to_talk_again_is_what_one_asks_after_a_no() -> None:
    assert wished_in("When can we talk again?", wish()).if_no
    assert wished_in("So you are saying no?", wish()).asks_back


def test_which_part_asks_back_only_after_a_part_was_granted() -> None:
    assert wished_in("Which part exactly?", wish(), partly=True).asks_back
    assert not wished_in("How do the others do it?", wish(), partly=True).asks_back
    assert wished_in("Which part exactly?", wish()).questions
