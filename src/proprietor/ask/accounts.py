"""Accounts: a win told in sentences of one's own voice, out of nothing but the words of the record."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from proprietor.ask.discretion import boasts, quiet
from proprietor.ask.voice import Spoken, Voice, contracted
from proprietor.books import Win
from proprietor.language.english import looks_english
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.lexicon import groups, word_set

Mask = Callable[[str], str]

WHOLE = 100
"""A share in per cent that is all one's own."""

LEAST_WORDS = 3
"""Words a clause has at least to stand as a sentence (a guess)."""

_CLAUSE = re.compile(r"(?:, and|,| and|;) (?=([A-Za-z-]+)\b)")
_FIRST = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A win in sentences: what was wrong, what was done, what came of it; each may be empty.

    Attributes:
        win: the win.
        before: the problem.
        deed: what was done, in the voice asked for.
        change: what came of it.
        boasts: phrases for which parts of the record were left out.
    """

    win: Win
    before: str
    deed: str
    change: str
    boasts: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing of it can be told."""
        return not (self.deed or self.change)


def account_of(win: Win, voice: Voice, mask: Mask) -> Account:
    """A win told; parts with a phrase that boasts are left out, and which phrase it was is said."""
    found: list[str] = []
    said = {}
    for name in ("problem", "action", "result"):
        text = quiet(mask(" ".join(getattr(win, name).split())))
        loud = boasts(text)
        found += loud
        said[name] = "" if loud else text
    result = said["result"]
    if result and win.figure and not any(sign.isdigit() for sign in result):
        result = f"{result.rstrip('.;')} ({mask(str(win.figure))})"
    return Account(
        win=win,
        before=sentence(said["problem"], voice),
        deed=_deed(said["action"], win, voice),
        change=sentence(result, voice),
        boasts=tuple(dict.fromkeys(found)),
    )


def sentence(text: str, voice: Voice) -> str:
    """A text as a sentence: a capital in front, a full stop behind, contractions as the voice has them."""
    bare = contracted(" ".join(text.split()), voice).rstrip(" .;,!")
    return f"{bare[0].upper()}{bare[1:]}{'' if bare.endswith(('?', '…', ':')) else '.'}" if bare else ""


def _deed(action: str, win: Win, voice: Voice) -> str:
    """What was done, as whom the voice speaks; "we" only where the books say that the credit is shared.

    An empty share means that all of it is one's own (so the form says), and then "we" would claim something else.
    """
    words = action.split()
    if not words or not _past(words[0]) or not looks_english(action):
        return sentence(action, voice)
    shared = win.share is not None and win.share < WHOLE
    doer = {Spoken.NOBODY: "", Spoken.WE: "We " if shared else "I "}.get(voice.spoken, "I ")
    return " ".join(sentence(doer + (_lowered(clause) if doer else clause), voice) for clause in _clauses(action, voice))


def _clauses(action: str, voice: Voice) -> list[str]:
    """The clauses of a deed that each begin with what was done, for who writes short sentences; else the whole of it."""
    if not voice.short:
        return [action]
    clauses, start = [], 0
    for found in _CLAUSE.finditer(action):
        enough = min(len(action[start : found.start()].split()), len(action[found.end() :].split())) >= LEAST_WORDS
        if enough and _past(found[1]):
            clauses.append(action[start : found.start()])
            start = found.end()
    return [*clauses, action[start:]]


def _past(word: str) -> bool:
    """Whether a word says what was done: "wrote", "asked"; "cut" and "put" count, as nobody writes down what they will do."""
    form = verb_form(word.lower().strip(",.;:"))
    return form is not None and form.known and form.form is Form.PAST


def _lowered(text: str) -> str:
    """A text as it goes on behind other words; abbreviations keep their capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(deed: str, change: str, voice: Voice) -> str:
    """What was done and what came of it: two sentences, or one for who writes long ones and where that can be done safely."""
    if not (deed and change and voice.long and _can_go_on(change)):
        return " ".join(part for part in (deed, change) if part)
    return f"{deed.rstrip('.')}; {_lowered(change)}"


def _can_go_on(change: str) -> bool:
    """Whether a sentence may lose its capital: in English, before a word of grammar or a plural that is no name."""
    found = _FIRST.match(change)
    low = found[0].lower() if found else ""
    following = change[len(low) :].lstrip()[:1]
    if not low or low == "i" or following.isupper() or low in groups("voice")["capital"] or not looks_english(change):
        return False
    return low in word_set("function") or (low.endswith("s") and not low.endswith(("ss", "us", "is")))
