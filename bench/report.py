"""The whole report of one person over 5,000 postings in SQLite, in a fresh process set up as a command is: fit, pay,
what to learn, diagnosis.

Run it as `.venv/bin/python bench/report.py`. Books are made anew with a fixed seed.
"""

import json
import random
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from proprietor.actions.books import Record
from proprietor.actions.offering import RankPostings
from proprietor.actions.postings import ImportPostings
from proprietor.books import Win
from proprietor.business import Business
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity, Target
from proprietor.values.figure import Figure
from proprietor.values.money import parse_pay
from proprietor.values.when import date_of

SEED, COUNT = 20261128, 5_000

TITLES = (("Staff nurse", 33_000), ("Ward manager", 45_000), ("Bed manager", 41_000), ("Cook", 25_000), ("Plumber", 36_000))
MUSTS = (
    *("NMC registration", "Triage", "Safeguarding", "Wound care", "Phlebotomy"),
    *("Rota planning", "Excel", "Negotiation", "Budgeting"),
)

ASKED = """
import json, sys, time
began = time.process_time()
from proprietor.__main__ import settle
settle()
from proprietor.actions.diagnosing import DiagnoseMarket
from proprietor.actions.lesson import ShowLesson
from proprietor.actions.offering import RankPostings
from proprietor.actions.pay import ShowPay
from proprietor.business import Business
with Business.open(sys.argv[1]) as business:
    found = [business.do(each) for each in (RankPostings(), ShowPay(), ShowLesson(), DiagnoseMarket())]
heavy = sorted({"pandas", "ibis", "duckdb"} & set(sys.modules))
print(json.dumps({"cpu": time.process_time() - began, "postings": len(found[0].postings), "heavy": heavy}))
"""


class Reported(NamedTuple):
    """CPU seconds of the cold report, how many times those of a bare import of SQLAlchemy and NumPy, and heavy modules met."""

    seconds: float
    times: float
    heavy: list[str]


def rows(chance: random.Random) -> str:
    """A table of postings of some 900 firms, with descriptions of about a hundred words."""
    lines = ["title,company,location,min_amount,max_amount,currency,interval,date_posted,description"]
    for _ in range(COUNT):
        title, pay = chance.choice(TITLES)
        low = round(pay * chance.uniform(0.85, 1.15), -2)
        musts = "\\n".join(f"- {each}" for each in chance.sample(MUSTS, 4))
        words = f"About us\\n{'We care for people. ' * 15}\\nWhat you need\\n{musts}".replace("\\n", "\n")
        town = "".join(chance.choices("abcdefghijklmnoprstuvw", k=7)).capitalize()
        on = date(2026, 11, 1) - timedelta(days=chance.randrange(300))
        lines.append(f'{title},Firm {chance.randrange(900)},"{town}, UK",{low:.0f},{low * 1.15:.0f},GBP,yearly,{on},"{words}"')
    return "\n".join(lines)


def fill(place: Path) -> None:
    """Books with the postings, two hundred wins, three targets and eighty applications."""
    chance = random.Random(SEED)
    with Business.open(place) as business:
        business.do(ImportPostings(texts=(("rows.csv", rows(chance).encode()),)))
        for at in range(200):
            skill = MUSTS[at % len(MUSTS)]
            told = f"Took {skill.lower()} on for ward {at}"
            win = Win(action=told, result=f"It fell from {at + 9} to 3", figure=Figure(unit="cases"))
            business.do(Record(record=win))
        for name in ("Staff nurse", "Ward manager", "Bed manager"):
            business.do(Record(record=Target(name=name, pay=parse_pay("40,000 GBP a year"))))
        for at in range(80):
            made = business.do(Record(record=Opportunity(name=f"Post {at}", channel=chance.choice(list(Channel)))))
            sent = date(2026, 1, 1) + timedelta(days=3 * at)
            move = Move(opportunity=made.id, what=MoveKind.APPLIED, on=date_of(sent))
            business.do(Record(record=move))
            if at % 3:
                lost = replace(move, what=MoveKind.LOST, on=date_of(sent + timedelta(days=20)), reason=Reason.EVIDENCE)
                business.do(Record(record=lost))
        assert len(business.do(RankPostings()).postings) >= 0.95 * COUNT


def reported() -> Reported:
    """Make the books, then ask for the report in fresh processes; the best of three."""
    bare = "import time; began = time.process_time(); import numpy, sqlalchemy; print(time.process_time() - began)"
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "my.books"
        fill(place)
        told = [json.loads(_run(ASKED, str(place))) for _ in range(3)]
    best = min(told, key=lambda each: each["cpu"])
    floor = min(float(_run(bare)) for _ in range(3))
    return Reported(best["cpu"], best["cpu"] / floor, best["heavy"])


def _run(program: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    print(reported())
