"""Understanding: what a typed turn amounts to, by the same rules that read real talks, and the scene's own vocabulary."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.analysis.labels import Asked as AskedInTalk
from proprietor.interview.analysis.reading import asked_of
from proprietor.interview.intents import ABOUT_THEM
from proprietor.interview.rehearsal.acts import Move
from proprietor.interview.rehearsal.enquiry import Earlier, asked_about, makes_sense, remembered
from proprietor.interview.rehearsal.pointing import Known, fitting, hidden_words, pointed_at
from proprietor.interview.rehearsal.relevance import is_beside
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.transcript import Side
from proprietor.language.english import looks_english
from proprietor.language.lexicon import word_set
from proprietor.language.talk.asking import Form, Question
from proprietor.language.talk.phrasebook import has, openers, phrase_at
from proprietor.language.talk.questions import questions_of
from proprietor.language.talk.speech import lows_of, words
from proprietor.language.talk.uptake import matter_of

PLAIN_ENGLISH = 0.2
"""Share of grammar words under which a longer turn is a heap of keywords and no sentence; plain English has about half
(a guess)."""

HEAP = 8
"""Words from which on a turn is looked at as a possible heap (a guess)."""

FEW = 4
"""Words from which on saying the same again and again is noticed (a guess)."""

BEGUN = 40
"""So many words are looked at for that; in long turns words come again of themselves (a guess)."""

ECHO = 3
"""A question in the form of a statement of at most so many words only says back what was heard (a guess)."""

STUFFED = 6
STUFFING = 0.35
"""So many different words of what he has told nothing of, and such a share of all that carries matter, are no talk but a trawl
(guesses)."""

FITS = 1.5
"""Weight of a problem's words in a thought that fits what was told of it: one of some rarity and one more (a guess)."""

FITS_TOPIC = 1.0
"""The same for what he spoke of last (a guess)."""

GUESSES = 1.8
"""The same for a thought about what he has told nothing of: two such words (a guess)."""

FULL_ANSWER = 18
SHORT_ANSWER = 5
"""Words of a full answer, and of one that says something at all; short answers are no fault (guesses)."""

REACTION = 10
"""A turn of at most so many words that begins with a word on what he told is no answer (a guess)."""

DODGES = 14
LEAVES = 12
"""A dodge stands within so many words of a turn's beginning, and fewer than so many follow it, else it leads into an answer
(guesses)."""

QUALITY_FULL, QUALITY_SHORT, QUALITY_HINT, CONCRETE = 0.85, 0.6, 0.35, 0.15
"""How good a full, a short and a one-phrase answer are, and what a number or a name in it adds, of 1 (guesses)."""

_NUMBERS = words("number word")
_COURTESY = words("courtesy word")


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A turn as it was understood.

    Attributes:
        move: what it amounts to.
        asked: its questions, to be remembered.
    """

    move: Move
    asked: tuple[Earlier, ...] = ()


def understand(text: str, scene: Scene, *, before: str, pending: bool, known: Known, earlier: Sequence[Earlier]) -> Understood:
    """Read a typed turn.

    Args:
        text: what the candidate typed.
        scene: the scene; its problems' words tell what a question points at.
        before: what the manager said last.
        pending: whether a question of his stands.
        known: what he has told so far.
        earlier: the candidate's questions so far, to notice repeats.
    """
    lows = lows_of(text)
    if not lows or _is_heap(lows) or not looks_english(text):
        return Understood(move=Move(length=len(lows), understood=False, pitch=len(lows) >= HEAP))
    said_before = matter_of(lows_of(before))
    found = _asking([each for each in questions_of(text) if each.asked], text)
    read = tuple(asked_of(each, text, Side.ME, said_before, troubled=known.topic is not None) for each in found)
    asked = tuple(asked_about(each, text, scene, known, earlier) for each in read)
    statement = lows_of(_without(text, read))
    trawls = _trawls(lows, scene, known)
    pitch = trawls or (has("pitch", statement) and not (pending and has("praise asked", lows_of(before))))
    dodge = _dodges(statement)
    insight = None if trawls else _insight(statement, scene, known, answers=pending)
    answered = 0.0 if not pending or dodge else _quality(statement, asks=bool(read))
    beside = answered > 0 and insight is None and is_beside(statement, scene, before)
    answered = min(answered, QUALITY_HINT) if pitch or beside else answered
    said = answered > 0 or insight is not None or len(statement) >= SHORT_ANSWER
    move = Move(
        answered=answered,
        length=len(lows),
        questions=asked,
        insight=insight,
        pitch=pitch,
        deflected=dodge and pending,
        understood=said or not read or makes_sense(read[-1], asked[-1], text, scene),
        bridge=answered > 0 and bool(asked) and asked[-1].intent in ABOUT_THEM and not asked[-1].aside,
        beside=beside,
    )
    questions = zip(read, asked, strict=True)
    return Understood(move=move, asked=tuple(remembered(lows_of(text[r.start : r.stop]), a.problem, known) for r, a in questions))


def _asking(found: Sequence[Question], text: str) -> list[Question]:
    """The questions of a turn without those that only echo before another: "none at all? How come?"."""
    return [
        each
        for number, each in enumerate(found, start=1)
        if number == len(found) or each.form is not Form.DECLARATIVE or len(lows_of(text[each.start : each.stop])) > ECHO
    ]


def _is_heap(lows: Sequence[str]) -> bool:
    """Whether a turn is a heap of keywords, words of no language, or a few words over and over."""
    grammar = sum(low in word_set("function") for low in lows)
    if len(lows) >= HEAP and grammar < PLAIN_ENGLISH * len(lows):
        return True
    begun = lows[:BEGUN]
    if len(begun) >= FEW and len(set(begun)) * 2 <= len(begun):
        return True
    told = any(low[0].isdigit() or low in _NUMBERS for low in lows)
    return len(lows) >= len(("words", "of", "nowhere")) and not grammar and not told


def _trawls(lows: Sequence[str], scene: Scene, known: Known) -> bool:
    """Whether a turn is strewn with words of what he has told nothing of."""
    hidden = hidden_words(lows, scene.problems, known)
    return hidden >= STUFFED and hidden >= STUFFING * len(matter_of(lows))


def _without(text: str, asked: Sequence[AskedInTalk]) -> str:
    for each in reversed(asked):
        text = text[: each.start] + " " + text[each.stop :]
    return text


def _dodges(statement: Sequence[str]) -> bool:
    """Whether a turn declines to answer: words of declining early on, and no answer behind them."""
    first = openers("dodge")
    opening = enumerate(statement[:DODGES])
    stops = [at + taken for at, low in opening if low in first and (taken := phrase_at("dodge", statement, at))]
    return bool(stops) and len(statement) - stops[-1] < LEAVES


def _insight(statement: Sequence[str], scene: Scene, known: Known, *, answers: bool) -> int | None:
    """The problem a thought or an experience fits; None without the words of one.

    What is told in answer to his own question is no guess at what he has not told, unless it is put to him as advice.
    """
    advice = has("advice", statement)
    if not advice and not has("experience", statement) and not has("wider experience", statement):
        return None
    fits = fitting(statement, scene.problems, known, told=FITS, topic=FITS_TOPIC)
    if fits is not None or (answers and not advice):
        return fits
    return pointed_at(statement, scene.problems, known, GUESSES)


def _quality(statement: Sequence[str], *, asks: bool) -> float:
    """How well a turn answers: whether it says something, with a number in it; beyond a full answer length adds nothing."""
    concrete = any(low[0].isdigit() or low in _NUMBERS for low in statement)
    if not statement or (asks and not concrete and not matter_of(low for low in statement if low not in _COURTESY)):
        return 0.0
    if len(statement) <= REACTION and has("reaction", statement[:SHORT_ANSWER]):
        return 0.0
    full = QUALITY_FULL if len(statement) >= FULL_ANSWER else QUALITY_SHORT
    base = full if len(statement) >= SHORT_ANSWER else QUALITY_HINT
    if has("hedge", statement[:SHORT_ANSWER]):
        base -= CONCRETE
    return min(1.0, base + CONCRETE * concrete)
