"""What is shown of others' answers so that nobody's answer can be computed: blocks of at least three, released in one go.

A boss answers openly where they were told so, for there is mostly only one. Everybody else is only shown in blocks that share
nobody and are never taken apart, neither by the total minus a group nor by one release minus the one before.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import floor

from proprietor.books.people import Relation
from proprietor.calibration.blocks import Block, Said, apart, safe
from proprietor.calibration.constants import HIGHEST, LOWEST
from proprietor.calibration.latent import Cell
from proprietor.calibration.model import Rating, answers_of

LEAST = 3
"""Fewer answers have no mean: usual in feedback tools (spec/calibration.md: Honestly's example, PeopleCues)."""

LEAST_SPREAD = 5
"""From so many answers on, it is shown how they spread over the levels, and a mean to tenths (spec/calibration.md)."""

LEAST_NEW = 3
"""A new release needs so many people who have said something new (spec/calibration.md: one more answer would be the difference
of two reports)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is shown of one block's answers about one competency.

    Attributes:
        competency: which one.
        relations: who stands in the block.
        count: how many answered.
        mean: their mean, to halves below five answers, else to tenths; None when it is not shown.
        spread: how many gave each level from 1 to 5; None when it is not shown.
        why: a sentence on what is not shown, or why groups stand together; empty when there is nothing to say.
        raters: who is in it: for the model, never for a page. Empty when nothing is shown.
        turn: from which of the releases it is, counted from 0.
    """

    competency: str
    relations: tuple[Relation, ...]
    count: int
    mean: float | None
    spread: tuple[int, ...] | None
    why: str
    raters: tuple[tuple[str, Relation], ...]
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What may be shown now.

    Attributes:
        shown: by competency in the order asked for, the boss first.
        fresh: whether this is new; otherwise it is the release before, again.
        why: a sentence on why it is not new; empty otherwise.
    """

    shown: tuple[Shown, ...]
    fresh: bool
    why: str

    @property
    def answers(self) -> dict[Cell, float]:
        """For the model: everybody shown, each with the mean of their block as it is shown.

        Views from these tell nothing that the means do not; from the answers themselves they could.
        """
        return {
            Cell(rater=rater, relation=relation, competency=each.competency): each.mean
            for each in self.shown
            if each.mean is not None
            for rater, relation in each.raters
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What was shown of one competency: now, and the blocks of all releases, for means and for spreads."""

    shown: tuple[Shown, ...] = ()
    blocks: tuple[frozenset[Said], ...] = ()
    spreads: tuple[frozenset[Said], ...] = ()


@dataclass(slots=True)
class _Course:
    """The releases so far; what was said by the newest of them is seen."""

    told: dict[str, _Told]
    openly: bool
    seen: set[tuple[Cell, float]] = field(default_factory=set)
    new: int = 0
    fresh: bool = True


def release(
    answers: Sequence[Rating], competencies: Sequence[str], earlier: Sequence[Sequence[Rating]] = (), *, openly: bool = True
) -> Release:
    """What may be shown of these answers, given all that was shown before.

    Args:
        answers: all answers as they are now.
        competencies: those asked about.
        earlier: the answers as they were at each release before, the oldest first. What was shown then follows from them.
        openly: whether bosses were told that they answer openly; if not, they stand in blocks as everybody else.

    Raises:
        ValueError: for a level that is none from 1 to 5.
    """
    course = _Course(told={each: _Told() for each in competencies}, openly=openly)
    for turn, each in enumerate([*earlier, answers]):
        _released(course, answers_of(each), turn)
    why = ""
    if not course.fresh:
        came = "Nobody has" if not course.new else "One more person has" if course.new == 1 else f"{course.new} more people have"
        why = f"{came} answered since the last release; a new one needs {LEAST_NEW}, or their answers could be computed."
    shown = tuple(each for name in competencies for each in course.told[name].shown)
    return Release(shown=shown, fresh=course.fresh, why=why)


def _released(course: _Course, answers: Mapping[Cell, float], turn: int) -> None:
    """One release more, when enough people have said something new; before anything was shown, there is nothing to compare with.

    Whoever answers otherwise in a later round counts as new, as in `blocks`: their answer then is another one.
    """
    said = {(cell, level) for cell, level in answers.items() if cell.relation is not Relation.BOSS or not course.openly}
    course.new = len({cell.rater for cell, _ in said - course.seen})
    course.fresh = course.new >= LEAST_NEW or not any(each.blocks for each in course.told.values())
    if course.fresh:
        course.seen |= said
        course.told = {
            name: _next(told, _Asked.about(name, answers, turn), openly=course.openly) for name, told in course.told.items()
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What was answered about one competency up to a release: by each rater, as what and at which level."""

    competency: str
    given: Mapping[str, tuple[Relation, float]]
    turn: int

    @classmethod
    def about(cls, competency: str, answers: Mapping[Cell, float], turn: int) -> "_Asked":
        given = {cell.rater: (cell.relation, level) for cell, level in answers.items() if cell.competency == competency}
        return cls(competency=competency, given=given, turn=turn)

    @property
    def groups(self) -> dict[Relation, frozenset[Said]]:
        """What was said, by relation in their order; those without anybody are left out."""
        said = [(kind, frozenset((who, level) for who, (own, level) in self.given.items() if own is kind)) for kind in Relation]
        return {relation: them for relation, them in said if them}


def _next(told: _Told, asked: _Asked, *, openly: bool) -> _Told:
    """What is shown of one competency next: new blocks, or, when these would tell too much, the old ones again."""
    groups = asked.groups
    boss = groups.pop(Relation.BOSS, frozenset()) if openly else frozenset()
    first = (_open(asked, boss),) if boss else ()
    blocks = safe(groups, told.blocks, LEAST)
    if blocks is None:
        return replace(told, shown=first + tuple(_kept(told, asked, groups, openly=openly)))
    spreads, shown = [*told.spreads], []
    for block in blocks:
        if spread := len(block[1]) >= LEAST_SPREAD and apart([*spreads, block[1]], LEAST_SPREAD):
            spreads.append(block[1])
        shown.append(_shown(asked, block, spread=spread))
    return _Told(shown=(*first, *shown), blocks=(*told.blocks, *(said for _, said in blocks)), spreads=tuple(spreads))


def _open(asked: _Asked, said: frozenset[Said]) -> Shown:
    shown = _shown(asked, ((Relation.BOSS,), said), spread=False)
    return replace(
        shown, mean=sum(asked.given[who][1] for who, _ in said) / len(said), why="A boss answers openly, as the form says."
    )


def _kept(told: _Told, asked: _Asked, groups: Mapping[Relation, frozenset[Said]], *, openly: bool) -> Iterator[Shown]:
    """The blocks shown last, or a sentence on why there are none."""
    old = [each for each in told.shown if each.raters and not (openly and each.relations == (Relation.BOSS,))]
    for each in old:
        yield replace(each, why="As at an earlier release: from what is new, too few could be told apart.")
    if groups and not old:
        count = sum(map(len, groups.values()))
        yield Shown(
            competency=asked.competency,
            relations=tuple(groups),
            count=count,
            mean=None,
            spread=None,
            why=f"{count} of {in_words(tuple(groups))} answered; a mean needs {LEAST}, so that nobody's answer can be told.",
            raters=(),
            turn=asked.turn,
        )


def _shown(asked: _Asked, block: Block, *, spread: bool) -> Shown:
    relations, said = block
    levels = [asked.given[who][1] for who, _ in said]
    counts = tuple(levels.count(level) for level in range(LOWEST, HIGHEST + 1))
    return Shown(
        competency=asked.competency,
        relations=relations,
        count=len(said),
        mean=rounded(sum(levels) / len(said), len(said)),
        spread=counts if spread else None,
        why=" ".join(_why(relations, spread=spread)),
        raters=tuple(sorted((who, asked.given[who][0]) for who, _ in said)),
        turn=asked.turn,
    )


def _why(relations: tuple[Relation, ...], *, spread: bool) -> Iterator[str]:
    if len(relations) > 1:
        yield f"{in_words(relations).capitalize()} stand together, so that nobody can be told apart."
    if not spread:
        yield f"How answers spread over the levels is shown from {LEAST_SPREAD} on."


def rounded(mean: float, count: int) -> float:
    """A mean as it is shown: to halves below five answers, else to tenths."""
    steps = 2 if count < LEAST_SPREAD else 10
    return floor(mean * steps + 0.5) / steps


def in_words(relations: Sequence[Relation]) -> str:
    """Relations as they stand in a sentence: colleagues and people you led."""
    *first, last = (_MANY[each] for each in relations)
    return f"{', '.join(first)} and {last}" if first else last


_MANY = {
    Relation.BOSS: "bosses",
    Relation.PEER: "colleagues",
    Relation.REPORT: "people you led",
    Relation.CLIENT: "clients",
    Relation.FRIEND: "friends",
}
