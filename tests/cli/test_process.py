"""Real processes: exit codes, colour, pipes, what is loaded, and our own mistakes."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from proprietor.cli.exits import EXITS, Exit


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "PROPRIETOR_BOOKS", "TERM"}}
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "XDG_DATA_HOME": str(tmp_path / "data")}
    return {**kept, **home, "TERM": "xterm", "COLUMNS": "80"}


def process(words: list[str], env: dict[str, str], given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "proprietor", *words], env=env, input=given, capture_output=True, check=False)


def on_a_terminal(words: list[str], env: dict[str, str]) -> str:
    master, slave = pty.openpty()
    child = subprocess.Popen([sys.executable, "-m", "proprietor", *words], env=env, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    told = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        told += part
    child.wait()
    os.close(master)
    return told.decode()


def test_exit_codes_are_what_the_list_says(surroundings):
    assert process(["--version"], surroundings).returncode == Exit.DONE
    assert process(["lint", "nowhere.md"], surroundings).returncode == Exit.REFUSED
    assert process(["nonsense"], surroundings).returncode == Exit.USAGE


def test_nothing_heavy_is_loaded_for_help(surroundings):
    code = (
        "import sys\nfrom proprietor.cli import main\nsys.argv = ['proprietor', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'sqlalchemy', 'sqlite3', 'msgspec', 'starlette', 'platformdirs', 'asyncio'}\n"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, check=False)
    assert done.stderr.decode().strip() == "[]"


def test_no_database_is_loaded_for_remarks_on_a_text(surroundings):
    code = (
        "import sys\nfrom proprietor.cli import main\nsys.argv = ['proprietor', 'lint', '-']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(sorted({'sqlalchemy', 'sqlite3', 'starlette'} & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, input=b"- Wrote 3 letters\n", capture_output=True, check=False
    )
    assert done.stderr.decode().strip() == "[]"


def test_colour_only_on_a_terminal_that_wants_it(surroundings):
    assert b"\x1b[" not in process(["rules"], surroundings).stdout
    assert "\x1b[" in on_a_terminal(["rules"], surroundings)
    assert "\x1b[" not in on_a_terminal(["rules"], {**surroundings, "NO_COLOR": "1"})
    assert "\x1b[" not in on_a_terminal(["rules", "--no-color"], surroundings)
    assert "\x1b[" not in on_a_terminal(["rules"], {**surroundings, "TERM": "dumb"})


def test_who_speaks_is_strong_on_a_terminal_and_no_sign_of_it_is_made_harmless(surroundings, tmp_path):
    said = tmp_path / "turns.txt"
    said.write_text("I have led nights for years.\n", encoding="utf-8")
    told = on_a_terminal(["lab", "rehearse", "ward-night-shift", "--seed", "7", "--said", str(said)], surroundings)
    assert "\x1b[1mRuth Calloway\x1b[0m: " in told
    assert "\x1b[1mYou\x1b[0m: I have led nights" in told
    assert "\ufffd" not in told


def test_a_reader_that_goes_away_is_no_trouble(surroundings):
    reading, writing = os.pipe()
    child = subprocess.Popen(
        [sys.executable, "-m", "proprietor", "rules"], env=surroundings, stdout=writing, stderr=subprocess.PIPE
    )
    os.close(writing)
    os.close(reading)
    _, told = child.communicate()
    assert told == b""
    assert child.returncode == Exit.UNHEARD


def test_our_own_mistake_is_one_line_and_a_trace_in_a_file(surroundings, tmp_path):
    code = (
        "import sys, proprietor.cli.welcome as welcome\n"
        "def broken(): raise ZeroDivisionError('oh')\n"
        "welcome.first_page = broken\nsys.argv = ['proprietor']\n"
        "from proprietor.cli import main\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, check=False)
    assert done.returncode == Exit.BUG
    told = done.stderr.decode()
    assert told.count("\n") == 1
    log = Path(told.rsplit(" ", 1)[1].strip())
    assert "ZeroDivisionError: oh" in log.read_text()
    assert log.is_relative_to(tmp_path)


def test_a_terminal_that_cannot_say_a_sign_gets_another(surroundings):
    done = process(["rules", "W204"], {**surroundings, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == Exit.DONE


def test_every_exit_code_is_documented():
    page = (Path(__file__).parents[2] / "docs" / "reference.md").read_text(encoding="utf-8")
    assert {code for code, _ in EXITS} == set(Exit)
    for code, meaning in EXITS:
        assert f"| {code.value} | {meaning} |" in page


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_trouble(surroundings, closed):
    command = f"{sys.executable} -m proprietor lint - {closed}"
    done = subprocess.run(["bash", "-c", command], env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == Exit.REFUSED
    assert b"Traceback" not in done.stderr


def test_json_carries_what_steers_a_terminal_only_escaped(surroundings):
    words = ["win", "record", "--json", "--books", "steer.books", "--result", "Cut \x9b31m \u202e \x7f calls für Ana"]
    told = process([*words[:4], f"{surroundings['HOME']}/{words[4]}", *words[5:]], surroundings).stdout.decode()
    assert not set("\x9b\u202e\x7f") & set(told)
    assert "für" in told
    assert json.loads(told)["record"]["result"] == "Cut \x9b31m \u202e \x7f calls für Ana"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--as-of", "9999-12-31", "agenda"], Exit.DONE),
        (["undo", "99999999999999999999"], Exit.REFUSED),
        (["history", "--limit", "99999999999999999999"], Exit.DONE),
        (["lint", ""], Exit.REFUSED),
    ],
)
def test_far_ends_are_answered(surroundings, words, code):
    assert process(words, surroundings).returncode == code


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_an_answer_that_finds_no_room_is_no_bug_of_ours(surroundings):
    process(["win", "record", "--result", "Cut the queue by 3"], surroundings)
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        words = [sys.executable, "-m", "proprietor", "win", "list"]
        done = subprocess.run(words, env=surroundings, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == Exit.REFUSED
    assert b"could not be written" in done.stderr


def test_remarks_on_a_very_long_word_keep_to_a_narrow_screen(surroundings):
    narrow = {**surroundings, "COLUMNS": "40"}
    process(["win", "record", "--result", "W" * 3000], narrow)
    told = process(["lint"], narrow).stdout.decode()
    assert "WWW" in told
    assert max(len(line) for line in told.splitlines()) <= 44  # a command to be copied may stand out a little
