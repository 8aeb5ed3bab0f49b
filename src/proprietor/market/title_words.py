"""The words of a job title: read from what an advert writes, without what it hangs on them, each in one spelling."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Any

_TOKEN = re.compile(r"\.?[^\W_]+(?:\.[^\W_]{2,})*(?:\+\+|#)?")
"""A word; "node.js", ".net", "c++" and "c#" are words, too."""

_GENDERS = re.compile(r"[(\[]?(?<![^\W_])[mwfdxhi](?:\s?[/|,*]\s?(?:[mwfdxhi]|div|gn)){1,3}(?![^\W_])[)\]]?")
"""Marks such as "(m/w/d)" and "f/m/x", by which adverts say that everybody is meant."""

_AMOUNT = r"[£$€]?\s?\d[\d.,]{0,11}\s?k?"

_EACH = r"\s?(?:/|per |an? |p\.?)(?:annum|year|month|week|day|hour|hr|[ahdw]\b)"

_PAY = re.compile(
    rf"(?:up to )?[£$€]{_AMOUNT}(?:\s?(?:-|–|to)\s?{_AMOUNT})?(?:{_EACH})?"
    r"|\b\d[\d.,]{0,11}\s?k\b(?:\s?(?:-|–|to)\s?\d[\d.,]{0,11}\s?k\b)?"
    r"|\b\d[\d.,]{0,11}\s?(?:ph|pa|pd|p/h|per hour|an hour|per annum|per day|hrs?|hours?|am|pm)\b"
)
"""Pay and hours: a sum with a currency, thousands such as "38k", a figure by the hour, day or year."""

_NUMBERED = re.compile(
    r"#\s?\w*\d\w*|\b(?:req|requisition|ref|reference|job|jr|vacancy|id)\b[\s.:#]*(?:id|no|number)?[\s.:#-]*[a-z]{0,3}-?\d{3,}\b"
    r"|\b[a-z]{1,4}[-_]?\d{4,}\b|\b\d{4,}\b|\b(?:band|grade|level|step)\s?\d\w?\b|\b\d{1,3}\s?(?:months?|mths?|weeks?|days?|sessions?)\b"
)
"""Numbers of the vacancy, years, grades such as "Band 6", and how long a contract lasts."""

_PARTS = re.compile(r"\s+[-–—|/:•·]+\s+|[|•·()\[\]{};]|[–—]|[,:]\s|\s-|-\s")
"""What parts the title from a place, a team or a condition."""

_MARKS = str.maketrans({"’": "", "'": "", "&": " and ", "`": ""})


_BEFORE_FIELD = frozenset({"of", "in", "for", "to", "at", "with"})
"""Words after which a title tells the field, not the kind of worker: "teacher of mathematics"."""


@cache
def wording() -> Mapping[str, Any]:
    """How adverts write titles, as data: `titles.toml`."""
    return tomllib.loads((resources.files("proprietor.market") / "titles.toml").read_text(encoding="utf-8"))


def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters without accents, as they are written otherwise."""
    return _tokens(_lowered(text))


def parts_of(title: str) -> tuple[tuple[str, ...], ...]:
    """The parts of an advert's title, each as tokens: the first mostly says the work, the others a place, a team, a condition.

    Gender marks, pay, hours and numbers of the vacancy are left out; parts in which nothing is left, too.
    """
    low = _lowered(title)
    for pattern in (_GENDERS, _PAY, _NUMBERED):
        low = pattern.sub(" ", low)
    return tuple(filter(None, map(_tokens, _PARTS.split(low))))


def folded(tokens: Iterable[str]) -> tuple[str, ...]:
    """Tokens in one spelling: shortened words written out, singular, American; words of grammar are left out."""
    return tuple([word for word in map(_fold, tokens) if word])


def before_field(tokens: Sequence[str]) -> Sequence[str]:
    """Tokens before "of", "in" or "for", among which the kind of worker is named: "teacher" of "teacher of mathematics"."""
    return tokens[: next((place for place, token in enumerate(tokens) if place and token in _BEFORE_FIELD), len(tokens))]


def without(
    tokens: Sequence[str], phrases: Mapping[str, Sequence[tuple[str, ...]]]
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Tokens without certain phrases, and the phrases that were found; `phrases` by first word, the longest first."""
    kept: list[str] = []
    found: list[tuple[str, ...]] = []
    place = 0
    while place < len(tokens):
        phrase = next((each for each in phrases.get(tokens[place], ()) if tuple(tokens[place : place + len(each)]) == each), None)
        if phrase is None:
            kept.append(tokens[place])
            place += 1
        else:
            found.append(phrase)
            place += len(phrase)
    return tuple(kept), tuple(found)


def by_first_word(phrases: Iterable[str]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Phrases as tokens by their first word, the longest first, as `without` takes them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(map(tokens_of, phrases), key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found


@cache
def _hung() -> Mapping[str, Sequence[tuple[str, ...]]]:
    return by_first_word(wording()["hung"])


AIDES = frozenset({"assistant", "secretary", "pa", "ea", "aide"})
"""Who works for somebody: neither their level nor their work is meant."""


def shed(tokens: Sequence[str]) -> tuple[str, ...]:
    """Tokens without what adverts hang on a title: "part time", "immediate start", "remote", and whom an assistant works for."""
    for_whom = tokens.index("to") if "to" in tokens and AIDES.intersection(tokens[: tokens.index("to")]) else len(tokens)
    return without(tokens[:for_whom], _hung())[0]


def _tokens(low: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(_as_one().sub(_short_of, low.translate(_MARKS))))


@cache
def _as_one() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, wording()['as_one']))})\b")


def _short_of(found: re.Match[str]) -> str:
    short: str = wording()["as_one"][found[0]]
    return short


def _lowered(text: str) -> str:
    low = text.lower()
    if low.isascii():
        return low
    return "".join(each for each in unicodedata.normalize("NFKD", low) if not unicodedata.combining(each))


@lru_cache(maxsize=100_000)
def _fold(token: str) -> str:
    """One word in one spelling; empty for a word of grammar."""
    if token in _small():
        return ""
    token = wording()["short"].get(token, token)
    spelt: Mapping[str, str] = wording()["spelt"]
    single = _single(spelt.get(token, token))
    return spelt.get(single, single)


@cache
def _small() -> frozenset[str]:
    return frozenset(wording()["small"])


def _single(token: str) -> str:
    """The singular of a plural in -s; short words and those in -ss, -us, -is are left as they are."""
    if len(token) < len("dogs") or not token.endswith("s") or token.endswith(("ss", "us", "is")):
        return token
    return f"{token[:-3]}y" if token.endswith("ies") and len(token) > len("flies") else token[:-1]
