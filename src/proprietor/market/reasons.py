"""Reasons: why an application ended, in five codes."""

from enum import StrEnum


class Reason(StrEnum):
    """Why it was lost, as coded for the diagnosis of the funnel (spec/funnel.md).

    That nobody answered is no reason: it is a loss without one.
    """

    NONE = "none"
    CLOSED = "closed"
    PROFILE = "profile"
    EVIDENCE = "evidence"
    PAY = "pay"
    CHEMISTRY = "chemistry"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _WORDS[self]


_WORDS = {
    Reason.NONE: "not lost",
    Reason.CLOSED: "the post was closed",
    Reason.PROFILE: "another profile was wanted",
    Reason.EVIDENCE: "a skill or the evidence for it was missing",
    Reason.PAY: "pay",
    Reason.CHEMISTRY: "the process or the people",
}
