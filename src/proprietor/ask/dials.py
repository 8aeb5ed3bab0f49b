"""Dials: how one asks here, from at most eight plain answers about this boss, this firm and oneself.

No nation enters: 80 to 90 % of the differences between people lie within a country (Taras, Steel & Kirkman 2016; Steel & Taras
2010). Until somebody answers, every dial stands in the middle and the wording is plain.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from proprietor.ask.records import Ask

PRIOR = 0.5
"""Where a dial stands before anybody answers (spec/ask.md without a country)."""

WEIGHT = 3.0
"""What one answer weighs against the prior, which weighs 1; two answers must outweigh it (spec/ask.md). A guess."""

LEAN = 0.1
"""How far from the middle a dial must stand to count as turned (a guess)."""

RISK = 0.25
"""How far a full risk of backlash turns framing to the team and relationship first: the relational account (ASK07; a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A dial's two poles, the sentence for each, which of them stands when nobody has said anything, and its questions."""

    name: str
    low: str
    high: str
    plain: str
    asked: tuple[str, ...]


DIALS = (
    Pair(name="directness", low="low", high="high", plain="high", asked=("direct",)),
    Pair(name="hierarchy", low="low", high="high", plain="low", asked=("rank",)),
    Pair(name="framing", low="team", high="individual", plain="individual", asked=("credit",)),
    Pair(name="timing", low="free", high="ritual", plain="free", asked=("season",)),
    Pair(name="medium", low="spoken", high="written", plain="spoken", asked=("paper", "quiet")),
    Pair(name="relationship", low="task", high="first", plain="task", asked=("warmth",)),
)
"""The six dials of spec/ask.md, each from 0 (its low pole) to 1."""

QUESTIONS = ("direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk")
"""The fields of an ask that turn them; the last turns two of them by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial:
    """A dial as it stands.

    Attributes:
        name: which one.
        value: from 0 to 1.
        pole: the pole the wording follows.
        turned: whether somebody's answer has turned it from the middle.
        asked: the fields whose answers turned it.
    """

    name: str
    value: float
    pole: str
    turned: bool
    asked: tuple[str, ...]

    @property
    def lean(self) -> float:
        """How far it stands from the middle, from 0 to 1."""
        return abs(self.value - PRIOR) * 2


def dials_of(ask: Ask, *, weight: float = WEIGHT, risk: float = RISK) -> tuple[Dial, ...]:
    """Turn the dials by the answers of an ask.

    Args:
        ask: its fields from `direct` to `risk` are answers from 1 to 5, or None.
        weight: what one answer weighs against the prior.
        risk: how far a full risk of backlash turns framing and relationship.
    """
    return tuple(_dial(pair, ask, weight, risk) for pair in DIALS)


def _dial(pair: Pair, ask: Ask, weight: float, risk: float) -> Dial:
    told = [name for name in pair.asked if getattr(ask, name) is not None]
    shares = [(getattr(ask, name) - 1) / 4 for name in told]
    value = (PRIOR + weight * sum(shares)) / (1 + weight * len(shares))
    if ask.risk is not None and pair.name in _AT_RISK:
        shift = (ask.risk - 1) / 4 * risk * _AT_RISK[pair.name]
        value = min(1.0, max(0.0, value + shift))
        told += ["risk"] if shift else []
    turned = abs(value - PRIOR) > LEAN
    pole = (pair.high if value > PRIOR else pair.low) if turned else pair.plain
    return Dial(name=pair.name, value=value, pole=pole, turned=turned, asked=tuple(told))


_AT_RISK = {"framing": -1, "relationship": 1}
"""Which way a risk of backlash turns a dial."""


def turned(dials: tuple[Dial, ...]) -> Iterator[Dial]:
    """The dials that somebody's answers have turned, the strongest first."""
    return iter(sorted((each for each in dials if each.turned), key=lambda each: -each.lean))
