"""Bearing: of whom a line speaks, what it denies and in which words, so that a line said otherwise does the same."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from proprietor.language.amounts import RUN, amount_words
from proprietor.language.held import QUOTED, alike
from proprietor.language.lemmas import Form, lemma, verb_form
from proprietor.language.lexicon import groups, word_set
from proprietor.language.numerals import NUMBER_WORDS

PERSONS = ("I", "we", "you", "he", "she", "they")
"""Names of the lists of words for persons, as the list “held” has them."""

REACH = 6
"""Words after a person among which their verb is looked for (a guess)."""

NEAR = 3
"""Content words after a word that denies, one of which is what it denies (a guess)."""

KEPT_AT_LEAST = 0.6
"""Share of a line's content words that its rewording keeps, as they are or by a word that may stand for them (a guess)."""

_SHORT = (("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("shan't", "shall not"), ("let's", "let us"))
_ENDINGS = (("n't", " not"), ("'ll", " will"), ("'ve", " have"), ("'re", " are"), ("'m", " am"), ("'d", " would"), ("'s", ""))
_SAID = (
    (re.compile(r"\b(?:(?:i|we) )?(?:many )?thank(?:s| you)\b"), " "),
    (re.compile(r"\b(told|tell|tells) (?:you|me)\b"), r"\1"),
    (re.compile(r"\bonce more\b"), "again"),
    (re.compile(r"\b(sat|sit|took|take|taken|note|noted|set) down\b"), r"\1"),
)
"""Turns of speech, and the words they are read as: whom one thanks or tells is said by the line itself."""

_PIECE = re.compile(r"[^\W\d_]+|[.,;:!?—–]")
_STOPS = frozenset(".;:!?—–")
_PARTING = frozenset({"and", "but"})
BE = frozenset({"be", "been", "is", "was", "are", "were", "being", "get", "got"})


def pieces(text: str) -> list[str]:
    """Words and stops of a text outside its quotations, in small letters, with contractions written out; no thanks."""
    plain = alike(QUOTED.sub(" “” ", text))
    for short, long in (*_SHORT, *_ENDINGS):
        plain = re.sub(rf"{short}(?!\w)", long, plain)
    for pattern, read in _SAID:
        plain = pattern.sub(read, plain)
    return _PIECE.findall(RUN.sub(" ", plain))


@cache
def _senses() -> dict[str, str]:
    return {word: name for name, words in groups("alike").items() for word in words}


def sense(word: str) -> str:
    """What words that may stand for each other have in common: the name of their group, else the form they are listed under."""
    known = _senses()
    return known.get(word) or known.get(lemma(word)) or lemma(word)


def is_content(word: str) -> bool:
    """Whether a word carries matter."""
    return len(word) > 1 and word not in word_set("function") and word not in groups("held")["plain"]


def turned(new: str, old: str) -> str:
    """Why a rewording is of other persons or things than a line, or denies something else; empty when it does not.

    Args:
        new: the line said otherwise.
        old: the line.
    """
    now, was = pieces(new), pieces(old)
    return _persons(now, was) or _denied(now, was) or _brought(now, was, pieces(old.translate(_UNQUOTED)))


_UNQUOTED = {ord(sign): " " for sign in '“”"«»„'}


def _persons(now: Sequence[str], was: Sequence[str]) -> str:
    """Whether somebody else says or does it."""
    for name in PERSONS:
        words = groups("held")[name]
        here, there = any(word in words for word in now), any(word in words for word in was)
        if here != there and (here or name != "they"):
            return "it is about somebody else"
    doers, first = list(_doers(now)), dict[str, set[str]]()
    for verb, who in _doers(was):
        first.setdefault(verb, set()).add(who)
    if any(verb in first and who not in first[verb] for verb, who in doers):
        return "somebody else does it"
    bound = {verb for verb, _ in doers}
    if any(verb not in bound and _by_itself(now, verb) for verb in first):
        return "somebody else does it"
    return ""


def _doers(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What each person does: the next content word after them, unless another person or a stop comes first."""
    held = groups("held")
    for at, word in enumerate(words):
        if word in held["doer"]:
            name = next(name for name in PERSONS if word in held[name])
            for after in words[at + 1 : at + 1 + REACH]:
                if after in held["doer"] or after in _STOPS:
                    break
                if is_content(after) and not after.endswith("ly"):
                    yield sense(after), name
                    break


def _by_itself(words: Sequence[str], verb: str) -> bool:
    """Whether a verb stands after a noun that does it: not after a person, a form of “be”, “to” or an article."""
    held, start = groups("held"), 0
    for at, word in enumerate(words):
        if word in _STOPS or word in held["joins"]:
            start = at + 1
        if sense(word) == verb and is_past(word) and at > start:
            before = words[start:at]
            if not any(one in BE or one in held["doer"] for one in before) and words[at - 1] not in {"to", "the", "a", "of"}:
                return True
    return False


def is_past(word: str) -> bool:
    """Whether a word is a verb in the past."""
    form = verb_form(word)
    return form is not None and form.form is Form.PAST


def _denied(now: Sequence[str], was: Sequence[str]) -> str:
    """Whether other things are denied."""
    mine, theirs = list(_denials(now)), list(_denials(was))
    if len(mine) != len(theirs):
        return "it denies what was said, or the other way round"
    for nearest in mine:
        at = next((at for at, old in enumerate(theirs) if set(nearest[:1]) & set(old)), None)
        if at is None and any(nearest):
            return "it denies something else"
        del theirs[at or 0]
    return ""


def _denials(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Of each word that denies, the content words that follow it in its part of the sentence."""
    for at, word in enumerate(words):
        if word in groups("held")["deny"]:
            rest = words[at + 1 :]
            end = next((place for place, one in enumerate(rest) if one in _STOPS or one in _PARTING), len(rest))
            yield tuple(sense(one) for one in rest[:end] if is_content(one))[:NEAR]


def _brought(now: Sequence[str], was: Sequence[str], quoted: Sequence[str]) -> str:
    """Whether it brings in a word that stands for none of the line, or one more often, or leaves out too many of the line's."""
    left = Counter(sense(word) for word in quoted)
    weighty, deny = groups("held")["weighty"], groups("held")["deny"]
    for word in now:
        heavy = word in weighty or is_content(word)
        if not word[0].isalpha() or not heavy or word in deny or _counts(word):
            continue
        if not left[sense(word)]:
            return f"it brings in the word “{word}”"
        left[sense(word)] -= 1
    matter = {sense(word) for word in was if is_content(word)}
    kept = matter & {sense(word) for word in now}
    return "it leaves out too much" if matter and len(kept) < KEPT_AT_LEAST * len(matter) else ""


def _counts(word: str) -> bool:
    """Whether a word tells an amount, which is looked at elsewhere."""
    return word in NUMBER_WORDS or word in amount_words()
