"""Transcripts: who said what, in which order, and how far the file can be trusted."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """On which side of the table somebody sits."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class Utterance:
    """One cue or paragraph of a transcript, as it stood in the file.

    Attributes:
        number: its place in the transcript, from 1.
        speaker: the name as the file gives it; empty when it gives none.
        text: what was said, on one line.
        start: seconds from the beginning; None when the file has no times.
        end: the same for its end; None when the file does not say.
        confidence: how sure the recogniser was, from 0 to 1; None when it does not say.
    """

    number: int
    speaker: str
    text: str
    start: float | None = None
    end: float | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How far a transcript can be trusted.

    Attributes:
        labelled: share of utterances that name their speaker, from 0 to 1.
        speakers: how many different speakers are named.
        timed: share of utterances with a start.
        confidence: mean confidence of the recogniser; None when it gave none.
        warnings: whole sentences, each with what it means for the figures and what to do.
    """

    labelled: float
    speakers: int
    timed: float
    confidence: float | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A talk as it was read from a file or a paste.

    Attributes:
        form: the name of the format it was read as.
        utterances: what was said, in order, consecutive ones of a speaker not yet joined.
        quality: how far to trust it.
    """

    form: str
    utterances: tuple[Utterance, ...]
    quality: Quality

    @property
    def speakers(self) -> tuple[str, ...]:
        """The names of all speakers, in the order in which they first speak."""
        return tuple(dict.fromkeys(each.speaker for each in self.utterances))


def words_in(utterances: Iterable[Utterance]) -> int:
    """How many words were said."""
    return sum(len(each.text.split()) for each in utterances)
