"""Wording: how words of the owner stand inside a sentence of ours, and where they have to stand alone."""

import re

from proprietor.language.lexicon import groups

BEGUN = re.compile(r"(?:I(?:'|’)d|I would|I) (?:like|want)\b", re.IGNORECASE)
"""Words that are said before an ask."""

SEVERAL = re.compile(r"[.!?;]\s+\S")
"""Where a sentence ends and another follows."""

SOMEBODY_TO = re.compile(
    r"(?:you|us|them|him|her|it|somebody|someone|nobody|no one|everybody|everyone|people)\b(?: \w+){0,3} to \w", re.IGNORECASE
)
"""Asks of the form “you to stop”, which nothing but “I would like” can stand before (ours; English only)."""

SMALL = re.compile(
    r"(?:To|That|The|A|An|My|Our|Your|You|It|If|When|At|From|For|Not|No|All|Some|Half|Each|Every|More|Less|Fewer|Better|Higher"
    r"|One|Two|Three|Four|Five|Six) "
)
"""Words that keep no capital within a sentence (a guess: the commonest beginnings of what is asked)."""

OF_THEM = re.compile(r"\b(?:she|he|her|his|him|hers|they|them|their|theirs)\b", re.IGNORECASE)
"""Words by which somebody is spoken about and not to."""


def completes(ask: str) -> bool:
    """Whether an ask can stand after “I would like”: one sentence that is no question and does not begin with these words."""
    line = " ".join(ask.split())
    return not (BEGUN.match(line) or SEVERAL.search(line) or line.endswith("?"))


def said(text: str) -> str:
    """Words as they stand inside a sentence: one line, no full stop, no capital that only began a sentence."""
    line = " ".join(text.split()).rstrip(".;,!")
    return f"{line[0].lower()}{line[1:]}" if SMALL.match(f"{line} ") else line


def sentence(text: str) -> str:
    """Words as a sentence of their own."""
    line = " ".join(text.split()).strip("-* ")
    return f"{line[0].upper()}{line[1:]}{'' if line[-1] in '.!?…' else '.'}" if line else ""


def wish(ask: str) -> str:
    """An ask as words of their own; what it says of “I would like” already is not said twice."""
    line = " ".join(ask.split())
    return sentence(line) if BEGUN.match(line) or line.endswith("?") else f"I would like {said(line)}."


def address(name: str) -> str:
    """How somebody is spoken to: by their first name, with a title by their last; empty where that cannot be told."""
    last, comma, first = name.partition(",")
    words = (f"{first} {last}" if comma and first.strip() else last).split()
    if not words or not words[0][0].isalpha() or words[0][0].islower():
        return ""
    titled = words[0].rstrip(".").lower() in groups("voice")["title"]
    if not titled:
        return words[0]
    return f"{words[0]} {words[-1]}" if len(words) > 1 else ""
