"""Settings: what kind of talk it was, and what works in one of that kind (M11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.analysis.moments import Moment, of_question, whole
from proprietor.interview.intents import ABOUT_THEM, Intent
from proprietor.interview.transcript import Side
from proprietor.language.talk.phrasebook import openers, phrase_at


class Setting(StrEnum):
    """What kind of talk it was."""

    PANEL = "panel"
    SCREEN = "screen"
    TEACHER = "teacher"
    TWO_ADULTS = "two adults"
    QUESTIONING = "questioning"
    OPEN = "open"
    UNKNOWN = "not recognised"


SWITCHES = 3
"""So many full switches in a row make a "teacher with a list"."""

SCREENING = 0.3
"""From this share of questions about logistics on, beside few about anything else, a talk is a screen (a guess)."""

PANEL_VOICES = 2
PANEL_QUESTIONS = 2
"""A panel has at least so many voices on the other side that each ask so many questions (guesses)."""

ADULT_QUESTIONS = 3
ADULT_LEAD = 0.25
"""Asking so often about their work, and leading after such a share of turns, makes two adults of examiner and pupil
(guesses; the counts are shown beside it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What kind of talk it was, why, and what works there.

    Attributes:
        setting: the kind.
        because: the reason, in a sentence.
        works: what works in such a talk.
        moments: the questions that made it so.
    """

    setting: Setting
    because: str
    works: str
    moments: tuple[Moment, ...] = ()


WORKS = {
    Setting.PANEL: (
        "A structured panel asks everybody the same. Answer in 45 seconds, say what you learned, and keep your questions for the "
        "time they leave for them: one good one about their work is enough. Turning the talk earlier counts against you."
    ),
    Setting.SCREEN: (
        "A first screen checks boxes. Short, clear answers work, and two questions about the work itself. Whoever screens often "
        "does not know the problems; ask who does."
    ),
    Setting.TEACHER: "An examiner with a list can be turned: answer the question that stands, then end on one about their work.",
    Setting.TWO_ADULTS: (
        "You talked about their work together. Keep what they told you: it belongs in the brief and in your decision."
    ),
    Setting.QUESTIONING: (
        "You asked a good deal about their work and gave little back. People tell more to somebody who answers first, says back "
        "what they heard, and offers a thought of their own now and then."
    ),
    Setting.OPEN: "Ask about their work early; such a talk follows whoever asks.",
    Setting.UNKNOWN: "What can be counted all the same stands below.",
}
"""What works in each kind of talk, after the validity of structured panels (Sackett et al. 2022) and the essay's advice."""


def recognise(reads: Sequence[ReadTurn]) -> Recognised:
    """Tell what kind of talk it was from who asked what."""
    theirs = [read for read in reads if read.turn.side is Side.THEM]
    if reads and len(theirs) in {0, len(reads)}:
        return unknown("only one side speaks in it")
    found = _said_to_be_a_screen(theirs) or _panel(theirs, reads) or _adults(reads) or _screen(theirs) or _teacher(theirs)
    return found or _told(Setting.OPEN, "nobody asked by a list")


def unknown(because: str) -> Recognised:
    """A talk whose kind cannot be told."""
    return _told(Setting.UNKNOWN, because)


def _told(setting: Setting, because: str, moments: tuple[Moment, ...] = ()) -> Recognised:
    return Recognised(setting=setting, because=because, works=WORKS[setting], moments=moments)


def _panel(theirs: Sequence[ReadTurn], reads: Sequence[ReadTurn]) -> Recognised | None:
    """A panel: several voices, each with questions of their own, and the candidate asking little before the end."""
    asked: dict[str, list[Moment]] = {}
    for read in theirs:
        asked.setdefault(read.turn.speaker, []).extend(
            of_question(read, each) for each in read.asked if each.intent in {Intent.PAST, Intent.HYPOTHETICAL}
        )
    voices = [name for name, moments in asked.items() if len(moments) >= PANEL_QUESTIONS]
    early = reads[: len(reads) * 2 // 3]
    mine = sum(len(read.asked) for read in early if read.turn.side is Side.ME)
    total = sum(map(len, asked.values()))
    if len(voices) < PANEL_VOICES or mine * 2 > total:
        return None
    because = f"{len(voices)} people asked {total} questions about you and your past, in turn"
    return _told(Setting.PANEL, because, tuple(moment for name in voices for moment in asked[name]))


def _said_to_be_a_screen(theirs: Sequence[ReadTurn]) -> Recognised | None:
    """A first screen by the words of one: "I'll put you through to the next round"."""
    for read in theirs:
        lows = read.turn.lows
        for place, low in enumerate(lows):
            if low in openers("screening") and phrase_at("screening", lows, place):
                return _told(Setting.SCREEN, "they said so: a first talk before others decide", (whole(read),))
    return None


def _screen(theirs: Sequence[ReadTurn]) -> Recognised | None:
    """A first screen by its many questions about terms and dates."""
    asked = [(read, each) for read in theirs for each in read.asked]
    logistics = [of_question(read, each) for read, each in asked if each.intent is Intent.LOGISTICS]
    if len(asked) >= SWITCHES and len(logistics) >= SWITCHES + 1 and len(logistics) >= SCREENING * len(asked):
        return _told(
            Setting.SCREEN, f"{len(logistics)} of their {len(asked)} questions were about terms and dates", tuple(logistics)
        )
    return None


def _adults(reads: Sequence[ReadTurn]) -> Recognised | None:
    """Two adults: the candidate asks about their work, follows up, leads a good part, and gives something back."""
    mine = [read for read in reads if read.turn.side is Side.ME]
    asked = [(read, each) for read in mine for each in read.asked if each.intent in ABOUT_THEM]
    about = tuple(of_question(read, each) for read, each in asked)
    lead = sum(read.control is Side.ME for read in reads)
    told = sum(bool(read.discloses) for read in reads)
    if len(about) < ADULT_QUESTIONS or lead < ADULT_LEAD * len(reads) or not told:
        return None
    if sum(each.follow_up for _, each in asked) < FOLLOWED:
        return None
    because = f"you asked {len(about)} questions about their work and led after {lead} of {len(reads)} turns"
    if not any(read.restates or read.insight for read in mine) and sum(map(_gives, mine)) * 2 < len(mine):
        return _told(Setting.QUESTIONING, f"{because}, and gave little back: no thought, nothing said back, short answers", about)
    difficulties = "one difficulty" if told == 1 else f"{told} difficulties"
    return _told(Setting.TWO_ADULTS, f"{because}; they told you of {difficulties}", about)


def _gives(read: ReadTurn) -> bool:
    """Whether a turn says something of substance besides what it asks."""
    asked = sum(len(read.quote(each.start, each.stop).split()) for each in read.asked)
    return read.turn.words - asked >= SUBSTANCE


SUBSTANCE = 12
"""Words beside its questions by which a turn gives something (a guess)."""

FOLLOWED = 2
"""Questions that take up what was said, at least, before asking is more than a list of one's own (a guess)."""


def _teacher(theirs: Sequence[ReadTurn]) -> Recognised | None:
    run: list[Moment] = []
    best: list[Moment] = []
    for read in theirs:
        for each in read.asked:
            if each.intent is Intent.LOGISTICS:
                continue
            if each.follow_up:
                run = []
            else:
                run.append(of_question(read, each))
                best = max(best, run, key=len).copy()
    if len(best) < SWITCHES:
        return None
    return _told(Setting.TEACHER, f"{len(best)} questions in a row took up nothing of what you had said", tuple(best))
