"""The in-tray: orders that a program has laid before the owner, waiting for a yes or a no. It lies beside the books."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

PREFIX = "prp"
"""Of the ids of what lies in the in-tray."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """An order laid before the owner.

    Attributes:
        key: how it is named, like an id.
        at: when it was proposed, in UTC.
        by: what the program calls itself; its own word, not checked.
        because: why, in the program's words; may be empty.
        action: catalogue name of what it would do.
        order: the order as plain values.
        words: what it would write, as the journal would have said it at that time.
        stands: the records it would change, each with its version at that time; new ones as their kind with 0.
        seq: number of the newest journal line at that time.
        refused: when the owner said no; None while it waits.
        broken: where its file lies, if it cannot be understood; then only key and time are known.
    """

    key: str
    at: datetime
    by: str
    because: str
    action: str
    order: Mapping[str, Any]
    words: str = ""
    stands: tuple[tuple[str, int], ...] = ()
    seq: int = 0
    refused: datetime | None = None
    broken: str = ""


class InTray(Protocol):
    """Who keeps what was proposed."""

    def waiting(self) -> int:
        """How many wait; a look at names only."""

    def every(self) -> Sequence[Proposed]:
        """All of them, waiting and refused, oldest first, also those that cannot be understood."""

    def put(self, proposed: Proposed) -> None:
        """Lay one in, or lay it anew under the same key; it is on the disk when this ends."""

    def drop(self, keys: Sequence[str]) -> None:
        """Take some out; those that are gone are gone already."""

    def refusals(self) -> Mapping[str, int]:
        """What was refused in imports, oldest first: its mark → the number of the journal line beside which it was, 0 for none.

        Raises:
            Refusal: `bad-file` when it cannot be understood.
        """

    def keep_refusals(self, held: Mapping[str, int]) -> None:
        """Keep these in the place of those before; they are on the disk when this ends."""


class NoTray:
    """The in-tray where no books are open."""

    def waiting(self) -> int:
        """None."""
        return 0

    def every(self) -> Sequence[Proposed]:
        """None."""
        return ()

    def put(self, proposed: Proposed) -> None:
        """Nothing is kept here."""

    def drop(self, keys: Sequence[str]) -> None:
        """Nothing is kept here."""

    def refusals(self) -> Mapping[str, int]:
        """None."""
        return {}

    def keep_refusals(self, held: Mapping[str, int]) -> None:
        """Nothing is kept here."""
