"""What a kind of record is called and how a person is asked for its parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Protocol

from proprietor.values.ids import RecordId


class AnyRecord(Protocol):
    """Anything that can be kept: a frozen dataclass with an id, an own prefix and a title."""

    @property
    def id(self) -> RecordId:
        """The id under which it is kept."""

    @property
    def title(self) -> str:
        """One line by which a person knows it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The card of one kind of record.

    Attributes:
        name: the noun, in lower case, as in `win.record`.
        plural: its plural, as in the address of its list.
        prefix: three letters before its ids.
        place: where the dataclass stands, as `books.wins.Win`; it is loaded when it is asked for.
        about: one sentence that says what belongs here.
    """

    name: str
    plural: str
    prefix: str
    place: str
    about: str

    @property
    def record(self) -> type:
        """The dataclass."""
        return _at(self.place)

    @property
    def one(self) -> str:
        """Its noun with the article: a win, an artefact."""
        return f"an {self.name}" if self.name[0] in "aeiou" else f"a {self.name}"


@cache
def _at(place: str) -> type:
    room, _, name = place.rpartition(".")
    found: type = getattr(import_module(f"{_ROOT}.{room}"), name)
    return found


_ROOT = __package__.partition(".")[0]


def asks(
    label: str, hint: str = "", *, example: str = "", long: bool = False, of: str = "", most: int = 0
) -> Mapping[str, str | bool | int]:
    """Metadata of a field: how a person is asked for it.

    Args:
        label: the question or noun above the entry.
        hint: a sentence beneath it.
        example: a good entry.
        long: whether it takes more than a line.
        of: the kind's name, where the field refers to another record.
        most: signs it may hold, where that is more than a usual field.
    """
    most_of = {"most": most} if most else {}
    return {"label": label, "hint": hint, "example": example, "long": long, "of": of, **most_of}
