"""Texts that could make a reading go over them again and again, and how much longer ten times the text takes."""

import gc
import time
from collections.abc import Callable
from contextlib import suppress

from proprietor.interview.formats.reading import read_transcript
from proprietor.language.talk.questions import questions_of
from proprietor.language.talk.restating import restatements_of
from proprietor.values.refusals import Refusal

FEW, MANY = 20_000, 200_000
"""Signs of a text, and of ten times the text."""

RUNS = [
    "so ",
    "x, ",
    "a? ",
    '"a ',
    "[a ",
    " -- ",
    "a'a",
    "what ",
    "tell me ",
    "do you want it ",
    "what is he ",
    "x is it fine ",
    "he said so do you ",
    "so it's a thing to ",
    "what's the ",
    "a",
]
"""What is said over and over."""

HURTING = [
    "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{}",
    "Ana: {}",
    "{}",
]
SIGNS = [
    "<v ",
    "<v Ana>",
    "<c.",
    "<",
    "&",
    ": ",
    "Ana ",
    "*",
    "- ",
    "[",
    "0:03 ",
    "1 minute ",
    " ",
    "a started ",
    "A - ",
    "(",
    ">",
]

LINES = ["a", "A: b", "N 0:03", "0:03 a", "Ana", "x/1-0\n0:01.0 --> 0:02.0\nHi", "***", "A — b"]


def of_questions() -> float:
    """The worst ratio of reading questions and restatements."""
    return max(_grown(_asks(marked), _repeated("well word ", run)) for run in RUNS for marked in (True, False))


def of_transcripts() -> float:
    """The worst ratio of reading a transcript: one long line, and many lines."""
    long = (_repeated(*around.split("{}")[:1], sign) for around in HURTING for sign in SIGNS)
    many = (_repeated("WEBVTT\n\n" if "-->" in line else "", f"{line}\n") for line in LINES)
    return max(_grown(_reads, text) for text in (*long, *many))


def _asks(marked: bool) -> Callable[[str], object]:
    return lambda text: (questions_of(text, marked), restatements_of(text, text, marked))


def _reads(text: str) -> None:
    with suppress(Refusal):
        read_transcript(text)


def _repeated(opening: str, run: str) -> Callable[[int], str]:
    return lambda size: (opening + run * (size // len(run) + 1))[:size]


def _grown(read: Callable[[str], object], text: Callable[[int], str]) -> float:
    few = min(_spent(read, text(FEW)) for _ in range(3))
    return min(_spent(read, text(MANY)) for _ in range(2)) / max(few, 0.002)


def _spent(read: Callable[[str], object], text: str) -> float:
    gc.disable()  # what other measures left in memory is not to be walked over here
    started = time.process_time()
    read(text)
    spent = time.process_time() - started
    gc.enable()
    return spent
