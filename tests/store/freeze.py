"""Freezes books of the newest schema as a script of SQL, for `test_migrations.py` to open for ever after.

Run it as `.venv/bin/python -m tests.store.freeze`. It writes `released/NNNN.sql`, NNNN being the head of the migrations, from
real books with a record of every kind; the clock and chance are set, so the same code writes the same file. It is run again
whenever a kind or a column is added to a schema that is not released yet, and never once it is: it refuses to touch older ones.
"""

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from proprietor.actions.books import LinkRecords, Record, Revise
from proprietor.actions.briefing import KeepBriefing
from proprietor.actions.entry import read_entry
from proprietor.actions.kinds import KINDS
from proprietor.actions.lab import CorrectTalk, KeepTalk
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.proposing import AcceptProposals
from proprietor.actions.rehearsing import KeepRehearsal
from proprietor.actions.remarks import SetAside
from proprietor.actions.undoing import Undo
from proprietor.ask.records import Answer, Ask
from proprietor.books import (
    About,
    Artefact,
    Assumption,
    Came,
    Complaint,
    Confidentiality,
    Credential,
    Decision,
    Employer,
    LinkKind,
    Role,
    Want,
    Win,
)
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import Kind
from proprietor.business import Business
from proprietor.calibration.records import Competency, Invitation, Reply, SelfRating
from proprietor.decide.options import OptionKind
from proprietor.decide.records import Appraisal, ListedOption, Weighing
from proprietor.interview.records import Briefing, Conversation, Correction, Debrief, Outcome
from proprietor.market.levels import Level
from proprietor.market.normalising.workplaces import Workplace
from proprietor.market.postings import PaySource, Posting
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Exemplar, Move, MoveKind, Opportunity, PayTable
from proprietor.proposition.claims import Claim
from proprietor.store import schema
from proprietor.values.figure import Figure
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate
from tests.desks import SetClock, business_at

RELEASED = Path(__file__).with_name("released")

POSTING = (
    "Head of office, Harbour Street School\nYou keep one list of pupils that is right, and hold the nerve of parents on Mondays."
)

TALK = "Dana: Why us?\nAna: I like beginnings. What is hard about your first week?\nDana: Nobody knows who comes."


def fill(business: Business) -> None:
    """Write down a record of every kind; those without a line of their own say what their fields give as examples."""
    _career(business)
    _lab(business)
    _calibration(business)
    _market(business)
    _deciding(business)
    for kind in KINDS:
        if not business.do(ListRecords(kind=kind.name)):
            business.do(Record(record=read_entry(kind, _examples(kind))))
    business.do(Record(record=Win(result="A slip")))
    business.do(Undo())


def _career(business: Business) -> None:
    do = business.do
    school = do(Record(record=Employer(name="Harbour Street School", sector="primary education", place="Leeds")))
    role = do(Record(record=Role(name="Office manager", employer=school.id, since=PartialDate(2019, 9))))
    figure = Figure(value=Decimal("-28.50"), unit="calls a week", before=Decimal(40), after=Decimal(12), period="8 weeks")
    calls = Win(
        problem="Parents rang forty times a week",
        action="Wrote a starter letter;\nit's two pages",
        result="Calls fell from 40 to 12 a week",
        figure=figure,
        on=PartialDate(2023, 4),
        role=role.id,
        skills=("writing", "school law"),
        share=80,
        confidentiality=Confidentiality.MASKED,
    )
    win = do(Record(record=calls, seen_by=("Ana Ruiz (boss)",)))
    letter = do(Record(record=Artefact(name="Starter letter", address="https://example.org/letter")))
    do(LinkRecords(source=letter.id, target=win.id, verb=LinkKind.SHOWS))
    claim = do(Record(record=Claim(text="I cut calls by writing letters parents understand")))
    do(LinkRecords(source=claim.id, target=win.id, verb=LinkKind.CITES))
    pay = Pay(minor=8_450_000, currency="EUR", period=Period.YEAR)
    do(Record(record=Want(what="Four days a week", pay=pay, since=PartialDate(2024), role=role.id)))
    do(Record(record=Credential(name="BSc Nursing", issuer="University of Leeds", on=PartialDate(2012))))
    do(Record(record=Complaint(what="Plans change every Monday", role=role.id)))
    do(Record(record=Assumption(belief="She thinks I am happy", sure=60)))
    do(Record(record=Decision(what="Stay until summer", on=PartialDate(2024, 1, 31), look_back=PartialDate(2024, 7))))
    ask = do(Record(record=Ask(ask="to work four days a week from September")))
    do(Record(record=Answer(ask=ask.id, said="Not before the budget, but yes, I see it")))
    do(SetAside(id=win.id, rule="W204", reason="It is a name"))
    kept = do(ShowRecord(id=win.id)).kept
    do(Revise(record=replace(kept.record, share=90), expected_version=kept.version))


def _lab(business: Business) -> None:
    employer = business.do(ListRecords(kind="employer"))[0].record.id
    talk = Conversation(name="First talk at the school", on=PartialDate(2024, 2), employer=employer, mine=("Ana",))
    kept = business.do(KeepTalk(text=TALK, conversation=talk))
    business.do(CorrectTalk(correction=Correction(conversation=kept.id, turn=2, label="focus", value="their_problem")))
    business.do(KeepRehearsal(scenario="head-of-maths", kind="open", seed=7, said=("What is hard about your timetable?", "")))
    posting = Briefing(
        name="Head of office",
        on=PartialDate(2024, 3),
        employer=employer,
        posting=POSTING,
        notes="They mourn the old list.\nParents ring.",
        left_out=("slow-hiring", "wage-question"),
        own="- Ask who keeps the list.",
    )
    briefing = business.do(KeepBriefing(briefing=posting))
    debrief = Debrief(
        name="First talk, written up",
        on=PartialDate(2024, 2, 5),
        employer=employer,
        needs="One number for each class\nthat is right",
        asked="A mistake",
        learned="Nobody owns the list",
        outcome=Outcome.LOST,
        reason=Reason.PAY,
        they_said=True,
        promised="She lets me know",
        by=PartialDate(2024, 2, 12),
        met="Mrs Halden, head of office",
        conversation=kept.id,
        briefing=briefing.id,
    )
    written = business.do(Record(record=debrief))
    business.do(AcceptProposals(id=written.id, keys=("person-1", "need")))


def _calibration(business: Business) -> None:
    do = business.do
    ana = do(ListRecords(kind="person"))[0].record.id
    handover = do(
        Record(record=Competency(name="Handing over a shift", about="Passes on what matters", level3="Names what is open"))
    )
    do(Record(record=SelfRating(competency=handover.id, level=4, on=PartialDate(2024, 3, 1), note="The last three")))
    asked = Invitation(
        person=ana, asker="Ada Olsen", competencies=(handover.id,), on=PartialDate(2024, 3, 1), until=PartialDate(2024, 3, 22)
    )
    invitation = do(Record(record=replace(asked, recipient="age1public", secret="a secret key")))
    reply = Reply(invitation=invitation.id, on=PartialDate(2024, 3, 9), ratings=(f"{handover.id}=3",), problem="The lists")
    do(Record(record=replace(reply, stop="Apologising", may_be_named=True, mark="0f", written="2024-03-08", fingerprint="ab")))


def _market(business: Business) -> None:
    do = business.do
    hour = Pay(minor=1_550, currency="GBP", period=Period.HOUR)
    posting = Posting(
        title="Office manager (m/f/d)",
        company="Quayside Hospital",
        place="Leeds, UK",
        workplace=Workplace.HYBRID,
        level=Level.MANAGER,
        pay_low=hour,
        pay_high=replace(hour, minor=1_725),
        pay_source=PaySource.POSTED,
        must=("minute-taking",),
        posted_on=PartialDate(2024, 2),
        openings=2,
        description="You keep one list.\nExcel is a must.",
    )
    kept = do(Record(record=posting))
    opportunity = do(Record(record=Opportunity(name="Office manager", channel=Channel.REFERRAL, posting=kept.id)))
    do(Record(record=Move(opportunity=opportunity.id, what=MoveKind.APPLIED, on=PartialDate(2024, 2, 7))))
    year = Pay(minor=3_600_000, currency="GBP", period=Period.YEAR)
    do(Record(record=Move(opportunity=opportunity.id, what=MoveKind.PAY_NAMED, round=1, pay=year, mine=True)))
    lost = Move(opportunity=opportunity.id, what=MoveKind.LOST, reason=Reason.PAY, they_said=True)
    do(Record(record=replace(lost, on=PartialDate(2024, 3, 1))))
    do(Record(record=Exemplar(text="Ward clerk lead", occupation="ward-clerk", on=PartialDate(2024, 2, 1))))
    do(Record(record=Exemplar(text="Excel", skill="microsoft-excel", denied=True)))
    do(Record(record=PayTable(name="Survey", rows=1, table="occupation_code,currency,unit,p50\n43-6011,GBP,YEAR,31000\n")))


def _deciding(business: Business) -> None:
    do = business.do
    pay = Pay(minor=3_600_000, currency="GBP", period=Period.YEAR)
    open_ = do(Record(record=Decision(what="Stay, or go", pay=pay, expected="Calmer Mondays")))
    looked = Decision(what="Take the first post", on=PartialDate(2019, 6), expected="To stay five years", chance=60)
    do(Record(record=replace(looked, came=Came.PARTLY, outcome="Four years")))
    one = do(ListRecords(kind="complaint"))[0].record.id
    other = do(Record(record=Complaint(what="Plans change each Monday", about=About.TRADE, mended=True)))
    do(LinkRecords(source=one, target=other.id, verb=LinkKind.SAME))
    do(Record(record=ListedOption(name="Stay", decision=open_.id, way=OptionKind.STAY)))
    opportunity = do(ListRecords(kind="opportunity"))[0].record.id
    join = ListedOption(name="Join", decision=open_.id, way=OptionKind.JOIN, opportunity=opportunity, note="A day clinic")
    kept = do(Record(record=join))
    appraisal = Appraisal(option=kept.id, attribute="pay", low=Decimal(34_000), likely=Decimal("36500.5"), high=Decimal(40_000))
    do(Record(record=replace(appraisal, unit="GBP a year", source="They named it", rests=opportunity)))
    mends = Appraisal(option=kept.id, complaint=one, low=Decimal(20), likely=Decimal(40), high=Decimal(70), unit="%")
    do(Record(record=mends))
    swings = Weighing(decision=open_.id, on=PartialDate(2024, 3, 2), swings=("pay=100", "life=62.5"), again=Decimal(60))
    do(Record(record=replace(swings, scales=("pay=34000..40000 GBP",))))


def _examples(kind: Kind) -> dict[str, str]:
    """A form filled in with the examples that its own fields give; a text without one says its label."""
    asked = (card for card in cards_of(kind.record) if card.example or card.shape is Shape.TEXT)
    return {card.name: card.example or card.label for card in asked}


def script_of(place: Path) -> Iterator[str]:
    """The books as SQL: tables and rows in an order that does not depend on how they came about."""
    with closing(sqlite3.connect(place)) as books:
        books.row_factory = sqlite3.Row
        made = [
            dict(row) for row in books.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        ]
        made = [each for each in made if not str(each["name"]).startswith(("search_", "sqlite_"))]
        first = ("alembic_version", "records", "journal", "changes")
        tables = [each for each in made if each["type"] == "table" and each["name"] != "search"]
        tables.sort(key=lambda each: first.index(each["name"]) if each["name"] in first else len(first))
        last = [each for each in made if each["name"] == "search"]
        indices = [each for each in made if each["type"] == "index"]
        yield f"-- The books of schema {schema.HEAD}. Made by tests/store/freeze.py; once released, never edited."
        yield "-- Read into an empty SQLite database."
        yield "PRAGMA foreign_keys=OFF;"
        yield "BEGIN;"
        yield from (f"{each['sql']};" for each in [*tables, *last, *indices])
        for each in [*tables, *last]:
            yield from _rows(books, str(each["name"]))
        yield "COMMIT;"


def _rows(books: sqlite3.Connection, table: str) -> Iterator[str]:
    names = [str(row["name"]) for row in books.execute(f'PRAGMA table_info("{table}")')]
    names = ["rowid", *names] if table == "search" else names
    quoted = ", ".join(f'"{name}"' for name in names)
    for row in books.execute(f'SELECT {quoted} FROM "{table}" ORDER BY rowid'):
        values = ", ".join(_literal(books, value) for value in row)
        yield f'INSERT INTO "{table}" ({quoted}) VALUES ({values});'


def _literal(books: sqlite3.Connection, value: object) -> str:
    """A value as SQL, on one line."""
    told: str = books.execute("SELECT quote(?)", (value,)).fetchone()[0]
    return told.replace("\n", "'||char(10)||'")


def main() -> None:
    """Write the script of the head."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "my.books"
        with business_at(place, SetClock(chance=random.Random(schema.HEAD))) as business:
            fill(business)
        script = "\n".join(script_of(place)) + "\n"
    (RELEASED / f"{schema.HEAD}.sql").write_text(script, encoding="utf-8")
    print(f"released/{schema.HEAD}.sql: {len(script) // 1000} kB")


if __name__ == "__main__":
    main()
