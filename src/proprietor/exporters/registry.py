"""The literal list of formats the books can be written in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from proprietor.actions.outside import Exported, Whole
from proprietor.exporters import folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format: its name in commands, a sentence about it, and what writes it."""

    name: str
    about: str
    write: Callable[[Path, Whole, Mapping[str, Path]], Exported]


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
