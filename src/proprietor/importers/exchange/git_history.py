"""Histories of versions: the commits of one author in a local repository, put together into stretches of work.

`git` is run with fixed words, and what the repository's own settings could make it run or fetch is switched off.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from proprietor.actions.whole import short
from proprietor.books import Win
from proprietor.importers.exchange.asked import Asked, Telling, text_in
from proprietor.importers.exchange.makers import Where, win
from proprietor.market.intake import Skipped
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

NAME = "history of versions"

MOST = 20_000
"""Commits that are read, the newest (a guess)."""

SECONDS = 60
"""Seconds `git` may take (a guess)."""

PAUSE = 21
"""Days without a commit that end a stretch of work (a guess: longer than a holiday of two weeks)."""

LONGEST = 92
"""Days a stretch of work may last: a quarter, for nobody tells of more as one thing (a guess)."""

FEWEST = 5
"""Commits that make a stretch of work; fewer are a mend here and there (a guess)."""

TOLD = 5
"""Subjects that tell of a stretch (a guess)."""

DOUBT = "Commits say what was changed, not what came of it; put it in your words."

LONGEST_SUBJECT = 100
"""Signs of a subject that are told (a guess: 72 is the custom)."""

SAFE = (
    "core.fsmonitor=", "core.hooksPath=/dev/null", "core.pager=cat", "core.sshCommand=false", "core.askPass=false",
    "gpg.program=false", "gpg.ssh.program=false", "gpg.x509.program=false", "log.showSignature=false", "log.mailmap=false",
    "protocol.allow=never", "credential.helper=", "diff.external=", "uploadpack.packObjectsHook=",
)  # fmt: skip
"""Settings by which a repository could have a program run or something fetched, switched off."""

_EMPTY = re.compile(
    r"^(?:wip|fixup!|squash!|merge |bump |typo|lint|format|cleanup|clean up|chore|style|ci|build|release|version|revert|minor)\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?P<kind>\w+)(?:\([^)]*\))?!?:\s+")


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: its day and its subject."""

    on: date
    subject: str


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
    for number, stretch in enumerate(stretches(commits), start=1):
        if len(stretch) < FEWEST:
            said = f"A stretch of fewer than {FEWEST} commits is no piece of work to tell of."
            yield Skipped(name, number, said, stretch[0].subject)
            continue
        first, last = date_of(stretch[0].on), date_of(stretch[-1].on)
        action = text_in(f"{name}, {len(stretch)} commits: {'; '.join(telling(stretch))}")
        yield win(Where(name, number), Win(action=action, on=first, until=None if last == first else last), doubt=DOUBT)


def stretches(commits: list[Commit]) -> Iterator[list[Commit]]:
    """Commits, oldest first, as stretches of work: parted by PAUSE days without any, and after LONGEST days."""
    held: list[Commit] = []
    for each in sorted(commits, key=lambda one: one.on):
        if held and ((each.on - held[-1].on).days > PAUSE or (each.on - held[0].on).days > LONGEST):
            yield held
            held = []
        held.append(each)
    if held:
        yield held


def telling(stretch: list[Commit]) -> list[str]:
    """The subjects that tell most of a stretch, in their order: of new things first, then the longer ones."""
    subjects = dict.fromkeys(each.subject for each in stretch if not _EMPTY.match(each.subject)) or dict.fromkeys(
        each.subject for each in stretch
    )
    best = sorted(subjects, key=lambda subject: (not _is_new(subject), -len(subject)))[:TOLD]
    return [short(_PREFIX.sub("", subject), LONGEST_SUBJECT) for subject in subjects if subject in best]


def _is_new(subject: str) -> bool:
    found = _PREFIX.match(subject)
    return bool(found and found["kind"].lower() in {"feat", "feature", "perf"})


def _commits(path: Path, author: str) -> list[Commit]:
    settings = [word for each in SAFE for word in ("-c", each)]
    words = ["log", "--branches", "--no-merges", "--no-color", f"--max-count={MOST}", "--fixed-strings", f"--author={author}"]
    told = _git(
        [*settings, "--no-pager", "-C", str(path.resolve()), *words, "--format=%as%x1f%s", "--end-of-options"],
        path.resolve().name,
    )
    commits = []
    for line in told.splitlines():
        day, _, subject = line.partition("\x1f")
        try:
            commits.append(Commit(date.fromisoformat(day), text_in(subject)[:200]))
        except ValueError:
            continue
    return commits


def _myself() -> str:
    """Who is set as the author on this machine, not in the repository."""
    return _git(["config", "--global", "--default", "", "user.email"], "git").strip()


def _git(words: list[str], name: str) -> str:
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
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, no shell
            [program, *words], capture_output=True, timeout=SECONDS, check=False, env={**kept, **quiet}, stdin=subprocess.DEVNULL
        )
    except (subprocess.TimeoutExpired, OSError, ValueError) as problem:
        raise Refusal(
            "broken-archive", f"The history of {name} cannot be read.", "See what git says of it.", place=name
        ) from problem
    if done.returncode:
        raise Refusal("broken-archive", f"The history of {name} cannot be read.", "See what git says of it.", place=name)
    return done.stdout.decode("utf-8", "replace")
