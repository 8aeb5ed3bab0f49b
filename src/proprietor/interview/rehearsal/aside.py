"""Aside: whether a question that names no problem asks about the other side's work at all, as far as words can tell."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from proprietor.interview.analysis.labels import Asked as AskedInTalk
from proprietor.interview.intents import Intent
from proprietor.interview.playbook.shelf import pains, questions
from proprietor.interview.rehearsal.scene import Scene
from proprietor.language.talk.asking import Form, Invites
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import matter_of

SEVERAL = 2
"""A word that stands in the descriptions of so many pains belongs to work in general (a guess)."""

ENOUGH = 2
"""What speaks for a question's being about their work must outweigh what speaks against it by so much (a guess, as are the
weights; set on sentences written by somebody who had not seen them: tests/interview/rehearsal/asides)."""

FAR = 0
"""Under this a question is so far off that one word of a hidden problem in it is chance (a guess)."""

_TROUBLE = frozenset({Intent.PROBLEM, Intent.IMPLICATION, Intent.NEED_PAYOFF})
_THEM = frozenset("you your you're yours they their us our one somebody people nobody everybody".split())  # noqa: SIM905 - words


def nearness(read: AskedInTalk, lows: Sequence[str], scene: Scene) -> int:
    """How much speaks for a question's being about their work, from −8 to 12; jokes, riddles and the weather are under ENOUGH.

    For their work speak the words in which one asks how things are, words of work, an open question, one that invites a story,
    words of trouble, and that it turns to them; against it every rarer word that no workplace of the playbook says, and the
    usual ways to speak of something else.

    Args:
        read: the question, as the analysis reads it.
        lows: its words.
        scene: the scene; what one can know of it beforehand is about their work.
    """
    own = _work().union(scene.matter, *(problem.words for problem in scene.problems))
    strange = sum(weight == 1.0 and base not in own for base, weight in matter_of(lows).items())
    troubled = (bool(read.cue) and read.intent in _TROUBLE) or has("wider problem", lows) or has("wider implication", lows)
    speaks_for = (
        (3, has("how it is there", lows)),
        (2, has("of work", lows)),
        (2, read.form is Form.OPEN),
        (1, read.invites is Invites.STORY),
        (2, troubled),
        (1, not _THEM.isdisjoint(lows)),
        (1, has("general", lows)),
        (-4, has("plainly aside", lows)),
    )
    return sum(weight for weight, holds in speaks_for if holds) - 2 * min(strange, MOST_STRANGE)


MOST_STRANGE = 2
"""More such words than these count no further (a guess)."""


@cache
def _work() -> frozenset[str]:
    """Lemmas that belong to work: what several pains of the playbook are told in, and what interviews ask."""
    counts = Counter(
        base
        for pain in pains()
        for base in matter_of(
            lows_of(
                " ".join((pain.summary, *pain.signals, *pain.words, *pain.symptoms, *pain.causes, *pain.costs, *pain.criteria))
            )
        )
    )
    asked = (line for each in questions() for line in (*each.wordings, each.looks_for, *each.shape))
    return frozenset(base for base, count in counts.items() if count >= SEVERAL) | matter_of(lows_of(" ".join(asked))).keys()
