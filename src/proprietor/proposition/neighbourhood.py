"""Neighbourhood: which passages may tell of the same fact; kept as an index, so that one changed passage costs little."""

from collections.abc import Iterator, Mapping

from proprietor.proposition.analysis import analyse
from proprietor.proposition.rule import Other

LEAST_SHARED = 3
"""Two lines with fewer content words in common are not held against each other (a guess)."""

CROWD = 40
"""A word that stands in more passages than this is no clue (a guess; keeps it quick)."""

MOST_NEAR = 8
"""So many of the most alike passages are held against each one (a guess; keeps it quick)."""


class Neighbourhood:
    """Numbered passages, and for each those others that may tell of the same fact. Never changes; a change makes a new one.

    Passages are compared only when they share at least three words that few others have and both hold a number, so that
    thousands stay quick.
    """

    def __init__(self, passages: Mapping[int, Other] | None = None) -> None:
        """Lay out the index from passages by number."""
        self._passages: dict[int, Other] = {}
        self._content: dict[int, frozenset[str]] = {}
        self._holders: dict[str, set[int]] = {}
        self._near: dict[int, tuple[Other, ...]] = {}
        if passages:
            self._change(passages)

    def near(self, number: int) -> tuple[Other, ...]:
        """The passages that may tell of the same fact as this one, in the order of their numbers."""
        return self._near.get(number, ())

    def with_changes(self, changes: Mapping[int, Other | None]) -> "Neighbourhood":
        """A new index in which some passages stand as given, or are gone where None is given."""
        after = Neighbourhood()
        after._passages = {**self._passages}
        after._content = {**self._content}
        after._holders = {**self._holders}
        after._near = {**self._near}
        after._change(changes)
        return after

    def _change(self, changes: Mapping[int, Other | None]) -> None:
        before: dict[str, set[int]] = {}
        for number, passage in changes.items():
            for word in self._content.pop(number, ()):
                self._holder(word, before).discard(number)
            self._passages.pop(number, None)
            self._near.pop(number, None)
            if passage is None:
                continue
            self._passages[number] = passage
            read = analyse(passage.text)
            if read.counted:
                self._content[number] = read.content
                for word in read.content:
                    self._holder(word, before).add(number)
        for number in self._affected(before):
            if found := tuple(self._nearest(number)):
                self._near[number] = found
            else:
                self._near.pop(number, None)

    def _holder(self, word: str, before: dict[str, set[int]]) -> set[int]:
        """Who holds a word, as a set of this index's own; what it was before is noted once."""
        if word not in before:
            before[word] = self._holders.get(word, set())
            self._holders[word] = set(before[word])
        return self._holders[word]

    def _affected(self, before: Mapping[str, set[int]]) -> set[int]:
        """The passages for which a changed word is a clue, or was one."""
        return {
            number
            for word, held in before.items()
            if min(len(held), len(self._holders[word])) <= CROWD
            for number in self._holders[word]
        }

    def _nearest(self, number: int) -> Iterator[Other]:
        met: dict[int, int] = {}
        for word in self._content[number]:
            held = self._holders[word]
            for other in held if 1 < len(held) <= CROWD else ():
                met[other] = met.get(other, 0) + 1
        nearest = sorted((-shared, other) for other, shared in met.items() if other != number and shared >= LEAST_SHARED)
        for _, other in sorted(nearest[:MOST_NEAR], key=lambda each: each[1]):
            yield self._passages[other]
