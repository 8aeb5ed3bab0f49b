"""Artefacts: things that can be shown, as a file kept in the books' folder or a link."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Artefact:
    """A report, a photograph, a letter of thanks, a page: evidence that stands without you.

    `digest` is the SHA-256 of the file's bytes in hexadecimal; the file is kept under that name, so that a
    changed or lost file is noticed.
    """

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("What it is", example="Starter letter, final version"))
    address: str = field(default="", metadata=asks("Link", "Where it can be seen, if it is not a file."))
    file: str = field(default="", metadata=asks("File name", "The name of the file kept with the books."))
    digest: str = field(default="", metadata=asks("Digest", "SHA-256 of the file; the program fills it in."))
    on: PartialDate | None = field(default=None, metadata=asks("From when"))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """Its name, or where it is."""
        return self.name or self.file or self.address
