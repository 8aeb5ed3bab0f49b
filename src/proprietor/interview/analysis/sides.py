"""Sides: which of the speakers is the candidate, guessed from who asks whom about their past."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.transcript import Side, Utterance
from proprietor.language.talk.phrasebook import openers, phrase_at
from proprietor.language.talk.speech import lows_of

_MYSELF = frozenset({"me", "i", "candidate", "applicant", "interviewee", "bewerber", "bewerberin", "you"})
_THEMSELVES = frozenset({"interviewer", "manager", "recruiter", "them", "panel", "chair", "hiring manager", "boss", "q"})


def side_named(speaker: str) -> Side:
    """The side that a speaker's name tells; without a telling name the candidate's, whose questions are of interest."""
    return Side.THEM if speaker.casefold().strip(" :") in _THEMSELVES else Side.ME


LOOK_AT = 400
"""So many utterances decide about the sides; more do not change the guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """Who is taken for the candidate.

    Attributes:
        mine: the name of the speaker taken for the candidate; empty when nobody speaks.
        because: why, in a sentence.
        sure: whether a name said so, rather than a guess from the talk.
    """

    mine: str
    because: str
    sure: bool = False


def guess_me(utterances: Sequence[Utterance], known: Sequence[str] = ()) -> Guess:
    """Guess which speaker is the candidate.

    Args:
        utterances: what was said.
        known: names by which the user is known, such as in earlier talks.
    """
    speakers = tuple(dict.fromkeys(each.speaker for each in utterances))
    if not speakers:
        return Guess(mine="", because="nobody speaks")
    for name in speakers:
        if name.casefold() in {each.casefold() for each in known}:
            return Guess(mine=name, because=f"“{name}” was you in an earlier talk", sure=True)
    for name in speakers:
        if name.casefold().strip(" :") in _MYSELF:
            return Guess(mine=name, because=f"the transcript calls this speaker “{name}”", sure=True)
    others = [name for name in speakers if name.casefold().strip(" :") not in _THEMSELVES]
    if len(others) == 1 and len(speakers) > 1:
        return Guess(mine=others[0], because="the other speakers are named as interviewers", sure=True)
    return _by_talk(utterances[:LOOK_AT], others or list(speakers))


def _by_talk(utterances: Sequence[Utterance], speakers: Sequence[str]) -> Guess:
    """The one who speaks as candidates do and not as interviewers do; whoever speaks first is rather an interviewer."""
    weight = dict.fromkeys(speakers, 0.0)
    if utterances[0].speaker in weight:
        weight[utterances[0].speaker] -= OF_SPEAKING_FIRST
    for each in utterances:
        if each.speaker in weight:
            weight[each.speaker] += _speaks_as(lows_of(each.text))
    if len(weight) > len(("me", "them")):
        for name in weight:
            weight[name] += OF_SHARE * sum(each.speaker == name for each in utterances) / len(utterances)
    mine = max(speakers, key=lambda name: weight[name])
    called = f"“{mine}”" if mine else "The speaker without a name"
    return Guess(mine=mine, because=f"{called} speaks most as a candidate does, of “my last job” and “your team”")


OF_PHRASE = 2.0
OF_PRONOUN = 0.05
OF_SPEAKING_FIRST = 1.5
OF_SHARE = 12.0
"""What a telling phrase, a pronoun, the first word, and in a talk of several the share of all utterances weigh in guessing who is
the candidate: before a panel one answers everybody (guesses)."""

_OWN, _HOUSE = frozenset({"i", "i've", "i'd", "i'm", "my"}), frozenset({"we", "we're", "we've", "our", "us"})


def _speaks_as(lows: Sequence[str]) -> float:
    """How much an utterance sounds like a candidate, above 0, or like an interviewer, below."""
    found = sum((low in _OWN) - (low in _HOUSE) for low in lows) * OF_PRONOUN
    for name, weight in (("as candidate", OF_PHRASE), ("as interviewer", -OF_PHRASE)):
        first = openers(name)
        found += weight * sum(low in first and phrase_at(name, lows, at) > 0 for at, low in enumerate(lows))
    return found
