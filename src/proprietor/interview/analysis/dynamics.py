"""Dynamics: who has the floor in sliding windows of a talk (Zhang, Zhang & Danescu-Niculescu-Mizil 2025)."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.transcript import Side

WINDOW = 150.0
STEP = 30.0
MOST = 0.6
"""Windows of 2.5 minutes, a step of 30 seconds, and the share from which on one side has the floor: the paper's."""

DOMINATING = 0.75
BACK_AND_FORTH = 0.6
ALTERNATING = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Dynamics:
    """Who had the floor when.

    Attributes:
        windows: for each window +1 when the side that speaks more on the whole has the floor, -1 when the other has, else 0.
        primary: the side that speaks more.
        balance: its share of the talk, from .5 to 1.
        kind: "dominating throughout", "back and forth", "alternating", or "mixed"; empty for too short a talk.
    """

    windows: tuple[int, ...]
    primary: Side
    balance: float
    kind: str


def dynamics_of(reads: Sequence[ReadTurn]) -> Dynamics | None:
    """Who had the floor when; None for a talk without words. The first and last turn are left out, as greetings."""
    inner = reads[1:-1] if len(reads) > len(("hello", "goodbye")) else reads
    ends = list(accumulate((read.turn.seconds for read in inner), initial=0.0))
    spoken = list(accumulate((read.turn.seconds * (read.turn.side is Side.ME) for read in inner), initial=0.0))
    clock, mine = ends[-1], spoken[-1]
    if not clock:
        return None
    primary = Side.ME if mine * 2 >= clock else Side.THEM
    balance = max(mine, clock - mine) / clock
    shares = [_share(ends, spoken, at * STEP) for at in range(max(0, int((clock - WINDOW) // STEP) + 1))]
    windows = tuple(_floor(share if primary is Side.ME else 1 - share) for share in shares)
    return Dynamics(windows=windows, primary=primary, balance=balance, kind=_kind(windows))


def _share(ends: Sequence[float], spoken: Sequence[float], begin: float) -> float:
    """The candidate's share of one window, from sums over the turns so far."""
    return (_spoken_by(ends, spoken, begin + WINDOW) - _spoken_by(ends, spoken, begin)) / WINDOW


def _spoken_by(ends: Sequence[float], spoken: Sequence[float], moment: float) -> float:
    """How long the candidate has spoken by a moment, turns taken as even."""
    at = min(max(bisect_right(ends, moment), 1), len(ends) - 1)
    width = ends[at] - ends[at - 1]
    part = (min(moment, ends[at]) - ends[at - 1]) / width if width else 1.0
    return spoken[at - 1] + part * (spoken[at] - spoken[at - 1])


def _floor(share: float) -> int:
    """Who has the floor, by the share of the side that speaks more on the whole."""
    return 1 if share > MOST else -1 if share < 1 - MOST else 0


def _kind(windows: Sequence[int]) -> str:
    if not windows:
        return ""
    count = len(windows)
    if max(windows.count(1), windows.count(-1)) >= DOMINATING * count:
        return "dominating throughout"
    if windows.count(0) >= BACK_AND_FORTH * count:
        return "back and forth"
    return "alternating" if windows.count(-1) > ALTERNATING * count else "mixed"
