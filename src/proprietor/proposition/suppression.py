"""Suppression: comments in a text that ask a rule to be silent about their line, and evidence ids that stand in it."""

import re

from proprietor.proposition.rule import Suppression
from proprietor.proposition.rules import known

_COMMENT = re.compile(
    r"\s*(?:<!--\s{0,20}(?:lint|proprietor)\s?:\s{0,5}ignore\b(?P<html>[^>]{0,400}?)-->|(?<!\S)#\s{0,5}lint\s?:\s{0,5}ignore\b(?P<plain>.{0,400})$)\s*",
    re.IGNORECASE,
)
_RULE = re.compile(r"[A-Za-z]\d{2,4}\b|[a-z]{2,20}-[a-z-]{2,30}\b")
_ID = re.compile(r"\b(?:win|art|clm|cla|prs|per)_[0-9a-hjkmnp-tv-z]{4,10}\b|(?<=[\[( ,])ev-?\d{1,5}(?=[\]), ])", re.IGNORECASE)
_ID_GROUP = re.compile(
    r"\s*[\[(]\s*(?:(?:(?:win|art|clm|cla|prs|per)_[0-9a-z]{4,10}|ev-?\d{1,5})\s*[,;]?\s*){1,20}[\])]", re.IGNORECASE
)


def without_comments(text: str) -> tuple[str, tuple[Suppression, ...]]:
    """A line without the comments that ask for silence, and what they ask."""
    if "ignore" not in text and "IGNORE" not in text.upper():
        return text, ()
    found: list[Suppression] = []

    def take(match: re.Match[str]) -> str:
        found.append(asked(match["html"] if match["html"] is not None else match["plain"]))
        return " "

    rest = _COMMENT.sub(take, text)
    return (rest.strip(), tuple(found)) if found else (text, ())


def asked(words: str) -> Suppression:
    """Read "W204, W205 they counted themselves": the rules, then the reason."""
    rules: list[str] = []
    rest = words.strip(" \t:,;[]()-–—")
    while found := _RULE.match(rest):
        rules.append(found.group())
        rest = rest[found.end() :].lstrip(" \t,;:)]-–—")
    if not rules and rest:
        word, _, rest = rest.partition(" ")
        rules.append(word)
    return suppression(tuple(rules), rest.strip())


def suppression(rules: tuple[str, ...], reason: str) -> Suppression:
    """A request for silence, with the rules no registry knows noted."""
    return Suppression(rules, reason.strip(), tuple(rule for rule in rules if not known(rule)))


def without_ids(text: str) -> tuple[str, tuple[str, ...]]:
    """A line without the ids of evidence in brackets, and the ids."""
    if "_" not in text and "ev" not in text.lower():
        return text, ()
    ids = tuple(found.group() for found in _ID.finditer(f"{text} "))
    return (_ID_GROUP.sub("", text).strip(), ids) if ids else (text, ())
