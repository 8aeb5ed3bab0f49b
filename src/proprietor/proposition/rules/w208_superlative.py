"""W208 superlative without comparator: the best, of whom?

**What it looks for.** Best, top, leading, largest, highest, most successful, world-class, with nothing to compare to.

**Why.** A rank without a field is an opinion, and the reader knows whose. With the field it is a fact that can be checked.

**Bad:** Top seller.
**Good:** 3rd of 14 sellers by turnover.

**Set it aside** when the word is part of a name or a title.
"""

import re
from collections.abc import Iterator

from proprietor.language.quantities import QuantityKind
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity, Span

_FIELD = re.compile(
    r"\b(?:of|out of|among|amongst|between)\s(?:the\s|all\s|our\s|its\s|my\s|their\s|a\s)?(?:[\w'’-]+\s){0,3}?"
    r"(?:region|country|county|district|city|state|province|group|chain|year|cohort|class|school|league|network|department|"
    r"company|firm|area|division|branch|region's|town|nation|trust|borough|faculty|university|college|sites|branches|stores|"
    r"shops|schools|teams|wards|offices|entries|candidates|applicants|entrants|departments|regions|competitors)\b"
    r"|\b(?:than|ranked|rated|voted|judged|according|measured|"
    r"by (?:revenue|sales|volume|turnover|score|vote|audit|margin|points))\b",
    re.IGNORECASE,
)

_PLACE = re.compile(
    r"\b(?:in|across|within|from)\s(?:the\s|all\s|our\s|its\s|my\s)?(?:[\w'’-]+\s){0,3}?(?:region|country|county|district|city|state|"
    r"province|group|chain|year|cohort|class|school|league|network|department|company|firm|area|division|branch|town|nation|trust)\b",
    re.IGNORECASE,
)
"""A place is a field only where a number or a year stands in the line, too."""

_RANKED = (" of", "top", " among")
"""Before a number: "highest of 9", "top 5"."""


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on superlatives unless a field, a number or a source stands beside them."""
    text = passage.analysis.text
    marks = tuple(mark for mark in passage.marks("superlative") if " " in passage.analysis.said(mark) or not _tied(text, mark))
    if not marks or passage.analysis.has("source") or _FIELD.search(passage.analysis.core.text):
        return
    if passage.analysis.quantities and _PLACE.search(passage.analysis.core.text):
        return
    core = passage.analysis.core.text.lower()
    for each in passage.analysis.counted:
        before = core[: each.start].rstrip()
        if before.endswith(_RANKED) or each.kind is QuantityKind.ORDINAL:
            return
    yield Remark(
        reason=f"{passage.agreed(marks, 'ranks', 'rank')}, but the line does not say against whom, or who measured it.",
        remedy="Give the rank and the field: “3rd of 14”, “highest of 9 sites in the 2023 audit”.",
        marks=marks,
    )


def _tied(text: str, mark: Span) -> bool:
    """Whether a hyphen ties the word to another, as in "best-effort traffic"; it ranks nothing then."""
    return text[mark[1] : mark[1] + 1] == "-"


RULE = Rule(id="W208", name="superlative", severity=Severity.WARNING, check=check, page=__doc__, looks_for="superlative")
