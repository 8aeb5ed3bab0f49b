"""The pipeline, one opportunity, and what happens with it: written once, never changed, taken back from the journal."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.calendar import ExportCalendar
from proprietor.actions.forgetting import Forget
from proprietor.actions.looking import ListRecords
from proprietor.actions.pipeline import (
    BriefOpportunity,
    OpportunityShown,
    RecordMove,
    ShowOpportunity,
    ShowPipeline,
    StartOpportunity,
)
from proprietor.actions.proposing import AcceptProposals, ProposeChanges
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Employer, Person
from proprietor.business import Business
from proprietor.interview.records import Briefing, Debrief, Outcome
from proprietor.market.pipeline import CLOSED, OPEN, Standing
from proprietor.market.postings import Posting
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import parse_pay
from proprietor.values.when import PartialDate, parse_date
from tests.desks import SetClock
from tests.refusing import refused

TEXT = "You keep the beds of six wards in order and talk to the theatres every morning. You write plainly."


def found(business: Business, name: str = "Ward", **more: Any) -> Opportunity:
    return business.do(Record(record=Opportunity(name=name, **more)))


def moved(business: Business, opportunity: Opportunity, what: MoveKind, on: str = "", **more: Any) -> Move:
    fields = {name: more.pop(name) for name in ("step", "by", "unsaid", "anyway") if name in more}
    move = Move(opportunity=opportunity.id, what=what, on=parse_date(on) if on else None, **more)
    return business.do(RecordMove(move=move, **fields))


def shown(business: Business, opportunity: Opportunity) -> OpportunityShown:
    return business.do(ShowOpportunity(id=opportunity.id))


def advert(business: Business, **more: str) -> Posting:
    return business.do(
        Record(record=Posting(**{"title": "Bed manager", "company": "Quayside Hospital", "description": TEXT, **more}))
    )  # type: ignore[arg-type]


def test_the_pipeline_of_empty_books_is_empty(business: Business) -> None:
    shown = business.do(ShowPipeline())
    assert [each.standing for each in shown.columns] == list(OPEN)
    assert [each.standing for each in shown.closed] == list(CLOSED)
    assert not any(each.entries for each in (*shown.columns, *shown.closed))
    assert (shown.channels, shown.quiet) == ({}, {})


def test_the_pipeline_shows_where_each_stands_and_what_is_quiet(business: Business) -> None:
    ward, school = found(business), found(business, "School", channel=Channel.REFERRAL)
    moved(business, ward, MoveKind.APPLIED, "2026-01-02")
    moved(business, school, MoveKind.LOST, "2026-02-02", reason=Reason.CLOSED)
    shown = business.do(ShowPipeline())
    assert [one.opportunity.name for one in shown.columns[1].entries] == ["Ward"]
    assert [one.opportunity.name for one in shown.closed[1].entries] == ["School"]
    assert shown.channels == {Channel.POSTING: 1, Channel.REFERRAL: 1}
    assert shown.quiet[ward.id].days == 71
    only = business.do(ShowPipeline(channel=Channel.REFERRAL))
    assert not any(each.entries for each in only.columns)
    assert only.channels == shown.channels


def test_a_move_is_dated_today_and_can_set_the_next_step(business: Business) -> None:
    ward = found(business, step="Write to them", by=PartialDate(2026, 3, 10))
    first = moved(business, ward, MoveKind.APPLIED)
    assert str(first.on) == "2026-03-14"
    assert shown(business, ward).opportunity.step == "Write to them"
    moved(business, ward, MoveKind.SCREENED, "2026-03-14", by=PartialDate(2026, 3, 20))
    assert (shown(business, ward).opportunity.step, str(shown(business, ward).opportunity.by)) == ("Write to them", "2026-03-20")
    moved(business, ward, MoveKind.INTERVIEWED, "2026-03-14", step=" Send two examples ")
    assert (shown(business, ward).opportunity.step, shown(business, ward).opportunity.by) == ("Send two examples", None)


def test_undo_takes_a_move_and_its_next_step_back_in_one_go(business: Business) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.APPLIED, step="Ring them", by=PartialDate(2026, 3, 20))
    assert business.do(ReadJournal(limit=1))[0].summary == "Moved “Ward”: applied on 14 March 2026"
    business.do(Undo())
    now = shown(business, ward)
    assert (now.pursued.moves, now.opportunity.step, now.opportunity.by) == ((), "", None)


def test_a_move_stays_as_it_was_written(business: Business) -> None:
    move = moved(business, found(business), MoveKind.APPLIED, "2026-03-01")
    refusal = refused(business.do, Revise(record=replace(move, on=parse_date("2026-03-02")), expected_version=1))
    assert refusal.sentence == "A move stays as it was written."


@pytest.mark.parametrize(
    ("what", "more", "code", "place"),
    [
        (MoveKind.APPLIED, {"on": parse_date("2026-03-15")}, "bad-date", "on"),
        (MoveKind.APPLIED, {"on": parse_date("2026-04")}, "bad-date", "on"),
        (MoveKind.APPLIED, {"reason": Reason.PAY}, "bad-value", "reason"),
        (MoveKind.WITHDREW, {"reason": Reason.PAY}, "bad-value", "reason"),
        (MoveKind.LOST, {}, "empty", "reason"),
        (MoveKind.LOST, {"they_said": True}, "empty", "reason"),
        (MoveKind.REOPENED, {}, "bad-value", "what"),
        (MoveKind.PAY_NAMED, {}, "empty", "pay"),
        (MoveKind.INTERVIEWED, {"mine": True}, "empty", "pay"),
        (MoveKind.INTERVIEWED, {"round": 0}, "bad-value", "round"),
        (MoveKind.INTERVIEWED, {"person": RecordId("per_nobody")}, "unknown-id", "per_nobody"),
        (MoveKind.OFFERED, {"pay": replace(parse_pay("44,000 GBP a year"), currency="GBP EUR")}, "bad-value", "pay"),
    ],
)
def test_what_cannot_have_happened_so_is_refused_with_its_place(
    business: Business, what: MoveKind, more: dict[str, Any], code: str, place: str
) -> None:
    refusal = refused(business.do, RecordMove(move=Move(opportunity=found(business).id, what=what, **more)))
    assert (refusal.code, refusal.place) == (code, place)
    assert not business.do(ListRecords(kind="move"))


def test_a_move_belongs_to_an_opportunity(business: Business) -> None:
    assert refused(business.do, RecordMove(move=Move())).place == "opportunity"
    person = business.do(Record(record=Person(name="Ana Ruiz")))
    assert refused(business.do, RecordMove(move=Move(opportunity=person.id))).code == "bad-reference"
    assert refused(business.do, ShowOpportunity(id=person.id)).code == "bad-reference"


def test_a_loss_without_a_reason_can_be_said_to_have_none(business: Business) -> None:
    ward = found(business)
    assert "closed: the post was closed;" in refused(moved, business, ward, MoveKind.LOST).remedy
    assert moved(business, ward, MoveKind.LOST, unsaid=True, they_said=True).they_said is False


def test_the_reason_of_the_debrief_is_enough(business: Business) -> None:
    told = business.do(Record(record=Debrief(name="First talk", reason=Reason.PAY)))
    silent = business.do(Record(record=Debrief(name="Second talk")))
    assert refused(moved, business, found(business), MoveKind.LOST, debrief=silent.id).place == "reason"
    assert moved(business, found(business, "School"), MoveKind.LOST, debrief=told.id).debrief == told.id


def test_the_very_same_move_is_written_once(business: Business) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.INTERVIEWED, "2026-03-01")
    twice = refused(moved, business, ward, MoveKind.INTERVIEWED, "2026-03-01")
    assert twice.code == "duplicate"
    assert twice.remedy == "It is there, so nothing is missing. If it happened twice that day, say that you mean it anyway."
    moved(business, ward, MoveKind.INTERVIEWED, "2026-03-01", anyway=True)
    assert len(shown(business, ward).pursued.moves) == 2


def test_a_move_before_the_opportunity_was_found_is_nothing_odd(business: Business) -> None:
    ward = business.do(StartOpportunity(posting=advert(business).id))
    moved(business, ward, MoveKind.APPLIED, "2026-03-01")
    now = shown(business, ward).pursued
    assert (now.notes, now.silent, now.since) == ((), 13, date(2026, 3, 1))


def test_a_reason_and_none_at_once_is_refused(business: Business) -> None:
    refusal = refused(moved, business, found(business), MoveKind.LOST, reason=Reason.PAY, unsaid=True)
    assert (refusal.code, refusal.place) == ("bad-value", "reason")
    assert "also that nobody gave one" in refusal.sentence


def test_only_what_is_closed_is_opened_again(business: Business) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.APPLIED, "2026-02-01")
    moved(business, ward, MoveKind.LOST, "2026-02-20", unsaid=True)
    early = refused(moved, business, ward, MoveKind.REOPENED, "2026-02-10")
    assert early.sentence == "“Ward” is open on 10 February 2026; only what is closed can be opened again."
    moved(business, ward, MoveKind.REOPENED, "2026-03")
    assert refused(moved, business, ward, MoveKind.REOPENED).place == "what"
    assert shown(business, ward).pursued.standing is Standing.APPLIED


def test_a_second_loss_is_told(business: Business) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.APPLIED, "2026-02-01")
    for day in ("2026-02-20", "2026-02-25"):
        moved(business, ward, MoveKind.LOST, day, unsaid=True)
    (note,) = shown(business, ward).pursued.notes
    assert "nothing opened it again between; the later one counts." in note


def test_one_opportunity_has_all_that_hangs_on_it(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana Ruiz")))
    hospital = business.do(Record(record=Employer(name="Quayside Hospital")))
    brief = business.do(Record(record=Briefing(name="Bed manager", notes="They are short of beds.")))
    ward = found(business, employer=hospital.id, briefing=brief.id)
    went = business.do(Record(record=Debrief(name="With the brief", briefing=brief.id)))
    named = business.do(Record(record=Debrief(name="Named by a move")))
    business.do(Record(record=Debrief(name="Of something else")))
    moved(business, ward, MoveKind.INTERVIEWED, "2026-03-01", person=ana.id, debrief=named.id)
    moved(business, ward, MoveKind.PAY_NAMED, "2026-03-02", pay=parse_pay("44,000 GBP a year"), mine=True, round=2, person=ana.id)
    moved(business, ward, MoveKind.OFFERED, "2026-03-05", pay=parse_pay("40,000 EUR a year"))
    now = shown(business, ward)
    assert now.pursued.standing is Standing.OFFERED
    assert {name: each.id for name, each in now.refers.items()} == {"employer": hospital.id, "briefing": brief.id}
    assert [each.id for each in now.debriefs] == [went.id, named.id]
    assert now.proposing == {went.id: ("interviewed on 14 March 2026",)}
    assert now.people == {ana.id: ana}
    assert [(str(each.pay), each.mine, each.round, each.person) for each in now.named] == [
        ("44,000 GBP a year", True, 2, ana.id),
        ("40,000 EUR a year", False, None, ""),
    ]
    assert now.gap is not None
    assert "two currencies" in now.gap.reason
    assert now.quiet is None
    assert now.kept.version == 1


def test_silence_stands_on_its_page(business: Business) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.APPLIED, "2026-03-04")
    quiet = shown(business, ward).quiet
    assert quiet is not None
    assert (quiet.days, quiet.spent) == (10, False)


def test_a_posting_becomes_an_opportunity_with_its_first_move(business: Business) -> None:
    hospital = business.do(Record(record=Employer(name="QUAYSIDE hospital")))
    posting = advert(business)
    made = business.do(
        StartOpportunity(posting=posting.id[:9], channel=Channel.WARM, variant="short CV", on=parse_date("2026-03-01"))
    )
    assert made.name == "Bed manager, Quayside Hospital"
    assert (made.posting, made.employer, made.channel, made.variant) == (posting.id, hospital.id, Channel.WARM, "short CV")
    assert [(each.what, each.day) for each in shown(business, made).pursued.moves] == [(MoveKind.FOUND, date(2026, 3, 1))]
    again = refused(business.do, StartOpportunity(posting=posting.id))
    assert (again.code, again.place) == ("duplicate", made.id)
    assert business.do(StartOpportunity(posting=posting.id, anyway=True)).id != made.id
    business.do(Undo())
    assert len(business.do(ListRecords(kind="opportunity"))) == len(business.do(ListRecords(kind="move"))) == 1


def test_what_is_no_posting_starts_nothing(business: Business) -> None:
    ward = found(business)
    assert refused(business.do, StartOpportunity(posting=ward.id)).code == "bad-reference"
    assert refused(business.do, StartOpportunity(posting="pst_0000000000")).code == "unknown-id"
    unnamed = business.do(StartOpportunity(posting=advert(business, company="", description="").id))
    assert (unnamed.name, unnamed.employer) == ("Bed manager", "")
    assert refused(business.do, BriefOpportunity(id=unnamed.id)).place == "posting"
    assert (
        refused(business.do, StartOpportunity(posting=advert(business, title="Later").id, on=parse_date("2026-05"))).place == "on"
    )
    assert len(business.do(ListRecords(kind="opportunity"))) == 2


def test_the_brief_is_made_of_the_posting_and_hung_on(business: Business) -> None:
    made = business.do(StartOpportunity(posting=advert(business).id))
    brief = business.do(BriefOpportunity(id=made.id[:9]))
    assert brief.posting == f"Bed manager, Quayside Hospital\n\n{TEXT}"
    assert shown(business, made).opportunity.briefing == brief.id
    assert refused(business.do, BriefOpportunity(id=made.id)).place == brief.id
    business.do(Undo())
    assert not business.do(ListRecords(kind="briefing"))


def test_without_a_posting_there_is_nothing_to_make_a_brief_of(business: Business) -> None:
    assert refused(business.do, BriefOpportunity(id=found(business).id)).place == "posting"


def test_a_brief_made_of_just_the_same_is_hung_on_not_made_twice(business: Business) -> None:
    posting = advert(business)
    one, two = (business.do(StartOpportunity(posting=posting.id, anyway=True)) for _ in range(2))
    first = business.do(BriefOpportunity(id=one.id))
    assert business.do(BriefOpportunity(id=two.id)).id == first.id
    assert len(business.do(ListRecords(kind="briefing"))) == 1


def test_a_debrief_proposes_the_talk_and_what_came_of_it(business: Business) -> None:
    brief = business.do(Record(record=Briefing(name="Bed manager", notes="They are short of beds.")))
    ward = found(business, briefing=brief.id)
    debrief = business.do(
        Record(
            record=Debrief(
                name="First talk", on=parse_date("2026-03-10"), outcome=Outcome.LOST, reason=Reason.EVIDENCE, they_said=True,
                briefing=brief.id,
            )
        )
    )  # fmt: skip
    offered = {each.key: each for each in business.do(ProposeChanges(id=debrief.id))}
    assert offered["move-talk"].words == "Note the talk as a move of “Ward”: interviewed on 10 March 2026."
    assert offered["move-outcome"].words == "Note what came of it as a move of “Ward”: lost on 14 March 2026."
    business.do(AcceptProposals(id=debrief.id, keys=("move-talk", "move-outcome")))
    now = shown(business, ward)
    assert now.pursued.standing is Standing.LOST
    assert [(each.what, each.move.reason, each.move.they_said, each.move.debrief) for each in now.pursued.moves] == [
        (MoveKind.INTERVIEWED, Reason.NONE, False, debrief.id),
        (MoveKind.LOST, Reason.EVIDENCE, True, debrief.id),
    ]
    assert now.proposing == {}
    assert not [each for each in business.do(ProposeChanges(id=debrief.id)) if each.key.startswith("move")]
    business.do(Undo())
    assert shown(business, ward).proposing == {debrief.id: ("interviewed on 10 March 2026", "lost on 14 March 2026")}


def test_a_debrief_hung_on_a_move_says_what_no_move_says_yet(business: Business) -> None:
    told = business.do(Record(record=Debrief(name="First talk", outcome=Outcome.LOST, reason=Reason.PAY)))
    ward, other = found(business), found(business, "School")
    moved(business, ward, MoveKind.INTERVIEWED, "2026-03-10", debrief=told.id)
    moved(business, other, MoveKind.INTERVIEWED, "2026-03-11", debrief=told.id)
    assert shown(business, ward).proposing == {told.id: ("lost on 14 March 2026",)}
    assert shown(business, other).proposing == {}
    business.do(AcceptProposals(id=told.id, keys=("move-outcome",)))
    assert shown(business, ward).pursued.standing is Standing.LOST


def test_deleting_an_opportunity_takes_its_moves_along_and_undo_brings_them_back(business: Business) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.APPLIED)
    business.do(Delete(id=ward.id))
    assert not business.do(ListRecords(kind="move"))
    business.do(Undo())
    assert len(shown(business, ward).pursued.moves) == 1


def test_forgetting_a_person_clears_moves_and_opportunity(books_file: Path) -> None:
    with Business.open(books_file) as business:
        ana = business.do(Record(record=Person(name="Ana Ruiz")))
        ward = found(business, person=ana.id)
        moved(business, ward, MoveKind.INTERVIEWED, "2026-03-01", person=ana.id, note="Ana Ruiz sat there")
        business.do(Forget(id=ana.id))
        now = shown(business, ward)
    assert (now.people, now.refers, now.opportunity.person) == ({}, {}, "")
    assert now.pursued.moves[0].move.person == ""
    assert "Ana" not in now.pursued.moves[0].move.note


def test_the_past_is_seen_as_it_was(business: Business, clock: SetClock) -> None:
    ward = found(business)
    moved(business, ward, MoveKind.APPLIED, "2026-03-01")
    clock.as_of = date(2026, 2, 1)
    assert business.do(ShowPipeline()).columns[0].entries == ()
    assert refused(moved, business, ward, MoveKind.SCREENED).code == "as-of"


def test_names_stay_out_of_the_calendar_unless_asked_for(books_file: Path) -> None:
    with Business.open(books_file) as business:
        business.do(Record(record=Person(name="Ana Ruiz")))
        found(business, name="Ward of Ana Ruiz", step="Ring Ana Ruiz", by=PartialDate(2099, 3, 20))
        kept_out, asked_for = (business.do(ExportCalendar(names=names)).data.decode() for names in (False, True))
    assert "BEGIN:VEVENT" in kept_out
    assert "Ruiz" not in kept_out
    assert "Ruiz" in asked_for
