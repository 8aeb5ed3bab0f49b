"""Learning: which skill would open most of what one wants, for what it costs to learn, and a goal to begin from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.market.curriculum import Curriculum
    from proprietor.stats.chart import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonShown:
    """What to learn next, and its picture; None while nothing is told."""

    found: "Curriculum"
    picture: "Chart | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLesson(Request[LessonShown]):
    """See what to learn next: what each step rests on, what it would open, and how steady that is.

    Attributes:
        costs: what a skill costs to learn beside the others, by its id or what it is called; 1 unless given.
    """

    costs: Mapping[str, float] = field(default_factory=dict)


def show_lesson(context: Context, request: ShowLesson) -> LessonShown:
    """Fulfil `ShowLesson`."""
    from proprietor.market.curriculum import curriculum_of  # noqa: PLC0415 - numpy and the vocabularies, which only this needs
    from proprietor.market.lesson_picture import picture_of_lesson  # noqa: PLC0415 - the same
    from proprietor.market.postings import Posting  # noqa: PLC0415 - the same

    asked = {skill for each in context.books.of(Posting) for skill in each.must}
    costs = {_skill(name, asked): _cost(name, cost) for name, cost in request.costs.items()}
    found = curriculum_of(context.books, context.today, costs)
    return LessonShown(found=found, picture=picture_of_lesson(found))


def _skill(name: str, asked: set[str]) -> str:
    """The id of a skill that some posting asks for, by its id or what it is called."""
    from proprietor.market.skills.extracting import label_of  # noqa: PLC0415 - as above

    said = " ".join(name.split()).lower()
    found = next((each for each in sorted(asked) if said in (each, label_of(each).lower())), "")
    if not found:
        remedy = "Name a skill that postings ask for, as the list of them calls it."
        raise Refusal("bad-value", f"No posting asks for “{name.strip()[:40]}”.", remedy, place="cost")
    return found


def _cost(name: str, cost: float) -> float:
    if not 0 < cost < _MOST:
        said = f"“{name.strip()[:40]}” cannot cost that much."
        raise Refusal("bad-number", said, "Give a number above 0: 2 for twice what the others cost.", place="cost")
    return cost


_MOST = 1_000_000
"""Beyond this a cost is a slip (a guess)."""
