"""Masking: addresses, telephone numbers and names of contact persons are taken out of a posting's words, and counted."""

import re
from collections.abc import Callable
from dataclasses import dataclass

MASK = "[contact]"
"""What stands where somebody's particulars stood."""

FEWEST_DIGITS = 9
"""A number of fewer digits with no word such as "call" before it may be hours or an order number (a guess)."""

_AT = r"(?:@|\s?[(\[{]\s?at\s?[)\]}]\s?)"
_DOT = r"(?:\.|\s?[(\[{]\s?dot\s?[)\]}]\s?)"
_EMAIL = re.compile(
    rf"(?:mailto:)?(?<![\w.+-])[\w.+-]{{1,64}}(?:{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,4}}"
    r"| at [\w-]{1,63}(?: dot [\w-]{1,63}){1,4})",
    re.IGNORECASE,
)
_MADE_OF = re.compile(r"^(?:mailto:)?([^\W\d_]{3,30})[._]([^\W\d_]{3,30})(?=@| ?[(\[{]| at )")
_PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?(?:linkedin\.com/(?:in|pub)|xing\.com/profile)/[\w%/-]+(?:\.[\w%/-]+)*", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\w.,£$€/#-])(?:(?:\+\d{1,3}|\(0\d{1,5}\)|0\d|\(\d{3}\)"
    r"|\d{3}(?=[-.]\d{3}[-.]\d{4}))(?:[ ().-]{0,3}\d){5,13}|(?:\+\d{1,3}[ ().-]{0,3}\d|0\d)\d{0,5} ?/ ?\d[\d .-]{3,12}\d)"
    r"(?![\w%/]|[.,]\d)"
)
_CALLED = re.compile(
    r"(?P<before>\b(?:tel|telephone|telefon|téléphone|teléfono|phone|mobile?|mobil|mob|cell|fax|handy|komórka|whatsapp"
    r"|call(?: us| me)?(?: on)?)\b[ .:]{0,3})"
    r"(?P<number>(?:\+?[(\d][ ()./-]{0,3})(?:\d[ ()./-]{0,3}){4,14}\d)",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    rf"(?:{re.escape(MASK)} ?)?[(\[]?\b(?:ext|extn|extension|durchwahl|wewn?)\b[.:]{{0,2}} ?#?\d{{2,6}}\b[)\]]?"
    rf"|{re.escape(MASK)} ?x ?\d{{1,6}}\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:[ -].*)?")

_SPELLED_AT = re.compile(r"[(\[{]\s?at\s?[)\]}]")
_DIGITS = re.compile(r"\d[\d /().-]{3,}\d")
_EXTENSIONS = ("ext", "durchwahl", "wew", f"{MASK} x", f"{MASK}x")
_POINTERS = (
    "contact", "ansprech", "kontakt", "recruiter", "manager", "posted by", "apply to", "speak ", "talk to", "write to", "ask for",
    "call", "phone", "ring", "mail", "enquiries", "reach out", "informal", "report", "questions", "att", "osoba", "c/o",
)  # fmt: skip
"""Parts of the words behind which a name is looked for; a text with none of them is not searched."""

_CAPITAL = f"A-ZÀ-ÖØ-Þ{''.join(chr(sign) for sign in range(0x100, 0x180) if chr(sign).isupper())}Ά-ΫА-ЯЁІЇЄ"
_NAME = rf"[{_CAPITAL}][\w'’-]{{1,30}}"
_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Rev|Sister|Matron|Herrn?|Frau|Mme|Mlle|Madame|Monsieur|Sra?|Señora?|Dott(?:ssa)?"
    r"|Dhr|Mevr|Pani?|Panią|Panem)\.? )"
)
_TITLED = rf"{_TITLE}{{0,2}}"
_PERSON = rf"(?:{_TITLE}{{1,2}}{_NAME}(?: {_NAME}){{0,2}}|{_NAME}(?: [A-Z]\.)? {_NAME})"
_POINTS_AT = (
    r"(?i:\b(?:contact(?:ez|er|o|ar)?(?: person| name| us)?|persona de contacto|contactpersoon|osoba (?:kontaktowa|do kontaktu)"
    r"|ansprechpartner(?:\(?[/:*_-]?in(?:nen)?\)?)?|kontakt(?:person)?|recruiter|hiring manager|posted by|line manager"
    r"|your contact is|apply to|speak (?:to|with)|talk to|write to|ask for|call|phone|ring|e-?mail|enquiries to|reach out to"
    r"|informal (?:chat|discussion) with|reporting to|report to|questions to|attention(?: of)?|attn|c/o))"
)
_POINTED = re.compile(
    rf"(?P<before>{_POINTS_AT}(?: is| will be| me| our recruiter| our manager)?[ :,–-]{{1,3}})"
    rf"(?P<name>{_TITLED}{_PERSON})(?![\w])"
)
_FIRST_NAME = re.compile(
    rf"(?P<before>(?i:\b(?:contact|call|phone|ring|text|ask for|speak to|c/o)) )(?P<name>{_NAME})"
    rf"(?= (?:on |at |via |under )?{re.escape(MASK)})"
)
_SECOND = re.compile(
    rf"(?P<before>{re.escape(MASK)}(?: (?:on|at|via) {re.escape(MASK)})?,? (?:or|and|oder|und|ou|et|lub|i|o|y) )"
    rf"(?P<name>{_PERSON})(?!\w)"
)
"""Another person who is named beside one: "call [contact] on [contact] or Sister Wendy Brackenbury"."""

_NO_NAMES = re.compile(
    r"\b(?:Us|Our|The|Your|Department|Team|Human|Resources|HR|Customer|Service|Services|Centre|Center|Office|School|Head|Chief|Director"
    r"|Manager|Officer|Finance|Board|Data|Sales|Operations|Support|Desk|Lead|Engineer|Engineering|Ltd|Limited|GmbH|Trust|Hospital|NHS"
    r"|Care|Council|Recruitment|Reception|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
)


@dataclass(frozen=True, slots=True)
class Masked:
    """Words without particulars.

    Attributes:
        text: with MASK in their places.
        emails: addresses taken out.
        phones: telephone numbers taken out.
        names: names of persons taken out, and addresses of their profiles.
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
    emails = called = phones = further = profiles = names = 0
    if "@" in low or " dot " in low or _SPELLED_AT.search(low):
        text, emails, names = _letters(text)
    if "linkedin.com/" in low or "xing.com/" in low:
        text, profiles = _PROFILE.subn(MASK, text)
    if _DIGITS.search(low):
        text, called = _CALLED.subn(rf"\g<before>{MASK}", text)
        text, phones = _each(_PHONE, text, _phone)
    if called or phones or _points(low, _EXTENSIONS):
        further = sum(not found[0].startswith(MASK) for found in _EXTENSION.finditer(text))
        text = _EXTENSION.sub(MASK, text)
    if _points(low, _POINTERS):
        text, pointed = _named(text)
        names += pointed
    return Masked(text, emails, called + phones + further, names + profiles)


def _letters(text: str) -> tuple[str, int, int]:
    """Take out e-mail addresses, and the names they are made of: with jane.smith@… goes "Jane Smith", too."""
    found = [each[0] for each in _EMAIL.finditer(text)]
    text, names = _EMAIL.sub(MASK, text), 0
    for first, last in dict.fromkeys(pair for each in found for pair in _MADE_OF.findall(each.lower())):
        text, count = re.subn(rf"(?<!\w){first} {last}(?!\w)", MASK, text, flags=re.IGNORECASE)
        names += count
    return text, len(found), names


def _named(text: str) -> tuple[str, int]:
    text, names = _each(_POINTED, text, _person)
    if MASK not in text:
        return text, names
    text, firsts = _each(_FIRST_NAME, text, _person)
    text, others = _each(_SECOND, text, _person)
    return text, names + firsts + others


def _points(low: str, words: tuple[str, ...]) -> bool:
    """Whether one of some words is in a text in small letters; a plain loop, for this is asked of every posting."""
    for word in words:  # noqa: SIM110 - twice as quick as any()
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
