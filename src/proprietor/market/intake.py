"""Intake: what reading postings has met, told before anything is kept: found, merged and skipped, each with its place."""

from collections.abc import Mapping
from dataclasses import dataclass

MOST_SHOWN = 1_000
"""Skipped rows, merged ones and notes that are shown each; all are counted (a guess)."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row, or a whole file, that was left out.

    Attributes:
        file: its name.
        line: the line, or the number of the object, from 1; 0 for the whole file.
        reason: a sentence.
        raw: how it begins; for the eyes of the person who imports, never kept.
        part: the part of a posting that the reason is about, such as "title"; empty for none.
    """

    file: str
    line: int
    reason: str
    raw: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """A row that tells a post which another row told before.

    Attributes:
        title: its title, as this row writes it.
        company: its company, as this row writes it.
        file: where this row stands.
        line: its line or number there.
        with_file: where the row stands that counts.
        with_line: its line or number there.
        differs: parts that the two tell differently; what the first says is kept.
    """

    title: str
    company: str
    file: str
    line: int
    with_file: str
    with_line: int
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """What was assumed or is doubtful: the file and line where it was met first, the sentence, and in how many rows."""

    file: str
    line: int
    note: str
    count: int = 1

    @property
    def words(self) -> str:
        """The sentence with its place."""
        others = f" and {self.count - 1:,} more {'row' if self.count == 2 else 'rows'}" if self.count > 1 else ""  # noqa: PLR2004
        return f"{self.file}, line {self.line}{others}: {self.note}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What an import met; lists hold up to MOST_SHOWN, counts all.

    Attributes:
        files: files that were read.
        rows: rows, objects, pages and texts that were looked at.
        found: postings.
        merged: rows that tell a post told before.
        skipped: rows and files that were left out.
        masked: e-mail addresses, telephone numbers and names that were taken out of the words, by kind.
        merged_rows: the first of the merged.
        skipped_rows: the first of the skipped.
        notes: the first of what was assumed or is doubtful, each sentence once.
        noted: how many notes there are, a sentence counted for each of its rows.
        unread: columns that say nothing we know.
        dropped: columns that are left out on purpose.
        unkept: columns that are known, but say nothing that a posting keeps.
        unmet: columns whose meaning was told, but which no file has.
    """

    files: int
    rows: int
    found: int
    merged: int
    skipped: int
    masked: Mapping[str, int]
    merged_rows: tuple[Merged, ...]
    skipped_rows: tuple[Skipped, ...]
    notes: tuple[Noted, ...]
    noted: int
    unread: tuple[str, ...]
    dropped: tuple[str, ...]
    unkept: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()


_TAKEN = {
    "emails": ("e-mail address", "e-mail addresses"),
    "phones": ("telephone number", "telephone numbers"),
    "names": ("name", "names"),
}


def taken_out(masked: Mapping[str, int]) -> str:
    """What was taken out of the words, in words: "1 e-mail address, 2 telephone numbers"; empty for nothing."""
    return ", ".join(f"{count:,} {_TAKEN[kind][count != 1]}" for kind, count in masked.items() if count)
