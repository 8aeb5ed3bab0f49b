"""Names above: a name alone on a line."""

import pytest

from proprietor.interview.formats.above import ABOVE, read_under_names
from proprietor.interview.formats.sheet import sheet_of


def test_names_come_back_at_the_top_of_blocks() -> None:
    reading = ABOVE.read(sheet_of("Notes of May\n\nAna\nHi\n\nBen\nHo\nBerlin\n\nAna\nHm\n\nBen\n---\nYes"))
    assert reading is not None
    assert [(turn.speaker, turn.text.split()) for turn in reading.turns] == [
        ("Ana", ["Hi"]),
        ("Ben", ["Ho", "Berlin"]),
        ("Ana", ["Hm"]),
        ("Ben", ["Yes"]),
    ]
    assert reading.left_out == ("Notes of May",)


def test_a_footer_vouches_for_names_that_stand_once() -> None:
    reading = read_under_names(["Ana", "Hi", "Ben", "Ho"], vouched=True)
    assert reading is not None
    assert [turn.speaker for turn in reading.turns] == ["Ana", "Ben"]


def test_names_that_come_back_need_no_voucher_and_shut_out_the_others() -> None:
    reading = read_under_names(["Ana", "Hi", "Ben", "Ho", "Berlin", "was good", "Ana", "Hm", "Ben", "Yes"], vouched=True)
    assert reading is not None
    assert [turn.speaker for turn in reading.turns] == ["Ana", "Ben", "Ana", "Ben"]


@pytest.mark.parametrize(
    "text", ["", "Ana\nHi\n\nBen\nHo", "Ana\nHi\n\nAna\nHo", "Ana\n\nBen\n\nAna\n\nBen", "Okay\nso\n\nOkay\nso"]
)
def test_other_texts_are_none(text: str) -> None:
    assert ABOVE.read(sheet_of(text)) is None
