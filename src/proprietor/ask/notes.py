"""Notes: drafts that tell of wins, line by line with the records each rests on; the program never sends one."""

from dataclasses import dataclass

from proprietor.ask.records import NoteKind
from proprietor.ask.voice import Voice
from proprietor.books import Person, Win
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence or two of a draft and the records its words come from; `own` for what you typed for it just now."""

    text: str
    records: tuple[RecordId, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Lines under a heading; `empty` says why there are none and is for you, not for the reader."""

    heading: str
    lines: tuple[Line, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Omitted:
    """A win, or a part of one, that a draft leaves out, and why."""

    record: RecordId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A draft.

    Attributes:
        kind: which.
        to: whom it is for; None where the books do not say.
        greeting: in your own way, if you have one.
        parts: what it says.
        signing: your own closing lines.
        wins: the wins it tells of.
        omitted: what it leaves out.
        silence: why it tells of nothing; empty when it does.
        offered: the newest win they have not heard of, where it tells of nothing.
        voice: the voice it is in.
    """

    kind: NoteKind
    to: Person | None
    greeting: Line | None
    parts: tuple[Part, ...]
    signing: tuple[str, ...]
    wins: tuple[Win, ...]
    omitted: tuple[Omitted, ...]
    voice: Voice
    silence: str = ""
    offered: Win | None = None

    @property
    def title(self) -> str:
        """What it is called, and whom it is for."""
        return f"{self.kind.called} to {self.to.name}" if self.to else self.kind.called

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line that was drafted."""
        return (*([self.greeting] if self.greeting else []), *(line for part in self.parts for line in part.lines))

    @property
    def text(self) -> str:
        """The draft to copy; what is left to you stands in brackets."""
        blocks = [self.greeting.text] if self.greeting else []
        told = [
            _block(part, label=self.kind is NoteKind.FRIDAY, apart=self.kind is NoteKind.REVIEW)
            for part in self.parts
            if part.heading or part.lines
        ]
        blocks += ["\n".join(told)] if self.kind is NoteKind.FRIDAY else told
        return "\n\n".join(block for block in (*blocks, "\n".join(self.signing)) if block)


def _block(part: Part, *, label: bool, apart: bool) -> str:
    said = [line.text for line in part.lines] or [f"[{part.empty}]"]
    if label:
        return f"{part.heading}: {' '.join(said)}"
    return "\n".join([*([part.heading] if part.heading else []), "\n\n".join(said) if apart else "\n".join(said)])
