"""Practice over time: halves are compared only when there are enough, dates thin out, every rehearsal has its dot."""

import pytest

from proprietor.interview.analysis.compare import summary_of
from proprietor.interview.analysis.whole import analyse
from proprietor.interview.formats.reading import read_transcript
from proprietor.interview.records import Rehearsal
from proprietor.interview.rehearsal.practice import FEWEST, MOST_DATES, Played, practice_of
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

COUNTS = analyse(read_transcript("You: What is hard about it?\nShe: The list."), mine=("You",))


def played(*opened: int) -> tuple[Played, ...]:
    kept = [
        Rehearsal(
            id=RecordId(f"reh_{number:010}"), name=f"Talk {number}", on=PartialDate(2026, 3, number % 28 + 1), uncovered=each
        )
        for number, each in enumerate(opened)
    ]
    return tuple(Played(rehearsal=each, summary=summary_of(each.id, each.name, each.on, COUNTS)) for each in kept)


def test_without_a_rehearsal_there_is_no_chart() -> None:
    assert practice_of(()).chart is None


def test_few_rehearsals_are_not_held_against_each_other() -> None:
    assert f"From {FEWEST} rehearsals on" in practice_of(played(*range(FEWEST - 1))).said


def test_the_earlier_half_is_held_against_the_later() -> None:
    said = practice_of(played(1, 2, 1, 4, 5, 6)).said
    assert "In the earlier half you laid 1 of 9 layers open at the middle, in the later 5" in said


@pytest.mark.parametrize("many", [1, 2, 6, 7, 40])
def test_every_rehearsal_has_its_dot_and_dates_thin_out(many: int) -> None:
    chart = practice_of(played(*[3] * many)).chart
    assert chart
    assert [dot.x for dot in chart.dots] == list(range(1, many + 1))
    assert 1 <= len(chart.x.ticks) <= MOST_DATES
    assert chart.x.ticks[-1][0] == many
