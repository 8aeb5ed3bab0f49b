"""Invented wins in any number, the same ones each time, for measuring."""

import random
from datetime import UTC, datetime
from decimal import Decimal

from proprietor.actions.context import Change
from proprietor.books import Kept, Source, Win
from proprietor.values.figure import Figure
from proprietor.values.ids import make_id
from proprietor.values.when import PartialDate

SEED = 20261123

DEEDS = [
    "cut",
    "rebuilt",
    "wrote",
    "taught",
    "opened",
    "closed",
    "negotiated",
    "repaired",
    "planned",
    "hired",
    "sorted",
    "trained",
    "moved",
    "merged",
    "sold",
]
THINGS = [
    "queue",
    "invoices",
    "rota",
    "letter",
    "boiler",
    "ward",
    "greenhouse",
    "timetable",
    "archive",
    "bridge",
    "kitchen",
    "contract",
    "website",
    "stockroom",
    "lesson",
    "garden",
    "route",
    "payroll",
    "workshop",
    "choir",
    "clinic",
    "harvest",
    "engine",
    "helpdesk",
    "grant",
    "survey",
    "leaflet",
    "roof",
    "budget",
    "handover",
]
PEOPLE = [
    "parents",
    "patients",
    "drivers",
    "pupils",
    "customers",
    "apprentices",
    "nurses",
    "neighbours",
    "farmers",
    "members",
    "clerks",
    "guests",
]
WAYS = ["by phoning each of them", "by a one page form", "with a shared list", "after two trial weeks", "on the night shift"]


def lines(count: int) -> list[str]:
    """So many achievement lines, good and poor mixed."""
    chance = random.Random(SEED)
    return [_line(chance) for _ in range(count)]


def _line(chance: random.Random) -> str:
    deed, thing, people, way = (chance.choice(words) for words in (DEEDS, THINGS, PEOPLE, WAYS))
    before = chance.randint(20, 900)
    shapes = (
        f"{deed.title()} the {thing} for {people} {way}; complaints fell from {before} to {before // 3} a month",
        f"Responsible for the {thing} and various {people}",
        f"Improved the {thing} by {chance.randint(2, 9)}0 % for many {people}",
        f"We {deed} the {thing} and the {people} were happy",
        f"{deed.title()} {chance.randint(2, 40)} {people} {way} in {chance.randint(2, 12)} weeks, from {before} to {before + 50}",
    )
    return chance.choice(shapes)


def wins(count: int) -> list[Change]:
    """So many wins as births, with figures, dates and skills."""
    chance = random.Random(SEED)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    changes = []
    for _ in range(count):
        before = chance.randint(20, 900)
        win = Win(
            id=make_id("win", chance.randrange),
            problem=f"The {chance.choice(THINGS)} kept the {chance.choice(PEOPLE)} waiting",
            action=_line(chance),
            result=_line(chance),
            figure=Figure(unit=chance.choice(PEOPLE), before=Decimal(before), after=Decimal(before // 2), period="8 weeks"),
            on=PartialDate(chance.randint(2015, 2025), chance.randint(1, 12)),
            skills=(chance.choice(THINGS), chance.choice(DEEDS)),
        )
        changes.append(Change(record=win.id, before=None, after=Kept(win, 1, Source.TYPED, now, now)))
    return changes
