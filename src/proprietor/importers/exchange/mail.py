"""Mail: praise as something to show, with who wrote it, and what employers answered; all of it for the owner to judge.

Only the words of a message are looked at, never what hangs on it, and nothing but the sentences in question is taken.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses, parsedate_to_datetime

from proprietor.actions.drafts import Draft
from proprietor.actions.natural_keys import addresses_in, person_key
from proprietor.books import Artefact
from proprietor.importers.exchange.answers import answer_in, post_in
from proprietor.importers.exchange.asked import Asked, Telling, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, artefact, opportunity, person
from proprietor.language.sentences import sentences_of
from proprietor.market.intake import Skipped
from proprietor.market.pages import read_page
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
OWN = "You wrote it."
MANY = "It was sent to many, who can be told to stop; so its praise is not for you."

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


def knows(piece: Piece) -> bool:
    """Whether a file is a message, or many: it begins with headers of one, or with the line before them."""
    lines = piece.beginning.lstrip("\ufeff").splitlines()[:12]
    if lines and lines[0].startswith("From ") and ":" in lines[0]:
        return True
    return bool(lines) and bool(_HEADER.match(lines[0])) and sum(bool(_HEADER.match(line)) for line in lines) >= 2  # noqa: PLR2004


def read(piece: Piece, asked: Asked) -> Telling:
    """Read the messages, each at the line where it begins."""
    data = piece.read()
    own = _own(data)
    for number, (line, held) in enumerate(_messages(data), start=1):
        if number > MOST:
            yield Skipped(piece.name, line, f"Only the first {MOST:,} messages are read.")
            return
        where = Where(piece.name, line)
        try:
            message = message_from_bytes(held, policy=default)
            assert isinstance(message, EmailMessage)
            yield from _message(message, where, asked, own)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            yield Skipped(piece.name, line, "The message is broken.")


def _messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The messages of a file, with the line where each begins: one, or those behind lines “From …” after an empty line."""
    if not data.startswith(b"From "):
        yield 1, data[:LARGEST_MESSAGE]
        return
    line, begin = 1, data.find(b"\n") + 1
    while 0 < begin < len(data):
        found = _NEXT.search(data, begin)
        end = found.start() if found else len(data)
        yield line, data[begin : min(end, begin + LARGEST_MESSAGE)]
        following = data.find(b"\n", found.end()) + 1 if found else 0
        line += data.count(b"\n", begin, following)
        begin = following


_NEXT = re.compile(rb"\r?\n\r?\nFrom [^\r\n]{3,200}\d\d:\d\d")
"""The line before a message: behind an empty one, and with a clock time, so that a sentence that begins so is none."""


def _own(data: bytes) -> frozenset[str]:
    """The owner's addresses: those the servers delivered to, or else the one for which most of several messages are."""
    delivered = frozenset(mark for found in _DELIVERED.findall(data) for mark in addresses_in(found.decode("latin-1")))
    if delivered:
        return delivered
    to = Counter(mark for found in _TO.findall(data) for mark in set(addresses_in(found.decode("latin-1"))))
    (address, count), *_ = to.most_common(1) or [("", 0)]
    return frozenset({address}) if count * 2 > sum(to.values()) and count > 1 else frozenset()


_DELIVERED = re.compile(rb"^(?:delivered-to|x-original-to):[ \t]*([^\r\n]{3,300})", re.IGNORECASE | re.MULTILINE)
_TO = re.compile(rb"^to:[ \t]*([^\r\n]{3,300})", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Mail:
    """What is looked at of a message."""

    name: str
    address: str
    subject: str
    text: str
    on: PartialDate | None


def _message(message: EmailMessage, where: Where, asked: Asked, own: frozenset[str]) -> Telling:
    name, address = next(iter(getaddresses([str(message["from"] or "")])), ("", ""))
    name, address = text_in(name) or text_in(address.partition("@")[0]), text_in(address)
    mail = _Mail(name, address, text_in(str(message["subject"] or "")), _words(message), _day(message, asked))
    answer = answer_in(mail.text)
    praise = _praise(mail.text)
    if address.lower() in own or "Sent" in str(message["x-gmail-labels"] or "").split(","):
        yield Skipped(where.file, where.line, OWN)
    elif answer is not None and mail.subject:
        yield _answered(answer[0], mail, where)
    elif not praise or not name:
        yield Skipped(where.file, where.line, NEITHER)
    elif message["list-unsubscribe"] and not message["list-post"]:
        yield Skipped(where.file, where.line, MANY, mail.subject[:200])
    else:
        yield person(where, name, contact=address, doubt=JUDGE)
        shown = Artefact(name=text_in(f"Mail by {name}: {mail.subject}"), on=mail.on, note=text_in(praise))
        yield artefact(where, shown, about=person_key(name, address), doubt=JUDGE)


def _praise(text: str) -> str:
    """The sentences from the first that praises to the last: what was good often stands between them. Empty for none."""
    said = [each for line in text.splitlines() for each in sentences_of(line)] if _PRAISE.search(text) else []
    found = [number for number, each in enumerate(said) if _PRAISE.search(each)]
    return "\n".join(said[found[0] : found[-1] + 1]) if found else ""


def _answered(move: MoveKind | None, mail: _Mail, where: Where) -> Draft:
    """What an employer answered about which opportunity; an invitation is a step to take."""
    said = text_in(f"Mail by {mail.name}: {mail.subject}" if mail.name else mail.subject)
    post = post_in(mail.subject, mail.text, mail.name, mail.address)
    title = post.title if post.title or post.company else f"{mail.subject} ({mail.name})" if mail.name else mail.subject
    moves = ((move, mail.on),) if move else ()
    step = "" if move else text_in(f"Answer: {mail.subject}")
    return replace(opportunity(where, title, post.company, moves=moves, step=step, note=said), doubt=WHICH, loose=True)


def _words(message: EmailMessage) -> str:
    """The words of a message, a paragraph a line, without what it quotes of others; of a page what one would read on it."""
    body = message.get_body(preferencelist=("plain", "html"))
    text = str(body.get_content())[:LARGEST_MESSAGE] if body is not None else ""
    if body is not None and body.get_content_subtype() == "html":
        return read_page(_QUOTED.split(text, maxsplit=1)[0]).text[:LONGEST_TEXT]
    lines = (line for line in text[:LONGEST_TEXT].splitlines() if not line.lstrip().startswith(">"))
    return "\n".join(" ".join(each.split()) for each in _PARAGRAPH.split("\n".join(lines)) if each.strip())


_PARAGRAPH = re.compile(r"\n[ \t]*\n|(?<=[,:])\n(?=[A-Z])")
"""Where a paragraph ends: at an empty line, and after a greeting."""

_QUOTED = re.compile(r"<blockquote|<div[^<>]{0,200}gmail_quote", re.IGNORECASE)


def _day(message: EmailMessage, asked: Asked) -> PartialDate | None:
    try:
        day = parsedate_to_datetime(str(message["date"])).date()
        return date_of(day) if day <= asked.today else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
