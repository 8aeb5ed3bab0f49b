"""Reading: turns labelled one after the other; nothing of the talk is held but what the next turn needs."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from proprietor.interview.analysis.control import control_after, shift_of
from proprietor.interview.analysis.focusing import focus_of, focus_of_question, troubles_in
from proprietor.interview.analysis.labels import Answered, Asked, Focus, ReadTurn
from proprietor.interview.analysis.turns import Turn, is_backchannel
from proprietor.interview.intents import ABOUT_THEM, Intent, intent_of
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites, Kind, Question
from proprietor.language.talk.phrasebook import openers, phrase_at
from proprietor.language.talk.questions import questions_of
from proprietor.language.talk.restating import restatements_of
from proprietor.language.talk.speech import lows_of, sentences_of
from proprietor.language.talk.uptake import matter_of, taken_up, uptake

TAKES_UP = 0.12
"""Uptake of the other's last turn from which on a question is a follow-up (set on invented talks; a guess)."""

FITS = 1.0
"""Weight of the words a thought must share with a disclosed problem to fit it: one rare word or three of every day (a guess)."""

REMEMBERED = 24
"""Disclosures that are remembered for matching (a guess)."""

ENOUGH = 8
"""A statement of fewer words is no insight (a guess)."""

_ANAPHORA = frozenset(
    {
        ("why", "is", "that"),
        ("why", "was", "that"),
        ("how", "so"),
        ("such", "as"),
        ("like", "what"),
        ("in", "what", "way"),
        ("what", "do", "you", "mean"),
        ("and", "then"),
        ("how", "do", "you", "mean"),
        ("since", "when"),
        ("what", "happened"),
        ("why", "not"),
        ("for", "example"),
        ("what", "happens", "then"),
        ("how", "come"),
    }
)
_POINTING = frozenset(
    {"that", "those", "this", "these", "it", "them", "they", "he", "she", "him", "her", "then", "there", "one", "ones"}
)


@dataclass(slots=True)
class _Held:
    """What is held of the talk so far."""

    marked: bool
    begun: bool = False
    last: dict[Side, Turn] = field(default_factory=dict)
    matter: dict[Side, dict[str, float]] = field(default_factory=lambda: {Side.ME: {}, Side.THEM: {}})
    pending: tuple[Asked, ...] = ()
    asker: Side | None = None
    holder: Side = Side.THEM
    focus: Focus | None = None
    troubled: bool = False
    disclosed: deque[tuple[int, dict[str, float]]] = field(default_factory=lambda: deque(maxlen=REMEMBERED))


def read_turns(turns: Iterable[Turn], *, marked: bool) -> Iterator[ReadTurn]:
    """Label turns, one after the other. Whoever speaks first leads at first.

    Args:
        turns: the turns of a talk, in order.
        marked: whether the transcript is written with question marks and capitals.
    """
    held = _Held(marked)
    for turn, following in _with_next(turns):
        if not held.begun:
            held.begun, held.holder = True, turn.side
        read = _read(turn, following, held)
        _hold(turn, read, held)
        yield read


def unread(turns: Iterable[Turn]) -> Iterator[ReadTurn]:
    """Turns whose words cannot be read, without a label; who speaks first is left in the lead."""
    holder: Side | None = None
    for turn in turns:
        holder = holder or turn.side
        yield ReadTurn(turn=turn, control=holder)


def _with_next(turns: Iterable[Turn]) -> Iterator[tuple[Turn, Turn | None]]:
    """Each turn with the one after it."""
    last: Turn | None = None
    for turn in turns:
        if last is not None:
            yield last, turn
        last = turn
    if last is not None:
        yield last, None


_CONFIRMS = frozenset({"yeah", "yes", "yep", "no", "exactly", "right", "correct", "mostly", "nearly", "almost", "true", "mhm"})
_LONGEST_GUESS = 16


def _confirmed(turn: Turn, following: Turn | None, held: _Held) -> tuple[Question, ...]:
    """A statement that ends a turn without marks and that the other confirms or corrects: a question all the same."""
    if held.marked or following is None or following.side is turn.side or not turn.words or held.asker not in {None, turn.side}:
        return ()
    if not following.lows or (
        following.lows[0] not in _CONFIRMS and following.lows[:2] not in {("that's", "it"), ("that's", "right")}
    ):
        return ()
    said = [
        (low, start)
        for sentence in sentences_of(turn.text)
        for low, (start, _) in zip(sentence.lows, sentence.spans, strict=True)
        if low[0].isalnum()
    ]
    begin = max((at for at, (low, _) in enumerate(said[:-1]) if low == "so"), default=0)
    guess = [low for low, _ in said[begin:]]
    if len(guess) > _LONGEST_GUESS or len(guess) < len(("so", "alone")) or is_backchannel(turn.lows):
        return ()
    if guess[0] != "so" and _SPEAKS_OF_OTHER.isdisjoint(guess):
        return ()
    return (Question(said[begin][1], len(turn.text), Kind.INFORMATION, Form.DECLARATIVE, Invites.YES_NO, is_open=False),)


_SPEAKS_OF_OTHER = frozenset({"you", "your", "you're", "you've", "you'd", "yours"})


def _read(turn: Turn, following: Turn | None, held: _Held) -> ReadTurn:
    opposite = Side.THEM if turn.side is Side.ME else Side.ME
    before = held.last.get(opposite)
    found = questions_of(turn.text, held.marked) or _confirmed(turn, following, held)
    questions = tuple(asked_of(each, turn.text, turn.side, held.matter[opposite], troubled=held.troubled) for each in found)
    asked = tuple(each for each in questions if each.asked)
    answered, dodge = _answer(turn, asked, held)
    troubles = troubles_in(turn.lows)
    inherited = focus_of_question(held.pending[-1]) if answered and held.pending else held.focus
    insight, shared = _insight(turn, asked, held)
    focus, words = focus_of(turn.lows, turn.side, asked, inherited, troubles)
    if insight and not asked:
        focus, words = Focus.THEIR_PROBLEM, shared
    control = control_after(turn, asked, answered, held.holder)
    return ReadTurn(
        turn=turn,
        questions=questions,
        restates=_restates(turn, before, held),
        answered=answered,
        dodge=dodge,
        bridge=_bridges(turn, asked, answered),
        insight=insight,
        insight_words=shared,
        discloses=_discloses(turn, troubles, focus, answered, held),
        control=control,
        shift=shift_of(held.holder, control, turn, asked),
        focus=focus,
        focus_words=words,
    )


def _restates(turn: Turn, before: Turn | None, held: _Held) -> tuple[tuple[int, int], ...]:
    """Where a turn puts the other's last turn anew: by the rules of language, and either led in or with a word in common.

    In helping talk people are restated in words all new; in interviews sentences about the other are often mere news.
    """
    if before is None:
        return ()
    matter = held.matter[before.side]
    found = []
    for start, stop in restatements_of(turn.text, before.text, held.marked):
        lows = lows_of(turn.text[start:stop])
        led_in = not _LEAD_INS.isdisjoint(lows[:3]) or _phrase_in("restating", lows)
        if led_in or taken_up(matter_of(lows), matter) >= IN_COMMON:
            found.append((start, stop))
    return tuple(found)


_LEAD_INS = frozenset({"so", "and", "but", "right", "okay", "then"})

IN_COMMON = 0.4
"""Weight of the words a restatement without lead-in shares with what it restates: one of every day (a guess)."""


def _discloses(turn: Turn, troubles: Sequence[str], focus: Focus, answered: Answered | None, held: _Held) -> tuple[str, ...]:
    """The words by which the other side tells of a difficulty; its first words when it was asked for one and answers."""
    if turn.side is not Side.THEM or focus is not Focus.THEIR_PROBLEM:
        return ()
    if troubles:
        return tuple(dict.fromkeys(troubles))
    asked_for = held.pending and held.pending[-1].intent in {Intent.PROBLEM, Intent.IMPLICATION}
    return (" ".join(turn.lows[:6]),) if asked_for and answered is Answered.YES and turn.words >= ENOUGH else ()


def _hold(turn: Turn, read: ReadTurn, held: _Held) -> None:
    """Hold what the next turn needs."""
    if is_backchannel(turn.lows) and not read.asked and read.answered is None:
        held.holder = read.control
        return
    matter = matter_of(turn.lows)
    held.last[turn.side], held.matter[turn.side] = turn, matter
    if read.asked:
        held.pending, held.asker = read.asked, turn.side
    elif read.answered is not None:
        held.pending, held.asker = (), None
    held.holder, held.focus = read.control, read.focus
    if turn.side is Side.THEM:
        held.troubled = bool(read.discloses) or (held.troubled and read.focus is Focus.THEIR_PROBLEM)
    if turn.side is Side.THEM and read.focus is Focus.THEIR_PROBLEM and turn.words >= ENOUGH:
        held.disclosed.append((turn.number, matter))


def asked_of(question: Question, text: str, side: Side, before: dict[str, float], *, troubled: bool) -> Asked:
    """A question with its intent and what it takes up.

    Args:
        question: the question.
        text: the turn in which it stands.
        side: who asks.
        before: the matter of what the other said last.
        troubled: whether they have just told of a difficulty.
    """
    lows = lows_of(text[question.start : question.stop])
    matter = matter_of(lows)
    shared = tuple(sorted(base for base in matter if base in before))
    follows = bool(before) and _follows(question, lows, shared, sum(matter[base] for base in shared), uptake(matter, before))
    intent, cue = intent_of(lows, side)
    if intent is Intent.SITUATION and troubled:
        intent = Intent.PROBLEM
    words = " ".join(lows[slice(*cue)]) if cue else ""
    picked_up = shared if follows else ()
    return Asked(question.start, question.stop, question.kind, question.form, question.invites, intent, words, follows, picked_up)


def _follows(question: Question, lows: Sequence[str], shared: Sequence[str], weight: float, share: float) -> bool:
    """Whether a question asks for more on what was just said."""
    if weight >= 1 or share >= TAKES_UP or question.form in {Form.DECLARATIVE, Form.TAG}:
        return True
    if any(tuple(lows[at : at + len(phrase)]) == phrase for phrase in _ANAPHORA for at in range(min(4, len(lows)))):
        return True
    if lows[0] in {"and", "so", "because", "but", "not"} and len(lows) <= BRIEF:
        return True
    return len(lows) <= SHORT and (bool(shared) or not _POINTING.isdisjoint(lows))


BRIEF = 7
SHORT = 12
"""A question of at most so many words that begins with "and", or that points back with "that" or "they", rests on what was
said before (guesses)."""


def _answer(turn: Turn, asked: Sequence[Asked], held: _Held) -> tuple[Answered | None, str]:
    """Whether a turn answers the question that stands, and the words by which it dodges."""
    if not held.pending or held.asker is turn.side:
        return None, ""
    if dodge := _phrase_in("dodge", turn.lows[:DODGES]):
        return Answered.NO, dodge
    said = turn.words - sum(len(lows_of(turn.text[each.start : each.stop])) for each in asked)
    if asked and said <= 0:
        return Answered.NO, ""
    if hedge := _phrase_in("hedge", turn.lows[:LONGEST_HEDGE]):
        return Answered.PARTLY, hedge
    return Answered.YES, ""


DODGES = 14
"""A dodge stands within so many words of a turn's beginning (a guess)."""

LONGEST_HEDGE = 9
"""A turn that hedges within so many words answers only partly (a guess)."""


def _phrase_in(name: str, lows: Sequence[str]) -> str:
    first = openers(name)
    for place, low in enumerate(lows):
        if low in first and (taken := phrase_at(name, lows, place)):
            return " ".join(lows[place : place + taken])
    return ""


def _bridges(turn: Turn, asked: Sequence[Asked], answered: Answered | None) -> bool:
    """Whether a turn of the candidate's answers and then ends by asking about the other's work."""
    if turn.side is not Side.ME or answered not in {Answered.YES, Answered.PARTLY} or not asked:
        return False
    last = asked[-1]
    tail = lows_of(turn.text[last.stop :])
    return last.intent in ABOUT_THEM and len(tail) <= TAIL


TAIL = 8
"""So many words may follow the question that a bridge ends with (a guess)."""


def _insight(turn: Turn, asked: Sequence[Asked], held: _Held) -> tuple[int, tuple[str, ...]]:
    """The turn whose problem a statement of the candidate's fits, and the words they share."""
    if turn.side is not Side.ME or not held.disclosed:
        return 0, ()
    text = _without(turn.text, asked)
    lows = lows_of(text)
    if len(lows) < ENOUGH or not _phrase_in("experience", lows):
        return 0, ()
    matter = matter_of(lows)
    best, number = max(
        (sum(min(w, matter[base]) for base, w in told.items() if base in matter), at) for at, told in held.disclosed
    )
    if best < FITS:
        return 0, ()
    told = next(told for at, told in held.disclosed if at == number)
    return number, tuple(sorted(base for base in matter if base in told))


def _without(text: str, asked: Sequence[Asked]) -> str:
    """A turn's text without its questions."""
    for each in reversed(asked):
        text = text[: each.start] + text[each.stop :]
    return text
