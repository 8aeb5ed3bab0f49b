"""The dialogue about weights: calm questions about swings from worst to best, each of which can be taken back.

Importance alone means nothing: what counts is how much the step from the worst to the best on offer is worth (Edwards & Barron
1994). So the owner first says which step they would take first, then how much each other one counts beside it. One answer is
asked for twice in another way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from proprietor.decide.options import MOST_ATTRIBUTES, Attribute
from proprietor.values.refusals import Refusal

FULL = 100.0
"""What the step that is taken first counts (Edwards & Barron 1994)."""

ENOUGH_TO_ASK_AGAIN = 3
"""Attributes from which on there is a pair beside the first one to ask again about."""


class Stage(StrEnum):
    """Where the dialogue stands."""

    ORDER = "order"
    POINTS = "points"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """All that was said so far; what comes next follows from it.

    Attributes:
        attributes: what counts, each with its worst and best.
        order: the names in the order in which their step would be taken.
        points: how much each but the first counts beside it, in that order, of 100.
        again: the answer to the question that is asked twice, of 100.
    """

    attributes: tuple[Attribute, ...]
    order: tuple[str, ...] = ()
    points: tuple[float, ...] = ()
    again: float | None = None

    def named(self, name: str) -> Attribute:
        """The attribute of this name."""
        return next(each for each in self.attributes if each.name == name)

    @property
    def left(self) -> tuple[Attribute, ...]:
        """Those whose place in the order is not known yet."""
        return tuple(each for each in self.attributes if each.name not in self.order)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The next question.

    Attributes:
        stage: of which kind.
        sentence: as it is put to a person.
        choices: the attributes to choose from, when the order is asked for.
        most: the highest answer, when points are asked for.
        number: which question it is, counted from 1.
        of: how many there are in all.
    """

    stage: Stage
    sentence: str
    choices: tuple[Attribute, ...] = ()
    most: float = FULL
    number: int = 1
    of: int = 1


def begin(attributes: Sequence[Attribute]) -> Dialogue:
    """Start the dialogue.

    Raises:
        Refusal: `empty` without attributes, `too-many` with more than can be told apart.
    """
    if not attributes:
        raise Refusal("empty", "Nothing is named that counts for you.", "Name at least one attribute, such as pay.")
    if len(attributes) > MOST_ATTRIBUTES:
        said = f"These are {len(attributes)} attributes; more than {MOST_ATTRIBUTES} cannot be kept apart."
        raise Refusal("too-many", said, "Leave out what is alike in all options.")
    only = (attributes[0].name,) if len(attributes) == 1 else ()
    return Dialogue(attributes=tuple(attributes), order=only)


def question(dialogue: Dialogue) -> Asked | None:
    """What to ask next; None when all is said."""
    count = len(dialogue.attributes)
    twice = int(count >= ENOUGH_TO_ASK_AGAIN)
    whole = 2 * (count - 1) + twice
    number = min(len(dialogue.order), count - 1) + len(dialogue.points) + 1
    if dialogue.left:
        first = "" if dialogue.order else "Think of a job that is at its worst in all of this. "
        more = "next" if dialogue.order else "first"
        sentence = f"{first}You may lift one thing from its worst to its best. Which one would you lift {more}?"
        return Asked(stage=Stage.ORDER, sentence=sentence, choices=dialogue.left, number=number, of=whole)
    if len(dialogue.points) < count - 1:
        lifted, beside = (dialogue.named(dialogue.order[at]) for at in (len(dialogue.points) + 1, 0))
        sentence = f"{_lifting(beside)} counts 100. How much does {_lifting(lifted, small=True)} count beside it?"
        return Asked(stage=Stage.POINTS, sentence=sentence, most=_most(dialogue), number=number, of=whole)
    if twice and dialogue.again is None and dialogue.points[0] > 0:
        beside, lifted = (dialogue.named(dialogue.order[at]) for at in (1, 2))
        sentence = (
            f"Once more, from another side. Leave {dialogue.named(dialogue.order[0]).label} out of it. {_lifting(beside)} now "
            f"counts 100. How much does {_lifting(lifted, small=True)} count beside it?"
        )
        return Asked(stage=Stage.AGAIN, sentence=sentence, number=number, of=whole)
    return None


def _lifting(attribute: Attribute, *, small: bool = False) -> str:
    worst, best = attribute.ends
    return f"{'l' if small else 'L'}ifting {attribute.label} from {worst} to {best}"


def _most(dialogue: Dialogue) -> float:
    """The points the one before it in the order has."""
    return dialogue.points[-1] if dialogue.points else FULL


def chose(dialogue: Dialogue, name: str) -> Dialogue:
    """The dialogue after the next one in the order was named; the last one follows by itself.

    Raises:
        Refusal: `bad-value` for a name that is not to be chosen from.
    """
    if name not in {each.name for each in dialogue.left}:
        names = ", ".join(each.name for each in dialogue.left) or "none: the order is complete"
        raise Refusal("bad-value", f"“{name[:40]}” is not to be chosen from here.", f"Choose from: {names}.", place=name[:40])
    after = replace(dialogue, order=(*dialogue.order, name))
    return replace(after, order=(*after.order, after.left[0].name)) if len(after.left) == 1 else after


def counted(dialogue: Dialogue, points: float) -> Dialogue:
    """The dialogue after points were given.

    Raises:
        Refusal: `bad-value` when no points are asked for, or for a number out of range.
    """
    asked = question(dialogue)
    if asked is None or asked.stage is Stage.ORDER:
        raise Refusal("bad-value", "No number is asked for here.", "Answer the question as it is put.")
    if not 0 <= points <= asked.most:
        before = "" if asked.most == FULL else " You would lift this one later than the one before it, so it cannot count more."
        said = f"{points:g} is not between 0 and {asked.most:g}.{before}"
        raise Refusal("bad-value", said, "Give a number between them, or go back if the order no longer holds.")
    if asked.stage is Stage.AGAIN:
        return replace(dialogue, again=points)
    return replace(dialogue, points=(*dialogue.points, points))


def back(dialogue: Dialogue) -> Dialogue:
    """The dialogue without its last answer."""
    if dialogue.again is not None:
        return replace(dialogue, again=None)
    if len(dialogue.attributes) == 1:
        return dialogue
    if dialogue.points:
        return replace(dialogue, points=dialogue.points[:-1])
    return replace(dialogue, order=dialogue.order[: -1 if dialogue.left else -2])
