"""Analysis: one line, read once. What it shows of deed, result, number, baseline and method; never whether it is true."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from proprietor.language.clauses import Deed
from proprietor.language.deeds import deeds_of
from proprietor.language.lexicon import entries
from proprietor.language.likeness import content_words
from proprietor.language.padding import Stripped, stripped
from proprietor.language.phrases import PhraseBook
from proprietor.language.quantities import Quantity, QuantityKind, quantities_of
from proprietor.language.words import STOPS
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
)
_BUTS = ("duty", "cliche", "superlative", "markers", "vague")
_WITH_VAGUE = frozenset({"cliche", "superlative"})
"""Lists with phrases that hold vague words themselves ("wears many hats"): looked for before those are struck out, too."""

_NAME = re.compile(r"(?<=[a-z0-9,;&%] )(?!I\b)[A-Z][\w&+#.-]*[\w+#]|\b[A-Z]{2,}\w*\b")
_CACHED = 20_000
"""Lines whose analysis is kept: the claims and wins of several careers (a guess)."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One line, read.

    Attributes:
        text: the line as it is judged and quoted.
        core: the line without padding and vague quantifiers; everything but W204 and the length is judged by it.
        lows: the words of the core.
        deeds: its verbs with their doers.
        quantities: its numbers; their places are places in the core.
        spans: for each word list, where its phrases stand in `text`.
        words: how many words the line has, padding and all.
        content: lemmas of its content words, for likeness.
        names: proper names and abbreviations in the middle of it.
    """

    text: str
    core: Stripped
    lows: tuple[str, ...]
    deeds: tuple[Deed, ...]
    quantities: tuple[Quantity, ...]
    spans: Mapping[str, tuple[Span, ...]]
    words: int
    content: frozenset[str]
    names: tuple[str, ...]

    def span_of(self, deed: Deed) -> Span:
        """Where a deed's words stand in the text."""
        words = self.core.words
        return self.core.back(words[deed.first].start, words[deed.last - 1].end)

    def place_of(self, quantity: Quantity) -> Span:
        """Where a quantity stands in the text."""
        return self.core.back(quantity.start, quantity.end)

    def said(self, place: Span) -> str:
        """The words at a place of the text."""
        return self.text[place[0] : place[1]]

    @property
    def counted(self) -> tuple[Quantity, ...]:
        """Quantities that count: a bare year does not."""
        return tuple(each for each in self.quantities if each.kind is not QuantityKind.YEAR)


@cache
def _book() -> PhraseBook:
    lists = {name: entries(name) for name in _LISTS}
    return PhraseBook(lists | {f"{name}_but": entries(f"{name}_but") for name in _BUTS})


@lru_cache(maxsize=_CACHED)
def analyse(text: str) -> Analysis:
    """Read one line. The same text gives the same analysis, so it is kept."""
    plain, core = stripped(text)
    lows = tuple(word.low for word in core.words)
    found, weak, aside = _phrases(core)
    if core is not plain:
        before, _, _ = _phrases(plain)
        found["vague"] = before.get("vague", ())
        for label in _WITH_VAGUE:
            found[label] = _merged(found.get(label, ()), before.get(label, ()))
    return Analysis(
        text=text,
        core=core,
        lows=lows,
        deeds=deeds_of(tuple("alone" if place in aside else low for place, low in enumerate(lows)), weak),
        quantities=quantities_of(core.text, core.words),
        spans=found,
        words=sum(word not in STOPS for word in text.split()),
        content=content_words(low for low in lows if low not in STOPS),
        names=tuple(found.group() for found in _NAME.finditer(core.text)),
    )


def _phrases(core: Stripped) -> tuple[dict[str, tuple[Span, ...]], dict[int, int], set[int]]:
    """Where the phrases of each list stand in the written text; weak phrases by their words, too.

    Last come the words of "single-handedly" and the like: they stand beside a verb as an adverb does.
    """
    hits = _book().find([word.low for word in core.words])
    excused = {
        (hit.label.removesuffix("_but"), place)
        for hit in hits
        if hit.label.endswith("_but")
        for place in range(hit.first, hit.last)
    }
    found: dict[str, list[Span]] = {}
    weak: dict[int, int] = {}
    for hit in hits:
        if any((hit.label, place) in excused for place in range(hit.first, hit.last)):
            continue
        found.setdefault(hit.label, []).append(core.back(core.words[hit.first].start, core.words[hit.last - 1].end))
        if hit.label == "weak":
            weak[hit.first] = hit.last
    aside = {place for hit in hits if hit.label == "inflation" for place in range(hit.first, hit.last)}
    return {label: tuple(spans) for label, spans in found.items()}, weak, aside


def _merged(one: tuple[Span, ...], two: tuple[Span, ...]) -> tuple[Span, ...]:
    """Two sets of places in one order, without those that another covers."""
    every = sorted({*one, *two}, key=lambda span: (span[0], -span[1]))
    kept: list[Span] = []
    for span in every:
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return tuple(kept)
