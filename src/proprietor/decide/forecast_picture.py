"""The reliability picture: how often things came, beside how probable one had called them."""

from proprietor.decide.forecasts import Reliability
from proprietor.stats.chart import Axis, Chart, Dot, Line, Tone

_PERCENT = tuple((each / 100, f"{each} %") for each in range(0, 101, 20))


def reliability_picture(found: Reliability) -> Chart | None:
    """A dot for each chance of which there are enough, on the line of those who are right; None before there are any.

    What was said runs upward and what came runs across, so that each dot lies on its interval.
    """
    shown = [each for each in found.bins if each.came.value is not None]
    if not shown:
        return None
    dots = tuple(
        Dot(
            x=each.came.value or 0.0,
            y=each.said,
            told=f"called {each.said * 100:.0f} %: {(each.came.value or 0) * 100:.0f} % of {each.came.count} came",
            low=each.came.low,
            high=each.came.high,
            tone=Tone.CARE if each.off else Tone.INK,
            hollow=bool(each.off),
        )
        for each in shown
    )
    return Chart(
        title="How your forecasts have held",
        told="Each dot is a group of forecasts of about one chance, how often they came, and the 90 % interval of that. On the "
        "line are those who are right; left of it one was too sure.",
        x=Axis(label="how often it came", low=0, high=1, ticks=_PERCENT),
        y=Axis(label="what you called it", low=0, high=1, ticks=_PERCENT),
        lines=(Line(points=((0.0, 0.0), (1.0, 1.0)), label="", tone=Tone.FAINT, dashed=True),),
        dots=dots,
        height=320,
    )
