"""Plans to try the rules and the script on: a good one, and whatever it becomes when a part is changed."""

from dataclasses import replace

from proprietor.ask.plan import Plan, Proof
from proprietor.ask.records import Ask
from proprietor.books import Assumption, Person, Relation, Want, Win
from proprietor.values.ids import RecordId
from proprietor.values.money import Pay, parse_pay
from proprietor.values.when import PartialDate

ANA = Person(id=RecordId("per_0000000001"), name="Ana Ruiz", relation=Relation.BOSS)
HEAD = Person(id=RecordId("per_0000000002"), name="Ines Holm", relation=Relation.BOSS)
CONTENT = Assumption(id=RecordId("asm_0000000001"), about=ANA.id, belief="I am content", test="Ask her", theirs=True)
STINGY = Assumption(id=RecordId("asm_0000000002"), about=ANA.id, belief="She says no to what costs money", test="Ask for a desk")
WINS = tuple(
    Win(
        id=RecordId(f"win_000000000{number}"),
        problem=f"Parents rang the office {number}0 times a week",
        action="Wrote a starter letter",
        result=f"Calls fell from {number}0 to 3 a week",
        on=PartialDate(2026, number),
    )
    for number in (1, 2, 3)
)
FULL = Ask(
    id=RecordId("ask_0000000001"),
    ask="a salary of 52,300 EUR a year",
    why_now="The new timetable is made in May",
    person=ANA.id,
    interests="calm Mondays",
    on=PartialDate(2027, 3, 2),
    place="in her office, after the round",
    market_low=parse_pay("46,000 EUR a year"),
    market_middle=parse_pay("50,000 EUR a year"),
    market_high=parse_pay("55,000 EUR a year"),
    market_source="Pay survey of the region, 2026",
    alternative="Stay until summer and look around",
    reservation=parse_pay("49,000 EUR a year"),
    target=parse_pay("52,300 EUR a year"),
    opening=parse_pay("53,400 EUR a year"),
    packages="The pay from May\nHalf now, half with the budget",
    concessions="I take the late Monday",
    gain=4_000,
    cost=1_000,
    years=5,
    chance=40,
    check=PartialDate(2027, 3, 31),
    direct=4,
)


def plan(**changes: object) -> Plan:
    """The good plan with some fields of its ask, or parts of the plan itself, put otherwise."""
    parts = {name: changes.pop(name) for name in list(changes) if name in Plan.__slots__ and name != "ask"}
    made = Plan(
        ask=replace(FULL, **changes),  # type: ignore[arg-type]
        person=ANA,
        mine=(STINGY,),
        theirs=(CONTENT,),
        proofs=tuple(Proof(win=win, witnesses=(ANA,) if win is WINS[0] else ()) for win in WINS),
    )
    return replace(made, **parts)  # type: ignore[arg-type]


def pay(text: str) -> Pay:
    """Pay as it is typed."""
    return parse_pay(text)


WANT = Want(id=RecordId("wnt_0000000001"), what="More pay", pay=parse_pay("52,000 EUR a year"))
