"""Writing a competency: what is vague or missing, each with what to write instead."""

from dataclasses import replace

import pytest

from proprietor.calibration.competencies import shipped
from proprietor.calibration.picking import as_record
from proprietor.calibration.records import Competency
from proprietor.calibration.writing import looked_over

WHOLE = Competency(
    name="Handing over a shift",
    about="Passes on what the next person needs to know.",
    level1="Leaves when the shift ends.",
    level3="Names what is open, one thing after the other.",
    level5="Changed the sheet so that nothing open can be left out.",
)


def fields(**changes: str) -> list[str]:
    return [each.field for each in looked_over(replace(WHOLE, **changes))]  # type: ignore[arg-type]


def test_what_is_whole_needs_nothing() -> None:
    assert fields() == []


@pytest.mark.parametrize("name", ["Meetings and notes", "And more", "One two three four five six seven eight nine"])
def test_a_name_that_holds_two_things_is_parted(name: str) -> None:
    assert fields(name=name) == ["name"]


def test_a_name_with_and_inside_a_word_is_one_thing() -> None:
    assert fields(name="Standing up for others") == []


def test_vague_words_are_told_with_their_place() -> None:
    (about, level) = looked_over(replace(WHOLE, about="Is effective.", level3="Does good work."))
    assert (about.field, about.reason) == ("about", "“effective” cannot be seen.")
    assert (level.field, level.reason) == ("level3", "“good” cannot be seen.")
    assert about.remedy


def test_what_is_missing_is_told() -> None:
    assert fields(about="") == ["about"]
    assert fields(level1="") == ["level1"]
    assert looked_over(replace(WHOLE, level1="", level3="", level5=""))[0].reason.startswith("0 of five levels have words")


def test_two_levels_that_say_the_same_are_told() -> None:
    (found,) = looked_over(replace(WHOLE, level2=WHOLE.level1))
    assert found.reason == "Two levels say the same."


def test_nothing_shipped_needs_mending() -> None:
    assert {each.id: looked_over(as_record(each)) for each in shipped() if looked_over(as_record(each))} == {}
