"""Listings: lines that only name a dated work, such as an exhibition or a publication, and claim nothing."""

import re

from proprietor.language.lexicon import grammar
from proprietor.language.words import lows_of
from proprietor.proposition.reasoning import reasoned

_MONTH = r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s)?"
_WHEN = rf"{_MONTH}(?:19|20)\d\d(?:\s?[-–—/]\s?{_MONTH}(?:(?:19|20)?\d\d|present|now|today|ongoing))?"
_BEGINS = re.compile(rf"\(?{_WHEN}\)?\s?[.:,|–—-]?\s+(?=\S)", re.IGNORECASE)
_ENDS = re.compile(rf"[,.(|–—-]?\s?\(?{_WHEN}\)?\.?$", re.IGNORECASE)
_TITLE = re.compile(r"[\"“”„«»](?P<quoted>[^\"“”„«»]{2,120})[\"“”„«»]|(?<!\w)(?P<star>[*_])\w[^*_]{1,120}(?P=star)(?!\w)")
"""A title in quotation marks or in slanted letters."""

_CITED = re.compile(r"[^\W\d_][\w’'-]{1,40},\s(?:[^\W\d_]\.[\s-]?){1,4}[^()]{0,300}\((?:19|20)\d\d[a-z]?\)[.,:]\s")
"""Authors and a year as scholars write them: "Andersson, K. (2019). ". Repeats are bounded, so that no text makes it slow."""

_HONOURS = grammar("honours")


def is_listing(line: str, *, bullet: bool = False) -> bool:
    """Whether a line names a dated work or appearance, and nobody does anything outside of its title.

    Without a title in quotation marks only a bullet counts, "2019 Group show, Moderna Museet, Stockholm": a bare line of this
    kind may be a role, which the lines below belong to.
    """
    if "19" not in line and "20" not in line:
        return False
    if _CITED.match(line):
        return True
    begins = _BEGINS.match(line)
    if begins is None and not (_ENDS.search(line) and _TITLE.match(line)):
        return False
    rest = line[begins.end() :] if begins else _ENDS.sub("", line)
    left = _TITLE.sub("", rest, count=1)
    names = left == rest and bullet and _names_only(rest)
    return (left != rest or names) and _nobody_acts(left)


def _nobody_acts(text: str) -> bool:
    """Whether no verb and no number of something stands in it, and no prize: a prize is worth a claim."""
    read = reasoned(text).analysis
    return not read.deeds and not any(each.unit for each in read.counted) and _HONOURS.isdisjoint(read.lows)


def _names_only(text: str) -> bool:
    """Whether it is parts between commas, each of which begins with a capital letter: a thing, a house, a town."""
    first, *others = [part.strip() for part in text.rstrip(".").split(",")]
    return bool(first and others) and all(part[:1].isupper() for part in (first, *others)) and bool(lows_of(first))
