"""Talks for tests: small ones written as dialogue, and the labelled ones of the gold and unseen sets."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.analysis.reading import read_turns
from proprietor.interview.analysis.turns import Turn, turns_of
from proprietor.interview.analysis.whole import is_marked_talk
from proprietor.interview.transcript import Quality, Side, Transcript, Utterance
from proprietor.language.talk.speech import lows_of
from tests.strategies import NASTY

HERE = Path(__file__).parent
GOLD, SECOND, UNSEEN, THIRD = HERE / "gold", HERE / "gold" / "second", HERE / "unseen", HERE / "third"

Row = dict[str, Any]
"""A labelled turn, as GUIDE.md of the gold set describes it."""


def transcript_of(dialogue: str) -> Transcript:
    """A dialogue written as "Me: Good morning." a line, as a transcript; "12-15 Me: …" gives a line its seconds."""
    said = []
    for number, line in enumerate((each.strip() for each in dialogue.splitlines() if each.strip()), start=1):
        speaker, _, text = line.partition(": ")
        times, _, name = speaker.rpartition(" ")
        start, _, end = times.partition("-") if times[:1].isdigit() else ("", "", "")
        said.append(
            Utterance(
                number,
                name if start else speaker,
                text,
                start=float(start) if start else None,
                end=float(end) if end else None,
            )
        )
    return of_utterances(said)


def of_utterances(said: Sequence[Utterance]) -> Transcript:
    """A transcript of some utterances, numbered anew."""
    numbered = tuple(replace(each, number=number) for number, each in enumerate(said, start=1))
    quality = Quality(labelled=1.0, speakers=len({each.speaker for each in said}), timed=0.0, confidence=None)
    return Transcript(form="test", utterances=numbered, quality=quality)


def read(dialogue: str, *mine: str) -> tuple[ReadTurn, ...]:
    """The turns of a dialogue with their labels; the candidate speaks as "Me" unless somebody is named."""
    transcript = transcript_of(dialogue)
    marked = is_marked_talk(transcript)
    return tuple(read_turns(turns_of(transcript.utterances, mine or ("Me",), marked=marked), marked=marked))


def rows_of(path: Path) -> tuple[Row, ...]:
    """The labelled turns of one talk."""
    return _rows(path)


@cache
def _rows(path: Path) -> tuple[Row, ...]:
    return tuple(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def talks_in(folder: Path) -> tuple[Path, ...]:
    """The labelled talks of a folder, by name."""
    return tuple(sorted(folder.glob("*.jsonl")))


def labelled_turns(rows: Iterable[Row]) -> list[Turn]:
    """Labelled turns as the analysis takes them, each by itself, so that labels can be compared one by one."""
    return [
        Turn(
            number=row["n"],
            side=Side(row["side"]),
            speaker=row["speaker"],
            text=row["text"],
            words=len(lows_of(row["text"])),
            lows=tuple(lows_of(row["text"])),
        )
        for row in rows
    ]


def transcript_in(path: Path) -> tuple[Transcript, tuple[str, ...]]:
    """A labelled talk as a transcript, and the names under which the candidate speaks."""
    rows = rows_of(path)
    said = [Utterance(row["n"], row["speaker"], row["text"]) for row in rows]
    return of_utterances(said), tuple(dict.fromkeys(row["speaker"] for row in rows if row["side"] == Side.ME))


PIECES = [
    "so",
    "you",
    "the",
    "permits",
    "what",
    "how",
    "lose",
    "nobody",
    "mm-hm",
    "yeah",
    "right",
    "?",
    ".",
    ",",
    "[laughs]",
    "i'd",
    "rather",
    "not",
    "tell",
    "me",
    "more",
    "in",
    "my",
    "last",
    "job",
]
"""Words to which some rule listens, and stops."""


def odd_lines(*, timed: bool = True) -> st.SearchStrategy[list[Utterance]]:
    """Lines that no person would say, with times that no clock would show."""
    signs = st.characters(exclude_categories=["Cs"]) | st.sampled_from("?.,“”[]'’ ")
    said = st.text(signs, max_size=40) | st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.sampled_from(NASTY)
    times = st.none() | st.floats(allow_nan=True, allow_infinity=True) | st.floats(0, 5000) if timed else st.none()
    names = st.sampled_from(["Dana", "Me", "", "Chair", "İ"])
    return st.lists(st.builds(Utterance, st.just(0), names, said, times, times), max_size=12)
