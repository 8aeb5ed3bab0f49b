"""What was told in confidence and does not go to an assistant: private wins, who answered what, keys that open replies."""

import math
import re
from collections.abc import Iterable
from functools import cached_property

from proprietor.actions.looking import ListRecords
from proprietor.books import Confidentiality, Win
from proprietor.business import Business
from proprietor.values.refusals import Refusal

FEEDBACK = ("rpl_", "inv_")
"""Heads of the ids of replies and invitations."""

SHORTEST, BEGINNING = 12, 40
"""Signs of a private win's text by which it is known again, in whatever it is quoted: its beginning, or any piece of it that is
long enough to be no chance (guesses). Journal and agenda quote at least so much. A shorter text is known where it stands in
quotation marks, as all titles do that we quote, or alone."""

PRIVATE = "(withheld: a private win, which never leaves the books)"

_MARKS = re.compile(r"[\\\x00-\x08]")
_AMPERSAND = "&amp;"


class Veil:
    """Takes out of an answer what was told in confidence."""

    def __init__(self, wins: Iterable[Win]) -> None:
        """Remember the private ones of these wins."""
        self._private = [win for win in wins if win.confidentiality is Confidentiality.PRIVATE]

    @classmethod
    def over(cls, business: Business) -> "Veil":
        """For the books as they are."""
        kept = business.do(ListRecords(kind="win"))
        return cls(each.record for each in kept if isinstance(each.record, Win))

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(win.id for win in self._private)

    @cached_property
    def _every(self) -> frozenset[str]:
        texts = {_even(text) for win in self._private for text in (win.title, win.problem, win.action, win.result)}
        return frozenset(texts - {""})

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(text for text in self._every if len(text) >= SHORTEST)

    @cached_property
    def _short(self) -> tuple[str, ...]:
        return tuple(f"“{text}”" for text in self._every if len(text) < SHORTEST)

    def data(self, value: object) -> object:
        """Plain values without it; what JSON cannot say, such as a function or infinity, is left out, too."""
        if isinstance(value, dict):
            return self._part(value)
        if isinstance(value, list):
            return [self.data(each) for each in value if not callable(each)]
        if isinstance(value, str):
            return PRIVATE if self._quotes(value) else value
        if isinstance(value, Refusal):
            return {"code": value.code, "sentence": self.data(value.sentence), "remedy": self.data(value.remedy)}
        return value if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)) else None

    def _part(self, value: dict[str, object]) -> dict[str, object]:
        named = str(value.get("id") or value.get("record") or "")
        if named.startswith(FEEDBACK):
            return {"id": named, "withheld": "Feedback was given to the owner alone."}
        if named in self._ids or value.get("confidentiality") == Confidentiality.PRIVATE:
            return {"id": named, "withheld": PRIVATE}
        told = {name: self.data(each) for name, each in value.items() if name != "secret" and not callable(each)}
        if "summary" in told and self._touches(value.get("changes")):
            told["summary"] = PRIVATE  # of a win that was deleted or worded otherwise only its line in the journal is left
        return told

    def _touches(self, value: object) -> bool:
        """Whether changes are of a win that is private, or was before or after them, or of a link to one."""
        if isinstance(value, list):
            return any(self._touches(each) for each in value)
        if not isinstance(value, dict):
            return isinstance(value, str) and value in self._ids
        return value.get("confidentiality") == Confidentiality.PRIVATE or any(self._touches(each) for each in value.values())

    def text(self, text: str) -> str:
        """A text without the lines that quote it."""
        return "\n".join(PRIVATE if self._quotes(line) else line for line in text.split("\n"))

    def _quotes(self, text: str) -> bool:
        if not self._every:
            return False
        even = _even(text)
        if even in self._every or any(each in even for each in self._short):
            return True
        pieces = [piece.strip() for piece in even.split("…")]
        long = [piece for piece in pieces if len(piece) >= SHORTEST]
        return any(each[:BEGINNING] in even or any(piece in each for piece in long) for each in self._texts)


def _even(text: str) -> str:
    """A text as it is compared: on one line, in small letters, without marks of what was found and what is no markup."""
    return " ".join(_MARKS.sub("", text).replace(_AMPERSAND, "&").split()).casefold()
