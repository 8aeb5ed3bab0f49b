"""A chart in text: every dot in its column, in any width."""

from hypothesis import given
from hypothesis import strategies as st

from proprietor.cli.charted import DOT, MARK, RING, charted
from proprietor.cli.ink import Ink, width_of
from proprietor.stats.chart import Axis, Chart, Dot, Mark

PLAIN = Ink(colour=False)


def chart(*dots: Dot, marks: tuple[Mark, ...] = ()) -> Chart:
    x = Axis(label="pounds", low=0, high=40, ticks=((0, "0"), (20, "20"), (40, "40")))
    y = Axis(label="", low=0, high=3, ticks=((2.0, "offer"), (1.0, "own")))
    return Chart(title="Pay", told="", x=x, y=y, dots=dots, marks=marks)


def test_dots_intervals_and_marks_stand_in_their_columns() -> None:
    offer = Dot(x=20, y=2.0, told="", low=10, high=30)
    own = (Dot(x=0, y=1.0, told="", hollow=True), Dot(x=0, y=1.0, told=""), Dot(x=40, y=1.0, told="", hollow=True))
    made = list(
        charted(
            chart(offer, *own, marks=(Mark(at=30, label="you want 30"), Mark(at=1, label="level", upright=False))),
            PLAIN,
            28,
            rings="an offer",
        )
    )
    assert made == [
        "       0         20",
        "offer       ─────●────│",
        f"own    {DOT}              {MARK}    {RING}",
        "│ you want 30",
        "│ level",
        "pounds; ● a figure, ─── its interval, ○ an offer",
    ]


@given(x=st.floats(-10, 50), width=st.integers(20, 200))
def test_nothing_stands_beyond_the_screen(x: float, width: int) -> None:
    made = list(charted(chart(Dot(x=x, y=2.0, told="", low=x - 5, high=x + 5)), PLAIN, width, rings="an offer"))
    assert DOT in made[1]
    assert all(width_of(line) <= max(width, 30) for line in made[:-1])


def test_a_ring_drawn_beside_its_row_stands_in_it_and_the_legend_names_what_there_is() -> None:
    made = list(charted(chart(Dot(x=20, y=2.26, told="", hollow=True)), PLAIN, 28, rings="an offer", dots="wins"))
    assert RING in made[1]
    assert made[-1] == "pounds; ● wins, ○ an offer"
