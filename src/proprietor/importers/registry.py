"""The literal list of formats whole books can be read from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from proprietor.actions.outside import Shelved
from proprietor.importers import folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A format: its name in commands, a sentence about it, and what reads it."""

    name: str
    about: str
    read: Callable[[Path], Shelved]


IMPORTERS: tuple[Importer, ...] = (
    Importer(name="folder", about="A folder of text files that export folder wrote, or that you wrote alike.", read=folder.read),
)


def importer_named(name: str) -> Importer:
    """The format with this name; KeyError if there is none."""
    return {each.name: each for each in IMPORTERS}[name]
