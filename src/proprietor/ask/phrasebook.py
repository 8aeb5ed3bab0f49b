"""The phrasebook: what can be said in each part of a script, at each pole of each dial."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

OBJECTIONS = ("budget", "timing", "fairness", "not_yet", "authority", "content", "why")
"""What they may object; each has its answers."""

PARTS = ("opening", "frame", "value", "ask", "silence", *OBJECTIONS, "if_no", "close", "memo", "recap")
"""The parts of a script for which there are phrases."""

HEARD = tuple(part for part in PARTS if part != "recap")
"""Those of them that stand in a script or its papers, and can be put otherwise."""

SLOTS = ("they", "ask", "interest", "date")
"""What a phrase can leave open: their first name, what is asked, what matters to them, a day."""


ONLY = ("talk", "one", "wins")
"""Where some phrases can stand only: in a talk and on no paper, before one win and not two, after wins that were told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase.

    Attributes:
        key: where it stands, as `directness-high.opening.3`.
        part: the part of the script.
        text: the words, with its slots in braces.
        slots: which slots it has.
        only: what must be so where it is said, of `ONLY`.
    """

    key: str
    part: str
    text: str
    slots: frozenset[str]
    only: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything that can be said at one pole of one dial, and the sentence that tells why one says it so."""

    dial: str
    pole: str
    reads: str
    phrases: tuple[Phrase, ...]

    def of(self, part: str) -> tuple[Phrase, ...]:
        """The phrases of one part."""
        return tuple(each for each in self.phrases if each.part == part)


@cache
def pages() -> dict[tuple[str, str], Page]:
    """All pages by dial and pole, read once; about 10 ms."""
    shelf = resources.files("proprietor.ask") / "phrases"
    read = [_page(each.read_text(encoding="utf-8")) for each in shelf.iterdir() if each.name.endswith(".toml")]
    return {(page.dial, page.pole): page for page in read}


def _page(text: str) -> Page:
    card = tomllib.loads(text)
    dial, pole = card["dial"], card["pole"]
    bound = {place: frozenset(name for name in ONLY if place in card["only"].get(name, ())) for place in _places(card)}
    phrases = tuple(
        Phrase(
            key=f"{dial}-{pole}.{part}.{number}",
            part=part,
            text=each,
            slots=_slots(each),
            only=bound.get(f"{part}.{number}", frozenset()),
        )
        for part in PARTS
        for number, each in enumerate(card[part], start=1)
    )
    return Page(dial=dial, pole=pole, reads=card["reads"], phrases=phrases)


def _places(card: dict[str, Any]) -> set[str]:
    return {place for places in card["only"].values() for place in places}


def _slots(text: str) -> frozenset[str]:
    return frozenset(slot for slot in SLOTS if f"{{{slot}}}" in text)
