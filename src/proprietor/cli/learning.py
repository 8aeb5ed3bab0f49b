"""`proprietor market learn`: which skill would open most, for what it costs to learn, and a goal to begin from."""

import shlex
from collections.abc import Iterator

import click

from proprietor.actions.lesson import LessonShown, ShowLesson
from proprietor.actions.plain import plain
from proprietor.books import Goal
from proprietor.cli.charted import charted
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.shape import Command
from proprietor.market.curriculum import Curriculum, Step
from proprietor.market.lesson_words import IN_ORDER, about_said, now_said
from proprietor.market.pay_words import begun
from proprietor.market.skills.extracting import label_of
from proprietor.values.figure import parse_number

NAMED = 5
"""Postings a step would open that are named before they are only counted (a guess)."""


@click.command(
    cls=Command,
    example=["proprietor market learn", "proprietor market learn --cost Python=3 --cost 'Project management=2' --json"],
)
@click.option(
    "--cost",
    "costs",
    multiple=True,
    metavar="SKILL=NUMBER",
    help="What a skill costs to learn beside the others; 1 unless given.",
)
def learn(costs: tuple[str, ...]) -> None:
    """Show what to learn next: which skill would open most of what you want, for what it costs to learn.

    It rests on the postings of your targets, all postings if you have none, and on the skills your wins and claims show. Below
    thirty postings it says so instead. Chance begins from a fixed seed, so the same books say the same.
    """
    face = here()
    shown = face.do(ShowLesson(costs=dict(_cost(each) for each in costs)))
    found = shown.found
    face.answer(lesson_plain(found), lambda: _lines(shown, face), _then(found))


def _cost(written: str) -> tuple[str, float]:
    name, equals, cost = written.rpartition("=")
    if not equals or not name.strip():
        raise click.BadParameter(f"“{written}” is not SKILL=NUMBER.", param_hint="--cost")
    return name, float(parse_number(cost))


def _then(found: Curriculum) -> list[Next]:
    if not found.lesson.enough:
        return [Next("proprietor market --help", "shows how postings come into the books")]
    return [
        Next(goal_command(each.goal), f"sets {each.name} as a goal, or another in your own words", confirm=True)
        for each in found.steps
    ]


def goal_command(goal: Goal) -> str:
    """The command that sets a goal just so."""
    about = f" --about {goal.about}" if goal.about else ""
    return f"proprietor goal record {shlex.quote(goal.what)}{about} --by {goal.by}"


def lesson_plain(found: Curriculum) -> dict[str, object]:
    """All of it as plain values."""
    lesson = found.lesson
    return {
        "roles": list(found.roles),
        "every_posting": not found.roles and not found.unsure,
        "not_sure": list(found.unsure),
        "postings": lesson.postings,
        "firms": lesson.firms,
        "without_must_haves": found.silent,
        "have": list(found.have),
        "now": plain(lesson.now),
        "seed": lesson.seed,
        "costs": dict(found.costs),
        "steps": [_step_plain(each) for each in found.steps],
        "premium": found.premium,
    }


def _step_plain(step: Step) -> dict[str, object]:
    suggestion = step.suggestion
    return {
        "skills": [{"id": each, "label": label_of(each)} for each in suggestion.skills],
        "said": step.words,
        "gain": round(suggestion.gain, 4),
        "for_cost": round(suggestion.for_cost, 4),
        "steady": suggestion.steady.value,
        "rests_on": list(suggestion.rests_on),
        "opens": list(suggestion.opens),
        "premiums": [{"skill": each.skill, "share": plain(each.share), "said": each.words} for each in step.premiums],
        "goal": {
            "what": step.goal.what,
            "about": step.goal.about or None,
            "by": step.goal.by,
            "command": goal_command(step.goal),
        },
    }


def _lines(shown: LessonShown, face: Face) -> Iterator[str]:
    found = shown.found
    yield paragraph(clean(about_said(found)), face.width)
    yield paragraph(now_said(found), face.width)
    if not found.lesson.enough:
        return
    if found.steps:
        yield paragraph(IN_ORDER, face.width)
    if shown.picture is not None:
        yield ""
        yield from charted(shown.picture, face.ink, face.width, rings="with that learnt")
    if not found.steps:
        yield "No single skill, nor two together, would open more of it."
    for at, step in enumerate(found.steps, start=1):
        yield ""
        yield from _step_lines(at, step, found, face)
    yield ""
    if found.premium:
        yield paragraph(f"How pay goes together with skills cannot be told yet: {found.premium}.", face.width)
    yield face.ink.faint(f"Seed: {found.lesson.seed}.")


def _step_lines(at: int, step: Step, found: Curriculum, face: Face) -> Iterator[str]:
    cost = "" if len(set(found.costs.values()) | {1.0}) == 1 else f", {step.suggestion.for_cost * 100:+.1f} for each unit of cost"
    yield f"{at}  {face.ink.strong(clean(step.name))}  {step.suggestion.gain * 100:+.1f} % of all that is wanted{cost}"
    yield paragraph(begun(step.words), face.width, "   ")
    opened = [found.postings[each] for each in found.postings if each in step.suggestion.opens]
    for each in opened[:NAMED]:
        yield face.ink.faint(
            paragraph(f"opens {clean(each.title)}, {clean(each.company) or 'no firm named'}", face.width, "   ", "     ")
        )
    if len(opened) > NAMED:
        yield face.ink.faint(f"   … and {len(opened) - NAMED} more")
    for premium in step.premiums:
        yield paragraph(f"{label_of(premium.skill)}: {premium.words}", face.width, "   ", "     ")
    yield face.ink.good(f"   {goal_command(step.goal)}")
