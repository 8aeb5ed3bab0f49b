"""Tables, wrapping, heads of ids, forms: the pure parts of the terminal's face."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books import Win
from proprietor.cli import form
from proprietor.cli.ink import Ink, clean, pieces, width_of, wrapped
from proprietor.cli.register import heads
from proprietor.cli.searching import unmarked
from proprietor.cli.table import Column, table
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

PLAIN = Ink(colour=False)


def test_figures_stand_to_the_right_and_empty_columns_are_left_out():
    made = table([Column("No", right=True), Column("What"), Column("Never")], [["9", "a", ""], ["10", "b", ""]], PLAIN, 40)
    assert made == ["No  What", " 9  a", "10  b"]


def test_the_widest_column_gives_way_first():
    made = table([Column("Id", firm=True), Column("Words")], [["win_4k7m", "one two three four five six"]], PLAIN, 26)
    assert made == ["Id        Words", "win_4k7m  one two three", "          four five six"]


def test_long_columns_share_the_room_evenly():
    made = table([Column("One"), Column("Two")], [["a " * 60, "b " * 40]], PLAIN, 42, most=1)
    assert made[0] == "One                   Two"


def test_long_cells_end_with_an_ellipsis():
    made = table([Column("Words")], [["word " * 40]], PLAIN, 20, most=2)
    assert len(made) == 3
    assert made[-1].endswith("…")


@given(st.lists(st.lists(st.text(max_size=60), min_size=3, max_size=3), max_size=5), st.integers(40, 120))
def test_no_table_is_wider_than_the_screen(rows, width):
    for line in table([Column("One"), Column("Two", right=True), Column("Three")], rows, PLAIN, width):
        assert width_of(line) <= width


@given(st.text(max_size=200), st.integers(4, 60))
def test_wrapping_loses_nothing_but_blanks(text, width):
    assert "".join("".join(wrapped(text, width)).split()) == "".join(clean(text).split())


@given(st.text(alphabet="ab c界", max_size=80), st.integers(4, 30))
def test_pieces_fit(text, width):
    assert all(width_of(text[start:end]) <= width for start, end in pieces(text, width))


@given(st.text())
def test_nothing_steers_the_terminal(text):
    shown = clean(text)
    assert len(shown) == len(text)
    assert not any((ord(sign) < 32 and sign != "\n") or 127 <= ord(sign) < 160 for sign in shown)


def test_heads_are_as_short_as_they_can_be_and_never_shorter_than_four_signs():
    ids = [RecordId("win_aaaabbbbcc"), RecordId("win_aaaabbcccc"), RecordId("win_zzzzzzzzzz")]
    assert list(heads(ids).values()) == ["win_aaaabbb", "win_aaaabbc", "win_zzzz"]


@given(st.sets(st.text(alphabet="ab", min_size=10, max_size=10), max_size=20))
def test_no_head_means_two_records(signs):
    ids = [RecordId(f"win_{each}") for each in signs]
    for each, head in heads(ids).items():
        assert [other for other in ids if other.startswith(head)] == [each]


def test_found_words_are_told_by_their_places():
    assert unmarked("a \x02letter\x03 to") == ("a letter to", [(2, 8)])


WIN = Win(id=RecordId("win_4k7m2p9qxt"), problem="two\n\nlines", result="x: y # z", figure=Figure(unit="days"))


def test_a_form_read_unchanged_changes_nothing():
    assert form.changed(form.read(form.written(WIN, 3), WIN), WIN) == {}


LINES = st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1).map(str.strip).filter(bool)


@given(st.lists(LINES, min_size=1, max_size=4).map("\n".join), LINES)
def test_any_text_survives_the_form(problem, result):
    win = Win(id=RecordId("win_4k7m2p9qxt"), problem=problem, result=result)
    assert form.changed(form.read(form.written(win, 1), win), win) == {}


@pytest.mark.parametrize("text", ["nonsense: 1\n", "  words before any field\n", "on: 2023\non: 2024\n"])
def test_a_form_that_cannot_be_read_names_the_line(text):
    with pytest.raises(Refusal, match="Line"):
        form.read(text, WIN)


def test_figures_are_entered_by_the_names_of_the_options():
    assert form.read("figure.from: 40\nfigure.to: 12\n", WIN) == {"figure.before": "40", "figure.after": "12"}
