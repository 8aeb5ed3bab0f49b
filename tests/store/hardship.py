"""Programs the reliability tests start, kill and starve. Run as: python -m tests.store.hardship WHAT FILE [NUMBERS]."""

import os
import random
import resource
import select
import signal
import sys
import tempfile
import time
from pathlib import Path

from proprietor.actions.books import Record, Revise
from proprietor.actions.looking import ListRecords
from proprietor.books import Win
from proprietor.business.door import Business
from proprietor.values.refusals import Refusal

NOBODY = 65534


def write_on(place: str, out: int) -> None:
    """Record and revise without end, saying each id once it is acknowledged."""
    with Business.open(place) as business:
        for n in range(1_000_000):
            win = business.do(Record(record=Win(result=f"{os.getpid()}-{n}")))
            os.write(out, f"{win.id} {win.result}\n".encode())
            if n % 3 == 0:
                done = business.do(Revise(record=Win(id=win.id, result=f"{win.result} revised"), expected_version=1))
                os.write(out, f"{done.id} {done.result}\n".encode())


def killed(place: str, times: int, seed: int) -> None:
    """Let a new process write, kill it at a random moment, and so on; prints what was acknowledged, one a line."""
    chance = random.Random(seed)
    for _ in range(times):
        source, sink = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(source)
            write_on(place, sink)
        os.close(sink)
        if chance.random() < 0.8:  # the others are killed while they open the books
            select.select([source], [], [], 10)
        time.sleep(chance.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(source, "rb") as told:
            sys.stdout.buffer.write(b"".join(line for line in told.read().splitlines(keepends=True) if line.endswith(b"\n")))


def many(place: str, times: int) -> None:
    """Record so many, each in its own transaction."""
    with Business.open(place) as business:
        for n in range(times):
            print(business.do(Record(record=Win(result=f"{os.getpid()}-{n}"))).id)


def until_refused(place: str) -> None:
    """Record until refused; prints the ids, then the refusal; writes again once there is room."""
    with Business.open(place) as business:
        try:
            for n in range(100_000):
                print(business.do(Record(record=Win(result=f"{n} " + "long " * 2000))).id)
        except Refusal as refusal:
            print(refusal.code, refusal.sentence, refusal.remedy)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        freed = Path(place).with_name("ballast")
        freed.unlink(missing_ok=True)
        print(business.do(Record(record=Win(result="after"))).id)


def starved(place: str, room: int) -> None:
    """Write where no file may grow over a limit."""
    Business.open(place).close()
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    until_refused(place)


def as_nobody(place: str) -> None:
    """Try to read and write where this account may not write."""
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    for request in (Record(record=Win(result="x")), ListRecords(kind="win")):
        try:
            with Business.open(place) as business:
                print("done", len(business.do(request)) if isinstance(request, ListRecords) else business.do(request))
        except Refusal as refusal:
            print(refusal.code, refusal.sentence, refusal.remedy)


if __name__ == "__main__":
    what, where, *numbers = sys.argv[1:]
    with tempfile.TemporaryDirectory() as warm:  # loads all modules, so that a fork starts quickly and nobody needs no rights
        Business.open(Path(warm) / "warm.books").close()
    {"killed": killed, "many": many, "until_refused": until_refused, "starved": starved, "as_nobody": as_nobody}[what](
        where, *map(int, numbers)
    )
