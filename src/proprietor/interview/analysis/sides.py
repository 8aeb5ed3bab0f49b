"""Sides: which of the speakers is the candidate, guessed from who asks whom about their past."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from proprietor.interview.transcript import Side, Utterance
from proprietor.language.talk.phrasebook import openers, phrase_at
from proprietor.language.talk.speech import lows_of

_MYSELF = frozenset({"me", "i", "candidate", "applicant", "interviewee", "bewerber", "bewerberin", "you"})
_THEMSELVES = frozenset({"interviewer", "manager", "recruiter", "them", "panel", "chair", "hiring manager", "boss", "q"})


_NUMBERED = re.compile(
    r"(?:un(?:known|identified) )?(?:speaker|spk|sprecher(?:in)?|voice|participant|person|guest|user)?"
    r"[\s_#-]{0,3}(?:[0-9]{1,3}|[a-z])?"
)
"""What programs call somebody whose name they do not know; in the next talk somebody else has the same number."""


def is_nobodys(name: str) -> bool:
    """Whether a name is a mere number or letter, such as “Speaker 2”, and says nothing about who it is in another talk."""
    return _NUMBERED.fullmatch(name.casefold()) is not None


def side_named(speaker: str) -> Side:
    """The side that a speaker's name tells; without a telling name the candidate's, whose questions are of interest."""
    return Side.THEM if speaker.casefold().strip(" :") in _THEMSELVES else Side.ME


NAMELESS = "the speaker without a name"
"""Under this name somebody speaks whose lines bear none."""


def speaking_as(speakers: Sequence[str], mine: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Which speakers go by some names, in the order of the talk, and which of the names nobody goes by.

    A name may differ in its case, be a part of the speaker's that no other speaker has, or come in the pieces in which a list
    of names holds it: split at its commas.
    """
    found: set[str] = set()
    left = list(mine)
    for name in speakers:
        pieces = parts_of(name)
        if len(pieces) > 1 and set(pieces) <= set(left):
            found.add(name)
            left = [each for each in left if each not in pieces]
    unheard = []
    for each in left:
        same = _going_by(each, speakers)
        found.update(same)
        unheard += [] if same else [each]
    return tuple(name for name in speakers if name in found), tuple(unheard)


def _going_by(called: str, speakers: Sequence[str]) -> list[str]:
    """The speakers that go by a name: as it is written, else in another case, else as a part that no other speaker has."""
    low = called.casefold().strip()
    words = set(low.split())
    as_written = [name for name in speakers if called in {name, name or NAMELESS}]
    in_another_case = [name for name in speakers if low == name.casefold()]
    in_part = [name for name in speakers if words and words <= set(name.casefold().replace(",", " ").split())]
    return as_written or in_another_case or (in_part if len(in_part) == 1 else [])


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
    if len(speakers) == 1:
        return Guess(mine=speakers[0], because=f"{_called(speakers[0])} is the only speaker in the transcript")
    named = {each.casefold() for each in known if not is_nobodys(each)}
    for name in speakers:
        if name.casefold() in named or (set(parts_of(name.casefold())) <= named and name):
            return Guess(mine=name, because=f"“{name}” was you in an earlier talk", sure=True)
    for name in speakers:
        if name.casefold().strip(" :") in _MYSELF:
            return Guess(mine=name, because=f"The transcript calls this speaker “{name}”", sure=True)
    others = [name for name in speakers if name.casefold().strip(" :") not in _THEMSELVES]
    if len(others) == 1 and len(speakers) > 1:
        return Guess(mine=others[0], because="The other speakers are named as interviewers", sure=True)
    return _by_talk(utterances[:LOOK_AT], others or list(speakers))


def parts_of(name: str) -> tuple[str, ...]:
    """A name as lists of names hold it, which are split at commas: “Ruiz, Ana” comes as two."""
    return tuple(part for each in name.split(",") if (part := each.strip()))


def _called(name: str) -> str:
    return f"“{name}”" if name else "The speaker without a name"


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
    return Guess(mine=mine, because=f"{_called(mine)} {_reason(utterances, mine)}")


def _reason(utterances: Sequence[Utterance], mine: str) -> str:
    """Why somebody is taken for the candidate, in words that were said."""
    own = _said(utterances, "as candidate", lambda name: name == mine)
    if own:
        return f"speaks most as a candidate does: {own}"
    others = _said(utterances, "as interviewer", lambda name: name != mine)
    if others:
        return f"is not among those who speak as interviewers do: {others}"
    return "is taken for the candidate by small signs only: who spoke first, who spoke most, and who says “I” rather than “we”"


SHOWN = 2
"""Telling phrases shown as the reason of a guess."""


def _said(utterances: Sequence[Utterance], kind: str, whose: Callable[[str], bool]) -> str:
    """The first telling phrases of a kind that were said, each in marks; empty for none."""
    found: dict[str, None] = {}
    for each in utterances:
        if len(found) < SHOWN and whose(each.speaker):
            found |= dict.fromkeys(_phrases(kind, lows_of(each.text)))
    return ", ".join(list(found)[:SHOWN])


def _phrases(kind: str, lows: Sequence[str]) -> Iterator[str]:
    """The phrases of a kind among some words, each in marks; of two that overlap the first."""
    first, place = openers(kind), 0
    while place < len(lows):
        taken = phrase_at(kind, lows, place) if lows[place] in first else 0
        if taken > 0:
            yield f"“{' '.join(lows[place : place + taken])}”"
        place += max(taken, 1)


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
