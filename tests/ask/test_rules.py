"""The rules of the plan: a table of cases for each, the good plan without a remark, and pages a person can use."""

from datetime import date

import pytest
from hypothesis import given

from proprietor.ask.dials import QUESTIONS
from proprietor.ask.plan import Plan
from proprietor.ask.records import Answer
from proprietor.ask.rules import RULES
from proprietor.books import Held
from proprietor.values.when import PartialDate
from tests.ask.plans import ANA, CONTENT, HEAD, STINGY, WANT, pay, plan
from tests.ask.strategies import plans

TODAY = date(2027, 2, 1)

NO_MARKET = {"market_low": None, "market_middle": None, "market_high": None, "market_source": ""}
NO_PAY = {"target": None, "opening": None, "reservation": None, **NO_MARKET}

CASES: dict[str, list[tuple[dict[str, object], bool]]] = {
    "A101": [({"person": None}, True), ({}, False)],
    "A102": [
        ({"opening": pay("48,000 EUR a year")}, True),
        ({"opening": pay("52,300 EUR a year")}, False),
        ({"opening": None}, False),
        ({"opening": pay("4,000 EUR a month")}, False),
    ],
    "A103": [
        ({"reservation": pay("52,300 EUR a year")}, True),
        ({"reservation": pay("60,000 EUR a year")}, True),
        ({"reservation": None}, False),
        ({"reservation": pay("5,000 GBP a month")}, False),
    ],
    "A104": [
        ({"why_now": "Give it to me or I leave"}, True),
        ({"why_now": "Otherwise you will lose me"}, True),
        ({"packages": "I have another offer"}, True),
        ({"own": "close: this is the last chance"}, True),
        ({"why_now": "I have another offer", "live": True}, False),
        ({"why_now": "I leave the house at six, so the early shift suits"}, False),
    ],
    "A105": [({"target": pay("4,500 EUR a month")}, True), ({"opening": pay("53,400 GBP a year")}, True), ({}, False)],
    "A106": [
        ({"market_low": pay("51,000 EUR a year")}, True),
        ({"market_low": pay("60,000 EUR a year"), "market_middle": None}, True),
        ({"market_low": None}, False),
        ({"market_low": pay("60,000 GBP a year")}, False),
    ],
    "A107": [({"check": PartialDate(2027, 3, 1)}, True), ({"check": PartialDate(2027, 3)}, False), ({"check": None}, False)],
    "A201": [
        ({"ask": "I would like more pay"}, True),
        ({"ask": "I'd like four days"}, True),
        ({"ask": "more pay?"}, True),
        ({"ask": "four days. Also a desk"}, True),
        ({"ask": " ".join(["word"] * 26)}, True),
        ({"ask": "to work 4.5 days a week"}, False),
    ],
    "A202": [({"why_now": ""}, True), ({}, False)],
    "A203": [
        ({"interests": ""}, True),
        ({"interests": "she hates empty shelves"}, True),
        ({"interests": "shelves, heaters and other things"}, False),
        ({}, False),
    ],
    "A204": [({"mine": ()}, True), ({"mine": (), "person": None}, False), ({}, False)],
    "A205": [
        ({"proofs": ()}, True),
        ({"proofs": plan().proofs[:1]}, True),
        ({"proofs": plan().proofs[:2]}, True),
        ({}, False),
    ],
    "A206": [({"proofs": plan().proofs[1:]}, True), ({"proofs": ()}, False), ({}, False)],
    "A207": [({"alternative": ""}, True), ({}, False)],
    "A208": [
        ({"reservation": None}, True),
        ({"reservation": None, "least": "Every second Friday"}, False),
        ({**NO_PAY, "least": ""}, True),
        ({}, False),
    ],
    "A209": [
        ({"target": pay("62,000 EUR a year")}, True),
        ({"target": pay("62,000 EUR a year"), "reason_above": "Two posts in one"}, False),
        ({"target": pay("59,000 EUR a year")}, False),
        ({"target": pay("62,000 EUR a year"), "market_high": None}, False),
        ({"target": None, "want": WANT}, False),
    ],
    "A210": [
        (NO_MARKET, True),
        ({"market_source": ""}, True),
        (NO_PAY, True),
        ({**NO_PAY, "ask": "four days a week"}, False),
        ({**NO_PAY, "ask": "four days a week", "want": WANT}, True),
        ({}, False),
    ],
    "A211": [
        ({"on": None}, True),
        ({"on": PartialDate(2027, 3)}, True),
        ({"place": ""}, True),
        ({}, False),
    ],
    "A212": [
        ({"on": PartialDate(2027, 1, 12)}, True),
        ({"on": PartialDate(2027, 1, 12), "answers": (Answer(),)}, False),
        ({"on": PartialDate(2027, 1, 12), "answers": (Answer(on=PartialDate(2027, 1, 12)),)}, False),
        ({"on": PartialDate(2027, 1, 12), "answers": (Answer(on=PartialDate(2026, 6)),)}, True),
        ({}, False),
    ],
    "A213": [({"check": PartialDate(2027, 6, 1)}, True), ({"on": None, "check": PartialDate(2028)}, False), ({}, False)],
    "A214": [
        ({"ask": "a salary of 48,000 to 52,300 EUR"}, True),
        ({"ask": "a salary of 52,300 to 55,000 EUR"}, False),
        ({"ask": "2 to 3 days at home"}, False),
        ({"ask": "a salary of 48,000 to 52,000 EUR", "target": None}, False),
    ],
    "A301": [({"theirs": ()}, True), ({"theirs": (), "person": None}, False), ({}, False)],
    "A302": [
        ({"mine": (plan().mine[0].__class__(belief="She hates change"),)}, True),
        ({"mine": (plan().mine[0].__class__(belief="She hates change", held=Held.FALSE),)}, False),
        ({}, False),
    ],
    "A303": [({"packages": ""}, True), ({"packages": "One way\n\n"}, True), ({}, False)],
    "A304": [({"concessions": ""}, True), ({}, False)],
    "A305": [
        ({"opening": pay("54,000 EUR a year")}, True),
        ({"opening": pay("54,000 EUR a year"), "market_source": ""}, False),
        ({"opening": pay("54 EUR an hour")}, False),
        ({}, False),
    ],
    "A306": [({"decider": HEAD}, True), ({"decider": ANA}, False), ({}, False)],
    "A307": [
        ({"check": None}, True),
        ({"on": None, "check": PartialDate(2027, 1, 31)}, True),
        ({"on": None, "check": PartialDate(2027, 2)}, False),
        ({"on": PartialDate(2027, 1, 2), "check": PartialDate(2027, 1, 31), "answers": (Answer(),)}, False),
        ({"check": PartialDate(2027, 1, 31)}, False),
        ({}, False),
    ],
    "A308": [({"direct": None}, True), ({}, False)],
}


def remarked(made: Plan, rule: str, today: date = TODAY) -> bool:
    [asked] = [each for each in RULES if each.id == rule]
    return bool(list(asked.findings(made, today)))


def test_every_rule_has_its_table_with_both_kinds_of_cases() -> None:
    assert list(CASES) == [rule.id for rule in RULES]
    assert all({expected for _, expected in table} == {True, False} for table in CASES.values())


@pytest.mark.parametrize(
    ("rule", "changes", "expected"),
    [(rule, changes, expected) for rule, table in CASES.items() for changes, expected in table],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_cases(rule: str, changes: dict[str, object], expected: bool) -> None:
    assert remarked(plan(**changes), rule) is expected


def test_a_good_plan_gets_no_remark() -> None:
    assert [found.rule for rule in RULES for found in rule.findings(plan(), TODAY)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_page_of_each_rule_says_what_why_and_shows_a_bad_and_a_good_case(rule) -> None:
    assert rule.page.startswith(f"{rule.id} {rule.name.replace('-', ' ')}: ")
    for head in ("**What it looks for.**", "**Why.**", "**Bad:**", "**Good:**", "**Set it aside**"):
        assert head in rule.page
    assert "!" not in rule.page


@given(plans())
def test_whatever_is_planned_rules_answer_with_sentences_and_fields_of_an_ask(made: Plan) -> None:
    for rule in RULES:
        for found in rule.findings(made, TODAY):
            assert found.reason.endswith((".", "?", "”"))
            assert found.remedy.endswith(".")
            assert not found.field or hasattr(made.ask, found.field)
            assert (found.mend == "record.revise") is bool(found.field)


def test_the_questions_of_the_dials_are_fields_of_an_ask() -> None:
    assert all(hasattr(plan().ask, name) for name in QUESTIONS)
    assert len(QUESTIONS) <= 8
    assert CONTENT.theirs
    assert not STINGY.theirs
