"""The diagnosis as it is asked for: with its counts, its guesses, and nothing said before anything is known."""

from proprietor.actions import diagnosing
from proprietor.actions.books import Record
from proprietor.actions.diagnosing import Diagnosed, DiagnoseMarket
from proprietor.business import Business
from proprietor.interview.records import Debrief
from proprietor.market.causes import Hypothesis
from proprietor.market.named import Quartiles
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.market.ways import SEED
from proprietor.values.money import parse_pay
from proprietor.values.when import parse_date


def lost(business: Business, name: str, reason: Reason, channel: Channel = Channel.POSTING) -> Opportunity:
    made = business.do(Record(record=Opportunity(name=name, channel=channel)))
    business.do(Record(record=Move(opportunity=made.id, what=MoveKind.APPLIED, on=parse_date("2026-01-02"))))
    move = Move(opportunity=made.id, what=MoveKind.LOST, on=parse_date("2026-02-02"), reason=reason, they_said=True)
    business.do(Record(record=move))
    return made


def found(business: Business, seed: int = SEED) -> Diagnosed:
    return business.do(DiagnoseMarket(seed=seed))


def test_without_opportunities_it_says_so(business: Business) -> None:
    nothing = found(business)
    assert nothing.diagnosis.verdict is None
    assert "no application for a post is written down" in nothing.diagnosis.says
    assert (nothing.funnel, nothing.compared, nothing.quiet, nothing.titles, nothing.ask) == (None, (), (), {}, None)
    assert nothing.chances.bands
    assert nothing.seed == SEED
    assert nothing.guesses
    assert nothing.usual


def test_reasons_name_a_cause_and_the_records_behind_it(business: Business) -> None:
    made = [lost(business, f"Ward {at}", Reason.PROFILE) for at in range(4)]
    open_ = business.do(Record(record=Opportunity(name="School")))
    business.do(Record(record=Move(opportunity=open_.id, what=MoveKind.APPLIED, on=parse_date("2026-03-01"))))
    now = found(business)
    assert now.diagnosis.verdict is Hypothesis.REACH
    assert [each.opportunity for each in now.tried.reasons] == [each.id for each in made]
    assert [each.pursued.opportunity.id for each in now.quiet] == [open_.id]
    assert now.titles[open_.id] == "School"
    assert now.funnel is not None
    assert now.funnel.dots[0].told.startswith("cold application to interview")


def test_a_debrief_gives_its_reason(business: Business) -> None:
    told = business.do(Record(record=Debrief(name="First talk", reason=Reason.PAY, they_said=True)))
    made = business.do(Record(record=Opportunity(name="Ward")))
    for what in (MoveKind.INTERVIEWED, MoveKind.LOST):
        business.do(Record(record=Move(opportunity=made.id, what=what, on=parse_date("2026-02-02"), debrief=told.id)))
    (reason,) = found(business).tried.reasons
    assert (reason.record, reason.heard.reason) == (told.id, Reason.PAY)


def test_the_seed_is_said_and_decides(business: Business) -> None:
    for at in range(42):
        each = lost(business, f"Ward {at}", Reason.CLOSED, Channel.WARM if at % 2 else Channel.POSTING)
        if at % 5 == 0:
            talked = Move(opportunity=each.id, what=MoveKind.INTERVIEWED, on=parse_date("2026-01-12"))
            business.do(Record(record=talked))
    one, other = found(business, 3), found(business, 4)
    assert one.seed == 3
    assert one.compared == found(business, 3).compared
    assert one.compared != other.compared


def test_what_the_market_pays_is_joined_in_one_place(business: Business, monkeypatch) -> None:
    made = lost(business, "Ward", Reason.PAY)
    pay = parse_pay("70,000 GBP a year")
    business.do(
        Record(record=Move(opportunity=made.id, what=MoveKind.PAY_NAMED, on=parse_date("2026-01-03"), pay=pay, mine=True))
    )
    lost(business, "School", Reason.PAY)
    assert found(business).tried.signs.asking is None
    monkeypatch.setattr(diagnosing, "market_pays", lambda _: Quartiles(currency="GBP", p25=45_000, p50=50_000, p75=58_490))
    now = found(business)
    assert now.diagnosis.verdict is Hypothesis.PRICE
    assert "2.0 standard deviations" in now.diagnosis.says
    assert now.ask is not None
    assert now.ask.pay == pay


def test_freelance_leads_are_said_to_be_left_out(business: Business) -> None:
    lead = business.do(Record(record=Opportunity(name="Sheet", channel=Channel.LEAD)))
    business.do(Record(record=Move(opportunity=lead.id, what=MoveKind.APPLIED, on=parse_date("2025-01-02"))))
    now = found(business)
    assert now.leads == now.diagnosis.says
    assert "1 freelance lead is in the pipeline and is not counted here" in now.leads
    assert now.quiet == ()
    lost(business, "Ward", Reason.PAY)
    with_a_post = found(business)
    assert with_a_post.leads == now.leads
    assert "freelance" not in with_a_post.diagnosis.says
