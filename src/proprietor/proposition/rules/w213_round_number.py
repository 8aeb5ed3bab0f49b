"""W213 round number: too round to be believed without a source.

**What it looks for.** 100 %, zero errors, 10×, exactly a million, “thousands”, “millions”.

**Why.** Perfect and round numbers are what one says when nobody counted. A source, a period or the count behind it turns
the same claim into a fact.

**Bad:** 100 % accuracy.
**Good:** No wrong payment in 412 runs, by the payroll report.

**Set it aside** when it is exactly so and the line has no room for the source.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity, Span

_NOT_PERFECT = re.compile(
    r"\s*(?:remote|remotely|cotton|wool|online|of (?:the |all |my |our )?\d|sure|attendance at)\b"
    r"|\s*of \w+ (?:costs|funding|fees)\b",
    re.IGNORECASE,
)
_NOT_NOUGHT = frozenset(
    {
        "hour",
        "hours",
        "tolerance",
        "waste",
        "carbon",
        "emission",
        "emissions",
        "based",
        "rated",
        "trust",
        "in",
        "degrees",
        "day",
        "knowledge",
    }
)
_OUT_OF = re.compile(
    r"\b(?:in|of|across|over|from|on|among|during|for|through)\s(?:the\s|all\s|my\s|last\s|its\s)*$", re.IGNORECASE
)
_LOOSE = re.compile(r"thousand|million|billion", re.IGNORECASE)
_ALL = Decimal(100)
_MILLION = Decimal(1_000_000)


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on numbers that are too round, unless a source or a count stands beside them."""
    analysis = passage.analysis
    figure = passage.evidence.figure if passage.evidence is not None else None
    if analysis.has("source") or (figure is not None and figure.has_baseline):
        return
    if not analysis.counted and not analysis.has("round"):
        return
    marks: list[Span] = list(passage.marks("round"))
    marks.extend(
        place for each in analysis.counted if _too_round(passage, each) and (place := analysis.place_of(each)) not in marks
    )
    marks.sort()
    loose = any(_LOOSE.search(analysis.said(mark)) for mark in marks)
    if marks and (loose or not _counted_beside(passage, marks)):
        yield Remark(
            reason=f"{passage.agreed(marks, 'is', 'are')} what one says when nobody counted; no source stands beside it.",
            remedy="Give the count behind it (“0 of 412”), a range, or where the number comes from.",
            marks=tuple(marks),
        )


def _too_round(passage: Passage, quantity: Quantity) -> bool:
    text = passage.analysis.core.text
    if quantity.upto is not None:
        return False
    if quantity.kind is QuantityKind.PERCENT:
        return quantity.value == _ALL and not _NOT_PERFECT.match(text, quantity.end)
    if quantity.kind is QuantityKind.MULTIPLE:
        others = [each for each in passage.analysis.counted if each.kind is QuantityKind.MULTIPLE and each is not quantity]
        return quantity.value in {10, 100, 1000} and not others
    if quantity.kind is QuantityKind.MONEY:
        return quantity.value == _MILLION
    if quantity.kind is QuantityKind.DURATION:
        return False
    if quantity.value != 0:
        return False
    following = (re.findall(r"[\w]+", text[quantity.end : quantity.end + 30]) or [""])[0].lower()
    before = (re.findall(r"[\w]+", text[max(0, quantity.start - 12) : quantity.start]) or [""])[-1].lower()
    return following not in _NOT_NOUGHT and before not in {"to", "at", "from", "ground", "net", "day"}


def _counted_beside(passage: Passage, marks: list[Span]) -> bool:
    """Whether "in 412 runs", "of 34 pupils" or "in 3 years" stands behind the round number, so that it can be checked."""
    analysis = passage.analysis
    for each in analysis.quantities:
        start, _ = analysis.place_of(each)
        countable = each.kind in {QuantityKind.COUNT, QuantityKind.DURATION}
        if countable and start > marks[0][1] and _OUT_OF.search(analysis.text[max(0, start - 16) : start]):
            return True
    return False


RULE = Rule(id="W213", name="round-number", severity=Severity.WARNING, check=check, page=__doc__)
