"""What was told in confidence does not go to an assistant: private wins, how people are reached, who answered what, keys."""

import math
import re
from collections.abc import Iterable
from functools import cached_property

from proprietor.actions.looking import ListRecords
from proprietor.actions.naming import ways_to
from proprietor.books import Confidentiality, Link, LinkKind, Person, Win
from proprietor.business import Business
from proprietor.proposition.claims import Claim
from proprietor.values.refusals import Refusal

FEEDBACK = ("rpl_", "inv_")
"""Heads of the ids of replies and invitations."""

SHORTEST, BEGINNING = 12, 40
"""Signs of a private win's text by which it is known again, in whatever it is quoted: its beginning, or any piece of it that is
long enough to be no chance (guesses). Journal and agenda quote at least so much. A shorter text is known where it stands in
quotation marks, as all titles do that we quote, or alone."""

PRIVATE = "(withheld: a private win, which never leaves the books, or what hangs on one)"
CONTACT = "(withheld: how somebody is reached)"

KEPT_BACK = frozenset({"secret", "contact"})
"""Fields that are never told: keys to sealed replies, and how people are reached."""

LEAST_WAY = 5
"""Signs by which a way to reach somebody is known again wherever it stands (a guess: shorter ones are ordinary words)."""

_MARKS = re.compile(r"[\\\x00-\x08]")
_AMPERSAND = "&amp;"


class Veil:
    """Takes out of an answer what was told in confidence."""

    def __init__(self, confided: Iterable[Win | Claim], contacts: Iterable[str] = ()) -> None:
        """Remember private wins, the claims that hang on them, and how people are reached.

        Args:
            confided: wins and claims, of which the private wins and all claims are kept back.
            contacts: what the owner wrote of how people are reached.
        """
        self._confided = [each for each in confided if isinstance(each, Claim) or each.confidentiality is Confidentiality.PRIVATE]
        ways = {way for contact in contacts for way in (" ".join(contact.split()), *ways_to(contact)) if len(way) >= LEAST_WAY}
        every = "|".join(re.escape(way) for way in sorted(ways, key=lambda way: (-len(way), way)))
        self._ways = re.compile(every, re.IGNORECASE) if every else None

    @classmethod
    def over(cls, business: Business) -> "Veil":
        """For the books as they are."""
        wins, claims, links, people = (
            [each.record for each in business.do(ListRecords(kind=kind))] for kind in ("win", "claim", "link", "person")
        )
        private = {win.id for win in wins if isinstance(win, Win) and win.confidentiality is Confidentiality.PRIVATE}
        hanging = {
            link.source for link in links if isinstance(link, Link) and link.verb is LinkKind.CITES and link.target in private
        }
        confided = [each for each in (*wins, *claims) if each.id in private | hanging]
        return cls(
            [each for each in confided if isinstance(each, Win | Claim)],
            [each.contact for each in people if isinstance(each, Person) and each.contact],
        )

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(each.id for each in self._confided)

    @cached_property
    def _every(self) -> frozenset[str]:
        texts = {_even(text) for each in self._confided for text in _said_by(each)}
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
            return PRIVATE if self._quotes(value) else self._unreached(value)
        if isinstance(value, Refusal):
            return {"code": value.code, "sentence": self.data(value.sentence), "remedy": self.data(value.remedy)}
        return value if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)) else None

    def _part(self, value: dict[str, object]) -> dict[str, object]:
        named = str(value.get("id") or value.get("record") or "")
        if named.startswith(FEEDBACK):
            return {"id": named, "withheld": "Feedback was given to the owner alone."}
        if named in self._ids or value.get("confidentiality") == Confidentiality.PRIVATE:
            return {"id": named, "withheld": PRIVATE}
        told = {name: self.data(each) for name, each in value.items() if name not in KEPT_BACK and not callable(each)}
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
        return "\n".join(PRIVATE if self._quotes(line) else self._unreached(line) for line in text.split("\n"))

    def _unreached(self, text: str) -> str:
        """A text that does not say how somebody is reached; one in which it is found between marks loses them."""
        if self._ways is None:
            return text
        plain = _MARKS.sub("", text)
        return self._ways.sub(CONTACT, plain) if self._ways.search(plain) else text

    def _quotes(self, text: str) -> bool:
        if not self._every:
            return False
        even = _even(text)
        if even in self._every or any(each in even for each in self._short):
            return True
        pieces = [piece.strip() for piece in even.split("…")]
        long = [piece for piece in pieces if len(piece) >= SHORTEST]
        return any(each[:BEGINNING] in even or any(piece in each for piece in long) for each in self._texts)


def _said_by(record: Win | Claim) -> tuple[str, ...]:
    if isinstance(record, Claim):
        return (record.text, record.their_problem, record.versus)
    return (record.title, record.problem, record.action, record.result)


def _even(text: str) -> str:
    """A text as it is compared: on one line, in small letters, without marks of what was found and what is no markup."""
    return " ".join(_MARKS.sub("", text).replace(_AMPERSAND, "&").split()).casefold()
