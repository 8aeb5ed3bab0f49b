"""What deciding keeps: how options, appraisals and weighings are called, and when a decision is open."""

from dataclasses import replace
from decimal import Decimal

from proprietor.books import Came, Decision
from proprietor.decide.records import Appraisal, ListedOption, Weighing
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

FULL = Appraisal(attribute="pay", low=Decimal(41_000), likely=Decimal("43000.50"), high=Decimal(46_000), unit="GBP a year")


def test_each_is_called_by_what_it_says() -> None:
    assert ListedOption(name="Stay").title == "Stay"
    assert FULL.title == "pay: 41,000 to 46,000, likely 43,000.5 GBP a year"
    mends = replace(FULL, attribute="", complaint=RecordId("cmp_1"), unit="%")
    assert mends.title == "mends a complaint: 41,000 to 46,000, likely 43,000.5 %"
    assert Weighing(swings=("pay=100", "life=80")).title == "pay=100, life=80"
    assert Weighing().title == ""


def test_an_appraisal_without_one_of_its_numbers_says_nothing() -> None:
    assert [replace(FULL, **{name: None}).title for name in ("low", "likely", "high")] == ["", "", ""]  # type: ignore[arg-type]


def test_a_decision_is_open_until_it_has_a_day_or_an_end() -> None:
    assert Decision(what="Stay or go").open
    assert not Decision(what="Stay", on=PartialDate(2025)).open
    assert not Decision(what="Stay", outcome="It held").open
    assert not Decision(what="Stay", came=Came.NO).open
    assert [each.word for each in Came] == ["not known yet", "yes", "in part", "no"]
