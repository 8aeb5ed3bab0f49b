"""Bosses: what a seed draws, and the scene made of it."""

from proprietor.interview.playbook.shelf import bosses, voices
from proprietor.interview.rehearsal.bosses import boss_scene, drawn
from proprietor.interview.rehearsal.characters import BOSS
from tests.interview.rehearsal.asks import plan, scene

SEEDS = range(300)


def test_a_seed_draws_the_same_boss_again() -> None:
    book = bosses()
    assert drawn(book, 5) == drawn(book, 5)
    again = boss_scene(plan(), book, voices(), 5, key="a", title="b")
    assert again == boss_scene(plan(), book, voices(), 5, key="a", title="b")


def test_every_fact_and_every_boss_comes_up() -> None:
    book = bosses()
    every = [drawn(book, seed) for seed in SEEDS]
    assert {each.calendar.name for each in every} == {each.name for each in book.calendar}
    assert {each.criteria.name for each in every} == {each.name for each in book.criteria}
    assert {each.fear.name for each in every} == {each.name for each in book.fear}
    assert {each.name for each in every} == {each.name for each in book.bosses}


def test_two_facts_that_tell_the_same_story_never_meet() -> None:
    pairs = {(each.criteria.name, each.fear.name) for each in (drawn(bosses(), seed) for seed in SEEDS)}
    assert ("Burnt by a precedent", "The rest will follow") not in pairs
    assert len(pairs) > 40


def test_the_scene_is_a_boss_with_the_plan_and_no_posting() -> None:
    made = scene(3)
    assert made.character.name == BOSS.name
    assert made.posting == ""
    assert made.wish is not None
    assert made.wish.plan == plan()
    assert len(made.problems) == 3
    assert all(each.name in made.hides for each in made.problems)
    assert len(set(made.checklist)) == len(made.checklist) == made.character.questions
    assert made.manager in {each.name for each in bosses().bosses}


def test_the_boss_can_be_called_as_the_real_one_is() -> None:
    made = boss_scene(plan(), bosses(), voices(), 3, key="a", title="b", name="Ana")
    assert (made.manager, made.role) == ("Ana", "your boss")
    assert made.setting.endswith("Ana is your boss.")


def test_only_the_frozen_round_asks_for_its_cost() -> None:
    for seed in range(40):
        made = scene(seed)
        assert made.wish is not None
        assert made.wish.deep is (made.problems[0].name == "The round is frozen")
