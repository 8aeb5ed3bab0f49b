"""Corpus score: runs the lint over the gold corpus and counts, for each rule, what was found, missed and invented."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proprietor.language.concreteness import OwnList, Ratings
from proprietor.proposition.lint import lint_text
from proprietor.proposition.rule import Surroundings

CORPUS = Path(__file__).parent / "corpus" / "lines.jsonl"

SEEN_IN_A_LINE = [
    "E102",
    "E103",
    "E104",
    "W201",
    "W202",
    "W203",
    "W204",
    "W205",
    "W206",
    "W207",
    "W208",
    "W212",
    "W213",
    "W214",
    "I301",
    "I302",
]
"""The rules that are labelled; the others need records."""


@dataclass(frozen=True)
class Score:
    """How one rule did."""

    hit: int
    invented: int
    missed: int

    @property
    def precision(self) -> float:
        """Of what it remarked, the part that was right."""
        return self.hit / (self.hit + self.invented) if self.hit + self.invented else 1.0

    @property
    def recall(self) -> float:
        """Of what there was to remark, the part it found."""
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 1.0


def corpus(path: Path = CORPUS) -> list[dict[str, Any]]:
    """The labelled lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def labels_of(line: Mapping[str, Any]) -> set[str]:
    """The rules a line was labelled with, by hand."""
    found = next(value for key, value in line.items() if isinstance(value, list))
    return {str(each)[:4] for each in found}


def text_of(line: Mapping[str, Any]) -> str:
    """The line itself."""
    return str(line.get("text") or line.get("line"))


def judged(text: str, ratings: Ratings | None = None) -> set[str]:
    """The rules the lint puts on one line, read as one bullet."""
    report = lint_text(f"- {text}", surroundings=Surroundings(ratings=ratings or OwnList()))
    return {finding.rule for finding in report.findings} & set(SEEN_IN_A_LINE)


def scores(lines: Sequence[Mapping[str, Any]], ratings: Ratings | None = None) -> dict[str, Score]:
    """The score of each rule."""
    pairs = [(labels_of(line), judged(text_of(line), ratings)) for line in lines]
    return {
        rule: Score(
            sum(rule in gold and rule in said for gold, said in pairs),
            sum(rule not in gold and rule in said for gold, said in pairs),
            sum(rule in gold and rule not in said for gold, said in pairs),
        )
        for rule in SEEN_IN_A_LINE
    }


def false_alarms(lines: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
    """Good lines that got any remark, and good lines in all."""
    good = [line for line in lines if not labels_of(line)]
    return sum(bool(judged(text_of(line))) for line in good), len(good)


def _row(name: str, score: Score) -> str:
    counts = f"{score.hit + score.missed} | {score.hit} | {score.invented} | {score.missed}"
    return f"| {name} | {counts} | {score.precision:.2f} | {score.recall:.2f} |"


def as_table(lines: Sequence[Mapping[str, Any]]) -> str:
    """The scores as a Markdown table."""
    rows = [_row(rule, score) for rule, score in scores(lines).items()]
    alarmed, good = false_alarms(lines)
    total = list(scores(lines).values())
    every = Score(sum(s.hit for s in total), sum(s.invented for s in total), sum(s.missed for s in total))
    head = "| rule | labelled | found | invented | missed | precision | recall |\n|---|---|---|---|---|---|---|"
    return "\n".join(
        [head, *rows, _row("all", every), "", f"{len(lines)} lines; good lines: {good}, of which with a false alarm: {alarmed}."]
    )
