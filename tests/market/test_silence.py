"""What silence means."""

import pytest

from proprietor.market.funnel import Delay, Stage, passage_of
from proprietor.market.silence import LONGEST, REFUSED, spent_after, still_yes

NONE = passage_of(Stage.OFFER, ())


def test_at_first_the_chance_is_the_rate() -> None:
    found = still_yes(0, NONE)
    assert (found.value, found.low, found.high) == (NONE.rate.value, NONE.rate.low, NONE.rate.high)


def test_silence_lowers_the_chance_by_bayes() -> None:
    values = [still_yes(day, NONE).value or 0 for day in (0, 7, 14, 30, 60)]
    assert values == sorted(values, reverse=True)
    silent = 0.75 + 0.25 * (1 - REFUSED.by(14))
    assert values[2] == pytest.approx(0.27 * 0.5 / (0.27 * 0.5 + 0.73 * silent))


def test_where_every_no_is_sent_silence_is_better_news() -> None:
    polite, rude = still_yes(21, NONE, ghosted=0.0).value or 0, still_yes(21, NONE, ghosted=1.0).value or 0
    assert polite > rude


def test_how_long_to_wait_can_be_told_otherwise() -> None:
    assert (still_yes(21, NONE, delay=Delay(60)).value or 0) > (still_yes(21, NONE).value or 0)


def test_an_application_is_spent_some_day() -> None:
    assert 25 <= spent_after(NONE) <= 45
    assert spent_after(NONE, share=0.0) == LONGEST
