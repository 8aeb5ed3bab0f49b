"""I301 abstract: nothing here can be seen, touched, counted or named.

**What it looks for.** Only ideas: excellence, value, alignment, stakeholders, processes, solutions.

**Why.** Concrete words make readers feel heard: customers were more satisfied and spent 30 % more (Packard & Berger 2021).
Judged by published ratings of concreteness when the optional word ratings are installed (mean under 3.0 of 5; the cut was
set on 12 pairs and is a guess), else by our own list of abstractions. Only for lines without a number.

**Bad:** Drove alignment and excellence across stakeholders.
**Good:** Got the ward and the pharmacy to share one drug chart.

**Set it aside** when the abstraction is the trade’s word for something definite.
"""

from collections.abc import Iterator, Sequence

from proprietor.language.concreteness import best_ratings
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.lexicon import word_set
from proprietor.language.words import STOPS
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a line without number, name or thing."""
    analysis = passage.analysis
    if analysis.quantities or analysis.names or (passage.evidence is not None and passage.evidence.figure is not None):
        return
    words = content_of_line(passage)
    if not words and not passage.marks("cliche"):
        return
    judged = (passage.around.ratings or best_ratings()).judge(words)
    abstract = judged.mean is not None and judged.mean < passage.constants.concrete_mean and not judged.names_a_thing
    if abstract or not words:
        yield Remark(
            reason=f"{_pictureless(words)} no picture (judged by {judged.source}).",
            remedy="Name one thing: a ward, a boiler, an invoice, a tool, a place.",
        )


def _pictureless(words: Sequence[str]) -> str:
    named = [f"“{word}”" for word in dict.fromkeys(words)][:TOLD]
    if not named:
        return "Set phrases call up"
    return f"{named[0]} calls up" if len(named) == 1 else f"Words such as {' and '.join(named)} call up"


TOLD = 2
"""So many of the words are named in the reason."""


def content_of_line(passage: Passage) -> list[str]:
    """The words of a line that carry matter; verbs and adverbs are left out, for they picture nothing."""
    grammar = word_set("function")
    deeds = {place for deed in passage.analysis.deeds for place in range(deed.first, deed.last)}
    empty = passage.marks("cliche", "weak", "duty")
    kept = []
    for place, low in enumerate(passage.analysis.lows):
        if low in STOPS or low in grammar or place in deeds or len(low) <= len("no") or low.endswith("ly"):
            continue
        start, end = passage.analysis.core.place_of(place, place + 1)
        if any(first <= start and end <= last for first, last in empty):
            continue
        found = verb_form(low)
        if found is None or found.form in {Form.BASE, Form.S}:
            kept.append(low)
    return kept


RULE = Rule(id="I301", name="abstract", severity=Severity.INFO, check=check, page=__doc__)
