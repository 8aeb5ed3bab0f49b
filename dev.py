#!/usr/bin/env python3
"""Two commands for everyone, a few more for those who build: `run`, `test`, `check`, `lock`, `bench`, `docs`.

Needs nothing but Python 3.11 or newer. Makes `.venv` from the hashed lock, notices when the lock has changed,
and hands over to the command.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
LOCKS = {"run": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}
EXTRAS = ("pdf", "docx", "postgres", "yaml")
CHROMIUMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")


def main(arguments: list[str]) -> int:
    """Do what the first argument names."""
    commands = {"run": run, "test": test, "check": check, "lock": lock, "bench": bench, "docs": docs, "env": env}
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever runs this may have an older one
        print(f"Proprietor needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        print("usage: python3 dev.py {" + " | ".join(commands) + "} [arguments]")
        return 0 if not arguments or arguments[0] in {"-h", "--help"} else 2
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Open the web app (or, with arguments, any `proprietor` command) from an environment of its own."""
    install("run")
    return call([BIN / "proprietor", *(arguments or ["web"])])


def test(arguments: list[str]) -> int:
    """Run every test, those in the browser included."""
    install("dev")
    if not any(shutil.which(name) for name in CHROMIUMS) and "-m" not in arguments:
        print(
            "The browser tests need a Chromium. On Debian or Ubuntu:\n"
            "  apt-get install -y --no-install-recommends chromium\n"
            "or leave them out with: python3 dev.py test -m 'not browser'",
            file=sys.stderr,
        )
        return 2
    return call([BIN / "python", "-m", "pytest", *arguments])


def check(arguments: list[str]) -> int:
    """Run what CI runs beside the tests: format, lint, types, floors."""
    install("dev")
    steps = ("ruff format --check .", "ruff check .", "mypy", "lint-imports --no-logo")
    return max(call([BIN / program, *options]) for program, *options in (step.split() for step in [*steps, *arguments]))


def lock(arguments: list[str]) -> int:
    """Write both locks anew: universal, hashed, naming no registry."""
    install("dev") if LOCKS["dev"].exists() else install_bare()
    extras: list[str | Path] = [part for extra in EXTRAS for part in ("--extra", extra)]
    build = ROOT / "requirements-build.in"
    more: dict[str, list[str | Path]] = {
        "run": [],
        "dev": ["--extra", "words", "--extra", "scale", "--extra", "mcp", "--group", "dev"],
    }
    for name, groups in more.items():
        command: list[str | Path] = [BIN / "uv", "pip", "compile", "pyproject.toml", build, *extras, *groups, *arguments]
        options = ["--universal", "--generate-hashes", "--python-version", "3.11", "--no-header", "--quiet"]
        if (code := call([*command, *options, "-o", LOCKS[name]])) != 0:
            return code
    return 0


def bench(arguments: list[str]) -> int:
    """Measure the figures of bench/ as ratios in one run."""
    install("dev")
    return call([BIN / "python", ROOT / "bench" / "run.py", *arguments])


def docs(arguments: list[str]) -> int:
    """Write the generated pages and the screenshots of the tour anew."""
    install("dev")
    return call([BIN / "python", ROOT / "docs" / "make.py", *arguments])


def env(_: list[str]) -> int:
    """Only make the environment for building."""
    install("dev")
    return 0


def install(which: str) -> None:
    """Bring `.venv` to what the lock says, unless it is there already."""
    stamp = VENV / f"{which}.stamp"
    wanted = fingerprint(which)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"Setting up {VENV.name} (once; about {'15' if which == 'run' else '30'} seconds) …", file=sys.stderr, flush=True)
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    pip: list[str | Path] = [BIN / "python", "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    must([*pip, "--require-hashes", "--no-deps", "-r", LOCKS[which]])
    must([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])
    stamp.write_text(wanted)
    if which == "dev":
        (VENV / "run.stamp").write_text(fingerprint("run"))


def install_bare() -> None:
    """Make an environment with uv alone, for the very first lock."""
    venv.create(VENV, with_pip=True)
    must([BIN / "python", "-m", "pip", "install", "--quiet", "uv"])


def fingerprint(which: str) -> str:
    """A digest of all that decides what is installed."""
    digest = hashlib.sha256(sys.version.encode())
    for path in (LOCKS[which], ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def call(command: list[str | Path]) -> int:
    """Run a command where the project lies and give its exit code; Ctrl-C reaches it too."""
    try:
        return subprocess.call([str(part) for part in command], cwd=ROOT, env=environment())
    except KeyboardInterrupt:
        return 130


def must(command: list[str | Path]) -> None:
    """Run a command that has to succeed."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=environment(), check=False)
    if done.returncode:
        print(f"This step failed: {' '.join(str(part) for part in command[:6])} …", file=sys.stderr)
        raise SystemExit(done.returncode)


def environment() -> dict[str, str]:
    """The environment for all that runs: byte code allowed, since importing without it costs two to three times as much."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
