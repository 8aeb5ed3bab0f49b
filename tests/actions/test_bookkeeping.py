"""Bookkeeping: record, revise, delete and link, through the door and on a real file."""

from dataclasses import replace

import pytest

from proprietor import Business
from proprietor.actions.books import Delete, LinkRecords, Record, Revise
from proprietor.actions.kinds import LEDGERS, kind_of
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.remarks import SetAside
from proprietor.actions.roles import NamedRole
from proprietor.actions.undoing import ReadJournal
from proprietor.ask.records import Answer, Ask, Telling
from proprietor.books import (
    Artefact,
    Assumption,
    Complaint,
    Credential,
    Decision,
    Employer,
    Goal,
    Kept,
    Link,
    LinkKind,
    Person,
    Relation,
    Role,
    Source,
    Waiver,
    Want,
    Win,
)
from proprietor.books.kinds import AnyRecord
from proprietor.calibration.records import Competency
from proprietor.decide.records import ListedOption
from proprietor.interview.records import Debrief
from proprietor.market.records import Opportunity, Target
from proprietor.proposition.claims import Claim
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate
from tests.desks import SetClock, business_at
from tests.refusing import refused

LESSON = Win(
    problem="Half the class read below their year", action="Read with six pupils each morning", result="Five caught up by May"
)
ONE_OF_EACH: tuple[AnyRecord, ...] = (
    LESSON,
    Claim(text="I teach children to read who had given up"),
    Person(name="Ana Ruiz", relation=Relation.BOSS),
    Artefact(name="Reading log", address="example.org/log"),
    Want(what="A classroom with daylight"),
    Complaint(what="Timetables come on Sunday night"),
    Assumption(belief="The head thinks phonics is a fad", sure=70),
    Decision(what="Stay another school year"),
    Employer(name="Harbour Street School", sector="primary education"),
    Role(name="Class teacher"),
    Credential(name="Certificate in teaching", issuer="University of Leeds"),
    Ask(ask="to have the morning group without the bell"),
    Answer(said="Not before the inspection"),
    Telling(note="In the staff room"),
    Competency(name="Handing over a shift"),
    Goal(what="Count the late handovers for two weeks"),
    Target(name="Bed manager", place="Leeds, UK"),
    Opportunity(name="Bed manager, Quayside Hospital"),
    ListedOption(name="Join Quayside Hospital"),
    Debrief(name="First talk at the harbour school", needs="One number that is right"),
)


def listed(business: Business, kind: str) -> tuple[Kept, ...]:
    return business.do(ListRecords(kind=kind))


def newest(business: Business) -> str:
    return business.do(ReadJournal(limit=1))[0].summary


@pytest.mark.parametrize("record", ONE_OF_EACH, ids=lambda record: kind_of(record).name)
def test_a_record_of_each_kind_is_written_down_under_an_id(business: Business, clock: SetClock, record: AnyRecord) -> None:
    if isinstance(record, Answer):
        record = replace(record, ask=business.do(Record(record=Ask(ask="to have the hall"))).id)
    answer = business.do(Record(record=record))
    kind = kind_of(record)
    assert answer == replace(record, id=answer.id)
    assert answer.id.startswith(f"{kind.prefix}_")
    (lies,) = listed(business, kind.name)
    written = clock.moment.replace(second=2 if isinstance(record, Answer) else 1)
    assert lies == Kept(answer, 1, Source.TYPED, written, written)
    assert newest(business) == f"Recorded the {kind.name} “{record.title}”"


def test_there_is_an_example_of_every_kind_a_person_keeps() -> None:
    assert {kind_of(record) for record in ONE_OF_EACH} == set(LEDGERS)


def test_a_record_says_where_it_came_from(books_file) -> None:
    with business_at(books_file, source=Source.IMPORTED) as business:
        business.do(Record(record=LESSON))
        assert [each.source for each in listed(business, "win")] == [Source.IMPORTED]


def test_who_saw_it_is_written_down_too(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana Ruiz")))
    bo = business.do(Record(record=Person(name="Bo Lind")))
    win = business.do(Record(record=LESSON, seen_by=("ana ruiz", bo.id, "Cy Ode (client)", "Dora")))
    witnesses = [tie.record for tie in business.do(ShowRecord(id=win.id)).ties]
    assert witnesses[:2] == [ana, bo]
    assert [(each.name, each.relation) for each in witnesses[2:]] == [("Cy Ode", Relation.CLIENT), ("Dora", Relation.PEER)]
    assert len(listed(business, "person")) == 4


def test_a_witness_named_twice_counts_once(business: Business) -> None:
    win = business.do(Record(record=LESSON, seen_by=("Ana Ruiz (boss)", "ANA RUIZ", " Ana Ruiz ")))
    assert len(business.do(ShowRecord(id=win.id)).ties) == 1


def test_two_people_of_one_name_are_told_apart_by_relation_or_id(business: Business) -> None:
    boss = business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    peer = business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.PEER)))
    refusal = refused(business.do, Record(record=LESSON, seen_by=("Ana Ruiz",)))
    assert (refusal.code, refusal.place) == ("ambiguous-id", "seen_by")
    win = business.do(Record(record=LESSON, seen_by=("Ana Ruiz (peer)", boss.id[:8])))
    assert [tie.record for tie in business.do(ShowRecord(id=win.id)).ties] == [peer, boss]


@pytest.mark.parametrize(
    ("request_", "code", "place"),
    [
        (Record(record=LESSON, seen_by=("Ana (cousin)",)), "bad-value", "relation"),
        (Record(record=LESSON, seen_by=("per_zzz",)), "unknown-id", "per_zzz"),
        (Record(record=LESSON, seen_by=(" ",)), "empty", "name"),
        (Record(record=Want(what="Daylight"), seen_by=("Ana",)), "bad-reference", "verb"),
        (Record(record=Win(id=RecordId("win_1"), result="It held")), "bad-value", "id"),
        (Record(record=Win(problem=" ")), "empty", "result"),
        (Revise(record=LESSON, expected_version=1), "unknown-id", ""),
        (Revise(record=replace(LESSON, id=RecordId("win_zz")), expected_version=1), "unknown-id", "win_zz"),
        (Delete(id="win_zz"), "unknown-id", "win_zz"),
        (LinkRecords(source="per_zz", target="win_zz", verb=LinkKind.SAW), "unknown-id", "per_zz"),
        (SetAside(id="win_zz", rule="W204", reason="So"), "unknown-id", "win_zz"),
    ],
)
def test_a_refused_request_writes_nothing(business: Business, request_, code: str, place: str) -> None:
    refusal = refused(business.do, request_)
    assert (refusal.code, refusal.place) == (code, place)
    assert business.do(ReadJournal()) == ()
    assert not any(listed(business, kind.name) for kind in LEDGERS)


def test_a_claim_is_written_down_with_the_wins_it_rests_on(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    claim = business.do(Record(record=Claim(text="I teach children to read"), rests_on=(win.id, win.id[:8], win.id)))
    assert [(tie.verb, tie.record) for tie in business.do(ShowRecord(id=claim.id)).ties] == [(LinkKind.CITES, win)]
    assert refused(business.do, Record(record=Claim(text="Another"), rests_on=("win_zz",))).code == "unknown-id"
    assert refused(business.do, Record(record=Claim(text="Another"), rests_on=(claim.id,))).code == "bad-reference"
    assert refused(business.do, Record(record=Win(result="Another"), rests_on=(win.id,))).code == "bad-reference"
    assert len(business.do(ReadJournal())) == 2


def test_a_win_is_written_down_with_its_role_by_name(business: Business) -> None:
    named = NamedRole(name="Class teacher", employer="Harbour Street School", since=PartialDate(2019))
    win = business.do(Record(record=LESSON, role=named))
    (role,), (employer,) = listed(business, "role"), listed(business, "employer")
    assert win.role == role.record.id
    assert role.record == Role(id=role.record.id, name="Class teacher", employer=employer.record.id, since=PartialDate(2019))
    again = business.do(
        Record(record=Win(result="Read"), role=NamedRole(name=" class  TEACHER", employer="harbour street school "))
    )
    assert again.role == role.record.id
    elsewhere = business.do(Record(record=Win(result="Read on"), role=NamedRole(name="Class teacher")))
    assert elsewhere.role != role.record.id
    assert len(listed(business, "employer")) == 1


def test_a_role_without_a_name_or_of_what_has_none_is_refused(business: Business) -> None:
    assert refused(business.do, Record(record=LESSON, role=NamedRole(employer="Harbour Street School"))).code == "empty"
    refusal = refused(business.do, Record(record=Person(name="Ana"), role=NamedRole(name="Teacher")))
    assert (refusal.code, refusal.place) == ("bad-reference", "role")
    assert business.do(ReadJournal()) == ()


def test_the_same_words_are_written_down_twice_only_if_they_are_meant(business: Business) -> None:
    first = business.do(Record(record=LESSON))
    refusal = refused(business.do, Record(record=replace(LESSON, result=f"  {LESSON.result}\n")))
    assert (refusal.code, refusal.place) == ("duplicate", first.id)
    second = business.do(Record(record=LESSON, anyway=True))
    assert second.id != first.id
    assert len(listed(business, "win")) == 2


def test_a_change_is_kept_with_a_higher_version(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    better = business.do(Revise(record=replace(win, id=RecordId(win.id[:9]), share=60), expected_version=1))
    assert better == replace(win, share=60)
    lies = business.do(ShowRecord(id=win.id)).kept
    assert (lies.record, lies.version) == (better, 2)
    assert lies.changed > lies.added
    assert newest(business) == "Revised the win “Five caught up by May”"


def test_a_change_that_changes_nothing_is_not_written(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    assert business.do(Revise(record=replace(win, result=f" {win.result} "), expected_version=1)) == win
    assert business.do(ShowRecord(id=win.id)).kept.version == 1
    assert len(business.do(ReadJournal())) == 1


def test_a_stale_change_is_refused_and_names_both_versions(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    business.do(Revise(record=replace(win, share=60), expected_version=1))
    refusal = refused(business.do, Revise(record=replace(win, share=40), expected_version=1))
    assert (refusal.code, refusal.place) == ("stale", win.id)
    assert "you saw version 1, it is at 2" in refusal.sentence
    assert listed(business, "win")[0].record == replace(win, share=60)


def test_a_record_is_not_turned_into_another_kind(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    refusal = refused(business.do, Revise(record=Person(id=win.id, name="Ana"), expected_version=1))
    assert (refusal.code, refusal.place) == ("bad-reference", "id")


def test_a_deleted_record_takes_its_links_and_waivers_and_blanks_what_names_it(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana Ruiz")))
    win = business.do(Record(record=LESSON, seen_by=(ana.id,)))
    noise = business.do(Record(record=Complaint(what="Timetables come on Sunday", changer=ana.id)))
    business.do(LinkRecords(source=noise.id, target=ana.id, verb=LinkKind.CONCERNS))
    gone = business.do(Delete(id=ana.id))
    assert len(gone) == 4
    assert {win.id} & set(gone) == set()
    assert listed(business, "person") == listed(business, "link") == ()
    assert listed(business, "complaint")[0].record == replace(noise, changer=UNKEPT)
    assert newest(business) == "Deleted the person “Ana Ruiz”"


def test_a_waiver_goes_with_what_it_is_about(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    waiver = business.do(SetAside(id=win.id, rule="W204", reason="It is a name"))
    assert business.do(Delete(id=win.id)) == (waiver.id, win.id)
    assert listed(business, "waiver") == ()


def test_setting_the_same_remark_aside_again_changes_nothing(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    first = business.do(SetAside(id=win.id[:9], rule=" w204 ", reason="It is a name"))
    assert first == Waiver(id=first.id, about=win.id, rule="W204", reason="It is a name")
    assert business.do(SetAside(id=win.id, rule="W204", reason="Another reason")) == first
    assert len(business.do(ReadJournal())) == 2


def test_a_remark_is_not_set_aside_without_a_reason_or_by_a_rule_there_is_not(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    assert refused(business.do, SetAside(id=win.id, rule="W204", reason=" ")).place == "reason"
    assert refused(business.do, SetAside(id=win.id, rule="W999", reason="So")).code == "unknown-rule"


def test_two_records_are_linked_once(business: Business) -> None:
    win = business.do(Record(record=LESSON))
    claim = business.do(Record(record=Claim(text="I teach children to read")))
    link = business.do(LinkRecords(source=claim.id, target=win.id, verb=LinkKind.CITES))
    assert link == Link(id=link.id, verb=LinkKind.CITES, source=claim.id, target=win.id)
    assert business.do(LinkRecords(source=claim.id[:8], target=win.id, verb=LinkKind.CITES)) == link
    assert len(business.do(ReadJournal())) == 3
    assert newest(business) == "Linked “I teach children to read” cites “Five caught up by May”"
    other = business.do(LinkRecords(source=claim.id, target=win.id, verb=LinkKind.CONCERNS))
    assert other.id != link.id


def test_a_link_the_wrong_way_round_is_refused(business: Business) -> None:
    win = business.do(Record(record=LESSON, seen_by=("Ana",)))
    (tie,) = business.do(ShowRecord(id=win.id)).ties
    refusal = refused(business.do, LinkRecords(source=win.id, target=tie.record.id, verb=LinkKind.SAW))
    assert (refusal.code, refusal.place) == ("bad-reference", "verb")
    assert refusal.sentence == "“saw” leads from a person to a win or artefact, not from a win to a person."
    assert refused(business.do, LinkRecords(source=tie.link, target=win.id, verb=LinkKind.CONCERNS)).code == "bad-reference"
    assert refused(business.do, LinkRecords(source=win.id, target=win.id, verb=LinkKind.CONCERNS)).code == "bad-reference"
