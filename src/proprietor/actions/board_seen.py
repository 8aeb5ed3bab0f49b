"""The board meeting, second page: what is seen in rounds that are over, and what has changed between them, with uncertainty."""

from collections.abc import Iterator

from proprietor.actions.board_writer import Writer, counted
from proprietor.actions.calibration_papers import level_said, may_be_given
from proprietor.actions.papers import Sentence
from proprietor.calibration.change import Change
from proprietor.calibration.result import Outcome, Result
from proprietor.calibration.saying import follows_said, signed, verdict_said
from proprietor.values.numbering import number

MOST_SEEN = 6
"""Competencies that are told one by one (a guess: with both pictures they stand on a page)."""

NAMES = {
    "blind spot": ("Blind spot", "Blind spots"),
    "hidden strength": ("Hidden strength", "Hidden strengths"),
    "confirmed strength": ("Confirmed strength", "Confirmed strengths"),
    "confirmed gap": ("Confirmed gap", "Confirmed gaps"),
}
"""What a competency is called → what stands before one and before several, in the order in which they are told."""


OLDER = "the level is that of an earlier round, and of what came since nothing new may be shown"
"""Said where too few have answered otherwise, so that they could be told apart, or nobody has."""


def seen_levels(result: Result, writer: Writer) -> Iterator[Sentence]:
    """What is called by its name first, in a sentence for each name; then level and verdict one by one, the clearest first."""
    outcomes = result.outcomes
    called = [each for each in outcomes if each.name and may_be_given(each)]
    for name, (one, several) in NAMES.items():
        found = [each for each in called if each.name == name]
        if found:
            names = ", ".join(_name(each) for each in found)
            yield writer.say(f"{one if len(found) == 1 else several}: {names}.", [each.competency.id for each in found])
    ranked = sorted(outcomes, key=lambda each: (not each.name, not may_be_given(each)))
    for each in ranked[:MOST_SEEN]:
        notes = [f"{verdict_said(each)} {follows_said(each)}"] if may_be_given(each) else []
        yield writer.say(f"{_name(each)}. {level_said(each)}", [each.competency.id], notes)
    older = [each for each in outcomes if each.competency.id in result.older and may_be_given(each)]
    if older:
        yield writer.say(f"Of {', '.join(f'“{_name(each)}”' for each in older)} {OLDER}.", [each.competency.id for each in older])
    rest = ranked[MOST_SEEN:]
    if rest:
        said = f"{counted(len(rest), 'more competency is', 'more competencies are')} kept; the calibration itself tells of all"
        yield writer.say(f"{said}.", [each.competency.id for each in rest])


def seen_changes(result: Result, writer: Writer) -> Iterator[Sentence]:
    """What has changed between the last round that is over and one before it: what is no chance each, the rest counted."""
    by_id = {str(each.competency.id): each for each in result.outcomes if each.open}
    told = [(each, by_id[each.competency]) for each in result.changes if each.competency in by_id]
    real = [(change, outcome) for change, outcome in told if change.real]
    for change, outcome in sorted(real, key=lambda pair: -abs(pair[0].difference))[:MOST_SEEN]:
        yield writer.say(_changed(change, outcome), [outcome.competency.id])
    unsure = [outcome.competency.id for change, outcome in told if not change.real]
    if unsure:
        which = f"In {number(len(unsure))} {'more ' if real else ''}of them" if len(told) > 1 else "In the one rated twice"
        yield writer.say(f"{which} what changed is within chance: the interval holds no change.", unsure)


def _changed(change: Change, outcome: Outcome) -> str:
    way = "higher" if change.difference > 0 else "lower"
    own = f"; you rate it {_levels(change.own)}" if change.own is not None else ""
    within = f"{signed(change.low)} to {signed(change.high)}"
    return f"{_name(outcome)}: others see it {abs(change.difference):.1f} {way} than in the round before ({within}){own}."


def _levels(steps: int) -> str:
    """How one's own level went, in words."""
    if not steps:
        return "as at first"
    return f"{number(abs(steps))} {'level' if abs(steps) == 1 else 'levels'} {'higher' if steps > 0 else 'lower'} than at first"


def _name(outcome: Outcome) -> str:
    return " ".join(outcome.competency.name.split())
