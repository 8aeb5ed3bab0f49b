"""Rows: one post each as a file tells it, or the reason why a part of a file tells none."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_RAW = 1_000
"""Signs of a raw row that are shown (a guess)."""

LARGEST = 50 * 1024 * 1024
"""Bytes a file may have (issue: 50 MB)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What the person says of the files.

    Attributes:
        columns: names of columns, as `plain_header` has them, and the part of a posting that each says.
        title: what the post is called that a text or a page without data tells; empty when they are to be read for it.
        order: "day" or "month", whichever stands first in 12/03/2026; empty when the dates are to tell.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    title: str = ""
    order: str = ""


NO_HINTS = Hints()
"""Nothing is said."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row, object, page or text says of a post.

    Attributes:
        line: the line of the file on which it begins, from 1; of an object in a list its number, from 1.
        facts: the parts, as `posting_of` takes them.
        raw: the row as it stands in the file, up to MOST_RAW signs.
    """

    line: int
    facts: Mapping[str, str]
    raw: str


@dataclass(frozen=True, slots=True)
class Passed:
    """A row that tells no post.

    Attributes:
        line: as for a Row.
        reason: a sentence.
        raw: as for a Row; shown to the person who imports, and never kept.
    """

    line: int
    reason: str
    raw: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file, told before its rows.

    Attributes:
        unread: those that say nothing we know.
        dropped: those that are left out on purpose: particulars of persons, ratings, logos.
        unkept: those that are known, but say nothing that is kept.
        told: those whose meaning the person told, as `plain_header` has them.
    """

    unread: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    unkept: tuple[str, ...] = ()
    told: frozenset[str] = frozenset()


Read = Row | Passed | Columns
"""What reading a file gives, piece by piece."""


def shown(raw: str) -> str:
    """A raw row, shortened."""
    return raw if len(raw) <= MOST_RAW else f"{raw[:MOST_RAW]}…"
