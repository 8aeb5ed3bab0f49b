"""An ask that is rehearsed, in the terminal: those there are, the plan at one's side, and what came of it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from proprietor.actions.boss_scenes import AskScenario
from proprietor.actions.plain import plain
from proprietor.ask.wording import wish
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.table import Column, table

if TYPE_CHECKING:
    from proprietor.cli.face import Face
    from proprietor.interview.rehearsal.asked import AskWord
    from proprietor.interview.rehearsal.wish import Plan

WORDS = "An empty line is silence, and never punished. /end ends it, /again N goes back to turn N, /plan shows your plan."
"""What can be typed in such a talk besides what one says."""


def asks_listed(asks: Sequence[AskScenario], face: "Face") -> Iterator[str]:
    """The asks that can be rehearsed, as a table."""
    yield ""
    yield face.ink.strong("Ask your boss")
    columns = [Column("Ask", firm=True, style=face.ink.strong), Column("What is asked")]
    yield from table(columns, [[each.id, each.plan.ask] for each in asks], face.ink, face.width)
    yield ""
    yield face.ink.faint("An ask of your own is rehearsed by its id: proprietor lab rehearse ask_…")


def ask_shown(ask: AskScenario, face: "Face") -> Iterator[str]:
    """One of them with its plan."""
    yield face.ink.strong(clean(ask.title))
    if ask.setting:
        yield paragraph(ask.setting, face.width)
    yield ""
    yield from plan_told(ask.plan, face)


def plan_told(plan: "Plan", face: "Face") -> Iterator[str]:
    """A plan at one's side while one talks."""
    for label, said in plan_lines(plan):
        yield paragraph(f"{face.ink.faint(label)} {clean(said)}", face.width, indent="  ", hang="    ")
    yield ""


def plan_lines(plan: "Plan") -> Iterator[tuple[str, str]]:
    """What a plan holds, as labels and texts."""
    given: tuple[tuple[str, str], ...] = (
        ("You ask:", wish(plan.ask)),
        ("Why now:", plan.why_now),
        ("What matters to them:", plan.interests),
        *(("What you did:", each) for each in plan.wins),
        *(("One way to give it:", each) for each in plan.packages),
        *(("What you could give:", each) for each in plan.concessions),
        ("If it is no:", plan.if_no),
    )
    yield from ((label, said) for label, said in given if said)


def ask_card(ask: AskScenario) -> dict[str, object]:
    """One of them for a program; what is hidden stays hidden."""
    return {"id": ask.id, "title": ask.title, "setting": ask.setting, "plan": plain(ask.plan), "example": ask.example}


def ask_told(word: "AskWord", face: "Face") -> Iterator[str]:
    """What came of it, first of all that there is to say afterwards."""
    yield face.ink.strong(word.told)
    for sentence in (*word.rests, word.sentence, word.condition):
        if sentence:
            yield paragraph(sentence, face.width, indent="  ")
    for kind, known in word.known:
        yield f"  {kind}: {'you had asked it out' if known else 'not asked out'}"
    yield ""
