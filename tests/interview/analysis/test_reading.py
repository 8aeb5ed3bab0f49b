"""Reading: turns labelled one after the other."""

from collections.abc import Iterator

import pytest

from proprietor.interview.analysis.labels import Answered, Focus, ReadTurn, Shift
from proprietor.interview.analysis.reading import read_turns
from proprietor.interview.analysis.turns import Turn
from proprietor.interview.intents import Intent
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form
from tests.interview.talks import read


def last(dialogue: str) -> ReadTurn:
    return read(dialogue)[-1]


def questions(found: ReadTurn) -> list[str]:
    return [found.quote(each.start, each.stop) for each in found.asked]


def follows(dialogue: str) -> bool:
    (asked,) = last(dialogue).asked
    return asked.follow_up


def test_no_turns_give_no_labels() -> None:
    assert list(read_turns((), marked=True)) == []


def test_every_question_is_noted_with_what_it_is_after() -> None:
    found = last("Me: How many lines do you run? And what makes that hard?")
    assert questions(found) == ["How many lines do you run", "And what makes that hard"]
    assert [(each.intent, each.cue) for each in found.asked] == [(Intent.SITUATION, ""), (Intent.PROBLEM, "what makes that hard")]


# Follow-ups


def test_a_question_that_takes_up_a_word_of_theirs_follows_up_and_names_it() -> None:
    found = last("""
        Dana: The permits expire before the crew arrives.
        Me: Who renews the permits?
    """)
    assert found.asked[0].follow_up
    assert found.asked[0].picked_up == ("permit",)


@pytest.mark.parametrize(
    "question",
    [
        "Why is that?",
        "Since when?",
        "And who goes along?",
        "And the welders?",
        "Who looks after them?",
        "It goes by post, does it?",
        "You print them?",
        "Could you say, in what way, across all of the many other sites in the whole country?",
    ],
)
def test_pointing_back_brief_or_in_the_order_of_a_statement_it_follows_up_too(question: str) -> None:
    assert follows(f"Dana: The permits expire before the crew arrives.\nMe: {question}")


@pytest.mark.parametrize(
    "question",
    ["How many vans do you have?", "How did the whole company come to choose paint over powder for its bridges in spring?"],
)
def test_a_question_of_its_own_does_not(question: str) -> None:
    found = last(f"Dana: The permits expire before the crew arrives.\nMe: {question}")
    assert not found.asked[0].follow_up
    assert found.asked[0].picked_up == ()


def test_a_first_question_follows_up_nothing() -> None:
    assert not follows("Me: Why is that?")


def test_after_a_difficulty_a_follow_up_that_would_ask_for_facts_asks_about_it() -> None:
    found = read("""
        Dana: We are losing welders and we can't replace them.
        Me: How many of the welders work at night?
        Dana: Nine of them, we count them by the lockers.
        Me: Which of them are trained here?
    """)
    assert [each.asked[0].intent for each in found if each.asked] == [Intent.PROBLEM, Intent.PROBLEM]


def test_once_the_talk_goes_elsewhere_a_follow_up_asks_for_facts_again() -> None:
    found = last("""
        Dana: We are losing welders and we can't replace them.
        Me: My notice is a month.
        Dana: What is your notice period by contract, and could you start in May?
        Me: A month, and I could. Which month is it with you?
    """)
    assert found.asked[0].follow_up
    assert found.asked[0].intent is Intent.SITUATION


# Answers


def answered(dialogue: str) -> Answered | None:
    return last(dialogue).answered


def test_only_a_turn_after_a_question_of_the_other_side_answers() -> None:
    assert answered("Me: How many welders do you have?\nDana: We have nine.") is Answered.YES
    assert answered("Me: We had nine welders.\nDana: We have nine.") is None
    assert answered("Me: How many?\nDana: We have nine.\nMe: We had ten then.") is None


def test_a_colleague_of_whoever_asked_does_not_answer() -> None:
    assert answered("Dana: How many did you have?\nLindsay: I would like to know that as well.") is None


def test_a_dodge_is_no_answer_and_its_words_are_kept() -> None:
    found = last("Dana: What do you earn?\nMe: I'd rather not say before I know the work.")
    assert (found.answered, found.dodge) == (Answered.NO, "i'd rather not")


def test_a_dodge_late_in_a_turn_is_none() -> None:
    assert (
        last("Dana: What do you earn?\nMe: Fifty thousand, and that came with a car and a flat, but I'd rather not go on.").dodge
        == ""
    )


def test_only_asking_back_is_no_answer() -> None:
    assert answered("Dana: What do you earn?\nMe: What do you pay?") is Answered.NO


def test_a_hedge_is_half_an_answer() -> None:
    assert answered("Dana: Can you weld?\nMe: In a way.") is Answered.PARTLY


def test_a_question_stands_until_somebody_answers_it() -> None:
    found = read("""
        Dana: What do you weld?
        Lindsay: The bridge trade is what we mean.
        Me: Bridges and tanks.
    """)
    assert [each.answered for each in found] == [None, None, Answered.YES]


# Questions in the order of a statement, in talk without marks


def test_a_statement_about_the_other_that_they_confirm_asks() -> None:
    found = read("""
        Me: so the splitting is done in the yard
        Dana: yeah it's all in the yard
    """)
    assert questions(found[0]) == ["so the splitting is done in the yard"]
    assert found[0].asked[0].form is Form.DECLARATIVE
    assert found[1].answered is Answered.YES


def test_only_the_guess_at_the_end_of_a_turn_is_the_question() -> None:
    found = read("""
        Me: [laughs] we had a yard too at the old mill so the splitting is done there
        Dana: that's right
    """)
    assert questions(found[0]) == ["so the splitting is done there"]


@pytest.mark.parametrize(
    ("statement", "reply"),
    [
        ("so the splitting is done in the yard", "when you say it like that it sounds odd"),
        ("so the splitting is done in the yard", "[shrugs]"),
        ("the splitting was done in the yard", "yeah it was"),
        ("your", "yes we do"),
        ("so the splitting of the logs is done in the yard by one man and his brother on a day", "yes we do"),
        ("[coughs]", "yes we do"),
    ],
)
def test_a_statement_met_otherwise_about_nobody_too_brief_or_too_long_asks_nothing(statement: str, reply: str) -> None:
    assert read(f"Dana: we saw logs\nMe: {statement}\nDana: {reply}")[1].asked == ()


def test_a_statement_that_speaks_of_the_other_asks_without_so() -> None:
    assert questions(read("Me: your yard does the splitting\nDana: exactly it does that")[0]) == ["your yard does the splitting"]


def test_a_confirmed_statement_is_none_with_marks_or_from_a_colleague_or_as_an_answer() -> None:
    assert read("Me: Why? So the splitting is done in the yard.\nDana: Yes, it is.\nMe: So it stays.\nDana: Yes.")[2].asked == ()
    assert read("Dana: so your yard does it\nLindsay: yes our yard does")[0].asked == ()
    assert read("Dana: where is the splitting done\nMe: so the yard it was for us\nDana: yes it was")[1].asked == ()


# Restating


def test_words_put_anew_are_restated_where_they_stand() -> None:
    found = last("""
        Dana: We plan on Thursday, and by Tuesday half of our jobs have gone.
        Me: So you lose half of it by Tuesday. Mm.
    """)
    assert [found.quote(*span) for span in found.restates] == ["So you lose half of it by Tuesday"]


def test_a_sentence_about_the_other_that_shares_nothing_is_news() -> None:
    assert (
        last("""
        Dana: We plan on Thursday, and by Tuesday half of our jobs have gone.
        Me: Your people have been kind, and your kitchen is yours again.
    """).restates
        == ()
    )


def test_nothing_is_restated_at_the_beginning() -> None:
    assert read("Me: So you lose half of it by Tuesday.")[0].restates == ()


# Bridges


def test_an_answer_that_ends_by_asking_about_their_work_is_a_bridge() -> None:
    assert last("Dana: Did you plan nights?\nMe: For six years. Who plans the nights here?").bridge


@pytest.mark.parametrize(
    "reply",
    [
        "For six years.",
        "I'd rather not say. Who plans the nights here?",
        "For six years. When will you decide?",
        "For six years. Who plans the nights here? At our mill it was me and once my wife.",
    ],
)
def test_without_answer_or_question_about_their_work_at_the_end_it_is_none(reply: str) -> None:
    assert not last(f"Dana: Did you plan nights?\nMe: {reply}").bridge


def test_only_the_candidate_builds_bridges() -> None:
    assert not last("Me: Do you plan nights?\nDana: We do. What makes nights hard, would you say?").bridge


# Insights and disclosures


TROUBLE = "Dana: We lose the night permits because nobody renews them on our side."


def test_an_experience_that_fits_what_they_told_is_an_insight_and_names_the_turn() -> None:
    found = last(f"{TROUBLE}\nMe: At my last job we had the same with permits, and a board by the gate helped.")
    assert (found.insight, found.insight_words) == (1, ("permit",))
    assert found.focus is Focus.THEIR_PROBLEM
    assert found.focus_words == ("permit",)


@pytest.mark.parametrize(
    "reply",
    [
        "We had the same permits.",
        "Permits are renewed by post, a thing that the town has long known about them.",
        "At my last job we had the same with paint, and a board by the gate helped a lot.",
    ],
)
def test_brief_general_or_unfitting_words_are_none(reply: str) -> None:
    assert last(f"{TROUBLE}\nMe: {reply}").insight == 0


def test_before_they_have_told_anything_nothing_fits() -> None:
    assert read("Me: At my last job we had the same with permits, and a board by the gate helped.")[0].insight == 0


def test_a_question_within_does_not_count_towards_an_insight() -> None:
    assert last(f"{TROUBLE}\nMe: At my last job it was the paint. Who used to renew the permits?").insight == 0


def test_an_insight_that_ends_in_a_question_keeps_the_questions_focus() -> None:
    found = last(f"{TROUBLE}\nMe: At my last job we had the same with permits, and a board helped. When could I start?")
    assert found.insight == 1
    assert found.focus_words != ("permit",)


def test_the_other_side_discloses_a_difficulty_by_its_words_each_once() -> None:
    found = read("Dana: We lose permits, we lose welders, and we are short of vans.")
    assert found[0].discloses == ("lose", "short of")


def test_the_candidate_discloses_nothing() -> None:
    assert read("Me: We lose permits, we lose welders, and we are short of vans.")[0].discloses == ()


def test_an_answer_to_a_question_about_trouble_discloses_by_its_first_words() -> None:
    found = last("Me: What makes the nights hard?\nDana: Well, the foreman goes home at ten and then the phone rings.")
    assert found.discloses == ("well the foreman goes home at",)


@pytest.mark.parametrize(
    "reply", ["The foreman goes home.", "Sort of the foreman, who goes home at ten and then the phone rings."]
)
def test_a_brief_or_half_answer_without_words_of_trouble_discloses_nothing(reply: str) -> None:
    assert last(f"Me: What makes the nights hard?\nDana: {reply}").discloses == ()


def test_a_longer_answer_to_a_question_for_facts_discloses_nothing() -> None:
    assert last("Me: Who plans your nights here?\nDana: The foreman does that in our office with the others.").discloses == ()


# What is held from turn to turn


def bare(number: int, side: Side, text: str) -> Turn:
    lows = tuple(text.lower().replace(".", "").replace("?", "").split())
    return Turn(number=number, side=side, speaker=side, text=text, words=len(lows), lows=lows)


def test_a_backchannel_of_its_own_is_not_what_the_next_turn_takes_up() -> None:
    found = list(
        read_turns(
            [
                bare(1, Side.THEM, "The permits expire before the crew arrives."),
                bare(2, Side.ME, "I renewed permits for six years."),
                bare(3, Side.THEM, "Right."),
                bare(4, Side.ME, "Who renews the permits?"),
            ],
            marked=True,
        )
    )
    assert found[3].asked[0].picked_up == ("permit",)
    assert [each.shift for each in found] == [None, Shift.SEIZED, None, None]


def test_mere_listening_is_no_guess_that_somebody_confirms() -> None:
    found = list(read_turns([bare(1, Side.ME, "so yeah right"), bare(2, Side.THEM, "yes we do")], marked=False))
    assert found[0].asked != ()
    found = list(read_turns([bare(1, Side.ME, "yeah right"), bare(2, Side.THEM, "yes we do")], marked=False))
    assert found[0].asked == ()


def test_labels_come_one_turn_late_at_most_so_that_a_talk_of_any_length_can_be_read() -> None:
    taken = []

    def turns() -> Iterator[Turn]:
        for number in range(1, 100):
            taken.append(number)
            yield bare(number, Side.ME if number % 2 else Side.THEM, "We plan the nights.")

    next(iter(read_turns(turns(), marked=True)))
    assert taken == [1, 2]
