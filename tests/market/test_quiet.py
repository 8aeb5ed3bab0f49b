"""Silence, opportunity by opportunity."""

import re

import pytest

from proprietor.market.funnel import Stage, passage_of
from proprietor.market.quiet import quiet_of
from proprietor.market.records import Channel
from proprietor.market.silence import spent_after, still_yes
from proprietor.market.tried import tried
from tests.market.searches import TODAY, opportunity


def test_only_what_waits_for_their_word_is_quiet_the_longest_first() -> None:
    every = [
        opportunity("fresh", "applied 2026-06-25"),
        opportunity("old", "applied 2026-03-02"),
        opportunity("talked", "applied 2026-05-02", "interviewed 2026-06-20", channel=Channel.REFERRAL),
        opportunity("offer", "offered 2026-06-20"),
        opportunity("idea", "found 2026-03-01"),
        opportunity("over", "applied 2026-03-02", "lost 2026-03-09"),
    ]
    found = quiet_of(every, tried(every, TODAY, {}))
    assert [(each.pursued.opportunity.name, each.days, each.stage, each.spent) for each in found] == [
        ("Old", 120, Stage.COLD, True),
        ("Talked", 10, Stage.OFFER, False),
        ("Fresh", 5, Stage.COLD, False),
    ]
    own = tried(every, TODAY, {}).signs.passages[0]
    assert found[0].chance == still_yes(120, own)
    assert found[0].spent_after == spent_after(own) == found[2].spent_after


def test_a_stage_never_tried_goes_by_what_is_usual() -> None:
    every = [opportunity("undated", "screened"), opportunity("lead", "applied 2026-06-01", channel=Channel.LEAD)]
    (found,) = quiet_of(every, tried([], TODAY, {}))
    assert (found.stage, found.spent_after) == (Stage.WARM, spent_after(passage_of(Stage.WARM, ())))


def test_the_day_it_is_spent_counts() -> None:
    day = spent_after(passage_of(Stage.COLD, ()))
    each = opportunity("ward", "applied 2026-03-02")
    assert day < (each.silent or 0)
    assert quiet_of([each], tried([], TODAY, {}))[0].spent


@pytest.mark.parametrize(
    ("moves", "said"),
    [
        (
            "applied 2026-03-02",
            r"Nothing was heard for 120 days: spent after \d+\. One friendly line, or let it go\. The chance ",
        ),
        (
            "applied 2026-06-29",
            r"Nothing was heard for 1 day; it counts as spent after \d+\. The chance that good news still comes ",
        ),
        ("applied 2026-06-30", r"The last news is of today; it counts as spent after \d+\. "),
    ],
)
def test_silence_is_said_with_its_interval_and_without_decimals(moves: str, said: str) -> None:
    (found,) = quiet_of([opportunity("ward", moves)], tried([], TODAY, {}))
    assert re.fullmatch(said + r".*put at (under )?\d+ %( \(\d+ to \d+\))?\.", found.said), found.said
