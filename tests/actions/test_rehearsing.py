"""Rehearsals through the door: played without a trace, looked back on, kept, listed, taken back."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from proprietor.actions.briefing import KeepBriefing, ShowBrief
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.rehearsing import (
    HIGHEST_SEED,
    KeepRehearsal,
    ListScenarios,
    LookBack,
    PlayRehearsal,
    ShowPractice,
    turns_in,
    written,
)
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.business import Business
from proprietor.interview.brief.hypotheses import TRADES
from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.playbook.shelf import pains
from proprietor.interview.records import Briefing, Rehearsal
from proprietor.interview.rehearsal.session import play
from tests.interview.rehearsal.scenes import NAMES, scene
from tests.refusing import code_of, refused
from tests.strategies import NASTY

WARD = "ward-night-shift"
SAID = (
    "I led six people on a ward of twenty beds for three years. How do handovers go here?",
    "",
    "We wrote our own list and\nkept to it. What makes it so hard?",
)
POSTING = (Path(__file__).parents[1] / "interview" / "brief" / "postings" / "care-home-nurse.txt").read_text(encoding="utf-8")


def keep(business: Business, *said: str, **more: object) -> Rehearsal:
    return business.do(KeepRehearsal(scenario=WARD, seed=7, said=said or SAID, **more))  # type: ignore[arg-type]


def test_scenarios_are_listed_and_found_by_the_beginning_of_their_id(business: Business) -> None:
    assert tuple(each.id for each in business.do(ListScenarios())) == NAMES
    assert [each.id for each in business.do(ListScenarios(scenario=" Ward "))] == [WARD]
    assert [each.id for each in business.do(ListScenarios(scenario=WARD))] == [WARD]


def test_an_unknown_and_an_unclear_scenario_are_refused_with_those_there_are(business: Business) -> None:
    unknown = refused(business.do, ListScenarios(scenario="zoo"))
    assert unknown.code == "unknown-id"
    assert WARD in unknown.remedy
    unclear = refused(business.do, PlayRehearsal(scenario="head"))
    assert "head-of-maths" in unclear.remedy
    assert WARD not in unclear.remedy
    assert code_of(business.do, PlayRehearsal(scenario="")) == "unknown-id"


def test_playing_and_looking_back_leave_no_trace(business: Business) -> None:
    session = business.do(PlayRehearsal(scenario=WARD, seed=7, said=SAID))
    looked = business.do(LookBack(scenario=WARD, seed=7, said=SAID))
    assert looked.session == session == play(scene(WARD), 7, SAID)
    assert looked.analysis.measures.turns == 5
    assert looked.afterword.hides == session.scene.hides
    assert not business.do(ReadJournal())


@pytest.mark.parametrize("kind", TYPES)
def test_another_kind_of_manager_can_be_put_there(business: Business, kind: str) -> None:
    assert business.do(PlayRehearsal(scenario=WARD, kind=kind, seed=1)).scene.character.name == kind


def test_without_a_seed_one_is_drawn(business: Business) -> None:
    drawn = {business.do(PlayRehearsal(scenario=WARD)).seed for _ in range(5)}
    assert len(drawn) > 1
    assert all(0 <= seed <= HIGHEST_SEED for seed in drawn)


@pytest.mark.parametrize("seed", [-1, HIGHEST_SEED + 1])
def test_a_seed_out_of_bounds_is_refused(business: Business, seed: int) -> None:
    assert refused(business.do, PlayRehearsal(scenario=WARD, seed=seed)).place == "seed"


def test_refusals_of_the_talk_come_through(business: Business) -> None:
    assert code_of(business.do, PlayRehearsal(scenario=WARD, kind="tyrant", seed=1)) == "bad-value"
    assert code_of(business.do, PlayRehearsal(scenario=WARD, seed=1, said=("a" * 4_001,))) == "too-long"
    assert code_of(business.do, KeepRehearsal(scenario=WARD, seed=1, said=("Yes, I did.",) * 13)) == "ended"


def test_a_kept_rehearsal_holds_all_it_takes_to_play_it_again(business: Business) -> None:
    kept = keep(business)
    session = business.do(PlayRehearsal(scenario=WARD, seed=7, said=SAID))
    assert (kept.name, kept.scenario, kept.manager, kept.seed) == ("Ward manager, night shift", WARD, "teacher", 7)
    assert str(kept.on) == "2026-03-14"
    assert kept.uncovered == session.state.uncovered
    assert session.opening in kept.text
    again = business.do(PlayRehearsal(scenario=kept.scenario, kind=kept.manager, seed=kept.seed, said=turns_in(kept.said)))
    assert [each.answer for each in again.exchanges] == [each.answer for each in session.exchanges]
    assert business.do(ShowRecord(id=kept.id)).kept.record == kept
    [entry] = business.do(ReadJournal())
    assert "Kept the rehearsal “Ward manager, night shift”" in entry.summary


def test_it_can_be_kept_under_a_name_of_ones_own_and_taken_back(business: Business) -> None:
    assert keep(business, name="Second try").title == "Second try"
    business.do(Undo())
    assert not business.do(ListRecords(kind="rehearsal"))


def test_nothing_said_is_nothing_to_keep(business: Business) -> None:
    assert code_of(business.do, KeepRehearsal(scenario=WARD, seed=7)) == "empty"


def test_practice_holds_kept_rehearsals_the_oldest_first_with_the_counts_of_their_talks(business: Business) -> None:
    assert business.do(ShowPractice()).chart is None
    first = keep(business, name="First")
    second = keep(business, "I do not know.", name="Second")
    practice = business.do(ShowPractice())
    assert [each.rehearsal.id for each in practice.played] == [first.id, second.id]
    assert [each.summary.asked for each in practice.played] == [2, 0]
    assert practice.chart
    assert [(dot.x, dot.y) for dot in practice.chart.dots] == [(1, first.uncovered), (2, second.uncovered)]
    assert "you keep 2 so far" in practice.said


lines = st.text(max_size=60) | st.sampled_from((*NASTY, "---", " --- ", "", "a\n---\nb", "one\n\ntwo", "\n", "a\u2028b"))


@given(st.lists(lines, max_size=8))
@example(said=["\x1e\r"])
def test_turns_survive_being_written_down(said: list[str]) -> None:
    again = turns_in(written(tuple(said)))
    assert len(again) == len(said)
    for one, two in zip(said, again, strict=True):
        assert one.replace("---", "").split() == two.replace("- - -", "").replace("---", "").split()
        assert turns_in(written((two,))) == (two,)


@given(st.text(max_size=80))
def test_any_text_holds_some_turns(text: str) -> None:
    assert all("\n---\n" not in f"\n{turn}\n" for turn in turns_in(text))


def test_a_kept_briefing_can_be_rehearsed(business: Business) -> None:
    briefing = business.do(KeepBriefing(briefing=Briefing(name="Care home", posting=POSTING)))
    session = business.do(
        PlayRehearsal(scenario=briefing.id, seed=3, said=("I have led nights for years. What makes the rota hard?",))
    )
    assert session.scene.id == briefing.id
    assert session.scene.character.name == "teacher"
    assert session.scene.posting
    assert len(session.scene.problems) == 3
    kept = business.do(KeepRehearsal(scenario=briefing.id, kind="open", seed=3, said=session.said))
    assert (kept.scenario, kept.manager) == (briefing.id, "open")
    assert code_of(business.do, PlayRehearsal(scenario="brf_zzzzzzzzzz", seed=3)) == "unknown-id"


LIFT = "Lift mechanic, Leeds. Eighty-five lifts, many thirty years old. Callouts have gone up and parts take weeks. Standby."
FUNDRAISER = "Trusts and Foundations fundraiser. Trustees want a reserves policy. Part time, 22 hours, in our office in Leeds."


@pytest.mark.parametrize(
    ("posting", "borrowed"), [(LIFT, "suspects nothing"), (FUNDRAISER, "suspects one trouble"), (POSTING, "")]
)
def test_what_fills_up_a_brief_of_few_pains_fits_any_trade_and_is_owned_up_to(
    business: Business, posting: str, borrowed: str
) -> None:
    briefing = business.do(KeepBriefing(briefing=Briefing(name="Somewhere", posting=posting)))
    suspected = [each.name for each in business.do(ShowBrief(id=briefing.id)).brief.hypotheses]
    scene = business.do(PlayRehearsal(scenario=briefing.id, seed=3)).scene
    sectors = {pain.name: pain.sector for pain in pains()}
    filled = [each.name for each in scene.problems if each.name not in suspected]
    assert [each.name for each in scene.problems][: len(suspected)] == suspected[:3]
    assert not {sectors[name] for name in filled} & TRADES
    assert borrowed in scene.setting
    assert ("suspects" in scene.setting) == bool(filled)
