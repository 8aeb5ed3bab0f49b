"""Traced lines: a sentence with everything it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from proprietor.values.ids import RecordId


class SourceKind(StrEnum):
    """Where something comes from."""

    POSTING = "posting"
    NOTES = "notes"
    RECORD = "record"
    PLAYBOOK = "playbook"


@dataclass(frozen=True, slots=True)
class Source:
    """What a line rests on.

    Attributes:
        kind: where it is.
        words: the phrase as it stands there, a record's id, or the entry of the playbook as "pain slow-hiring".
        start: place of the phrase's first sign in the text; None for records and the playbook.
        stop: place after its last sign.
    """

    kind: SourceKind
    words: str
    start: int | None = None
    stop: int | None = None


@dataclass(frozen=True, slots=True)
class Traced:
    """A line of the brief and its sources."""

    text: str
    sources: tuple[Source, ...] = ()


def records(*ids: RecordId) -> tuple[Source, ...]:
    """Records as sources."""
    return tuple(Source(SourceKind.RECORD, each) for each in ids)


def entry(kind: str, name: str) -> Source:
    """An entry of the playbook as a source."""
    return Source(SourceKind.PLAYBOOK, f"{kind} {name}")


def listed(words: Iterable[str]) -> str:
    """Quoted words in a row: “a”, “b” and “c”."""
    quoted = [f"“{each}”" for each in words]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)
