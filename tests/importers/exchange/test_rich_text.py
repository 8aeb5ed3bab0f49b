"""Rich text: HTML or typed strokes, read to lines; points apart, broken ones joined, nothing lost."""

import pytest

from proprietor.importers.exchange.rich_text import MOST, Rich, read_rich


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("<ul><li>One</li><li><b>Two</b> &amp; a half</li></ul>", ("One", "Two & a half")),
        ('<ol><li data-list="bullet"><span class="ql-ui"></span>One</li></ol>', ("One",)),
        ("<ul><li><p>One</p></li><li><p>Two</p></li></ul>", ("One", "Two")),
        ("<p>◦ One</p><p>•Two</p>", ("One", "Two")),
        ("- One\n* Two\n– Three", ("One", "Two", "Three")),
        ("- between the<br/>two councils<br/>- Two", ("between the two councils", "Two")),
        ("- One,\nTwo\n- Three.\nfour", ("One, Two", "Three.")),
        ("- for the\nNorth\n- Three", ("for the North", "Three")),
        ("-5 degrees\n*starred", ()),
        ("-\n\n-\nOne", ("One",)),
        ("", ()),
    ],
)
def test_points_are_those_of_lists_and_of_typed_strokes(text: str, points: tuple[str, ...]) -> None:
    assert read_rich(text).points == points


def test_what_stands_around_points_is_kept_apart_and_in_its_order() -> None:
    told = read_rich("<p>Before:</p><ul><li>One</li></ul><p>After &lt;it&gt;</p>")
    assert told == Rich("Before:\n- One\nAfter <it>", "Before:\nAfter <it>", ("One",))


def test_text_that_is_no_markup_keeps_its_signs() -> None:
    assert read_rich("a < b &amp; List<String>\nc").prose == "a < b & List<String>\nc"
    assert read_rich("<i>a</i> <script>b</script>").prose == "a"


def test_only_so_much_is_looked_at() -> None:
    assert len(read_rich("a" * (MOST + 5)).prose) == MOST
