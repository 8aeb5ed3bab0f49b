"""Rewording: whether a line that was said otherwise still says the same, so that it may stand in the place of the first."""

import re
from collections.abc import Iterable, Sequence

from proprietor.language.amounts import amounts_of, strange_amount
from proprietor.language.held import Sources, alike, held_to, sources_of
from proprietor.language.lexicon import groups
from proprietor.language.likeness import content_of
from proprietor.language.proper import names_in
from proprietor.language.sentences import sentences_of, tidy

NEW_AT_MOST = 0.34
"""Share of content words in a reworded line that neither the line nor its records have; above it, it tells something else
(a guess: of three such words two are the old ones)."""

FEW_NEW = 2
"""So many new words are nothing else yet, in however short a line (a guess)."""

KEPT_AT_LEAST = 0.34
"""Share of a line's content words that its rewording keeps (a guess: one of three; the others may be said in other words)."""

ASKED_AT_LEAST = 0.5
"""The same for a question, which turns into another one sooner (a guess)."""

LONGER_BY = 1.5
"""How many times as long it may be, with `ROOM` signs besides (a guess)."""

ROOM = 60

BINDING = ("agree", "promise", "refuse", "demand")
"""Names of words that bind somebody or turn an answer round, as the list “held” has them; a rewording has no more of them."""

_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def faults_of(new: str, old: str, records: Iterable[str] = (), strangers: Iterable[str] = ()) -> str:
    """Why a rewording may not stand in the place of a line; empty when it may.

    Every sentence of it is held to the line and its records. Then the numbers, names, quotations and questions of the line
    have to be in it still, whether it denies must be as it was, and most of its words have to be known.

    Args:
        new: the line said otherwise.
        old: the line as the rules made it.
        records: texts of the records the line rests on.
        strangers: names that may not be said, unless they stand in the line itself.
    """
    told = tidy(new)
    sources = sources_of((old, *records))
    here = alike(old)
    unwelcome = [each for each in strangers if alike(each) not in here]
    for judged in held_to(sentences_of(told) or (told,), sources, unwelcome):
        if judged.why:
            return judged.why
    if len(told) > LONGER_BY * len(old) + ROOM:
        return "it is much longer"
    return _lost(told, old) or _turned(told, old) or _elsewhere(told, old, sources)


def _lost(new: str, old: str) -> str:
    """What of a line its rewording leaves out that must not be left out."""
    if amount := strange_amount(amounts_of((old,)), amounts_of((new,))):
        return f"it leaves out the number {amount}"
    words = set(_words(new))
    if left := sorted(name for name in names_in((old,)) if name not in words):
        return f"it leaves out “{left[0].capitalize()}”"
    for quoted in re.findall(r"“([^”]+)”", old):
        if alike(quoted).strip(" .,;:!?…") not in alike(new):
            return "it leaves out what is quoted"
    return ""


def _turned(new: str, old: str) -> str:
    """Whether it denies what the line says, binds somebody, or asks something else."""
    if _denies(new) != _denies(old):
        return "it denies what was said, or the other way round"
    was, now = _words(old), _words(new)
    if any(_bound(now, name) > _bound(was, name) for name in BINDING):
        return "it promises or refuses something"
    return _asked_otherwise(new, old)


def _bound(words: Sequence[str], name: str) -> int:
    """How often words of a text bind somebody in one way."""
    return sum(word in groups("held")[name] for word in words)


def _asked_otherwise(new: str, old: str) -> str:
    """Whether the questions are no longer the same ones, in the same order."""
    before, after = _questions(old), _questions(new)
    if len(before) != len(after):
        return "it asks more or fewer questions"
    for was, now in zip(before, after, strict=True):
        if _way(was) != _way(now) or _share(content_of(was), content_of(now)) < ASKED_AT_LEAST:
            return "it asks another question"
    return ""


def _elsewhere(new: str, old: str, sources: Sources) -> str:
    """Whether it speaks of something else."""
    said, was = content_of(new), content_of(old)
    known = was | content_of(sources.text)
    if _share(was, said) < KEPT_AT_LEAST:
        return "it leaves out too much"
    return "it tells of something else" if len(said - known) > max(FEW_NEW, NEW_AT_MOST * len(said)) else ""


def _share(wanted: frozenset[str], there: frozenset[str]) -> float:
    return len(wanted & there) / len(wanted) if wanted else 1.0


def _words(text: str) -> list[str]:
    return [part for word in _PLAIN_WORD.findall(alike(text)) for part in (word, *word.split("'"))]


def _denies(text: str) -> bool:
    return any(word in groups("held")["deny"] or word.endswith("n't") for word in _words(text))


def _questions(text: str) -> list[str]:
    return [each for each in sentences_of(tidy(text)) if each.rstrip("\"'”’») ").endswith("?")]


def _way(question: str) -> str:
    """The question word a question turns on; empty for one that is answered with yes or no."""
    return next((word for word in _words(question) if word in groups("held")["question"]), "")
