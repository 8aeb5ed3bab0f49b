"""Stretches: commits put together into pieces of work that somebody could tell of, by pauses and by what they were about.

All figures here are guesses; they were looked at on three repositories (docs/decisions, 21).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.actions.whole import short

PAUSE = 21
"""Days without a commit that end a stretch of work (a guess: longer than a holiday of two weeks)."""

LONGEST = 92
"""Days a stretch of work may last: a quarter, for nobody tells of more as one thing (a guess)."""

FEWEST = 5
"""Commits that make a piece of work; fewer are a mend here and there (a guess)."""

WHOLE = 25
"""Commits up to which a stretch is one piece, whatever it was about (a guess: a week or two of one matter)."""

MOST_TOPICS = 12
"""Pieces one stretch is taken apart into, the largest; the others are one more (a guess: one a week, in a quarter)."""

TOLD = 5
"""Subjects that tell of a piece (a guess)."""

LONGEST_SUBJECT = 100
"""Signs of a subject that are told (a guess: 72 is the custom)."""

ALMOST_ALL = 0.9
"""Share of the files under one folder from which it is the project itself and no topic (a guess)."""

_EMPTY = re.compile(
    r"^(?:wip|fixup!|squash!|merge |bump |typo|lint|format|cleanup|clean up|chore|style|ci|build|release|version|revert|minor)\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?P<kind>\w+)(?:\((?P<scope>[^()]{1,40})\))?!?:\s+")
_NAMED = re.compile(r"^(?P<topic>\w[\w/ -]{1,30}): ")
_TICKET = re.compile(r"\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b")

_KINDS = frozenset(
    {"feat", "feature", "fix", "perf", "refactor", "docs", "test", "tests", "chore", "style", "ci", "build", "revert"}
)
"""Kinds of commits by the custom of Conventional Commits 1.0.0 and its usual list; they are no topics."""

_HOLDERS = frozenset(
    {
        "src", "lib", "libs", "app", "apps", "packages", "pkg", "cmd", "internal", "source", "sources", "crates", "modules",
        "services", "main", "java", "kotlin", "python", "test", "tests", "spec", "specs", "__tests__", "e2e", "unit",
    }
)  # fmt: skip
"""Folders that hold the parts of a project and are no part themselves, as far as we know them."""

_BESIDE = frozenset({"docs", "doc", "bench", "benchmarks", "scripts", "ci", "examples", "locales", "assets"})
"""Folders beside the work itself: they are the topic only of commits that touch nothing else."""


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: its day, its subject, and the files it touched, not all of many."""

    on: date
    subject: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A piece of work: what it was about, empty where that cannot be told, and its commits, oldest first."""

    topic: str
    commits: tuple[Commit, ...]


def works(commits: Iterable[Commit]) -> Iterator[Work]:
    """The pieces of work that commits make: stretches, each taken apart by topics where it is long."""
    every = sorted(commits, key=lambda one: one.on)
    places = areas(every)
    for stretch in stretches(every):
        yield from _by_topic(stretch, places)


def stretches(commits: Iterable[Commit]) -> Iterator[list[Commit]]:
    """Commits, oldest first, as stretches: parted by PAUSE days without any, and after LONGEST days."""
    held: list[Commit] = []
    for each in sorted(commits, key=lambda one: one.on):
        if held and ((each.on - held[-1].on).days > PAUSE or (each.on - held[0].on).days > LONGEST):
            yield held
            held = []
        held.append(each)
    if held:
        yield held


def _by_topic(stretch: Sequence[Commit], places: Mapping[str, str]) -> Iterator[Work]:
    """A stretch by what its commits were about; those of small topics stay together."""
    if len(stretch) <= WHOLE:
        yield Work("", tuple(stretch))
        return
    told = [list(_topics(each, places)) for each in stretch]
    often = Counter(topic for topics in told for topic in dict.fromkeys(topics))
    found: dict[str, list[Commit]] = {}
    for each, topics in zip(stretch, told, strict=True):
        found.setdefault(next((topic for topic in topics if often[topic] >= FEWEST), ""), []).append(each)
    rest = found.pop("", [])
    large = sorted(found, key=lambda topic: (-len(found[topic]), topic))
    for place, topic in enumerate(large):
        if place >= MOST_TOPICS or len(found[topic]) < FEWEST:
            rest += found.pop(topic)
    yield from (Work(topic, tuple(found[topic])) for topic in large if topic in found)
    if rest:
        yield Work("", tuple(sorted(rest, key=lambda one: one.on)))


def _topics(commit: Commit, places: Mapping[str, str]) -> Iterator[str]:
    """What a commit may be about, the surest first: its ticket, what its subject names before a colon, where its files lie."""
    if found := _TICKET.search(commit.subject):
        yield found[0]
    prefix = _PREFIX.match(commit.subject)
    if prefix and prefix["scope"]:
        yield prefix["scope"].strip().lower()
    elif (named := _NAMED.match(commit.subject)) and named["topic"].lower() not in _KINDS:
        yield named["topic"].lower()
    counted = Counter(area for file in commit.files if (area := places.get(_folder(file), "")))
    own = {area: count for area, count in counted.items() if not _is_beside(area)} or counted
    if own:
        yield max(own, key=lambda area: (own[area], area))


def areas(commits: Iterable[Commit]) -> dict[str, str]:
    """Folder → the part of the project it belongs to: the first below what only holds the parts; empty for none."""
    every = Counter(_folder(file) for each in commits for file in each.files)
    below: dict[tuple[str, ...], Counter[str]] = {}
    deeper: set[tuple[tuple[str, ...], str]] = set()
    for folder, count in every.items():
        held, rest = _held(folder)
        if rest and not _is_beside(rest[0]):
            below.setdefault(held, Counter())[rest[0]] += count
            deeper |= {(held, rest[0])} if rest[1:] else set()
    projects = {held: found for held, counts in below.items() if (held, found := _almost_all(counts)) in deeper}
    return {folder: _area(*_held(folder), projects) for folder in every}


def _almost_all(counts: Counter[str]) -> str:
    """The folder that holds almost all of it, which is the project itself, as in src/project/part; empty for none."""
    most, count = counts.most_common(1)[0]
    return most if count >= ALMOST_ALL * counts.total() else ""


def _area(held: tuple[str, ...], rest: tuple[str, ...], projects: Mapping[tuple[str, ...], str]) -> str:
    parts = rest[1:] if rest and rest[0] == projects.get(held) else rest
    return parts[0] if parts and not parts[0].startswith(".") else ""


def _is_beside(folder: str) -> bool:
    return folder.startswith(".") or folder.lower() in _BESIDE


def _held(folder: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folders that hold parts at the beginning of a path, and the folders below them."""
    parts = tuple(part for part in folder.split("/") if part)
    at = next((place for place, part in enumerate(parts) if part.lower() not in _HOLDERS), len(parts))
    return parts[:at], parts[at:]


def _folder(file: str) -> str:
    return file.strip('"').rpartition("/")[0]


def telling(commits: Sequence[Commit]) -> list[str]:
    """The subjects that tell most of a piece, in their order: of new things first, then the longer ones."""
    subjects = dict.fromkeys(each.subject for each in commits if not _EMPTY.match(each.subject)) or dict.fromkeys(
        each.subject for each in commits
    )
    best = sorted(subjects, key=lambda subject: (not _is_new(subject), -len(subject)))[:TOLD]
    return [short(_PREFIX.sub("", subject), LONGEST_SUBJECT) for subject in subjects if subject in best]


def _is_new(subject: str) -> bool:
    found = _PREFIX.match(subject)
    return bool(found and found["kind"].lower() in {"feat", "feature", "perf"})
