"""Voices: who speaks in a cue, by tag, by label or by the name above."""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from proprietor.interview.formats.cues import Cue
from proprietor.interview.formats.labels import is_name_alone, labelled, speakers_among
from proprietor.interview.formats.sheet import Turn
from proprietor.interview.formats.signs import tidy, tidy_name

_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?[ \t\n]([^<>]{0,200})>")
_TAG = re.compile(r"</?(?:c|i|b|u|ruby|rt|lang|v)(?:\.[^\s<>]{0,80})?(?:[ \t\n][^<>]{0,200})?>|<[0-9:.]{5,16}>")

ECHO_WORDS = 4
"""A line of so many words that repeats the one before is an echo, not somebody insisting (a guess)."""

ROLLING = 3
"""When one line in so many repeats the one before, the captions roll, and short lines are echoes too (a guess)."""


@dataclass(frozen=True, slots=True)
class _Piece:
    cue: int
    speaker: str
    text: str


def turns_of(cues: Sequence[Cue]) -> tuple[tuple[Turn, ...], int]:
    """What is said in the cues, a turn for each speaker of each cue, and how many echoed lines were dropped."""
    voiced = any(_VOICE.search("\n".join(cue.lines)) for cue in cues)
    pieces = [piece for piece in (_by_voice(cues) if voiced else _by_label(cues)) if piece.text]
    said, echoed = _without_echoes(pieces)
    turns: list[Turn] = []
    for (place, speaker), same in groupby(said, key=lambda piece: (piece.cue, piece.speaker)):
        turns.append(Turn(speaker, " ".join(piece.text for piece in same), cues[place].start, cues[place].end))
    return tuple(turns), echoed


def _plain(written: str) -> str:
    """A line without tags, its entities decoded; what a decoded entity looks like is text, never a tag."""
    return tidy(html.unescape(_TAG.sub("", written)))


def _by_voice(cues: Sequence[Cue]) -> Iterator[_Piece]:
    for place, cue in enumerate(cues):
        before, *rest = _VOICE.split("\n".join(cue.lines))
        yield from (_Piece(place, "", _plain(line)) for line in before.splitlines())
        for name, spoken in zip(rest[::2], rest[1::2], strict=True):
            inside, _, after = spoken.partition("</v>")
            speaker = tidy_name(html.unescape(name))
            yield from (_Piece(place, speaker, _plain(line)) for line in inside.splitlines())
            yield from (_Piece(place, "", _plain(line)) for line in after.splitlines())


def _by_label(cues: Sequence[Cue]) -> Iterator[_Piece]:
    texts = [[text for line in cue.lines if (text := _plain(line))] for cue in cues]
    found = [[labelled(text) for text in each] for each in texts]
    known = speakers_among([each.label for cue in found for each in cue if each is not None])
    if not known:
        yield from _by_name_above(texts)
        return
    for place, (lines, labels) in enumerate(zip(texts, found, strict=True)):
        speaker = ""
        for line, label in zip(lines, labels, strict=True):
            speaker = label.label if label is not None and label.label in known else speaker
            yield _Piece(place, speaker, label.text if label is not None and label.label in known else line)


ABOVE = 4
"""At least one cue in so many begins with a name on a line of its own, where names stand there (a guess)."""


def _by_name_above(texts: Sequence[Sequence[str]]) -> Iterator[_Piece]:
    tops = Counter(lines[0] for lines in texts if len(lines) > 1 and is_name_alone(lines[0]))
    known = {name for name, times in tops.items() if times > 1}
    above = len(known) > 1 and sum(tops[name] for name in known) * ABOVE >= len(texts)
    speaker = ""
    for place, lines in enumerate(texts):
        named = above and bool(lines) and lines[0] in known
        speaker = tidy_name(lines[0]) if named else speaker
        yield from (_Piece(place, speaker, line) for line in lines[int(named) :])


def _without_echoes(pieces: Sequence[_Piece]) -> tuple[list[_Piece], int]:
    """Captions that roll show each line twice; the second is no speech."""
    repeats = [
        place > 0 and piece.text == pieces[place - 1].text and piece.speaker == pieces[place - 1].speaker
        for place, piece in enumerate(pieces)
    ]
    rolling = sum(repeats) * ROLLING >= len(pieces)
    said = [
        piece
        for piece, repeated in zip(pieces, repeats, strict=True)
        if not (repeated and (rolling or len(piece.text.split()) >= ECHO_WORDS))
    ]
    return said, len(pieces) - len(said)
