"""Results in words: what can be said of a competency, what cannot yet and why, and what follows."""

from proprietor.calibration.result import Follows, Outcome
from proprietor.calibration.verdicts import Verdict
from proprietor.calibration.window import Window

PANES = {
    Window.OPEN: "open: you and others see it alike",
    Window.BLIND: "blind: others see it otherwise than you",
    Window.HIDDEN: "hidden: you think well of it, and most could not see it",
    Window.UNKNOWN: "unknown: nobody has rated it",
    Window.NOT_YET: "not yet: cannot tell yet",
}
"""Pane of the window → what it means."""


def verdict_said(outcome: Outcome) -> str:
    """What can be said, in a sentence."""
    judged, seen = outcome.judged, outcome.seen
    if not outcome.open:
        return "Rate yourself first; then you see what others say."
    if outcome.pane is Window.HIDDEN:
        asked = seen.rated + seen.not_observed
        return f"{seen.not_observed} of {asked} could not see it. That is for being seen, not for doubting yourself."
    if not seen.rated:
        return "Nobody has rated it yet."
    if judged.own is None:
        return f"Others see {judged.view.value:.1f}; you have not rated yourself."
    return _SAID[judged.verdict](outcome)


def signed(levels: float, digits: int = 1) -> str:
    """A difference with its sign, such as +0.3; none where nothing is left of it."""
    told = f"{levels:+.{digits}f}".replace("-", "−")
    return told if any(sign in "123456789" for sign in told) else told[1:]


SURE = 0.99
"""Beyond this a chance is not told more closely; no model of ours is that good (a guess)."""


def chance_said(chance: float) -> str:
    """A chance in per cent, never 100."""
    return "over 99 %" if chance > SURE else f"{chance:.0%}".replace("%", " %")


def _open(outcome: Outcome) -> str:
    needed, judged = outcome.judged.needed, outcome.judged
    leaning = max((judged.over, "others see less"), (judged.under, "others see more"), (judged.agree, "you agree"))
    so_far = f"So far the likeliest is that {leaning[1]} ({chance_said(leaning[0])})."
    if needed is None:
        return f"Cannot tell yet: the gap lies too near to the edge for more answers to settle it soon. {so_far}"
    return f"Cannot tell yet: {needed} more {'colleague' if needed == 1 else 'colleagues'} would probably settle it. {so_far}"


def _over(outcome: Outcome) -> str:
    judged = outcome.judged
    beyond = judged.beyond_leniency or 0.0
    usual = (
        f"; {beyond:.1f} more than people usually give themselves"
        if beyond > 0
        else ", about what people usually give themselves"
    )
    return f"You rate it {judged.gap:.1f} higher than others do{usual} (chance {chance_said(judged.over)})."


def _under(outcome: Outcome) -> str:
    judged = outcome.judged
    assert judged.gap is not None
    return f"Others rate it {-judged.gap:.1f} higher than you do (chance {chance_said(judged.under)})."


def _agree(outcome: Outcome) -> str:
    return f"You and others see it alike (chance {chance_said(outcome.judged.agree)})."


_SAID = {Verdict.OPEN: _open, Verdict.OVER: _over, Verdict.UNDER: _under, Verdict.AGREE: _agree}


def follows_said(outcome: Outcome) -> str:
    """What follows, in a sentence."""
    needed = outcome.judged.needed if outcome.seen.rated else None
    enough = "Leave it at that, or ask again in half a year." if outcome.seen.rated else "Ask somebody who could see it."
    return {
        Follows.RATE: "Rate yourself before you look.",
        Follows.SHOW: "See to it that somebody sees it: tell of a win in which it shows.",
        Follows.ASK: f"Ask {needed} more." if needed else enough,
        Follows.GOAL: "Set one goal with a date.",
        Follows.KEEP: "Keep at the goal you have set.",
    }[outcome.follows]
