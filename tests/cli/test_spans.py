"""The picture in text: every mark at its level, in any width."""

from hypothesis import given
from hypothesis import strategies as st

from proprietor.cli.ink import Ink, width_of
from proprietor.cli.spans import BOTH, LEGEND, OTHERS, OWN, Span, at, picture

PLAIN = Ink(colour=False)
LEVEL = st.floats(1, 5)


def test_each_mark_stands_at_its_level() -> None:
    made = list(picture([Span(name="Rota", value=3.0, low=2.5, high=3.5, own=5)], PLAIN, 47))
    assert made == [
        "      1         2         3         4         5",
        "Rota                 ─────●─────              ○",
        LEGEND,
    ]


def test_one_mark_stands_for_both_where_they_agree_and_none_for_oneself_unrated() -> None:
    agreed, unrated = list(
        picture([Span(name="A", value=4, low=4, high=5, own=4), Span(name="B", value=1, low=1, high=1, own=None)], PLAIN, 44)
    )[1:3]
    assert BOTH in agreed
    assert OTHERS not in agreed
    assert OWN not in agreed
    assert unrated == "B  ●"


def test_nothing_is_drawn_of_nothing() -> None:
    assert list(picture([], PLAIN, 80)) == []


@st.composite
def spans(draw: st.DrawFn) -> Span:
    low, value, high = sorted(draw(st.lists(LEVEL, min_size=3, max_size=3)))
    return Span(name=draw(st.text(max_size=80)), value=value, low=low, high=high, own=draw(st.none() | st.integers(1, 5)))


@given(st.lists(spans(), max_size=4), st.integers(40, 120))
def test_no_picture_is_wider_than_the_screen(shown: list[Span], width: int) -> None:
    for line in picture(shown, PLAIN, width):
        assert width_of(line) <= max(width, len(LEGEND))


@given(st.floats(-9, 15, allow_nan=False), st.integers(5, 100))
def test_a_level_off_the_scale_stands_at_its_end(level: float, wide: int) -> None:
    assert 0 <= at(level, wide) <= wide - 1
    assert at(-9, wide) == 0
    assert at(15, wide) == wide - 1
