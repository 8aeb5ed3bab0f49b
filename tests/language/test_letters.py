"""Letters: two ways to write a word are the same without accents and capitals."""

import pytest

from proprietor.language.letters import unaccented


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Plain & Sons", "plain & sons"),
        ("Łódź", "lodz"),
        ("STRASSE Straße", "strasse strasse"),
        ("Bäcker", "backer"),
        ("Ba\u0308cker", "backer"),
        ("Ærø", "aero"),
        ("ﬁn", "fin"),
        ("", ""),
    ],
)
def test_accents_and_capitals_are_left_out(text: str, plain: str) -> None:
    assert unaccented(text) == plain
