"""Names of employers and titles in the form in which two postings of one post are the same."""

import re
import unicodedata
from functools import lru_cache

_LEGAL = frozenset(
    {
        "ltd", "limited", "plc", "llp", "llc", "lp", "inc", "incorporated", "corp", "corporation", "co", "company", "gmbh",
        "mbh", "ag", "kg", "kgaa", "ug", "ohg", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "oyj", "ab", "as",
        "asa", "aps", "kft", "sro", "sp", "zoo", "doo", "eood", "pty", "pte", "pvt", "private", "holding", "holdings", "group",
        "gruppe", "the",
    }
)  # fmt: skip
"""Words of a company's name that say only what kind of company it is, as far as we know them."""

_SPELLED = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
_GENDERS = re.compile(
    r"[(\[]\s*(?:[mwfdxi*](?:\s*[/|,]\s*[mwfdxi*])+|all genders?|gn|they|he/she(?:/they)?)\s*[)\]]"
    r"|\b[mwf]/[mwf]/[dx]\b|[:*/_]in(?:nen)?\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:ref(?:erence)?|req(?:uisition)?|job|id|vacancy)[ .:#-]*(?:id|no|nr)?[ .:#-]*(?=[\w-]*\d)[\w-]+|#\s?\d+", re.IGNORECASE
)
_ASIDE = re.compile(
    r"[(\[][^()\[\]]{0,60}(?:remote|hybrid|on[- ]?site|home|full[- ]?time|part[- ]?time|permanent|contract|temp|urgent"
    r"|\d%|uk|eu|usa?)"
    r"[^()\[\]]{0,60}[)\]]"
    r"|[-–|,]\s*(?:fully )?(?:remote|hybrid|on[- ]?site|full[- ]?time|part[- ]?time|permanent|contract"
    r"|immediate start)\b[^-–|,]{0,30}$",
    re.IGNORECASE,
)
_SHORT = {
    "sr": "senior",
    "jr": "junior",
    "snr": "senior",
    "jnr": "junior",
    "mgr": "manager",
    "eng": "engineer",
    "dev": "developer",
}
_WORD = re.compile(r"\.net|[^\W_]+[+#]*", re.IGNORECASE)
_REMEMBERED = 4_096
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")


def _plain(text: str) -> str:
    """Small letters without accents, "&" spelled out."""
    if text.isascii():
        return text.lower().replace("&", " and ")
    split = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED))
    return "".join(sign for sign in split if not unicodedata.combining(sign)).replace("&", " and ")


@lru_cache(_REMEMBERED)
def company_key(name: str) -> str:
    """A company's name as it is compared: "Quay Kitchens GmbH & Co. KG" and "Quay Kitchens" are one.

    A name of nothing but such words stays whole.
    """
    plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), _plain(name))
    words = _WORD.findall(plain)
    bare = [word for word in words if word not in _LEGAL]
    while bare and bare[-1] == "and":
        bare.pop()
    return " ".join(bare or words)


@lru_cache(_REMEMBERED)
def title_key(title: str) -> str:
    """A title as it is compared: without genders, reference numbers and asides on how one works, abbreviations spelled out."""
    bare = _ASIDE.sub(" ", _NUMBERED.sub(" ", _GENDERS.sub(" ", title)))
    words = _WORD.findall(_plain(bare)) or _WORD.findall(_plain(title))
    return " ".join(_SHORT.get(word, word) for word in words)


@lru_cache(_REMEMBERED)
def place_key(city: str, region: str, country: str) -> str:
    """A place as it is compared: by its city; where there is none, by region and country."""
    return " ".join(_WORD.findall(_plain(city))) or f"{region}/{country}".strip("/").lower()
