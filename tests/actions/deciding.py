"""A decision with options for tests of actions and faces."""

from decimal import Decimal

from proprietor.actions.appraising import AppraiseOption, Said
from proprietor.actions.books import Record
from proprietor.actions.deciding import TakeOptions
from proprietor.actions.swinging import AnswerWeights
from proprietor.ask.records import Ask
from proprietor.books import Complaint, Decision, Employer, Role
from proprietor.business import Business
from proprietor.decide.records import ListedOption
from proprietor.interview.records import Debrief
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.money import parse_pay
from proprietor.values.when import PartialDate

WRONG = "Decisions about my work are made in meetings I am not asked to"
ANSWERS = ("people", "growth", "pay", "life", "interest", "80", "70", "60", "40", "30", "90")
RANGES = {
    "Stay": {
        "growth": (10, 25, 40),
        "people": (50, 65, 80),
        "life": (55, 65, 75),
        "stability": (60, 75, 90),
        "interest": (30, 40, 55),
    },
    "Ask first": {"growth": (20, 45, 60), "people": (50, 65, 80), "life": (50, 60, 75), "stability": (60, 75, 90)},
    "Join": {
        "growth": (30, 45, 60),
        "people": (0, 55, 95),
        "life": (35, 50, 70),
        "stability": (25, 45, 60),
        "interest": (40, 50, 65),
    },
}


def three(*numbers: int) -> dict[str, Decimal]:
    return dict(zip(("low", "likely", "high"), map(Decimal, numbers), strict=True))


def career(business: Business) -> Decision:
    """A job with a complaint, an offer, a talk, an ask, and the decision that is open over them."""
    do = business.do
    role = do(Record(record=Role(name="Ward coordinator", since=PartialDate(2020, 6))))
    wrong = do(Record(record=Complaint(what=WRONG, role=role.id)))
    firm = do(Record(record=Employer(name="Quayside Hospital")))
    opening = do(Record(record=Opportunity(name="Bed manager, Quayside", employer=firm.id)))
    offered = Move(opportunity=opening.id, what=MoveKind.OFFERED, on=PartialDate(2025, 2, 3))
    do(Record(record=Move(**{**_fields(offered), "pay": parse_pay("44,500 GBP a year")})))
    do(
        Record(
            record=Debrief(name="Second talk", employer=firm.id, learned="Rotas stand for a month", on=PartialDate(2025, 2, 1))
        )
    )
    do(Record(record=Ask(ask="a seat in the meeting", complaint=wrong.id, chance=40)))
    return do(Record(record=Decision(what="Stay on the ward, or go to Quayside", pay=parse_pay("40,000 GBP a year"))))


def _fields(move: Move) -> dict[str, object]:
    return {"opportunity": move.opportunity, "what": move.what, "on": move.on}


def options(business: Business, decision: Decision) -> dict[str, ListedOption]:
    """The suggested options, taken; by the beginning of their names."""
    made = business.do(TakeOptions(decision=decision.id))
    return {next(head for head in RANGES if each.name.startswith(head)): each for each in made}


def appraised(business: Business, decision: Decision) -> dict[str, ListedOption]:
    """The same with ranges for what counts."""
    taken = options(business, decision)
    for head, ranges in RANGES.items():
        said = tuple(Said(attribute=name, source="A guess", **three(*numbers)) for name, numbers in ranges.items())
        business.do(AppraiseOption(option=taken[head].id, said=said))
    return taken


def weighed(business: Business, decision: Decision) -> dict[str, ListedOption]:
    """The same with what counts."""
    taken = appraised(business, decision)
    business.do(AnswerWeights(decision=decision.id, answers=ANSWERS))
    return taken
