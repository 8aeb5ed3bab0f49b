"""The picture of a talk as geometry, and the small things beside it: the records, the example."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.fields import cards_of
from proprietor.interview.analysis.moments import Moment
from proprietor.interview.analysis.whole import Analysis, analyse
from proprietor.interview.example import EXAMPLE_TALK
from proprietor.interview.formats.reading import read_transcript
from proprietor.interview.picture import FIRST_WORDS, MOST_TIPS, picture_of
from proprietor.interview.records import Briefing, Conversation, Correction, Debrief, Outcome, Reason, Rehearsal
from proprietor.interview.transcript import Side
from tests.interview.talks import transcript_of

TIMED = """
0-10 Dana: What did you do before?
10-40 Me: I ran the late shift at a bakery. How is yours set up?
40-100 Dana: Badly. We lose a batch a week, because nobody writes down what the night has used, and then the flour is gone.
"""


def analysed(dialogue: str, *mine: str) -> Analysis:
    return analyse(transcript_of(dialogue), mine=mine or ("Me",))


def example() -> Analysis:
    return analyse(read_transcript(EXAMPLE_TALK), mine=("Ines",))


def test_turns_are_as_long_as_they_took_and_follow_without_gaps() -> None:
    picture = picture_of(analysed(TIMED))
    assert picture.timed
    assert picture.seconds == 100
    assert [(bar.side, bar.begin, bar.end) for bar in picture.bars] == [
        (Side.THEM, 0.0, 0.1),
        (Side.ME, 0.1, 0.4),
        (Side.THEM, 0.4, 1.0),
    ]


def test_without_times_words_stand_for_seconds() -> None:
    picture = picture_of(analysed("Me: one two three\nDana: one two three four five six"))
    assert not picture.timed
    assert picture.bars[0].end == pytest.approx(1 / 3)


def test_a_bar_says_what_its_turn_is() -> None:
    asks = picture_of(analysed(TIMED)).bars[1]
    assert (asks.turn, asks.questions, asks.said) == (2, 1, "I ran the late shift at a bakery. How is yours set up?")
    long = picture_of(analysed(f"Me: {'word ' * 50}\nDana: Yes, that is so.")).bars[0]
    assert long.said == ("word " * 50)[:FIRST_WORDS]


def test_follow_ups_and_what_is_said_back_are_seen() -> None:
    bars = {bar.turn: bar for bar in picture_of(example()).bars}
    assert bars[10].follow_ups == 1
    assert not bars[8].follow_ups
    assert [bar.turn for bar in bars.values() if bar.restates] == [read.turn.number for read in example().turns if read.restates]
    assert any(bar.restates for bar in bars.values())


def test_tipping_points_come_in_the_order_of_the_talk_and_never_two_at_one_turn() -> None:
    picture = picture_of(example())
    turns = [tip.turn for tip in picture.tips]
    assert turns == sorted(set(turns))
    begins = {bar.turn: bar.begin for bar in picture.bars}
    assert [tip.at for tip in picture.tips] == [begins[turn] for turn in turns]
    assert "turns to their work" in [tip.words for tip in picture.tips]


def test_every_tipping_point_has_its_words_and_the_worthier_one_stays() -> None:
    analysis = analysed(TIMED)
    told = "word " * 80
    talk = analysed(
        f"Dana: Hello there, come in now.\nMe: I would do that. What is hard?\nDana: {told}\nMe: I have seen such a thing."
    )
    here = {number: Moment(number, 0, 1, "x") for number in range(1, 5)}
    measures = replace(
        talk.measures,
        turned=here[1],
        bridges=(here[2],),
        disclosed=(here[1],),
        insights=(here[4],),
        shifts=analysis.measures.shifts,
    )
    tips = picture_of(replace(talk, measures=measures)).tips
    assert [(tip.turn, tip.words) for tip in tips][:4] == [
        (1, "turns to their work"),
        (2, "you answer and ask back"),
        (3, "their longest story"),
        (4, "your thought fits"),
    ]


def test_the_turn_in_which_you_take_the_lead_is_marked() -> None:
    tips = picture_of(analysed("Dana: It is late.\nMe: What is hard about the nights here?\nDana: The oven.")).tips
    assert "you take the lead" in [tip.words for tip in tips]


def test_a_talk_in_which_nothing_turns_has_no_tipping_points() -> None:
    assert picture_of(analysed("Dana: Why you?\nMe: I like bread.")).tips == ()


def test_a_tipping_point_at_a_turn_that_is_not_there_is_left_out() -> None:
    talk = analysed("Dana: Why you?\nMe: I like bread.")
    elsewhere = replace(talk.measures, turned=Moment(99, 0, 1, "x"))
    assert picture_of(replace(talk, measures=elsewhere)).tips == ()


def test_a_talk_without_turns_is_an_empty_picture() -> None:
    nothing = replace(analysed("Me: Hm."), turns=())
    picture = picture_of(nothing)
    assert (picture.bars, picture.seconds) == ((), 0)


SAID = st.sampled_from(
    ["Yes.", "What is hard?", "We lose a batch a week.", "I ran a shop. How is yours?", "So you lose it?", "Hm"]
)


@given(st.lists(st.tuples(st.sampled_from(["Me", "Dana", "Bo"]), SAID), min_size=1, max_size=25))
def test_whatever_is_said_bars_fill_the_line_of_time(lines: list[tuple[str, str]]) -> None:
    picture = picture_of(analysed("\n".join(f"{who}: {what}" for who, what in lines)))
    assert picture.bars[0].begin == 0
    assert picture.bars[-1].end == pytest.approx(1.0)
    for before, after in zip(picture.bars, picture.bars[1:], strict=False):
        assert before.end == after.begin
        assert before.begin <= before.end
    assert len(picture.tips) <= MOST_TIPS


@pytest.mark.parametrize(
    ("correction", "title"),
    [
        (Correction(turn=12, label="focus", value="other"), "12 focus: other"),
        (Correction(turn=12, question=1, label="intent", value="past"), "12.1 intent: past"),
        (Correction(label="focus", value="other"), " focus: other"),
        (Correction(turn=12, value="other"), ""),
    ],
)
def test_a_correction_is_called_after_its_place_and_label(correction: Correction, title: str) -> None:
    assert correction.title == title


@pytest.mark.parametrize("kind", [Conversation, Rehearsal, Briefing, Debrief])
def test_what_the_lab_keeps_is_called_as_it_was_named(kind: type[Conversation]) -> None:
    assert kind(name="First talk").title == "First talk"


@pytest.mark.parametrize("choices", [Outcome, Reason])
def test_every_choice_has_a_word_of_its_own(choices: type[Outcome]) -> None:
    words = [choice.word for choice in choices]
    assert all(words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("kind", [Briefing, Conversation, Correction, Debrief, Rehearsal])
def test_every_field_has_a_label(kind: type) -> None:
    assert all(card.label for card in cards_of(kind))


def test_the_example_is_a_talk_of_two_in_which_something_happens() -> None:
    analysis = example()
    assert analysis.transcript.speakers == ("Mrs Halden", "Ines")
    assert analysis.english
    assert analysis.told
    assert analysis.measures.follow_ups
