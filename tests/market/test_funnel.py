"""The funnel: counts, those still open, and looks at fixed points."""

from datetime import date, timedelta
from random import Random

import pytest

from proprietor.market.funnel import DELAYS, FIRST_STAGES, USUAL, Course, Delay, Passage, Stage, Try, Usual, passage_of, tries_at

TODAY = date(2026, 6, 30)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def tries(hits: int, misses: int) -> tuple[Try, ...]:
    first = [Try(ago(200), hit=True, weight=1.0) for _ in range(hits)]
    return (*first, *(Try(ago(100), hit=False, weight=1.0) for _ in range(misses)))


def test_what_is_decided_counts_whole_and_what_is_open_in_part() -> None:
    courses = [
        Course(stage=Stage.COLD, sent=ago(100), interviewed=ago(90)),
        Course(stage=Stage.COLD, sent=ago(60), ended=ago(50)),
        Course(stage=Stage.COLD, sent=ago(10)),
        Course(stage=Stage.COLD, sent=ago(0)),
        Course(stage=Stage.COLD, sent=ago(30), ended=ago(20), withdrawn=True),
        Course(stage=Stage.COLD, sent=ago(-5)),
        Course(stage=Stage.WARM, sent=ago(5)),
    ]
    found = tries_at(Stage.COLD, courses, TODAY)
    assert [each.since for each in found] == [ago(100), ago(60), ago(30), ago(10), ago(0)]
    assert [each.weight for each in found] == pytest.approx([1, 1, 0.5, 0.5, 0])
    assert [each.hit for each in found] == [True, False, False, False, False]
    passage = passage_of(Stage.COLD, found)
    assert (passage.tries, passage.hits, passage.open, passage.look, passage.next_look) == (5, 1, 3, None, 40)
    assert passage.counted == pytest.approx(3)


def test_the_day_of_the_look_is_the_end_of_what_is_known() -> None:
    later = Course(stage=Stage.COLD, sent=ago(10), interviewed=ago(-2), ended=ago(-3))
    assert [(each.hit, each.weight) for each in tries_at(Stage.COLD, [later], TODAY)] == [(False, pytest.approx(0.5))]


def test_offers_count_from_the_interview_whatever_led_there() -> None:
    courses = [
        Course(stage=Stage.COLD, sent=ago(100), interviewed=ago(90), offered=ago(80)),
        Course(stage=Stage.REFERRAL, sent=ago(70), interviewed=ago(60), ended=ago(50)),
        Course(stage=Stage.WARM, sent=ago(40), interviewed=ago(14)),
        Course(stage=Stage.WARM, sent=ago(40)),
    ]
    assert [(each.hit, each.weight) for each in tries_at(Stage.OFFER, courses, TODAY)] == [
        (True, 1.0), (False, 1.0), (False, pytest.approx(0.5)),
    ]  # fmt: skip
    assert tries_at(Stage.COLD, courses, TODAY, Delay(1))[0].hit


def test_a_rate_begins_at_the_usual_one_and_moves() -> None:
    none = passage_of(Stage.COLD, ())
    assert none.rate.value == pytest.approx(0.03)
    assert (none.rate.count, none.rate.level, none.leaks) == (0, 0.9, False)
    some = passage_of(Stage.COLD, tries(4, 16))
    assert some.rate.value == pytest.approx((0.6 + 4) / 40)
    assert some.rate.low is not None
    assert some.rate.high is not None
    assert some.rate.low < 0.115 < some.rate.high


def test_the_numbers_needed_are_those_computed() -> None:
    """spec/funnel.md: P(rate < usual) reaches .9 at 33 and 90 cold tries with none and one hit, at 6 and 12 interviews."""
    for stage, numbers in ((Stage.COLD, (33, 90, 139)), (Stage.WARM, (16, 36, 54)), (Stage.OFFER, (6, 12, 16))):
        for hits, n in enumerate(numbers):
            known = USUAL[stage]
            for count, reached in ((n, True), (n - 1, False)):
                look = passage_of(stage, tries(hits, count - hits), Usual(known.rate, known.weight, (count,), "")).look
                assert look is not None
                assert (look.below >= 0.9) is reached, (stage, hits, count)


def test_there_is_no_verdict_between_looks() -> None:
    before, at, after = (passage_of(Stage.COLD, tries(0, n)) for n in (39, 80, 120))
    assert (before.look, before.next_look) == (None, 40)
    assert at.look is not None
    assert (at.look.at, at.next_look, at.leaks) == (80, 160, True)
    assert after.look == at.look
    assert passage_of(Stage.COLD, tries(0, 200)).next_look == 0


def test_tries_that_lack_a_little_make_up_a_look() -> None:
    """Eighty applications of long ago, none of them answered or closed, count 79.99."""
    for weight, looked, left in ((0.99995, 80, 160), (0.994, 80, 160), (0.99, 40, 80)):
        passage = passage_of(Stage.COLD, [Try(ago(100), hit=False, weight=weight)] * 80)
        assert passage.look is not None
        assert (passage.look.at, passage.next_look, passage.leaks) == (looked, left, looked == 80)


def test_later_tries_do_not_change_a_look() -> None:
    late = (*tries(0, 80), *(Try(ago(1), hit=True, weight=1.0) for _ in range(10)))
    assert passage_of(Stage.COLD, late).look == passage_of(Stage.COLD, tries(0, 80)).look


def simulated(rate: float, runs: int, stage: Stage = Stage.COLD) -> float:
    """How often somebody with this rate meets an alarm at any look."""
    chance, alarms = Random(20261128), 0
    for _ in range(runs):
        drawn = [Try(TODAY, hit=chance.random() < rate, weight=1.0) for _ in range(USUAL[stage].looks[-1])]
        alarms += any(passage_of(stage, drawn[:look]).leaks for look in USUAL[stage].looks)
    return alarms / runs


def test_alarms_are_rarely_false_and_mostly_right() -> None:
    """spec/funnel.md computed .11 at the usual rate and .73 at a quarter of it, for cold applications."""
    assert simulated(0.03, 200) < 0.2
    assert simulated(0.0075, 100) > 0.6


def test_good_news_takes_its_time() -> None:
    wait = DELAYS[Stage.COLD]
    assert wait.by(0) == wait.by(-1) == 0.0
    assert wait.by(10) == pytest.approx(0.5)
    assert 0.88 < wait.by(28) < 0.92
    assert set(DELAYS) == set(USUAL) == set(Stage)
    assert set(FIRST_STAGES) == set(Stage) - {Stage.OFFER}


def test_a_look_that_is_not_a_leak() -> None:
    found: Passage = passage_of(Stage.OFFER, tries(3, 3))
    assert found.look is not None
    assert not found.leaks
    assert found.look.below < 0.5


def test_a_first_call_gets_one_on_and_is_no_try_for_an_offer() -> None:
    course = Course(stage=Stage.COLD, sent=ago(100), called=ago(90), ended=ago(80))
    assert [each.hit for each in tries_at(Stage.COLD, [course], TODAY)] == [True]
    assert tries_at(Stage.OFFER, [course], TODAY) == ()
    assert course.met == ago(90)
    assert Course(stage=Stage.COLD, sent=ago(9)).met is None
