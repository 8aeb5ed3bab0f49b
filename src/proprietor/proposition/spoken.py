"""Spoken: a win told aloud in the words in which it was written down, and nothing that was not."""

import re

from proprietor.books import Win
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.sentences import sentences_of

_FIRST = re.compile(r"[^\W\d_]+")


def spoken(win: Win, most: int) -> str:
    """A win as one would say it: the problem, what you did, what came of it; at most `most` words."""
    parts = [_sentence(win.problem), _deed(win.action), _sentence(win.result)]
    while sum(map(_count, parts)) > most:
        longest = max(range(len(parts)), key=lambda place: _count(parts[place]))
        spare = most - sum(_count(part) for place, part in enumerate(parts) if place != longest)
        parts[longest] = _shorter(parts[longest], spare)
    return " ".join(filter(None, parts))


def _count(part: str) -> int:
    return len(part.split())


def _shorter(part: str, spare: int) -> str:
    """The part without its last sentence; if it is one sentence, as many of its words as fit, but always fewer than before."""
    sentences = sentences_of(part)
    if len(sentences) > 1:
        return " ".join(sentences[:-1])
    words = part.split()
    kept = words[: max(min(spare, len(words) - 1), 0)]
    return f"{' '.join(kept).rstrip(',;:. ')}…" if kept else ""


def _sentence(text: str) -> str:
    said = " ".join(text.split())
    if not said:
        return ""
    capital = said[0].upper() + said[1:] if said[0].islower() else said
    return capital if capital.endswith((".", "!", "?", "…")) else f"{capital.rstrip(',;:')}."


def _deed(action: str) -> str:
    """What was done, in the first person: an "I" before a verb in the past, the words as they are otherwise."""
    said = _sentence(action)
    first = _FIRST.match(said)
    found = verb_form(first[0].lower()) if first else None
    if first and found is not None and found.form is Form.PAST and found.known:
        return f"I {said[0].lower()}{said[1:]}"
    return said
