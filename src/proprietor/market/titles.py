"""Titles: from a title as an advert writes it to the occupation that is meant, or to a few among which the person chooses."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain
from typing import NamedTuple

from proprietor.market.levels import Level, levelled
from proprietor.market.occupations import shipped
from proprietor.market.title_index import Hit, Labelled, TitleIndex
from proprietor.market.title_ties import Candidate, TypicalWords
from proprietor.market.title_words import before_field, folded, parts_of, shed, tokens_of

MOST = 5
"""Candidates that are shown unless more are asked for."""

NEAR = 0.8
"""Likeness from which a title that the person has sorted decides; a guess."""

SURE_MARGIN = 0.12
"""Lead over the second candidate from which nobody is asked; tuned on two lists of our own, `dev` and `odd` among the tests."""

SURE_SCORE = 0.78
"""Likeness below which the person is asked however far the second is behind; tuned on the same lists."""

HEAD_ALONE = 0.95
"""Worth of a match of the title's first part when other parts are left out; tuned on `dev`."""

ALL_TOGETHER = 0.95
"""Worth of a match of all parts together, unless a label says just that; tuned on `dev`."""

SAID = 0.97
"""Worth of a label that says the first part and words of later ones, and nothing else; tuned on `dev`."""

LATER_PART = 0.85
"""Worth of a match of a part that does not stand first; tuned on `dev`."""


PARTS = 6
"""Parts of a title that are read; a guess that bounds the time for a whole paragraph pasted as a title."""


class Exemplar(NamedTuple):
    """A title that the person has sorted: the text as it was written, and the id of the occupation they chose."""

    text: str
    occupation: str


class Matched(NamedTuple):
    """What a title may mean.

    Attributes:
        candidates: as many as were asked for at most, the likest first; none when no word of the title is known.
        margin: by how much the first is ahead of the second, 0 to 1; 1 when an exemplar decides.
        sure: whether the first may be taken without asking.
        level: how senior; UNKNOWN when the title does not say so.
    """

    candidates: tuple[Candidate, ...]
    margin: float
    sure: bool
    level: Level


class _Reading(NamedTuple):
    """One way to read a title: words, what a match of them is worth, the kind of worker, and the first part of several."""

    words: tuple[str, ...]
    worth: float
    doer: str
    first: tuple[str, ...] = ()


class Titles:
    """A matcher of titles over any list of occupations with their labels: ours, or one that has been imported."""

    def __init__(self, labelled: Iterable[Labelled], words: Mapping[str, Sequence[str]] | None = None) -> None:
        """Keep the list; the index is built when the first title is asked for.

        Args:
            labelled: each occupation's id and titles.
            words: what postings for each typically contain, by id; without it a description changes nothing.
        """
        self._labelled = labelled
        self._words = words or {}
        self._built: TitleIndex | None = None
        self._sorted: dict[str, tuple[str, ...]] = {}

    @property
    def index(self) -> TitleIndex:
        """The index, built once."""
        if self._built is None:
            self._built = TitleIndex(self._labelled)
        return self._built

    @cached_property
    def typical(self) -> TypicalWords:
        """The typical words of its occupations, which tell tied ones apart."""
        return TypicalWords(self._words)

    def match(self, title: str, exemplars: Sequence[Exemplar] = (), *, most: int = MOST, description: str = "") -> Matched:
        """The occupations that a title may mean.

        Exemplars come first: one whose text is near enough decides, the nearest, and of equally near ones the latest. Otherwise
        the labels are compared, each occupation by its likest one. A title in several parts is sure only when all parts together
        lead to the same occupation: a line operator for ready meals works in the food trade.

        Args:
            title: as the advert writes it.
            exemplars: what the person has sorted before, oldest first.
            most: how many candidates to give.
            description: what else the posting says; it orders candidates that the title leaves tied, and makes nothing surer.
        """
        parts = parts_of(title)[:PARTS]
        level = levelled(tuple(chain.from_iterable(parts))).level
        wide = max(most, MOST)  # how far the first is ahead must not hang on how many are shown
        found = [(reading, self.index.search(reading.words, wide, reading.doer)) for reading in self._readings(parts)]
        candidates = self._candidates(found, wide)
        told = self._told(parts, exemplars)
        if told:
            others = (each for each in candidates if each.occupation != told.occupation)
            return Matched((told, *others)[:most], 1.0, sure=True, level=level)
        first, second = (*(each.score for each in candidates[:2]), 0.0, 0.0)[:2]
        agreed = bool(candidates) and self.index.ids[found[0][1][0].owner] == candidates[0].occupation
        exact = first >= 1.0 > second
        sure = agreed and (exact or (first - second >= SURE_MARGIN and first >= SURE_SCORE))
        if description and candidates:
            candidates = self.typical.untied(candidates, description)
        return Matched(candidates[:most], first - second, sure=sure, level=level)

    def _candidates(self, found: Iterable[tuple[_Reading, Sequence[Hit]]], most: int) -> tuple[Candidate, ...]:
        """The best hit of each occupation over all readings, the best first."""
        best: dict[int, Hit] = {}
        for reading, hits in found:
            for hit in hits:
                score = max(hit.score * reading.worth, _said(hit, reading))
                if hit.owner not in best or score > best[hit.owner].score:
                    best[hit.owner] = hit._replace(score=score)
        ranked = sorted(best.values(), key=lambda hit: (-hit.score, hit.owner))[:most]
        return tuple(Candidate(self.index.ids[hit.owner], hit.score, hit.label) for hit in ranked)

    def _readings(self, parts: Sequence[tuple[str, ...]]) -> Iterator[_Reading]:
        """Ways to read: all parts as one, the first alone, each later one. What a label says word for word counts fully."""
        plain = [(self._plain(part), self.index.doer_in(folded(before_field(part)))) for part in parts]
        filled = [(words, doer) for words, doer in plain if words]
        several = len(filled) > 1
        for place, (words, doer) in enumerate(filled):
            if several and not place:
                whole = tuple(word for words, _ in filled for word in words)
                yield _Reading(whole, 1.0 if self.index.exact(whole) else ALL_TOGETHER, doer, words)
            yield _Reading(words, (HEAD_ALONE if several else 1.0) if not place else LATER_PART, doer)

    def _plain(self, part: tuple[str, ...]) -> tuple[str, ...]:
        """The words of one part without what tells the level only or hangs on it, unless a label has just these words."""
        words = folded(part)
        return words if self.index.exact(words) else folded(shed(levelled(part).tokens))

    def near(self, text: str) -> Callable[[str], bool]:
        """Whether a title is so like this one that an exemplar of it decides."""
        words = _whole(parts_of(text))

        @cache
        def like(title: str) -> bool:
            return bool(words) and self.index.likeness(_whole(parts_of(title)[:PARTS]), words) >= NEAR

        return like

    def _told(self, parts: Sequence[tuple[str, ...]], exemplars: Sequence[Exemplar]) -> Candidate | None:
        """What the nearest exemplar says, if one is near enough."""
        words = _whole(parts)
        best: Candidate | None = None
        for each in exemplars if words else ():
            if each.text not in self._sorted:
                self._sorted[each.text] = _whole(parts_of(each.text))
            score = self.index.likeness(words, self._sorted[each.text])
            if score >= (best.score if best else NEAR):
                best = Candidate(each.occupation, score, each.text)
        return best


def _whole(parts: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for part in parts for word in folded(shed(levelled(part).tokens)))


def _said(hit: Hit, reading: _Reading) -> float:
    """What a label is worth that says the first part and words of later ones: "IT project manager" for "Project manager - IT"."""
    words = set(folded(tokens_of(hit.label)))
    return SAID if hit.said and reading.first and words > set(reading.first) else 0.0


@cache
def titles() -> Titles:
    """The matcher over the shipped occupations."""
    return Titles(((each.id, each.labels) for each in shipped()), {each.id: each.words for each in shipped()})


def match(title: str, exemplars: Sequence[Exemplar] = (), *, most: int = MOST, description: str = "") -> Matched:
    """The shipped occupations that a title may mean; see `Titles.match`."""
    return titles().match(title, exemplars, most=most, description=description)
