"""Grain: a transcript with topics standing alone between the speakers."""

import re
from collections.abc import Sequence
from itertools import islice

from proprietor.interview.formats.headed import headed
from proprietor.interview.formats.named import named
from proprietor.interview.formats.passages import Passage, is_title, turns_in, without_titles
from proprietor.interview.formats.sheet import Format, Reading, Sheet

FEWEST_TOPICS = 2
"""A single short line behind a gap may well be speech; two are topics (a guess)."""


def read(sheet: Sheet) -> Reading | None:
    """The turns, with the topics left out."""
    if not _may_have_topics(sheet.lines):
        return None
    found = headed(sheet) or named(sheet.lines)
    if found is None:
        return None
    kept, titles = without_titles(found.passages)
    if len(titles) < FEWEST_TOPICS or any(_has_gap(each) for each in kept):
        return None
    return Reading(turns=turns_in(kept), echoed=found.echoed, left_out=(*found.left_out, *titles))


def _may_have_topics(lines: Sequence[str]) -> bool:
    """Whether enough short lines stand alone; spares most texts a closer look."""
    alone = (
        line
        for above, line, below in zip(("", *lines), lines, (*lines[1:], ""), strict=False)
        if line and not above.strip() and not below.strip() and is_title(line)
    )
    return len(list(islice(alone, FEWEST_TOPICS))) == FEWEST_TOPICS


def _has_gap(passage: Passage) -> bool:
    """Whether somebody speaks in several paragraphs; a short one between two names may then be speech as well."""
    return bool(re.search(r"\S\n[ \t]{0,20}\n", "\n".join(passage.lines).rstrip()))


GRAIN = Format("Grain", read)
