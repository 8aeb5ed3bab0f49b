"""Cards of the playbook: one frozen dataclass a kind of entry, each field with what the check demands of it."""

from dataclasses import dataclass, field
from typing import Any

TYPES = ("teacher", "open", "hurried", "panel", "screen", "boss")
"""The types of managers a scenario or a voice can be of; they are the characters of the rehearsal."""

FAMILIES = ("opening", "past", "situational", "technical", "cv", "motivation", "self", "terms", "closing")
"""Families of typical questions, in the order in which an interview tends to come to them (spec/interview.md)."""

NEEDS = ("win", "failure", "conflict", "number", "role", "want", "pay", "reason")
"""What a good answer can draw on."""

PROBLEMS = 3
"""How many problems a simulated manager hides (spec/interview.md)."""


def lines(
    least: int, *, own: int = 0, words: tuple[int, int] = (1, 60), most: int = 0, among: tuple[str, ...] = (), key: str = ""
) -> Any:  # noqa: ANN401 - dataclasses' own field has no better type
    """A field that holds several lines.

    Args:
        least: how many lines a shipped entry has at least.
        own: how many a user's own entry has at least; 0 when it may be missing.
        words: from how many to how many words a shipped line has.
        most: how many lines at most; 0 for any number.
        among: the only values there are; empty for any.
        key: its name in the file, where that is another.
    """
    metadata = {"least": least, "own": own, "words": words, "most": most, "among": among, "key": key}
    return field(default=(), metadata=metadata)


def text(*, own: bool = False, words: tuple[int, int] = (1, 60), among: tuple[str, ...] = (), blank: bool = False) -> Any:  # noqa: ANN401
    """A field that holds one text; `own` when a user's entry needs it, `blank` when even a shipped one may be empty."""
    return field(default="", metadata={"own": int(own), "words": words, "among": among, "blank": blank})


@dataclass(frozen=True, slots=True, kw_only=True)
class PainQuestions:
    """What one can ask about a pain, by intent, in the order of discovery (Rackham's four kinds)."""

    situation: tuple[str, ...] = lines(2, own=1, words=(3, 25))
    problem: tuple[str, ...] = lines(2, own=1, words=(3, 25))
    implication: tuple[str, ...] = lines(2, own=1, words=(3, 25))
    need_payoff: tuple[str, ...] = lines(2, own=1, words=(3, 25))


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How a manager tells of a pain, layer by layer, the most private last."""

    symptom: tuple[str, ...] = lines(3, words=(12, 45))
    cause: tuple[str, ...] = lines(3, words=(12, 45))
    cost: tuple[str, ...] = lines(3, words=(12, 45))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """Something that hurts a business, and how one hears, asks and thinks about it.

    Attributes:
        signals: phrases of a posting or a talk that point at it.
        words: single words by which one notices that somebody speaks of it.
        joining: what the manager's answer tells about whether to join.
    """

    id: str = text(own=True, words=(1, 1))
    name: str = text(own=True, words=(1, 6))
    sector: str = text()
    summary: str = text()
    signals: tuple[str, ...] = lines(8, words=(1, 5))
    words: tuple[str, ...] = lines(10, most=20, words=(1, 1))
    symptoms: tuple[str, ...] = lines(4)
    causes: tuple[str, ...] = lines(4)
    costs: tuple[str, ...] = lines(3)
    criteria: tuple[str, ...] = lines(3)
    metrics: tuple[str, ...] = lines(3)
    insights: tuple[str, ...] = lines(2)
    joining: tuple[str, ...] = lines(2)
    questions: PainQuestions = field(metadata={"own": 1})
    told: Told = field(default=Told(), metadata={"own": 0})


@dataclass(frozen=True, slots=True, kw_only=True)
class TypicalQuestion:
    """A question interviewers tend to ask.

    Attributes:
        structured: whether it is typical of structured panels.
        entry: whether it is typical of entry-level screens, too.
        looks_for: what the interviewer really wants to know.
        shape: how to answer it in 45 seconds.
        bridges: sentences that lead from the answer over to the manager's work.
        needs: what a good answer draws on, of NEEDS.
    """

    id: str = text(own=True, words=(1, 1))
    family: str = text(among=FAMILIES)
    structured: bool = field(default=False, metadata={"own": 0})
    entry: bool = field(default=False, metadata={"own": 0})
    wordings: tuple[str, ...] = lines(3, own=1)
    looks_for: str = text()
    shape: str = text()
    bridges: tuple[str, ...] = lines(3)
    needs: tuple[str, ...] = lines(1, among=NEEDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenProblem:
    """A problem a simulated manager hides, in three layers; `pain` names the pain it is a case of, or is empty."""

    name: str = text(own=True, words=(1, 6))
    pain: str = text(blank=True)
    words: tuple[str, ...] = lines(10, own=1, most=20, words=(1, 1))
    insight: str = text()
    symptom: tuple[str, ...] = lines(4, own=1, words=(12, 45))
    cause: tuple[str, ...] = lines(4, own=1, words=(12, 45))
    cost: tuple[str, ...] = lines(4, own=1, words=(12, 45))


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagerCard:
    """Who sits opposite; the name is invented."""

    name: str = text(own=True)
    role: str = text()
    manner: str = text()
    greeting: tuple[str, ...] = lines(3, own=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A talk to practise: the post, the manager, what is hidden.

    Attributes:
        type: which kind of manager, of TYPES.
        minutes: how long the talk is said to last.
        checklist: ids of typical questions, in the manager's order.
        hides: two sentences for afterwards.
        problems: exactly three.
        panel: the others at the table, as "Name, role"; empty unless it is a panel.
    """

    id: str = text(own=True, words=(1, 1))
    title: str = text(own=True)
    trade: str = text()
    seniority: str = text(among=("entry", "mid", "senior", "lead"))
    type: str = text(own=True, among=TYPES)
    minutes: int = field(default=45, metadata={"own": 0})
    setting: str = text(words=(1, 80))
    posting: str = text(words=(120, 220))
    checklist: tuple[str, ...] = lines(8, own=1, most=12)
    hides: str = text(words=(1, 80))
    manager: ManagerCard = field(metadata={"own": 1})
    problems: tuple[HiddenProblem, ...] = field(metadata={"own": 1, "key": "problem", "exactly": PROBLEMS})
    panel: tuple[str, ...] = lines(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question of a type of manager's own, in the ways in which it is asked."""

    wordings: tuple[str, ...] = lines(3, own=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How a type of manager talks: for each occasion the lines to choose from. `id` is the type.

    Attributes:
        greeting: how he begins where somebody of another type was expected; “{name}” stands for his name.
        asks: the questions of his list where they are not those of an application; none for most types.
    """

    id: str = text(own=True, among=TYPES)
    greeting: tuple[str, ...] = lines(3)
    ack_good: tuple[str, ...] = lines(12)
    ack_thin: tuple[str, ...] = lines(12)
    ack_long: tuple[str, ...] = lines(12)
    probe: tuple[str, ...] = lines(16)
    evade: tuple[str, ...] = lines(12)
    evade_again: tuple[str, ...] = lines(12)
    refuse: tuple[str, ...] = lines(12)
    not_follow: tuple[str, ...] = lines(12)
    flood: tuple[str, ...] = lines(12)
    repeated: tuple[str, ...] = lines(12)
    lead_in: tuple[str, ...] = lines(12, words=(1, 8))
    lead_in_warm: tuple[str, ...] = lines(12, words=(1, 10))
    insight_good: tuple[str, ...] = lines(12)
    insight_early: tuple[str, ...] = lines(12)
    pitch: tuple[str, ...] = lines(12)
    warming: tuple[str, ...] = lines(12)
    partner: tuple[str, ...] = lines(12)
    turn_to_next: tuple[str, ...] = lines(20, words=(1, 8))
    hand_over: tuple[str, ...] = lines(12)
    impatient: tuple[str, ...] = lines(12)
    pause: tuple[str, ...] = lines(8)
    close_warm: tuple[str, ...] = lines(8)
    close_neutral: tuple[str, ...] = lines(8)
    close_cold: tuple[str, ...] = lines(8)
    asks: tuple[Ask, ...] = field(default=(), metadata={"own": 0, "least": 0, "key": "ask"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """Everything in it, each kind in the order of the files."""

    pains: tuple[Pain, ...] = ()
    questions: tuple[TypicalQuestion, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    voices: tuple[Voice, ...] = ()
