"""Vocabulary: what each pain is recognised by, and how much each word and phrase of the playbook says."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType

from proprietor.interview.playbook.cards import Pain
from proprietor.language.lemmas import lemma
from proprietor.language.lexicon import entries, word_set
from proprietor.language.likeness import content_of
from proprietor.language.phrases import PhraseBook
from proprietor.language.words import lows_of


@dataclass(frozen=True, slots=True)
class Signal:
    """A phrase of a pain: as it is written, and the lemmas by which it is found."""

    pain: int
    written: str
    lemmas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the pains of a playbook are recognised by.

    Attributes:
        signals: the phrases by their first lemma, the longest first.
        words: the lemmas of each pain's words, in the order of the pains.
        matter: the same with the words of its phrases, for comparing with wins.
        weights: how much a word says, from 0 to 1: less in several pains, little in boilerplate.
        phrases: the same for whole phrases.
    """

    signals: Mapping[str, tuple[Signal, ...]]
    words: tuple[frozenset[str], ...]
    matter: tuple[frozenset[str], ...]
    weights: Mapping[str, float]
    phrases: Mapping[tuple[str, ...], float]

    def weight(self, word: str) -> float:
        """How much a word says; words that are in no pain say nothing."""
        return self.weights.get(word, 0.0)


@lru_cache(maxsize=4)
def vocabulary_of(pains: tuple[Pain, ...], worn: float) -> Vocabulary:
    """Lay out what the pains are recognised by; `worn` is the part of its weight that boilerplate keeps."""
    signals = [
        Signal(number, written, found)
        for number, pain in enumerate(pains)
        for written in pain.signals
        if (found := lemmas_of(written))
    ]
    words = tuple(frozenset(each for word in pain.words for each in lemmas_of(word)) - word_set("function") for pain in pains)
    matter = tuple(own | content_of(" ".join(pain.signals)) for own, pain in zip(words, pains, strict=True))
    count = len(pains)
    shares = Counter(word for each in words for word in each) + Counter(word for each in matter for word in each)
    rare = {word: _rarity(math.ceil(times / 2), count) * (worn if word in worn_words() else 1) for word, times in shares.items()}
    spread = Counter(each.lemmas for each in signals)
    by_first: dict[str, list[Signal]] = {}
    for each in sorted(signals, key=lambda signal: -len(signal.lemmas)):
        by_first.setdefault(each.lemmas[0], []).append(each)
    return Vocabulary(
        MappingProxyType({first: tuple(held) for first, held in by_first.items()}),
        words,
        matter,
        MappingProxyType(rare),
        MappingProxyType({phrase: _rarity(times, count) for phrase, times in spread.items()}),
    )


def _rarity(times: int, count: int) -> float:
    """Inverse document frequency over the pains, scaled so that what stands in one of them has 1."""
    return math.log((count + 1) / times) / math.log(count + 1)


@lru_cache(maxsize=20_000)
def lemmas_of(phrase: str) -> tuple[str, ...]:
    """The lemmas of a phrase's words, in order."""
    return tuple(lemma(low) for low in lows_of(phrase))


@cache
def _boilerplate() -> tuple[str, ...]:
    text = (resources.files("proprietor.interview.brief") / "boilerplate.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def worn_words() -> frozenset[str]:
    """The lemmas of single words that stand in almost every posting."""
    return frozenset(lemma(word) for line in _boilerplate() if line.startswith("=") for word in line[1:].split())


@cache
def worn_lemmas() -> frozenset[tuple[str, ...]]:
    """The same phrases by their lemmas, without the clichés."""
    return frozenset(lemmas_of(line) for line in _boilerplate() if not line.startswith("="))


@cache
def worn_phrases() -> PhraseBook:
    """Phrases that stand in almost every posting, found as they are written."""
    own = [re.sub("-", " ", line) for line in _boilerplate() if not line.startswith("=")]
    return PhraseBook({"boilerplate": [*entries("cliche"), *own]})
