"""Chances: the turns in which the talk could have been turned, each with a sentence that would have done it."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.books import Confidentiality, Win
from proprietor.interview.analysis.labels import Answered, Focus, ReadTurn
from proprietor.interview.analysis.moments import Moment, whole
from proprietor.interview.analysis.setting import Setting
from proprietor.interview.analysis.told import told_in
from proprietor.interview.intents import Intent
from proprietor.interview.transcript import Side
from proprietor.language.likeness import content_of
from proprietor.language.talk.speech import lows_of, sentences_of
from proprietor.values.ids import UNKEPT, RecordId

MOST = 5
"""Chances shown; more are a lecture (a guess)."""

LONG_ANSWER = 25
"""An answer of so many words has something to turn on (a guess)."""

LONGEST_QUOTE = 90
"""Signs of their words that are quoted in a sentence (a guess)."""

ASKING = {
    Intent.PROBLEM: (
        "You said ‘{words}’. What makes that hard?",
        "‘{words}’: what lies behind that, in your view?",
        "May I come back to ‘{words}’? What have you tried so far?",
    ),
    Intent.IMPLICATION: (
        "And when ‘{words}’, what does that cost you, and who feels it first?",
        "You mentioned ‘{words}’. What stops, or waits, because of it?",
        "What happens by next spring if ‘{words}’ stays as it is?",
    ),
    Intent.NEED_PAYOFF: (
        "If that were solved, ‘{words}’, what would it free you to do?",
        "What would good look like there, say in six months?",
        "How would you notice first that ‘{words}’ had got better?",
    ),
}
"""Questions about something they told, by what they are after; the chances of a talk take them in turn."""

BRIDGES = (
    "That is how it was with us. How does it go with you?",
    "I learned that there. Where would it matter most in your team?",
    "So much for my side of it. What is the hardest part of this in your house?",
    "That took us a year. Where do you stand with it today?",
)
"""Sentences that turn an answer to their work, when they have told nothing yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """A turn in which the talk could have been turned.

    Attributes:
        at: the candidate's turn.
        because: what stood there to turn on.
        say: a sentence that would have done it.
        theirs: the turn whose words it takes up; None when they had told nothing.
        win: a win of the candidate's that fits; empty for none.
        offer: that win in its own words; empty for none.
    """

    at: Moment
    because: str
    say: str
    theirs: Moment | None = None
    win: RecordId = UNKEPT
    offer: str = ""


def chances_in(reads: Sequence[ReadTurn], setting: Setting, wins: Sequence[Win] = ()) -> tuple[Chance, ...]:
    """The best chances of a talk, in its order.

    Args:
        reads: the turns.
        setting: in a panel only what they told is a chance, and only in the last third; turning earlier counts against one.
        wins: the candidate's wins; only those that anybody may read are offered.
    """
    usable = [win for win in wins if win.confidentiality is Confidentiality.OPEN]
    found = [*_unfollowed(reads, usable), *_unturned(reads, usable)]
    if setting is Setting.PANEL:
        late = reads[len(reads) * 2 // 3].turn.number if reads else 0
        found = [each for each in found if each.theirs is not None and each.at.turn >= late]
    best = sorted(found, key=lambda each: (each.theirs is None, not each.win))[:MOST]
    return tuple(sorted(best, key=lambda each: each.at.turn))


def _unfollowed(reads: Sequence[ReadTurn], wins: Sequence[Win]) -> list[Chance]:
    """Difficulties that were told and not taken up: the next turn of the candidate was the chance."""
    by_number = {read.turn.number: place for place, read in enumerate(reads)}
    found: list[Chance] = []
    for told in told_in(reads):
        after = reads[by_number[told.at.turn] + 1 : by_number[told.at.turn] + 3]
        mine = next((read for read in after if read.turn.side is Side.ME), None)
        if mine is None or told.taken_up or mine.insight:
            continue
        words = _their_words(told.at.text, told.words)
        asking = ASKING[told.unasked[len(found) % len(told.unasked)]]
        say = asking[len(found) // len(ASKING) % len(asking)].format(words=words)
        win = _fitting(told.at.text, wins)
        found.append(_chance(mine, f"they had just said ‘{words}’, and nobody asked on", say, told.at, win))
    return found


def _unturned(reads: Sequence[ReadTurn], wins: Sequence[Win]) -> list[Chance]:
    """Long answers about the candidate's past that ended without a question."""
    found: list[Chance] = []
    for place, read in enumerate(reads):
        if read.turn.side is not Side.ME or read.asked or read.insight or read.turn.words < LONG_ANSWER:
            continue
        if read.answered not in {Answered.YES, Answered.PARTLY} or read.focus is not Focus.MY_PAST:
            continue
        if place and reads[place - 1].discloses:
            continue
        say = BRIDGES[len(found) % len(BRIDGES)]
        win = _fitting(read.turn.text, wins)
        found.append(_chance(read, "you answered about yourself and gave the turn back", say, None, win))
    return found


def _chance(read: ReadTurn, because: str, say: str, theirs: Moment | None, win: Win | None) -> Chance:
    return Chance(
        at=whole(read), because=because, say=say, theirs=theirs, win=win.id if win else UNKEPT, offer=_offer(win) if win else ""
    )


def _their_words(text: str, cues: Sequence[str]) -> str:
    """The sentence of theirs that tells most, the longest with a telling word, cut to a length that can be said again."""
    sentences = sentences_of(text)
    holding = [each for each in sentences if any(f" {cue} " in _spaced(text[each.start : each.stop]) for cue in cues)]
    chosen = max(holding or sentences, key=lambda each: len(each.lows), default=None)
    if chosen is not None and len(chosen.lows) < SHORTEST_QUOTE:
        chosen = max(sentences, key=lambda each: len(each.lows))
    said = text[chosen.start : chosen.stop] if chosen else text
    if len(said) <= LONGEST_QUOTE:
        return said
    return said[:LONGEST_QUOTE].rsplit(" ", 1)[0].rstrip(",;:") + " …"


SHORTEST_QUOTE = 4
"""A sentence of fewer words says too little to be quoted (a guess)."""


def _spaced(text: str) -> str:
    """The words of a text in small letters with a blank around each, so that "late" is not found in "related"."""
    return f" {' '.join(lows_of(text))} "


FITS = 2
"""Content words a win must share with what was said to be offered there (a guess)."""


def _fitting(text: str, wins: Sequence[Win]) -> Win | None:
    """The win that shares most content words with a text."""
    said = content_of(text)
    scored = [(len(said & content_of(f"{win.problem} {win.text} {' '.join(win.skills)}")), win) for win in wins]
    best = max(scored, key=lambda each: each[0], default=(0, None))
    return best[1] if best[0] >= FITS else None


def _offer(win: Win) -> str:
    """A win in its own words, ready to be said."""
    return " ".join(f"{part.strip().rstrip('.')}." for part in (win.problem, win.action, win.result) if part.strip())
