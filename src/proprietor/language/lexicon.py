"""The shelf of word lists: reads them once."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import product

_CHOICE = re.compile(r"\{([^{}]*)\}")


@cache
def entries(name: str, language: str = "en") -> tuple[str, ...]:
    """The lines of one word list, without remarks; a line that begins with "=" gives one entry a word."""
    path = resources.files("proprietor.language") / "lexicons" / language / f"{name}.txt"
    found: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        written = line.strip()
        if written.startswith("="):
            found.extend(written[1:].split())
        elif written and not written.startswith("#"):
            found.append(written)
    return tuple(found)


@cache
def groups(name: str) -> dict[str, frozenset[str]]:
    """A list whose lines read "name: words", as sets by name; a name may have several lines."""
    found: dict[str, set[str]] = {}
    for line in entries(name):
        key, _, words = line.partition(": ")
        found.setdefault(key, set()).update(words.split())
    return {key: frozenset(words) for key, words in found.items()}


def grammar(name: str) -> frozenset[str]:
    """One of the small closed sets of words by which a line is read."""
    return groups("grammar")[name]


@cache
def word_set(name: str) -> frozenset[str]:
    """One word list as a set of single words, hyphens left out."""
    return frozenset(each.replace("-", "") for each in entries(name))


def spelled_out(pattern: str) -> Iterator[str]:
    """Every phrase that a pattern stands for: "in {a|the} way" is two."""
    pieces = _CHOICE.split(pattern)
    choices = [piece.split("|") if place % 2 else [piece] for place, piece in enumerate(pieces)]
    for chosen in product(*choices):
        yield " ".join("".join(chosen).split())
