"""The automaton: all aliases of all skills as one tree of words, walked once along a text."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from proprietor.market.skills.spelling import one_spelling
from proprietor.market.skills.vocabulary.reading import Skill, shipped

_TOKEN = re.compile(r"(?<![^\W_])\.net(?![^\W_])|[^\W_]+(?:[+#]+(?![^\W_]))?|&", re.IGNORECASE)
_GAPS = frozenset({"", " ", "-", "–", "‑", "/", ".", "'", "’", "' ", "’ ", ":", "\u00a0"})
"""What may stand between two words of one alias; a comma, or a stop with a space behind it, may not."""

_SHOUTED = re.compile(r"[A-Z&]{2,4}s?|[A-Z][a-z]?[A-Z][a-z]?|MArch")
"""Short names with two capitals at least, such as ACS, ICE or BEd, of which many are words in small letters, and the degree that
is also a month; they are looked for with their capitals."""

_FEW = 3
_NOTHING = Skill(id="", label="")
"""What is meant where longer words stand that only look like a skill."""


class Token(NamedTuple):
    """A word of a text: as it is looked up, and where it stands."""

    low: str
    start: int
    stop: int


class Hit(NamedTuple):
    """A place where an alias stands.

    Attributes:
        skill: the skill.
        start: place of its first sign in the text.
        stop: place after its last.
        by_label: whether it stands there by its label, which may be ambiguous.
    """

    skill: Skill
    start: int
    stop: int
    by_label: bool


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text, those with "+" or "#" behind them whole."""
    return tuple(Token(found[0].lower(), found.start(), found.end()) for found in _TOKEN.finditer(text))


class _Node:
    """A place in the tree: where each word leads, and the skills that end here with their alias."""

    __slots__ = ("ends", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, _Node] = {}
        self.ends: tuple[tuple[Skill, str], ...] = ()


class Automaton:
    """Finds the aliases of skills in a text; the longest counts, and none overlap."""

    def __init__(self, skills: Iterable[Skill]) -> None:
        """Weave in all aliases."""
        self._root = _Node()
        for skill in skills:
            for alias in (skill.label, *skill.aliases):
                self._weave(skill, alias)
            for words in skill.besides:
                self._weave(_NOTHING, words)

    def _weave(self, skill: Skill, alias: str) -> None:
        node = self._root
        for word in _TOKEN.findall(alias.lower()):
            low = one_spelling(word)
            onward = node.onward.get(low)
            if onward is None:
                onward = node.onward[low] = _Node()
            node = onward
        node.ends += ((skill, alias),)

    def find(self, text: str) -> tuple[Hit, ...]:
        """All aliases in a text, in order. It takes a look-up or two a word, and never more than the longest alias has words."""
        tokens = tokens_of(text)
        hits = []
        index = 0
        while index < len(tokens):
            found = self._longest(text, tokens, index)
            if found is None:
                index += 1
            else:
                if found[0].skill is not _NOTHING:
                    hits.append(found[0])
                index = found[1]
        return tuple(hits)

    def _longest(self, text: str, tokens: Sequence[Token], first: int) -> tuple[Hit, int] | None:
        """The longest alias that begins at a word, and the word after it."""
        node, index = self._root, first
        found: tuple[Hit, int] | None = None
        while index < len(tokens):
            if index > first and not _joins(text, tokens[index - 1], tokens[index]):
                break
            low = one_spelling(tokens[index].low)
            for form in _forms(low):
                end = node.onward.get(form)
                hit = end and _hit(end, text, tokens[first].start, tokens[index].stop)
                if hit:
                    found = hit, index + 1
                    break
            onward = node.onward.get(low)
            if onward is None:
                break
            node, index = onward, index + 1
        return found


def _joins(text: str, one: Token, other: Token) -> bool:
    gap = text[one.stop : other.start]
    return gap in _GAPS or (gap == "\n" and text[other.start].islower())


def _forms(low: str) -> tuple[str, ...]:
    """A last word as it stands, and in the other number."""
    if len(low) <= _FEW or not low.isalpha():
        return (low,)
    return (low, low[:-1]) if low.endswith("s") else (low, f"{low}s")


def _hit(node: _Node, text: str, start: int, stop: int) -> Hit | None:
    said = text[start:stop]
    for skill, alias in node.ends:
        label = alias == skill.label
        if label and skill.ambiguous and not skill.common and said != alias:
            continue
        if _SHOUTED.fullmatch(alias) and not _shouted(said):
            continue
        return Hit(skill, start, stop, by_label=label)
    return None


def _shouted(said: str) -> bool:
    """Whether a short name stands there with capitals."""
    return said.rstrip("s").isupper() or sum(sign.isupper() for sign in said) > 1


@cache
def of_shipped() -> Automaton:
    """The automaton of the shipped skills; about 50 ms with reading them."""
    return Automaton(shipped())
