"""W202 no baseline: a change without what it changed from.

**What it looks for.** “+40 %”, “by 30 %”, “doubled”, “three times”, with no former level, no comparison and no time.

**Why.** 40 % of what, since when? From 5 to 7 is +40 %, and so is from 5,000 to 7,000. A reader who cannot tell assumes the
smaller.

**Bad:** Raised bookings by 40 %.
**Good:** Raised bookings from 5 to 7 a week between January and March.

**Set it aside** when the former level may not be told; then give the period at least.
"""

import re
from collections.abc import Iterator

from proprietor.language.kinds import VerbKind, kind_of
from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity

_MATERIAL = re.compile(
    r"\s*(?:cotton|wool|linen|silk|organic|recycled|remote|remotely|online|vegan|renewable|proof|alcohol|"
    r"commitment|committed|dedication|dedicated|effort|focus|focused|attention|sure|reliable|honest|natural|pure)\b",
    re.IGNORECASE,
)
"""A percentage before these words describes a thing or a person and changes nothing."""


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a percentage or a change that stands alone."""
    figure = passage.evidence.figure if passage.evidence is not None else None
    if not passage.analysis.quantities and figure is None:
        return
    loose = [each for each in passage.analysis.quantities if _is_change(passage, each)]
    if (not loose and figure is None) or passage.reasoned.baseline or (figure is not None and figure.has_baseline):
        return
    if loose:
        marks = tuple(passage.analysis.place_of(each) for each in loose)
        yield Remark(
            reason=f"{passage.words_at(marks)}: from what level, and in what time?",
            remedy="Write both ends and the period: “from 5 to 7 a week, January to March”.",
            marks=marks,
        )
    elif figure is not None and figure.value is not None and figure.unit.strip() in {"%", "per cent", "percent", "×", "x"}:
        yield Remark(
            reason=f"The figure ({figure}) has neither a former level nor a period.",
            remedy="Fill in what it was before, or over what time it changed.",
            mend="record.revise",
            field="figure",
        )


def _is_change(passage: Passage, quantity: Quantity) -> bool:
    """A percentage, a multiple, or a number after "by" or "+"; not a share of a whole, unless a verb of change governs it."""
    if quantity.kind is QuantityKind.MULTIPLE:
        return True
    if quantity.kind is QuantityKind.PERCENT:
        if _MATERIAL.match(passage.analysis.core.text, quantity.end):
            return False
        following = passage.analysis.core.text[quantity.end :].lstrip().lower()
        return not following.startswith("of ") or bool(passage.reasoned.changes)
    return quantity.signed and quantity.kind is not QuantityKind.YEAR and _changed(passage)


def _changed(passage: Passage) -> bool:
    """Whether the writer changed something, or something changed."""
    return bool(passage.reasoned.changes) or any(kind_of(deed.lemma) is VerbKind.CHANGE for deed in passage.reasoned.others)


RULE = Rule(id="W202", name="no-baseline", severity=Severity.WARNING, check=check, page=__doc__)
