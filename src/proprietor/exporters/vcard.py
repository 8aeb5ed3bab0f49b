"""An address book as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350): each person under a name that stays."""

import re
from collections.abc import Iterator, Sequence

from proprietor.actions.papers import Card

EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
PHONE = re.compile(r"\+?[\d ()/.\-]{5,30}")
ADDRESS = re.compile(r"https?://\S+")

LONGEST = 75
"""Octets of a line, after which it goes on on the next (RFC 6350, 3.2)."""


def to_vcard(cards: Sequence[Card], version: str) -> bytes:
    """Write cards; the same cards give the same bytes."""
    lines = [line for card in cards for line in _card(card, version)]
    return b"".join(_folded(line) for line in lines)


def _card(card: Card, version: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield "PRODID:-//Proprietor//People//EN"
    yield f"UID:{card.uid}"
    yield f"FN:{escaped(card.name)}"
    yield f"N:;{escaped(card.name)};;;"  # which part is the family's nobody said
    if card.firm:
        yield f"ORG:{escaped(card.firm)}"
    if card.relation:
        yield f"CATEGORIES:{escaped(card.relation)}"
    if card.contact:
        yield _contact(" ".join(card.contact.split()), version)
    yield f"REV:{card.revised:%Y%m%dT%H%M%SZ}" if version == "4.0" else f"REV:{card.revised:%Y-%m-%dT%H:%M:%SZ}"
    yield "END:VCARD"


def _contact(text: str, version: str) -> str:
    if EMAIL.fullmatch(text):
        return f"EMAIL:{escaped(text)}"
    if PHONE.fullmatch(text):
        return f"TEL;VALUE=text:{escaped(text)}" if version == "4.0" else f"TEL:{escaped(text)}"
    return f"URL:{text}" if ADDRESS.fullmatch(text) else f"NOTE:{escaped(text)}"


def escaped(text: str) -> str:
    """A text on one line in which no sign means anything to vCard."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return re.sub(r"([\\,;])", r"\\\1", line)


def _folded(line: str) -> bytes:
    """A line in pieces that are short enough, none of which cuts a sign in two."""
    pieces, piece = [], b""
    for sign in line:
        octets = sign.encode("utf-8", "replace")
        if len(piece) + len(octets) > LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
