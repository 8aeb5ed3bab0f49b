"""Settings: what kind of talk it was, and what works in one of that kind."""

from proprietor.interview.analysis.setting import WORKS, Recognised, Setting, recognise
from tests.interview.talks import read


def found(dialogue: str, *mine: str) -> Recognised:
    return recognise(read(dialogue, *mine))


PANEL = """
    Dana: What did you plan at the mill?
    Me: Four crews.
    Dana: Why did you leave the mill?
    Me: It closed.
    Lindsay: What are your strengths?
    Me: Patience.
    Lindsay: Have you ever refused an order?
    Me: Once.
"""

ADULTS = """
    Me: How do you plan the nights here?
    Dana: We plan on paper, and we lose permits.
    Me: Who loses the permits?
    Dana: We do, nobody renews them, and our crews are stuck at the gate.
    Me: {given}What does that cost you?
    Dana: We lose a night each time.
"""

LISTED = "Dana: How many {} have you had at home?\nMe: Two or so, I would say now.\n"


def test_a_talk_of_which_nothing_can_be_told_is_open() -> None:
    assert recognise(()) == Recognised(setting=Setting.OPEN, because="nobody asked by a list", works=WORKS[Setting.OPEN])
    assert found("Dana: Good morning.\nMe: Good morning.").setting is Setting.OPEN


def test_every_kind_of_talk_has_something_that_works_in_it() -> None:
    assert set(WORKS) == set(Setting)


# Panels


def test_several_voices_each_with_questions_about_the_candidate_are_a_panel() -> None:
    panel = found(PANEL)
    assert panel.setting is Setting.PANEL
    assert panel.because == "2 people asked 4 questions about you and your past, in turn"
    assert [each.turn for each in panel.moments] == [1, 3, 5, 7]


def test_a_voice_with_one_question_is_none_of_a_panel() -> None:
    assert found(PANEL.replace("Have you ever refused an order?", "That is well said.")).setting is not Setting.PANEL


def test_where_the_candidate_asks_a_good_deal_before_the_end_it_is_no_panel() -> None:
    asking = PANEL.replace("Four crews.", "Four crews. How many have you? And who leads them? And at night?")
    assert found(asking).setting is not Setting.PANEL


def test_questions_at_the_end_leave_it_a_panel() -> None:
    asking = f"{PANEL}    Dana: Well then.\n    Me: How many have you? Who leads them? And at night?"
    assert found(asking).setting is Setting.PANEL


# Screens


def test_a_first_talk_that_says_so_is_a_screen_whatever_was_asked() -> None:
    screen = found(f"{PANEL}    Dana: I'll put you through to the next round.")
    assert (screen.setting, [each.turn for each in screen.moments]) == (Setting.SCREEN, [9])
    assert "said so" in screen.because


def test_many_questions_about_terms_and_dates_are_a_screen() -> None:
    screen = found("""
        Dana: What is your notice period?
        Me: A month.
        Dana: When could you start?
        Me: In June.
        Dana: What salary do you expect?
        Me: Forty thousand.
        Dana: Do you have a driving licence?
        Me: I do.
    """)
    assert (screen.setting, screen.because) == (Setting.SCREEN, "4 of their 4 questions were about terms and dates")
    assert len(screen.moments) == 4


def test_some_questions_about_terms_among_many_others_are_none() -> None:
    terms = "Dana: What is your notice period?\nMe: A month.\n" * 4
    others = "".join(
        LISTED.format(each) for each in ("vans", "cats", "jobs", "boats", "lathes", "dogs", "horses", "bikes", "pens", "hats")
    )
    assert found(terms + others).setting is not Setting.SCREEN


# Two adults


def test_asking_about_their_work_and_giving_something_back_is_a_talk_of_two_adults() -> None:
    adults = found(ADULTS.format(given="So you lose the nights, because nobody renews your permits. "))
    assert adults.setting is Setting.TWO_ADULTS
    assert adults.because == "you asked 3 questions about their work and led after 6 of 6 turns; they told you of 3 difficulties"
    assert [each.turn for each in adults.moments] == [1, 3, 5]


def test_one_difficulty_is_called_one() -> None:
    adults = found("""
        Me: How do you plan the nights here?
        Dana: We plan them on paper in our office, by the foreman.
        Me: And who renews the permits?
        Dana: We do, nobody has time, and our crews are stuck at the gate.
        Me: So your crews are stuck, because you have no time for it. And who sees that?
        Dana: The porter does.
    """)
    assert adults.because.endswith("they told you of one difficulty")


def test_asking_and_giving_nothing_back_is_questioning() -> None:
    questioning = found(ADULTS.format(given=""))
    assert questioning.setting is Setting.QUESTIONING
    assert "gave little back" in questioning.because


def test_substance_in_half_of_the_turns_is_something_given_back_as_well() -> None:
    telling = "We planned ours by the month, with a board in the hall and a foreman for each of the four nights. "
    assert found(ADULTS.format(given=telling)).setting is Setting.QUESTIONING
    twice = ADULTS.format(given=telling).replace("Who loses the permits?", f"{telling}Who loses the permits?")
    assert found(twice).setting is Setting.TWO_ADULTS


def test_without_a_difficulty_told_or_without_following_up_it_is_neither() -> None:
    nothing_told = """
        Me: How do you plan the nights here?
        Dana: We plan on paper.
        Me: Who buys the paper?
        Dana: We do.
        Me: Who reads the paper?
        Dana: The foreman does.
    """
    own_list = """
        Me: How many vans are with the fleet?
        Dana: We lose two a year, and we are short of drivers, stuck and tired.
        Me: What colour has the canteen?
        Dana: Green.
        Me: How many lathes run on Sunday?
        Dana: Four.
    """
    assert found(nothing_told).setting is Setting.OPEN
    assert found(own_list).setting is Setting.OPEN


def test_asking_seldom_or_leading_seldom_is_neither_too() -> None:
    adults = ADULTS.format(given="So you lose your nights. ")
    assert found(adults.replace("What does that cost you?", "")).setting is Setting.OPEN
    assert found(adults + "Dana: We plan the days.\nLindsay: We do.\n" * 12).setting is Setting.OPEN


# Teachers


def test_questions_in_a_row_that_take_up_nothing_are_a_teachers() -> None:
    teacher = found("".join(LISTED.format(each) for each in ("vans", "cats", "jobs")))
    assert (teacher.setting, len(teacher.moments)) == (Setting.TEACHER, 3)
    assert teacher.because == "3 questions in a row took up nothing of what you had said"


def test_a_follow_up_breaks_the_row_and_a_question_about_terms_does_not() -> None:
    first, second, third = (LISTED.format(each) for each in ("vans", "cats", "jobs"))
    asked_on = "Dana: Why is that?\nMe: It was so.\n"
    terms = "Dana: What is your notice period?\nMe: A month.\n"
    assert found(first + second + asked_on + third).setting is Setting.OPEN
    assert found(first + second + terms + third).setting is Setting.TEACHER
    request = "Dana: Tell me more about that.\nMe: It was so.\n"
    assert found(first + second + request + third).setting is Setting.OPEN


def test_the_longest_row_is_shown() -> None:
    rows = [LISTED.format(each) for each in ("vans", "cats", "jobs", "boats", "lathes", "dogs", "hats")]
    asked_on = "Dana: Why is that?\nMe: It was so.\n"
    teacher = found("".join([*rows[:4], asked_on, *rows[4:]]))
    assert next(each.text for each in teacher.moments) == "How many vans have you had at home?"
    assert len(teacher.moments) == 4


def test_where_one_side_alone_speaks_no_kind_is_told() -> None:
    alone = recognise(read("Dana: How many sites did you plan? And why? And who paid?", "Owen"))
    assert (alone.setting, alone.because) == (Setting.UNKNOWN, "only one side speaks in it")
    assert recognise(read("Me: How many sites do you have? Who plans them?")).setting is Setting.UNKNOWN


def test_what_works_does_not_say_the_reason_again() -> None:
    opened = recognise(read("Dana: Good morning.\nMe: Good morning."))
    assert opened.because == "nobody asked by a list"
    assert "by a list" not in opened.works
