"""Turns: utterances joined into what one side says until the other really takes over."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from proprietor.interview.transcript import Side, Utterance
from proprietor.language.talk.phrasebook import phrases
from proprietor.language.talk.questions import questions_of
from proprietor.language.talk.speech import lows_of

LONGEST_BACKCHANNEL = 3
"""Words a backchannel has at most."""

SECONDS_A_WORD = 0.34
"""How long a word takes where the file has no times: measured, at 168 words a minute (quartiles 157 and 189)."""

LONGEST_TURN = 3600.0
"""Seconds from which on a turn's times are taken for a slip in the file, and its length is reckoned from its words (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker says until another takes over.

    Attributes:
        number: its place in the talk, from 1.
        side: on which side of the table the speaker sits.
        speaker: their name.
        text: what was said.
        utterances: the numbers of the utterances it is made of.
        start: seconds from the beginning; None without times.
        end: the same for its end.
        words: how many words it has.
        heard: backchannels of the other side while it lasted.
        lows: its words in small letters.
    """

    number: int
    side: Side
    speaker: str
    text: str
    utterances: tuple[int, ...] = ()
    start: float | None = None
    end: float | None = None
    words: int = 0
    heard: tuple[str, ...] = ()
    lows: tuple[str, ...] = field(default=(), repr=False)

    @property
    def seconds(self) -> float:
        """How long it lasted; reckoned from its words where the file has no times, or times that cannot be."""
        if self.start is not None and self.end is not None and 0 < self.end - self.start <= LONGEST_TURN:
            return self.end - self.start
        return self.words * SECONDS_A_WORD


def is_backchannel(lows: tuple[str, ...]) -> bool:
    """Whether some words only show that one listens: "mm-hm", "yeah right", "I see"."""
    if len(lows) > LONGEST_BACKCHANNEL or not lows:
        return False
    return lows in phrases("listening") or all((low,) in phrases("listening") for low in lows)


def turns_of(utterances: Iterable[Utterance], mine: Container[str], *, marked: bool | None = None) -> Iterator[Turn]:
    """Join utterances into turns, one after the other; only the one being made is held.

    How a file cuts what somebody says into lines changes nothing: lines of one speaker are joined before anything is decided.

    Args:
        utterances: what was said, in order.
        mine: the names under which the candidate speaks.
        marked: whether the transcript is written with question marks; None to see it from each text alone.
    """
    held: list[Utterance] = []
    heard: list[str] = []
    last = ""
    number = 0
    for speaker, lines in groupby(utterances, key=lambda each: each.speaker):
        run = list(lines)
        text = _text(run)
        if held and speaker != held[-1].speaker:
            if (speaker in mine) != (held[-1].speaker in mine) and _only_listens(text, last, marked):
                heard.append(text)
                continue
            number += 1
            yield _turn(number, held, heard, mine)
            held, heard = [], []
        held += run
        last = text
    if held:
        yield _turn(number + 1, held, heard, mine)


CLOSED = ("?", ".", "!", "…", '"', "”", ")", "]")
"""Signs that close what was said."""


def _text(said: Iterable[Utterance]) -> str:
    return " ".join(each.text for each in said)


def _only_listens(text: str, last: str, marked: bool | None) -> bool:
    """Whether words of the other side only show that they listen; after a question the same words are an answer.

    With marks a sentence that is still open asks nothing yet.
    """
    if not is_backchannel(tuple(lows_of(text))):
        return False
    if marked and not last.rstrip().endswith(CLOSED):
        return True
    asked = [question for question in questions_of(last, marked) if question.asked]
    return not asked or len(lows_of(last[asked[-1].stop :])) > 0


def _turn(number: int, held: list[Utterance], heard: list[str], mine: Container[str]) -> Turn:
    text = _text(held)
    lows = tuple(lows_of(text))
    return Turn(
        number=number,
        side=Side.ME if held[0].speaker in mine else Side.THEM,
        speaker=held[0].speaker,
        text=text,
        utterances=tuple(each.number for each in held),
        start=held[0].start,
        end=held[-1].end,
        words=len(lows),
        heard=tuple(heard),
        lows=lows,
    )
