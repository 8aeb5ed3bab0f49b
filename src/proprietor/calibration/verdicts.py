"""Self against others, by competency: a verdict only where it is nearly sure, else how many more would have to be asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.latent import Cell, solved
from proprietor.calibration.model import Rating, View, answers_of, check_level, views_from
from proprietor.calibration.profile import Standing, profile
from proprietor.stats.normal import below


class Verdict(StrEnum):
    """How one's own level stands to the view of others; about one competency, never about the person."""

    OVER = "over"
    UNDER = "under"
    AGREE = "agree"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One competency, self against others.

    Attributes:
        competency: which one.
        view: what others see.
        own: the level one gave oneself; None for none.
        gap: own level minus the view, in levels; None without an own level.
        beyond_leniency: what is left of that once the usual leniency of people toward themselves is taken off.
        over, under, agree: chances that the gap is above `beyond`, below −`beyond`, or between; they add up to 1. All are 0
            without an own level.
        verdict: the one whose chance is at least `sure`; OPEN when there is none, no own level, or too few who rated this.
        needed: how many more colleagues would have to answer, about all that is judged, until there is a verdict if the
            estimates stay as they are. None when there is one already, without an own level, or when 20 would not be enough:
            the gap then lies too near to a boundary for anybody to say soon on which side it is.
        standing: where the competency stands in the person's own profile.
    """

    competency: str
    view: View
    own: int | None
    gap: float | None
    beyond_leniency: float | None
    over: float
    under: float
    agree: float
    verdict: Verdict
    needed: int | None
    standing: Standing

    @property
    def name(self) -> str:
        """What it is called; empty where nothing is to be called.

        Nobody is blind to a strength by rating it higher still, and no weakness is a hidden strength because one rates it lower
        still: there the group alone is told.
        """
        match self.verdict, self.standing:
            case Verdict.OVER, Standing.LEVEL | Standing.WEAK:
                return "blind spot"
            case Verdict.UNDER, Standing.LEVEL | Standing.STRONG:
                return "hidden strength"
            case Verdict.AGREE, Standing.STRONG:
                return "confirmed strength"
            case Verdict.AGREE, Standing.WEAK:
                return "confirmed gap"
        return ""

    @property
    def group(self) -> str:
        """One of the six groups of Brutus, Fleenor & Taylor 1996; only its first half where the profile is level."""
        words = _GROUPS[self.verdict]
        return words if not words or self.standing is Standing.LEVEL else f"{words}, {self.standing}"


_GROUPS = {
    Verdict.OVER: "over-estimator",
    Verdict.UNDER: "under-estimator",
    Verdict.AGREE: "in agreement",
    Verdict.OPEN: "",
}


def judge(
    ratings: Sequence[Rating], own: Mapping[str, int], competencies: Sequence[str], constants: Constants = CONSTANTS
) -> tuple[Judged, ...]:
    """Hold one's own levels against the view of others.

    Args:
        ratings: what others answered.
        own: one's own level per competency; it never enters the view.
        competencies: which to judge.
        constants: the numbers to decide by.

    Raises:
        ValueError: for a level that is none from 1 to 5, or a competency asked for twice.
    """
    return judge_from(answers_of(ratings), own, competencies, constants)


def judge_from(
    answers: Mapping[Cell, float], own: Mapping[str, int], competencies: Sequence[str], constants: Constants = CONSTANTS
) -> tuple[Judged, ...]:
    """The same from answers that need not be whole levels, such as those of a release."""
    for level in own.values():
        check_level(level)
    views = views_from(answers, competencies, constants)
    gaps = {view.competency: own[view.competency] - view.value for view in views if view.competency in own}
    found = {each.competency: verdict_of(each, gaps.get(each.competency), constants) for each in views}
    lacking = {each.competency: constants.fewest - each.raters for each in views}
    open_gaps = {name: (gap, lacking[name]) for name, gap in gaps.items() if found[name] is Verdict.OPEN}
    needed = _needed(answers, competencies, open_gaps, constants)
    relative = {each.competency: each.standing for each in profile(answers, competencies, constants)}
    return tuple(
        _judged(
            each,
            own.get(each.competency),
            verdict=found[each.competency],
            needed=needed.get(each.competency),
            standing=relative[each.competency],
            constants=constants,
        )
        for each in views
    )


def _judged(
    view: View, own: int | None, *, verdict: Verdict, needed: int | None, standing: Standing, constants: Constants
) -> Judged:
    gap = None if own is None else own - view.value
    over, under, agree = (0.0, 0.0, 0.0) if gap is None else chances(gap, view.sd, constants)
    return Judged(
        competency=view.competency,
        view=view,
        own=own,
        gap=gap,
        beyond_leniency=None if gap is None else gap - constants.leniency * constants.sigma,
        over=over,
        under=under,
        agree=agree,
        verdict=verdict,
        needed=needed,
        standing=standing,
    )


def chances(gap: float, sd: float, constants: Constants = CONSTANTS) -> tuple[float, float, float]:
    """Chances that the real gap lies above `beyond`, below −`beyond`, and between, in levels; they add up to 1."""
    over = below((gap - constants.beyond) / sd)
    under = below((-constants.beyond - gap) / sd)
    return over, under, max(0.0, 1 - over - under)


def verdict_of(view: View, gap: float | None, constants: Constants = CONSTANTS) -> Verdict:
    """What can be said of a gap with nearly no doubt; OPEN when nothing can, or fewer than `fewest` have rated it."""
    if gap is None or view.raters < constants.fewest:
        return Verdict.OPEN
    return _sure(gap, view.sd, constants)


def _sure(gap: float, sd: float, constants: Constants) -> Verdict:
    for verdict, chance in zip((Verdict.OVER, Verdict.UNDER, Verdict.AGREE), chances(gap, sd, constants), strict=True):
        if chance >= constants.sure:
            return verdict
    return Verdict.OPEN


def _needed(
    answers: Mapping[Cell, float], competencies: Sequence[str], gaps: Mapping[str, tuple[float, int]], constants: Constants
) -> Mapping[str, int]:
    """How many more colleagues each open gap needs; those that up to `most_needed` would not settle are left out.

    With each gap comes how many must answer at least, however clear it seems.
    """
    if not gaps:
        return {}
    peers = [(Relation.PEER, each, 0) for each in competencies]
    joint = solved(answers, [(each, False) for each in gaps], constants, besides=peers)
    needed: dict[str, int] = {}
    for more in range(1, constants.most_needed + 1):
        if len(needed) == len(gaps):
            break
        joint = joint.asked_too(Relation.PEER, competencies, constants)
        for at, (name, (gap, least)) in enumerate(gaps.items()):
            sd = constants.inflate * sqrt(joint.covariance[at, at])
            if name not in needed and more >= least and _sure(gap, sd, constants) is not Verdict.OPEN:
                needed[name] = more
    return needed
