"""Scoring: labels of talks compared, those of the rules with a labeller's or those of two labellers with each other."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.analysis.reading import read_turns
from tests.interview.talks import Row, labelled_turns, rows_of, talks_in

ASKING = {"information", "request"}
"""The kinds that count as asked."""

OF_TURN = ("focus", "control", "answered")
OF_QUESTION = ("form", "invites", "intent")
YES_OR_NO = ("bridge", "insight")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What somebody, or the rules, noted on a turn: questions that ask and restatements by their place, the rest by its name."""

    questions: tuple[tuple[Span, Mapping[str, str]], ...]
    restates: tuple[Span, ...]
    labels: Mapping[str, str]


@dataclass(slots=True)
class Found:
    """How often a label was found, found wrongly, and missed."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.hits + self.wrong)

    @property
    def recall(self) -> float:
        return self.hits / max(1, self.hits + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(1, 2 * self.hits + self.wrong + self.missed)


@dataclass(slots=True)
class Scores:
    """How two sets of labels compare: pairs of values by label, and places found by label."""

    pairs: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    places: dict[str, Found] = field(default_factory=dict)

    def figure(self, label: str) -> float:
        """F1 where a label is there or not, else the share of equal values."""
        return self.places[label].f1 if label in self.places else accuracy(self.pairs[label])

    def lines(self) -> Iterator[str]:
        """A table, one label a line."""
        yield f"{'label':10} {'P':>5} {'R':>5} {'F1/acc':>6} {'kappa':>5} {'n':>5}"
        for label in dict.fromkeys((*self.places, *self.pairs)):
            found, pairs = self.places.get(label), self.pairs.get(label)
            ahead = f"{found.precision:5.2f} {found.recall:5.2f}" if found else " " * 11
            behind = f"{kappa(pairs):5.2f}" if pairs else " " * 5
            count = found.hits + found.missed if found else sum(pairs.values()) if pairs else 0
            yield f"{label:10} {ahead} {self.figure(label):6.3f} {behind} {count:5}"


def accuracy(pairs: Mapping[tuple[str, str], int]) -> float:
    """The share of equal values."""
    return sum(count for (one, other), count in pairs.items() if one == other) / max(1, sum(pairs.values()))


def kappa(pairs: Mapping[tuple[str, str], int]) -> float:
    """Cohen's kappa: agreement beyond what the frequencies of the values bring by chance; 1 when there is only one value."""
    total = sum(pairs.values())
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for (one, other), count in pairs.items():
        first[one] += count
        second[other] += count
    chance = sum(first[value] * second[value] for value in first) / total**2
    return 1.0 if chance == 1 else (accuracy(pairs) - chance) / (1 - chance)


def marks_of(row: Row) -> Marks:
    """The labels of a person."""

    def span(quote: str) -> Span:
        begin = row["text"].index(quote)
        return begin, begin + len(quote)

    asked = (each for each in row["questions"] if each["kind"] in ASKING)
    return Marks(
        questions=tuple((span(each["quote"]), {name: str(each[name]) for name in (*OF_QUESTION, "follow_up")}) for each in asked),
        restates=tuple(span(each) for each in row["restates"]),
        labels={name: str(row[name]) for name in (*OF_TURN, *YES_OR_NO)},
    )


def marks_of_rules(read: ReadTurn) -> Marks:
    """The labels of the rules."""
    return Marks(
        questions=tuple(
            ((each.start, each.stop), {name: str(getattr(each, name)) for name in (*OF_QUESTION, "follow_up")})
            for each in read.asked
        ),
        restates=read.restates,
        labels={
            **{name: str(getattr(read, name)) for name in OF_TURN},
            "bridge": str(read.bridge),
            "insight": str(bool(read.insight)),
        },
    )


def compare(pairs: Iterable[tuple[Marks, Marks]]) -> Scores:
    """Compare labels turn by turn; the first of each pair is held to be right."""
    scores = Scores(
        pairs={name: Counter() for name in ("asked", "follow_up", *YES_OR_NO, "restated", *OF_TURN, *OF_QUESTION)},
        places={name: Found() for name in ("question", "asked", "follow_up", "restates", *YES_OR_NO)},
    )
    for right, found in pairs:
        for name in (*OF_TURN, *YES_OR_NO):
            scores.pairs[name][right.labels[name], found.labels[name]] += 1
        scores.pairs["asked"][str(bool(right.questions)), str(bool(found.questions))] += 1
        scores.pairs["restated"][str(bool(right.restates)), str(bool(found.restates))] += 1
        _compare_questions(scores, right, found)
        _compare_restatements(scores.places["restates"], right.restates, found.restates)
    for name in ("asked", "follow_up", *YES_OR_NO):
        scores.places[name] = _found_in(scores.pairs[name])
    return scores


def _found_in(pairs: Mapping[tuple[str, str], int]) -> Found:
    """A yes-or-no label as something found or missed."""
    return Found(*(pairs.get(key, 0) for key in (("True", "True"), ("False", "True"), ("True", "False"))))


def _compare_questions(scores: Scores, right: Marks, found: Marks) -> None:
    """A question is found when the places overlap; each is found once."""
    left = list(right.questions)
    for span, labels in found.questions:
        match = next((each for each in left if _overlap(span, each[0])), None)
        if match is None:
            scores.places["question"].wrong += 1
            continue
        left.remove(match)
        scores.places["question"].hits += 1
        for name in (*OF_QUESTION, "follow_up"):
            scores.pairs[name][match[1][name], labels[name]] += 1
    scores.places["question"].missed += len(left)


def _compare_restatements(score: Found, right: Sequence[Span], found: Sequence[Span]) -> None:
    hits = sum(any(_overlap(each, other) for other in found) for each in right)
    score.hits += hits
    score.missed += len(right) - hits
    score.wrong += sum(not any(_overlap(each, other) for other in right) for each in found)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def rules_beside_labels(folder: Path) -> Scores:
    """The rules compared with the labels of a folder."""
    return compare(pair for path in talks_in(folder) for pair in _with_rules(rows_of(path)))


def _with_rules(rows: Sequence[Row]) -> Iterator[tuple[Marks, Marks]]:
    marked = any("?" in row["text"] for row in rows)
    for row, read in zip(rows, read_turns(labelled_turns(rows), marked=marked), strict=True):
        yield marks_of(row), marks_of_rules(read)


def labels_beside_labels(folder: Path, second: Path) -> Scores:
    """Two labellers compared on the talks that both have labelled."""
    return compare(
        (marks_of(one), marks_of(other))
        for path in talks_in(folder)
        for one, other in zip(rows_of(path), rows_of(second / path.name), strict=True)
    )
