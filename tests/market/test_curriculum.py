"""Curriculum: which postings count, what each step rests on, and the goal it begins."""

from datetime import date
from typing import Any

import pytest

from proprietor.books import Win
from proprietor.market.curriculum import SEED, WEEKS, Curriculum, curriculum_of
from proprietor.market.learning import LEAST_POSTINGS
from proprietor.market.postings import Posting
from proprietor.market.premium import LEAST_POSTINGS as LEAST_PAID
from proprietor.market.records import Target
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.market.openings import NURSE, PLUMBER, market, posting

TODAY = date(2026, 6, 30)
NURSING = Target(id=RecordId("tgt_1"), name="Nurse", occupation=NURSE)
PLUMBING = Target(id=RecordId("tgt_2"), name="Plumber", occupation=PLUMBER)


def asking(count: int, *must: str, begin: int = 0, **more: Any) -> list[Posting]:
    amounts = more.pop("amounts", ())
    return [posting(f"Firm {at}", *amounts, must=must, record=f"pst_{begin + at}", **more) for at in range(count)]


def learn(*records: Any, costs: dict[str, float] | None = None) -> Curriculum:
    return curriculum_of(market(*records), TODAY, costs)


def test_too_few_postings_say_so() -> None:
    found = learn(NURSING, *asking(LEAST_POSTINGS - 1, "triage"))
    assert (found.steps, found.premium, found.lesson.now.told) == ((), "", False)
    assert "1 more of the roles you want" in found.lesson.now.reason


def test_what_fits_is_not_told_while_nothing_is_known_of_what_one_has() -> None:
    asked = asking(40, "triage")
    bare = learn(NURSING, *asked)
    assert (bare.lesson.now.told, bare.lesson.now.reason) == (False, "your books hold no win or claim yet")
    assert [each.name for each in bare.steps] == ["Triage"]
    dumb = learn(NURSING, *asked, Win(id=RecordId("win_1"), result="It went well."))
    assert (dumb.lesson.now.reason, len(dumb.steps)) == ("no skill is found in your wins and claims yet", 1)
    shown = learn(NURSING, *asked, Win(id=RecordId("win_1"), result="Quicker", skills=("triage",)))
    assert (shown.lesson.now.told, shown.steps) == (True, ())


def test_only_postings_of_targets_count_and_each_step_becomes_a_goal() -> None:
    found = learn(
        NURSING,
        PLUMBING,
        *asking(40, "triage"),
        *asking(5, "soldering", begin=50, occupation=PLUMBER),
        *asking(40, "welding", begin=100, occupation="electrician"),
        posting("x", record="pst_999"),
    )
    assert found.roles == ("Registered nurse", "Plumber")
    assert (found.lesson.postings, found.silent, found.lesson.seed) == (45, 1, SEED)
    first = found.steps[0]
    assert (first.suggestion.skills, first.name) == (("triage",), "Triage")
    assert first.words == (
        "40 of 45 postings of 40 firms ask for it; with it 40 more would fit better than not; with other firms like these it "
        "would be among the first three in 100 of 100 cases."
    )
    assert (first.goal.about, first.goal.by, first.goal.why) == ("tgt_1", PartialDate(2026, 9, 22), first.words)
    assert WEEKS == 12
    assert first.goal.what.startswith("Learn Triage: ")
    assert found.steps[1].goal.about == "tgt_2"
    assert len(found.postings) == 46


def test_without_a_target_all_postings_count_and_the_goal_is_about_none() -> None:
    found = learn(*asking(20, "triage"), *asking(20, "soldering", begin=50, occupation=PLUMBER))
    assert (found.roles, found.lesson.postings) == ((), 40)
    assert {each.goal.about for each in found.steps} == {""}


def test_a_target_that_is_not_sure_is_named() -> None:
    found = learn(Target(name="PM"), *asking(40, "triage"))
    assert (found.unsure, found.roles, found.lesson.postings) == (("PM",), (), 0)


def test_what_ones_wins_show_is_not_suggested() -> None:
    win = Win(
        problem="The ledger was wrong", action="Rebuilt it in Python", result="The books closed in 2 days", skills=("Python",)
    )
    found = learn(NURSING, win, *asking(40, "python", "triage"))
    assert "Python" in found.have
    assert [each.suggestion.skills for each in found.steps] == [("triage",)]


def test_costs_count_and_pairs_are_named_as_such() -> None:
    found = learn(NURSING, *asking(40, "triage", "suturing", "phlebotomy"))
    pair = found.steps[0]
    assert len(pair.suggestion.skills) == 2
    assert " and " in pair.name
    assert "or for one of the two; only both together pay" in pair.words
    dear = learn(NURSING, *asking(20, "triage"), *asking(20, "suturing", begin=50), costs={"suturing": 5.0})
    assert dear.costs == {"suturing": 5.0}
    assert dear.steps[0].suggestion.skills == ("triage",)


def test_a_step_that_opens_nothing_yet_says_so() -> None:
    found = learn(NURSING, *asking(40, *(f"skill-{at}" for at in range(4))))
    opens = [each for each in found.steps if not each.suggestion.opens]
    assert opens
    assert "alone it opens none, but it brings them nearer" in opens[0].words


@pytest.mark.parametrize(("firm", "said"), [("Only Firm", "of 1 firm ask")])
def test_one_firm_is_said_to_be_one(firm: str, said: str) -> None:
    posts = [posting(firm, must=("triage",), record=f"pst_{at}") for at in range(40)]
    assert said in learn(NURSING, *posts).steps[0].words


def test_premiums_are_told_from_enough_postings_with_pay() -> None:
    rich = asking(LEAST_PAID, "triage", amounts=("50000",))
    plain = [
        posting(f"Plain {at}", "40000", must=("suturing",), record=f"pst_p{at}", posted_on=None, city="")
        for at in range(LEAST_PAID)
    ]
    other = posting("e", "9,000 EUR a year", must=("triage",), record="pst_e")
    found = learn(NURSING, *rich, *plain, other, posting("s", must=("triage",), record="pst_s", city="", country=""))
    assert (found.premium, found.currency) == ("", "GBP")
    step = next(each for each in found.steps if each.suggestion.skills == ("triage",))
    assert [each.skill for each in step.premiums] == ["triage"]
    assert "more than others of the same role" in step.premiums[0].words
    few = learn(NURSING, *asking(40, "triage", amounts=("50000",)))
    assert few.premium.startswith("40 postings name pay; 20 more")
    assert few.steps[0].premiums == ()
    assert learn(NURSING, *asking(40, "triage")).currency == ""
