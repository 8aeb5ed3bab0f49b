"""Where the books lie when nobody says so, and how they are opened, damaged ones too."""

import os
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from enum import StrEnum
from errno import ENAMETOOLONG
from pathlib import Path

import platformdirs

from proprietor.books import Books
from proprietor.business.ports import Desk, Guardian, Look
from proprietor.store.disk import maybe_left, no_file
from proprietor.values.refusals import Refusal

VARIABLE = "PROPRIETOR_BOOKS"
"""Environment variable that names the books: a file or a `postgresql://` address."""


def place_of(books: str | Path | None) -> str:
    """The place of the books: as given, else from the environment, else in the platform's folder for data.

    Raises:
        Refusal: `bad-place` or `read-only` when the folder cannot be made, or the place is a folder.
    """
    place = _wanted(books)
    if "://" in place:
        return place
    path = Path(place).expanduser()
    try:
        if called := no_file(path):
            remedy = "Name the file itself, for example my.books."
            raise Refusal("bad-place", f"{path} is {called}, not a file.", remedy, place=place)
        path.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as problem:
        if isinstance(problem, ValueError) or problem.errno == ENAMETOOLONG:
            sentence = "No file can have this name."
            raise Refusal("bad-place", sentence, "Give a shorter one, for example my.books.", place=place) from problem
        raise Refusal(
            "read-only", f"The folder {path.parent} cannot be made.", "Choose another place with --books FILE.", place=place
        ) from problem
    _make_private(path)
    return str(path)


def _wanted(books: str | Path | None) -> str:
    return str(books or os.environ.get(VARIABLE) or default_file())


def are_there(books: str | Path | None) -> bool:
    """Whether there are books at the place already, so that a look at them makes none. A server is taken at its word."""
    place = _wanted(books)
    try:
        return "://" in place or Path(place).expanduser().exists()
    except OSError:
        return True  # opening them says what is wrong with the name


def _make_private(path: Path) -> None:
    """Make new books readable by their owner only; a database would be made for everybody. Trouble is for opening to tell."""
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


class Damaged(StrEnum):
    """What to do about books that are there but cannot be read."""

    REFUSE = "refuse"
    LOOK = "look"
    SET_ASIDE = "set-aside"


class DamagedDesk:
    """Where books lie that cannot be read: only what needs no look at them can be done."""

    def __init__(self, place: str, reason: Refusal) -> None:
        """Remember why they cannot be read."""
        self.place = place
        self._reason = reason

    def reading(self) -> AbstractContextManager[Look]:
        """Refuse, with the reason."""
        raise self._reason

    def writing(self) -> AbstractContextManager[Look]:
        """Refuse, with the reason."""
        raise self._reason

    def remember(self, seq: int, books: Books) -> None:
        """Nothing to remember."""

    def close(self) -> None:
        """Nothing to let go of."""


def open_parts(place: str, damaged: Damaged, now: datetime) -> tuple[Desk, Guardian]:
    """The desk and the keeper of the books at a place.

    Raises:
        Refusal: when they cannot be opened, or are damaged and shall be refused then.
    """
    from proprietor.store.keeping import StoreKeeper  # noqa: PLC0415 - what needs no books must not load a database
    from proprietor.store.shelf import Store  # noqa: PLC0415 - the same

    if "://" not in place and any(maybe_left(Path(place))):
        from proprietor.store.leavings import sweep  # noqa: PLC0415 - rarely needed

        sweep(Path(place))
    try:
        store = Store(place)
        if damaged is not Damaged.REFUSE:
            with store.reading():
                pass
    except Refusal as refusal:
        if refusal.code != "broken-file" or damaged is Damaged.REFUSE:
            raise
        if damaged is Damaged.LOOK:
            return DamagedDesk(place, refusal), StoreKeeper(place)
        from proprietor.store.backups import set_aside  # noqa: PLC0415 - rarely needed

        set_aside(Path(place), now)
        _make_private(Path(place))
        store = Store(place)
    return store, StoreKeeper(place, store)


def default_file() -> Path:
    """The books a person has when they never chose a place."""
    return Path(platformdirs.user_data_dir("proprietor", appauthor=False)) / "proprietor.books"
