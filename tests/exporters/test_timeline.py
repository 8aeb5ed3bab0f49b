"""The picture of a talk on paper: well-formed, everything escaped, labels apart, the same bytes each time."""

import re
import sys
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.actions.papers import Drawing
from proprietor.exporters.press import OwnPress
from proprietor.exporters.strokes import LETTER, WIDTH, to_png
from proprietor.exporters.timeline import to_svg
from proprietor.interview.analysis.labels import Focus
from proprietor.interview.analysis.whole import analyse
from proprietor.interview.example import EXAMPLE_TALK
from proprietor.interview.formats.reading import read_transcript
from proprietor.interview.picture import Bar, Picture, Tip, picture_of
from proprietor.interview.transcript import Side
from tests.refusing import code_of
from tests.strategies import NASTY

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {f"{SVG}{name}" for name in ("svg", "title", "desc", "a", "rect", "line", "text", "tspan", "circle", "g")}


def bar(turn: int, begin: float, end: float, said: str = "Yes.", **more: object) -> Bar:
    usual: dict[str, object] = {"side": Side.ME, "focus": Focus.OTHER, "control": Side.THEM, "questions": 0}
    return Bar(turn=turn, begin=begin, end=end, said=said, **{**usual, "follow_ups": 0, "restates": False, **more})  # type: ignore[arg-type]


def picture(*bars: Bar, tips: tuple[Tip, ...] = (), seconds: float = 600.0, timed: bool = True) -> Picture:
    return Picture(bars=bars, tips=tips, seconds=seconds, timed=timed)


def example() -> Picture:
    return picture_of(analyse(read_transcript(EXAMPLE_TALK), mine=("Ines",)))


def drawn(shown: Picture, title: str = "A talk") -> ET.Element:
    return ET.fromstring(to_svg(shown, title))


def test_it_is_well_formed_and_says_in_words_what_it_shows() -> None:
    root = drawn(example())
    assert root.tag == f"{SVG}svg"
    assert root.findtext(f"{SVG}title") == "A talk"
    told = root.findtext(f"{SVG}desc") or ""
    assert "27 turns" in told
    assert "by its words" in told
    assert "by its words" not in (drawn(picture(bar(1, 0, 1))).findtext(f"{SVG}desc") or "")


def test_every_turn_leads_to_its_place_in_the_transcript() -> None:
    links = drawn(example()).findall(f"{SVG}a")
    assert [link.get("href") for link in links] == [f"#turn-{number}" for number in range(1, 28)]
    assert (links[7].get("aria-label") or "").startswith("Turn 8, their work: The office is settled now.")


@pytest.mark.parametrize("text", [*NASTY, "\x00\x0b\ufffe\uffff\x1b[2J", "]]>", "' onload='alert(1)"])
def test_whatever_was_said_stays_text(text: str) -> None:
    root = drawn(picture(bar(1, 0, 1, said=text), tips=(Tip(at=0.5, turn=1, words=text),)), title=text)
    plain = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    assert (root.findtext(f"{SVG}title") or "").split() == plain.split()
    assert {each.tag for each in root.iter()} <= DRAWN
    assert not [name for each in root.iter() for name in each.attrib if name.startswith("on")]
    assert plain.split() == (root.find(f"{SVG}a").get("aria-label") or "").removeprefix("Turn 1, other:").split()  # type: ignore[union-attr]


def test_signs_of_a_turn_are_drawn_and_never_more_than_three_dots() -> None:
    busy = bar(1, 0, 0.5, questions=9, follow_ups=9, restates=True, control=Side.ME)
    root = drawn(picture(busy, bar(2, 0.5, 1, side=Side.THEM, questions=1)))
    one, two = root.findall(f"{SVG}a")
    assert [each.get("class") for each in one.findall(f"{SVG}circle")] == ["tl-ring"] * 3
    assert [each.get("class") for each in two.findall(f"{SVG}circle")] == ["tl-ink"]
    assert [each.get("class") for each in one.findall(f"{SVG}rect")] == ["tl-other", "tl-restates"]
    mine, theirs = (float(each.find(f"{SVG}rect").get("y") or 0) for each in (one, two))  # type: ignore[union-attr]
    assert mine < theirs


def test_each_question_that_follows_up_has_its_ring_and_no_other() -> None:
    some = drawn(picture(bar(1, 0, 1, questions=3, follow_ups=1))).find(f"{SVG}a")
    assert some is not None
    assert [each.get("class") for each in some.findall(f"{SVG}circle")] == ["tl-ring", "tl-ink", "tl-ink"]


def test_where_the_words_were_not_read_nothing_is_said_of_them() -> None:
    text = to_svg(replace(picture(bar(1, 0, 1)), read=False))
    assert "leads" not in text
    assert "follows up" not in text
    assert "1 turn, " in text


def test_even_the_shortest_turn_can_be_seen() -> None:
    thin = drawn(picture(*(bar(n, n / 3000, (n + 1) / 3000) for n in range(3000)))).find(f"{SVG}a/{SVG}rect")
    assert thin is not None
    assert float(thin.get("width") or 0) >= 1.0


def boxes(root: ET.Element) -> list[tuple[float, float, float]]:
    """The labels of tipping points: left, right, base line."""
    found = []
    for each in root.findall(f"{SVG}text"):
        if each.find(f"{SVG}tspan") is not None:
            x, long = float(each.get("x") or 0), len("".join(each.itertext())) * LETTER
            left = x - long if each.get("text-anchor") == "end" else x
            found.append((left, left + long, float(each.get("y") or 0)))
    return found


TIPS = st.lists(
    st.tuples(st.floats(0, 1), st.sampled_from(["turns to their work", "you answer and ask back", "your thought fits"])),
    min_size=1,
    max_size=6,
)


@given(TIPS)
def test_labels_lie_inside_the_picture_and_never_on_each_other(places: list[tuple[float, str]]) -> None:
    tips = tuple(Tip(at=at, turn=n, words=words) for n, (at, words) in enumerate(sorted(places), start=1))
    root = drawn(picture(bar(1, 0, 1), tips=tips))
    found = boxes(root)
    assert len(found) == len(tips)
    _, top, width, _ = map(float, (root.get("viewBox") or "").split())
    for n, (left, right, y) in enumerate(found):
        assert left >= 0
        assert right <= width == WIDTH
        assert y - 11 >= top
        for other_left, other_right, other_y in found[:n]:
            assert abs(y - other_y) >= 12 or right <= other_left or other_right <= left


def test_the_same_talk_gives_the_same_bytes() -> None:
    assert to_svg(example()) == to_svg(example())
    assert to_png(to_svg(example())) == to_png(to_svg(example()))


@pytest.mark.parametrize(("form", "begin"), [(Drawing.SVG, b"<svg"), (Drawing.PNG, b"\x89PNG\r\n\x1a\n")])
def test_the_press_draws_in_every_format(form: Drawing, begin: bytes) -> None:
    assert OwnPress().draw(example(), form, "A talk").startswith(begin)


@pytest.mark.parametrize("text", [*NASTY, "\x00\ufffe"])
def test_whatever_was_said_can_be_drawn_as_png(text: str) -> None:
    assert to_png(to_svg(picture(bar(1, 0, 1, said=text[:60])), text[:200])).startswith(b"\x89PNG")


def test_an_empty_talk_is_drawn_too() -> None:
    assert len(drawn(picture(seconds=0)).findall(f"{SVG}a")) == 0


def test_without_the_library_png_is_refused_with_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert code_of(to_png, to_svg(example())) == "missing-part"
