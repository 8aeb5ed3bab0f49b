"""Address books read back: one card a person under a name that stays, nothing typed taken for structure, lines folded."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given

from proprietor.actions.papers import Card
from proprietor.exporters.press import OwnPress
from tests.strategies import NASTY, texts

ANA = Card(
    uid="per_1@proprietor",
    revised=datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC),
    name="Ana Ruiz; Leeds",
    firm="Harbour Street School",
    relation="boss",
    contact="ana@example.org",
)

THREE = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Proprietor//People//EN
UID:per_1@proprietor
FN:Ana Ruiz\\; Leeds
N:;Ana Ruiz\\; Leeds;;;
ORG:Harbour Street School
CATEGORIES:boss
EMAIL:ana@example.org
REV:2026-03-04T05:06:07Z
END:VCARD
"""


def read(data: bytes) -> list[dict[str, str]]:
    """A reader of its own: property → value as it was meant, card by card."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    assert lines.pop() == ""
    cards: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            cards.append({})
        cards[-1][name] = re.sub(r"\\(.)", r"\1", value)
    assert all(each["END"] == "VCARD" for each in cards)
    return cards


def test_it_is_written_so() -> None:
    assert OwnPress().cards([ANA], "3.0").decode() == THREE.replace("\n", "\r\n")
    assert b"VERSION:4.0\r\n" in OwnPress().cards([ANA], "4.0")
    assert b"REV:20260304T050607Z\r\n" in OwnPress().cards([ANA], "4.0")


def test_what_is_not_known_is_not_there() -> None:
    (card,) = read(OwnPress().cards([Card(uid="a", revised=ANA.revised, name="Bo")], "3.0"))
    assert set(card) == {"BEGIN", "VERSION", "PRODID", "UID", "FN", "N", "REV", "END"}


@pytest.mark.parametrize(
    ("contact", "name", "newer"),
    [
        ("ana@example.org", "EMAIL", "EMAIL"),
        ("+44 (0)20 7946-0958", "TEL", "TEL;VALUE=text"),
        ("https://example.org/a,b", "URL", "URL"),
        ("ring at the school, Tuesdays", "NOTE", "NOTE"),
    ],
)
def test_a_contact_stands_where_address_books_look_for_it(contact: str, name: str, newer: str) -> None:
    one = Card(uid="a", revised=ANA.revised, name="Bo", contact=contact)
    assert read(OwnPress().cards([one], "3.0"))[0][name] == contact
    assert read(OwnPress().cards([one], "4.0"))[0][newer] == contact


@pytest.mark.parametrize("text", ["a\r\nEND:VCARD\r\nBEGIN:VCARD", "ü" * 200, *NASTY])
def test_nothing_typed_is_taken_for_structure(text: str) -> None:
    _held(text)


@given(text=texts())
def test_no_text_breaks_a_card(text: str) -> None:
    _held(text)


def _held(text: str) -> None:
    data = OwnPress().cards([Card(uid="a", revised=ANA.revised, name=text, firm=text, relation=text, contact=text), ANA], "3.0")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    one, other = read(data)
    kept = "".join(sign if sign.isprintable() else " " for sign in text)
    assert one["FN"] == " ".join(kept.split())
    assert other["FN"] == ANA.name
