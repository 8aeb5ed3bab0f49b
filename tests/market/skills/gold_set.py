"""The gold set as data, and how well candidates meet it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from proprietor.market.skills.extracting import Candidate, Kind, candidates_in
from proprietor.market.skills.vocabulary.reading import SOFT, shipped

FOLDER = Path(__file__).parent / "gold"
_MARK = re.compile(r"\[\[([?~]?)([^\[\]]+)\]\]")
_UNMARKED = frozenset(each.id for each in shipped() if each.family in {SOFT, "degrees", "fields-of-work"})
"""Soft skills, degrees and having worked in a trade are left unmarked in the gold set: a candidate for one is neither right nor
wrong."""

_KINDS = {"": Kind.MUST, "?": Kind.NICE, "~": Kind.UNKNOWN}


@dataclass(frozen=True, slots=True)
class Gold:
    """A posting with the places of its knowledge: (start, stop) and kind."""

    name: str
    title: str
    text: str
    marks: dict[tuple[int, int], Kind]


def gold(half: str) -> tuple[Gold, ...]:
    written = (FOLDER / f"{half}.txt").read_text(encoding="utf-8")
    return tuple(_one(piece) for piece in re.split(r"^=== ", written, flags=re.MULTILINE)[1:])


def _one(piece: str) -> Gold:
    name, title, marked = piece.split("\n", 2)
    text, marks, last = "", {}, 0
    for found in _MARK.finditer(marked):
        text += marked[last : found.start()]
        marks[len(text), len(text) + len(found[2])] = _KINDS[found[1]]
        text += found[2]
        last = found.end()
    return Gold(name, title, text + marked[last:], marks)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of exact places: right, found though not marked, marked though not found; and the kinds that fit."""

    right: int
    wrong: int
    missed: int
    kinds: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)


def score(postings: Iterable[Gold], *, unmarked: frozenset[str] = _UNMARKED) -> Score:
    right = wrong = missed = kinds = 0
    for each in postings:
        found = {(one.start, one.stop): one for one in candidates_in(each.text, each.title)}
        hits = found.keys() & each.marks.keys()
        right += len(hits)
        wrong += sum(one.skill not in unmarked for place, one in found.items() if place not in each.marks)
        missed += len(each.marks.keys() - found.keys())
        kinds += sum(found[place].kind is each.marks[place] for place in hits)
    return Score(right, wrong, missed, kinds)


def errors(each: Gold) -> tuple[list[Candidate], list[str]]:
    """For those who mend the rules: what was found though not marked, and what was missed."""
    found = candidates_in(each.text, each.title)
    places = {(one.start, one.stop) for one in found}
    return [one for one in found if (one.start, one.stop) not in each.marks], [
        each.text[start:stop] for start, stop in each.marks if (start, stop) not in places
    ]
