"""The words of a job title: read from what an advert writes, without what it hangs on them, each in one spelling."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from proprietor.language.letters import unaccented

_TOKEN = re.compile(r"\.?[^\W_]+(?:\.[^\W_]{2,})*(?:\+\+|#)?")
"""A word; "node.js", ".net", "c++" and "c#" are words, too."""

GENDERS = re.compile(
    r"[(\[]?(?<![^\W_])[mwfdxhi*](?:\s?[/|,*]\s?(?:[mwfdxhi*]|div|gn)){1,3}(?![^\W_])[)\]]?"
    r"|[(\[]\s*(?:all genders?|gn|they|he/she(?:/they)?)\s*[)\]]"
    r"|(?<=[^\W_])(?:[:*_]|/-?)in(?:nen)?\b(?!-)",
    re.IGNORECASE,
)
"""Marks such as "(m/w/d)" and "f/m/x", or the end of "Entwickler:in", by which adverts say that everybody is meant."""

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
    return _tokens(unaccented(text))


def tokens_of_each(texts: Iterable[str]) -> list[tuple[str, ...]]:
    """The same of each of many texts, in half the time."""
    low = "\n".join([" ".join(unaccented(each).split("\n")) for each in texts])
    return [tuple(_TOKEN.findall(line)) for line in _spelt_as_one(low).split("\n")]


def parts_of(title: str) -> tuple[tuple[str, ...], ...]:
    """The parts of an advert's title, each as tokens: the first mostly says the work, the others a place, a team, a condition.

    Gender marks, pay, hours and numbers of the vacancy are left out; parts in which nothing is left, too.
    """
    low = unaccented(title)
    for pattern in (GENDERS, _PAY, _NUMBERED):
        low = pattern.sub(" ", low)
    return tuple(filter(None, map(_tokens, _PARTS.split(low))))


def folded(tokens: Iterable[str]) -> tuple[str, ...]:
    """Tokens in one spelling: shortened words written out, singular, American; words of grammar are left out."""
    return tuple([word for word in map(_fold, tokens) if word])


def before_field(tokens: Sequence[str]) -> Sequence[str]:
    """Tokens before "of", "in" or "for", among which the kind of worker is named: "teacher" of "teacher of mathematics"."""
    if _BEFORE_FIELD.isdisjoint(tokens):
        return tokens
    return tokens[: next((place for place, token in enumerate(tokens) if place and token in _BEFORE_FIELD), len(tokens))]


def without(
    tokens: Sequence[str], phrases: Mapping[str, Sequence[tuple[str, ...]]]
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Tokens without certain phrases, and the phrases that were found; `phrases` by first word, the longest first."""
    kept: list[str] = []
    found: list[tuple[str, ...]] = []
    place = 0
    while place < len(tokens):
        if phrase := phrase_at(tokens, place, phrases):
            found.append(phrase)
        else:
            kept.append(tokens[place])
        place += len(phrase) or 1
    return tuple(kept), tuple(found)


def phrase_at(tokens: Sequence[str], place: int, phrases: Mapping[str, Sequence[tuple[str, ...]]]) -> tuple[str, ...]:
    """The longest phrase that begins at a token; empty for none."""
    return next((each for each in phrases.get(tokens[place], ()) if tuple(tokens[place : place + len(each)]) == each), ())


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


def own_length(tokens: Sequence[str]) -> int:
    """How many tokens stand before those that name somebody else: whom an assistant works for, or to whom one reports."""
    place = tokens.index("to") if "to" in tokens else len(tokens)
    if "reporting" in tokens[place - 1 : place]:
        return place - 1
    return place if AIDES.intersection(tokens[:place]) else len(tokens)


def shed(tokens: Sequence[str]) -> tuple[str, ...]:
    """Tokens without what adverts hang on a title: "part time", "immediate start", "remote", and whom an assistant works for."""
    return without(tokens[: own_length(tokens)], _hung())[0]


def _tokens(low: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(_spelt_as_one(low)))


def _spelt_as_one(low: str) -> str:
    return _as_one().sub(_short_of, low.translate(_MARKS))


@cache
def _as_one() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, wording()['as_one']))})\b")


def _short_of(found: re.Match[str]) -> str:
    short: str = wording()["as_one"][found[0]]
    return short


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
