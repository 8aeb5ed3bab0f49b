"""Evidence: where in a posting and in notes the phrases and words of a pain stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from proprietor.interview.brief.traced import Source, SourceKind
from proprietor.interview.brief.vocabulary import Signal, Vocabulary, worn_lemmas, worn_phrases, worn_words
from proprietor.language.lemmas import lemma
from proprietor.language.words import words_of


class Token(NamedTuple):
    """A word or stop of a text: its lemma, how it is looked up, and its place."""

    lemma: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that can be quoted, read once."""

    kind: SourceKind
    text: str
    tokens: tuple[Token, ...]

    def quote(self, start: int, stop: int) -> Source:
        """A stretch of the text as a source."""
        return Source(self.kind, self.text[start:stop], start, stop)


class Found(NamedTuple):
    """A phrase or word of a pain, as it was found.

    Attributes:
        key: the lemmas it was found by; one for a word.
        written: how the playbook writes it.
        source: the quote.
        signal: whether it is a phrase of the pain's signals.
        worn: whether it is boilerplate: a word, or part of a phrase, that almost every posting has.
    """

    key: tuple[str, ...]
    written: str
    source: Source
    signal: bool
    worn: bool


def read_passage(kind: SourceKind, text: str) -> Passage:
    """Read a text as tokens."""
    return Passage(kind, text, tuple(Token(lemma(word.low), word.low, word.start, word.end) for word in words_of(text)))


def find_evidence(passages: Sequence[Passage], known: Vocabulary) -> dict[int, tuple[Found, ...]]:
    """For each pain, by its number, the first place of each of its phrases and words, phrases first."""
    phrases: dict[int, dict[tuple[str, ...], Found]] = {}
    taken: dict[int, set[tuple[SourceKind, int]]] = {}
    for passage in passages:
        for signal, found, places in _signals(passage, known):
            held = taken.setdefault(signal.pain, set())
            if any((passage.kind, place) in held for place in places):
                continue
            held.update((passage.kind, place) for place in places)
            phrases.setdefault(signal.pain, {}).setdefault(signal.lemmas, found)
    words = _words(passages, known, taken)
    return {
        pain: (*phrases.get(pain, {}).values(), *words.get(pain, {}).values()) for pain in sorted(phrases.keys() | words.keys())
    }


def _signals(passage: Passage, known: Vocabulary) -> Iterator[tuple[Signal, Found, range]]:
    """Every phrase at every place of a text, the longest of one place first."""
    tokens = passage.tokens
    worn = _worn_places(tokens)
    for place, token in enumerate(tokens):
        for signal in known.signals.get(token.lemma, ()):
            last = place + len(signal.lemmas)
            if tuple(each.lemma for each in tokens[place:last]) != signal.lemmas:
                continue
            start, stop = token.start, tokens[last - 1].end
            if "\n\n" in passage.text[start:stop]:
                continue
            places = range(place, last)
            common = signal.lemmas in worn_lemmas() or worn.issuperset(places)
            found = Found(signal.lemmas, signal.written, passage.quote(start, stop), signal=True, worn=common)
            yield signal, found, places


def _worn_places(tokens: Sequence[Token]) -> set[int]:
    hits = worn_phrases().find([token.low for token in tokens])
    return {place for hit in hits for place in range(hit.first, hit.last)}


def _words(
    passages: Iterable[Passage], known: Vocabulary, taken: dict[int, set[tuple[SourceKind, int]]]
) -> dict[int, dict[tuple[str, ...], Found]]:
    """The first place of each word of each pain that is not part of one of the pain's phrases there."""
    pains_of: dict[str, list[int]] = {}
    for pain, words in enumerate(known.words):
        for word in words:
            pains_of.setdefault(word, []).append(pain)
    found: dict[int, dict[tuple[str, ...], Found]] = {}
    for passage in passages:
        for place, token in enumerate(passage.tokens):
            for pain in pains_of.get(token.lemma, ()):
                key = (token.lemma,)
                if (passage.kind, place) in taken.get(pain, ()) or key in found.get(pain, {}):
                    continue
                source = passage.quote(token.start, token.end)
                found.setdefault(pain, {})[key] = Found(key, token.lemma, source, signal=False, worn=token.lemma in worn_words())
    return found
