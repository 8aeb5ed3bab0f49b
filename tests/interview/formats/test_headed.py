"""Headed text: a name and a time, and what was said below."""

import pytest

from proprietor.interview.formats.headed import Headed, headed
from proprietor.interview.formats.sheet import sheet_of


def read(text: str) -> Headed:
    found = headed(sheet_of(text))
    assert found is not None
    return found


def heard(text: str) -> list[tuple[str, float | None, str]]:
    return [(each.speaker, each.start, " ".join(" ".join(each.lines).split())) for each in read(text).passages]


@pytest.mark.parametrize(
    "head",
    [
        "Ana Ruiz  0:03",
        "Ana Ruiz 00:03",
        "Ana Ruiz (00:03):",
        "Ana Ruiz (00:03)",
        "Ana Ruiz\t0:03",
        "Ana Ruiz - 00:03",
        "[Ana Ruiz] 00:00:03",
        "**Ana Ruiz** 0:03",
        "0:03 - Ana Ruiz",
        "00:03 | Ana Ruiz",
        "[00:03] Ana Ruiz:",
        "Ana Ruiz\n0:03",
        "Ana Ruiz\n3 seconds",
        "Ana Ruiz 0 minutes 3 seconds",
        "Ana Ruiz\n0 minutes 3 seconds0:03",
    ],
)
def test_a_head_in_many_ways(head: str) -> None:
    assert heard(f"{head}\nHello.\n\nBen 0:09\nHi.") == [("Ana Ruiz", 3.0, "Hello."), ("Ben", 9.0, "Hi.")]


def test_one_head_is_enough_at_the_top_only() -> None:
    assert heard("Ana  0:03\nHello.") == [("Ana", 3.0, "Hello.")]
    assert headed(sheet_of("Hello.\nAna  0:03\nHello.")) is None


def test_what_stands_before_the_first_head_is_left_out() -> None:
    assert read("SPEAKERS\n---\nAna  0:03\nHello.\nBen  0:05\nHi.").left_out == ("SPEAKERS",)


def test_heads_that_repeat_are_echoes() -> None:
    found = read("Ana  0:03\nAna  0:03\nHello.\nBen  0:09\nHi.")
    assert [each.lines for each in found.passages] == [("Hello.",), ("Hi.",)]
    assert found.echoed == 1


def test_long_lines_that_repeat_are_echoes_and_short_ones_are_not() -> None:
    found = read("Ana  0:03\nNo.\nNo.\nI said it before.\nI said it before.\nBen  0:09\nHi.")
    assert found.passages[0].lines == ("No.", "No.", "I said it before.")
    assert found.echoed == 1


def test_the_gap_and_the_spelling_of_times_are_known() -> None:
    assert (read("Ana   0:03\nHi.").gap, read("Ana   0:03\nHi.").spoken) == (3, False)
    assert (read("Ana\n0:03\nHi.").gap, read("Ana\n3 seconds\nHi.").spoken) == (0, True)


def test_a_time_in_speech_is_speech() -> None:
    assert heard("Ana  0:03\nWe met at 10:30\nthen left.\n0:15\nBen  0:20\nHi.") == [
        ("Ana", 3.0, "We met at 10:30 then left. 0:15"),
        ("Ben", 20.0, "Hi."),
    ]


def test_furniture_is_not_said() -> None:
    assert heard("Ana  0:03\nHi.\nTranscribed by https://otter.ai") == [("Ana", 3.0, "Hi.")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ana: Hi",
        "We met at 10:30",
        "00:01 Ana: Hi\n00:02 Ben: Ho",
        "Ana  0:03\nBen  0:05\nCarl  0:09",
        "0:03\n0:05\nHi",
        "Ana: what\n0:05\nHi",
        "12345\n0:05\nHi",
        "which was\n0:05\nHi",
        "Ana (\n\n0:05",
        f"{'Ana ' * 40}0:03\nHi",
        "One Two Three Four Five Six Seven Eight Nine 0:03\nHi",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert headed(sheet_of(text)) is None
