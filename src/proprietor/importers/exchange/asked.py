"""What every format is given beside the file, and how texts and drafts are made alike."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from proprietor.actions.drafts import Draft
from proprietor.actions.plain import LONGEST
from proprietor.market.intake import Skipped


@dataclass(frozen=True, slots=True)
class Posted:
    """A file that tells postings, which have their own way in: its name and its bytes."""

    name: str
    data: bytes


Told = Draft | Skipped | Posted
"""What reading a file gives, piece by piece."""

Telling = Iterator[Told]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader is told: the day, what is meant to be read besides, and whose commits count."""

    today: date
    meant: frozenset[str] = frozenset()
    author: str = ""


def text_in(value: object) -> str:
    """A value of a file as text: trimmed, without signs that steer or stand alone, no longer than a field; empty for none.

    What is longer ends in an ellipsis where it is cut.
    """
    if isinstance(value, str) and value.isascii() and value.isprintable() and len(value) <= LONGEST:
        return value.strip()
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return ""
    kept = "".join(sign for sign in str(value)[: LONGEST * 2] if sign >= " " or sign in "\n\t")
    clean = kept.encode("utf-8", "replace").decode().strip()
    return clean if len(clean) <= LONGEST else f"{clean[: LONGEST - 1].rstrip()}…"


def of(held: object, *names: str) -> str:
    """The first of some parts of an object that says something, as text; empty when it is no object."""
    return next((text for name in names if (text := text_in(held.get(name)))), "") if isinstance(held, Mapping) else ""


def items_in(held: object, name: str) -> list[object]:
    """The list under a name of an object, up to MOST_ITEMS; empty for none."""
    found = held.get(name) if isinstance(held, Mapping) else None
    return found[:MOST_ITEMS] if isinstance(found, list) else []


MOST_ITEMS = 10_000
"""Items of one list that are read (a guess)."""


def beyond(file: str, held: object, name: str) -> Iterator[Skipped]:
    """That the list under a name of an object is longer than what is read of it, where it is."""
    found = held.get(name) if isinstance(held, Mapping) else None
    if isinstance(found, list) and len(found) > MOST_ITEMS:
        yield Skipped(file, MOST_ITEMS + 1, f"Only the first {MOST_ITEMS:,} entries of “{text_in(name)[:40]}” are read.")


def joined(*parts: str, by: str = ", ") -> str:
    """The parts that say something, one after the other."""
    return by.join(part for part in parts if part)


LEAST_WORDS = 3
"""Words that a point must have to tell what somebody did (a guess)."""
