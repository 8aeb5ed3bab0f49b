"""Calibration: what others see of each competency, oneself beside it, and one goal for each verdict."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Printed
from proprietor.books import Goal, Kept
from proprietor.calibration.records import Reply
from proprietor.proposition.claims import Claim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from proprietor.calibration.closing import Versions
    from proprietor.calibration.result import Result
    from proprietor.stats.chart import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrated:
    """The result, its pictures, and a goal to begin from for each verdict that has none.

    Attributes:
        result: competency by competency.
        picture: levels with their intervals; None while there is nothing to show.
        change: what changed between the last two rounds; None for fewer.
        goals: competency → a goal to begin from, not written down.
    """

    result: "Result"
    picture: "Chart | None"
    change: "Chart | None"
    goals: dict[str, Goal]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCalibration(Request[Calibrated]):
    """See each competency as others do, with its uncertainty, yourself beside it, and what follows.

    Attributes:
        unrated: show the view of others even where you have not rated yourself.
        released: only what may be shown to others without giving anybody's answer away.
    """

    unrated: bool = False
    released: bool = False


def show_calibration(context: Context, request: ShowCalibration) -> Calibrated:
    """Fulfil `ShowCalibration`."""
    from proprietor.calibration.following import goal_for  # noqa: PLC0415 - numpy, which only calibration needs
    from proprietor.calibration.picture import picture_of, picture_of_change  # noqa: PLC0415 - the same
    from proprietor.calibration.result import Follows, result_of  # noqa: PLC0415 - the same

    claimed = {each.competency.strip().lower() for each in context.books.of(Claim) if each.competency.strip()}
    result = result_of(
        context.books,
        unrated=request.unrated,
        released=request.released,
        claimed=claimed,
        today=context.today,
        versions=_versions(context) if request.released else {},
    )
    goals = {
        str(each.competency.id): goal
        for each in result.outcomes
        if each.follows is Follows.GOAL and (goal := goal_for(each, context.today)) is not None
    }
    return Calibrated(result=result, picture=picture_of(result), change=picture_of_change(result), goals=goals)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCalibration(Request[Printed]):
    """The result on paper, for a talk with a coach: with its picture, and without anybody's name or words.

    Attributes:
        format: of the file.
        names: say who answered, and quote, where they allowed it.
    """

    format: Format = Format.PDF
    names: bool = False


def export_calibration(context: Context, request: ExportCalibration) -> Printed:
    """Fulfil `ExportCalibration`."""
    from proprietor.actions.calibration_papers import result_paper  # noqa: PLC0415 - as above

    shown = show_calibration(context, ShowCalibration(released=True))
    media, ending = MEDIA[request.format]
    paper = result_paper(shown.result, shown.picture, context.today, names=request.names)
    return Printed(name=f"calibration-{context.today}{ending}", media=media, data=context.press.render(paper, request.format))


MOST = 1_000
"""Changes of one reply that are looked at (a guess: hardly anybody answers a form more than twice)."""


def _versions(context: Context) -> "Versions":
    """What replies held before they were changed, by the journal."""
    changed = [kept for each in context.books.of(Reply) if (kept := context.books[each.id]).version > 1]
    return {kept.record.id: tuple(_held(context, kept)) for kept in changed}


def _held(context: Context, kept: Kept) -> "Iterator[tuple[datetime, tuple[str, ...]]]":
    for line in reversed(context.journal.lines(record=kept.record.id, limit=MOST)):
        for change in line.changes:
            if line.at <= kept.changed and change.after is not None and isinstance(change.after.record, Reply):
                yield line.at, change.after.record.ratings
