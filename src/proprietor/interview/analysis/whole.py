"""The whole analysis of a talk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from proprietor.books import Win
from proprietor.interview.analysis.chances import Chance, chances_in
from proprietor.interview.analysis.corrections import corrected
from proprietor.interview.analysis.dynamics import Dynamics, dynamics_of
from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.analysis.measures import Measures, measure
from proprietor.interview.analysis.reading import read_turns, unread
from proprietor.interview.analysis.setting import Recognised, recognise, unknown
from proprietor.interview.analysis.sides import NAMELESS, Guess, guess_me, speaking_as
from proprietor.interview.analysis.told import Told, told_in
from proprietor.interview.analysis.turns import turns_of
from proprietor.interview.records import Correction
from proprietor.interview.transcript import Transcript, words_in
from proprietor.language.english import looks_english
from proprietor.language.talk.questions import VERSION

WORDS_A_MARK = 750
"""With at least one question mark in so many words a transcript counts as written with marks (a guess); a talk has about one
question in a hundred words. Words are counted, not lines, since files cut lines as they please."""

NOT_ENGLISH = (
    "This does not look like English. Turns and lengths are counted; questions, what it is about, and all else that needs "
    "English words are not. What you put right yourself counts all the same."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A talk, analysed.

    Attributes:
        version: the version of the rules.
        marked: whether it ran on a transcript with question marks.
        transcript: what was read, with its quality.
        mine: the names under which the candidate speaks.
        guess: how they were found; None when somebody named them.
        turns: every turn with its labels, corrections included.
        measures: the counts.
        recognised: what kind of talk it was and what works there.
        told: what they told of difficulties, and what stayed unasked.
        chances: where it could have been turned.
        dynamics: who had the floor when; None for a talk without words.
        notes: what must be known before trusting the figures.
        english: whether it looks like English.
    """

    version: str
    marked: bool
    transcript: Transcript
    mine: tuple[str, ...]
    guess: Guess | None
    turns: tuple[ReadTurn, ...]
    measures: Measures
    recognised: Recognised
    told: tuple[Told, ...]
    chances: tuple[Chance, ...]
    dynamics: Dynamics | None
    notes: tuple[str, ...]
    english: bool


def analyse(
    transcript: Transcript,
    *,
    mine: Sequence[str] = (),
    known: Sequence[str] = (),
    corrections: Sequence[Correction] = (),
    wins: Sequence[Win] = (),
) -> Analysis:
    """Analyse a talk.

    Args:
        transcript: the talk.
        mine: the names under which the candidate speaks in it; guessed when empty or not in it.
        known: names by which the candidate is known from earlier talks.
        corrections: labels that a person has put right; they win.
        wins: the candidate's wins, for alternative sentences.
    """
    names, unheard = speaking_as(transcript.speakers, mine)
    guess = None if names else guess_me(transcript.utterances, known)
    names = (guess.mine,) if guess else names
    marked = is_marked_talk(transcript)
    english = looks_english(" ".join(each.text for each in transcript.utterances))
    turns = turns_of(transcript.utterances, names, marked=marked)
    reads = corrected(tuple(read_turns(turns, marked=marked) if english else unread(turns)), corrections)
    recognised = recognise(reads) if english else unknown("it does not look like English")
    return Analysis(
        version=VERSION,
        marked=marked,
        transcript=transcript,
        mine=names,
        guess=guess,
        turns=reads,
        measures=measure(reads, english=english),
        recognised=recognised,
        told=told_in(reads),
        chances=chances_in(reads, recognised.setting, wins) if english else (),
        dynamics=dynamics_of(reads),
        notes=_notes(transcript, unheard, marked=marked, english=english),
        english=english,
    )


def _about_names(transcript: Transcript, unheard: Sequence[str]) -> Iterator[str]:
    """That nobody goes by a name under which the candidate was said to speak."""
    if unheard:
        names = ", ".join(f"“{name or NAMELESS}”" for name in unheard)
        speakers = ", ".join(f"“{name or NAMELESS}”" for name in transcript.speakers[:MOST_NAMED])
        more = f" and {len(transcript.speakers) - MOST_NAMED} more" if len(transcript.speakers) > MOST_NAMED else ""
        yield f"Nobody speaks as {names} here. Those who speak are {speakers}{more}."


MOST_NAMED = 8
"""Speakers that are named where a name was not found; more are a list nobody reads (a guess)."""


def is_marked_talk(transcript: Transcript) -> bool:
    """Whether a transcript is written with question marks."""
    marks = sum(each.text.count("?") for each in transcript.utterances)
    return marks > 0 and marks * WORDS_A_MARK >= words_in(transcript.utterances)


def _notes(transcript: Transcript, unheard: Sequence[str], *, marked: bool, english: bool) -> tuple[str, ...]:
    how = (
        "It ran on a transcript with question marks."
        if marked
        else "It ran without question marks: questions in the order of a statement, four in ten in meetings, are easily missed."
    )
    return (how if english else NOT_ENGLISH, *_about_names(transcript, unheard), *transcript.quality.warnings)
