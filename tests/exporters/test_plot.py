"""Charts as SVG: well formed whatever the words, marks inside the sheet, dots told and linked."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.actions.papers import Drawing
from proprietor.exporters.plot import ACROSS, plotted
from proprietor.exporters.press import OwnPress
from proprietor.stats.chart import Axis, Band, Chart, Dot, Line, Mark, Tone
from proprietor.values.ids import RecordId
from tests.strategies import NASTY

SVG = "{http://www.w3.org/2000/svg}"
AXIS = Axis(label="chance of a yes", low=0, high=1, ticks=((0, "0"), (0.5, "50 %"), (1, "100 %")))


def chart(words: str = "here", *, x: float = 0.4) -> Chart:
    return Chart(
        title=words,
        told=words,
        x=AXIS,
        y=Axis(label=words, low=0, high=10, ticks=((0, words), (10, "10"))),
        dots=(
            Dot(x=x, y=3, told=words, low=0.2, high=0.7, record=RecordId("win_0000000000")),
            Dot(x=x, y=4, told=words, hollow=True),
        ),
        lines=(Line(points=((0, 0), (x, 9)), label=words, dashed=True), Line(points=((0, 1), (1, 1)))),
        bands=(Band(points=((0, 1, 2), (1, 2, 5))),),
        marks=(Mark(at=x, label=words), Mark(at=5, label=words, upright=False, tone=Tone.FAINT)),
    )


@given(st.text(max_size=80) | st.sampled_from(NASTY), st.floats(-2, 3))
def test_any_words_give_a_picture_that_stays_on_its_sheet(words: str, x: float) -> None:
    root = ET.fromstring(plotted(chart(words, x=x)))
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        *("svg", "title", "desc", "a", "g", "line", "text", "circle", "polyline", "polygon"),
    }
    places = [float(each.get("cx", "0")) for each in root.iter(f"{SVG}circle")]
    assert all(0 <= place <= ACROSS for place in places)


def test_a_dot_says_what_it_is_and_leads_to_its_record() -> None:
    root = ET.fromstring(plotted(chart("a win < told")))
    [link] = root.iter(f"{SVG}a")
    assert link.get("href") == "#win_0000000000"
    assert link.get("aria-label") == "a win < told"


def test_a_label_at_the_right_edge_stands_before_its_line() -> None:
    root = ET.fromstring(plotted(chart("a rather long label", x=0.99)))
    label = next(
        each for each in root.iter(f"{SVG}text") if each.text == "a rather long label" and each.get("class") == "ch-care"
    )
    assert label.get("text-anchor") == "end"


@pytest.mark.parametrize(("form", "begin"), [(Drawing.SVG, b"<svg"), (Drawing.PNG, b"\x89PNG\r\n\x1a\n")])
def test_a_chart_is_drawn_in_both_formats(form: Drawing, begin: bytes) -> None:
    assert OwnPress().draw(chart(), form, "").startswith(begin)
