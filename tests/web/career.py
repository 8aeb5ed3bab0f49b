"""A small career with a record of every kind."""

from decimal import Decimal

from proprietor.actions.books import LinkRecords, Record
from proprietor.actions.briefing import KeepBriefing
from proprietor.actions.lab import KeepTalk
from proprietor.actions.looking import ListRecords
from proprietor.actions.rehearsing import KeepRehearsal
from proprietor.ask.records import Answer, Ask, Medium, Telling
from proprietor.books import (
    Artefact,
    Assumption,
    Complaint,
    Credential,
    Decision,
    Employer,
    Goal,
    LinkKind,
    Person,
    Relation,
    Role,
    Want,
    Win,
)
from proprietor.business import Business
from proprietor.calibration.records import Competency
from proprietor.decide.options import OptionKind
from proprietor.decide.records import Appraisal, ListedOption, Weighing
from proprietor.interview.records import Briefing, Conversation, Debrief
from proprietor.market.records import Move, MoveKind, Opportunity, Target
from proprietor.proposition.claims import Claim
from proprietor.values.figure import Figure
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate

TALK = """Mrs Halden: What did you do about the calls?
Me: Parents rang the office forty times a week, so I wrote a two-page starter letter. What do parents ring you about?
Mrs Halden: The list. Nobody knows which number is right.
"""
POSTING = """Head of office, Harbour Street School
You keep one list of pupils that is right, answer parents on the telephone and write the letters of the school.
We look for somebody who writes clearly, who keeps calm on Mondays, and who can hold two deadlines at the same time.
"""


def fill(business: Business) -> None:
    """Write it down."""
    do = business.do
    school = do(Record(record=Employer(name="Harbour Street School", place="Leeds")))
    role = do(Record(record=Role(name="Office manager", employer=school.id, since=PartialDate(2010))))
    ana = do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS, employer=school.id, may_be_named=True)))
    win = do(
        Record(
            record=Win(
                problem="Parents of new pupils rang the office forty times a week",
                action="Wrote a two-page starter letter and tried it on one class",
                result="Calls fell from 40 to 12 a week by October",
                figure=Figure(before=Decimal(40), after=Decimal(12), unit="calls a week", period="2013"),
                on=PartialDate(2013, 10),
                role=role.id,
                skills=("writing", "school law"),
                share=80,
            ),
            seen_by=(ana.id,),
        )
    )
    letter = do(Record(record=Artefact(name="Starter letter", address="https://example.org/letter")))
    do(LinkRecords(source=letter.id, target=win.id, verb=LinkKind.SHOWS))
    claim = do(Record(record=Claim(text="I cut office calls by writing letters parents understand")))
    do(LinkRecords(source=claim.id, target=win.id, verb=LinkKind.CITES))
    do(Record(record=Credential(name="BSc Nursing", issuer="University of Leeds", on=PartialDate(2009))))
    do(Record(record=Want(what="Four days a week", pay=Pay(minor=3_200_000, currency="GBP", period=Period.YEAR))))
    do(Record(record=Complaint(what="Plans change every Monday", role=role.id, changer=ana.id)))
    do(Record(record=Assumption(about=ana.id, belief="She thinks I am happy where I am", sure=80)))
    do(Record(record=Decision(what="Stay until the new timetable runs", on=PartialDate(2025, 1))))
    talk = do(KeepTalk(text=TALK, conversation=Conversation(name="First talk at the harbour school", mine=("Me",))))
    post = Briefing(name="Head of office, harbour school", posting=POSTING, notes="They mourn the old list.")
    briefing = do(KeepBriefing(briefing=post))
    do(KeepRehearsal(scenario="head-of-maths", seed=7, said=("What is hard about your timetable?",)))
    ask = do(
        Record(
            record=Ask(
                ask="to work four days a week from September",
                want=first(business, "want"),
                person=ana.id,
                why_now="The new timetable is made in May",
                interests="calm Mondays",
                on=PartialDate(2025, 3, 4),
                gain=4_000,
                cost=500,
                years=3,
                direct=4,
                paper=5,
            )
        )
    )
    do(LinkRecords(source=ask.id, target=win.id, verb=LinkKind.CITES))
    do(Record(record=Answer(ask=ask.id, on=PartialDate(2025, 3, 4), said="Not before the budget", by=PartialDate(2025, 4, 15))))
    handover = do(Record(record=Competency(name="Handing over a shift", about="Passes on what the next person must know.")))
    do(
        Record(
            record=Target(name="Head of office", place="Leeds, UK", pay=Pay(minor=4_500_000, currency="GBP", period=Period.YEAR))
        )
    )
    opportunity = do(Record(record=Opportunity(name="Head of office, harbour school", employer=school.id, person=ana.id)))
    do(Record(record=Move(opportunity=opportunity.id, what=MoveKind.APPLIED, on=PartialDate(2025, 2, 3))))
    stay_or_go = do(Record(record=Decision(what="Stay at the school, or go")))
    do(Record(record=ListedOption(name="Stay", decision=stay_or_go.id)))
    join = do(
        Record(
            record=ListedOption(
                name="Join the harbour school", decision=stay_or_go.id, way=OptionKind.JOIN, opportunity=opportunity.id
            )
        )
    )
    do(
        Record(
            record=Appraisal(
                option=join.id, attribute="life", low=Decimal(30), likely=Decimal(45), high=Decimal(70), unit="points"
            )
        )
    )
    do(Record(record=Weighing(decision=stay_or_go.id, swings=("life=100", "pay=40"), on=PartialDate(2025, 2, 4))))
    do(Record(record=Goal(what="Count the late handovers", about=handover.id, by=PartialDate(2025, 5, 1))))
    do(Record(record=Telling(win=win.id, person=ana.id, on=PartialDate(2025, 3, 7), medium=Medium.MAIL)))
    debrief = Debrief(
        name="First talk, written up",
        employer=school.id,
        needs="One number for each class that is right",
        promised="She lets me know",
        by=PartialDate(2025, 2, 3),
        met="Mrs Halden, head of office",
        conversation=talk.id,
        briefing=briefing.id,
    )
    do(Record(record=debrief))


def first(business: Business, kind: str) -> str:
    """The id of the first record of a kind."""
    return business.do(ListRecords(kind=kind))[0].record.id
