"""Masking: addresses, telephone numbers and names of contact persons are taken out of a posting's words, and counted."""

import re
from collections.abc import Callable
from dataclasses import dataclass

MASK = "[contact]"
"""What stands where somebody's particulars stood."""

FEWEST_DIGITS = 9
"""A number of fewer digits with no word such as "call" before it may be hours or an order number (a guess)."""

_EMAIL = re.compile(
    r"(?:mailto:)?(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[(\[]\s?at\s?[)\]]\s?)[\w-]{1,63}"
    r"(?:(?:\.|\s?[(\[]\s?dot\s?[)\]]\s?)[\w-]{1,63}){1,4}",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w.,£$€/#-])(?:\+\d{1,3}|\(0\d{1,5}\)|0\d|\(\d{3}\)"
    r"|\d{3}(?=[-.]\d{3}[-.]\d{4}))(?:[ ().-]{0,3}\d){5,13}(?![\w%/]|[.,]\d)"
)
_CALLED = re.compile(
    r"(?P<before>\b(?:tel|telephone|telefon|phone|mobile|mob|cell|fax|handy|whatsapp|call(?: us| me)?(?: on)?)\b[ .:]{0,3})"
    r"(?P<number>(?:\+?[(\d][ ().-]{0,3})(?:\d[ ().-]{0,3}){4,14}\d)",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2}[.-]\d{1,2}[.-]\d{4}(?:[ -].*)?")

_SPELLED_AT = re.compile(r"[(\[]\s?at\s?[)\]]")
_DIGITS = re.compile(r"\d[\d ().-]{3,}\d")
_POINTERS = (
    "contact", "ansprech", "kontakt", "recruiter", "manager", "posted by", "apply to", "speak ", "talk to", "write to", "ask for",
    "call", "phone", "ring", "mail", "enquiries", "reach out", "informal", "report", "questions", "att",
)  # fmt: skip
"""Parts of the words behind which a name is looked for; a text with none of them is not searched."""

_NAME = r"[A-ZÀ-Þ][\w'’-]{1,30}"
_TITLED = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau)\.? ){0,2}"
_PERSON = rf"(?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau)\.? ){{1,2}}{_NAME}(?: {_NAME}){{0,2}}|{_NAME}(?: [A-Z]\.)? {_NAME})"
_POINTS_AT = (
    r"(?i:\b(?:contact(?: person| name)?|ansprechpartner(?:in)?|kontakt(?:person)?|recruiter|hiring manager|posted by"
    r"|line manager"
    r"|your contact is|apply to|speak (?:to|with)|talk to|write to|ask for|call|phone|ring|e-?mail|enquiries to|reach out to"
    r"|informal (?:chat|discussion) with|reporting to|report to|questions to|attention(?: of)?|attn))"
)
_POINTED = re.compile(
    rf"(?P<before>{_POINTS_AT}(?: is| our recruiter| our manager)?[ :,–-]{{1,3}})(?P<name>{_TITLED}{_PERSON})(?![\w])"
)
_NO_NAMES = re.compile(
    r"\b(?:Us|Our|The|Your|Department|Team|Human|Resources|HR|Customer|Service|Services|Centre|Center|Office|School|Head|Chief|Director"
    r"|Manager|Officer|Finance|Board|Data|Sales|Operations|Support|Desk|Lead|Engineer|Engineering)\b"
)


@dataclass(frozen=True, slots=True)
class Masked:
    """Words without particulars.

    Attributes:
        text: with MASK in their places.
        emails: addresses taken out.
        phones: telephone numbers taken out.
        names: names of persons taken out.
    """

    text: str
    emails: int = 0
    phones: int = 0
    names: int = 0

    @property
    def count(self) -> int:
        """Particulars taken out."""
        return self.emails + self.phones + self.names


def masked(text: str) -> Masked:
    """Take out e-mail addresses, telephone numbers, and names that stand behind a word such as "contact".

    A name in running text with no such word before it is not found, so a person still reads what is kept.
    """
    low = text.lower()
    emails = called = phones = names = 0
    if "@" in low or _SPELLED_AT.search(low):
        text, emails = _EMAIL.subn(MASK, text)
    if _DIGITS.search(low):
        text, called = _CALLED.subn(rf"\g<before>{MASK}", text)
        text, phones = _each(_PHONE, text, _phone)
    if _points(low):
        text, names = _each(_POINTED, text, _person)
    return Masked(text, emails, called + phones, names)


def _points(low: str) -> bool:
    """Whether one of the pointers is in a text in small letters; a plain loop, for this is asked of every posting."""
    for word in _POINTERS:  # noqa: SIM110 - twice as quick as any()
        if word in low:
            return True
    return False


def _each(pattern: re.Pattern[str], text: str, of: Callable[[re.Match[str]], str]) -> tuple[str, int]:
    """Put another text for each match, and count those that changed."""
    changed = 0

    def other(found: re.Match[str]) -> str:
        nonlocal changed
        said = of(found)
        changed += said != found[0]
        return said

    return pattern.sub(other, text), changed


def _phone(found: re.Match[str]) -> str:
    digits = sum(sign.isdigit() for sign in found[0])
    return MASK if digits >= FEWEST_DIGITS and not _DATE.fullmatch(found[0]) else found[0]


def _person(found: re.Match[str]) -> str:
    return found[0] if _NO_NAMES.search(found["name"]) else found["before"] + MASK
