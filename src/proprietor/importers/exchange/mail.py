"""Mail: praise as something to show, with who wrote it, and what employers answered; all of it for the owner to judge.

Only the plain words of a message are looked at, never what hangs on it, and nothing but the sentences in question is taken.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime

from proprietor.actions.natural_keys import person_key
from proprietor.books import Artefact
from proprietor.importers.exchange.asked import Asked, Telling, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, artefact, opportunity, person
from proprietor.language.sentences import sentences_of
from proprietor.market.intake import Skipped
from proprietor.market.records import MoveKind
from proprietor.values.when import PartialDate, date_of

MOST = 20_000
"""Messages of one file that are read (a guess)."""

LARGEST_MESSAGE = 300_000
"""Bytes at the beginning of a message that are read; what hangs on it comes later (a guess)."""

LONGEST_TEXT = 20_000
"""Signs of the words of a message that are looked at (a guess)."""

JUDGE = "Whether it is praise for your work, only you can tell."
WHICH = "What a mail means for which opportunity is a guess; see whether it is right."
NEITHER = "It holds neither praise nor an employer's answer."

_HEADER = re.compile(
    r"(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]+):", re.IGNORECASE
)
_PRAISE = re.compile(
    r"\b(?:(?:great|excellent|brilliant|fantastic|amazing|outstanding) (?:job|work)|well done|kudos|hats off"
    r"|impressed (?:by|with)|thank(?:s| you)(?: so much| very much| again)? for (?:your|the|all)|could(?: not|n['’]t) have done"
    r"|made (?:a|such a) (?:huge |big |real )?difference|saved (?:us|me|the))\b",
    re.IGNORECASE,
)
"""Words by which praise is found, in English (a guess)."""

_REFUSED = (
    r"we regret|(?:not|won['’]t) (?:be )?(?:moving|move|proceed\w*|progress\w*) (?:forward|further)"
    r"|decided to (?:move|go|proceed)(?: forward)? with other|other candidates|not (?:been )?(?:successful|selected)"
    r"|position has been filled"
)
_OFFERED = r"(?:pleased|delighted|happy) to (?:offer|make) you"
_RECEIVED = r"received your application|thank(?:s| you) for (?:applying|your application)|application (?:was|has been) received"
_ANSWERS: tuple[tuple[MoveKind, re.Pattern[str]], ...] = tuple(
    (move, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for move, words in ((MoveKind.LOST, _REFUSED), (MoveKind.OFFERED, _OFFERED), (MoveKind.APPLIED, _RECEIVED))
)
"""Words by which an employer's answer is known, in English (a guess; the first that is found counts)."""


def knows(piece: Piece) -> bool:
    """Whether a file is a message, or many: it begins with headers of one, or with the line before them."""
    lines = piece.beginning.lstrip("\ufeff").splitlines()[:12]
    if lines and lines[0].startswith("From ") and ":" in lines[0]:
        return True
    return bool(lines) and bool(_HEADER.match(lines[0])) and sum(bool(_HEADER.match(line)) for line in lines) >= 2  # noqa: PLR2004


def read(piece: Piece, asked: Asked) -> Telling:
    """Read the messages; their number stands for the line."""
    for number, data in enumerate(_messages(piece.read()), start=1):
        if number > MOST:
            yield Skipped(piece.name, number, f"Only the first {MOST:,} messages are read.")
            return
        where = Where(piece.name, number)
        try:
            message = message_from_bytes(data[:LARGEST_MESSAGE], policy=default)
            assert isinstance(message, EmailMessage)
            yield from _message(message, where, asked)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            yield Skipped(piece.name, number, "The message is broken.")


def _messages(data: bytes) -> Iterator[bytes]:
    """The messages of a file: one, or those behind lines that begin with “From ” after an empty line."""
    if not data.startswith(b"From "):
        yield data
        return
    begin = data.find(b"\n") + 1
    while 0 < begin < len(data):
        end = data.find(b"\n\nFrom ", begin)
        yield data[begin : min(end if end >= 0 else len(data), begin + LARGEST_MESSAGE)]
        begin = data.find(b"\n", end + 2) + 1 if end >= 0 else 0


def _message(message: EmailMessage, where: Where, asked: Asked) -> Telling:
    name, address = next(iter(getaddresses([str(message["from"] or "")])), ("", ""))
    name, address = text_in(name) or text_in(address.partition("@")[0]), text_in(address)
    subject, text, on = text_in(str(message["subject"] or "")), _words(message), _day(message, asked)
    answer = next((move for move, pattern in _ANSWERS if pattern.search(text)), None)
    if answer is not None and subject:
        told = opportunity(where, f"{subject} ({name})" if name else subject, "", moves=((answer, on),))
        yield replace(told, doubt=WHICH, loose=True)
        return
    praise = [each for each in sentences_of(text[:LONGEST_TEXT]) if _PRAISE.search(each)]
    if not praise or not name:
        yield Skipped(where.file, where.line, NEITHER)
        return
    who = person(where, name, contact=address, doubt=JUDGE)
    yield who
    shown = Artefact(name=text_in(f"Mail by {name}: {subject}"), on=on, note=text_in("\n".join(praise)))
    yield artefact(where, shown, about=person_key(name, address), doubt=JUDGE)


def _words(message: EmailMessage) -> str:
    """The plain words of a message, without what it quotes of others."""
    body = message.get_body(preferencelist=("plain",))
    text = body.get_content() if body is not None else ""
    lines = (line for line in str(text)[:LONGEST_TEXT].splitlines() if not line.lstrip().startswith(">"))
    return "\n".join(lines)


def _day(message: EmailMessage, asked: Asked) -> PartialDate | None:
    try:
        day = parsedate_to_datetime(str(message["date"])).date()
        return date_of(day) if day <= asked.today else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
