"""Address cards: vCard 3 and 4 (RFC 2426, RFC 6350), and the quoted-printable lines of older ones. A card is a person."""

import quopri
import re
from collections.abc import Iterable, Iterator

from proprietor.importers.exchange.asked import Asked, Telling, joined, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, person
from proprietor.market.intake import Skipped
from proprietor.values.refusals import Refusal

FEW = 10
"""Cards up to which each was chosen by hand; of a whole address book none is ticked (a guess)."""

MOST = 50_000
"""Cards of one file (a guess)."""

MOST_VALUES = 20
"""Addresses of one sort that a card may have (a guess)."""

LONGEST = 20_000
"""Signs of a line that are read; a picture in a card has more, and is passed over (a guess)."""

BOOK = "An address book does not say who knows your work; tick whom you know from it."

_LINE = re.compile(r"(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<more>(?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(?P<value>.*)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def knows(piece: Piece) -> bool:
    """Whether a file holds cards."""
    return piece.beginning.lstrip()[:12].upper().startswith("BEGIN:VCARD")


def read(piece: Piece, asked: Asked) -> Telling:
    """Read the cards, each at the line where it begins."""
    del asked
    doubt = BOOK if piece.read().count(b"BEGIN:VCARD") > FEW else ""
    for number, (line, card) in enumerate(_cards(piece.lines()), start=1):
        if number > MOST:
            raise Refusal("too-many", f"{piece.name} has more than {MOST:,} cards.", "Split it.", place=piece.name)
        name = _one(card, "FN") or " ".join(reversed([part for part in _one(card, "N").split(";")[:2] if part]))
        if not name:
            yield Skipped(piece.name, line, "The card has no name.")
            continue
        contact = joined(*(text_in(each) for key in ("EMAIL", "URL", "TEL") for each in card.get(key, ())), by="\n")
        company = _one(card, "ORG").split(";")[0]
        note = _one(card, "NOTE")
        told = {"company": company, "title": _one(card, "TITLE"), "contact": text_in(contact), "note": note}
        yield person(Where(piece.name, line), name, **told, doubt=doubt)


_Card = dict[str, list[str]]


def _one(card: _Card, name: str) -> str:
    return text_in(next(iter(card.get(name, ())), ""))


def _cards(lines: Iterable[str]) -> Iterator[tuple[int, _Card]]:
    """The cards of a file, each with the line where it begins, as values by the names of their properties."""
    card: _Card | None = None
    begun = 0
    for number, line in _unfolded(lines):
        found = _LINE.fullmatch(line)
        if found is None:
            continue
        name, value = found["name"].upper(), found["value"]
        if name == "BEGIN":
            card, begun = {}, number
        elif name == "END" and card is not None:
            yield begun, card
            card = None
        elif card is not None:
            values = card.setdefault(name, [])
            if len(values) < MOST_VALUES:
                values.append(_value(value, found["more"].upper()))


def _value(value: str, more: str) -> str:
    if "QUOTED-PRINTABLE" in more:
        value = quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, those that go on put together, up to LONGEST signs; soft breaks of quoted-printable too."""
    parts: list[str] = []
    size = begun = 0
    for number, line in enumerate(lines, start=1):
        goes_on = parts and (line[:1] in {" ", "\t"} or (parts[-1].endswith("=") and "QUOTED-PRINTABLE" in parts[0].upper()))
        if goes_on:
            if size <= LONGEST:
                soft = parts[-1].endswith("=") and line[:1] not in {" ", "\t"}
                parts[-1] = parts[-1].removesuffix("=") if soft else parts[-1]
                parts.append(line if soft else line[1:])
                size += len(line)
            continue
        yield begun, "".join(parts)[:LONGEST]
        parts, size, begun = [line], len(line), number
    yield begun, "".join(parts)[:LONGEST]
