"""Picking competencies, looking them over, and rating oneself: what is written stays as it was."""

from datetime import timedelta

import pytest

from proprietor.actions.books import Delete, Revise
from proprietor.actions.looking import ListRecords
from proprietor.actions.rating import LookOverCompetency, OfferCompetencies, PickCompetencies, RateYourself
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.business import Business
from proprietor.calibration.records import Competency, SelfRating
from proprietor.values.ids import RecordId
from tests.actions.rated import THREE, picked, somebody
from tests.desks import SetClock
from tests.refusing import code_of, refused


def own(business: Business) -> list[SelfRating]:
    kept = [each.record for each in business.do(ListRecords(kind="self-rating"))]
    return [each for each in kept if isinstance(each, SelfRating)]


def rate(business: Business, **levels: int) -> tuple[SelfRating, ...]:
    return business.do(RateYourself(levels=levels))


def test_picked_ones_are_marked_among_those_on_offer(business: Business) -> None:
    made = picked(business)
    offered = {each.shipped.id: each.record for each in business.do(OfferCompetencies())}
    assert [offered[name] for name in THREE] == list(made)
    assert sum(each is not None for each in offered.values()) == len(THREE)
    assert business.do(ReadJournal(limit=1))[0].summary == "Took 3 competencies to be rated in"


def test_picking_twice_writes_nothing_the_second_time(business: Business) -> None:
    picked(business)
    assert picked(business) == ()
    assert len(picked(business, THREE[0], "sees-work-through", "sees-work-through")) == 1
    assert business.do(ReadJournal(limit=1))[0].summary == "Took 1 competency to be rated in"
    assert len(business.do(ReadJournal())) == 2


@pytest.mark.parametrize(("names", "code"), [((), "empty"), (("juggling",), "unknown-id"), ((THREE[0], ""), "unknown-id")])
def test_what_is_not_on_offer_is_refused_and_nothing_is_picked(business: Business, names: tuple[str, ...], code: str) -> None:
    assert refused(business.do, PickCompetencies(names=names)).code == code
    assert business.do(ListRecords(kind="competency")) == ()


def test_a_competency_is_looked_over_whether_it_is_kept_or_not(business: Business) -> None:
    found = business.do(LookOverCompetency(competency=Competency(name="Meetings and notes")))
    assert {each.field for each in found} == {"name", "about", "level1"}
    assert all(each.reason and each.remedy for each in found)
    assert business.do(LookOverCompetency(competency=picked(business)[0])) == ()


def test_all_levels_are_written_in_one_go_with_their_notes(business: Business) -> None:
    first, second, _ = picked(business)
    made = business.do(RateYourself(levels={first.id: 4, second.id[:9]: 3}, notes={first.id: "The last three handovers"}))
    assert [(each.competency, each.level, each.note) for each in made] == [
        (first.id, 4, "The last three handovers"),
        (second.id, 3, ""),
    ]
    assert {str(each.on) for each in made} == {"2026-03-14"}
    assert business.do(ReadJournal(limit=1))[0].summary == "Rated yourself in 2 competencies"
    business.do(Undo())
    assert own(business) == []


def test_one_is_named_in_the_journal(business: Business) -> None:
    first, *_ = picked(business)
    rate(business, **{first.id: 4})
    assert business.do(ReadJournal(limit=1))[0].summary == f"Rated yourself in {first.name}"


def test_the_same_on_the_same_day_is_written_once_and_another_level_is_refused(business: Business) -> None:
    first, second, _ = picked(business)
    rate(business, **{first.id: 4})
    assert rate(business, **{first.id: 4}) == ()
    again = refused(business.do, RateYourself(levels={second.id: 1, first.id: 2}))
    assert (again.code, again.place) == ("duplicate", first.id)
    assert [each.level for each in own(business)] == [4], "nothing of a refused request is written"


def test_two_levels_for_one_competency_in_one_go_contradict_each_other(business: Business) -> None:
    first, *_ = picked(business)
    assert code_of(business.do, RateYourself(levels={first.id: 4, first.id[:9]: 2})) == "duplicate"
    assert own(business) == []


def test_on_another_day_one_may_see_it_otherwise_and_the_first_stays(business: Business, clock: SetClock) -> None:
    first, *_ = picked(business)
    rate(business, **{first.id: 4})
    clock.moment += timedelta(days=1)
    rate(business, **{first.id: 2})
    assert sorted(each.level or 0 for each in own(business)) == [2, 4]


@pytest.mark.parametrize("level", [0, 6, -1, 100])
def test_a_level_off_the_scale_is_refused_even_after_another_that_day(business: Business, level: int) -> None:
    first, second, _ = picked(business)
    rate(business, **{first.id: 4})
    assert code_of(business.do, RateYourself(levels={second.id: 3, first.id: level})) == "bad-value"
    assert len(own(business)) == 1


def test_only_competencies_are_rated_and_at_least_one(business: Business) -> None:
    person = somebody(business)
    assert code_of(business.do, RateYourself(levels={})) == "empty"
    assert code_of(business.do, RateYourself(levels={person.id: 3})) == "bad-reference"
    assert code_of(business.do, RateYourself(levels={"cpt_zzz": 3})) == "unknown-id"


def test_a_self_rating_cannot_be_changed_and_goes_with_its_competency(business: Business) -> None:
    first, *_ = picked(business)
    (made,) = rate(business, **{first.id: 4})
    changed = SelfRating(id=made.id, competency=made.competency, level=5, on=made.on)
    assert refused(business.do, Revise(record=changed, expected_version=1)).code
    business.do(Delete(id=first.id))
    assert own(business) == []


def test_what_looks_at_the_past_writes_nothing(business: Business, clock: SetClock) -> None:
    first, *_ = picked(business)
    clock.as_of = clock.moment.date() - timedelta(days=30)
    assert code_of(business.do, RateYourself(levels={first.id: 3})) == "as-of"
    assert RecordId(first.id) == first.id
