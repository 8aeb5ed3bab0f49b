"""Pictures of a diagnosis: how each stage goes beside what is usual, and how likely each cause is."""

from collections.abc import Mapping, Sequence

from proprietor.market.causes import NAMED, PRIOR, Hypothesis
from proprietor.market.funnel import USUAL, Passage
from proprietor.market.likely import chance_said
from proprietor.stats.chart import Axis, Band, Chart, Dot, Mark, Tone

ROW, EDGES, ROOM = 40, 96, 224
"""Points between two rows, above and beneath them (as the drawing lays them out), and left of the axis for names (guesses)."""

MOST_TICKS = 6
"""Ticks along an axis, beside nought (a guess)."""

HALF = 0.26
"""Half the thickness of a bar, in rows (a guess)."""


def funnel_chart(passages: Sequence[Passage]) -> Chart | None:
    """Each stage that was tried: one's own rate as a dot with its interval, the usual one as a ring; None for no tries."""
    if not passages:
        return None
    end = max(0.1, *(min(1.0, _high(each) * 1.06) for each in passages), *(USUAL[each.stage].rate * 1.2 for each in passages))
    step = next(each for each in (0.02, 0.05, 0.1, 0.2) if end / each <= MOST_TICKS)
    ticks = tuple((at * step, f"{at * step * 100:.0f} %") for at in range(int(end / step + 1e-9) + 1))
    count = len(passages)
    return Chart(
        title="How each stage goes",
        told="Each row is a stage: the dot is what is believed of your rate, with its 90 % interval, the ring the usual rate.",
        x=Axis(label="share that gets on", low=0.0, high=end, ticks=ticks),
        y=Axis(
            label="", low=0.4, high=count + 0.6, ticks=tuple((float(count - at), _row(each)) for at, each in enumerate(passages))
        ),
        dots=tuple(dot for at, each in enumerate(passages) for dot in _pair(each, float(count - at))),
        height=EDGES + ROW * count,
        room=ROOM,
    )


def _high(passage: Passage) -> float:
    return passage.rate.high or 0.0


def _row(passage: Passage) -> str:
    return f"{passage.stage.value.removesuffix(' to interview')}: {passage.hits} of {passage.tries}"


def _pair(passage: Passage, row: float) -> tuple[Dot, Dot]:
    rate, usual = passage.rate, USUAL[passage.stage].rate
    low, high = rate.low or 0.0, rate.high or 0.0
    told = f"{passage.stage.value}: {(rate.value or 0.0) * 100:.0f} %, {low * 100:.0f} to {high * 100:.0f} %"
    own = Dot(x=rate.value or 0.0, y=row, told=told, low=low, high=high, tone=Tone.CARE if passage.leaks else Tone.ACT)
    ring = Dot(x=usual, y=row + HALF, told=f"usual: {usual * 100:.0f} %", tone=Tone.INK, hollow=True)
    return own, ring


def chances_chart(chances: Mapping[Hypothesis, float], named: Hypothesis | None) -> Chart:
    """How likely each cause is, as bars; a ring where it stood before anything was known, a line from which one is named."""
    count = len(Hypothesis)
    rows = {each: float(count - at) for at, each in enumerate(Hypothesis)}
    return Chart(
        title="How likely each cause is",
        told="Each bar is a cause with its probability; the ring is what was taken before anything was known.",
        x=Axis(label="probability", low=0.0, high=1.0, ticks=tuple((at / 4, f"{at * 25} %") for at in range(5))),
        y=Axis(label="", low=0.4, high=count + 0.6, ticks=tuple((rows[each], each.value) for each in Hypothesis)),
        bands=tuple(
            Band(
                points=((0.0, row - HALF, row + HALF), (chances[each], row - HALF, row + HALF)),
                tone=Tone.CARE if each is named and each is not Hypothesis.FINE else Tone.ACT,
            )
            for each, row in rows.items()
        ),
        dots=tuple(dot for each, row in rows.items() for dot in _bar_ends(each, chances[each], row)),
        marks=(Mark(at=NAMED, label=f"named from {NAMED * 100:.0f} %", tone=Tone.FAINT),),
        height=EDGES + ROW * count,
        room=ROOM,
    )


def _bar_ends(each: Hypothesis, chance: float, row: float) -> tuple[Dot, Dot]:
    said = f"{each.value}: {chance_said(chance)}"
    return (
        Dot(x=chance, y=row, told=said, tone=Tone.ACT),
        Dot(x=PRIOR[each], y=row, told=f"{each.value}: {PRIOR[each] * 100:.0f} % before", tone=Tone.FAINT, hollow=True),
    )
