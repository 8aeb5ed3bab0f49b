"""The window of Luft and Ingham (Johari), by data: open, blind, hidden, unknown."""

from enum import StrEnum

from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.verdicts import Verdict


class Window(StrEnum):
    """A pane of the window; NOT_YET where self and others are too uncertain to say which."""

    OPEN = "open"
    BLIND = "blind"
    HIDDEN = "hidden"
    UNKNOWN = "unknown"
    NOT_YET = "not yet"


def window(verdict: Verdict, *, own: int | None, rated: int, not_observed: int, constants: Constants = CONSTANTS) -> Window:
    """The pane a competency lies in (spec/calibration.md; the rules are guesses).

    Hidden goes before the rest: one thinks oneself good at it, and at least half of those who answered could not see it. What
    follows is to be seen more, not to be calibrated.

    Args:
        verdict: of self against others.
        own: one's own level; None for none.
        rated: how many others gave a level.
        not_observed: how many others answered that they could not see it.
        constants: the numbers to decide by.
    """
    asked = rated + not_observed
    if own is not None and own >= constants.high and asked and not_observed >= constants.not_observed * asked:
        return Window.HIDDEN
    if not rated:
        return Window.UNKNOWN
    return _PANES[verdict]


_PANES = {
    Verdict.AGREE: Window.OPEN,
    Verdict.OVER: Window.BLIND,
    Verdict.UNDER: Window.BLIND,
    Verdict.OPEN: Window.NOT_YET,
}
