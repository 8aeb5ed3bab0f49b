"""Writing a competency of one's own: what is vague in it and what is missing, each with what to write instead."""

from collections.abc import Iterator
from dataclasses import dataclass

from proprietor.calibration.competencies import shipped, vague_in
from proprietor.calibration.records import Competency

FEWEST = 3
"""Levels that need words: the two ends and the middle, by which people find the others (a guess)."""

LONG_NAME = 8
"""Words of a name beyond which it names more than one thing (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Something to mend in a competency: the field, what is meant, and what to do about it."""

    field: str
    reason: str
    remedy: str


def looked_over(competency: Competency) -> tuple[Advice, ...]:
    """What to mend, in the order of the fields. Raters agree less on what is vague (Dai and others 2007)."""
    return tuple(_remarks(competency))


def _remarks(competency: Competency) -> Iterator[Advice]:
    double = len(competency.name.split()) > LONG_NAME or " and " in f" {competency.name.lower()} "
    if double and all(each.name != competency.name for each in shipped()):
        yield Advice(
            field="name",
            reason="The name may hold two things at once, and people are good at one and not at the other.",
            remedy="Name one of them, and make a second competency of the other.",
        )
    texts = {"about": competency.about, **{f"level{at}": text for at, text in enumerate(competency.levels, start=1)}}
    for name, text in texts.items():
        for each in vague_in(text):
            yield Advice(field=name, reason=f"“{each.word}” cannot be seen.", remedy=each.remedy)
    if not competency.about:
        yield Advice(
            field="about",
            reason="It is not said what others would see.",
            remedy="Write one sentence about what is done, and for whom.",
        )
    told = [text for text in competency.levels if text]
    if len(told) < FEWEST:
        yield Advice(
            field="level1",
            reason=f"{len(told)} of five levels have words, so everybody will mean something else by a number.",
            remedy="Describe levels 1, 3 and 5 by what somebody could see; the others may stay empty.",
        )
    if len(set(told)) < len(told):
        yield Advice(
            field="level1", reason="Two levels say the same.", remedy="Say what is seen at one and not yet at the other."
        )
