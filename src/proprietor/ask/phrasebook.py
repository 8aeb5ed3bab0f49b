"""The phrasebook: what can be said in each part of a script, at each pole of each dial."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

OBJECTIONS = ("budget", "timing", "fairness", "not_yet", "authority", "content", "why")
"""What they may object; each has its answers."""

PARTS = ("opening", "frame", "value", "ask", "silence", *OBJECTIONS, "if_no", "close", "memo", "recap")
"""The parts of a script for which there are phrases."""

SLOTS = ("they", "ask", "interest", "date")
"""What a phrase can leave open: their first name, what is asked, what matters to them, a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A phrase.

    Attributes:
        key: where it stands, as `directness-high.opening.3`.
        part: the part of the script.
        text: the words, with its slots in braces.
        slots: which slots it has.
    """

    key: str
    part: str
    text: str
    slots: frozenset[str]


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
    phrases = tuple(
        Phrase(key=f"{dial}-{pole}.{part}.{number}", part=part, text=each, slots=_slots(each))
        for part in PARTS
        for number, each in enumerate(card[part], start=1)
    )
    return Page(dial=dial, pole=pole, reads=card["reads"], phrases=phrases)


def _slots(text: str) -> frozenset[str]:
    return frozenset(slot for slot in SLOTS if f"{{{slot}}}" in text)
