"""The setting of a decision out of the books."""

from dataclasses import replace
from decimal import Decimal

from proprietor.ask.records import Ask
from proprietor.books import Decision
from proprietor.decide.mending import Verdict
from proprietor.decide.options import OptionKind
from proprietor.decide.records import Appraisal, ListedOption, Weighing
from proprietor.decide.setting import decisions_with, setting_of
from proprietor.decide.weights import Basis
from proprietor.interview.records import Debrief
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import parse_pay
from proprietor.values.when import PartialDate
from tests.decide.cases import LEAD, UNHEARD, complaint
from tests.shelves import books_of

PAID = Decision(id=RecordId("dec_0000000001"), what="Stay, or go", pay=parse_pay("40,000 GBP a year"))
BARE = replace(PAID, pay=None)
FIRM = RecordId("emp_0000000001")
OPENING = Opportunity(id=RecordId("opp_0000000001"), name="Quayside", employer=FIRM)
STAY = ListedOption(id=RecordId("opt_0000000001"), name="Stay", decision=PAID.id)
JOIN = ListedOption(id=RecordId("opt_0000000002"), name="Join", decision=PAID.id, way=OptionKind.JOIN, opportunity=OPENING.id)
WRONG = complaint(1, UNHEARD, LEAD)


def said(number: int, option: ListedOption = JOIN, **more: object) -> Appraisal:
    fields = {"low": Decimal(20), "likely": Decimal(50), "high": Decimal(80), **more}
    return Appraisal(id=RecordId(f"apr_{number:010}"), option=option.id, **fields)  # type: ignore[arg-type]


def offer(pay: str, number: int = 1) -> Move:
    made = Move(id=RecordId(f"mov_{number:010}"), opportunity=OPENING.id, what=MoveKind.OFFERED, on=PartialDate(2026, 2))
    return replace(made, pay=parse_pay(pay))


def test_a_decision_without_options_is_empty() -> None:
    found = setting_of(BARE, books_of(BARE))
    assert (found.options, found.checks, found.notes, found.leaves) == ((), (), (), False)
    assert (found.weighing, found.weights.basis) == (None, Basis.NOTHING)


def test_options_stand_with_what_was_said_of_them() -> None:
    mends = said(2, complaint=WRONG.id, unit="%", source="They said so")
    books = books_of(BARE, STAY, JOIN, OPENING, WRONG, LEAD, said(1, attribute="growth", unit="points", source="A talk"), mends)
    found = setting_of(BARE, books)
    stay, join = found.options
    assert (stay.assumed, join.assumed[0].attribute, join.assumed[0].source) == ((), "growth", "A talk")
    assert (join.mends[0].low, join.mends[0].likely, join.mends[0].high) == (0.2, 0.5, 0.8)
    assert {each.option: each.verdict for each in found.checks} == {"Stay": Verdict.OPEN, "Join": Verdict.OPEN}
    assert found.leaves
    assert found.path_of(JOIN.id, "growth") is not None
    assert found.path_of(STAY.id, "growth") is None


def test_the_last_word_on_a_matter_counts_and_one_without_numbers_does_not() -> None:
    books = books_of(
        BARE,
        JOIN,
        said(1, attribute="life"),
        said(2, attribute="life", likely=Decimal(60)),
        said(3, attribute="people", low=None),
    )
    (join,) = setting_of(BARE, books).options
    assert [(each.attribute, each.likely) for each in join.assumed] == [("life", 60)]


def test_what_was_said_in_another_unit_is_left_out_and_that_is_told() -> None:
    books = books_of(PAID, JOIN, WRONG, said(1, attribute="pay", unit="points"), said(2, complaint=WRONG.id, unit="points"))
    found = setting_of(PAID, books)
    assert found.notes == (
        "What you said of pay with “Join” was in points, and is left out: say it in GBP a year.",
        "What you said of mending with “Join” was in points, and is left out: say it in %.",
    )
    assert [each.source[:20] for each in found.options[0].assumed] == ["1 point above people"]


def test_pay_is_what_they_named_else_what_others_have_counted() -> None:
    books = books_of(PAID, STAY, JOIN, OPENING, offer("44,500 GBP a year"))
    stay, join = setting_of(PAID, books).options
    assert [(each.low, each.high, each.source) for each in join.assumed] == [(44_500, 44_500, "They named 44,500 GBP a year")]
    assert stay.assumed[0].likely == 41_400
    assert "Atlanta Fed" in stay.assumed[0].source
    assert setting_of(PAID, books).attributes[0].best == 45_000
    elsewhere = setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("50,000 EUR a year"))).options[0]
    assert "Atlanta Fed" in elsewhere.assumed[0].source
    own = said(1, attribute="pay", low=Decimal(45_000), likely=Decimal(46_000), high=Decimal(47_000))
    assert [
        each.likely
        for each in setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("44,500 GBP a year"), own)).options[0].assumed
    ] == [46_000]


def test_freelancing_has_no_pay_but_ones_own() -> None:
    free = replace(STAY, way=OptionKind.FREELANCE)
    assert setting_of(PAID, books_of(PAID, free)).options[0].assumed == ()


def test_the_newest_weighing_and_what_was_learned_belong_to_it() -> None:
    debrief = Debrief(id=RecordId("dbr_0000000001"), name="Second talk", employer=FIRM, learned="Rotas stand for a month")
    old = Weighing(id=RecordId("wgh_0000000001"), decision=BARE.id, swings=("pay=100",))
    new = Weighing(id=RecordId("wgh_0000000002"), decision=BARE.id, swings=("life=100", "pay=50"))
    other = Weighing(id=RecordId("wgh_0000000003"), decision=RecordId("dec_0000000009"), swings=("pay=100",))
    ask = Ask(id=RecordId("ask_0000000001"), ask="a seat in the meeting", chance=40)
    asking = replace(STAY, way=OptionKind.ASK, ask=ask.id)
    found = setting_of(BARE, books_of(BARE, asking, JOIN, OPENING, debrief, old, new, other, ask))
    assert found.weighing == new
    assert found.weights.shares["life"] > found.weights.shares["pay"] > 0
    assert [each.record for each in found.learned[JOIN.id]] == [debrief.id]
    assert (found.learned[asking.id], found.chances) == ((), {asking.id: 40})


def test_decisions_are_found_by_the_opportunity_while_they_are_open() -> None:
    assert decisions_with(OPENING.id, books_of(BARE, JOIN, OPENING)) == (BARE,)
    assert decisions_with(OPENING.id, books_of(replace(BARE, on=PartialDate(2025)), JOIN, OPENING)) == ()
    assert decisions_with(RecordId(""), books_of(BARE, STAY)) == ()


def test_pay_in_another_currency_is_left_out_and_that_is_told() -> None:
    found = setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("50,000 EUR a year")))
    (note,) = found.notes
    assert note.startswith("“Join”: they named 50,000 EUR a year, which is left out, for today’s pay is in GBP, and nothing is")
    assert note.endswith("Say it in GBP a year there.")
    project = setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("9,000 GBP a project")))
    assert "left out, for it has no year." in project.notes[0]
    own = said(1, attribute="pay", low=Decimal(42_000), likely=Decimal(43_000), high=Decimal(44_000))
    assert setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("50,000 EUR a year"), own)).notes == ()
    assert setting_of(BARE, books_of(BARE, JOIN, OPENING, offer("50,000 EUR a year"))).notes == ()


def test_pay_by_the_hour_is_told_how_it_was_counted() -> None:
    (note,) = setting_of(hourly := replace(PAID, pay=parse_pay("20 GBP an hour")), books_of(hourly, STAY)).notes
    assert "2,080 hours" in note


def test_what_was_said_besides_what_counts_can_be_read_again() -> None:
    grows = said(1, attribute="pay-growth", unit="%", low=Decimal(2), likely=Decimal(4), high=Decimal(6), source="Their scale.")
    three = {name: Decimal(3) for name in ("low", "likely", "high")}
    books = books_of(PAID, JOIN, STAY, grows, said(2, attribute="pay-unpaid", unit="months", **three), said(3, attribute="life"))
    found = setting_of(PAID, books)
    assert found.besides(JOIN.id) == ("Pay grows a year: 2 to 6, likely 4 %: Their scale.", "Months without pay: 3.")
    assert found.besides(STAY.id) == ()
