"""Kept text: the plain form of the books."""

from proprietor.interview.formats.kept import HEADING, KEPT, lines_of
from proprietor.interview.formats.sheet import Turn, sheet_of
from proprietor.interview.transcript import Utterance

SAID = (Utterance(1, "Ana", "Hi: there", 3723.9), Utterance(2, "", "Ho"), Utterance(3, "Ben", "Hm", 99 * 3600.0))


def test_a_line_an_utterance() -> None:
    assert lines_of(SAID, strict=False) == "[1:02:03] Ana: Hi: there\nHo\n[99:00:00] Ben: Hm"


def test_a_heading_and_a_colon_in_every_line_make_it_sure() -> None:
    text = lines_of(SAID, strict=True)
    assert text == f"{HEADING}\n[1:02:03.9] Ana: Hi: there\n: Ho\n[99:00:00] Ben: Hm"
    reading = KEPT.read(sheet_of(text))
    assert reading is not None
    assert reading.turns == (Turn("Ana", "Hi: there", 3723.9), Turn("", "Ho"), Turn("Ben", "Hm", 99 * 3600.0))


def test_lines_that_somebody_added_go_on() -> None:
    reading = KEPT.read(sheet_of(f"{HEADING}\nfirst\n\nAna: Hi\nthere"))
    assert reading is not None
    assert reading.turns == (Turn("", "\nfirst"), Turn("Ana", "Hi\nthere"))


def test_other_texts_are_none() -> None:
    assert KEPT.read(sheet_of("Ana: Hi")) is None
    assert KEPT.read(sheet_of("")) is None


def test_ends_and_how_sure_the_recogniser_was_are_kept() -> None:
    said = (Utterance(1, "Ana", "Hi", 0.25, 1.5, 0.2), Utterance(2, "Ben", "Ho", 2.0, None, 0.3))
    text = lines_of(said, strict=True)
    assert text == f"{HEADING}; the recogniser was sure to 25.0 %\n[0:00:00.25-0:00:01.5] Ana: Hi\n[0:00:02] Ben: Ho"
    reading = KEPT.read(sheet_of(text))
    assert reading is not None
    assert reading.turns == (Turn("Ana", "Hi", 0.25, 1.5, 0.25), Turn("Ben", "Ho", 2.0, None, 0.25))
