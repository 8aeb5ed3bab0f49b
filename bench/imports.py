"""What people bring in, by the ten thousand, as a seed makes it: how long a preview takes, how much memory, and broken files."""

import csv
import io
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from datetime import date
from pathlib import Path

from peak import peak

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 28)
WORDS = [
    "ward",
    "bed",
    "letter",
    "triage",
    "rota",
    "school",
    "round",
    "patient",
    "form",
    "call",
    "week",
    "team",
    "plan",
    "budget",
    "night",
    "shift",
    "report",
]


def table(header: str, rows: list[list[object]]) -> str:
    """Rows as CSV beneath a header."""
    out = io.StringIO()
    out.write(header + "\n")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def linkedin(megabytes: int, seed: int) -> bytes:
    """An export of so many MB: a long career, 20,000 connections and applications, a big letter-box, pictures."""
    chance = random.Random(seed)

    def said(words: int) -> str:
        return " ".join(chance.choices(WORDS, k=words))

    def name(number: int) -> str:
        return f"{chance.choice(WORDS).title()}{number}"

    files = {
        "Positions.csv": table(
            "Company Name,Title,Description,Location,Started On,Finished On",
            [[f"Firm {n} Ltd", f"{said(1)} lead", said(80), "Leeds", f"Jan {1990 + n}", f"Dec {1990 + n}"] for n in range(30)],
        ),
        "Projects.csv": table(
            "Title,Description,Url,Started On,Finished On",
            [[f"{said(3)} {n}", said(60), f"https://x.example/{n}", "Mar 2016", "Apr 2016"] for n in range(500)],
        ),
        "Recommendations_Received.csv": table(
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
            [["Ana", name(n), f"Firm {n % 30}", "Lead", said(60), "07/21/19, 12:11 PM", "VISIBLE"] for n in range(300)],
        ),
        "Endorsement_Received_Info.csv": table(
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status",
            [["2020/01/02", said(1), "Bo", f"Li{n % 900}", f"www.linkedin.com/in/bo{n % 900}", "ACCEPTED"] for n in range(5_000)],
        ),
        "Connections.csv": 'Notes:\n"x"\n\n'
        + table(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            [["Cy", name(n), f"https://www.linkedin.com/in/c{n}", "", f"Firm {n}", "Dev", "12 Mar 2024"] for n in range(20_000)],
        ),
        "Jobs/Job Applications.csv": table(
            "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers",
            [
                [
                    "11/20/24, 8:15 AM",
                    "",
                    "",
                    f"Firm {n}",
                    f"{said(1)} lead",
                    f"https://www.linkedin.com/jobs/view/{n}",
                    "cv",
                    said(20),
                ]
                for n in range(20_000)
            ],
        ),
        "messages.csv": table("CONVERSATION ID,FROM,CONTENT", [[n, "x", said(60)] for n in range(60_000)]),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, told in files.items():
            archive.writestr(each, told)
        archive.fp.flush()  # type: ignore[union-attr]
        number = 0
        while out.tell() < megabytes * 1024 * 1024 - 1_000_000:
            archive.writestr(f"Rich_Media/{number}.jpg", b"\xff\xd8\xff" + chance.randbytes(1_000_000))
            number += 1
    return out.getvalue()


def tracker(rows: int, seed: int) -> bytes:
    """A table of so many applications."""
    chance = random.Random(seed)
    stages = ("Applied", "Interviewing", "Rejected", "Bookmarked", "Offer")
    told = [
        [n, f"Firm {n % 9_000} Ltd", f"{chance.choice(WORDS)} lead {n}", chance.choice(stages), f"https://jobs.example/{n}",
         "2026-10-01", "2026-10-03", " ".join(chance.choices(WORDS, k=12))]
        for n in range(rows)
    ]  # fmt: skip
    return table("id,company_name,role,statusName,url,added_at,applied_at,notes", told).encode()


def previewed(data: bytes, name: str) -> tuple[float, int]:
    """CPU seconds of a preview over empty books, and how many proposals it makes."""
    from proprietor.__main__ import settle  # noqa: PLC0415 - as a command is set up, in a process of its own

    settle()
    from proprietor.actions.incoming import incoming  # noqa: PLC0415 - the memory is that of a process of its own
    from proprietor.books import Books  # noqa: PLC0415 - the same
    from proprietor.importers.exchange.reader import OwnImports  # noqa: PLC0415 - the same

    begun = time.process_time()
    found = incoming(OwnImports().read((), ((name, data),), TODAY), Books(), TODAY)
    return time.process_time() - begun, len(found.proposals)


def apart(what: str, seed: int) -> tuple[float, int, int]:
    """The same in a process of its own: CPU seconds, proposals, MB at the peak, the file itself included."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / what
        path.write_bytes(linkedin(50, seed) if what == "linkedin" else tracker(100_000, seed))
        done = subprocess.run([sys.executable, __file__, str(path)], capture_output=True, text=True, check=True, cwd=ROOT)
    seconds, proposals, peak = done.stdout.split()
    return float(seconds), int(proposals), int(peak)


def broken(count: int, seed: int) -> tuple[int, float]:
    """Broken files of every shape of a format, read or refused, and the slowest in CPU seconds; a mistake ends the run."""
    sys.path.insert(0, str(ROOT))
    from proprietor.actions.incoming import incoming  # noqa: PLC0415 - as above
    from proprietor.books import Books  # noqa: PLC0415 - as above
    from tests.importers.exchange.exports import SHAPES, reading  # noqa: PLC0415 - only here the tests are needed
    from tests.importers.exchange.mutants import mutants  # noqa: PLC0415 - as above

    slowest, tried = 0.0, 0
    for good in SHAPES.values():
        for bad in mutants(good, count, seed):
            begun = time.process_time()
            incoming(reading(bad, "x"), Books(), TODAY)
            slowest, tried = max(slowest, time.process_time() - begun), tried + 1
    return tried, slowest


if __name__ == "__main__":
    taken, count_ = previewed(Path(sys.argv[1]).read_bytes(), "export")
    print(taken, count_, round(peak() * 1024))
