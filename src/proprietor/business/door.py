"""One door: one transaction, one reading of the clock, one journal line a request."""

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from proprietor.actions.catalogue import Action, action_for
from proprietor.actions.context import Context, JournalLine, Request
from proprietor.books import Source
from proprietor.business.bare import NoBooks, NoKeeper
from proprietor.business.clock import Clock, end_of
from proprietor.business.folders import TextFolders
from proprietor.business.language_models import model_at
from proprietor.business.opening import Damaged, open_parts, place_of
from proprietor.business.playbook import own_files
from proprietor.business.ports import Desk, Guardian, Look
from proprietor.business.settings import keep_quiet_hours, quiet_hours
from proprietor.business.throwaway import new_folder
from proprietor.business.vocabularies import shelf
from proprietor.importers.documents import read_document
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.actions.drafts import ImportReader
    from proprietor.actions.in_tray import InTray
    from proprietor.actions.outside import Gathering, PaySurvey, PostingReader, Sealing
    from proprietor.actions.papers import Press

A = TypeVar("A")

EXAMPLE = Path(__file__).parent / "example"
"""The example books in the text form."""


class Business:
    """A business of one, opened at its books.

    Example:
        >>> with Business.open("my.books") as business:
        ...     win = business.do(Record(record=Win(action="Wrote the starter letter", result="Calls fell from 40 to 12 a week")))
        ...     for finding in business.do(LintBooks()):
        ...         print(finding.reason, finding.remedy)
    """

    def __init__(self, desk: Desk, keeper: Guardian, clock: Clock, source: Source = Source.TYPED) -> None:
        """Join the parts; use `open` unless you are testing."""
        self._desk = desk
        self._keeper = keeper
        self._clock = clock
        self._source = source
        self._folder: TemporaryDirectory[str] | None = None

    @classmethod
    def open(
        cls,
        books: str | Path | None = None,
        *,
        as_of: date | None = None,
        source: Source = Source.TYPED,
        damaged: Damaged = Damaged.REFUSE,
    ) -> "Business":
        """Open the books, making them if there are none.

        Args:
            books: a file or `postgresql://` address; by default what the environment names, else the platform's folder.
            as_of: let every report speak of this day; nothing can be written then.
            source: how records written through this door came about.
            damaged: what to do if the books cannot be read: refuse; open only for what needs no look at them, such as
                listing the snapshots; or give the file another name and begin anew, to restore a copy.

        Raises:
            Refusal: when they cannot be opened.
        """
        clock = Clock(as_of)
        return cls(*open_parts(place_of(books), damaged, clock.now()), clock, source)

    @classmethod
    def example(cls, *, as_of: date | None = None) -> "Business":
        """The complete example of somebody invented, in throw-away books that go when it is closed.

        They lie in a new folder for temporary files and are opened by that name alone, so they cannot mix with yours.
        """
        from proprietor.actions.folder import ImportFolder  # noqa: PLC0415 - only the example is read in from a folder

        folder = new_folder()
        place = str(Path(folder.name) / "example.books")
        with cls.open(place) as fresh:
            fresh.do(ImportFolder(path=EXAMPLE))
        business = cls.open(place, as_of=as_of)
        business._folder = folder  # noqa: SLF001 - its own kind
        return business

    @classmethod
    def bare(cls) -> "Business":
        """A business without books, for what needs none: remarks on a text, the rules."""
        return cls(NoBooks(), NoKeeper(), Clock())

    @property
    def place(self) -> str:
        """Where the books lie."""
        return self._desk.place

    def do(self, request: Request[A], *, openly: bool = False) -> A:
        """Fulfil a request.

        Args:
            request: what is wanted.
            openly: whether private wins, and claims that hang on them, are left out of account; only for what reads.

        Raises:
            Refusal: when it cannot be met; nothing was written then.
        """
        action = action_for(request)
        return self._write(action, request) if action.writes else self._read(action, request, openly=openly)

    def close(self) -> None:
        """Let go of the books."""
        self._desk.close()
        if self._folder is not None:
            self._folder.cleanup()

    def __enter__(self) -> Self:
        """Use it in a `with` block to close it in the end."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close."""
        self.close()

    def _read(self, action: Action, request: Request[A], *, openly: bool) -> A:
        desk = self._desk if action.needs_books else NoBooks()
        with desk.reading() as session:
            context = self._context(session, self._clock.now(), openly=openly)
            answer = action.fulfil(context, request)
        return context.afterwards(answer) if context.afterwards else answer  # type: ignore[no-any-return]

    def _write(self, action: Action, request: Request[A]) -> A:
        if self._clock.as_of is not None:
            raise Refusal("as-of", "The past cannot be written.", "Leave out --as-of to change the books.")
        now = self._clock.now()
        self._keeper.daily(now)
        with self._desk.writing() as session:
            context = self._context(session, now)
            answer = action.fulfil(context, request)
            written = _put_down(session, context, action)
        if written:
            self._desk.remember(written, context.books)
        return context.afterwards(answer) if context.afterwards else answer  # type: ignore[no-any-return]

    def _context(self, session: Look, now: datetime, *, openly: bool = False) -> Context:
        books = session.books
        if self._clock.as_of is not None:
            books = session.as_of(end_of(self._clock.as_of))
        if openly:
            from proprietor.actions.confiding import open_books  # noqa: PLC0415 - only the assistant's face asks so

            books = open_books(books)
        return Context(
            books,
            now=now,
            today=self._clock.today(now),
            below=self._clock.below,
            journal=session.journal,
            searcher=session.searcher,
            keeper=self._keeper,
            source=self._source,
            documents=read_document,
            folders=TextFolders(),
            press=_press,
            sealing=_sealing,
            postings=_postings,
            survey=_survey,
            gathering=_gathering,
            playbook=own_files,
            vocabularies=shelf,
            language_model=lambda: model_at(self._desk.place),
            in_tray=lambda: _in_tray(self.place),
            quiet=quiet_hours,
            keep_quiet=keep_quiet_hours,
            imports=_imports,
            books_at=lambda when: session.as_of(self._moment(when)),
        )

    def _moment(self, when: date) -> datetime:
        """A moment, or the end of a day; where reports speak of the past, no later than they do."""
        moment = when if isinstance(when, datetime) else end_of(when)
        return min(moment, end_of(self._clock.as_of)) if self._clock.as_of else moment


def _in_tray(place: str) -> "InTray":
    from proprietor.business.in_tray import tray_at  # noqa: PLC0415 - only agenda and proposals look into it

    return tray_at(place)


def _sealing() -> "Sealing":
    from proprietor.importers.sealed import AgeSealing  # noqa: PLC0415 - only feedback needs it

    return AgeSealing()


def _postings() -> "PostingReader":
    from proprietor.importers.postings.reader import OwnReader  # noqa: PLC0415 - only who brings postings needs it

    return OwnReader()


def _imports() -> "ImportReader":
    from proprietor.importers.exchange.reader import OwnImports  # noqa: PLC0415 - only who brings something in needs it

    return OwnImports()


def _survey() -> "PaySurvey":
    from proprietor.importers.surveys import InstalledSurvey  # noqa: PLC0415 - only pay needs it

    return InstalledSurvey()


def _gathering() -> "Gathering":
    from proprietor.store.engines.gathering import OwnEngines  # noqa: PLC0415 - only who counts millions needs it

    return OwnEngines()


def _press() -> "Press":
    from proprietor.exporters.press import OwnPress  # noqa: PLC0415 - only who prints needs it

    return OwnPress()


def _put_down(session: Look, context: Context, action: Action) -> int:
    """Write what a request has changed, with its journal line; the line's number, 0 if there was nothing to write."""
    if not (context.changes or context.summary):
        return 0
    newest = session.journal.newest()
    if context.whole is not None:
        session.lay_out(context.whole)
    session.apply(context.changes)
    line = JournalLine(
        seq=max(newest, session.journal.newest()) + 1,
        at=context.now,
        action=context.known_as or action.name,
        summary=context.summary or action.title,
        undoes=context.undoes,
        changes=() if context.untold else tuple(context.changes),
    )
    session.journal.write(line)
    return line.seq
