"""Drafts: records as files of other programs tell them, before they are held against the books; and who reads them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from proprietor.books.kinds import AnyRecord
from proprietor.books.links import LinkKind
from proprietor.market.intake import Skipped
from proprietor.market.records import Move

CONNECTIONS = "connections"
"""What is only read when it is asked for: a thousand strangers are no books."""

MEANT = (CONNECTIONS,)
"""All that must be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A record without an id, as a file tells it.

    Attributes:
        key: stays the same from export to export; made by `natural_keys`.
        record: the record; its references are empty.
        file: the file it was read from.
        line: the line or number there, from 1; 0 for the whole file.
        ends: field that names another record → the key of that record, of this import or of the books.
        moves: what happened with an opportunity; their own reference is empty.
        ties: links that lead from this record, each with its verb and the key of the record it leads to.
        doubt: why it should not be taken in unseen; empty when nothing speaks against it.
        loose: whether its name is a sentence in which the name of what it is about may stand, as the subject of a mail is.
    """

    key: str
    record: AnyRecord
    file: str
    line: int = 0
    ends: Mapping[str, str] = field(default_factory=dict)
    moves: tuple[Move, ...] = ()
    ties: tuple[tuple[LinkKind, str], ...] = ()
    doubt: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What files told.

    Attributes:
        drafts: in the order in which they were read.
        left_out: rows and files that tell no record, up to `intake.MOST_SHOWN`.
        reasons: reason → how many were left out for it, all of them.
        forms: file → what it was recognised as.
        postings: name and bytes of files that tell postings, which have their own way in.
    """

    drafts: tuple[Draft, ...] = ()
    left_out: tuple[Skipped, ...] = ()
    reasons: Mapping[str, int] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)
    postings: tuple[tuple[str, bytes], ...] = ()


class ImportReader(Protocol):
    """Who reads what people have elsewhere: exports of services, tables, address books, notes."""

    def read(
        self,
        paths: Sequence[Path],
        texts: Sequence[tuple[str, bytes]],
        today: date,
        *,
        meant: frozenset[str] = frozenset(),
        author: str = "",
        progress: Callable[[int, float], None] | None = None,
    ) -> Reading:
        """Read all. What a single file is refused with stands among what is left out.

        Args:
            paths: files and folders.
            texts: name and bytes of what is at hand.
            today: the day on which they are read.
            meant: what is only read when it is asked for, some of MEANT.
            author: whose commits count in a history of versions; empty for the one who is set there.
            progress: is called with the drafts so far, and how much of all was read, from 0 to 1.

        Raises:
            Refusal: `bad-folder` or `too-many` for a path.
        """
