"""A decision on paper: complaints unmended before every number, nobody named unless asked for, every format."""

from dataclasses import replace
from decimal import Decimal

import pytest

from proprietor.actions import decision_papers
from proprietor.actions.appraising import AppraiseOption, Said
from proprietor.actions.books import Record, Revise
from proprietor.actions.deciding import TakeOptions
from proprietor.actions.decision_papers import ExportDecision, decision_paper
from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format
from proprietor.actions.settling import LookBackOnDecision, SettleDecision
from proprietor.books import Came, Decision, Person
from proprietor.business import Business
from proprietor.decide.fragility import ENOUGH_KNOWN
from proprietor.values.when import PartialDate
from tests.actions.deciding import WRONG, career, three, weighed
from tests.refusing import refused


@pytest.fixture
def decision(business: Business) -> Decision:
    return career(business)


def text(business: Business, id_: str, **how: object) -> str:
    return business.do(ExportDecision(id=id_, format=Format.MARKDOWN, **how)).data.decode()  # type: ignore[arg-type]


def complaint(business: Business) -> str:
    return business.do(ListRecords(kind="complaint"))[0].record.id


def test_what_stays_wrong_stands_before_options_weights_and_figures(business: Business, decision: Decision) -> None:
    taken = weighed(business, decision)
    said = (Said(complaint=complaint(business), source="Nothing has changed", **three(0, 10, 20)),)
    business.do(AppraiseOption(option=taken["Stay"].id, said=said))
    mended = (Said(complaint=complaint(business), source="The coordinator there sits in", **three(60, 80, 90)),)
    business.do(AppraiseOption(option=taken["Join"].id, said=mended))
    made = text(business, decision.id)
    order = [
        "unmended, a chance of 10 %",
        f"“{WRONG}”: nobody has said whether it would be mended with “Ask first: a seat in the meeting”.",
        "mended, a chance of 80 %",
        "## What could be done",
        "## What counts",
        "## What weighing says",
        "## What would turn it",
        "## The one question",
        "## How such forecasts have held",
    ]
    places = [made.index(each) for each in order]
    assert places == sorted(places)
    for each in (
        "Growth 10 to 40, likely 25 points: A guess.",
        "Drawn 20,000 times with seed 20261128.",
        "the best in ",
        "Still to be decided.",
    ):
        assert each in made, each
    assert made.count("Before you decide, find out this one thing") == 1
    assert "What was decided, and why" not in made


def test_nobody_is_named_unless_it_is_asked_for(business: Business, decision: Decision) -> None:
    business.do(Record(record=Person(name="Kasia Halden")))
    taken = weighed(business, decision)
    said = Said(attribute="people", source="Kasia Halden told me at Quayside Hospital", **three(10, 50, 90))
    business.do(AppraiseOption(option=taken["Join"].id, said=(said,)))
    made = text(business, decision.id)
    assert "Kasia" not in made
    assert "Halden" not in made
    assert "Quayside Hospital" not in made
    assert "somebody told me at an employer" in made
    assert "Kasia Halden told me at Quayside Hospital" in text(business, decision.id, names=True)


def test_no_picture_names_anybody_either(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    business.do(Record(record=Person(name="Kasia Halden")))
    made = business.do(Record(record=Decision(what="Stay, or go with Kasia")))
    business.do(TakeOptions(decision=made.id, names=("Stay", "Go freelance")))
    free = next(each for each in business.do(ListRecords(kind="option")) if each.record.title == "Go freelance")
    business.do(Revise(record=replace(free.record, name="Go with Kasia"), expected_version=free.version))  # type: ignore[type-var]
    made_papers = []
    monkeypatch.setattr(
        decision_papers, "decision_paper", lambda *given: made_papers.append(decision_paper(*given)) or made_papers[-1]
    )
    for names in (False, True):
        business.do(ExportDecision(id=made.id, format=Format.MARKDOWN, names=names))
        charts = repr([each.chart for each in made_papers[-1].sections if each.chart])
        assert charts
        assert ("Kasia" in charts, "Go with somebody" in charts) == (names, not names)


def test_what_was_decided_and_why_comes_first_and_what_came_of_it(business: Business, decision: Decision) -> None:
    taken = weighed(business, decision)
    wanted = SettleDecision(
        id=decision.id, option=taken["Stay"].id, why="The meeting.", expected="A seat", chance=60, look_back=PartialDate(2027, 6)
    )
    business.do(wanted)
    made = text(business, decision.id)
    assert made.index("## What was decided, and why") < made.index("## Before any number")
    for each in (
        "Decided on 14 March 2026.",
        "Taken: Stay.",
        "Why: The meeting.",
        "Expected, with a chance of 60 %: A seat. Look back: June 2027.",
    ):
        assert each in made, each
    assert "What was expected came" not in made
    business.do(LookBackOnDecision(id=decision.id, came=Came.PARTLY, outcome="Every second week"))
    assert "What was expected came: in part. Every second week." in text(business, decision.id)


def test_a_bare_decision_says_what_is_missing(business: Business) -> None:
    made = business.do(Record(record=Decision(what="Go", on=PartialDate(2020), outcome="It rained")))
    paper = text(business, made.id)
    for each in (
        "None of the options below was taken.",
        "Why is not written down.",
        "What was expected is not written down.",
        "- It rained.",
        "No option is listed.",
        "It cannot be weighed: There is no option.",
    ):
        assert each in paper, each


def test_where_no_answer_is_worth_asking_for_that_is_said_once(business: Business) -> None:
    made = business.do(Record(record=Decision(what="Stay, or wait")))
    stay, wait = business.do(TakeOptions(decision=made.id, names=("Stay", "Wait half a year")))
    for option, points in ((stay, 90), (wait, 10)):
        every = ("pay", "growth", "interest", "people", "stability", "life")
        business.do(AppraiseOption(option=option.id, said=tuple(Said(attribute=each, likely=Decimal(points)) for each in every)))
    paper = text(business, made.id)
    assert paper.count(ENOUGH_KNOWN) == 1
    assert "Growth 90 points, no source named." in paper
    assert "no weight turns it." in paper


@pytest.mark.parametrize(
    ("form", "begins"), [(Format.PDF, b"%PDF"), (Format.DOCX, b"PK"), (Format.MARKDOWN, b"# Stay on the ward")]
)
def test_every_format_has_it(business: Business, decision: Decision, form: Format, begins: bytes) -> None:
    weighed(business, decision)
    printed = business.do(ExportDecision(id=decision.id, format=form))
    assert printed.data.startswith(begins)
    assert printed.name.startswith("decision-stay-on-the-ward-or-go-to-quayside-2026-03-14")


def test_of_another_record_there_is_no_paper(business: Business, decision: Decision) -> None:
    assert refused(business.do, ExportDecision(id=complaint(business))).code == "bad-reference"
