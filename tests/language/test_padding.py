"""Padding: struck out wherever it stands, with a way back to the written text."""

import pytest

from proprietor.language.padding import stripped


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Very successfully cut the costs", "cut the costs"),
        ("Cut, in a timely manner, the costs", "Cut the costs"),
        ("Cut the costs, resulting in success.", "Cut the costs."),
        ("Ran in order to weekly calls", "Ran to weekly calls"),
        ("In order to cut costs", "cut costs"),
        ("in very order to cut costs", "cut costs"),
        ("raised it by 5 very %", "raised it by 5 %"),
        ("very €5 saved", "€5 saved"),
        ("by very €5", "by €5"),
        ("very", ""),
        ("", ""),
        ("!", "!"),
        (", very", ""),
        ("Successfully, cut costs", "cut costs"),
        ("cut costs, very; built a ramp", "cut costs; built a ramp"),
        ("very, very", ""),
        ("60 very % truly", "60 %"),
        ("very €5% truly", "€5%"),
        ("by very € truly 5", "by € 5"),
        ("very % really € truly", "% €"),
        ("+40 % very", "+40 %"),
        ("costs, very, cut", "costs cut"),
        ("costs, very (cut)", "costs (cut)"),
        ("cut costs very (twice)", "cut costs (twice)"),
    ],
)
def test_padding_is_struck_out(text: str, left: str) -> None:
    plain, core = stripped(text)
    assert plain.text.strip() == left
    assert core is plain


def test_vague_words_stay_in_the_plain_text_only() -> None:
    plain, core = stripped("trained several very good teams")
    assert plain.text == "trained several good teams"
    assert core.text == "trained good teams"


def test_the_way_back_leads_to_the_written_words() -> None:
    text = "Very successfully cut the various costs by 5 %"
    _, core = stripped(text)
    for number, (first, last) in enumerate(core.places):
        start, end = core.place_of(number, number + 1)
        assert text[start:end].lower() == core.text[first:last].lower()
