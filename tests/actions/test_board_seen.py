"""What the board meeting says of calibration: verdicts by name, change between rounds, and nothing of a round that goes on."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest

from proprietor.actions.board import ExportBoardMeeting, ShowBoardMeeting
from proprietor.actions.board_seen import MOST_SEEN, OLDER
from proprietor.actions.books import Record
from proprietor.actions.papers import Format, Section
from proprietor.books import Person, Relation
from proprietor.business import Business
from proprietor.calibration.records import Competency, Invitation, Reply, SelfRating, as_ratings
from proprietor.values.ids import RecordId
from proprietor.values.when import date_of
from tests.desks import SetClock

NAMES = ("Rota", "Notes", "Talks")


@pytest.fixture
def people(business: Business) -> list[Person]:
    relations = [Relation.BOSS, *[Relation.PEER] * 5]
    return [business.do(Record(record=Person(name=f"Rater {at}", relation=each))) for at, each in enumerate(relations)]


def competencies(business: Business, *names: str) -> list[Competency]:
    return [business.do(Record(record=Competency(name=each))) for each in names or NAMES]


def own(business: Business, picked: Sequence[Competency], *levels: int) -> None:
    for each, level in zip(picked, levels, strict=True):
        on = date_of(business.do(ShowBoardMeeting()).today)
        business.do(Record(record=SelfRating(competency=each.id, level=level, on=on)))


def answer(business: Business, people: Sequence[Person], levels: Mapping[RecordId, int]) -> None:
    on = date_of(business.do(ShowBoardMeeting()).today)
    for each in people:
        asked = business.do(Record(record=Invitation(person=each.id, competencies=tuple(levels), on=on)))
        ratings = as_ratings({str(name): level for name, level in levels.items()})
        said = Reply(invitation=asked.id, on=on, ratings=ratings, stop="Do not quote me")
        business.do(Record(record=said))


def part(business: Business, heading: str) -> Section | None:
    return next((each for each in business.do(ShowBoardMeeting()).paper.sections if each.heading == heading), None)


def told(business: Business, heading: str) -> list[str]:
    found = part(business, heading)
    return [each.text for each in found.points] if found else []


def test_verdicts_are_told_by_their_names_with_chance_and_interval(business: Business, people: list[Person]) -> None:
    rota, notes, talks = picked = competencies(business)
    own(business, picked, 5, 2, 3)
    answer(business, people, {rota.id: 2, notes.id: 5, talks.id: 3})
    points = part(business, "Calibration").points  # type: ignore[union-attr]
    assert [each.text for each in points[1:3]] == ["Blind spot: Rota.", "Hidden strength: Notes."]
    level = next(each for each in points if each.text.startswith("Rota. You say 5. Others see 2."))
    assert level.text.endswith("6 answers).")
    assert "(chance over 99 %). Set one goal with a date." in level.notes[0]
    assert "Window" not in level.notes[0]
    assert part(business, "Calibration").chart is not None  # type: ignore[union-attr]
    assert part(business, "What has changed") is None


def test_several_of_one_name_stand_in_one_sentence(business: Business, people: list[Person]) -> None:
    picked = competencies(business)
    own(business, picked, 5, 5, 5)
    answer(business, people, {each.id: 2 for each in picked})
    assert "Blind spots: Rota, Notes, Talks." in told(business, "Calibration")


def test_what_has_changed_is_told_with_its_interval_and_its_picture(
    business: Business, people: list[Person], clock: SetClock
) -> None:
    rota, notes, talks = picked = competencies(business)
    own(business, picked, 3, 3, 3)
    answer(business, people, {rota.id: 2, notes.id: 3, talks.id: 4})
    clock.moment += timedelta(days=100)
    own(business, picked[:1], 4)
    answer(business, people, {rota.id: 4, notes.id: 3, talks.id: 4})
    rose, rest = told(business, "What has changed")
    assert rose.startswith("Rota: others see it 1.")
    assert rose.endswith("); you rate it one level higher than at first.")
    assert rest == "In two more of them what changed is within chance: the interval holds no change."
    assert part(business, "What has changed").chart is not None  # type: ignore[union-attr]


def test_what_fell_stands_there_too_and_own_levels_may_be_as_at_first(
    business: Business, people: list[Person], clock: SetClock
) -> None:
    rota, notes = picked = competencies(business, "Rota", "Notes")
    own(business, picked, 3, 3)
    answer(business, people, {rota.id: 4, notes.id: 3})
    clock.moment += timedelta(days=100)
    answer(business, people, {rota.id: 2, notes.id: 3})
    fell = told(business, "What has changed")[0]
    assert " lower than in the round before (−" in fell
    assert fell.endswith("); you rate it as at first.")


def test_what_may_be_chance_is_not_called_a_change(business: Business, people: list[Person], clock: SetClock) -> None:
    (rota,) = picked = competencies(business, "Rota")
    own(business, picked, 3)
    answer(business, people, {rota.id: 3})
    clock.moment += timedelta(days=100)
    answer(business, people[:3], {rota.id: 3})
    answer(business, people[3:], {rota.id: 4})
    assert told(business, "What has changed") == [
        "In the one rated twice what changed is within chance: the interval holds no change."
    ]


def test_answers_of_a_round_that_goes_on_are_not_in_it(business: Business, people: list[Person], clock: SetClock) -> None:
    rota, notes, talks = picked = competencies(business)
    own(business, picked, 3, 3, 3)
    answer(business, people, {rota.id: 2, notes.id: 3, talks.id: 4})
    before = told(business, "Calibration")
    clock.moment += timedelta(days=100)
    answer(business, people[:2], {rota.id: 5, notes.id: 5, talks.id: 5})
    first, *rest = part(business, "Calibration").points  # type: ignore[union-attr]
    assert first.notes[0].startswith("2 people have answered since; that is kept back")
    assert [each.text for each in rest] == before[1:]
    assert part(business, "What has changed") is None


def test_a_level_of_an_earlier_round_says_so(business: Business, people: list[Person], clock: SetClock) -> None:
    rota, notes = picked = competencies(business, "Rota", "Notes")
    own(business, picked, 3, 3)
    answer(business, people, {rota.id: 2, notes.id: 3})
    clock.moment += timedelta(days=100)
    answer(business, people[:1], {rota.id: 4, notes.id: 5})
    answer(business, people[1:], {rota.id: 4})
    assert f"Of “Notes” {OLDER}." in told(business, "Calibration")


def test_of_many_the_clearest_are_told_and_the_others_counted(business: Business, people: list[Person]) -> None:
    picked = competencies(business, *(f"Thing {at}" for at in range(MOST_SEEN + 2)))
    own(business, picked, *[3] * MOST_SEEN, 3, 5)
    answer(business, people, {each.id: 3 for each in picked[:-1]} | {picked[-1].id: 2})
    lines = told(business, "Calibration")
    assert lines.index(next(each for each in lines if each.startswith("Thing 7. "))) < lines.index(
        next(each for each in lines if each.startswith("Thing 0. "))
    )
    assert lines[-1] == "Two more competencies are kept; the calibration itself tells of all."


@pytest.mark.parametrize("names", [False, True])
def test_nobody_is_named_or_quoted_in_it(business: Business, people: list[Person], names: bool) -> None:
    picked = competencies(business)
    own(business, picked, 5, 2, 3)
    answer(business, people, {each.id: 3 for each in picked})
    text = business.do(ExportBoardMeeting(format=Format.MARKDOWN, names=names)).data.decode()
    assert "quote me" not in text
    assert "Rater" not in text.partition("## Market")[0].partition("## Calibration")[2]
