"""Charts on a page: drawn by the business and set into the page as they are."""

from markupsafe import Markup

from proprietor.actions.drawing import DrawChart
from proprietor.business import Business
from proprietor.stats.chart import Chart


def set_in(business: Business, chart: Chart | None) -> Markup:
    """A chart as part of a page; nothing for none."""
    if chart is None:
        return Markup()
    return Markup(business.do(DrawChart(chart=chart)).data.decode())  # noqa: S704 - drawn by us, every text in it escaped
