"""The window: open, blind, hidden, unknown."""

import pytest

from proprietor.calibration.verdicts import Verdict
from proprietor.calibration.window import Window, window


@pytest.mark.parametrize(
    ("verdict", "own", "rated", "not_observed", "pane"),
    [
        (Verdict.AGREE, 4, 5, 0, Window.OPEN),
        (Verdict.OVER, 5, 5, 0, Window.BLIND),
        (Verdict.UNDER, 2, 5, 0, Window.BLIND),
        (Verdict.OPEN, 4, 2, 1, Window.NOT_YET),
        (Verdict.OPEN, None, 5, 0, Window.NOT_YET),
        (Verdict.OPEN, 4, 2, 2, Window.HIDDEN),
        (Verdict.AGREE, 4, 5, 5, Window.HIDDEN),
        (Verdict.OPEN, 5, 0, 1, Window.HIDDEN),
        (Verdict.OPEN, 3, 0, 4, Window.UNKNOWN),
        (Verdict.OPEN, None, 0, 4, Window.UNKNOWN),
        (Verdict.OPEN, 5, 0, 0, Window.UNKNOWN),
        (Verdict.AGREE, 3, 2, 4, Window.OPEN),
    ],
)
def test_the_pane(verdict: Verdict, own: int | None, rated: int, not_observed: int, pane: Window) -> None:
    assert window(verdict, own=own, rated=rated, not_observed=not_observed) is pane
