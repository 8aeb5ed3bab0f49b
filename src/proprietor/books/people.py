"""People: who saw what you did, and whether they may be named for it."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId

FORGOTTEN = "[forgotten]"
"""What stands in a text in the place of somebody who was forgotten for good."""


class Relation(StrEnum):
    """Who somebody is to you. Feedback research tells these sources apart (Conway & Huffcutt 1997)."""

    BOSS = "boss"
    PEER = "peer"
    REPORT = "report"
    CLIENT = "client"
    FRIEND = "friend"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _WORDS[self]


_WORDS = {
    Relation.BOSS: "boss",
    Relation.PEER: "colleague",
    Relation.REPORT: "somebody you led",
    Relation.CLIENT: "client",
    Relation.FRIEND: "friend",
}
"""The research's words are the books' codes; "peer" and "report" mean too many other things to stand on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who knows your work."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("Name", example="Ana Ruiz"))
    relation: Relation = field(default=Relation.PEER, metadata=asks("Who they are to you"))
    employer: RecordId = field(default=UNKEPT, metadata=asks("Where from", of="employer"))
    steps: int | None = field(
        default=None,
        metadata=asks("Steps above you", "1 is your boss, 2 their boss, 0 somebody beside you, -1 somebody you lead."),
    )
    team: str = field(default="", metadata=asks("Team or place", example="Finance, second floor"))
    saw: str = field(
        default="", metadata=asks("What they saw of your work", example="Sat in the office when the letter went out", long=True)
    )
    may_be_named: bool = field(default=False, metadata=asks("May be named", "They said that you may give their name."))
    may_be_quoted: bool = field(default=False, metadata=asks("May be quoted", "They said that you may quote their words."))
    contact: str = field(default="", metadata=asks("Contact", "Stays in your books; exports leave it out unless you ask for it."))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """Their name."""
        return self.name
