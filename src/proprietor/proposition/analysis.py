"""Analysis: one line, read once. What it shows of deed, result, number, baseline and method; never whether it is true."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from proprietor.language.atoms import spells_numbers
from proprietor.language.clauses import Deed
from proprietor.language.deeds import deeds_of
from proprietor.language.lexicon import entries
from proprietor.language.likeness import content_words
from proprietor.language.padding import Stripped, stripped
from proprietor.language.phrases import PhraseBook
from proprietor.language.quantities import Quantity, QuantityKind, quantities_of
from proprietor.language.words import STOPS, words_of
from proprietor.proposition.masks import masked, real_duties
from proprietor.values.finding import Span

_LISTS = (
    "duty",
    "weak",
    "cliche",
    "superlative",
    "markers",
    "inflation",
    "round",
    "source",
    "baseline",
    "method",
    "outcome",
    "vague",
    "busywork",
)
_BUTS = ("duty", "cliche", "superlative", "markers", "vague")
_ALSO_IN_PLAIN = frozenset({"cliche", "superlative", "vague"})
"""Vague words, and lists with phrases that hold such ("wears many hats"): looked for before those are struck out, too."""

_NAME = re.compile(r"(?<=[a-z0-9,;&%] )(?!I\b)[A-Z][\w&+#.-]*[\w+#]|\b[A-Z]{2,}\w*\b")
_CACHED = 20_000
"""Lines whose analysis is kept: the claims and wins of several careers (a guess)."""


Phrases = Mapping[str, Sequence[tuple[int, int]]]
"""For each word list, where its phrases stand, counted in words."""


@dataclass(frozen=True)
class Analysis:
    """One line, read. What few rules ask for is worked out when it is asked for, and kept.

    Attributes:
        text: the line as it is judged and quoted.
        core: the line without padding and vague quantifiers; everything but W204 and the length is judged by it.
        lows: the words of the core.
        deeds: its verbs with their doers.
        quantities: its numbers; their places are places in the core.
        counted: quantities that count: a bare year does not.
        phrases: the phrases of each word list in the core.
        plain: the line with its vague quantifiers, if it has some, and the phrases in it.
    """

    text: str
    core: Stripped
    lows: tuple[str, ...]
    deeds: tuple[Deed, ...]
    quantities: tuple[Quantity, ...]
    counted: tuple[Quantity, ...]
    phrases: Phrases
    plain: tuple[Stripped, Phrases] | None = None

    def has(self, label: str) -> bool:
        """Whether a phrase of a word list stands in it."""
        return label in self.phrases or (self.plain is not None and label in _ALSO_IN_PLAIN and label in self.plain[1])

    def marks(self, label: str) -> tuple[Span, ...]:
        """Where the phrases of a word list stand in `text`."""
        here = _places(self.core, self.phrases, label)
        if self.plain is None or label not in _ALSO_IN_PLAIN:
            return here
        return _merged(here, _places(*self.plain, label))

    def span_of(self, deed: Deed) -> Span:
        """Where a deed's words stand in the text."""
        return self.core.place_of(deed.first, deed.last)

    def place_of(self, quantity: Quantity) -> Span:
        """Where a quantity stands in the text."""
        return self.core.back(quantity.start, quantity.end)

    def said(self, place: Span) -> str:
        """The words at a place of the text."""
        return self.text[place[0] : place[1]]

    @property
    def words(self) -> int:
        """How many words the line has, padding and all."""
        words = self.text.split()
        return len(words) - sum(map(STOPS.__contains__, words))

    @cached_property
    def content(self) -> frozenset[str]:
        """Lemmas of its content words, for likeness."""
        return content_words(self.lows)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Proper names and abbreviations in the middle of it."""
        return tuple(found.group() for found in _NAME.finditer(self.core.text))


@cache
def _book() -> PhraseBook:
    lists = {name: entries(name) for name in (*_LISTS, "padding")}
    return PhraseBook(lists | {f"{name}_but": entries(f"{name}_but") for name in _BUTS})


@lru_cache(maxsize=_CACHED)
def analyse(text: str) -> Analysis:
    """Read one line. The same text gives the same analysis, so it is kept."""
    plain, core = stripped(text, _book())
    phrases = _phrases(core)
    deeds = deeds_of(masked(core) if "inflation" in phrases or "-" in core.text else core.lows, dict(phrases.get("weak", ())))
    if duties := real_duties(core.lows, phrases.pop("duty", ()), deeds):
        phrases["duty"] = duties
    quantities = quantities_of(core.text, words_of(core.text) if spells_numbers(core.lows) else ())
    return Analysis(
        text=text,
        core=core,
        lows=core.lows,
        deeds=deeds,
        quantities=quantities,
        counted=tuple([each for each in quantities if each.kind is not QuantityKind.YEAR]),
        phrases=phrases,
        plain=None if core is plain else (plain, _phrases(plain)),
    )


def _phrases(read: Stripped) -> dict[str, list[tuple[int, int]]]:
    """The phrases of each list, those that an exception covers left out."""
    excused = {
        (hit.label.removesuffix("_but"), place)
        for hit in read.hits
        if hit.label.endswith("_but")
        for place in range(hit.first, hit.last)
    }
    found: dict[str, list[tuple[int, int]]] = {}
    for label, first, last in read.hits:
        if not excused or not any((label, place) in excused for place in range(first, last)):
            found.setdefault(label, []).append((first, last))
    return found


def _places(read: Stripped, phrases: Phrases, label: str) -> tuple[Span, ...]:
    return tuple([read.place_of(first, last) for first, last in phrases.get(label, ())])


def _merged(one: tuple[Span, ...], two: tuple[Span, ...]) -> tuple[Span, ...]:
    """Two sets of places in one order, without those that another covers."""
    every = sorted({*one, *two}, key=lambda span: (span[0], -span[1]))
    kept: list[Span] = []
    for span in every:
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return tuple(kept)
