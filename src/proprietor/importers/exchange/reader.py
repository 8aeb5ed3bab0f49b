"""The reader of everything: through the gate, recognised, read, and all that is left out counted with its reason."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from proprietor.actions.drafts import Draft, Reading
from proprietor.importers.exchange import git_history
from proprietor.importers.exchange.asked import Asked, Posted, Told
from proprietor.importers.exchange.attached import BARE, STRANGE, attached, is_pdf
from proprietor.importers.exchange.gate import PACKED, Piece, pieces_of
from proprietor.importers.exchange.registry import format_of
from proprietor.importers.postings.files import Source, source_of, sources_in
from proprietor.language.sentences import tidy
from proprietor.market.intake import MOST_SHOWN, Skipped
from proprietor.values.refusals import Refusal

EVERY = 1_000
"""Drafts between two calls of `progress` (a guess)."""

MOST = 120_000
"""Drafts of one import, so that they fit into 300 MB (a guess: above what any person has)."""

MOST_TOLD = 400_000
"""Drafts and rows left out, all together, of one import, so that it ends (a guess)."""

MOST_POSTED = 64 * 1024 * 1024
"""Bytes of files of postings, all together, that one import hands on (a guess: as many as one file may have)."""

_SPLIT = "Bring in one file after the other."
UNKNOWN = "Nothing that is known here, so it was not read."
NESTED = "A packed file within a packed file is not opened."


class OwnImports:
    """Reads what the rooms beside this one can read."""

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
        """Read all; what a single file is refused with stands among what is left out."""
        tray = _Tray(progress)
        asked = Asked(today, meant, author)
        repositories = [path for path in paths if git_history.is_repository(path)]
        for path in repositories:
            name = path.resolve().name
            tray.forms[name] = git_history.NAME
            tray.fill(name, git_history.read(path, asked))
        sources = [each for path in paths if path not in repositories for each in sources_in(path)]
        sources += [source_of(data, name) for name, data in texts]
        tray.whole = sum(each.size for each in sources)
        for source in sources:
            tray.begin(source)
            tray.fill(source.name, _pieces(source, asked, tray))
        return tray.reading()


class _Tray:
    """What was read so far."""

    def __init__(self, progress: Callable[[int, float], None] | None) -> None:
        self._progress = progress
        self._drafts: list[Draft] = []
        self._left: list[Skipped] = []
        self._told = 0
        self._posted = 0
        self._reasons: Counter[str] = Counter()
        self.forms: dict[str, str] = {}
        self.postings: list[tuple[str, bytes]] = []

        self._passed = self._size = self.whole = 0
        self.piece: Piece | None = None

    def begin(self, source: Source) -> None:
        """Go on to another file."""
        self._passed, self._size, self.piece = self._passed + self._size, source.size, None

    def _share(self, line: int) -> float:
        """How much of all was read, by bytes."""
        within = self.piece.share(line) if self.piece else 0.0
        return (self._passed + within * self._size) / self.whole if self.whole else 0.0

    def fill(self, name: str, told: Iterable[Told]) -> None:
        """Take in what a file tells; a refusal ends it, what it told before stays."""
        try:
            for each in told:
                self.take(each)
        except Refusal as refusal:
            self._leave(Skipped(refusal.place or name, 0, f"{refusal.sentence} {refusal.remedy}"))

    def take(self, told: Told) -> None:
        """Take in a draft, or what was left out."""
        self._told += 1
        if self._told > MOST_TOLD:
            raise Refusal("too-many", f"More than {MOST_TOLD:,} rows are not looked at in one go.", _SPLIT)
        if isinstance(told, Skipped):
            self._leave(told)
            return
        if isinstance(told, Posted):
            self._posted += len(told.data)
            if self._posted > MOST_POSTED:
                said = f"The files of postings have more than {MOST_POSTED // 1024 // 1024} MB together."
                raise Refusal("too-large", said, _SPLIT, place=told.name)
            self.postings.append((told.name, told.data))
            return
        self._drafts.append(told)
        if len(self._drafts) > MOST:
            raise Refusal("too-many", f"These are more than {MOST:,} records.", _SPLIT)
        if self._progress and len(self._drafts) % EVERY == 0:
            self._progress(len(self._drafts), self._share(told.line))

    def _leave(self, skipped: Skipped) -> None:
        self._reasons[skipped.reason] += 1
        if len(self._left) < MOST_SHOWN:
            self._left.append(skipped)

    def reading(self) -> Reading:
        """All of it."""
        return Reading(
            drafts=tuple(self._drafts),
            left_out=tuple(self._left),
            reasons=dict(self._reasons),
            forms=self.forms,
            postings=tuple(self.postings),
        )


def _pieces(source: Source, asked: Asked, tray: _Tray) -> Iterator[Told]:
    for piece in pieces_of(source):
        yield from _of_piece(piece, asked, tray)


def _of_piece(piece: Piece, asked: Asked, tray: _Tray) -> Iterator[Told]:
    """What one file tells; one that is refused does not stop the others of its archive."""
    name, tray.piece = tidy(piece.name)[:200], piece
    if piece.start.startswith(PACKED):
        yield Skipped(name, 0, NESTED)
        return
    if is_pdf(piece):
        yield from _of_pdf(piece, name, asked, tray)
        return
    form = format_of(piece)
    if form is None:
        yield Skipped(name, 0, UNKNOWN)
        return
    tray.forms[name] = form.name
    try:
        yield from form.read(piece, asked)
    except Refusal as refusal:
        yield Skipped(name, 0, f"{refusal.sentence} {refusal.remedy}")


def _of_pdf(piece: Piece, name: str, asked: Asked, tray: _Tray) -> Iterator[Told]:
    """What the files tell that are attached to a PDF; its pages are not read."""
    try:
        files = attached(piece)
    except Refusal as refusal:
        yield Skipped(name, 0, f"{refusal.sentence} {refusal.remedy}")
        return
    if not any(format_of(each) for each in files):
        yield Skipped(name, 0, STRANGE if files else BARE)
        return
    for each in files:
        if is_pdf(each):
            yield Skipped(tidy(each.name)[:200], 0, NESTED)
        else:
            yield from _of_piece(each, asked, tray)
