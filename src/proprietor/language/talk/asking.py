"""Asking: what a question is, by kind, by form, and by what it invites."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What stands behind a question; only the first two ask something of the other."""

    INFORMATION = "information"
    REQUEST = "request"
    RHETORICAL = "rhetorical"
    BACKCHANNEL = "backchannel"
    QUOTED = "quoted"


class Form(StrEnum):
    """How a question is built."""

    OPEN = "open"
    YES_NO = "yes_no"
    ALTERNATIVE = "alternative"
    TAG = "tag"
    DECLARATIVE = "declarative"


class Invites(StrEnum):
    """What kind of answer a question invites."""

    STORY = "story"
    FACT = "fact"
    YES_NO = "yes_no"
    CHOICE = "choice"


class Question(NamedTuple):
    """A question in an utterance: where it stands, and what it is."""

    start: int
    stop: int
    kind: Kind
    form: Form
    invites: Invites
    is_open: bool = False
    """Whether it is built to get more than a word; experts agree weakly on this (kappa .52), so it is shown, never scored."""

    @property
    def asked(self) -> bool:
        """Whether it asks something of the other: an information question or a request."""
        return self.kind in _ASKED


_ASKED = frozenset({Kind.INFORMATION, Kind.REQUEST})
