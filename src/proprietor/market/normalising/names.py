"""Names of employers and titles in the form in which two postings of one post are the same."""

import re
from collections.abc import Mapping
from functools import lru_cache

from proprietor.language.letters import unaccented
from proprietor.market.title_words import GENDERS, wording

_FORMS = (
    "ltd", "limited", "plc", "llp", "llc", "lp", "inc", "incorporated", "corp", "corporation", "co", "company", "gmbh", "mbh",
    "ag", "kg", "kgaa", "ug", "ohg", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "oyj", "ab", "as", "asa", "aps",
    "kft", "sro", "sp z oo", "sp zoo", "doo", "eood", "pty", "pte", "pvt", "private", "holding", "holdings", "group",
    "gruppe", "and",
)  # fmt: skip
"""Words at the end of a company's name that say only what kind of company it is, as far as we know them."""

_LAST = frozenset(each.rpartition(" ")[2] for each in _FORMS)
_FORM = re.compile(rf"(?: (?:{'|'.join(_FORMS)}))+$")
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
_WORD = re.compile(r"\.net|[^\W_]+[+#]*", re.IGNORECASE)
_REMEMBERED = 16_384
_APOSTROPHE = re.compile("['’]")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")


def _plain(text: str) -> str:
    """Small letters without accents, "&" spelled out."""
    return unaccented(text).replace("&", " and ")


@lru_cache(_REMEMBERED)
def company_key(name: str) -> str:
    """A company's name as it is compared: "Quay Kitchens GmbH & Co. KG" and "The Quay Kitchens" are one.

    Words of its kind fall off the end only: "Co-op" and "AB Foods" begin with what is their name.
    """
    plain = _APOSTROPHE.sub("", _plain(name))
    if "." in plain:
        plain = _DOTTED.sub(lambda found: found[0].replace(".", ""), plain)
    key = " ".join(_WORD.findall(plain)).removeprefix("the ")
    return _FORM.sub("", key) if key.rpartition(" ")[2] in _LAST else key


@lru_cache(_REMEMBERED)
def title_key(title: str) -> str:
    """A title as it is compared: without genders, reference numbers and asides on how one works, abbreviations spelled out."""
    bare = _ASIDE.sub(" ", _NUMBERED.sub(" ", GENDERS.sub(" ", title)))
    words = _WORD.findall(_plain(bare)) or _WORD.findall(_plain(title))
    short: Mapping[str, str] = wording()["short"]
    return " ".join(short.get(word, word) for word in words)


@lru_cache(_REMEMBERED)
def place_key(city: str, region: str, country: str) -> str:
    """A place as it is compared: by its city; where there is none, by region and country."""
    return " ".join(_WORD.findall(_plain(city))) or f"{region}/{country}".strip("/").lower()
