"""Measure the assistant's face: its start beside the bare library, and many calls. (`mcp.py` would hide the library.)"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LIBRARY = [sys.executable, "-c", "import mcp.server.lowlevel.server, mcp.server.stdio"]
SERVER = [sys.executable, "-m", "proprietor", "mcp"]

HELLO = (
    {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "Ivy", "version": "1"}},
    },
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
)
LIST = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}

CALLS = 10_000

PROGRAM = """
import resource, sys, time
import anyio
from mcp.client.client import Client
from proprietor.business import Business
from proprietor.mcp.server import build

async def calling(count):
    async with Client(build(business)) as client:
        for number in range(count):
            answer = await client.call_tool("record_find", {"query": f"ward {number % 7}"})
            assert not answer.is_error

business = Business.example()
anyio.run(calling, 200)
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
anyio.run(calling, int(sys.argv[1]))
print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
business.close()
"""


def measured(runs: int = 9) -> tuple[float, float, float]:
    """Median CPU seconds until the greeting is answered, the same with all tools listed, and that of importing the library."""
    with tempfile.TemporaryDirectory() as folder:
        env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        env |= {"PROPRIETOR_BOOKS": str(Path(folder) / "my.books")}
        _cpu(SERVER, [*HELLO, LIST], env)
        rows = [(_cpu(SERVER, HELLO, env), _cpu(SERVER, [*HELLO, LIST], env), _cpu(LIBRARY, (), env)) for _ in range(runs)]
    greeted, listed, library = (statistics.median(column) for column in zip(*rows, strict=True))
    return greeted, listed, library


def _cpu(command: list[str], said: object, env: dict[str, str]) -> float:
    """CPU seconds of a process that hears some lines and then the end."""
    lines = "".join(json.dumps(each) + "\n" for each in said)  # type: ignore[attr-defined]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=env, check=True, input=lines, text=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def called(count: int = CALLS) -> tuple[float, float]:
    """Calls of a search a second of CPU by the official client in process, and the megabytes that so many of them leave."""
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(count)], check=True, capture_output=True, text=True)
    seconds, kilobytes = map(float, done.stdout.split())
    return count / seconds, kilobytes / 1024


if __name__ == "__main__":
    began = time.perf_counter()
    greeted, listed, library = measured()
    print(f"start {greeted:.2f} s CPU, with all tools {listed:.2f} s, library {library:.2f} s; {greeted / library:.2f} ×")
    print("calls a second of CPU {:,.0f}, MB more {:.1f}".format(*called()))
    print(f"took {time.perf_counter() - began:.0f} s")
