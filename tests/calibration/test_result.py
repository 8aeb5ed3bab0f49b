"""The result: one thing follows for each competency, and the view of others waits for one's own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from proprietor.books import Goal
from proprietor.calibration.constants import CONSTANTS
from proprietor.calibration.result import EACH_ROUND, Follows, Outcome, result_of
from proprietor.calibration.verdicts import Verdict
from proprietor.calibration.window import Window
from tests.calibration.heard import NOTES, ROTA, TALKS, TODAY, answered, books, competency, crowd, own, person

ALL = (ROTA, NOTES, TALKS)


def of(*records: object, **how: object) -> dict[str, Outcome]:
    return {each.competency.id: each for each in result_of(books(*records), **how).outcomes}  # type: ignore[arg-type]


def test_one_thing_follows_for_each() -> None:
    found = of(*ALL, own("rota", 5), own("notes", 3), *crowd({"rota": 2, "notes": None, "talks": 4}))
    assert (found[ROTA.id].follows, found[ROTA.id].pane) == (Follows.GOAL, Window.BLIND)
    assert (found[NOTES.id].follows, found[NOTES.id].pane) == (Follows.ASK, Window.UNKNOWN)
    assert (found[TALKS.id].follows, found[TALKS.id].open) == (Follows.RATE, False)


def test_what_others_cannot_see_is_for_being_seen() -> None:
    hidden = of(ROTA, own("rota", 5), *crowd({"rota": None}))[ROTA.id]
    assert (hidden.follows, hidden.pane, hidden.name) == (Follows.SHOW, Window.HIDDEN, "")


def test_one_rater_settles_nothing_near_to_ones_own_level() -> None:
    one = of(ROTA, own("rota", 4), person("kai"), *answered("kai", {"rota": 3}))[ROTA.id]
    assert (one.judged.verdict, one.follows, one.pane) == (Verdict.OPEN, Follows.ASK, Window.NOT_YET)


def test_a_goal_that_is_set_is_kept_at_until_it_is_done() -> None:
    base = (ROTA, own("rota", 5), *crowd({"rota": 2}))
    goal, done = Goal(what="Count", about=ROTA.id), Goal(what="Ask", about=ROTA.id, done=True)
    kept = of(*base, done, goal)[ROTA.id]
    assert kept.follows is Follows.KEEP
    assert [each.what for each in kept.goals] == ["Count", "Ask"]
    assert of(*base, done)[ROTA.id].follows is Follows.GOAL


def test_the_view_waits_unless_it_is_asked_for() -> None:
    base = (ROTA, *crowd({"rota": 2}))
    closed, opened = of(*base)[ROTA.id], of(*base, unrated=True)[ROTA.id]
    assert (closed.open, closed.own, closed.name) == (False, None, "")
    assert (opened.open, opened.follows) == (True, Follows.RATE)


def test_the_first_own_level_and_whether_it_came_before_others_are_told() -> None:
    earlier = own("rota", 2, on=TODAY - timedelta(days=3))
    found = of(ROTA, earlier, *crowd({"rota": 2}), own("rota", 4))[ROTA.id]
    assert (found.first.level, found.own.level, found.locked) == (2, 4, True)  # type: ignore[union-attr]
    assert not of(ROTA, *crowd({"rota": 2}), own("rota", 4))[ROTA.id].locked


def test_a_strength_no_claim_speaks_of_can_be_claimed() -> None:
    base = (*ALL, own("rota", 3), own("notes", 2), own("talks", 2), *crowd({"rota": 5, "notes": 2, "talks": 2}))
    found = of(*base)
    assert found[ROTA.id].name == "hidden strength"
    assert found[ROTA.id].claimable
    assert not found[NOTES.id].claimable
    assert not of(*base, claimed={"rota"})[ROTA.id].claimable


def test_a_release_tells_nobody_of_one_rater() -> None:
    base = (ROTA, own("rota", 5), person("kai"), *answered("kai", {"rota": 2}))
    assert of(*base)[ROTA.id].judged.view.raters == 1
    assert of(*base, released=True)[ROTA.id].judged.view.raters == 0


def test_the_scatter_is_estimated_from_many_ratings_and_never_for_a_release() -> None:
    many = [competency(f"c{at}") for at in range(10)]
    levels = {f"c{at}": 1 + 4 * (at % 2) for at in range(10)}
    held = books(*many, *crowd(levels, 6))
    assert result_of(held).sigma > CONSTANTS.sigma
    assert result_of(held, released=True).sigma == CONSTANTS.sigma


def test_rounds_show_what_changed_and_the_views_over_time() -> None:
    before, after = TODAY - timedelta(days=200), TODAY
    rounds = [*crowd({"rota": 2}, on=before), *crowd({"rota": 5}, on=after, turn=2)[4:]]
    found = result_of(books(ROTA, own("rota", 2, on=before), own("rota", 3), *rounds))
    (change,) = found.changes
    assert change.real
    assert (change.difference > 0, change.again, change.own) == (True, 4, 1)
    assert [each.told for each in found.moments] == ["26 August 2025", "14 March 2026"]
    assert found.moments[0].views[0][1] < found.moments[1].views[0][1]


def test_a_release_tells_what_changed_between_the_last_two_rounds_that_are_over() -> None:
    before, after = TODAY - timedelta(days=200), TODAY
    first = [
        ROTA,
        NOTES,
        own("rota", 2, on=before),
        own("rota", 3),
        own("notes", 3),
        *crowd({"rota": 3, "notes": 3}, 6, on=before),
    ]
    again = crowd({"rota": 4, "notes": 3}, 6, on=after, turn=2)[6:]
    assert result_of(books(*first), released=True).changes == ()
    found = result_of(books(*first, *again), released=True)
    assert [(each.competency, each.real, each.own) for each in found.changes] == [(ROTA.id, True, 1), (NOTES.id, False, 0)]
    assert found.changes[0].low > 0
    assert found.outcomes[0].judged.view.value > 3.5
    assert found.older == frozenset()
    assert result_of(books(*first, *again[:4]), released=True).changes == (), "a round of two is none"
    assert result_of(books(ROTA), released=True).changes == ()


def test_a_release_says_of_what_the_last_round_brought_nothing_new() -> None:
    first = [ROTA, NOTES, *crowd({"rota": 3, "notes": 3}, 6, on=TODAY - timedelta(days=200))]
    later = [*first, *answered("p0", {"notes": 4}, turn=3), *crowd({"rota": 4}, 6, turn=2)[6:]]
    assert result_of(books(*first), released=True).older == frozenset()
    found = result_of(books(*later), released=True)
    assert found.older == {NOTES.id}
    assert [each.competency for each in found.changes] == [ROTA.id]


def test_a_single_round_shows_no_change() -> None:
    found = result_of(books(ROTA, *crowd({"rota": 2})))
    assert (found.changes, found.moments) == ((), ())


@pytest.mark.parametrize("count", [2, EACH_ROUND + 3])
def test_only_the_newest_rounds_are_shown_and_one_may_be_without_a_day(count: int) -> None:
    replies = [
        answered("kai", {"rota": 3, "notes": None}, on=TODAY - timedelta(days=100 * at), turn=at + 2) for at in range(count)
    ]
    nowhen = answered("kai", {"rota": 3}, on=None)
    found = result_of(books(ROTA, NOTES, person("kai"), *nowhen, *(record for each in replies for record in each)))
    assert len(found.moments) == min(count + 1, EACH_ROUND)
    assert all(len(each.views) == 1 for each in found.moments)
    assert (found.moments[0].told == "no day given") is (count < EACH_ROUND)


def test_five_hundred_raters_and_forty_competencies_are_answered() -> None:
    many = [competency(f"c{at}") for at in range(40)]
    levels: dict[str, int | None] = {f"c{at}": 2 + at % 3 for at in range(40)}
    found = result_of(books(*many, *(own(f"c{at}", 5) for at in range(40)), *crowd(levels, 500)))
    assert {each.seen.rated for each in found.outcomes} == {500}
    assert all(each.judged.view.low <= each.judged.view.value <= each.judged.view.high for each in found.outcomes)
    assert {each.judged.verdict for each in found.outcomes if each.competency.name in {"C0", "C3"}} == {Verdict.OVER}


def test_the_result_of_the_same_books_is_worked_out_once() -> None:
    held = books(ROTA, own("rota", 5), *crowd({"rota": 2}))
    (one,), (again,), (shown_to_others,) = (
        result_of(held, **how).outcomes for how in ({}, {"unrated": True}, {"released": True})
    )
    assert one.judged is again.judged
    assert one.judged is not shown_to_others.judged


def test_other_numbers_of_the_model_are_heeded() -> None:
    held = books(ROTA, own("rota", 4), *crowd({"rota": 2}))
    assert result_of(held).outcomes[0].judged.verdict is Verdict.OVER
    assert result_of(held, constants=replace(CONSTANTS, beyond=3.0)).outcomes[0].judged.verdict is not Verdict.OVER
