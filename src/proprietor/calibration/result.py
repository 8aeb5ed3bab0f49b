"""The result: each competency with the view of others, oneself beside it, what can be said of the gap, and what follows."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from proprietor.books import Books, Goal
from proprietor.calibration.anonymity import Release, release
from proprietor.calibration.change import Change, changes, changes_from
from proprietor.calibration.closing import NEVER_CHANGED, Closed, Versions, closed
from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.estimating import reestimated
from proprietor.calibration.feedback import ROUND, Feedback, Returned, Seen, feedback_among, feedback_of, rounds
from proprietor.calibration.latent import Cell
from proprietor.calibration.model import Rating, answers_of, views
from proprietor.calibration.records import Competency, SelfRating
from proprietor.calibration.verdicts import Judged, Verdict, judge_from
from proprietor.calibration.window import Window, window

EACH_ROUND = 8
"""Rounds shown at most over time, the newest (a guess)."""


class Follows(StrEnum):
    """What follows from a result: one thing, never more."""

    RATE = "rate yourself"
    SHOW = "be seen"
    GOAL = "set a goal"
    ASK = "ask more"
    KEEP = "keep at it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One competency.

    Attributes:
        competency: which.
        judged: the view of others and the gap; the gap is told only where `open`.
        seen: who answered.
        pane: where it lies in the window.
        own: how one rates oneself, the newest; None for not yet.
        first: how one rated oneself at first.
        locked: whether that was before any reply about it came.
        open: whether the view may be shown: not before one has rated oneself, unless it was asked for.
        goals: goals about it, the open ones first.
        follows: the one thing that follows.
        claimable: whether others see a strength here that no claim speaks of yet.
    """

    competency: Competency
    judged: Judged
    seen: Seen
    pane: Window
    own: SelfRating | None
    first: SelfRating | None
    locked: bool
    open: bool
    goals: tuple[Goal, ...]
    follows: Follows
    claimable: bool = False

    @property
    def name(self) -> str:
        """What it is called, such as a blind spot; empty while that is closed, or where most could not see it at all."""
        return self.judged.name if self.open and self.pane is not Window.HIDDEN else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The views as they stood after a round: when its last reply came, and level with interval per competency."""

    told: str
    views: tuple[tuple[str, float, float, float, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """All competencies, and what was said besides.

    Attributes:
        outcomes: one a competency, in their order.
        feedback: what it rests on.
        sigma: the scatter of ratings that was used, in levels.
        changes: what changed between the last two rounds; empty for fewer.
        moments: the views after each round, the oldest first; empty for a single round.
        kept_back: in a sentence what may not be shown to others yet; empty if nothing, or where all is shown.
        older: for what is released, competencies of which the last round brought nothing that may be shown.
    """

    outcomes: tuple[Outcome, ...]
    feedback: Feedback
    sigma: float
    changes: tuple[Change, ...] = ()
    moments: tuple[Moment, ...] = ()
    kept_back: str = ""
    older: frozenset[str] = frozenset()


def result_of(
    books: Books,
    *,
    unrated: bool = False,
    released: bool = False,
    claimed: Collection[str] = (),
    today: date = date.max,
    versions: Versions = NEVER_CHANGED,
    constants: Constants = CONSTANTS,
) -> Result:
    """Work the result out.

    Args:
        books: the books.
        unrated: show the view of others even where one has not rated oneself.
        released: work with nothing but what may be shown to others: no answer can be told from it, nor from several of them.
        claimed: names of competencies that a claim speaks of, in lower case.
        today: for what is released, the day by which a round is over; all are if it is left out.
        versions: for what is released, what those replies held that were changed since.
        constants: the numbers of the model.
    """
    if released:
        whole = _released_of(books, closed(books, feedback_of(books).returned, versions, today), constants)
    else:
        whole = _worked_out(books) if constants is CONSTANTS else _work_out(books, constants)
    outcomes = tuple(replace(each, open=each.open or unrated, claimable=_claimable(each, claimed)) for each in whole.outcomes)
    return replace(whole, outcomes=outcomes)


@lru_cache(maxsize=8)
def _worked_out(books: Books) -> Result:
    """The same books are worked out once: agenda, auditor and page all ask."""
    return _work_out(books, CONSTANTS)


def _work_out(books: Books, constants: Constants) -> Result:
    feedback = feedback_of(books)
    ids = [each.id for each in feedback.competencies]
    used = reestimated(feedback.ratings, constants)
    parted = rounds(feedback.returned)
    return Result(
        outcomes=_outcomes(books, feedback, answers_of(feedback.ratings), used),
        feedback=feedback,
        sigma=used.sigma,
        changes=_changes(parted, feedback, ids, used),
        moments=_moments(parted, ids, used),
    )


def _released_of(books: Books, over: Closed, constants: Constants) -> Result:
    """From rounds that are over (see `closing`), and of these from means of blocks (see `anonymity`).

    A boss stands in a block as everybody else, for the form promises no less to them. What changed is worked out from what the
    last of these rounds and one well before it have shown, and so tells nothing that they do not. Answers of those who were not
    asked again stand in both, so that a change is told smaller than it is.
    """
    feedback = feedback_among(books, over.last)
    ids = [each.id for each in feedback.competencies]
    last = _released(over.releases, ids)
    count = _well_before(over.releases)
    changed: tuple[Change, ...] = ()
    if count:
        before = _released(over.releases[:count], ids)
        fresh = replace(last, shown=tuple(each for each in last.shown if each.turn >= count))
        changed = changes_from(before.answers, fresh.answers, ids, (_first(feedback, ids), _own(feedback, ids)), constants)
    return Result(
        outcomes=_outcomes(books, feedback, last.answers, constants),
        feedback=feedback,
        sigma=constants.sigma,
        changes=changed,
        kept_back=over.why,
        older=frozenset(each.competency for each in last.shown if each.raters and each.turn < len(over.releases) - 1),
    )


def _well_before(releases: Sequence[Sequence[Returned]]) -> int:
    """How many of these rounds lie so long before the last that it is another one (`feedback.ROUND`); 0 for none."""
    newest = [max((each.reply.on.first for each in one if each.reply.on), default=date.max) for one in releases]
    return sum(newest[-1] - day > ROUND for day in newest)


def _released(releases: Sequence[Sequence[Returned]], ids: Sequence[str]) -> Release:
    """What may be shown after the last of these rounds."""
    *earlier, last = [_ratings(each, ids) for each in releases] or [[]]
    return release(last, ids, earlier, openly=False)


def _outcomes(books: Books, feedback: Feedback, answers: Mapping[Cell, float], constants: Constants) -> tuple[Outcome, ...]:
    ids = [each.id for each in feedback.competencies]
    judged = {each.competency: each for each in judge_from(answers, _own(feedback, ids), ids, constants)}
    goals = books.of(Goal)
    return tuple(_outcome(each, judged[each.id], feedback, goals, constants=constants) for each in feedback.competencies)


def _claimable(outcome: Outcome, claimed: Collection[str]) -> bool:
    strength = outcome.name in {"hidden strength", "confirmed strength"}
    return strength and outcome.competency.name.strip().lower() not in claimed


def _own(feedback: Feedback, ids: Sequence[str]) -> dict[str, int]:
    levels = feedback.levels
    return {each: levels[each] for each in ids if each in levels}


def _outcome(
    competency: Competency, judged: Judged, feedback: Feedback, goals: Sequence[Goal], *, constants: Constants
) -> Outcome:
    seen, own = feedback.seen[competency.id], feedback.own.get(competency.id)
    level = own.level if own else None
    pane = window(judged.verdict, own=level, rated=seen.rated, not_observed=seen.not_observed, constants=constants)
    about = sorted((each for each in goals if each.about == competency.id), key=lambda each: each.done)
    return Outcome(
        competency=competency,
        judged=judged,
        seen=seen,
        pane=pane,
        own=own,
        first=feedback.first.get(competency.id),
        locked=competency.id in feedback.before,
        open=own is not None,
        goals=tuple(about),
        follows=_follows(judged, pane, about, rated_self=own is not None),
    )


def _follows(judged: Judged, pane: Window, goals: Sequence[Goal], *, rated_self: bool) -> Follows:
    """One thing: rate yourself, be seen, ask more, set a goal, or keep at the goal that is set."""
    if not rated_self:
        return Follows.RATE
    if pane is Window.HIDDEN:
        return Follows.SHOW
    if judged.verdict is Verdict.OPEN:
        return Follows.ASK
    if all(each.done for each in goals):
        return Follows.GOAL
    return Follows.KEEP


def _ratings(returned: Sequence[Returned], ids: Sequence[str]) -> list[Rating]:
    return [rating for each in returned for rating in each.ratings if rating.competency in ids]


def _changes(
    parted: Sequence[Sequence[Returned]], feedback: Feedback, ids: Sequence[str], constants: Constants
) -> tuple[Change, ...]:
    """Between the last two rounds; one's own level at first beside the newest."""
    if len(parted) < len(("before", "after")):
        return ()
    earlier, later = _ratings(parted[-2], ids), _ratings(parted[-1], ids)
    return changes(earlier, later, ids, (_first(feedback, ids), _own(feedback, ids)), constants)


def _first(feedback: Feedback, ids: Sequence[str]) -> dict[str, int]:
    return {str(name): each.level for name, each in feedback.first.items() if each.level is not None and name in ids}


def _moments(parted: Sequence[Sequence[Returned]], ids: Sequence[str], constants: Constants) -> tuple[Moment, ...]:
    if len(parted) < len(("before", "after")):
        return ()
    return tuple(
        Moment(
            told=_when(returned),
            views=tuple(
                (each.competency, each.value, each.low, each.high, each.raters)
                for each in views(_ratings(returned, ids), ids, constants)
                if each.raters
            ),
        )
        for returned in parted[-EACH_ROUND:]
    )


def _when(returned: Sequence[Returned]) -> str:
    last = returned[-1].reply.on
    return last.words if last else "no day given"
