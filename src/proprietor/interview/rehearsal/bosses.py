"""Bosses: a scene in which somebody asks their own boss for something; what the boss hides is drawn by the seed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from proprietor.interview.playbook.bosscards import FACTS, BossBook, BossFact
from proprietor.interview.playbook.cards import Voice
from proprietor.interview.rehearsal.characters import BOSS
from proprietor.interview.rehearsal.scene import Problem, Scene
from proprietor.interview.rehearsal.speaking import Below
from proprietor.interview.rehearsal.wish import Plan, matter_in, wish_of
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import matter_of

TURNS = 16
"""Turns there is time for: three facts of two layers each take six questions, and asking takes three turns more (a guess)."""

QUESTIONS = 2
"""Questions a boss has when an employee asked for the talk (a guess)."""

INVITES = 3
"""Turns at the end that belong to the employee whatever was said (a guess)."""

_STREAM = 977
"""Sets the drawing of what is hidden apart from the other two streams of a seed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What a seed draws: one fact of each kind, and who sits there."""

    calendar: BossFact
    criteria: BossFact
    fear: BossFact
    name: str
    role: str
    manner: str
    questions: tuple[str, ...]


def drawn(book: BossBook, seed: int) -> Drawn:
    """The boss of a seed; two facts that tell the same story are never drawn together."""
    below = Below(seed + _STREAM)
    calendar = book.calendar[below(len(book.calendar))]
    criteria = book.criteria[below(len(book.criteria))]
    apart = [each for each in book.fear if each.name not in criteria.not_with and criteria.name not in each.not_with]
    fear = apart[below(len(apart))]
    card = book.bosses[below(len(book.bosses))]
    questions = list(book.questions)
    asked = tuple(questions.pop(below(len(questions))) for _ in range(min(QUESTIONS, len(questions))))
    return Drawn(
        calendar=calendar,
        criteria=criteria,
        fear=fear,
        name=card.name,
        role=card.role,
        manner=card.manner,
        questions=asked,
    )


def boss_scene(
    plan: Plan, book: BossBook, voices: Sequence[Voice], seed: int, *, key: str, title: str, setting: str = "", name: str = ""
) -> Scene:
    """The scene of an ask; the same plan, book and seed give the same scene.

    Args:
        plan: what is asked, and what speaks for it.
        book: what a boss can hide, and how an ask is answered.
        voices: the voices there are.
        seed: draws what is hidden.
        key: the scene's name.
        title: what it is called.
        setting: what one knows beforehand; by default who sits there.
        name: what the boss is called; by default an invented name.
    """
    boss = drawn(book, seed)
    called, role = name or boss.name, "your boss" if name else boss.role
    facts = (boss.calendar, boss.criteria, boss.fear)
    about = f"{called} is your boss." if name else f"{called}, {role.lower()}. {boss.manner}"
    matter = matter_in(plan)
    return Scene(
        id=key,
        title=title,
        setting=f"{setting or SETTING} {about}",
        posting="",
        manager=called,
        role=role,
        character=replace(BOSS, turns=TURNS, questions=len(boss.questions), invites=INVITES),
        voice=next(voice for voice in voices if voice.id == BOSS.name),
        greeting=book.greetings,
        checklist=tuple((each,) for each in boss.questions),
        problems=tuple(_problem(each, COMMONLY[kind]) for each, kind in zip(facts, FACTS, strict=True)),
        hides=HIDES.format(*(each.name for each in facts)),
        matter=matter,
        wish=wish_of(plan, book.verdicts, deep=boss.calendar.deep),
    )


SETTING = "You asked for half an hour, and you have your plan beside you. Your boss believes that you are content."
"""What one knows beforehand."""

HIDES = (
    "When such things are decided: “{0}”. What convinces here: “{1}”. What is feared: “{2}”. "
    "None of it was about you, and all of it could be asked out."
)
"""What was hidden, for afterwards."""


COMMONLY = {
    "calendar": "budget timing calendar round season planning deadline money finance fund afford pot decided",
    "criteria": "convince convincing criterion criteria persuade persuaded matters important weigh condition decide agree",
    "fear": "worry worries fear afraid concern concerns risk hesitate wary careful backfire reluctant",
}
"""Words by which one asks about a kind of fact before knowing which it is (guesses)."""


def _problem(fact: BossFact, common: str) -> Problem:
    return Problem(
        name=fact.name,
        words=frozenset(matter_of((*fact.words, *lows_of(fact.name), *common.split()))),
        thought=frozenset(matter_of(lows_of(fact.insight))),
        layers=(fact.symptom, fact.cause, fact.cost),
        insight=fact.insight,
    )
