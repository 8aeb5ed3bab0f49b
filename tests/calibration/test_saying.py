"""Results in words: each thing that can be said, and each that cannot yet, with its reason."""

from dataclasses import replace

import pytest

from proprietor.calibration.result import Follows, Outcome, result_of
from proprietor.calibration.saying import PANES, chance_said, follows_said, verdict_said
from proprietor.calibration.verdicts import Verdict
from proprietor.calibration.window import Window
from tests.calibration.heard import ROTA, answered, books, crowd, own, person


def of(*records: object, **how: bool) -> Outcome:
    (found,) = result_of(books(ROTA, *records), **how).outcomes  # type: ignore[arg-type]
    return found


def test_the_view_of_others_waits_and_says_so() -> None:
    closed = of(*crowd({"rota": 2}))
    assert verdict_said(closed) == "Rate yourself first; then you see what others say."
    assert follows_said(closed) == "Rate yourself before you look."


def test_without_an_own_level_only_the_view_is_told() -> None:
    assert verdict_said(of(*crowd({"rota": 2}), unrated=True)).endswith("; you have not rated yourself.")


def test_what_others_could_not_see_is_counted() -> None:
    hidden = of(own("rota", 5), *crowd({"rota": None}), person("kai"), *answered("kai", {"rota": 4}))
    assert verdict_said(hidden) == "4 of 5 could not see it. That is for being seen, not for doubting yourself."
    assert follows_said(hidden).startswith("See to it that somebody sees it")


def test_what_nobody_has_rated_asks_for_somebody_and_counts_nobody() -> None:
    nobody = of(own("rota", 1))
    assert verdict_said(nobody) == "Nobody has rated it yet."
    assert follows_said(nobody) == "Ask somebody who could see it."


def test_a_verdict_says_by_how_much_and_how_surely() -> None:
    over = of(own("rota", 5), *crowd({"rota": 2}))
    assert verdict_said(over).startswith("You rate it 2.6 higher than others do; 2.3 more than people usually give themselves")
    assert verdict_said(over).endswith("(chance over 99 %).")
    assert follows_said(over) == "Set one goal with a date."
    under = of(own("rota", 2), *crowd({"rota": 5}))
    assert verdict_said(under) == "Others rate it 2.7 higher than you do (chance over 99 %)."
    agree = of(own("rota", 4), *crowd({"rota": 4}, 6))
    assert verdict_said(agree).startswith("You and others see it alike (chance ")


def test_a_gap_no_larger_than_usual_leniency_is_told_as_such() -> None:
    over = of(own("rota", 5), *crowd({"rota": 2}))
    usual = replace(over, judged=replace(over.judged, beyond_leniency=0.0))
    assert ", about what people usually give themselves (" in verdict_said(usual)
    assert verdict_said(usual) == verdict_said(replace(over, judged=replace(over.judged, beyond_leniency=None)))


@pytest.mark.parametrize(
    ("needed", "said", "follows"),
    [
        (1, "Cannot tell yet: 1 more colleague would probably settle it. ", "Ask 1 more."),
        (3, "Cannot tell yet: 3 more colleagues would probably settle it. ", "Ask 3 more."),
        (None, "Cannot tell yet: the gap lies too near to the edge", "Leave it at that, or ask again in half a year."),
    ],
)
def test_what_cannot_be_told_says_how_many_would_settle_it_and_what_is_likeliest(
    needed: int | None, said: str, follows: str
) -> None:
    one = of(own("rota", 4), person("kai"), *answered("kai", {"rota": 3}))
    assert one.judged.verdict is Verdict.OPEN
    shown = replace(one, judged=replace(one.judged, needed=needed))
    assert verdict_said(shown).startswith(said)
    assert "So far the likeliest is that " in verdict_said(shown)
    assert follows_said(shown) == follows


def test_a_goal_that_is_set_is_to_be_kept_at() -> None:
    over = of(own("rota", 5), *crowd({"rota": 2}))
    assert follows_said(replace(over, follows=Follows.KEEP)) == "Keep at the goal you have set."


def test_every_pane_is_explained_and_no_chance_is_certain() -> None:
    assert set(PANES) == set(Window)
    assert [chance_said(each) for each in (1.0, 0.991, 0.99, 0.8, 0.0)] == ["over 99 %", "over 99 %", "99 %", "80 %", "0 %"]
