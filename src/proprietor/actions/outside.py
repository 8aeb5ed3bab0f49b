"""What a request may ask of the outside world, and the values it gets from there; floors above bring the parts."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from proprietor.books import Kept
from proprietor.values.ids import RecordId

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from proprietor.actions.locks import Key, Lock
    from proprietor.calibration.replies import Opened, Trouble
    from proprietor.market.aim import Aim
    from proprietor.market.choosing import Shelf
    from proprietor.market.gathered import Gathered, Manifest
    from proprietor.market.intake import Tally
    from proprietor.market.postings import Posting


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record before and after; None before is a birth, None after an end."""

    record: RecordId
    before: Kept | None
    after: Kept | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """One write, as the journal remembers it.

    Attributes:
        seq: its number, rising in time; a restored book may leave a gap.
        at: when, in UTC.
        action: the catalogue name, such as `win.record`.
        summary: a sentence a person recognises it by.
        undoes: the number of the line it takes back; 0 if it takes back none.
        undone_by: the number of the line that took it back; 0 while it stands.
        changes: what it changed, in order.
    """

    seq: int
    at: datetime
    action: str
    summary: str
    undoes: int = 0
    undone_by: int = 0
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record found by search; in `title` and `extract` the found words stand between the signs 2 and 3 of ASCII."""

    record: RecordId
    kind: str
    title: str
    extract: str
    rank: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """Books with all of their past: every record, in order, and every line of the journal, oldest first."""

    kept: tuple[Kept, ...] = ()
    journal: tuple[JournalLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A copy of the books made by the program itself."""

    path: Path
    at: datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """A backup that was written and read back: where, how many bytes, records of each kind, and kept files."""

    path: Path
    size: int
    records: Mapping[str, int]
    files: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What a backup or snapshot holds, checked.

    Attributes:
        path: the file.
        made: when it was made, in UTC; None for a database nobody stamped.
        whole: the books in it, brought up to this program's version.
        files: names of the kept files in it.
    """

    path: Path
    made: datetime | None
    whole: Whole
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ailment:
    """Something `doctor` found: what it is, what it costs you, and the command that mends it."""

    what: str
    cost: str
    command: str
    grave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something of a folder that cannot be taken in: the file, the place in it (may be empty), and why."""

    file: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A record found in a folder, with the file it stands in."""

    file: str
    kept: Kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """What a folder holds.

    Attributes:
        records: the records that could be read, in the order of the books they came from.
        journal: the history, oldest first; empty when there is none or it cannot be read whole.
        files: digest → kept file, for those whose bytes fit their digest.
        skipped: what could not be read.
    """

    records: tuple[Found, ...] = ()
    journal: tuple[JournalLine, ...] = ()
    files: Mapping[str, Path]
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A folder that was written: where, how many files of each sort were written, left as they were, and removed."""

    path: Path
    written: int
    same: int
    removed: int
    missing: tuple[str, ...] = ()


class Sealing(Protocol):
    """Who draws keys and opens what was sealed with them."""

    def keys(self) -> tuple[str, str]:
        """A new pair: the secret key and the public one."""

    def opened(self, data: bytes, secrets: Mapping[str, str]) -> "Sequence[Opened | Trouble]":
        """Every sealed reply in a message, each once; never empty. `secrets` are keys by their invitation."""


class PostingReader(Protocol):
    """Who reads postings out of files, folders, pages and texts."""

    def take(
        self,
        paths: Sequence[Path],
        texts: Sequence[tuple[str, bytes]],
        today: date,
        take: "Callable[[Posting], None]",
        *,
        order: str = "",
        columns: Mapping[str, str] = ...,
        title: str = "",
        progress: Callable[[int], None] | None = None,
    ) -> "Tally":
        """Read all, and hand on each posting as soon as it is read, each post once.

        Args:
            paths: files, and folders with all that is in them.
            texts: name and bytes of what is at hand.
            today: the day on which they are read.
            take: is given each posting, not kept yet.
            order: "day" or "month", whichever stands first in 12/03/2026; empty when it is not known.
            columns: names of columns and the part of a posting that each says, one of `market.facts.PARTS`.
            title: what the post is called that a single text or page tells; empty when it is to be read for it.
            progress: is called with the rows so far.

        Raises:
            Refusal: `bad-folder` or `too-many`; what a single file is refused with stands in the tally.
        """


class PaySurvey(Protocol):
    """Who has pay references at hand that are installed beside the program."""

    def shelf(self, aim: "Aim", currency: str) -> "Shelf | None":
        """The rows that may speak for an aim; None where they say nothing of its country or currency.

        Raises:
            Refusal: `missing-part` when they are not installed, `broken-reference` when they cannot be read.
        """


class Gathering(Protocol):
    """Who counts postings by the million into cells that add up, and reads such cells."""

    def gather(
        self,
        sources: Sequence[str],
        into: Path,
        on: date,
        *,
        engine: str = "sqlite",
        address: str = "",
        skills: str = "",
        progress: Callable[[str, float], None] = ...,
    ) -> "Manifest":
        """Write the cells of files, or of a table at an address, into a folder, whole or not at all."""

    def cells_in(self, folder: Path) -> "Gathered":
        """The cells of a folder, with their manifest."""


class Journal(Protocol):
    """The book of all writes."""

    def lines(self, *, record: RecordId | None = None, limit: int = 50, before: int = 0) -> Sequence[JournalLine]:
        """Lines, newest first: all, or those that touched one record, with that one alone; `before` a number, for paging."""

    def line(self, seq: int) -> JournalLine | None:
        """One line by its number."""

    def last_undoable(self) -> JournalLine | None:
        """The newest line that is neither undone nor itself an undo."""

    def last_of(self, action: str, until: datetime) -> JournalLine | None:
        """The newest line of an action, written at a moment or before, that was not taken back; None if there is none."""

    def brought(self, action: str, kinds: Collection[str]) -> Mapping[int, Sequence[Kept]]:
        """Number of each line of an action that stands → the records of some kinds it brought in, as they were then."""

    def every(self) -> Iterable[JournalLine]:
        """All lines, oldest first."""

    def standing_after(self, seq: int) -> Sequence[JournalLine]:
        """The lines after a number that are no undo and were not taken back, oldest first."""

    def redact(self, person: RecordId, strike: Callable[[str], str], *, try_only: bool = False) -> int:
        """Strike a forgotten person out of all lines; how many lines were, or would be, touched."""


class Searcher(Protocol):
    """Full text search over the books."""

    def search(self, query: str, *, kinds: Sequence[str] = (), limit: int = 50) -> Sequence[Hit]:
        """Records with all the words, best first."""

    def size(self) -> int:
        """How many records are in the index."""

    def rebuild(self, kept: Iterable[Kept]) -> None:
        """Throw the index away and index these records anew."""


class Keeper(Protocol):
    """Who looks after the books as files."""

    def place(self) -> str:
        """Where the books lie, in words a person can use; never with a password."""

    def backup(self, target: Path, at: datetime, *, overwrite: bool = False, lock: "Lock | None" = None) -> BackedUp:
        """Write the whole of the books and their kept files into one file, locked if asked."""

    def unlocked(self, source: Path, key: "Key") -> "AbstractContextManager[Path]":
        """A backup to look into, unlocked with a key in a throw-away folder if it is locked."""

    def look_into(self, source: Path) -> Copy:
        """Check a backup or snapshot and read what is in it."""

    def bring_files(self, source: Path) -> int:
        """Put the kept files of a backup back beside the books; how many were missing and are there again."""

    def snapshots(self) -> Sequence[Snapshot]:
        """Copies the program made by itself, newest first."""

    def snapshot(self, reason: str, at: datetime) -> Snapshot | None:
        """Make one now; None where the books are not a file."""

    def drop_snapshots(self, paths: Sequence[Path]) -> None:
        """Delete some of them."""

    def holding(self, words: Sequence[str]) -> Sequence[Snapshot]:
        """The snapshots in which one of these words stands, in any case of letters."""

    def keeps_files(self) -> bool:
        """Whether files can be kept at all: not where the books lie on a server."""

    def keep_file(self, source: Path, name: str = "") -> tuple[str, str]:
        """Copy a file beside the books, under `name` if given; the name it is kept by and its SHA-256."""

    def file_of(self, digest: str) -> Path | None:
        """Where the kept file with this digest lies; None if it is gone."""

    def kept_files(self) -> Sequence[Path]:
        """All kept files."""

    def changed_files(self) -> Sequence[Path]:
        """Kept files whose bytes no longer fit their digest."""

    def scrub(self) -> bool:
        """Leave no trace of what was deleted in the bytes of the books; False while another program holds them."""

    def inspect(self) -> Sequence[Ailment]:
        """What is wrong with the file, folder or server."""

    def parts(self) -> Sequence[Ailment]:
        """Optional parts that are not installed; no ailment, but worth knowing."""


class Folders(Protocol):
    """Who writes and reads the lossless text form."""

    def write(self, target: Path, whole: Whole, files: Mapping[str, Path], *, overwrite: bool = False) -> Exported:
        """Write books into a folder; `files` are the kept ones by digest. Edited files are only replaced with `overwrite`."""

    def read(self, source: Path) -> Shelved:
        """Read a folder.

        Raises:
            Refusal: when it is no export at all.
        """
