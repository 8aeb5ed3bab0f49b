"""What a request may ask of a language model, if somebody set one up, and the values it gets from there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The model somebody set up.

    Attributes:
        address: the base address of its OpenAI-compatible interface, such as `http://127.0.0.1:8080/v1`.
        model: the name it knows its model by.
        local: whether the address is this machine's own.
        masks: whether names and figures are put behind placeholders before they leave.
        key: whether a key stands in the environment; the key itself is never told.
    """

    address: str
    model: str
    local: bool
    masks: bool
    key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What is sent: an instruction, and the text it is about, as data.

    Attributes:
        purpose: what it is for, in a few words.
        system: the instruction.
        text: the text, masked already if it is to be.
        masked: whether it is.
        longest: words the answer may have, as the model counts them (tokens).
    """

    purpose: str
    system: str
    text: str
    masked: bool = False
    longest: int = 1_000

    @property
    def signs(self) -> int:
        """How many signs leave."""
        return len(self.system) + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A letter that was sent and what came back, as it is kept in the log.

    Attributes:
        at: when it was sent, in UTC.
        to: the address.
        model: the model asked for.
        letter: what was sent.
        answer: what came back, or as much of it as was read; empty when nothing did.
        trouble: why there is no answer; empty when there is one.
    """

    at: datetime
    to: str
    model: str
    letter: Letter
    answer: str = ""
    trouble: str = ""


class LanguageModel(Protocol):
    """Who writes to a language model and keeps the log of it."""

    def setting(self) -> Setting | None:
        """What is set up; None for nothing.

        Raises:
            Refusal: `bad-model` when what is set up cannot be used.
        """

    def settings_place(self) -> str:
        """Where it is set up, for whoever wants to: the path of the file of settings."""

    def instead(self, *, address: str, model: str, masks: bool | None) -> "LanguageModel":
        """Another one in its place, not kept yet; its settings are looked at when it is asked for them.

        Args:
            address: its base address; empty for none.
            model: the name it knows its model by.
            masks: whether names and figures are masked; None leaves it to the address.
        """

    def keep(self) -> None:
        """Keep in the file of settings that this is the one.

        Raises:
            Refusal: `unwritable` where the environment says it, or the file cannot be read or written.
        """

    def ask(self, letter: Letter, now: datetime) -> str:
        """Send a letter and wait for the answer, which is mere text. The log is written whatever happens.

        Raises:
            Refusal: `no-model`, `unreachable`, `too-slow` or `bad-answer`; `unwritable` before anything is sent.
        """

    def log_place(self) -> str:
        """Where the log lies, there or not."""

    def exchanges(self, limit: int) -> Sequence[Exchange]:
        """The newest exchanges, the newest first."""

    def count(self) -> int:
        """How many there are in the log."""

    def holding(self, words: Sequence[str]) -> int:
        """How many letters there are if one of these words stands in the log, in any case of letters; 0 if none does."""

    def drop_log(self) -> int:
        """Delete the log; how many exchanges were in it."""
