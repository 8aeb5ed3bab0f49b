"""Tables of applications: known by synonyms, whoever kept them; stages as moves, and no date nobody told."""

import pytest

from proprietor.actions.importing import AcceptImport, PreviewImport
from proprietor.business import Business
from proprietor.importers.exchange.stages import STAGES, move_of
from proprietor.market.records import Channel, MoveKind, Opportunity
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import CAREER_OPS, HUNTR, JOBSYNC, REACTIVE, SIMPLIFY, TEAL, drafts, packed, reading

Told = list[tuple[str, list[tuple[str, str]]]]


def told(data: bytes | str) -> Told:
    return [
        (each.record.title, [(move.what.value, str(move.on or "")) for move in each.moves]) for each in drafts(data, Opportunity)
    ]


FLOW, WARD = "Flow lead, Mercy Trust", "Ward lead, Moor Trust"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            TEAL,
            [
                (FLOW, [("found", "2026-10-01"), ("applied", "2026-10-03"), ("interviewed", "")]),
                (WARD, [("found", "2026-10-01")]),
            ],
        ),
        (HUNTR, [(FLOW, [("found", "2026-10-01")])]),
        (REACTIVE, [(FLOW, [("lost", ""), ("applied", "")])]),
        (JOBSYNC, [(FLOW, [("found", "2026-10-01"), ("applied", "2026-10-02")]), (WARD, [("found", "2026-10-01")])]),
        (SIMPLIFY, [(FLOW, [("applied", "2026-10-13"), ("offered", "")]), ("B, A", [("applied", "2026-10-05")])]),
        (CAREER_OPS, [(FLOW, [("applied", "2026-10-02")])]),
        (
            "company,role,date,status\nA,B,2026-01-10,Interview\nA,C,2026-01-10,No Response\n",
            [("B, A", [("interviewed", ""), ("applied", "")]), ("C, A", [("applied", "2026-01-10")])],
        ),
        (
            "Firma;Stelle;Beworben am;Bewerbungsstatus\nA;B;13.10.2026;Vorstellungsgespräch\n",
            [("B, A", [("applied", "2026-10-13"), ("interviewed", "")])],
        ),
        (
            "Company,Position,Status,Applied Date,Response Date\nA,B,rejected,2026-10-01,2026-10-09\n",
            [("B, A", [("applied", "2026-10-01"), ("lost", "2026-10-09")])],
        ),
        ("Employer,Role,Applied\nA,B,yes\nA,C,no\n", [("B, A", [("applied", "")]), ("C, A", [])]),
        ("Company,Title,Status,Rejection date\nA,B,Rejected,2026-11-01\n", [("B, A", [("lost", "2026-11-01"), ("applied", "")])]),
        (
            "Company,Title,Status,Stage date\nA,B,Interview,2026-11-01\n",
            [("B, A", [("interviewed", "2026-11-01"), ("applied", "")])],
        ),
        ("Company,Title,Status,Status date\nA,B,Interview,2050-11-01\n", [("B, A", [("interviewed", ""), ("applied", "")])]),
        ("Company,Title,Status\nA,B,withdrawn\n", [("B, A", [("withdrew", "")])]),
        ("Company,Title,Status,Applied on\nA,B,applied,2050-01-01\n", [("B, A", [("applied", "")])]),
        ('Company,Title,Status\nA,B,"{""name"": 3"\nA,C,"{}"\nA,D,"[1]"\n', [("B, A", []), ("C, A", []), ("D, A", [])]),
    ],
)
def test_each_tracker_is_read_by_what_its_columns_are_called(data: str, expected: Told) -> None:
    assert told(data) == expected
    assert set(reading(data).forms.values()) == {"table of applications"}


def test_huntr_may_come_packed() -> None:
    name = "USER_JOBS_USER_FULL_DATA_DOWNLOAD.csv"
    assert told(packed({name: HUNTR.replace("List,", "listName,", 1)})) == [(FLOW, [("found", "2026-10-01")])]


def test_what_comes_next_and_what_was_noted_is_kept() -> None:
    flow, ward = (each.record for each in drafts(TEAL, Opportunity))
    note = "https://jobs.example/1\nRing Ana\nPlace: Leeds"
    assert flow == Opportunity(name=FLOW, step="Follow up", by=PartialDate(2026, 12, 24), note=note)
    assert isinstance(ward, Opportunity)
    assert ward.step == "", "a day that is past is no next step"
    odd = drafts(SIMPLIFY, Opportunity)[1].record
    assert isinstance(odd, Opportunity)
    assert odd.note == "Stage there: Odd"


def test_next_steps_deadlines_and_where_it_was_found_are_kept() -> None:
    head = "Company,Title,Status,Next Steps,Deadline,Source,Salary,Location\n"
    rows = "A,B,Interview,Send the plan,2026-12-01,Employee referral,50k,N/A\n"
    rows += "A,C,Saved,,2026-12-01,Indeed,,\nA,D,Rejected,Ask why,,,,\n"
    plan, saved, lost = (each.record for each in drafts(head + rows, Opportunity))
    assert plan == Opportunity(
        name="B, A", channel=Channel.REFERRAL, step="Send the plan", note="Pay: 50k\nFound through: Employee referral"
    )
    assert saved == Opportunity(name="C, A", step="Apply", by=PartialDate(2026, 12, 1), note="Found through: Indeed")
    assert lost == Opportunity(name="D, A")


def test_one_page_of_careers_in_many_rows_makes_no_one_opportunity_of_them(business: Business) -> None:
    table = "Company,Title,Status,URL,Notes\nA,B,Saved,https://a.example/careers,\nA,C,Saved,https://a.example/careers,\n"
    table += "A,D,Saved,,see https://doc.example/1\nA,E,Saved,,see https://doc.example/1\n"
    texts = (("t", table.encode()),)
    assert len(business.do(PreviewImport(texts=texts)).proposals) == 4
    business.do(AcceptImport(texts=texts))
    assert business.do(PreviewImport(texts=texts)).there == 4


def test_day_and_month_are_told_by_the_other_dates_and_else_only_the_year_is_kept() -> None:
    table = "Company,Title,Status,Date Applied\nA,B,Applied,{}\nA,C,Applied,03/04/2026\n"
    assert told(table.format("13/04/2026"))[1] == ("C, A", [("applied", "2026-04-03")])
    assert told(table.format("04/13/2026"))[1] == ("C, A", [("applied", "2026-03-04")])
    assert told(table.format("03/04/2026"))[1] == ("C, A", [("applied", "2026")])


def test_a_table_without_a_stage_is_none_of_applications() -> None:
    assert set(reading("Company,Title,Location\nA,B,Leeds\n").forms.values()) == {"postings"}
    assert set(reading("Company,Title,City,State\nA,B,Austin,TX\n").forms.values()) == {"postings"}


def test_every_stage_means_one_move() -> None:
    stages = [stage for every in STAGES.values() for stage in every]
    assert len(stages) == len(set(stages))
    assert move_of("Phone-Screen ") is MoveKind.SCREENED
    assert move_of("no_response") is MoveKind.APPLIED
    assert move_of("whatever") is None
