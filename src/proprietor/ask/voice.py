"""Voice: how somebody writes, measured from texts of theirs, so that a draft sounds like them; the texts are not kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from proprietor.language.lexicon import groups
from proprietor.language.sentences import sentences_of, tidy
from proprietor.language.words import lows_of
from proprietor.values.estimate import Estimate, cannot_tell

ENOUGH = 60
"""Words from which on a voice can be told (a guess: four or five sentences)."""

SHORT_UP_TO, LONG_FROM = 11.0, 19.0
"""Mean words a sentence up to which somebody writes short ones, and from which on long ones (guesses around the 15 to 20 words
that guides of plain language ask for)."""

FEW = 3
"""Places where one can contract, and words of a kind, from which on they count as a habit (a guess)."""

GREETING_WORDS, SIGNING_WORDS = 6, 5
"""Words a greeting and a closing line have at most (guesses)."""


class Spoken(StrEnum):
    """As whom somebody writes."""

    I = "I"  # noqa: E741 - the word itself
    WE = "we"
    NOBODY = "nobody"


class Formality(StrEnum):
    """How formally somebody writes."""

    FORMAL = "formal"
    PLAIN = "plain"
    FAMILIAR = "familiar"


UNHEARD = cannot_tell("No text of yours was given.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How somebody writes. As it stands here without texts: plain sentences as the records have them, in the first person.

    Attributes:
        words: how many words were read.
        sentence: mean words a sentence.
        contractions: the share of "don't" among "don't" and "do not" and their like.
        spoken: as whom they write.
        formality: how formally.
        greeting: the word they greet with, such as "Hi"; empty if they don't.
        signing: their closing lines; empty if there are none.
        reason: why it cannot be told; empty when it can, or when no text was given.
    """

    words: int = 0
    sentence: Estimate = UNHEARD
    contractions: Estimate = UNHEARD
    spoken: Spoken = Spoken.I
    formality: Formality = Formality.PLAIN
    greeting: str = ""
    signing: tuple[str, ...] = ()
    reason: str = ""

    @property
    def short(self) -> bool:
        """Whether they write short sentences."""
        return self.sentence.value is not None and self.sentence.value <= SHORT_UP_TO

    @property
    def long(self) -> bool:
        """Whether they write long sentences."""
        return self.sentence.value is not None and self.sentence.value >= LONG_FROM

    def in_words(self) -> str:
        """What was measured, in one sentence; why not, where it was not; empty without texts."""
        if self.reason or self.sentence.value is None:
            return self.reason
        length = f"{self.sentence.value:.0f} words a sentence"
        person = {Spoken.I: "in the first person", Spoken.WE: "as “we”"}.get(self.spoken, "without “I” or “we”")
        tone = {Formality.FORMAL: "formally", Formality.FAMILIAR: "familiarly"}.get(self.formality, "plainly")
        share = self.contractions.value
        contracted = "" if share is None else "; you contract" if share >= HALF else "; you do not contract"
        return f"You write about {length}, {person}, {tone}{contracted}."


HALF = 0.5

PLAIN_VOICE = Voice()
"""The voice where none was given."""


def voice_of(texts: Sequence[str]) -> Voice:
    """The voice in some texts, two of a hundred words do; `PLAIN_VOICE` without any, with a reason if they are too short."""
    letters = [_letter(text) for text in texts if text.strip()]
    sentences = [sentence for letter in letters for sentence in letter.sentences]
    lows = [low for sentence in sentences for low in lows_of(sentence)]
    if not letters:
        return PLAIN_VOICE
    if len(lows) < ENOUGH:
        return Voice(
            words=len(lows),
            reason=f"Your voice cannot be told yet from {len(lows)} {'word' if len(lows) == 1 else 'words'}; "
            f"{ENOUGH} are the least. The draft is in a plain one.",
        )
    return Voice(
        words=len(lows),
        sentence=Estimate(value=len(lows) / len(sentences), count=len(sentences)),
        contractions=_contractions(" ".join(sentences)),
        spoken=_spoken(lows),
        formality=_formality(lows),
        greeting=next((letter.greeting for letter in letters if letter.greeting), ""),
        signing=next((letter.signing for letter in letters if letter.signing), ()),
    )


@dataclass(frozen=True, slots=True)
class _Letter:
    greeting: str
    sentences: tuple[str, ...]
    signing: tuple[str, ...]


def _letter(text: str) -> _Letter:
    """A text taken apart: how it greets, what it says, how it closes."""
    lines = [tidy(line) for line in text.splitlines()]
    first = next((at for at, line in enumerate(lines) if line), 0)
    greeting = _greeting(lines[first])
    body = lines[first + 1 :] if greeting else lines[first:]
    body, signing = _without_signing(body)
    paragraphs = "\n".join(line or "\n" for line in body).split("\n\n")
    said = (sentence for paragraph in paragraphs for sentence in sentences_of(" ".join(paragraph.split())))
    return _Letter(greeting, tuple(sentence for sentence in said if lows_of(sentence)), signing)


def _greeting(line: str) -> str:
    """The greeting a line begins with, without the name; empty when it says something else."""
    words = line.rstrip(",.:-– ").split()
    known = groups("voice")["greeting"]
    if not words or len(words) > GREETING_WORDS or words[0].lower().rstrip(",") not in known or line.endswith((".", "?")):
        return ""
    kept = [words[0], *([words[1]] if words[1:] and words[1].lower() in known else [])]
    return " ".join(kept).rstrip(",")


def _without_signing(lines: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """The lines before the closing ones, and the closing ones: "Best regards," and the name beneath it."""
    known = groups("voice")["signing"]
    said = [at for at, line in enumerate(lines) if line]
    for place in said[-3:]:
        lows = lows_of(lines[place])
        if 0 < len(lows) <= SIGNING_WORDS and lows[0] in known and not lines[place].endswith((".", "?")):
            return list(lines[:place]), tuple(line for line in lines[place:] if line)
    return list(lines), ()


def _spoken(lows: Sequence[str]) -> Spoken:
    me, us = (sum(low in groups("voice")[name] for low in lows) for name in ("me", "us"))
    if me + us < FEW:
        return Spoken.NOBODY
    return Spoken.WE if us > me else Spoken.I


def _formality(lows: Sequence[str]) -> Formality:
    formal, familiar = (sum(low in groups("voice")[name] for low in lows) for name in ("formal", "familiar"))
    if abs(formal - familiar) < FEW:
        return Formality.PLAIN
    return Formality.FORMAL if formal > familiar else Formality.FAMILIAR


CONTRACTED = {
    "do not": "don’t",
    "does not": "doesn’t",
    "did not": "didn’t",
    "is not": "isn’t",
    "are not": "aren’t",
    "was not": "wasn’t",
    "were not": "weren’t",
    "has not": "hasn’t",
    "have not": "haven’t",
    "had not": "hadn’t",
    "could not": "couldn’t",
    "would not": "wouldn’t",
    "should not": "shouldn’t",
    "cannot": "can’t",
    "will not": "won’t",
    "I am": "I’m",
    "I have": "I’ve",
    "we are": "we’re",
    "we have": "we’ve",
}
"""What can be said shortly, and how; "has" and "is" after a name stay as they are, for 's can mean either."""

_FULL = {short.lower(): full for full, short in CONTRACTED.items()}
_LONG = re.compile(r"\b(?:" + "|".join(full.replace(" ", r"\s") for full in CONTRACTED) + r")\b(?!['’])", re.IGNORECASE)
_SHORT = re.compile(r"\b(?:" + "|".join(short.replace("’", "['’]") for short in CONTRACTED.values()) + r")\b", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:I|we)\s(?:have|had)\s(?=(?:the|an?|my|our|no)\b|\d)", re.IGNORECASE)
"""“I have a list” is not said “I’ve a list” by most."""


def _contractions(text: str) -> Estimate:
    short, full = len(_SHORT.findall(text)), len(_LONG.findall(text))
    if short + full < FEW:
        return cannot_tell("There are too few places where one can contract.", short + full)
    return Estimate(value=short / (short + full), count=short + full)


def contracted(text: str, voice: Voice) -> str:
    """A text with its contractions as this voice has them; as it is where that cannot be told."""
    share = voice.contractions.value
    if share is None:
        return text
    if share >= HALF:
        kept = {found.start() for found in _OWNED.finditer(text)}
        return _LONG.sub(lambda found: found[0] if found.start() in kept else _as_before(found[0], _shortly(found[0])), text)
    return _SHORT.sub(lambda found: _as_before(found[0], _FULL[found[0].lower().replace("'", "’")]), text)


def _shortly(full: str) -> str:
    low = " ".join(full.lower().split())
    return next(short for said, short in CONTRACTED.items() if said.lower() == low)


def _as_before(before: str, after: str) -> str:
    """The new words with a capital where the old ones had one."""
    return after[0].upper() + after[1:] if before[0].isupper() else after
