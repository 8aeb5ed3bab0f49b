"""Comparing: a talk beside one's own earlier ones."""

from dataclasses import replace

from proprietor.interview.analysis.compare import COUNTS, FEWEST, Summary, compare, summary_of
from proprietor.interview.analysis.setting import Setting
from proprietor.interview.analysis.whole import analyse
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.interview.talks import transcript_of

TALK = transcript_of("""
    Dana: Did you plan nights?
    Me: For six years. Who plans the nights here?
    Dana: We plan on Thursday, and by Tuesday half of our jobs are lost and late.
    Me: So you lose half of it by Tuesday. What makes that hard? What is the salary?
""")


def summary(number: int, *, on: PartialDate | None = None, asked: int = 0) -> Summary:
    found = summary_of(RecordId(f"con_{number}"), f"Talk {number}", on, analyse(TALK))
    return Summary(**{name: getattr(found, name) for name in Summary.__slots__} | {"asked": asked})


def test_a_talk_in_a_line_counts_what_the_candidate_did() -> None:
    found = summary_of(RecordId("con_1"), "First", PartialDate(2026, 3), analyse(TALK))
    assert (found.id, found.name, found.on, found.setting, found.turns) == (
        "con_1",
        "First",
        PartialDate(2026, 3),
        Setting.OPEN,
        4,
    )
    assert (found.asked, found.about_them, found.follow_ups, found.restated) == (3, 2, 2, 1)
    assert (found.bridges, found.disclosed, found.led) == (1, 1, 3)


def test_the_first_talk_stands_alone() -> None:
    found = compare(summary(1), ())
    assert (found.earlier, found.differences) == ((), ())
    assert found.said.startswith("This is the first talk")


def test_with_few_earlier_talks_nothing_is_compared() -> None:
    found = compare(summary(1), [summary(2), summary(3)])
    assert found.differences == ()
    assert found.said == f"You keep 3 talks so far; from {FEWEST + 1} on they are compared."


def test_with_enough_each_count_stands_beside_the_middle_of_the_earlier_ones() -> None:
    found = compare(summary(9, asked=7), [summary(number, asked=asked) for number, asked in enumerate((1, 2, 10, 4))])
    assert [each.what for each in found.differences] == [what for what, _ in COUNTS]
    assert (found.differences[0].now, found.differences[0].usual) == (7, 3)
    assert "4 earlier talks" in found.said
    assert len(compare(summary(9), [summary(1), summary(2), summary(3)]).differences) == len(COUNTS)


def test_earlier_talks_are_told_oldest_first_those_without_a_day_before_all() -> None:
    talks = [summary(1, on=PartialDate(2026, 5)), summary(2), summary(3, on=PartialDate(2026, 4, 2))]
    assert [each.id for each in compare(summary(9), talks).earlier] == ["con_2", "con_3", "con_1"]


def test_talks_in_other_languages_are_left_out() -> None:
    others = [replace(summary(number), english=False) for number in range(5)]
    found = compare(summary(9), [*others, summary(6)])
    assert [each.id for each in found.earlier] == ["con_6"]
    assert compare(summary(9), others).said.startswith("Your earlier talks do not look like English")
    foreign = compare(replace(summary(9), english=False), [summary(number) for number in range(5)])
    assert (foreign.earlier, foreign.differences) == ((), ())
    assert foreign.said.startswith("It does not look like English")
