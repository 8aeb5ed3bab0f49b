"""Replies: the text inside a seal, read strictly, and how a reply stands to those that came before it."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from proprietor.calibration.competencies import LEVELS

VERSION = 1
"""Of what stands inside a seal; a form of another version is told, never guessed at."""

MOST_BYTES = 64 * 1024
"""Bytes of the text inside a seal, its padding included: one chunk of age's STREAM (age-encryption.org/v1)."""

STEP = 1024
"""Bytes to whose multiples the form fills up a reply with spaces before it seals it (a guess).

So the length of a seal hardly tells how much somebody wrote, and a seal of another length has lost something on its way.
"""

MOST_SIGNS = 4_000
"""Signs of an answer to an open question: about 650 words (a guess). Two of them and the ratings fit MOST_BYTES in any script."""

UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Signs no answer holds: control signs other than tab and new line, marks that turn the reading direction, half signs.

The form takes them out before it seals, so that only a reply from elsewhere is refused for them.
"""

EVERYWHERE = timedelta(hours=12)
"""How long a day lasts somewhere on earth after it has ended in UTC (the zone UTC−12)."""

_TEXTS, _CONSENTS = ("problem", "stop"), ("may_be_named", "may_be_quoted")
_KEYS = ("proprietor", "invitation", "reply", "written", "ratings", *_TEXTS, *_CONSENTS)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
_REPLY = re.compile(r"[0-9a-f]{32}")
_SHOWN = 40


class Flaw(StrEnum):
    """What is wrong with the text inside a seal."""

    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    VERSION = "version"
    OTHER_INVITATION = "other-invitation"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    BAD_ID = "bad-id"
    BAD_TIME = "bad-time"
    BAD_RATINGS = "bad-ratings"
    UNKNOWN_COMPETENCY = "unknown-competency"
    MISSING_COMPETENCY = "missing-competency"
    OFF_SCALE = "off-scale"
    NO_TEXT = "no-text"
    TOO_LONG = "too-long"
    CONTROL_SIGN = "control-sign"
    NO_CONSENT = "no-consent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Why a reply cannot be taken.

    Attributes:
        kind: of Flaw, or of what can be wrong with a seal.
        sentence: what is wrong, in plain words.
        remedy: what to do about it.
        place: the key, competency or invitation in question; empty where there is none. Never more than a few signs, and plain.
    """

    kind: StrEnum
    sentence: str
    remedy: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A seal that opened.

    Attributes:
        invitation: whose key opened it.
        text: what lay inside, still to be read with care; bytes that are no UTF-8 come as lone surrogates.
        fingerprint: SHA-256 of the sealed bytes in hex, the same however the block was wrapped or quoted.
    """

    invitation: str
    text: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A reply that was read and holds what it should.

    Attributes:
        invitation: whose form it was written in.
        reply: 128 random bits in hex, drawn when the form was opened.
        written: when it was sealed, UTC, by the clock of whoever wrote it, which may be wrong.
        ratings: for each competency that was asked about a level from 1 to 5, or None for "not observed".
        problem: the problem they would bring first; may be empty.
        stop: what should be stopped; may be empty.
        may_be_named: whether others may be told that they answered.
        may_be_quoted: whether others may be shown their words.
    """

    invitation: str
    reply: str
    written: datetime
    ratings: Mapping[str, int | None]
    problem: str
    stop: str
    may_be_named: bool
    may_be_quoted: bool


def read_reply(text: str, *, invitation: str, competencies: Collection[str]) -> Read | Trouble:
    """Read the text inside a seal; anything that is not exactly a reply to this invitation is told as trouble, never raised.

    Args:
        text: JSON, maybe with spaces after it.
        invitation: id of the invitation whose key opened the seal.
        competencies: ids of all the competencies its form asks about.
    """
    if len(text) > MOST_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        return _trouble(Flaw.TOO_LARGE, f"The reply holds more than {MOST_BYTES // 1024} kB, and no form writes so much.")
    try:
        told = json.loads(text, object_pairs_hook=_once, parse_constant=_never)
    except (ValueError, RecursionError):
        return _trouble(Flaw.UNREADABLE, "The seal opened, but what lies inside cannot be read as a reply.")
    if not isinstance(told, dict):
        return _trouble(Flaw.UNREADABLE, "The seal opened, but what lies inside is no reply.")
    return _frame(told, invitation) or _ratings(told["ratings"], competencies) or _words(told) or _read(told)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _never(constant: str) -> object:
    raise ValueError(constant)


def _trouble(kind: Flaw, sentence: str, place: str = "", remedy: str = "") -> Trouble:
    shown = "".join(sign for sign in place[:_SHOWN] if not unicodedata.category(sign).startswith(("C", "Z"))) if place else ""
    again = "Ask for the answers once more, written in the form as you sent it."
    return Trouble(kind=kind, sentence=sentence.replace("{}", f"“{shown}”"), remedy=remedy or again, place=shown)


def _frame(told: Mapping[str, object], invitation: str) -> Trouble | None:
    """Version and invitation first, for they explain whatever else differs; then the keys, the id and the time."""
    version = told.get("proprietor")
    if type(version) is not int or version != VERSION:
        return _trouble(
            Flaw.VERSION,
            "The reply was written in a form of another version of this program.",
            remedy="Update the program and read the reply again, or send a fresh form.",
        )
    for key in told:
        if key not in _KEYS:
            return _trouble(Flaw.UNKNOWN_KEY, "The reply holds {}, which no form writes.", key)
    for key in _KEYS:
        if key not in told:
            return _trouble(Flaw.MISSING_KEY, "The reply lacks {}, which every form writes.", key)
    if told["invitation"] != invitation:
        return _trouble(
            Flaw.OTHER_INVITATION,
            "The reply names another invitation than the one whose seal it carries.",
            remedy="Ask whoever sent it which form they filled in.",
        )
    if not (isinstance(told["reply"], str) and _REPLY.fullmatch(told["reply"])):
        return _trouble(Flaw.BAD_ID, "The reply’s own id is not one that a form draws.")
    if _time(told["written"]) is None:
        return _trouble(Flaw.BAD_TIME, "The reply does not say rightly when it was written.")
    return None


def _time(told: object) -> datetime | None:
    if not (isinstance(told, str) and _TIME.fullmatch(told)):
        return None
    try:
        return datetime.fromisoformat(told)
    except (ValueError, OverflowError):
        return None


def _ratings(told: object, competencies: Collection[str]) -> Trouble | None:
    if not isinstance(told, dict):
        return _trouble(Flaw.BAD_RATINGS, "The ratings of the reply are not a rating for each competency.")
    for competency, level in told.items():
        if competency not in competencies:
            return _trouble(Flaw.UNKNOWN_COMPETENCY, "The reply rates {}, which your form does not ask about.", competency)
        if level is not None and not (type(level) is int and 1 <= level <= LEVELS):
            said = f"The rating of {{}} is neither a level from 1 to {LEVELS} nor “not observed”."
            return _trouble(Flaw.OFF_SCALE, said, competency)
    for competency in competencies:
        if competency not in told:
            return _trouble(Flaw.MISSING_COMPETENCY, "The reply says nothing about {}, not even “not observed”.", competency)
    return None


def _words(told: Mapping[str, object]) -> Trouble | None:
    for key in _TEXTS:
        text = told[key]
        if not isinstance(text, str):
            return _trouble(Flaw.NO_TEXT, "The answer to {} is no text.", key)
        if len(text) > MOST_SIGNS:
            return _trouble(Flaw.TOO_LONG, f"The answer to {{}} is longer than {MOST_SIGNS:,} signs.", key)
        if UNWANTED.search(text):
            return _trouble(Flaw.CONTROL_SIGN, "The answer to {} holds signs that nobody can see.", key)
    for key in _CONSENTS:
        if not isinstance(told[key], bool):
            return _trouble(Flaw.NO_CONSENT, "The consent {} is neither yes nor no.", key)
    return None


def _read(told: Mapping[str, object]) -> Read:
    written, ratings = _time(told["written"]), told["ratings"]
    assert written is not None
    assert isinstance(ratings, dict)
    return Read(
        invitation=str(told["invitation"]),
        reply=str(told["reply"]),
        written=written,
        ratings=ratings,
        problem=str(told["problem"]),
        stop=str(told["stop"]),
        may_be_named=bool(told["may_be_named"]),
        may_be_quoted=bool(told["may_be_quoted"]),
    )


class Standing(StrEnum):
    """How a reply stands to what was received for the same invitation, and to its last day."""

    FIRST = "first"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    LATE = "late"
    REPLAYED = "replayed"

    @property
    def words(self) -> str:
        """What that means, in a sentence."""
        return _STANDINGS[self]


_STANDINGS = {
    Standing.FIRST: "This is the first reply to this invitation.",
    Standing.SAME: "You already have this reply; it was only sealed again.",
    Standing.NEWER: "They answered again; this takes the place of their earlier reply.",
    Standing.OLDER: "They have answered again since; the newer reply stands.",
    Standing.LATE: "It was written after the last day of the invitation; it counts only if you say so.",
    Standing.REPLAYED: "You already have exactly this sealed reply.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A reply and the fingerprint of the seal it came in."""

    reply: Read
    fingerprint: str


def compare(new: Received, before: Iterable[Received], until: str) -> Standing:
    """Say how a reply stands.

    The gravest holds: replayed, same, older, late, newer, first. "Same" is the same reply id and content, whenever it was sealed.

    Args:
        new: what has just come in.
        before: what was received so far; only that of the same invitation counts.
        until: the last day of the invitation, ISO; it lasts until it is over everywhere on earth.
    """
    known = [each for each in before if each.reply.invitation == new.reply.invitation]
    if any(each.fingerprint == new.fingerprint for each in known):
        return Standing.REPLAYED
    if any(replace(each.reply, written=new.reply.written) == new.reply for each in known):
        return Standing.SAME
    if any(each.reply.written >= new.reply.written for each in known):
        return Standing.OLDER
    end = datetime.combine(date.fromisoformat(until) + timedelta(days=1), time(), UTC) + EVERYWHERE
    if new.reply.written >= end:
        return Standing.LATE
    return Standing.NEWER if known else Standing.FIRST
