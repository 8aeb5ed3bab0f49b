"""Quality: how far a transcript can be trusted, and in which words to say so."""

import re
from collections.abc import Iterator, Sequence

from proprietor.interview.formats.sheet import Reading
from proprietor.interview.transcript import Quality, Utterance

LEAST_LABELLED = 0.5
"""Below this share of utterances with a name, figures by side rest on too little (from the brief)."""

LEAST_CONFIDENCE = 0.6
"""Below this mean confidence the words themselves are in doubt (a guess)."""

MOST_AT_A_TABLE = 8
"""More speakers than this are seldom at one talk (a guess)."""

LONG_TALK = 3 * 3600.0
"""A talk longer than this, in seconds, is perhaps several (a guess)."""

MANY_UTTERANCES = 1_500
"""So are more utterances than this (a guess)."""


def quality_of(utterances: Sequence[Utterance], reading: Reading, backwards: int) -> Quality:
    """The shares, and a sentence for each thing that weakens what is said about the talk.

    Args:
        utterances: what was said, at least one.
        reading: what the format said about it.
        backwards: how many utterances lost times that run backwards, beside those the format counted.
    """
    names = {each.speaker for each in utterances if each.speaker}
    labelled = 0.0 if reading.guessed else sum(1 for each in utterances if each.speaker) / len(utterances)
    sure = [each.confidence for each in utterances if each.confidence is not None]
    confidence = sum(sure) / len(sure) if sure else None
    return Quality(
        labelled=labelled,
        speakers=len(names),
        timed=sum(1 for each in utterances if each.start is not None) / len(utterances),
        confidence=confidence,
        warnings=(
            *_about_speakers(utterances, names, labelled, guessed=reading.guessed),
            *_about_words(confidence),
            *_about_signs(utterances),
            *_about_the_file(reading, reading.backwards + backwards),
            *_about_length(utterances),
        ),
    )


def _about_speakers(utterances: Sequence[Utterance], names: set[str], labelled: float, *, guessed: bool) -> Iterator[str]:
    if guessed and len(names) == 1:
        yield (
            "No names were found and all of it stands in one paragraph, so it was taken as one speaker’s. "
            "Put a name and a colon before each turn and read it again."
        )
    elif guessed:
        yield (
            "No names were found, so the paragraphs were taken as two people in turn; this is a guess, and one paragraph too "
            "many turns the sides round. Put a name and a colon before each turn and read it again."
        )
    elif labelled < LEAST_LABELLED:
        count = sum(1 for each in utterances if each.speaker)
        few = f"Only {count:,} of {_counted(len(utterances), 'utterance')} name their speaker, so figures by side rest on few."
        none = "No utterance names its speaker, so nothing can be said about who asked and who answered."
        yield (
            f"{few if count else none} Export the transcript with speakers, or put a name and a colon before each turn and read "
            "it again."
        )
    if len(names) == 1 and not guessed:
        (name,) = names
        yield (
            f"Only one speaker is named, “{name}”, so nothing can be said about who asked and who answered. "
            "Put the other’s name before their turns and read it again."
        )
    if len(names) > MOST_AT_A_TABLE:
        yield (
            f"There are {len(names)} speakers; figures mean little if this is more than one talk. "
            "If it is, read each talk on its own."
        )


def _about_words(confidence: float | None) -> Iterator[str]:
    if confidence is not None and confidence < LEAST_CONFIDENCE:
        yield (
            f"The recogniser was sure of its words to {confidence:.0%} only, so questions and answers may be missed or misread. "
            "Hear the recording again where a finding surprises you."
        )


_MISREAD = re.compile("[ÃÂ][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]|â€.")
"""What becomes of letters with accents, and of curly quotes, when UTF-8 is read as something else."""

MANY_MISREAD = 3
"""So many of them are no accident (a guess)."""


def _about_signs(utterances: Sequence[Utterance]) -> Iterator[str]:
    found = [sign for each in utterances for sign in _MISREAD.findall(f"{each.speaker} {each.text}")]
    if len(found) >= MANY_MISREAD:
        yield (
            f"Signs such as “{found[0]}” stand where letters should, as when a file is saved in one coding and opened in "
            "another, so words are misread. Export the transcript once more as UTF-8."
        )


def _about_the_file(reading: Reading, backwards: int) -> Iterator[str]:
    if backwards:
        verb = "has times that cannot be read or run" if backwards == 1 else "have times that cannot be read or run"
        kept = "its words are" if backwards == 1 else "their words are"
        yield (
            f"{_counted(backwards, 'cue')} {verb} backwards; {kept} kept, the times dropped, so figures in minutes leave them "
            "out. Export the transcript once more if those minutes matter."
        )
    if reading.echoed:
        verb = "repeats the line before and was" if reading.echoed == 1 else "repeat the line before and were"
        yield (
            f"{_counted(reading.echoed, 'line')} only {verb} dropped, so that nothing is counted twice. "
            "If somebody did say it twice, add a word to the second."
        )
    if reading.left_out:
        count = len(reading.left_out)
        what = "1 line was left out as a heading or note" if count == 1 else f"{count:,} lines were left out as headings or notes"
        yield (
            f"{what} that nobody said, beginning with “{_short(reading.left_out[0])}”. "
            "If somebody did say it, put a name and a colon before it and read it again."
        )


def _about_length(utterances: Sequence[Utterance]) -> Iterator[str]:
    times = [time for each in utterances for time in (each.start, each.end) if time is not None]
    hours = max(times) - min(times) if times else 0.0
    if hours > LONG_TALK or len(utterances) > MANY_UTTERANCES:
        length = f"{hours / 3600:.1f} hours" if hours > LONG_TALK else _counted(len(utterances), "utterance")
        yield (
            f"This is long for one talk: {length}. It is read all the same, but figures mix whatever is in it. "
            "If it is several talks, read each on its own."
        )


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


_SHOWN = 60


def _short(line: str) -> str:
    bare = " ".join(line.split())
    return bare if len(bare) <= _SHOWN else f"{bare[:_SHOWN].rstrip()} …"
