"""The blind set: postings written before any look at the vocabulary, and how well candidates meet them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from proprietor.market.skills.extracting import Candidate, Kind, candidates_in

FOLDER = Path(__file__).parent / "blind"
_MARK = re.compile(r"\[([^\]\n]+)\]|<([^>\n]+)>")


@dataclass(frozen=True, slots=True)
class Asked:
    """A skill that a posting asks for, in its own words: where it stands, and whether it is a must or nice."""

    start: int
    stop: int
    said: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Blind:
    """A posting with what it asks for."""

    title: str
    text: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """Counts: skills met and missed; candidates that mean none; and the met ones whose kind fits."""

    met: int
    missed: int
    wrong: int
    kinds: int

    @property
    def precision(self) -> float:
        return self.met / max(1, self.met + self.wrong)

    @property
    def recall(self) -> float:
        return self.met / max(1, self.met + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.met / max(1, 2 * self.met + self.wrong + self.missed)


def blind(name: str) -> tuple[Blind, ...]:
    written = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(_one(piece) for piece in re.split(r"^=== ", written, flags=re.MULTILINE)[1:])


def _one(piece: str) -> Blind:
    title, marked = piece.split("\n", 1)
    text, asked, last = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[last : found.start()]
        said = found[1] or found[2]
        asked.append(Asked(len(text), len(text) + len(said), said, Kind.MUST if found[1] else Kind.NICE))
        text += said
        last = found.end()
    return Blind(title.partition(" (")[0], text + marked[last:], tuple(asked))


@cache
def _not_meant() -> frozenset[tuple[str, str]]:
    """Pairs of the words in a posting and a skill that overlap there and yet mean different things; read by hand."""
    lines = (FOLDER / "not-meant.txt").read_text(encoding="utf-8").splitlines()
    return frozenset((said, skill) for said, _, skill in (line.partition(" -> ") for line in lines if line))


def means(each: Asked, found: Candidate) -> bool:
    """Whether a candidate stands where the skill is asked and means it."""
    return found.start < each.stop and each.start < found.stop and (each.said.lower(), found.skill) not in _not_meant()


def met(postings: Iterable[Blind]) -> Met:
    """Every skill counts as met once; a candidate that means none of them is wrong."""
    right = missed = wrong = kinds = 0
    for each in postings:
        found = candidates_in(each.text, each.title)
        for asked in each.asked:
            hits = [one for one in found if means(asked, one)]
            right += bool(hits)
            missed += not hits
            kinds += any(one.kind is asked.kind for one in hits)
        wrong += sum(not any(means(asked, one) for asked in each.asked) for one in found)
    return Met(right, missed, wrong, kinds)
