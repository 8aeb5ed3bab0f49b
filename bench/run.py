"""Measure the figures the house promises, as ratios within one run, and write them to bench/results.md.

Each figure is a median over fresh runs; commands are timed as CPU seconds of the whole process (user + system), a
bare interpreter of the same installation in turn with them, so that a slow machine slows both.
"""

import json
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from agenda import measured as agenda_measured
from assistant import CALLS, called
from assistant import measured as assistant_measured
from calibration import HIGH, LOW, measured
from decide import measured as weighed
from engines import MILLION
from engines import measured as engines_measured
from imports import apart, broken
from market import CELLS, made_up, table_of
from postings import over_csv, skills_a_second
from proportion import of_questions, of_transcripts
from report import reported
from starlette.testclient import TestClient
from talks import interview, utterances
from wins import SEED, lines, wins

from proprietor.__main__ import settle
from proprietor.actions.lab import AnalyseTalk
from proprietor.actions.looking import FindRecords, ListRecords
from proprietor.business import Business
from proprietor.exporters.timeline import to_svg
from proprietor.interview.analysis.whole import analyse
from proprietor.interview.picture import picture_of
from proprietor.interview.transcript import Quality, Transcript, Utterance
from proprietor.language.talk.questions import questions_of
from proprietor.proposition.lint import lint_text
from proprietor.store.shelf import Store
from proprietor.web.app import build

HERE = Path(__file__).resolve().parent
BIN = Path(sys.executable).parent


def main() -> int:
    """Run all, or those whose names are given; exit 1 when a promise is not kept."""
    settle()
    asked = sys.argv[1:]
    rows = [row for name, measure in MEASURES.items() if not asked or name in asked for row in measure()]
    table = ["| what | measured | promise | kept |", "|---|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    print("\n".join(table))
    if not asked:
        said = f"Seed {SEED}; Python {sys.version.split()[0]}, {os.cpu_count()} cores. Made by `python3 dev.py bench`.\n"
        (HERE / "results.md").write_text("# Figures\n\n" + said + "\n" + "\n".join(table) + "\n")
    return int(any(row[3] == "no" for row in rows))


def row(what: str, measured: float, promise: float, unit: str, *, least: bool = False) -> tuple[str, str, str, str]:
    """A line of the table."""
    kept = measured >= promise if least else measured <= promise
    digits = f"{measured:,.0f}" if measured >= 100 else f"{measured:.1f}"
    return (
        what,
        f"{digits}{unit}",
        f"{'≥' if least else '≤'} {promise:,.{0 if promise == int(promise) else 1}f}{unit}",
        "yes" if kept else "no",
    )


def cpu(command: list[str], env: dict[str, str]) -> float:
    """CPU seconds of one process with all its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratio(command: Callable[[int], list[str]], env: dict[str, str], runs: int = 15) -> float:
    """Median CPU of a command over that of a bare interpreter, run in turn."""
    bare = [sys.executable, "-c", "pass"]
    cpu(command(-1), env)
    pairs = [(cpu(command(n), env), cpu(bare, env)) for n in range(runs)]
    return statistics.median(a for a, _ in pairs) / statistics.median(b for _, b in pairs)


def environment(books: Path) -> dict[str, str]:
    """The surroundings of a command: byte code allowed, books of its own."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PROPRIETOR_BOOKS": str(books)}


def commands() -> list[tuple[str, str, str, str]]:
    """What starting costs."""
    proprietor = str(BIN / "proprietor")
    with tempfile.TemporaryDirectory() as folder:
        env = environment(Path(folder) / "my.books")
        helped = ratio(lambda _: [proprietor, "--help"], env)
        record = ratio(lambda n: [proprietor, "win", "record", "--result", f"Cut the queue by {n + 2} people"], env)
    return [
        row("`--help`, CPU over a bare interpreter", helped, 8, " ×"),
        row("`win record`, CPU over a bare interpreter", record, 30, " ×"),
    ]


def filled(place: Path, count: int) -> None:
    """Books with so many wins."""

    Business.open(place).close()
    store = Store(place)
    with store.writing() as session:
        session.apply(wins(count))
    store.close()


def loading() -> list[tuple[str, str, str, str]]:
    """What loading costs against reading the same rows bare."""

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "my.books"
        filled(place, 20_000)
        bare, ours = [], []
        for _ in range(7):
            started = time.process_time()
            rows = sqlite3.connect(place).execute("SELECT * FROM wins JOIN records USING (id)").fetchall()
            bare.append(time.process_time() - started)
            assert len(rows) == 20_000
            store = Store(place)
            started = time.process_time()
            with store.reading() as session:
                assert len(session.books) == 20_000
            ours.append(time.process_time() - started)
            store.close()
    return [row("loading 20,000 wins, CPU over bare sqlite3", statistics.median(ours) / statistics.median(bare), 10, " ×")]


def searching() -> list[tuple[str, str, str, str]]:
    """What a search over 50,000 wins takes, beside looking at every one."""

    queries = ["night shift", "queue", "cut invoices", "trained new", "letter parents", "boiler", "by 30", "ward"]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "my.books"
        filled(place, 50_000)
        with Business.open(place) as business:
            texts = [kept.record.text.lower() for kept in business.do(ListRecords(kind="win"))]
            business.do(FindRecords(query="warm"))
            took, naive = [], []
            for query in queries * 5:
                started = time.perf_counter()
                business.do(FindRecords(query=query))
                took.append((time.perf_counter() - started) * 1000)
                started = time.perf_counter()
                [text for text in texts if all(word in text for word in query.split())]
                naive.append((time.perf_counter() - started) * 1000)
    return [
        row("search over 50,000 wins, median", statistics.median(took), 20, " ms"),
        row("the same, over looking at every win", statistics.median(took) / statistics.median(naive), 5, " ×"),
    ]


def pages() -> list[tuple[str, str, str, str]]:
    """What the server needs for the list of wins and for the home page."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "my.books"
        filled(place, 5_000)
        with Business.open(place) as business:
            app = build(business, hosts=("testserver",), token="key")
            client = TestClient(app)
            client.get("/enter?token=key")
            for address in ("/wins", "/wins?q=queue", "/"):
                took = []
                for _ in range(12):
                    started = time.perf_counter()
                    answer = client.get(address)
                    took.append((time.perf_counter() - started) * 1000)
                    assert answer.status_code == 200, answer.text[:300]
                rows.append(row(f"`{address}` over 5,000 wins, median server time", statistics.median(took[2:]), 50, " ms"))
    return rows


def lint() -> list[tuple[str, str, str, str]]:
    """How many lines a second the lint reads on one core."""

    text = "\n".join(lines(4_000))
    lint_text("\n".join(lines(50)))
    speeds = []
    for turn in range(3):
        fresh = "\n".join(f"{line} {turn}{n}" for n, line in enumerate(text.splitlines()))
        started = time.process_time()
        lint_text(fresh)
        speeds.append(4_000 / (time.process_time() - started))
    return [row("lint, lines a second on one core", statistics.median(speeds), 2_000, "", least=True)]


def talks() -> list[tuple[str, str, str, str]]:
    """How fast utterances are read on one core, an hour's interview, and whether a stream stays small."""
    rows = list(utterances(20_000))
    spoken = [Utterance(n, each["speaker"], each["text"]) for n, each in enumerate(rows, start=1)]
    transcript = Transcript(form="", utterances=tuple(spoken), quality=Quality(labelled=1, speakers=2, timed=0, confidence=None))
    hour = interview(10_000)
    door = Business.bare()
    door.do(AnalyseTalk(text=hour))
    asked, whole, hours = [], [], []
    for _ in range(3):
        asked.append(len(rows) / cpu_of(lambda: [questions_of(each["text"]) for each in rows]))
        whole.append(len(rows) / cpu_of(lambda: analyse(transcript, mine=("H", "A"))))
        hours.append(1000 * cpu_of(lambda: to_svg(picture_of(door.do(AnalyseTalk(text=hour))))))
    small, large = peak_of(20_000), peak_of(1_000_000)
    return [
        row("questions and forms, utterances a second on one core", statistics.median(asked), 20_000, "", least=True),
        row("whole analysis, utterances a second on one core", statistics.median(whole), 5_000, "", least=True),
        row("an interview of an hour, analysed and drawn", statistics.median(hours), 300, " ms"),
        row("memory of `lab tag` over a million utterances, over 20,000", large / small, 1.2, " ×"),
    ]


def proportion() -> list[tuple[str, str, str, str]]:
    """How much longer ten times the text takes, at worst; a reading that goes over it again and again takes a hundred times."""
    return [
        row("questions of ten times the text, at worst", of_questions(), 30, " ×"),
        row("a transcript of ten times the text, at worst", of_transcripts(), 30, " ×"),
    ]


def calibration() -> list[tuple[str, str, str, str]]:
    """Whether views of others' ratings are nearer than plain means and as sure as they say, and what one person costs."""
    table, took, over = measured()
    held = [100 * each.views.coverage for each in table.values()]
    return [
        row("calibration: a 90 % interval holds, least of all designs", min(held), 100 * LOW, " %", least=True),
        row("calibration: a 90 % interval holds, most of all designs", max(held), 100 * HIGH + 0.5, " %"),
        row(
            "calibration: error of views over that of means, worst",
            max(each.views.rmse / each.raw.rmse for each in table.values()),
            1,
            " ×",
        ),
        row("calibration: 15 raters of 12 competencies", took, 5, " ms"),
        row("the same, over a Cholesky factor of 180 × 180", over, 20, " ×"),
    ]


def market() -> list[tuple[str, str, str, str]]:
    """Whether intervals of pay hold what they say, over all counts of offers (bench/market.py has the tables)."""
    table = table_of(made_up(CELLS)).values()
    offers, middles = [100 * each.next for each in table], [100 * each.median for each in table]
    return [
        row(f"next offer in its 80 % interval, least of {len(table)} counts of offers", min(offers), 78, " %", least=True),
        row("the same, most", max(offers), 86, " %"),
        row("median of pay in its 80 % interval, least", min(middles), 77, " %", least=True),
        row("the same, most", max(middles), 85, " %"),
    ]


def report() -> list[tuple[str, str, str, str]]:
    """The whole report of one person over 5,000 postings, in a fresh process."""
    found = reported()
    return [
        row("fit, pay, what to learn and diagnosis over 5,000 postings, cold, CPU", found.seconds, 1, " s"),
        row("the same, over importing SQLAlchemy and NumPy", found.times, 5, " ×"),
        row("pandas, ibis and duckdb loaded for it", len(found.heavy), 0, ""),
    ]


def engines() -> list[tuple[str, str, str, str]]:
    """A million postings in DuckDB beside pandas; bench/engines.py --large has ten million."""
    found = engines_measured(MILLION)
    taken, asked, paid = found["take_in"], found["demand"], found["pay"]
    demand_times = found["pandas_counts"]["best"] / asked["best"]
    pay_times = found["pandas_pays"]["best"] / paid["best"]
    return [
        row("skill demand of a million postings, pandas over ours", demand_times, 25, " ×", least=True),
        row("memory of it", asked["gb"], 0.4, " GB"),
        row("pay by role, level and place of a million, pandas over ours", pay_times, 2, " ×", least=True),
        row("a million postings taken in, rows a CPU second", MILLION / taken["cpu"], 400_000, "", least=True),
        row("the same, CPU over DuckDB's bare copy of the file", taken["cpu"] / found["bare_copy"]["cpu"], 1.5, " ×"),
        row("memory of that", taken["gb"], 0.6, " GB"),
        row("figures in which SQLite and DuckDB differ by more than 1e-9", found["made"]["apart"], 0, ""),
    ]


def deciding() -> list[tuple[str, str, str, str]]:
    """What weighing four options by six attributes costs, and following four pay paths over ten years."""
    took, over, paths = weighed(SEED)
    return [
        row("weighing 4 options by 6 attributes, 20,000 draws", took, 150, " ms"),
        row("the same, over drawing as many numbers bare", over, 25, " ×"),
        row("4 pay paths over 10 years, 20,000 draws", paths, 300, " ms"),
    ]


def agenda() -> list[tuple[str, str, str, str]]:
    """What the agenda takes over books of 20,000 records of which nothing is remembered."""
    only_wins, mixed, again = agenda_measured(SEED)
    return [
        row("agenda over 20,000 wins, CPU", only_wins, 300, " ms"),
        row("agenda over 20,000 records of seventeen kinds, CPU", mixed, 300, " ms"),
        row("the same, after one more win", again, 300, " ms"),
    ]


def cpu_of(work: Callable[[], object]) -> float:
    """CPU seconds of some work in this process."""
    started = time.process_time()
    work()
    return time.process_time() - started


def peak_of(count: int) -> float:
    """Peak memory, in kilobytes, of `lab tag` over so many utterances from a pipe."""
    program = (
        "import resource, subprocess, sys; "
        "done = subprocess.run([sys.argv[1], 'lab', 'tag'], stdin=sys.stdin, stdout=subprocess.DEVNULL, check=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    command = [sys.executable, "-c", program, str(BIN / "proprietor")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for each in utterances(count):
            child.stdin.write(json.dumps(each) + "\n")
        child.stdin.close()
        return float(child.stdout.read())


def postings() -> list[tuple[str, str, str, str]]:
    """Postings in: a large table over the bare CSV, and skills."""
    seconds, times = over_csv(SEED)
    return [
        row("import of 100,000 postings, CPU", seconds, 10, " s"),
        row("the same, over reading the CSV alone", times, 40, " ×"),
        row("skills, postings of 200 words a second on one core", skills_a_second(SEED), 100, "", least=True),
    ]


def assistant() -> list[tuple[str, str, str, str]]:
    """The assistant's face: its start beside the bare library, and many calls."""
    greeted, listed, library = assistant_measured()
    calls, more = called()
    return [
        row("`mcp` until it greets, CPU", greeted, 1.5, " s"),
        row("the same, over importing the library alone", greeted / library, 2, " ×"),
        row("with every tool listed, over importing the library alone", listed / library, 2.5, " ×"),
        row(f"{CALLS:,} calls of an assistant, a second of CPU", calls, 100, "", least=True),
        row("memory they leave behind", more, 50, " MB"),
    ]


def imports() -> list[tuple[str, str, str, str]]:
    """What people bring in: an export of 50 MB, a table of 100,000 rows, and broken files of every format."""
    (linkedin, _, some), (tracker, _, more) = apart("linkedin", SEED), apart("tracker", SEED)
    tried, slowest = broken(2_000, SEED)
    return [
        row("LinkedIn’s export of 50 MB previewed, CPU", linkedin, 5, " s"),
        row("a tracker’s table of 100,000 rows previewed, CPU", tracker, 10, " s"),
        row("memory of the larger of the two, at its peak", max(some, more), 300, " MB"),
        row("broken files of every format in sixteen shapes, read or refused", tried, 32_000, "", least=True),
        row("the slowest of them, CPU", slowest, 1, " s"),
    ]


MEASURES = {
    "commands": commands,
    "loading": loading,
    "searching": searching,
    "pages": pages,
    "lint": lint,
    "talks": talks,
    "proportion": proportion,
    "calibration": calibration,
    "market": market,
    "postings": postings,
    "imports": imports,
    "report": report,
    "engines": engines,
    "decide": deciding,
    "agenda": agenda,
    "assistant": assistant,
}

if __name__ == "__main__":
    random.seed(SEED)
    raise SystemExit(main())
