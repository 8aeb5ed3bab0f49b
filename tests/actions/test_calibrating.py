"""Calibration as it is asked for: on the screen, on paper without anybody's name, on the agenda and before a claim."""

from dataclasses import replace
from datetime import timedelta

import pytest

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.books import Record, Revise
from proprietor.actions.calibrating import Calibrated, ExportCalibration, ShowCalibration
from proprietor.actions.drawing import DrawChart
from proprietor.actions.papers import Drawing, Format
from proprietor.actions.rating import RateYourself
from proprietor.actions.remarks import LintBooks
from proprietor.books import Relation
from proprietor.business import Business
from proprietor.calibration.result import Follows, Outcome
from proprietor.calibration.verdicts import Verdict
from proprietor.calibration.window import Window
from proprietor.proposition.claims import Claim
from tests.actions.rated import THREE, all_reply, block, invited, picked, received, somebody
from tests.desks import SetClock


def shown(business: Business, *, unrated: bool = False, released: bool = False) -> Calibrated:
    return business.do(ShowCalibration(unrated=unrated, released=released))


def outcomes(business: Business) -> dict[str, Outcome]:
    return {each.competency.model: each for each in shown(business).result.outcomes}


def rate(business: Business, *levels: int) -> None:
    ids = [each.competency.id for each in shown(business).result.outcomes]
    business.do(RateYourself(levels=dict(zip(ids, levels, strict=False))))


def paper(business: Business, *, names: bool = False) -> str:
    return business.do(ExportCalibration(format=Format.MARKDOWN, names=names)).data.decode()


def test_nothing_is_shown_of_nothing(business: Business) -> None:
    found = shown(business)
    assert (found.result.outcomes, found.picture, found.change, found.goals) == ((), None, None, {})
    assert "No competency has been picked yet." in paper(business)


def test_a_verdict_comes_with_a_goal_to_begin_from(business: Business) -> None:
    first, *_ = picked(business)
    rate(business, 5, 3)
    all_reply(business, 2, 3, 3)
    found = shown(business)
    assert found.picture is not None
    assert found.change is None
    goal = found.goals[first.id]
    made = business.do(Record(record=goal))
    assert made.about == first.id
    assert outcomes(business)[THREE[0]].follows is Follows.KEEP
    assert first.id not in shown(business).goals
    business.do(Revise(record=replace(made, done=True, came="Done"), expected_version=1))
    assert outcomes(business)[THREE[0]].follows is Follows.GOAL
    assert shown(business).goals[first.id].what != made.what, "the next one is another"


def test_what_one_has_not_rated_waits(business: Business) -> None:
    *_, third = picked(business)
    rate(business, 5, 3)
    all_reply(business, 2, 3, 3)
    assert not outcomes(business)[THREE[2]].open
    assert third.id not in {dot.record for dot in shown(business).picture.dots}  # type: ignore[union-attr]
    assert third.id in {dot.record for dot in shown(business, unrated=True).picture.dots}  # type: ignore[union-attr]


def test_one_rater_says_little_and_says_so(business: Business) -> None:
    picked(business)
    rate(business, 4)
    received(business, block(invited(business, somebody(business)), 3, 3, 3))
    one = outcomes(business)[THREE[0]]
    assert (one.judged.verdict, one.follows) == (Verdict.OPEN, Follows.ASK)
    assert one.judged.view.high - one.judged.view.low > 1.5
    assert "Others see" not in paper(business), "on paper one answer would be told"
    assert "1 person has answered; that is kept back" in paper(business)


def test_where_nobody_could_see_it_that_is_the_answer(business: Business) -> None:
    picked(business)
    rate(business, 5, 2)
    all_reply(business, None, None, None)
    found = outcomes(business)
    assert (found[THREE[0]].pane, found[THREE[0]].follows) == (Window.HIDDEN, Follows.SHOW)
    assert (found[THREE[1]].pane, found[THREE[1]].follows) == (Window.UNKNOWN, Follows.ASK)
    assert shown(business).picture is None


def test_two_rounds_show_what_changed(business: Business, clock: SetClock) -> None:
    picked(business)
    rate(business, 4)
    people = [somebody(business, f"Person {at}", Relation.PEER) for at in range(4)]
    for levels, mark in (((2, 3, 3), "0a"), ((5, 3, 3), "0b")):
        received(business, *(block(invited(business, each), *levels, written=clock.moment, reply=mark * 16) for each in people))
        clock.moment += timedelta(days=120)
    found = shown(business)
    assert found.change is not None
    assert len(found.result.moments) == 2
    assert found.result.changes[0].real
    for form, head in ((Drawing.SVG, b"<svg"), (Drawing.PNG, b"\x89PNG")):
        assert business.do(DrawChart(chart=found.change, form=form)).data.startswith(head)


def test_the_past_is_shown_as_it_was(business: Business, clock: SetClock) -> None:
    picked(business)
    rate(business, 5)
    clock.moment += timedelta(days=10)
    all_reply(business, 2, 3, 3)
    assert outcomes(business)[THREE[0]].seen.rated == 4
    clock.as_of = clock.moment.date() - timedelta(days=5)
    assert outcomes(business)[THREE[0]].seen.rated == 0


@pytest.mark.parametrize("form", Format)
def test_paper_comes_in_each_form(business: Business, form: Format) -> None:
    picked(business)
    rate(business, 5)
    all_reply(business, 2, 3, 3)
    printed = business.do(ExportCalibration(format=form))
    assert printed.name.startswith("calibration-2026-03-14.")
    assert len(printed.data) > 500


def test_names_and_words_stand_on_paper_only_if_asked_for_and_allowed(business: Business) -> None:
    picked(business)
    rate(business, 5)
    for name, more in (
        ("Mirela Popa", {"problem": "The rota", "may_be_named": True, "may_be_quoted": True}),
        ("Tomas Lind", {"problem": "The humming", "may_be_quoted": True}),
        ("Ines Ott", {"problem": "The quagmire", "may_be_named": True}),
    ):
        received(business, block(invited(business, somebody(business, name)), 2, 3, 3, **more))
    quiet, named = paper(business), paper(business, names=True)
    for words in ("Mirela", "Tomas", "Ines", "rota", "humming", "quagmire"):
        assert words not in quiet, words
    assert "“The rota”" in named
    assert "Mirela Popa" in named
    assert "“The humming”" in named
    assert "somebody" in named
    for words in ("Tomas", "Ines", "quagmire"):
        assert words not in named, words


def test_the_agenda_leads_from_picking_to_a_goal(business: Business) -> None:
    def checks() -> list[str]:
        found = business.do(ShowAgenda())
        ours = ("self-unrated", "nobody-asked", "verdict-without-goal")
        return [each.check for each in (*found.front, *found.later) if each.check in ours]

    assert checks() == []
    picked(business)
    assert checks() == ["self-unrated"]
    rate(business, 5, 3, 3)
    assert checks() == ["nobody-asked"]
    all_reply(business, 2, 3, 3)
    assert checks() == ["verdict-without-goal"]
    for goal in shown(business).goals.values():
        business.do(Record(record=goal))
    assert checks() == []


def test_a_claim_on_what_one_overrates_is_remarked_on(business: Business) -> None:
    first, second, _ = picked(business)
    rate(business, 5, 3)
    claims = [
        business.do(Record(record=Claim(text=f"I am strong at this, {at}", competency=each.name)))
        for at, each in enumerate((first, second))
    ]

    def remarked() -> list[str]:
        return [each.record for each in business.do(LintBooks()) if each.rule == "I305"]

    assert remarked() == []
    all_reply(business, 2, 3, 3)
    assert remarked() == [claims[0].id]


def test_a_strength_a_claim_speaks_of_already_is_not_offered_again(business: Business) -> None:
    first, *_ = picked(business)
    rate(business, 3, 2, 2)
    all_reply(business, 5, 2, 2)
    assert outcomes(business)[THREE[0]].claimable
    business.do(Record(record=Claim(text="I hand over so that nothing is lost", competency=f" {first.name.upper()} ")))
    assert not outcomes(business)[THREE[0]].claimable
