"""A decision from its options to the look back: taken, appraised, weighed, settled; every bad word answered in words."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from proprietor.actions.appraising import AppraiseOption, Said
from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.briefing import ExportBrief, KeepBriefing, ShowBrief
from proprietor.actions.deciding import GENERIC, ShowDecision, SuggestOptions, TakeOptions, WeighDecision
from proprietor.actions.forgetting import Forget
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.papers import Format
from proprietor.actions.paths import ShowPayPaths
from proprietor.actions.settling import LookBackOnDecision, SettleDecision, ShowForecasts
from proprietor.actions.swinging import AnswerWeights, AskWeights
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Came, Decision, Person
from proprietor.business import Business
from proprietor.decide.records import Appraisal, ListedOption, Weighing
from proprietor.interview.records import Briefing
from proprietor.values.money import parse_pay
from proprietor.values.when import PartialDate, date_of
from tests.actions.deciding import ANSWERS, WRONG, appraised, career, options, three, weighed
from tests.desks import SetClock
from tests.refusing import refused


@pytest.fixture
def decision(business: Business) -> Decision:
    return career(business)


def kept(business: Business, kind: str) -> list[Any]:
    return [each.record for each in business.do(ListRecords(kind=kind))]


def said(business: Business) -> str:
    return business.do(ReadJournal(limit=1))[0].summary


def test_the_books_suggest_what_could_be_done_and_the_usual_ones_besides(business: Business, decision: Decision) -> None:
    found = [each.name for each in business.do(SuggestOptions(decision=decision.id))]
    assert found[:3] == ["Stay", "Ask first: a seat in the meeting", "Join Bed manager, Quayside"]
    assert found[3:] == [each.name for each in GENERIC]


def test_taking_all_takes_what_the_books_suggest_and_nothing_twice(business: Business, decision: Decision) -> None:
    assert list(options(business, decision)) == ["Stay", "Ask first", "Join"]
    assert said(business) == "Took 3 options for “Stay on the ward, or go to Quayside”"
    assert business.do(TakeOptions(decision=decision.id)) == ()
    (wait,) = business.do(TakeOptions(decision=decision.id, names=("Wait half a year",)))
    assert wait.decision == decision.id
    refusal = refused(business.do, TakeOptions(decision=decision.id, names=("Stay",)))
    assert (refusal.code, refusal.remedy) == ("unknown-id", "On offer: Step back to go two forward; Go freelance.")


def test_a_decision_shows_its_options_and_what_was_never_said_where_one_would_leave(
    business: Business, decision: Decision
) -> None:
    assert business.do(ShowDecision(id=decision.id)).findings == ()
    options(business, decision)
    shown = business.do(ShowDecision(id=decision.id))
    assert [each.rule for each in shown.findings] == ["D101"]
    assert shown.decision == decision
    business.do(SettleDecision(id=decision.id))
    assert business.do(ShowDecision(id=decision.id)).findings == ()
    role = kept(business, "role")[0]
    assert refused(business.do, ShowDecision(id=role.id)).code == "bad-reference"


def test_what_an_option_brings_is_kept_once_and_taken_back_by_nothing(business: Business, decision: Decision) -> None:
    join = options(business, decision)["Join"]
    debrief, wrong = kept(business, "debrief")[0], kept(business, "complaint")[0]
    first = (
        Said(attribute=" Growth ", source="A talk", rests=debrief.id, **three(40, 60, 85)),
        Said(complaint=wrong.id, likely=Decimal(60)),
        Said(attribute="pay", **three(43_000, 44_000, 45_000)),
    )
    made = business.do(AppraiseOption(option=join.id, said=first))
    assert [(each.attribute, each.unit, each.rests) for each in made] == [
        ("growth", "points", debrief.id),
        ("", "%", ""),
        ("pay", "GBP a year", ""),
    ]
    assert (made[1].low, made[1].high) == (60, 60)
    assert said(business) == "Said what “Join Bed manager, Quayside” brings"
    again = (Said(attribute="growth", **three(30, 50, 70)), Said(complaint=wrong.id))
    made = business.do(AppraiseOption(option=join.id, said=again))
    assert [(each.attribute, each.likely) for each in made] == [("growth", 50), ("pay", 44_000)]


@pytest.mark.parametrize(
    ("word", "code"),
    [
        (Said(attribute="growth", **three(50, 40, 60)), "bad-range"),
        (Said(attribute="growth", **three(50, 60, 160)), "bad-range"),
        (Said(attribute="pay", **three(-5, 60, 160)), "bad-range"),
        (Said(attribute="pay-growth", **three(-70, 60, 80)), "bad-range"),
        (Said(attribute="growth", low=Decimal(5), high=Decimal(9)), "empty"),
        (Said(**three(1, 2, 3)), "empty"),
        (Said(attribute="a=b", **three(1, 2, 3)), "bad-value"),
        (Said(attribute="x" * 41, **three(1, 2, 3)), "bad-value"),
        (Said(complaint="cmp_zz", **three(1, 2, 3)), "unknown-id"),
        (Said(attribute="growth", rests="dbr_zz", **three(1, 2, 3)), "unknown-id"),
    ],
)
def test_impossible_ranges_are_answered_in_words_and_nothing_is_written(
    business: Business, decision: Decision, word: Said, code: str
) -> None:
    join = options(business, decision)["Join"]
    good = Said(attribute="life", **three(1, 2, 3))
    refusal = refused(business.do, AppraiseOption(option=join.id, said=(good, word, word)))
    assert (refusal.code, refusal.place, len(refusal.also)) == (code, "2", 1)
    assert refusal.remedy
    assert kept(business, "appraisal") == []


def test_the_dialogue_goes_question_by_question_and_is_kept_when_it_is_done(business: Business, decision: Decision) -> None:
    options(business, decision)
    asking = business.do(AskWeights(decision=decision.id))
    assert asking.question is not None
    assert (asking.question.number, asking.question.of, asking.before) == (1, 11, None)
    asking = business.do(AskWeights(decision=decision.id, answers=ANSWERS[:-1]))
    assert asking.question is not None
    assert refused(business.do, AnswerWeights(decision=decision.id, answers=ANSWERS[:-1])).sentence.startswith(
        "One question is still open: "
    )
    assert refused(business.do, AnswerWeights(decision=decision.id, answers=(), early=True)).code == "empty"
    made = business.do(AnswerWeights(decision=decision.id, answers=ANSWERS))
    assert made.swings == ("people=100", "growth=80", "pay=70", "life=60", "interest=40", "stability=30")
    assert (made.again, made.on) == (90, PartialDate(2026, 3, 14))
    assert business.do(AskWeights(decision=decision.id)).before == made
    early = business.do(AnswerWeights(decision=decision.id, answers=("life",), early=True))
    assert early.swings == ("life",)
    assert refused(business.do, Revise(record=made, expected_version=1)).code == "bad-value"


def test_weighing_says_all_of_it_and_the_same_seed_the_same(business: Business, decision: Decision) -> None:
    weighed(business, decision)
    found = business.do(WeighDecision(id=decision.id))
    assert found.weighed is not None
    assert found.why_not is None
    assert [each.what for each in found.above] == [WRONG]
    assert found.values is not None
    assert found.flips is not None
    assert found.weighed.question is not None
    assert found.weighed.question.option == "Join Bed manager, Quayside"
    assert found.asking.startswith("“Ask first: a seat in the meeting”: a yes, taken as the most you have said,")
    assert "you give it 40 %" in found.asking
    assert found.said[-1] == "Drawn 20,000 times with seed 20261128."
    assert business.do(WeighDecision(id=decision.id)).said == found.said
    assert business.do(WeighDecision(id=decision.id, seed=7)).said[-1].endswith("seed 7.")


def test_asking_first_that_never_pays_is_said_so(business: Business, decision: Decision) -> None:
    ask = weighed(business, decision)["Ask first"]
    low = tuple(Said(attribute=each, **three(0, 0, 0)) for each in ("growth", "people", "life", "stability", "interest", "pay"))
    business.do(AppraiseOption(option=ask.id, said=low))
    assert "finds out nothing you would act on" in business.do(WeighDecision(id=decision.id)).asking


@pytest.mark.parametrize("count", [0, 1])
def test_with_no_or_one_option_there_is_nothing_to_weigh_yet(business: Business, decision: Decision, count: int) -> None:
    for name in ("Stay",)[:count]:
        business.do(TakeOptions(decision=decision.id, names=(name,)))
    found = business.do(WeighDecision(id=decision.id))
    assert found.why_not is not None
    assert (found.weighed, found.why_not.code, found.said, found.asking) == (None, "one-option", (), "")


def test_without_complaints_nothing_stands_above_the_numbers(business: Business) -> None:
    made = business.do(Record(record=Decision(what="Stay, or go")))
    business.do(TakeOptions(decision=made.id, names=("Stay", "Go freelance")))
    found = business.do(WeighDecision(id=made.id))
    assert found.weighed is not None
    assert (found.above, found.asking, found.weighed.checks) == ((), "", ())


def test_the_one_question_stands_in_the_brief_of_the_next_interview_there(business: Business, decision: Decision) -> None:
    join = weighed(business, decision)["Join"]
    firm = kept(business, "employer")[0]
    brief = business.do(KeepBriefing(briefing=Briefing(name="Third talk", employer=firm.id, notes="They mourn the old list.")))
    found = business.do(ShowBrief(id=brief.id)).brief.find_out
    assert found[0].text.startswith(WRONG)
    assert "Before you decide, find out this one thing: people and boss" in found[1].text
    assert [source.words for source in found[1].sources] == [join.id, decision.id]
    paper = business.do(ExportBrief(id=brief.id, format=Format.MARKDOWN)).data.decode()
    assert "find out this one thing" in paper
    other = business.do(KeepBriefing(briefing=Briefing(name="Elsewhere", notes="They mourn the old list.")))
    past = Briefing(name="First talk", employer=firm.id, notes="They mourn the old list.", on=PartialDate(2025, 1, 3))
    for each in (other, business.do(KeepBriefing(briefing=past))):
        assert not any("one thing" in line.text for line in business.do(ShowBrief(id=each.id)).brief.find_out)
    business.do(SettleDecision(id=decision.id, option=join.id))
    assert not any("one thing" in line.text for line in business.do(ShowBrief(id=brief.id)).brief.find_out)


def test_a_decision_is_made_with_what_is_expected_and_looked_back_on(
    business: Business, decision: Decision, clock: SetClock
) -> None:
    stay = weighed(business, decision)["Stay"]
    wanted = SettleDecision(
        id=decision.id, option=stay.id, why="Ask once more", expected="A seat", chance=60, look_back=PartialDate(2026, 9)
    )
    made = business.do(wanted)
    assert (made.on, made.why, made.chance) == (date_of(clock.moment.date()), "Ask once more", 60)
    assert said(business).startswith("Decided “Stay on the ward, or go to Quayside”: Stay")
    assert business.do(ShowRecord(id=stay.id)).kept.record.taken  # type: ignore[attr-defined]
    book = business.do(ShowForecasts())
    assert (book.open, [each.id for each in book.made], book.taken[made.id].name) == ((), [made.id], "Stay")
    assert (book.picture, book.reliability.open) == (None, 2)
    for request in (wanted, TakeOptions(decision=decision.id), AppraiseOption(option=stay.id, said=())):
        assert "is decided on 14 March 2026." in refused(business.do, request).sentence
    looked = business.do(LookBackOnDecision(id=decision.id, came=Came.YES, outcome="A seat since June"))
    assert (looked.came, looked.outcome) == (Came.YES, "A seat since June")
    assert business.do(ShowForecasts()).reliability.decided == 1
    business.do(Undo())
    business.do(Undo())
    assert business.do(ShowForecasts()).open[0].weighed


@pytest.mark.parametrize(
    ("asked", "code", "place"),
    [
        ({"on": PartialDate(2031)}, "bad-date", "on"),
        ({"chance": 50}, "empty", "expected"),
        ({"chance": 50, "expected": "A seat"}, "empty", "look_back"),
        ({"chance": 150, "expected": "A seat", "look_back": PartialDate(2030)}, "bad-value", "chance"),
        ({"look_back": PartialDate(2020)}, "bad-date", "look_back"),
        ({"option": "opt_zz"}, "unknown-id", "opt_zz"),
    ],
)
def test_what_cannot_be_decided_is_answered_in_words(
    business: Business, decision: Decision, asked: dict[str, Any], code: str, place: str
) -> None:
    refusal = refused(business.do, SettleDecision(id=decision.id, **asked))
    assert (refusal.code, refusal.place) == (code, place)
    assert refusal.remedy
    assert business.do(ShowForecasts()).open[0].decision == decision


def test_an_option_of_another_decision_cannot_be_taken(business: Business, decision: Decision) -> None:
    other = business.do(Record(record=Decision(what="Move house")))
    (stay,) = business.do(TakeOptions(decision=other.id, names=("Stay",)))
    assert refused(business.do, SettleDecision(id=decision.id, option=stay.id)).code == "bad-reference"


def test_one_looks_back_only_on_what_is_made(business: Business, decision: Decision) -> None:
    assert refused(business.do, LookBackOnDecision(id=decision.id, came=Came.YES)).code == "bad-value"
    ahead = business.do(Record(record=Decision(what="Leave", on=PartialDate(2031))))
    assert refused(business.do, LookBackOnDecision(id=ahead.id, came=Came.YES)).code == "bad-date"
    made = business.do(SettleDecision(id=decision.id))
    assert refused(business.do, LookBackOnDecision(id=made.id, came=Came.OPEN)).code == "empty"


def test_pay_paths_are_drawn_from_the_decisions_pay_or_ones_own(business: Business, decision: Decision) -> None:
    options(business, decision)
    shown = business.do(ShowPayPaths(decision=decision.id, years=5))
    assert [fan.path.name for fan in shown.fans.fans] == [
        "Stay",
        "Ask first: a seat in the meeting",
        "Join Bed manager, Quayside",
    ]
    assert (shown.currency, len(shown.charts), shown.fans.years) == ("GBP", 3, 5)
    usual = business.do(ShowPayPaths(pay=parse_pay("3,000 EUR a month"), cut=30, extra=8))
    assert (usual.decision, usual.currency, usual.fans.fans[0].path.start) == (None, "EUR", 36_000)
    assert "After a cut of 30 % it takes 5 years" in usual.step.said[0]
    bare = business.do(Record(record=Decision(what="Move house")))
    for request in (ShowPayPaths(), ShowPayPaths(decision=bare.id)):
        assert refused(business.do, request).code == "empty"
    assert refused(business.do, ShowPayPaths(pay=parse_pay("3,000 EUR a project"))).code == "bad-pay"
    assert refused(business.do, ShowPayPaths(pay=parse_pay("3,000 EUR a month"), years=60)).code == "bad-number"
    assert refused(business.do, ShowPayPaths(pay=parse_pay("3,000 EUR a month"), cut=100)).code == "bad-number"


def test_what_hangs_on_a_decision_goes_with_it_and_comes_back(business: Business, decision: Decision) -> None:
    weighed(business, decision)
    everything = [*kept(business, "option"), *kept(business, "appraisal"), *kept(business, "weighing")]
    assert {type(each) for each in everything} == {ListedOption, Appraisal, Weighing}
    business.do(Delete(id=decision.id))
    assert not any(kept(business, kind) for kind in ("option", "appraisal", "weighing"))
    business.do(Undo())
    assert len([*kept(business, "option"), *kept(business, "appraisal"), *kept(business, "weighing")]) == len(everything)
    opportunity = kept(business, "opportunity")[0]
    business.do(Delete(id=opportunity.id))
    assert [each.opportunity for each in kept(business, "option")] == ["", "", ""]


def test_forgetting_strikes_a_name_out_of_options_and_their_sources(books_file: Path) -> None:
    with Business.open(books_file) as business:
        decision = career(business)
        ana = business.do(Record(record=Person(name="Ana Ruizovska")))
        stay = appraised(business, decision)["Stay"]
        word = Said(attribute="life", source="Ana Ruizovska says so", likely=Decimal(50))
        business.do(AppraiseOption(option=stay.id, said=(word,)))
        business.do(Record(record=ListedOption(name="Join Ana Ruizovska", decision=decision.id, note="Ana Ruizovska asks")))
        business.do(Forget(id=ana.id))
        texts = " ".join(str(each) for kind in ("option", "appraisal") for each in kept(business, kind))
    assert "Ruizovska" not in texts


def test_open_books_list_the_newest_decision_first_and_made_ones_without_a_day_last(
    business: Business, decision: Decision
) -> None:
    later = business.do(Record(record=Decision(what="Move house")))
    undated = business.do(Record(record=Decision(what="Took the course", outcome="It held")))
    dated = business.do(Record(record=Decision(what="Stayed", on=PartialDate(2019))))
    book = business.do(ShowForecasts())
    assert [each.decision.id for each in book.open] == [later.id, decision.id]
    assert [each.id for each in book.made] == [dated.id, undated.id]


def test_a_stale_form_of_an_option_overwrites_nothing(business: Business, decision: Decision) -> None:
    join = options(business, decision)["Join"]
    seen = business.do(ShowDecision(id=decision.id)).states[join.id]
    business.do(AppraiseOption(option=join.id, said=(Said(attribute="life", **three(1, 2, 3)),), seen=seen))
    for said in (Said(attribute="life", **three(5, 6, 7)), Said(attribute="life")):
        assert refused(business.do, AppraiseOption(option=join.id, said=(said,), seen=seen)).code == "stale"
    assert [each.likely for each in kept(business, "appraisal")] == [2]
    now = business.do(ShowDecision(id=decision.id)).states[join.id]
    business.do(AppraiseOption(option=join.id, said=(Said(attribute="life"),), seen=now))
    assert kept(business, "appraisal") == []


def test_a_source_without_a_number_is_not_lost_without_a_word(business: Business, decision: Decision) -> None:
    join = options(business, decision)["Join"]
    refusal = refused(business.do, AppraiseOption(option=join.id, said=(Said(attribute="life", source="A talk"),)))
    assert (refusal.code, refusal.place) == ("empty", "1")


def test_what_asking_costs_is_said_of_an_option_that_asks_and_of_no_other(business: Business, decision: Decision) -> None:
    taken = weighed(business, decision)
    costs = (Said(attribute="ask-refusal", **three(10, 10, 10)), Said(attribute="ask-delay", **three(2, 3, 4)))
    assert refused(business.do, AppraiseOption(option=taken["Stay"].id, said=costs)).code == "bad-value"
    assert (
        refused(
            business.do, AppraiseOption(option=taken["Ask first"].id, said=(Said(attribute="ask-delay", **three(0, 50, 101)),))
        ).code
        == "bad-range"
    )
    business.do(AppraiseOption(option=taken["Ask first"].id, said=costs))
    found = business.do(WeighDecision(id=decision.id))
    assert "A no is taken to cost 10 and the waiting 3 of 100." in found.asking
    assert [each.name for each in found.shown.setting.attributes][6:] == []


def test_of_a_decision_that_is_made_no_weights_are_asked(business: Business, decision: Decision) -> None:
    weighed(business, decision)
    business.do(SettleDecision(id=decision.id))
    assert refused(business.do, AskWeights(decision=decision.id)).code == "bad-value"


def test_a_day_still_to_come_is_not_called_decided(business: Business) -> None:
    made = business.do(Record(record=Decision(what="Go", on=PartialDate(2030))))
    assert business.do(ShowDecision(id=made.id)).ahead.startswith("It bears a day still to come, 2030.")
    past = business.do(Record(record=Decision(what="Went", on=PartialDate(2020))))
    assert business.do(ShowDecision(id=past.id)).ahead == ""


def test_pay_of_nothing_is_none_to_begin_from(business: Business) -> None:
    refusal = refused(business.do, ShowPayPaths(pay=parse_pay("0 PLN a year")))
    assert (refusal.code, refusal.sentence) == ("bad-pay", "0 PLN a year is no pay to begin from.")
    assert business.do(ShowPayPaths(pay=parse_pay("46 PLN an hour"))).counted.startswith("46 PLN an hour is counted as 95,680")


def test_the_chance_that_was_said_before_stands_when_it_is_decided(business: Business) -> None:
    made = business.do(Record(record=Decision(what="Go", expected="A seat", chance=70, look_back=PartialDate(2027))))
    assert business.do(SettleDecision(id=made.id)).chance == 70
    other = business.do(Record(record=Decision(what="Stay", expected="A seat", chance=70, look_back=PartialDate(2027))))
    assert business.do(SettleDecision(id=other.id, chance=0)).chance == 0
