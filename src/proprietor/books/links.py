"""Links between records: who saw a win, what shows it, which claim rests on it."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId


class LinkKind(StrEnum):
    """What a link says, read from source to target."""

    SAW = "saw"
    SHOWS = "shows"
    CITES = "cites"
    CONCERNS = "concerns"
    SAME = "same"
    APART = "apart"

    @property
    def word(self) -> str:
        """As it stands between two records."""
        return _WORDS.get(self, self.value)


_WORDS = {LinkKind.SAME: "is the same as", LinkKind.APART: "is not the same as"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A person saw a win; an artefact shows it; a claim cites it; two complaints are one, or not; anything concerns anything."""

    id: RecordId = UNKEPT
    verb: LinkKind = field(default=LinkKind.CONCERNS, metadata=asks("How they hang together"))
    source: RecordId = field(default=UNKEPT, metadata=asks("From", of="record"))
    target: RecordId = field(default=UNKEPT, metadata=asks("To", of="record"))

    @property
    def title(self) -> str:
        """The link as a sentence of ids."""
        return f"{self.source} {self.verb} {self.target}"
