"""Mutants: a good file with some bytes changed, by a seed; what a broken disk, a bad converter or an enemy makes of it."""

import io
import random
import zipfile
from collections.abc import Iterator

from tests.importers.exchange.europass_cvs import CANDIDATE, on_its_pdf

NASTY = (
    b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xef\xbb\xbf", b'"', b'""', b"\r", b"\n\n",
    b",,,,,,,", b";", b"\t", b"{", b"[" * 300,
    b"}", b"]", b":", b"=cmd|' /C calc'!A0", b"\\ud800", b"1e999", b"-1", b"9" * 40, b"null", b"<!ENTITY x '&x;&x;'>", b"&amp;",
    b"../../x", b"BEGIN:VCARD\n", b"END:VCALENDAR\n", b"RRULE:FREQ=SECONDLY\n", b"=\r\n", b"\x1b[2J", b"\xe2\x80\xae", b"From ",
    b"2026-02-30", b"13/13/13", b"# ", b"- ", b"- [ ] ", b"%s%n", b"{{7*7}}", b"<!DOCTYPE Candidate [<!ENTITY x 'y'>]>",
    b"<a>" * 100, b"<![CDATA[", b"&#0;",
)  # fmt: skip
"""What is put in between."""


def mutants(good: bytes, count: int, seed: int) -> Iterator[bytes]:
    """So many broken ones of a file. Of a packed one half have their parts broken before they are packed; so has a PDF."""
    chance = random.Random(seed)
    for number in range(count):
        if number % 2 and good.startswith(b"PK"):
            yield _repacked(good, chance)
        elif number % 2 and good.startswith(b"%PDF"):
            yield on_its_pdf(_broken(CANDIDATE.encode(), chance))
        else:
            yield _broken(good, chance)


def _broken(data: bytes, chance: random.Random) -> bytes:
    held = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(held) + 1)
        deed = chance.randrange(6)
        if deed == 0 and held:
            held[at % len(held)] = chance.randrange(256)
        elif deed == 1:
            del held[at : at + chance.randint(1, 40)]
        elif deed == 2:
            held[at:at] = chance.choice(NASTY)
        elif deed == 3:
            held[at:at] = held[at : at + chance.randint(1, 200)]
        elif deed == 4 and chance.random() < 0.3:
            del held[at:]
        else:
            end = chance.randrange(len(held) + 1)
            held[at:at] = held[end : end + 60]
    return bytes(held)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as good, zipfile.ZipFile(out, "w") as bad:
        broken = chance.choice(good.namelist())
        for name in good.namelist():
            told = good.read(name)
            bad.writestr(name, _broken(told, chance) if name == broken else told)
    return out.getvalue()
