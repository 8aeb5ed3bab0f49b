"""What is typed is heard somewhere: own wording has its part, an answer its ask; what was kept before still opens."""

from dataclasses import replace

import pytest

from proprietor.actions.asking import SayOtherwise
from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.looking import ListRecords
from proprietor.actions.pay import ShowPay
from proprietor.actions.undoing import ReadJournal
from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import Kept
from proprietor.business import Business
from proprietor.market.records import Target
from proprietor.values.ids import UNKEPT
from proprietor.values.money import Pay, Period
from tests.refusing import refused

STRAY = "I am glad to be here\nclose: See you on Thursday"


def kept(business: Business, kind: str) -> Kept:
    (found,) = business.do(ListRecords(kind=kind))
    return found


def test_own_wording_before_the_first_part_is_refused_with_the_parts(business: Business) -> None:
    refusal = refused(business.do, Record(record=Ask(ask="a desk", own=STRAY)))
    assert (refusal.code, refusal.place) == ("bad-value", "own")
    assert "I am glad to be here" in refusal.sentence
    assert "close" in refusal.remedy
    ask = business.do(Record(record=Ask(ask="a desk", own="close: See you")))
    assert refused(business.do, Revise(record=replace(ask, own=STRAY), expected_version=1)).place == "own"


def test_what_an_older_book_holds_stands_and_is_warned_of(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as before:
        before.setattr("proprietor.actions.books.fits", lambda *_: None)
        ask = business.do(Record(record=Ask(ask="a desk", own=STRAY)))
    business.do(Revise(record=replace(ask, ask="a quiet desk"), expected_version=1))
    said = business.do(SayOtherwise(id=ask.id, part="ask", words="A desk, please."))
    assert said.own == f"{STRAY}\nask: A desk, please."
    summary = business.do(ReadJournal(limit=1))[0].summary
    assert "“I am glad to be here” in your own wording still belongs to no part" in summary


def test_an_answer_to_no_ask_is_refused_and_the_only_open_one_named(business: Business) -> None:
    def remedy() -> str:
        refusal = refused(business.do, Record(record=Answer(said="Yes")))
        assert (refusal.code, refusal.place) == ("empty", "ask")
        return refusal.remedy

    assert remedy().startswith("Write down first")
    done = business.do(Record(record=Ask(ask="a lamp")))
    business.do(Record(record=Answer(ask=done.id, result=Result.YES)))
    assert remedy().startswith("Write down first"), "the lamp is there"
    first = business.do(Record(record=Ask(ask="a desk")))
    assert f"{first.id}, “a desk”" in remedy()
    business.do(Record(record=Ask(ask="a chair")))
    assert remedy() == "Choose the ask it belongs to."


def test_an_answer_that_lost_its_ask_can_still_be_mended_but_none_be_cut_loose(business: Business) -> None:
    ask = business.do(Record(record=Ask(ask="a lamp")))
    answer = business.do(Record(record=Answer(ask=ask.id, said="Yes")))
    assert refused(business.do, Revise(record=replace(answer, ask=UNKEPT), expected_version=1)).place == "ask"
    business.do(Delete(id=ask.id))
    loose = kept(business, "answer")
    assert isinstance(loose.record, Answer)
    assert not loose.record.ask
    business.do(Revise(record=replace(loose.record, said="Yes, in May"), expected_version=loose.version))


def test_a_targets_occupation_is_one_of_the_vocabulary(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = refused(business.do, Record(record=Target(name="PM", occupation="PM")))
    assert (refusal.code, refusal.place) == ("bad-value", "occupation")
    assert "Name one of these: " in refusal.remedy
    assert business.do(Record(record=Target(name="PM", occupation="Project manager"))).occupation == "Project manager"
    with monkeypatch.context() as before:
        before.setattr("proprietor.actions.books.fits", lambda *_: None)
        old = business.do(Record(record=Target(name="Old", occupation="nonsense")))
    assert business.do(Revise(record=replace(old, name="Older"), expected_version=1)).occupation == "nonsense"
    assert refused(business.do, Revise(record=replace(old, occupation="more nonsense"), expected_version=2)).place == "occupation"


@pytest.mark.parametrize("minor", [0, -4_500_000])
def test_pay_of_nothing_or_less_is_refused_everywhere(business: Business, minor: int) -> None:
    wanted = Pay(minor=minor, currency="GBP", period=Period.YEAR)
    refusal = refused(business.do, Record(record=Target(name="Nurse", pay=wanted)))
    assert (refusal.code, refusal.place) == ("bad-value", "pay")
    assert "is no pay" in refusal.sentence
    assert refused(business.do, ShowPay(title="Nurse", wanted=wanted)).place == "wanted"
