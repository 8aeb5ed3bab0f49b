"""Rewording: whether a line that was said otherwise still says the same, so that it may stand in the place of the first."""

import re
from collections import Counter
from collections.abc import Iterable

from proprietor.language.amounts import amounts_of, strange_amount
from proprietor.language.bearing import pieces, turned
from proprietor.language.held import QUOTED, alike, held_to
from proprietor.language.lexicon import groups
from proprietor.language.likeness import content_of
from proprietor.language.proper import names_in
from proprietor.language.sentences import sentences_of, tidy
from proprietor.language.subjects import mistold

ASKED_AT_LEAST = 0.5
"""Share of a question's content words that its rewording keeps (a guess: a question turns into another one soon)."""

LONGER_BY = 1.5
"""How many times as long it may be, with `ROOM` signs besides (a guess)."""

ROOM = 60

BINDING = ("agree", "promise", "refuse", "demand")
"""Names of words that bind somebody or turn an answer round, as the list “held” has them; a rewording has as many of them."""

TYPOGRAPHIC = frozenset("“”„«»‘’–—…€£")
"""Signs beyond ASCII that a rewording may have although the line does not: what they may do is looked at elsewhere."""


_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def faults_of(new: str, old: str, strangers: Iterable[str] = ()) -> str:
    """Why a rewording may not stand in the place of a line; empty when it may.

    It is held to the line alone, as nothing else was sent: what other records know is no reason to say it here. Every number,
    name, quotation and question of the line has to be in it still, told of the same persons and things; it denies what was
    denied; and its words are the line's, or may stand for them.

    Args:
        new: the line said otherwise, as it would be written.
        old: the line as the rules made it.
        strangers: names that may not be said, unless they stand in the line itself.
    """
    told = " ".join(new.split())
    here = alike(old)
    unwelcome = [each for each in strangers if alike(each) not in here]
    for judged in held_to(sentences_of(told) or (told,), (old,), unwelcome):
        if judged.why:
            return judged.why
    if strange := sorted(sign for sign in set(told) - set(old) - TYPOGRAPHIC if not sign.isascii()):
        return f"it has the sign {strange[0]}"
    if len(told) > LONGER_BY * len(old) + ROOM:
        return "it is much longer"
    return _lost(told, old) or _bound(told, old) or _asked_otherwise(told, old) or mistold(told, old) or turned(told, old)


def _lost(new: str, old: str) -> str:
    """What of a line its rewording leaves out that must not be left out."""
    if amount := strange_amount(amounts_of((old,)), amounts_of((new,))):
        return f"it leaves out the number {amount}"
    words = set(_words(new))
    if left := sorted(name for name in names_in((old,)) if name not in words):
        return f"it leaves out “{left[0].capitalize()}”"
    now, was = Counter(_words(new)), Counter(_words(old))
    if more := sorted(name for name in names_in((old,)) if now[name] > was[name]):
        return f"it names “{more[0].capitalize()}” more often"
    for found in QUOTED.finditer(old):
        quoted = next(each for each in found.groups() if each is not None)
        if alike(quoted).strip(" .,;:!?…") not in alike(new):
            return "it leaves out what is quoted"
    return ""


def _bound(new: str, old: str) -> str:
    """Whether it binds somebody more or less than the line does."""
    now, was = pieces(new), pieces(old)
    for name in BINDING:
        words = groups("held")[name]
        if sum(word in words for word in now) != sum(word in words for word in was):
            return "it promises or refuses something, or no longer does"
    return ""


def _asked_otherwise(new: str, old: str) -> str:
    """Whether the questions are no longer the same ones, in the same order."""
    before, after = _questions(old), _questions(new)
    if len(before) != len(after):
        return "it asks more or fewer questions"
    for was, now in zip(before, after, strict=True):
        if _way(was) != _way(now) or _share(content_of(was), content_of(now)) < ASKED_AT_LEAST:
            return "it asks another question"
    return ""


def _share(wanted: frozenset[str], there: frozenset[str]) -> float:
    return len(wanted & there) / len(wanted) if wanted else 1.0


def _words(text: str) -> list[str]:
    return [part for word in _PLAIN_WORD.findall(alike(text)) for part in (word, *word.split("'"))]


def _questions(text: str) -> list[str]:
    return [each for each in sentences_of(tidy(text)) if each.rstrip("\"'”’») ").endswith("?")]


def _way(question: str) -> str:
    """The question word a question turns on; empty for one that is answered with yes or no."""
    return next((word for word in _words(question) if word in groups("held")["question"]), "")
