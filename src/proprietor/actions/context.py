"""What a request gets to work with: the books, the time, and the few things it may ask of the outside."""

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from proprietor.actions.kinds import kind_of
from proprietor.actions.outside import (
    Change,
    Folders,
    Gathering,
    Hit,
    Journal,
    JournalLine,
    Keeper,
    PaySurvey,
    PostingReader,
    Sealing,
    Searcher,
    Whole,
)
from proprietor.books import Books, Kept, Source
from proprietor.books.kinds import AnyRecord
from proprietor.values.ids import RecordId, make_id
from proprietor.values.refusals import Refusal

__all__ = ["Change", "Context", "Document", "Hit", "Journal", "JournalLine", "Keeper", "Request", "Searcher"]

if TYPE_CHECKING:
    from proprietor.actions.drafts import ImportReader
    from proprietor.actions.in_tray import InTray
    from proprietor.actions.language_model import LanguageModel
    from proprietor.actions.papers import Press
    from proprietor.actions.vocabulary_shelf import VocabularyShelf

A = TypeVar("A")
R = TypeVar("R", bound=AnyRecord)


class Request(Generic[A]):
    """An order to the business, as a value; the type in brackets is what it answers with."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document a person has at hand, read to plain text.

    Attributes:
        name: what the person calls it.
        text: the plain text, lines ended by a single line feed.
        form: "text", "docx" or "pdf".
        encoding: for plain text, the encoding it was read as, a guess unless it is UTF-8; otherwise empty.
    """

    name: str
    text: str
    form: str = "text"
    encoding: str = "utf-8"


def no_documents(data: bytes, name: str) -> Document:  # noqa: ARG001 - the port's names
    """The reader of documents where there is none.

    Raises:
        Refusal: always.
    """
    raise Refusal("missing-part", f"{name} cannot be read here.", "Paste the text instead.", place=name)


class Context:
    """All a fulfilling function may know and touch.

    Attributes:
        now: the one reading of the clock, in UTC.
        today: the day all reports speak of (`--as-of`, else the local day).
        below: chance, as whole numbers from 0 up to, not including, the argument.
        journal: the book of all writes.
        searcher: full text search.
        keeper: who looks after the files.
        source: how records written now came about.
        documents: reads the bytes of a document, under the name given, to text.
        folders: writes and reads the lossless text form.
        press: turns papers into files; made when it is asked for.
        sealing: draws keys and opens sealed replies; loaded when it is asked for.
        postings: reads postings; loaded when it is asked for.
        imports: reads what people have elsewhere; loaded when it is asked for.
        survey: has pay references at hand that are installed beside the program; None where there is nobody.
        gathering: counts postings by the million; loaded when it is asked for.
        playbook: reads the files of one's own playbook, by name.
        vocabularies: reads and keeps vocabularies of occupations; loaded when it is asked for.
        language_model: writes to a language model, if one is set up; loaded when it is asked for.
        in_tray: what programs have proposed; made when it is asked for.
        quiet: the quiet hours as they were set, such as 22:00-07:00; empty for none.
        keep_quiet: keeps the quiet hours on this machine, empty for none; None where there is nobody who could.
        books_at: the books as they stood at a moment, or at the end of a day; what this request changes is not in them.
        changes: what this request has changed so far, in order.
        summary: the sentence for the journal; the action sets it.
        undoes: the number of the journal line this request takes back; 0 for none.
        known_as: catalogue name under which the journal keeps this, where it is another action than the one asked for.
        untold: whether the journal is to keep silent about the changes, because they are to be forgotten.
        whole: what takes the place of all books and their journal, before the changes; None for nothing.
        afterwards: what is left to do once all is written, and the books are let go of; gets the answer and gives the final one.
    """

    def __init__(
        self,
        books: Books,
        *,
        now: datetime,
        today: date,
        below: Callable[[int], int],
        journal: Journal,
        searcher: Searcher,
        keeper: Keeper,
        source: Source = Source.TYPED,
        documents: Callable[[bytes, str], Document] = no_documents,
        folders: Folders | None = None,
        press: "Callable[[], Press] | None" = None,
        sealing: Callable[[], Sealing] | None = None,
        postings: Callable[[], PostingReader] | None = None,
        survey: Callable[[], PaySurvey] | None = None,
        gathering: Callable[[], Gathering] | None = None,
        playbook: Callable[[], Mapping[str, str]] = dict,
        vocabularies: "Callable[[], VocabularyShelf] | None" = None,
        language_model: "Callable[[], LanguageModel] | None" = None,
        in_tray: "Callable[[], InTray] | None" = None,
        quiet: Callable[[], str] = str,
        keep_quiet: Callable[[str], None] | None = None,
        books_at: Callable[[date], Books] | None = None,
        imports: "Callable[[], ImportReader] | None" = None,
    ) -> None:
        """Put everything at hand for one request."""
        self._books = books
        self._pending: dict[RecordId, Kept | None] = {}
        self.now = now
        self.today = today
        self.below = below
        self.journal = journal
        self.searcher = searcher
        self.keeper = keeper
        self.source = source
        self.documents = documents
        self.changes: list[Change] = []
        self.summary = ""
        self.undoes = 0
        self.known_as = ""
        self.untold = False
        self.whole: Whole | None = None
        self.afterwards: Callable[[Any], Any] | None = None
        self._folders = folders
        self._press = press
        self._sealing = sealing
        self._postings = postings
        self._survey = survey
        self._gathering = gathering
        self.playbook = playbook
        self._vocabularies = vocabularies
        self._language_model = language_model
        self._in_tray = in_tray
        self.quiet = quiet
        self.keep_quiet = keep_quiet
        self.books_at = books_at or (lambda _: books)
        self._imports = imports

    @property
    def vocabularies(self) -> "VocabularyShelf":
        """Who reads and keeps vocabularies of occupations.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._vocabularies is None:
            raise Refusal("missing-part", "No vocabularies are kept here.", "Use the whole program.")
        return self._vocabularies()

    @property
    def language_model(self) -> "LanguageModel":
        """Who writes to a language model.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._language_model is None:
            raise Refusal("missing-part", "No language model can be asked here.", "Open the books with the whole program.")
        return self._language_model()

    @property
    def sealing(self) -> Sealing:
        """Who draws keys and opens sealed replies.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._sealing is None:
            raise Refusal("missing-part", "Nothing can be sealed or opened here.", "Open the books with the whole program.")
        return self._sealing()

    @property
    def postings(self) -> PostingReader:
        """Who reads postings.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._postings is None:
            raise Refusal("missing-part", "Postings cannot be read here.", "Open the books with the whole program.")
        return self._postings()

    @property
    def imports(self) -> "ImportReader":
        """Who reads what people have elsewhere.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._imports is None:
            raise Refusal("missing-part", "Nothing can be brought in here.", "Open the books with the whole program.")
        return self._imports()

    @property
    def survey(self) -> PaySurvey | None:
        """Who has pay references at hand; None where there is nobody."""
        return self._survey() if self._survey else None

    @property
    def gathering(self) -> Gathering:
        """Who counts postings by the million.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._gathering is None:
            raise Refusal("missing-part", "Nothing can be counted here.", "Open the books with the whole program.")
        return self._gathering()

    @property
    def press(self) -> "Press":
        """Who turns papers into files.

        Raises:
            Refusal: where there is none.
        """
        if self._press is None:
            raise Refusal("missing-part", "Nothing can be printed here.", "Open the books through `Business`.")
        return self._press()

    @property
    def folders(self) -> Folders:
        """Who writes and reads the lossless text form.

        Raises:
            Refusal: `missing-part` where there is nobody.
        """
        if self._folders is None:
            raise Refusal("missing-part", "Folders cannot be written or read here.", "Open the books through the door.")
        return self._folders

    @property
    def in_tray(self) -> "InTray":
        """What programs have proposed; nothing where there is nobody who keeps it."""
        if self._in_tray is not None:
            return self._in_tray()
        from proprietor.actions.in_tray import NoTray  # noqa: PLC0415 - whoever writes a win down needs none

        return NoTray()

    def apart(self, source: Source) -> "Context":
        """The same at hand for trying something out: what is changed there is written nowhere."""
        other = copy(self)
        other._books, other._pending, other.changes = self.books, {}, []  # noqa: SLF001 - its own kind
        other.source, other.summary, other.afterwards = source, "", None
        return other

    def looking_back(self, day: date) -> "Context":
        """The same, but with the books as they stood at the end of an earlier day, which is then the day that is spoken of."""
        past, books = copy(self), self.books_at(day)
        past.lay_out(Whole(kept=tuple(books.kept)))
        past.whole, past.changes, past.today = None, [], day
        return past

    @property
    def books(self) -> Books:
        """The books as they are, with this request's own changes so far."""
        if self._pending:
            self._books = self._books.with_changes(self._pending)
            self._pending = {}
        return self._books

    def add(self, record: R, *, source: Source | None = None) -> R:
        """Write a new record down under a new id, or under its own if it brings one (import)."""
        new = record if record.id else replace(record, id=make_id(kind_of(record).prefix, self.below))  # type: ignore[type-var]
        kept = Kept(new, 1, source or self.source, self.now, self.now)
        self.note(Change(record=new.id, before=None, after=kept))
        return new

    def put(self, record: AnyRecord) -> None:
        """Change a record that is in the books; writing the same again changes nothing."""
        before = self._present(record.id)
        if before.record != record:
            after = Kept(record, before.version + 1, before.source, before.added, self.now)
            self.note(Change(record=record.id, before=before, after=after))

    def drop(self, record_id: RecordId) -> None:
        """Take a record out of the books."""
        self.note(Change(record=record_id, before=self._present(record_id), after=None))

    def restore(self, kept: Kept) -> None:
        """Let a record stand again as it once was, under a version higher than any it had."""
        current = self.standing(kept.record.id)
        version = max(kept.version, current.version if current else 0) + 1
        self.note(Change(record=kept.record.id, before=current, after=replace(kept, version=version, changed=self.now)))

    def lay_out(self, whole: Whole) -> None:
        """Put whole books with their past in the place of these."""
        self.whole = whole
        self._books, self._pending = Books(whole.kept), {}

    def standing(self, record_id: RecordId) -> Kept | None:
        """A record as it is now, None for none, without laying the books out anew for each of many changes."""
        return self._pending[record_id] if record_id in self._pending else self._books.get(record_id)

    def _present(self, record_id: RecordId) -> Kept:
        return self.standing(record_id) or self.books[record_id]

    def note(self, change: Change) -> None:
        """Make a change as it is given, with its version and dates."""
        self.changes.append(change)
        self._pending[change.record] = change.after
