"""Scenes: every shipped scenario with every kind, and scenes made of a brief's pains."""

from dataclasses import replace

import pytest

from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.playbook.shelf import pains, questions, scenarios, voices
from proprietor.interview.rehearsal.characters import CHARACTERS
from proprietor.interview.rehearsal.scene import NAMELESS, scene_from_pains, scene_of
from proprietor.interview.rehearsal.session import play
from tests.interview.rehearsal.scenes import NAMES, scene
from tests.refusing import refused


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_can_be_played_with_every_kind(name: str, kind: str) -> None:
    made = scene(name, kind)
    assert made.character.name == kind
    assert made.character.questions <= CHARACTERS[kind].questions
    assert made.character.questions <= len(made.checklist)
    assert made.voice.id == ("open" if kind == "screen" else kind)
    assert len(made.problems) == 3
    assert all(len(problem.layers) == 3 and problem.words and problem.thought for problem in made.problems)


def test_a_scenario_keeps_its_own_kind() -> None:
    for each in scenarios():
        assert scene(each.id).character.name == each.type


def test_a_short_list_shortens_what_he_asks() -> None:
    card = replace(scenarios()[0], checklist=("strengths", "no-such-question", "why-this-role"))
    made = scene_of(card, questions(), voices())
    assert len(made.checklist) == made.character.questions == 2


def test_words_of_a_problems_name_point_at_it_unless_the_posting_has_them_too() -> None:
    [problem] = [each for each in scene().problems if each.name == "Nights run on agency nurses"]
    assert "agency" in problem.words
    assert "nurse" not in problem.words
    [cars] = [each for each in scene("head-of-maths").problems if each.name == "A department that eats in cars"]
    assert {"eat", "car"} <= cars.words


def test_an_unknown_kind_is_refused_with_the_kinds_there_are() -> None:
    refusal = refused(scene_of, scenarios()[0], questions(), voices(), "tyrant")
    assert refusal.code == "bad-value"
    assert refusal.place == "kind"
    assert "teacher" in refusal.remedy


def test_a_brief_s_pains_make_a_scene_that_plays() -> None:
    made = scene_from_pains("Harbour school", pains()[:5], questions()[:6], voices(), kind="open")
    assert [each.name for each in made.problems] == [each.name for each in pains()[:3]]
    assert "Harbour school" in made.setting
    assert made.problems[0].insight == pains()[0].insights[0]
    assert made.hides.startswith(pains()[0].summary)
    assert made.character.questions == 6
    assert play(made, 3, ["I liked the advert. What makes the work hard here?"]).exchanges


def test_a_pain_without_a_thought_of_its_own_is_played_all_the_same() -> None:
    bare = [replace(each, insights=()) for each in pains()[:3]]
    made = scene_from_pains("A post", bare, questions()[:4], voices())
    assert made.character.name == "teacher"
    assert {each.insight for each in made.problems} == {""}


def test_the_posting_of_a_brief_is_known_beforehand() -> None:
    made = scene_from_pains("A post", pains()[:3], questions()[:4], voices(), posting="Our kiln burns tiles.\n")
    assert made.posting == "Our kiln burns tiles."
    assert {"kiln", "tile"} <= made.matter


def test_without_a_question_for_his_list_no_scene_is_made() -> None:
    assert refused(scene_from_pains, "A post", pains()[:3], (), voices()).code == "bad-value"


def test_too_few_pains_that_can_be_told_are_refused() -> None:
    untold = replace(pains()[2], told=replace(pains()[2].told, cost=()))
    refusal = refused(scene_from_pains, "A post", [*pains()[:2], untold], questions(), voices())
    assert refusal.code == "bad-value"
    assert "there are 2" in refusal.sentence


@pytest.mark.parametrize("name", NAMES)
def test_whoever_is_swapped_in_greets_as_his_kind_does_and_the_setting_says_so(name: str) -> None:
    own = scene(name)
    other = "open" if own.character.name != "open" else "panel"
    made = scene(name, other)
    assert not set(made.greeting) & set(own.greeting)
    assert not any("{" in line for line in made.greeting)
    assert made.setting.startswith(own.setting)
    assert CHARACTERS[other].about in made.setting
    assert scene(name, own.character.name) == own


def test_ones_own_boss_asks_nothing_an_application_would_be_asked() -> None:
    typical = {wording for each in questions() for wording in each.wordings}
    of_a_brief = scene_from_pains("Night nurse", pains(), questions(), voices(), kind="boss")
    for made in (scene("head-of-lending-operations", "boss"), of_a_brief):
        assert len(made.checklist) >= made.character.questions == CHARACTERS["boss"].questions
        assert not {wording for asked in made.checklist for wording in asked} & typical
        assert "your own boss" in made.setting
        assert "applied" not in made.setting


def test_a_manager_without_a_name_is_spoken_of_by_what_he_is() -> None:
    named = scene()
    assert named.called == named.manager
    assert replace(named, manager=NAMELESS).called == NAMELESS.lower()
