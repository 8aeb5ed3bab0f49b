"""Drawing: a chart as a file, whichever trade it came from."""

from dataclasses import dataclass

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import DRAWN, Drawing, Printed, file_name
from proprietor.stats.chart import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawChart(Request[Printed]):
    """Draw a chart as SVG or PNG."""

    chart: Chart
    form: Drawing = Drawing.SVG


def draw_a_chart(context: Context, request: DrawChart) -> Printed:
    """Fulfil `DrawChart`."""
    media, ending = DRAWN[request.form]
    data = context.press.draw(request.chart, request.form, request.chart.title)
    return Printed(name=f"{file_name(request.chart.title)}{ending}", media=media, data=data)
