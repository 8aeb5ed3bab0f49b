"""The picture of what to learn next: how much of what is wanted fits today, and with each step after the other."""

from itertools import accumulate

from proprietor.market.curriculum import Curriculum
from proprietor.stats.chart import Axis, Chart, Dot, Tone

ROW, EDGES = 38, 96
"""Points between two rows, and above and beneath them (as the drawing lays them out)."""

LETTER, ROOM = 7.6, 240
"""Points a letter of a name takes, and points left of the axis for names, at most (guesses; a name too long is cut)."""

LEAST_WIDE = 0.1
"""How much of the whole the axis spans at least, so that small steps are not blown up (a guess)."""


def picture_of_lesson(found: Curriculum) -> Chart | None:
    """The picture; None where nothing would open more. While it is not known what one has, it begins with the first step."""
    now = found.lesson.now
    if not found.steps:
        return None
    gained = accumulate((each.suggestion.gain for each in found.steps), initial=now.value or 0.0)
    steps = (f"{'and' if at else 'with'} {each.name}" for at, each in enumerate(found.steps))
    every = zip(["today", *steps], gained, strict=True)
    named = [(name, share) for name, share in every if now.told or name != "today"]
    names, reached = [name for name, _ in named], [share for _, share in named]
    rows = len(names)
    high = min(1.0, max(LEAST_WIDE, *reached, now.high or 0.0) * 1.1)
    dots = tuple(
        Dot(
            x=share,
            y=float(rows - at),
            told=f"{name}: {share * 100:.1f} % fits",
            low=now.low if name == "today" else None,
            high=now.high if name == "today" else None,
            tone=Tone.INK if name == "today" else Tone.ACT,
            hollow=name != "today",
        )
        for at, (name, share) in enumerate(named)
    )
    most = int(ROOM / LETTER)
    cut = [name if len(name) <= most else f"{name[: most - 1].rstrip()}…" for name in names]
    return Chart(
        title="What fits today, and with each step",
        told=f"Rows from above: {'; '.join(dot.told for dot in dots)}.{_TODAY if now.told else ''}",
        x=Axis(label="% of all that is wanted", low=0.0, high=high, ticks=_ticks(high)),
        y=Axis(label="", low=0.4, high=rows + 0.6, ticks=tuple((float(rows - at), name) for at, name in enumerate(cut))),
        dots=dots,
        height=EDGES + ROW * rows,
        room=min(ROOM, 24 + int(LETTER * max(map(len, cut)))),
    )


_TODAY = " Today’s interval: four times in five, had other firms like these posted."


def _ticks(high: float) -> tuple[tuple[float, str], ...]:
    """A few round shares up to the end of the axis."""
    step = next(each for each in (0.02, 0.05, 0.1, 0.2) if high / each <= 6 or each == 0.2)  # noqa: PLR2004 - six stay apart
    return tuple((at * step, f"{at * step * 100:.0f}") for at in range(int(high / step + 1e-9) + 1))
