"""Pictures of calibration: levels with their intervals and oneself beside them; what changed between two rounds."""

from collections.abc import Sequence

from proprietor.calibration.result import Outcome, Result
from proprietor.calibration.saying import signed
from proprietor.stats.chart import Axis, Chart, Dot, Mark, Tone

ROW = 34
"""Points between two competencies (a guess)."""

LETTER = 7.6
"""Points a letter of a name takes (a guess; a name too long is cut)."""

ROOM = 280
"""Points left of the axis for names, at most (a guess)."""

EDGES = 96
"""Points above and below the rows for axis and words (as the drawing lays them out)."""

_LEVELS = tuple((float(level), str(level)) for level in range(1, 6))


def picture_of(result: Result) -> Chart | None:
    """The levels others see, as dots with 90 % intervals, and one's own as rings; None while there is nothing to show."""
    shown = [each for each in result.outcomes if each.open and each.judged.view.raters]
    if not shown:
        return None
    names = [each.competency.name for each in shown]
    return Chart(
        title="How others see it, and you",
        told="Each row is a competency: the dot is the level others see, with its 90 % interval, the ring your own.",
        x=Axis(label="level", low=0.8, high=5.2, ticks=_LEVELS),
        y=_rows(names),
        dots=tuple(dot for at, each in enumerate(shown) for dot in _pair(each, len(shown) - at)),
        height=EDGES + ROW * len(shown),
        room=_room(names),
    )


def _rows(names: Sequence[str]) -> Axis:
    most = int(ROOM / LETTER)
    ticks = tuple((float(len(names) - at), _cut(name, most)) for at, name in enumerate(names))
    return Axis(label="", low=0.4, high=len(names) + 0.6, ticks=ticks)


def _room(names: Sequence[str]) -> int:
    return min(ROOM, 24 + int(LETTER * max(len(name) for name in names)))


def _cut(name: str, most: int) -> str:
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def _pair(outcome: Outcome, row: int) -> tuple[Dot, ...]:
    view, own = outcome.judged.view, outcome.judged.own
    name = outcome.competency.name
    others = Dot(
        x=view.value,
        y=float(row),
        told=f"{name}: others see {view.value:.1f}, {view.low:.1f} to {view.high:.1f}, by {_people(view.raters)}",
        low=view.low,
        high=view.high,
        tone=Tone.ACT,
        record=outcome.competency.id,
    )
    if own is None:
        return (others,)
    mine = Dot(
        x=float(own), y=row + 0.26, told=f"{name}: you say {own}", tone=Tone.INK, hollow=True, record=outcome.competency.id
    )
    return (others, mine)


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"


def picture_of_change(result: Result) -> Chart | None:
    """What changed between the last two rounds, each with its 90 % interval; None where there is nothing to compare."""
    by_id = {str(each.competency.id): each for each in result.outcomes if each.open}
    shown = [each for each in result.changes if each.competency in by_id]
    if not shown:
        return None
    names = [by_id[each.competency].competency.name for each in shown]
    reach = max(1.0, *(abs(end) for each in shown for end in (each.low, each.high)))
    ticks = tuple((float(step), signed(step, 0)) for step in range(-int(reach), int(reach) + 1))
    dots = tuple(
        Dot(
            x=each.difference,
            y=float(len(shown) - at),
            told=f"{names[at]}: {signed(each.difference)}, {signed(each.low)} to {signed(each.high)}",
            low=each.low,
            high=each.high,
            tone=Tone.ACT if each.low > 0 else Tone.CARE if each.high < 0 else Tone.INK,
            hollow=each.low <= 0 <= each.high,
            record=by_id[each.competency].competency.id,
        )
        for at, each in enumerate(shown)
    )
    return Chart(
        title="What changed between the last two rounds",
        told="Each row is a competency: by how much the level others see rose or fell, with its 90 % interval.",
        x=Axis(label="levels, later minus earlier", low=-reach - 0.2, high=reach + 0.2, ticks=ticks),
        y=_rows(names),
        dots=dots,
        marks=(Mark(at=0.0, label="no change", tone=Tone.FAINT),),
        height=EDGES + ROW * len(shown),
        room=_room(names),
    )
