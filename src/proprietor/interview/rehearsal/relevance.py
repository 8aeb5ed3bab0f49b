"""Relevance: whether an answer has nothing to do with work or the question, as far as words can tell; in doubt it has."""

from collections.abc import Iterable, Sequence
from functools import cache

from proprietor.interview.playbook.shelf import questions
from proprietor.interview.rehearsal.scene import Scene
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of, words
from proprietor.language.talk.uptake import matter_of

LONGEST_BESIDE = 20
"""An answer of more words is never called beside the question (a guess)."""

NEAR = 3
"""A past form within so many words after "I" or "we" tells of a deed (a guess)."""

_NUMBERS = words("number word")
_TELLING = ("general", "experience", "wider experience", "reaction", "hedge", "dodge", "pitch", "as candidate")
_DOERS = frozenset({"i", "we", "i've", "we've", "i'd", "we'd"})
_AUXILIARIES = frozenset({"was", "were", "had", "did"})


def is_beside(statement: Sequence[str], scene: Scene, before: str) -> bool:
    """Whether an answer is short and speaks of something else altogether.

    It is not when any word of it stands in the posting, in what he said last, among the words of his problems, or in what
    interviews ask and look for; when it has a number, tells of a deed, or makes one of the usual remarks. Of 432 turns that
    people took for answers in our labelled talks, this takes five for beside the question; the tests hold it to two in a hundred.

    Args:
        statement: the words of the answer.
        scene: the scene.
        before: what he said last.
    """
    matter = matter_of(statement)
    if len(statement) > LONGEST_BESIDE or not any(weight == 1.0 for weight in matter.values()):
        return False
    if any(low[0].isdigit() or low in _NUMBERS for low in statement) or _tells_of_a_deed(statement):
        return False
    known = _asked_in_interviews() | scene.matter | matter_of(lows_of(before)).keys()
    spoken_of = known.union(*(problem.words | problem.thought for problem in scene.problems))
    return spoken_of.isdisjoint(matter) and not any(has(name, statement) for name in _TELLING)


@cache
def _asked_in_interviews() -> frozenset[str]:
    """The lemmas of what interviews ask, look for and hear."""
    return _lemmas(line for each in questions() for line in (*each.wordings, each.looks_for, each.shape, *each.bridges))


def _lemmas(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(matter_of(lows_of(" ".join(lines))))


def _tells_of_a_deed(statement: Sequence[str]) -> bool:
    """Whether "I" or "we" stands shortly before a verb in the past."""
    return any(
        low in _DOERS and any(_is_past(after) for after in statement[at + 1 : at + 1 + NEAR]) for at, low in enumerate(statement)
    )


def _is_past(low: str) -> bool:
    found = verb_form(low)
    return low in _AUXILIARIES or (found is not None and found.form is Form.PAST)
