"""Histories of versions: the commits of one author in a local repository, put together into stretches of work.

`git` is run with fixed words, and what the repository's own settings could make it run or fetch is switched off.
"""

import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from proprietor.actions.natural_keys import stretch_head
from proprietor.books import Win
from proprietor.importers.exchange.asked import Asked, Telling, text_in
from proprietor.importers.exchange.makers import Where, win
from proprietor.importers.exchange.stretches import FEWEST, Commit, telling, works
from proprietor.market.intake import Skipped
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

NAME = "history of versions"

MOST = 20_000
"""Commits that are read, the newest (a guess)."""

MOST_FILES = 40
"""Files of a commit that are looked at; what touches more is everywhere (a guess)."""

MOST_BYTES = 48 * 1024 * 1024
"""Bytes `git` may tell before it is stopped; older commits are then left out (a guess: a subject and ten files have a kB)."""

SECONDS = 60
"""Seconds `git` may take (a guess)."""

DOUBT = "Commits say what was changed, not what came of it; put it in your words."

SAFE = (
    "core.fsmonitor=", "core.hooksPath=/dev/null", "core.pager=cat", "core.sshCommand=false", "core.askPass=false",
    "gpg.program=false", "gpg.ssh.program=false", "gpg.x509.program=false", "log.showSignature=false", "log.mailmap=false",
    "protocol.allow=never", "credential.helper=", "i18n.logOutputEncoding=UTF-8", "diff.external=", "uploadpack.packObjectsHook=",
)  # fmt: skip
"""Settings by which a repository could have a program run or something fetched, switched off."""


def is_repository(path: Path) -> bool:
    """Whether a path is the folder of a repository."""
    return path.is_dir() and (path / ".git").exists()


def read(path: Path, asked: Asked) -> Telling:
    """Read the commits of the author, and tell the stretches of work they make.

    Raises:
        Refusal: `missing-part`, `broken-archive`, `empty`.
    """
    author, name = asked.author.strip() or _myself(), path.resolve().name
    if not author:
        raise Refusal("empty", "Nobody is set as the author of commits.", "Say whose count.", place=name)
    commits = _commits(path, author)
    if not commits:
        yield Skipped(name, 0, "There is no commit of this author in it.", author)
    for number, work in enumerate(works(commits), start=1):
        if len(work.commits) < FEWEST:
            said = f"Fewer than {FEWEST} commits are no piece of work to tell of."
            yield Skipped(name, number, said, work.commits[0].subject)
            continue
        first, last = date_of(work.commits[0].on), date_of(work.commits[-1].on)
        action = text_in(
            f"{stretch_head(name, work.topic, first)} {'; '.join(telling(work.commits))} ({len(work.commits):,} commits)"
        )
        yield win(Where(name, number), Win(action=action, on=first, until=None if last == first else last), doubt=DOUBT)


def _commits(path: Path, author: str) -> list[Commit]:
    """The commits of an author, the oldest first, with their files where the repository has them all."""
    settings = [word for each in SAFE for word in ("-c", each)]
    whose = f"<{author}>" if _MAIL.fullmatch(author) else author
    words = ["log", "--branches", "--no-merges", "--no-color", f"--max-count={MOST}", "--fixed-strings", "--regexp-ignore-case"]
    words = [*settings, "--no-pager", "-C", str(path.resolve()), *words, f"--author={whose}", f"--format={_MARK}%as%x1f%s"]
    name = path.resolve().name
    try:
        lines = _git([*words, "--name-only", "--no-renames", "--end-of-options"], name)
    except Refusal:  # a repository without all of its files still has their days and subjects
        lines = _git([*words, "--end-of-options"], name)
    return [*_read(lines)][::-1]


_MARK = "\x1e"
"""What a commit begins with; git writes such a sign in the name of a file in another way."""

_MAIL = re.compile(r"[^\s<>]+@[^\s<>]+")


def _read(lines: list[str]) -> Iterator[Commit]:
    held: Commit | None = None
    files: list[str] = []
    for line in [*lines, _MARK]:
        if not line.startswith(_MARK):
            if line and len(files) < MOST_FILES:
                files.append(line)
            continue
        if held:
            yield replace(held, files=tuple(files))
        held, files = _commit(line.removeprefix(_MARK)), []


def _commit(line: str) -> Commit | None:
    day, _, subject = line.partition("\x1f")
    try:
        return Commit(date.fromisoformat(day), text_in(subject)[:200])
    except ValueError:
        return None


def _myself() -> str:
    """Who is set as the author on this machine, not in the repository."""
    return "".join(_git(["config", "--global", "--default", "", "user.email"], "git")).strip()


def _git(words: list[str], name: str) -> list[str]:
    """The lines git tells, up to MOST_BYTES.

    Raises:
        Refusal: `missing-part` without git, `broken-archive` where it fails or does not end in SECONDS.
    """
    quiet = {
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "",
        "GIT_PAGER": "cat",
    }
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "XDG_CONFIG_HOME", "SYSTEMROOT") if key in os.environ}
    program = shutil.which("git")
    if program is None:
        raise Refusal("missing-part", "There is no git on this machine.", "Install it to read histories of versions.")
    broken = Refusal("broken-archive", f"The history of {name} cannot be read.", "See what git says of it.", place=name)
    try:
        running = subprocess.Popen(  # noqa: S603 - fixed words, no shell
            [program, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**kept, **quiet},
        )
    except (OSError, ValueError) as problem:
        raise broken from problem
    told, ended = _heard(running)
    if not ended:
        raise broken
    return told.decode("utf-8", "replace").split("\n")


def _heard(running: "subprocess.Popen[bytes]") -> tuple[bytes, bool]:
    """What a program tells, up to MOST_BYTES, and whether it ended well or was stopped there; it never outlives this."""
    assert running.stdout is not None
    clock = threading.Timer(SECONDS, running.kill)
    clock.start()
    try:
        told = running.stdout.read(MOST_BYTES)
        full = len(told) == MOST_BYTES
        if full:
            running.kill()
        return told, running.wait() == 0 or full
    finally:
        clock.cancel()
        running.kill()
        running.stdout.close()
