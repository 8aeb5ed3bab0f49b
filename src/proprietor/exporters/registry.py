"""The literal list of formats the books can be written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from proprietor.actions.outside import Exported, Whole
from proprietor.exporters import folder


class Write(Protocol):
    """Writes books in a format."""

    def __call__(self, target: Path, whole: Whole, files: Mapping[str, Path], *, overwrite: bool = False) -> Exported:
        """Write them to a place; `files` are the kept ones by digest. Edited files are only replaced with `overwrite`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format: its name in commands, a sentence about it, and what writes it."""

    name: str
    about: str
    write: Write


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(
        name="folder",
        about="A folder of text files, one a record: lossless, made for reading and for version control.",
        write=folder.write,
    ),
)


def exporter_named(name: str) -> Exporter:
    """The format with this name; KeyError if there is none."""
    return {each.name: each for each in EXPORTERS}[name]
