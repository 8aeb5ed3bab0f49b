"""Postings by the hundred thousand, as a seed makes them: what an import costs over merely taking the CSV apart."""

import csv
import io
import random
import time
from collections import deque
from datetime import date

from proprietor.importers.postings.files import source_of
from proprietor.importers.postings.preview import take_postings
from proprietor.market.skills.extracting import candidates_in

COLUMNS = (
    "id", "site", "job_url", "title", "company", "location", "date_posted", "job_type", "interval", "min_amount", "max_amount",
    "currency", "is_remote", "emails", "description", "company_industry",
)  # fmt: skip
TITLES = ("Senior Software Engineer", "Data Analyst", "Staff Nurse", "Electrician", "Accountant (m/f/d)", "Care Assistant")
PLACES = ("Leeds, England, UK", "Berlin, BE, DE", "Austin, TX, US", "Remote", "München", "Paris, France")
PROSE = (
    "you will work with our team on the care of patients and guests using tools such as Python Excel SAP and forklift trucks in",
    "a busy ward for 3 years experience required good benefits pension holiday",
)
WORDS = " ".join(PROSE).split()


def table(rows: int, seed: int, words: int = 45) -> bytes:
    """A CSV of so many postings, one in twenty of them told twice, with descriptions of so many words."""
    chance = random.Random(seed)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for number in range(rows):
        writer.writerow(
            (
                f"in-{number}", "indeed", f"https://jobs.example/{number}", chance.choice(TITLES),
                f"Company {chance.randrange(rows // 5)} Ltd", chance.choice(PLACES), f"2026-11-{chance.randrange(1, 28):02d}",
                "fulltime", "yearly", 30_000 + chance.randrange(20_000), 60_000, "GBP", "False", "a@b.example",
                " ".join(chance.choices(WORDS, k=words)), "Health",
            )
        )  # fmt: skip
    return out.getvalue().encode()


def over_csv(seed: int, rows: int = 100_000) -> tuple[float, float]:
    """CPU seconds of an import of so many rows, and how many times as long it takes as reading the CSV alone."""
    data = table(rows, seed)
    begun = time.process_time()
    for _ in csv.reader(io.TextIOWrapper(io.BytesIO(data), "utf-8", newline="")):
        pass
    bare = time.process_time() - begun
    begun = time.process_time()
    take_postings([source_of(data, "postings.csv")], date(2026, 11, 28), deque(maxlen=0).append)
    taken = time.process_time() - begun
    return taken, taken / bare


def skills_a_second(seed: int, postings: int = 300) -> float:
    """Postings of 200 words in which skills are looked for, a second on one core."""
    chance = random.Random(seed)
    texts = [". ".join(" ".join(chance.choices(WORDS, k=10)) for _ in range(20)) for _ in range(postings)]
    candidates_in(texts[0])
    begun = time.process_time()
    for text in texts:
        candidates_in(text)
    return postings / (time.process_time() - begun)
