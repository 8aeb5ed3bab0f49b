"""W214 confidential: something here was not meant for strangers.

**What it looks for.** A marker such as “under NDA”, “internal only”, “undisclosed client”; in a text for others, the name of
a person who has not agreed to be named, or a record you marked as private.

**Why.** Whoever tells one employer’s secrets will tell the next one’s, too. It is also a breach you can be sued for.

**Bad:** Led pricing for Acme’s unannounced merger (under NDA).
**Good:** Led pricing for a merger of two retailers with 900 shops.

**Set it aside** when it has become public since; say where.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on markers always, and on names and private records in a text for others."""
    if marks := passage.marks("markers"):
        yield Remark(
            reason=f"{passage.agreed(marks, 'says', 'say')} that this was not meant for strangers.",
            remedy="Mask it: say what kind of client or project it was and how big, without the name.",
            marks=marks,
        )
    if not passage.around.public:
        return
    named = [found.span() for name in passage.around.names or () if (found := _name(name).search(passage.analysis.text))]
    if named:
        marks = tuple(sorted(named))
        yield Remark(
            reason=f"{passage.agreed(marks, 'has', 'have')} not agreed to be named in public.",
            remedy="Ask them, or say who they were to you (“a ward manager”).",
            marks=marks,
            mend="record.revise",
        )
    if passage.evidence is not None and passage.evidence.private:
        yield Remark(
            reason="This rests on a record you marked as private, and the text is meant for others.",
            remedy="Leave it out, or change who may read the record.",
            mend="record.revise",
            field="confidentiality",
        )


@lru_cache(maxsize=1000)
def _name(name: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE) if words else re.compile(r"(?!)")


RULE = Rule(id="W214", name="confidential", severity=Severity.WARNING, check=check, page=__doc__, english=False)
