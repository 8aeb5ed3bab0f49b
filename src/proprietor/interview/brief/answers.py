"""Answers: for each likely question the win to rest on, a draft of 45 seconds in its own words, and a bridge to their work."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from proprietor.books import Books, Confidentiality, Want, Win
from proprietor.interview.brief.checklist import Likely, cues_of
from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.matching import matter_of
from proprietor.interview.brief.traced import Source, Traced, entry, records
from proprietor.interview.brief.vocabulary import lemmas_of
from proprietor.interview.playbook.cards import TypicalQuestion
from proprietor.language.lemmas import Form, verb_form
from proprietor.language.likeness import content_of
from proprietor.language.sentences import sentences_of
from proprietor.language.words import lows_of
from proprietor.proposition.spoken import spoken
from proprietor.values.ids import UNKEPT, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question that will probably come, and how to meet it.

    Attributes:
        question: its id in the playbook.
        asked: one way it is asked.
        because: why it is likely here.
        looks_for: what is really asked.
        shape: how to answer it in 45 seconds.
        win: the win the answer rests on; empty when there is none.
        masked: whether that win may be told without names only.
        draft: the answer in the win's own words; None when there is no win.
        missing: what to write down for a better answer; None when nothing is missing.
        bridge: the sentence that leads over to their work; None when the playbook has none.
    """

    question: str
    asked: Traced
    because: Traced
    looks_for: str
    shape: str
    win: RecordId
    masked: bool
    draft: Traced | None
    missing: Traced | None
    bridge: Traced | None


_FAILED = frozenset(
    lemmas_of(
        "fail failure mistake error miss wrong lose late overrun delay break drop forget fault complaint slip",
    )
)
"""Words by which a win tells of something that went wrong (a guess)."""

_CONFLICT = frozenset(
    lemmas_of(
        "disagree disagreement conflict argue argument quarrel refuse resist object angry complain complaint upset persuade "
        "convince negotiate mediate dispute oppose blame furious"
    )
)
"""Words by which a win tells of people against each other (a guess)."""

_SIGNS = MappingProxyType({"failure": _FAILED, "conflict": _CONFLICT})
_KINDS = ("failure", "conflict", "number", "win", "role")
"""What a win can give. The first two have to show in the win's words."""

_OF_A_SIZE = frozenset({"cv", "situational", "technical"})
"""Families whose questions for a number mean one thing's size, and not the best result there is."""

_OUTSIDE = frozenset({"want", "pay", "reason"})
"""What an answer draws on that lies outside the wins."""

_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty)\b", re.IGNORECASE
)
"""A number in a bridge is an example's, not yours."""

_OF_ONESELF = frozenset(
    {"i", "i'm", "i've", "me", "my", "mine", "we", "we're", "we've", "us", "our", "ours", "could", "was", "were"}
)
"""Words by which a bridge says how it is or was with you; "I'd" only says what you would do."""

_LACKING = MappingProxyType(
    {
        "failure": "None of your wins fits this question. Write one down that went wrong at first: what it was, what you did "
        "about it, and what has been different since.",
        "conflict": "None of your wins fits this question. Write one down in which people were against each other: who wanted "
        "what, what you said or did, and how it ended.",
        "number": "No win of yours with a number fits this question. Write one down, or add one: how much, how many, how fast, "
        "and what before.",
        "win": "No win of yours fits this question. Write one down: the problem, what you did, what came of it.",
        "role": "None of your wins speaks to this post. Write one down that does, and begin its second part with a verb.",
    }
)

_AGAIN = "You would tell this win a second time; write down another, so that each question has its own."
_PLAIN = "This one rests on your reasons, not on a win: say them in two sentences of your own."


def answers_to(
    asked: Sequence[Likely], wins: Sequence[Win], relevance: Mapping[RecordId, float], around: "Around", constants: Constants
) -> tuple[Answer, ...]:
    """Prepare each question.

    Args:
        asked: the questions, in their order.
        wins: the wins that may be told.
        relevance: how much each win speaks to the hypotheses, the first of them most.
        around: the books and the words of the first hypothesis.
        constants: the numbers to go by.
    """
    used: dict[str, RecordId] = {}
    for each in sorted(asked, key=_pickiness):
        win = _best(each.question, wins, relevance, used.values())
        used[each.question.id] = win.id if win else UNKEPT
    by_id = {win.id: win for win in wins}
    told: set[RecordId] = set()
    ready: list[Answer] = []
    for each in asked:
        win = by_id.get(used[each.question.id])
        ready.append(_answer(each, win, around, constants, again=win is not None and win.id in told))
        told.add(used[each.question.id])
    return tuple(ready)


@dataclass(frozen=True, slots=True)
class Around:
    """What an answer is fitted to: the books, and the first hypothesis' words with their sources."""

    books: Books
    words: frozenset[str]
    grounds: tuple[Source, ...]


def _pickiness(each: Likely) -> int:
    """Questions that only few wins can answer choose first."""
    kind = kind_needed(each.question)
    return _KINDS.index(kind) if kind else len(_KINDS)


def kind_needed(question: TypicalQuestion) -> str:
    """The kind of win a question asks for above all; empty when it is not about wins."""
    kinds = [need for need in question.needs if need in _KINDS]
    return kinds[0] if kinds else ""


def _best(
    question: TypicalQuestion, wins: Sequence[Win], relevance: Mapping[RecordId, float], used: Collection[RecordId]
) -> Win | None:
    """The win to rest on: of the right kind, not told yet if there is a choice, and speaking to what hurts there.

    Outside the past, one that speaks to what hurts is told a second time before one that does not is told at all.
    """
    times = Counter(used)
    kind = kind_needed(question)
    about = content_of(" ".join([*question.wordings, question.looks_for])) | {*cues_of(question)}
    fitting = [win for win in wins if kind and _is_of(kind, win) and _answers(question, kind, win, about, relevance)]
    return max(
        fitting,
        key=lambda win: (
            question.family != "past" and win.id in relevance and times[win.id] <= 1,
            -times[win.id],
            relevance.get(win.id, 0.0) + len(about & matter_of(win)) / 2 + ("number" in question.needs and _has_number(win)),
            win.id,
        ),
        default=None,
    )


def _answers(question: TypicalQuestion, kind: str, win: Win, about: frozenset[str], relevance: Mapping[RecordId, float]) -> bool:
    """Whether a win of the right kind would be an answer to this question.

    One about the past asks for its own subject, and so does one that asks for a number first, as for a team's size. One that asks
    for a result first takes any; what asks for wishes, reasons or a role first is answered by a win only if that speaks to what
    hurts there.
    """
    if kind in _SIGNS:
        return question.family != "past" or bool(about & matter_of(win))
    if question.needs[0] == "number" and question.family in _OF_A_SIZE:
        return bool(about & matter_of(win))
    return question.needs[0] in {"win", "number"} or win.id in relevance


def _is_of(kind: str, win: Win) -> bool:
    if kind in _SIGNS:
        return bool(_SIGNS[kind] & content_of(f"{win.problem} {win.action}")) and bool(win.action)
    if kind == "number":
        return _has_number(win) and bool(win.action)
    return bool(win.action) and (kind == "role" or bool(win.result))


def _has_number(win: Win) -> bool:
    return win.figure is not None or any(sign.isdigit() for sign in win.result)


def _answer(each: Likely, win: Win | None, around: Around, constants: Constants, *, again: bool) -> Answer:
    question = each.question
    own = (entry("question", question.id),)
    return Answer(
        question=question.id,
        asked=Traced(question.wordings[0], own),
        because=each.because,
        looks_for=question.looks_for,
        shape=question.shape,
        win=win.id if win else UNKEPT,
        masked=win is not None and win.confidentiality is Confidentiality.MASKED,
        draft=Traced(spoken(win, constants.spoken), records(win.id)) if win else None,
        missing=Traced(_AGAIN, records(win.id)) if win and again else None if win else _missing(question, around.books),
        bridge=_bridge(question, around),
    )


def _missing(question: TypicalQuestion, books: Books) -> Traced:
    own = entry("question", question.id)
    kind = kind_needed(question)
    if kind and question.needs[0] not in _OUTSIDE:
        return Traced(_LACKING[kind], (own,))
    wanted = [each for each in books.of(Want) if each.what and (each.pay is not None) == ("pay" in question.needs)]
    if "want" in question.needs or "pay" in question.needs:
        if wanted:
            return Traced(f"This one rests on what you want: “{wanted[0].what}”.", (own, *records(wanted[0].id)))
        return Traced("This one rests on what you want, and your books do not say. Write a want down.", (own,))
    return Traced(_PLAIN, (own,))


def _bridge(question: TypicalQuestion, around: Around) -> Traced | None:
    """The way over to their work: one that says nothing about you, or of one that does the question alone.

    What an example of the playbook tells of its candidate is not true of you.
    """
    if not question.bridges:
        return None
    told = [(_statement(bridge), bridge) for bridge in question.bridges]
    free = [bridge for statement, bridge in told if not _is_about_oneself(statement)]
    bare = [bridge[len(statement) :].strip() or bridge for statement, bridge in told]
    shared = {each: len(content_of(each) & around.words) for each in (*free, *bare)}
    chosen = max(free, key=shared.__getitem__) if free else max(bare, key=lambda each: (shared[each], len(each.split())))
    return Traced(chosen, (entry("question", question.id), *(around.grounds if shared[chosen] else ())))


def _statement(bridge: str) -> str:
    """What a bridge says before it asks; all of it when it asks nothing."""
    last = sentences_of(bridge)[-1]
    return bridge.removesuffix(last).strip() if last.endswith("?") else bridge


def _is_about_oneself(statement: str) -> bool:
    """Whether a statement says how it is or was with the candidate: of oneself, in the past, or with a number."""
    lows = lows_of(statement)
    if not _OF_ONESELF.isdisjoint(lows) or _COUNTED.search(statement):
        return True
    read = [found for low in lows if (found := verb_form(low))]
    return any(found.form is Form.PAST and not found.bare for found in read)
