"""The verdict: what an ask is answered by, rule by rule."""

from dataclasses import replace

import pytest

from proprietor.interview.rehearsal.characters import BOSS
from proprietor.interview.rehearsal.state import State, begin
from proprietor.interview.rehearsal.verdict import TERMS, Line, Plea, answered, concerns, judged, noted, pulls_of
from proprietor.interview.rehearsal.wishing import Wished
from tests.interview.rehearsal.asks import wish

ASKS = Wished(asks="I would like to work four days a week")


def mind(depth: tuple[int, int, int] = (0, 0, 0), trust: float = 0.5, credited: tuple[int, int, int] = (0, 0, 0)) -> State:
    return replace(begin(BOSS), depth=depth, trust=trust, credited=credited)


PROVED = Plea(asked=1, proved=True)


@pytest.mark.parametrize(
    ("plea", "state", "expected"),
    [
        (Plea(asked=1), mind(), Line.WHY),
        (Plea(asked=1, whys=2), mind(), Line.NO),
        (Plea(asked=1, reasoned=True), mind(), Line.NOT_NOW),
        (PROVED, mind(), Line.NOT_NOW),
        (PROVED, mind(trust=0.7), Line.PARTLY),
        (Plea(asked=1, reasoned=True), mind(trust=0.7), Line.NOT_NOW),
        (PROVED, mind(trust=0.1), Line.NO),
        (PROVED, mind((0, 2, 0)), Line.PARTLY),
        (PROVED, mind((0, 2, 0), 0.45), Line.NOT_NOW),
        (PROVED, mind((1, 2, 2), 0.8), Line.PARTLY),
        (PROVED, mind((2, 2, 0), 0.8), Line.PARTLY),
        (PROVED, mind((2, 2, 2), 0.8), Line.YES),
        (PROVED, mind((2, 2, 1), 0.8, (0, 0, 1)), Line.YES),
        (PROVED, mind((2, 2, 2), 0.55), Line.PARTLY),
        (PROVED, mind((2, 2, 2), 0.3), Line.NOT_NOW),
        (Plea(asked=1, reasoned=True), mind((2, 2, 2), 0.8), Line.PARTLY),
        (Plea(asked=1), mind((2, 2, 2), 0.8, (0, 2, 0)), Line.YES),
        (replace(PROVED, threats=1), mind((2, 2, 2), 0.49), Line.NO),
    ],
)
def test_the_answer_by_what_is_known_and_said(plea: Plea, state: State, expected: Line) -> None:
    line, rests = judged(plea, state, wish())
    assert line is expected
    assert rests
    assert all(each.endswith(".") for each in rests)


def test_nothing_dear_is_granted_in_a_freeze_before_its_cost_is_known() -> None:
    assert judged(PROVED, mind((2, 2, 2), 0.8), wish(deep=True))[0] is Line.PARTLY
    assert judged(PROVED, mind((3, 2, 2), 0.8), wish(deep=True))[0] is Line.YES


def test_the_first_hearing_surprises_and_the_answer_comes_with_the_next_turn() -> None:
    plea, lines, _ = answered(Plea(), ASKS, mind(), wish(), 3)
    assert lines == (Line.HAPPY,)
    assert (plea.asked, plea.standing, plea.short, plea.verdict) == (3, True, True, None)
    plea, lines, _ = answered(plea, Wished(), mind(), wish(), 4)
    assert lines == (Line.WHY,)
    assert not plea.standing


def test_at_the_very_end_both_come_at_once() -> None:
    from proprietor.interview.rehearsal.acts import Ending  # noqa: PLC0415 - only here

    ended = replace(mind(), ended=Ending.NEUTRAL)
    assert answered(Plea(), ASKS, ended, wish(), 16)[1] == (Line.HAPPY, Line.WHY)


def test_a_long_sentence_is_not_one_sentence() -> None:
    long = Wished(asks="I would like " + "and so on " * 10 + "to work four days a week")
    assert not answered(Plea(), long, mind(), wish(), 1)[0].short


def test_a_hint_is_asked_for_its_sentence() -> None:
    plea, lines, _ = answered(Plea(), Wished(vague=True), mind(), wish(), 1)
    assert lines == (Line.WHAT,)
    assert plea.hints == 1
    assert plea.prompted
    assert not noted(plea, Wished()).prompted


def test_pressing_is_answered_with_the_same_and_closed_the_third_time_without_a_loss() -> None:
    first, line = answered(Plea(), ASKS, mind(), wish(), 1)[0], Line.NOT_NOW
    plea, lines, _ = answered(replace(first, proved=True), ASKS, mind(), wish(), 2)
    assert lines == (line,)
    plea, lines, pull = answered(plea, ASKS, mind(), wish(), 3)
    assert lines == (Line.AGAIN,)
    assert [by for _, by in pull] == [-TERMS.pressed]
    plea, lines, pull = answered(plea, ASKS, mind(), wish(), 4)
    assert (lines, pull, plea.closed) == ((Line.NO,), (), True)
    plea, lines, pull = answered(plea, ASKS, mind(), wish(), 5)
    assert (lines, pull) == ((Line.AGAIN,), ())


def test_a_part_or_a_yes_is_not_taken_back_by_pressing() -> None:
    for line, said in ((Line.PARTLY, Line.AGAIN), (Line.YES, Line.MEANT)):
        plea = Plea(asked=1, proved=True, verdict=line, weighed=(0, 0, 0, 0, 0, 0, 0, 1, 0), presses=5)
        after, lines, _ = answered(plea, ASKS, mind(), wish(), 9)
        assert lines == (said,)
        assert after.verdict is line


def test_what_is_new_is_thought_over_once() -> None:
    plea = answered(answered(Plea(proved=True), ASKS, mind(), wish(), 1)[0], Wished(), mind(), wish(), 2)[0]
    assert plea.verdict is Line.NOT_NOW
    symptom = answered(plea, ASKS, mind((1, 1, 1)), wish(), 3)
    assert symptom[1] == (Line.AGAIN,)
    plea, lines, _ = answered(plea, ASKS, mind((0, 2, 0)), wish(), 3)
    assert lines == (Line.PARTLY,)
    assert answered(plea, ASKS, mind((2, 2, 2), 0.9), wish(), 4)[1] == (Line.AGAIN,)


def test_what_is_new_never_makes_the_answer_worse() -> None:
    plea = Plea(asked=1, proved=True, verdict=Line.PARTLY, weighed=(0, 0, 0, 0, 0, 0, 0, 1, 0))
    after, lines, _ = answered(plea, ASKS, mind((0, 2, 0), 0.3), wish(), 5)
    assert lines == (Line.AGAIN,)
    assert after.verdict is Line.PARTLY


def test_a_threat_after_the_answer_is_answered_anew() -> None:
    plea = Plea(asked=1, proved=True, verdict=Line.NOT_NOW, weighed=(0, 0, 0, 0, 0, 0, 0, 1, 0), reopened=5)
    after, lines, _ = answered(plea, Wished(threatens=True), mind(trust=0.2), wish(), 5)
    assert lines == (Line.NO,)
    assert after.closed
    assert answered(after, Wished(threatens=True), mind(trust=0.1), wish(), 6)[1] == (Line.AGAIN,)


def test_a_threat_with_the_ask_leaves_no_room_for_surprise() -> None:
    assert answered(Plea(), replace(ASKS, threatens=True), mind(trust=0.2), wish(), 1)[1] == (Line.NO,)
    assert answered(Plea(), replace(ASKS, offered=True), mind(), wish(live=True), 1)[1] == (Line.HAPPY,)


def test_a_threat_costs_trust_and_a_live_offer_costs_none() -> None:
    assert sum(by for _, by in pulls_of(Plea(), Wished(threatens=True), wish(), TERMS)) == -TERMS.threatened
    assert sum(by for _, by in pulls_of(Plea(), Wished(offered=True), wish(), TERMS)) == -TERMS.threatened
    assert sum(by for _, by in pulls_of(Plea(), Wished(threatens=True), wish(live=True), TERMS)) == -TERMS.ultimatum
    assert pulls_of(Plea(), Wished(offered=True), wish(live=True), TERMS) == ()


@pytest.mark.parametrize("line", [Line.NO, Line.NOT_NOW, Line.PARTLY])
def test_what_would_have_to_be_true_is_answered_once_and_thanked_for(line: Line) -> None:
    plea, asks = Plea(asked=1, verdict=line), Wished(if_no=True)
    assert pulls_of(plea, asks, wish(), TERMS) == (("You asked what would have to be true", TERMS.conditions),)
    after, lines, _ = answered(plea, asks, mind(), wish(), 7)
    assert (lines, after.conditions) == ((Line.TRUE,), 7)
    assert answered(after, asks, mind(), wish(), 8)[1] == (Line.AGAIN,)
    assert pulls_of(after, asks, wish(), TERMS) == ()


@pytest.mark.parametrize(
    ("plea", "wished", "short", "expected"),
    [
        (Plea(), ASKS, False, True),
        (Plea(), Wished(threatens=True), False, True),
        (Plea(), Wished(vague=True), False, True),
        (Plea(), Wished(vague=True, questions=True), False, False),
        (Plea(), Wished(), False, False),
        (Plea(), Wished(if_no=True), False, False),
        (Plea(asked=1, standing=True), Wished(), True, True),
        (Plea(asked=1, standing=True), Wished(questions=True), False, False),
        (Plea(asked=1, verdict=Line.NO), Wished(if_no=True, questions=True), False, True),
        (Plea(asked=1, verdict=Line.NO), Wished(), False, False),
        (Plea(asked=1, verdict=Line.WHY), Wished(proved=True), True, True),
        (Plea(asked=1, verdict=Line.NO), Wished(proved=True), False, True),
        (Plea(asked=1, verdict=Line.NO, closed=True), Wished(proved=True), False, False),
        (Plea(asked=1, verdict=Line.NO, proved=True), Wished(proved=True), False, False),
        (Plea(asked=1, verdict=Line.WHY), Wished(), False, True),
        (Plea(asked=1, verdict=Line.WHY), Wished(), True, False),
        (Plea(asked=1, verdict=Line.WHY), Wished(grateful=True), False, True),
        (Plea(asked=1, verdict=Line.NO), Wished(grateful=True, questions=True), False, False),
        (Plea(), Wished(grateful=True), False, False),
        (Plea(), Wished(buried=True, proved=True), False, True),
        (Plea(), Wished(asks_back=True), False, True),
        (Plea(asked=1, verdict=Line.NO), Wished(asks_back=True), False, True),
        (Plea(asked=1, verdict=Line.YES), Wished(questions=True), False, True),
        (Plea(asked=1, verdict=Line.YES), Wished(if_no=True), False, True),
    ],
)
def test_which_turns_concern_the_ask(plea: Plea, wished: Wished, short: bool, expected: bool) -> None:
    assert concerns(plea, wished, short=short) is expected


def test_each_line_has_its_word() -> None:
    assert [line.word for line in Line][:4] == ["yes", "partly", "not now", "no"]


@pytest.mark.parametrize(
    ("verdict", "wished", "said"),
    [
        (Line.NOT_NOW, Wished(asks_back=True), Line.MEANT),
        (Line.WHY, Wished(asks_back=True), Line.MEANT),
        (Line.WHY, Wished(asks_back=True, proved=True), Line.WHY),
        (Line.YES, Wished(questions=True), Line.MEANT),
        (Line.YES, Wished(threatens=True), Line.AGAIN),
        (Line.NO, Wished(grateful=True), Line.WELCOME),
        (Line.NO, Wished(grateful=True, if_no=True), Line.TRUE),
        (Line.PARTLY, Wished(asks="I would like it", grateful=True), Line.AGAIN),
    ],
)
def test_where_an_answer_stands_is_said_and_nothing_is_weighed_anew(verdict: Line, wished: Wished, said: Line) -> None:
    plea = Plea(asked=1, verdict=verdict, weighed=(0, 0, 0, 0, 0, 0, 0, 0, int(wished.threatens)))
    after, lines, cost = answered(plea, wished, mind(), wish(), 4)
    assert lines == (said,)
    assert after.verdict is verdict
    if said in {Line.MEANT, Line.WELCOME}:
        assert (after, cost) == (plea, ())


def test_a_wish_that_went_under_is_remembered_by_its_first_turn() -> None:
    plea, lines, _ = answered(Plea(), Wished(buried=True), mind(), wish(), 2)
    assert (plea.buried, plea.prompted, lines) == (2, True, (Line.WHAT,))
    assert answered(plea, Wished(buried=True), mind(), wish(), 5)[0].buried == 2


def test_what_an_answer_rests_on_is_true_of_what_was_said() -> None:
    met = replace(mind(), depth=(0, 2, 0), credited=(0, 2, 0))
    assert judged(Plea(asked=1), met, wish())[1][0] == "You spoke to what convinces them."
