"""An index of titles: which labels are most like some words, by words and by groups of letters, quickly and without numpy."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from proprietor.market.title_words import before_field, folded, tokens_of_each

Labelled = tuple[str, Sequence[str]]
"""The id of an occupation, and its titles, the usual one first."""

WORDS_WEIGH = 0.75
"""How much of the likeness the whole words make, groups of letters the rest; tuned on `dev`, a list of ours among the tests."""

GRAM = 3
"""Letters of a group; three as is usual (a guess)."""

NEAR_WORD = 0.6
"""Likeness of letters, 0 to 1, from which an unknown word stands for a known one; a guess."""

NEAR_WORDS = 3
"""How many known words an unknown one may stand for; a guess."""

UNKNOWN_WEIGHS = 0.35
"""Weight of a word that stands in no label, as part of the heaviest word's; a guess: places and firms should weigh little."""

DOER_WEIGHS = 0.1
"""What a label loses that names another kind of worker than the title, as part of its likeness; tuned on `dev` and `odd`."""

ORDER_WEIGHS = 0.02
"""What a label loses that has the same words in another order: a care home assistant is no home care assistant; a guess."""

REREAD = 25
"""Labels whose letters are compared for five occupations, after the words have chosen them, and in proportion for more; a guess
that trades time for a few rare misspellings."""

FEW = 5
"""Occupations for which REREAD labels are compared."""

COMMON = 300
"""A word in more labels than this is only looked for in labels that a rarer word has found; a guess, for time alone."""


class Hit(NamedTuple):
    """A label that was found.

    Attributes:
        owner: the place of its occupation among all.
        score: its likeness, 0 to 1.
        label: the label as it was written.
        said: whether the title says all words of the label.
    """

    owner: int
    score: float
    label: str
    said: bool


class TitleIndex:
    """Labels of occupations, by their words; any list of occupations, small or large."""

    def __init__(self, labelled: Iterable[Labelled]) -> None:
        """Read all labels; about 10 microseconds each."""
        listed = list(labelled)
        self.ids = [each for each, _ in listed]
        self._labels = [label for _, labels in listed for label in labels]
        self._owners = [owner for owner, (_, labels) in enumerate(listed) for _ in labels]
        tokens = tokens_of_each(self._labels) if self._labels else []
        bags = [folded(each) for each in tokens]
        self._doers = [_doer(each, bag) for each, bag in zip(tokens, bags, strict=True)]
        self._single = frozenset(word for bag in bags for word in bag)
        self._bags = [frozenset(self._joined(bag)) for bag in bags]
        self._read = [" ".join(bag) for bag in bags]
        self._kinds = frozenset(self._doers)
        self._weigh()

    def doer_in(self, words: Sequence[str]) -> str:
        """The word that names a kind of worker: the last that does so in some label; empty when none does."""
        return next((word for word in reversed(words) if word in self._kinds), "")

    def _weigh(self) -> None:
        """Words by their rarity among occupations, labels by their words, words by their letters."""
        owners: dict[str, set[int]] = defaultdict(set)
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, bag in enumerate(self._bags):
            owner = self._owners[place]
            for word in bag:
                self._places[word].append(place)
                owners[word].add(owner)
        total = len(self.ids)
        self._weight = {word: log(1 + total / len(found)) for word, found in owners.items()}
        self._unknown = UNKNOWN_WEIGHS * max(self._weight.values(), default=1.0)
        weight = self._weight
        self._norms = [sqrt(sum([weight[word] * weight[word] for word in bag])) for bag in self._bags]
        self._near: dict[str, Mapping[str, float]] = {}

    @cached_property
    def _by_gram(self) -> Mapping[str, Sequence[str]]:
        """Known words by their groups of letters; only made once a word is unknown."""
        found: dict[str, list[str]] = defaultdict(list)
        for word in self._weight:
            for gram in grams_of(word):
                found[gram].append(word)
        return found

    def _joined(self, words: Sequence[str]) -> tuple[str, ...]:
        """Words, two together where the two are known as one: "front end" as "frontend"."""
        if not any(map(self._single.__contains__, map("".join, pairwise(words)))):
            return tuple(words)
        found: list[str] = []
        for word in words:
            if found and f"{found[-1]}{word}" in self._single:
                found[-1] = f"{found[-1]}{word}"
            else:
                found.append(word)
        return tuple(found)

    def exact(self, words: Sequence[str]) -> bool:
        """Whether some label has just these words, in whatever order."""
        bag = frozenset(self._joined(words))
        rarest = min(bag, key=lambda word: len(self._places.get(word, ())), default="")
        return any(self._bags[place] == bag for place in self._places.get(rarest, ()))

    def search(self, words: Sequence[str], most: int, doer: str = "") -> list[Hit]:
        """The likest label of each of the likest occupations, the likest first; nothing for words that no label knows.

        Labels whose kind of worker is `doer` are preferred; without one, all are alike in this.
        """
        bag = frozenset(self._joined(words))
        asked, norm = self._asked(bag)
        found = self._found(asked)
        norms, labels, owners = self._norms, self._labels, self._owners
        chosen = nlargest(
            REREAD * max(most, FEW) // FEW,
            ((score / (norm * norms[place]), -len(labels[place]), place) for place, score in found.items()),
        )
        text = " ".join(words)
        letters = _letters(text)
        best: dict[int, Hit] = {}
        for score, _, place in chosen:
            likeness = WORDS_WEIGH * min(score, 1.0) + (1 - WORDS_WEIGH) * cosine(letters, _letters(self._read[place]))
            if self._bags[place] != bag:
                likeness *= 1 - DOER_WEIGHS * (doer not in {"", self._doers[place]})
            elif self._read[place] != text:
                likeness -= ORDER_WEIGHS
            owner = owners[place]
            if owner not in best or likeness > best[owner].score:
                best[owner] = Hit(owner, likeness, labels[place], said=self._bags[place] <= bag)
        return nlargest(most, best.values(), key=lambda hit: (hit.score, -hit.owner))

    def likeness(self, one: Sequence[str], two: Sequence[str]) -> float:
        """How alike the words of two titles are, 0 to 1, in the measure of `search`; 0 when they share no word."""
        first, second = frozenset(self._joined(one)), frozenset(self._joined(two))
        if first.isdisjoint(second):
            return 0.0
        shared = sum([self._heft(word) ** 2 for word in first & second])
        norm = sqrt(sum([self._heft(word) ** 2 for word in first]) * sum([self._heft(word) ** 2 for word in second]))
        letters = cosine(_letters(" ".join(one)), _letters(" ".join(two)))
        return WORDS_WEIGH * shared / norm + (1 - WORDS_WEIGH) * letters

    def _heft(self, word: str) -> float:
        return self._weight.get(word, self._unknown)

    def _asked(self, words: Iterable[str]) -> tuple[Mapping[str, float], float]:
        """The known words that some words stand for, with their weight, and the length of them all as a vector."""
        asked: dict[str, float] = {}
        square = 0.0
        for word in words:
            near = {word: 1.0} if word in self._weight else self._nearest(word)
            square += max([self._weight[each] for each in near], default=self._unknown) ** 2
            for each, part in near.items():
                asked[each] = max(asked.get(each, 0.0), self._weight[each] * part)
        return asked, sqrt(square) or 1.0

    def _found(self, asked: Mapping[str, float]) -> Mapping[int, float]:
        """Labels that have one of the words at least, with the product of the two as vectors."""
        found: dict[int, float] = {}
        for word in sorted(asked, key=lambda each: len(self._places[each])):
            places = self._places[word]
            gain = asked[word] * self._weight[word]
            if found and len(places) > COMMON:
                bags = self._bags
                for place in found:
                    if word in bags[place]:
                        found[place] += gain
            else:
                for place in places:
                    found[place] = found.get(place, 0.0) + gain
        return found

    def _nearest(self, word: str) -> Mapping[str, float]:
        """Known words whose letters are like an unknown one's, by the part of groups they share (Dice)."""
        if word not in self._near:
            grams = grams_of(word)
            shared = Counter(near for gram in grams for near in self._by_gram.get(gram, ()))
            parts = ((2 * count / (len(grams) + len(grams_of(near))), near) for near, count in shared.items())
            self._near[word] = {near: part for part, near in nlargest(NEAR_WORDS, parts) if part >= NEAR_WORD}
        return self._near[word]


def _doer(tokens: Sequence[str], bag: Sequence[str]) -> str:
    """The kind of worker that a label names: the last word before its field; empty where there is none."""
    named = before_field(tokens)
    return "".join((bag if len(named) == len(tokens) else folded(named))[-1:])


@lru_cache(maxsize=50_000)
def grams_of(word: str) -> frozenset[str]:
    """Groups of letters of a word, its beginning and end marked."""
    marked = f" {word} "
    return frozenset(marked[start : start + GRAM] for start in range(max(len(marked) - GRAM + 1, 1)))


@lru_cache(maxsize=20_000)
def _letters(text: str) -> Mapping[str, float]:
    """Groups of letters of a title as a vector of length one."""
    counted = Counter(gram for word in text.split() for gram in grams_of(word))
    norm = sqrt(sum([count * count for count in counted.values()])) or 1.0
    return {gram: count / norm for gram, count in counted.items()}


def cosine(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    """The cosine of two vectors of length one: 1 the same direction, 0 nothing in common."""
    if len(two) < len(one):
        one, two = two, one
    return sum([part * two[gram] for gram, part in one.items() if gram in two])
