"""Finding the phrases of word lists in a row of words, all lists in one pass.

A pattern such as "in {a|the} {good|} way" is kept as a small net of words; the nets of all lists are walked together, and
each set of places in them that a walk can reach is made once and remembered. So neither many choices in a pattern nor many
patterns make the search slower: it takes about one look-up a word.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from proprietor.language.words import lows_of

_CHOICE = re.compile(r"\{([^{}]*)\}")
_CHUNK = re.compile(r"(?:\{[^{}]*\}|[^\s{}])+")
REMEMBERED = 2_000
"""Words that lead nowhere which are remembered at one place; the words of the world are without number (a guess)."""

_ARROWS = frozenset({"→", "->", "=>"})


class Hit(NamedTuple):
    """Where a phrase stands: its list and its first and last (not included) word, counted in words."""

    label: str
    first: int
    last: int


class _Place:
    """A set of places in the nets: which lists have a phrase ending here, and where each next word leads."""

    __slots__ = ("labels", "nodes", "onward")

    def __init__(self, nodes: frozenset[int], labels: tuple[str, ...]) -> None:
        self.nodes = nodes
        self.labels = labels
        self.onward: dict[str, _Place | None] = {}


class PhraseBook:
    """Phrases of several lists, found together. The longest counts; phrases of one list never overlap."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        """Take in the patterns of each list under its label."""
        self._edges: list[dict[str, set[int]]] = [{}]
        self._skips: list[int] = [0]
        self._ends: dict[int, str] = {}
        self._places: dict[frozenset[int], _Place] = {}
        for label, patterns in lists.items():
            for pattern in dict.fromkeys(patterns):
                self._weave(pattern, label)
        self._start = _Place(frozenset({0}), ())

    def find(self, lows: Sequence[str]) -> tuple[Hit, ...]:
        """All phrases in a row of words, in the order in which they begin, the longest of one place first."""
        hits: list[Hit] = []
        busy: dict[str, int] = {}
        begins, count = self._edges[0], len(lows)
        for first, low in enumerate(lows):
            if low not in begins:
                continue
            best: dict[str, int] = {}
            place, at = self._onward(self._start, low), first + 1
            while place is not None:
                for label in place.labels:
                    if busy.get(label, 0) <= first:
                        best[label] = at
                if at == count:
                    break
                word = lows[at]
                place = place.onward[word] if word in place.onward else self._onward(place, word)
                at += 1
            if best:
                busy |= best
                hits += [Hit(label, first, last) for label, last in sorted(best.items(), key=_longest)]
        return tuple(hits)

    def _onward(self, place: _Place, word: str) -> _Place | None:
        """Where a word leads from a place; worked out once."""
        try:
            return place.onward[word]
        except KeyError:
            reached = {node for each in place.nodes for node in self._edges[each].get(word, ())}
            found = self._place(reached) if reached else None
            if found or len(place.onward) < REMEMBERED:
                place.onward[word] = found
            return found

    def _place(self, reached: set[int]) -> _Place:
        nodes = frozenset(node for each in reached for node in self._closure(each))
        if nodes not in self._places:
            labels = tuple(sorted({self._ends[node] for node in nodes if node in self._ends}))
            self._places[nodes] = _Place(nodes, labels)
        return self._places[nodes]

    def _closure(self, node: int) -> Iterator[int]:
        """A node, and those that follow it where nothing need stand in between."""
        yield node
        while self._skips[node]:
            node = self._skips[node]
            yield node

    def _weave(self, pattern: str, label: str) -> None:
        """Add a pattern's net: a node before each of its chunks, one at the end."""
        chunks = [_options(chunk) for chunk in _CHUNK.findall(pattern)]
        nodes = [self._node() for _ in range(len(chunks) + 1)]
        for options, here, there in zip(chunks, nodes, nodes[1:], strict=False):
            for option in options:
                self._thread(option, here, there)
        self._ends[nodes[-1]] = label
        for node in self._closure(nodes[0]):
            for word, targets in self._edges[node].items():
                self._edges[0].setdefault(word, set()).update(targets)

    def _thread(self, words: tuple[str, ...], here: int, there: int) -> None:
        if not words:
            self._skips[here] = there
            return
        for word in words[:-1]:
            between = self._node()
            self._edges[here].setdefault(word, set()).add(between)
            here = between
        self._edges[here].setdefault(words[-1], set()).add(there)

    def _node(self) -> int:
        self._edges.append({})
        self._skips.append(0)
        return len(self._edges) - 1


def _longest(each: tuple[str, int]) -> tuple[int, str]:
    return -each[1], each[0]


def _options(chunk: str) -> set[tuple[str, ...]]:
    """The rows of words a chunk of a pattern may stand for: "colo{u|}r" two, "{a|the|}" three, one of them empty."""
    pieces = _CHOICE.split(chunk)
    choices = [piece.split("|") if place % 2 else [piece] for place, piece in enumerate(pieces)]
    spelled = ("".join(chosen).strip() for chosen in product(*choices))
    return {(each,) if each in _ARROWS else lows_of(each) for each in spelled}
