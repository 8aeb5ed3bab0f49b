"""Sealed replies: found in whatever was pasted or saved, told apart when damaged, and opened with the keys of the invitations.

A reply is sealed with age (age-encryption.org/v1) for the key of its invitation and written as an armored block. The seal says
who can read a reply and that it is whole; it does not say who wrote it, for whoever has the form has its public key.
"""

import base64
import hashlib
import html
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

from proprietor.calibration.replies import MOST_BYTES, STEP, Opened, Trouble

MOST_DATA = 1024 * 1024
"""Bytes of a message or file that is searched for sealed replies (a guess: a long mail with its markup has a tenth of that)."""

MOST_BLOCKS = 50
"""Sealed replies that are looked at in one message (a guess)."""

_START = b"age-encryption.org/v1\n"
_SHARE = b"\n-> X25519 "
_MAC = re.compile(rb"\n--- [A-Za-z0-9+/]{43}\n")
_NONCE_AND_TAG = 16 + 16
_MOST_HEADER = 2048  # with one recipient it has 184 bytes, and age may add a line or two of nonsense against rigid readers
_NO_MATCH = "No matching keys"

_DASH = "-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_BETWEEN = r"(?:[\s>|\u200b\ufeff]|<[^<>]{0,200}>){1,20}"
_MARK = re.compile(rf"[{_DASH}]\s*(BEGIN|END){_BETWEEN}AGE{_BETWEEN}ENCRYPTED{_BETWEEN}FILE")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_QUOTED = re.compile(r"^[ \t]*[A-Za-z]{0,3}>[>| \t]*", re.MULTILINE)
_SOFT_BREAK = re.compile(r"=\r?\n")
_NO_LETTER = re.compile("[^A-Za-z0-9+/]")


class Damage(StrEnum):
    """Why a seal does not open."""

    NONE_FOUND = "none-found"
    TRUNCATED = "truncated"
    TAMPERED = "tampered"
    FOREIGN = "foreign"
    TOO_LARGE = "too-large"


_SAID = {
    Damage.NONE_FOUND: (
        "There is no sealed reply in it.",
        "Paste the whole block, from the line with BEGIN to the line with END, or give the file that the form saved.",
    ),
    Damage.TRUNCATED: (
        "The sealed reply is not whole: a part of it is missing.",
        "Copy it once more, from the line with BEGIN to the line with END, or ask for the file that the form saved.",
    ),
    Damage.TAMPERED: (
        "The sealed reply was changed on its way, so nothing in it can be read or trusted.",
        "Ask for it once more, as the file that the form saved; some messages change what is pasted into them.",
    ),
    Damage.FOREIGN: (
        "None of your invitations has the key to this sealed reply.",
        "It belongs to other books or to an invitation that is gone; ask whoever sent it to answer in the form you gave them.",
    ),
    Damage.TOO_LARGE: (
        "It is larger than any sealed reply with the message around it.",
        "Paste only the block, from the line with BEGIN to the line with END, or give the file that the form saved.",
    ),
}


class AgeSealing:
    """Seals by age (age-encryption.org/v1)."""

    def keys(self) -> tuple[str, str]:
        """A new pair: the secret key and the public one."""
        return keys()

    def opened(self, data: bytes, secrets: Mapping[str, str]) -> tuple[Opened | Trouble, ...]:
        """Every sealed reply in a message, each once; never empty."""
        return unseal_each(data, secrets)


def keys() -> tuple[str, str]:
    """Draw the keys of an invitation: the secret one, which stays in the books, and the public one, which goes into the form."""
    import pyrage  # noqa: PLC0415 - only replies need it

    secret = pyrage.x25519.Identity.generate()
    return str(secret), str(secret.to_public())


def unseal(data: bytes, secrets: Mapping[str, str]) -> Opened | Trouble:
    """Open the first sealed reply that opens; if none does, say what is wrong with the first there is.

    Args:
        data: a message, a saved page, the file of the form, armored or not.
        secrets: the secret key of each invitation, by its id.
    """
    found = unseal_each(data, secrets)
    return next((each for each in found if isinstance(each, Opened)), found[0])


def unseal_each(data: bytes, secrets: Mapping[str, str]) -> tuple[Opened | Trouble, ...]:
    """Open every sealed reply in a message, each once; never empty: what cannot be opened is told as trouble.

    Quotation signs, indentation, other line breaks, typographic dashes, HTML and quoted-printable signs do no harm.
    """
    if len(data) > MOST_DATA:
        return (_trouble(Damage.TOO_LARGE),)
    found: dict[str, Opened | Trouble] = {}
    for block, number in zip(_blocks(data), range(MOST_BLOCKS), strict=False):
        if isinstance(block, Damage):
            found[str(number)] = _trouble(block)
        else:
            fingerprint = hashlib.sha256(block).hexdigest()
            found[fingerprint] = found.get(fingerprint) or _open(block, fingerprint, secrets)
    return tuple(found.values()) or (_trouble(Damage.NONE_FOUND),)


def _trouble(kind: Damage, place: str = "") -> Trouble:
    sentence, remedy = _SAID[kind]
    return Trouble(kind=kind, sentence=sentence, remedy=remedy, place=place)


def _blocks(data: bytes) -> Iterator[bytes | Damage]:
    """The sealed bytes that stand in the data, in their order, or what is wrong with them."""
    if _START[:-4] in data[: len(_START)] or _SHARE in data[: 2 * len(_START)]:
        yield data
        return
    text = html.unescape(html.unescape(_without_scripts(_decoded(data))))
    began: re.Match[str] | None = None
    for mark in _MARK.finditer(text):
        if mark[1] == "END":
            yield _bytes_of(text[began.end() : mark.start()]) if began else Damage.TRUNCATED
            began = None
        else:
            if began:
                yield Damage.TRUNCATED
            began = mark
    if began:
        yield Damage.TRUNCATED


def _without_scripts(page: str) -> str:
    """A page without its programs: the form that came back unanswered speaks in them of seals and holds none."""
    kept, at = list[str](), 0
    while (start := page.find("<script", at)) >= 0 and (stop := page.find("</script", start)) >= 0:
        kept.append(page[at:start])
        at = stop
    return "".join([*kept, page[at:]])


def _decoded(data: bytes) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if wide else "utf-8", "replace")


def _bytes_of(body: str) -> bytes | Damage:
    """Undo what messages do to base64; whatever else has changed shows when the seal is opened."""
    plain = _QUOTED.sub("", _TAG.sub("\n", body))
    letters = _NO_LETTER.sub("", _SOFT_BREAK.sub("", plain).replace("=3D", "="))
    if len(letters) % 4 == 1:
        return Damage.TRUNCATED
    sealed = base64.b64decode(letters + "=" * (-len(letters) % 4))
    canonical = base64.b64encode(sealed).decode().rstrip("=") == letters
    return sealed if canonical else Damage.TAMPERED


def _open(sealed: bytes, fingerprint: str, secrets: Mapping[str, str]) -> Opened | Trouble:
    import pyrage  # noqa: PLC0415 - only replies need it

    if len(sealed) > MOST_BYTES + _MOST_HEADER:
        return _trouble(Damage.TOO_LARGE)
    if not sealed.startswith(_START):
        return _trouble(Damage.TRUNCATED if _START.startswith(sealed) else Damage.TAMPERED)
    header = _MAC.search(sealed, 0, _MOST_HEADER)
    inside = len(sealed) - header.end() - _NONCE_AND_TAG if header else -1
    if inside < 0:
        return _trouble(Damage.TRUNCATED)
    for invitation, secret in secrets.items():
        try:
            opened = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(secret)])
        except pyrage.DecryptError as problem:
            if _NO_MATCH not in str(problem):
                return _trouble(Damage.TRUNCATED if inside % STEP else Damage.TAMPERED, invitation)
        else:
            return Opened(invitation=invitation, text=opened.decode("utf-8", "surrogateescape"), fingerprint=fingerprint)
    return _trouble(Damage.FOREIGN)
