"""Made-up postings whose meaning is known, and every answer reckoned in plain Python, without a look at the engines."""

import csv
import math
import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, stdev

SEED = 20261129
ROWS = 3_000
HEADER = (
    "id", "title", "company", "location", "job_level", "interval", "min_amount", "max_amount", "currency", "skills",
    "description",
)  # fmt: skip
TITLES = {
    "Senior Plumber (m/f/d)": ("plumber", "senior"),
    "Plumber": ("plumber", "unknown"),
    "Junior Plumber": ("plumber", "junior"),
    "Junior Welder": ("welder", "junior"),
    "Welder - Senior": ("welder", "senior"),
    "Baker": ("baker", "unknown"),
    "": ("", ""),
    "Lead Glazier": ("glazier", "lead"),
}
RARE = ["Lead Glazier"] * 8
"""What the first rows are called, so that there are cells of one row."""
PLACES = {"Leeds, UK": "leeds", "York": "york", "Hull, England, UK": "hull", "München": "munchen", "": "", "nan": ""}
FIRMS = {**{f"Firm {n} Ltd": f"firm {n}" for n in range(40)}, "The Firm 3": "firm 3", "": ""}
SKILLS = {"Python": "Python", "SQL": "SQL", "soldering ": "Soldering", "  Oven  care": "oven care", "sql": "SQL", "": ""}
TERMS = {("GBP", "yearly"): 1, ("EUR", "monthly"): 12, ("GBP", "hourly"): 2080, ("eur", ""): 1}


@dataclass(frozen=True)
class Truth:
    """What a row means: `pay` is by the year, None where nothing is said; `why` says why not."""

    number: int
    role: str
    level: str
    place: str
    firm: str
    post: tuple
    currency: str
    pay: float | None
    why: str
    skills: frozenset


def rows(seed=SEED, count=ROWS):
    """Rows as a file has them, each with its truth."""
    chance = random.Random(seed)
    for number in range(1, count + 1):
        title = chance.choice(list(TITLES)[:-1]) if number > len(RARE) else RARE[number - 1]
        place, firm = chance.choice(list(PLACES)), chance.choice(list(FIRMS))
        words = chance.sample(list(SKILLS), chance.randrange(0, 5))
        term, low, high, pay, currency, why = pay_of(chance)
        role, level = TITLES[title]
        skills = ("; " if chance.random() < 0.2 else ",").join(words)
        yield (
            (number, title, firm, place, "", term[1], low, high, term[0], skills, "Line one,\nand “two”"),
            Truth(number, role, level, PLACES[place], FIRMS[firm], (FIRMS[firm], title_alike(title), PLACES[place]), currency,
                  pay, why, frozenset(SKILLS[word] for word in words) - {""}),
        )  # fmt: skip


def title_alike(title):
    return title.removesuffix(" (m/f/d)")


def pay_of(chance):
    """Terms, two ends as they are written, and the yearly pay with its currency, or why there is none."""
    term = chance.choice(list(TERMS))
    times = TERMS[term]
    base = chance.choice((20_800, 24_960, 31_200, 41_600)) / times
    low, high = round(base, 2), round(base * chance.choice((1, 1.25, 1.5)), 2)
    currency = term[0].upper()
    told = (currency, (low + high) / 2 * times)
    fate = chance.randrange(14)
    if fate < 5:
        return term, low, high, told[1], currency, ""
    return {
        5: (term, "", "", None, "", "no pay is named"),
        6: (term, "0", high, high * times, currency, ""),
        7: (term, f"{low:,}", "", low * times, currency, ""),
        8: (term, high + 1, low, None, "", "a range that cannot be"),
        9: (term, low, low * 5.5, None, "", "a range that cannot be"),
        10: (("", term[1]), low, high, None, "", "no currency that is known"),
        11: (("GBP", "project"), low, high, None, "", "paid by the project"),
        12: (term, "competitive", "", None, "", "pay is named in words only"),
        13: (("GBP", ""), 12, 15, None, "", "no period is named"),
    }.get(fate) or (term, low, high, told[1], currency, "")


def write(path: Path, *, broken=()) -> list[Truth]:
    """Write the file, with broken lines after some rows, and tell the truth."""
    truths = []
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for row, truth in rows():
            writer.writerow(row)
            truths.append(truth)
            if truth.number in broken:
                file.write("Only, three, cells\r\n")
    return truths


def postings(truths):
    """Rows with a title, each post once."""
    seen, kept = set(), []
    for each in truths:
        if not each.role:
            continue
        if each.firm and each.place:
            if each.post in seen:
                continue
            seen.add(each.post)
        kept.append(each)
    return kept


def quantile(figures, percent):
    """Between neighbours by a straight line, the first at 0, the last at 1."""
    ordered = sorted(figures)
    at = (len(ordered) - 1) * percent / 100
    below = math.floor(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] * (1 - (at - below)) + ordered[above] * (at - below)


def pay(kept, *, places):
    """Group → count, quantiles, mean and spread of logs."""
    grouped = defaultdict(list)
    for each in kept:
        if each.pay is not None:
            grouped[each.currency, each.role, each.level, each.place if places else None].append(each.pay)
    return {
        group: (
            len(held),
            [quantile(held, p) for p in (10, 25, 50, 75, 90)],
            fmean(math.log(x) for x in held),
            stdev(math.log(x) for x in held) if len(held) > 1 else None,
        )
        for group, held in grouped.items()
    }


def demand(kept, top):
    """Role → skills with count, most first, and how many postings of the role name any."""
    counts, named = defaultdict(Counter), Counter()
    for each in kept:
        counts[each.role].update(each.skills)
        named[each.role] += bool(each.skills)
    return {
        role: (sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))[:top], named[role]) for role, held in counts.items()
    }


def cells(kept):
    """Group → one log a firm, and how many postings they are of."""
    grouped = defaultdict(lambda: defaultdict(list))
    for each in kept:
        if each.pay is not None:
            grouped[each.currency, each.role, each.level, each.place][each.firm].append(math.log(each.pay))
    return {group: ([fmean(logs) for logs in firms.values()], sum(map(len, firms.values()))) for group, firms in grouped.items()}
