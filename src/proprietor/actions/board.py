"""The trade of the board meeting: four pages of the business as of a day, held against the quarter before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.naming import without_names
from proprietor.actions.papers import MEDIA, Format, Paper, Printed, Section
from proprietor.values.refusals import Refusal
from proprietor.values.when import FIRST_DAY, date_of

if TYPE_CHECKING:
    from proprietor.actions.board_writer import Writer
    from proprietor.agenda.quarter import Quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardMeeting:
    """The papers of a board meeting: the day they speak of, the earlier day they are held against, and what they say."""

    today: date
    before: date
    paper: Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowBoardMeeting(Request[BoardMeeting]):
    """The business on four pages: value, calibration, market, asks and decisions, held against the books a quarter ago.

    Attributes:
        before: the earlier day; three months before the day that is spoken of unless it is given.
        names: whether people and employers are named; otherwise “somebody” and “an employer” stand for them.
    """

    before: date | None = None
    names: bool = False


def show_board_meeting(context: Context, request: ShowBoardMeeting) -> BoardMeeting:
    """Fulfil `ShowBoardMeeting`.

    Raises:
        Refusal: `bad-date` for an earlier day that is not earlier, or a day before 1900 or after 2199.
    """
    from proprietor.actions.board_writer import Writer  # noqa: PLC0415 - whoever writes a win down need not load the trades
    from proprietor.agenda.quarter import Quarter, quarter_before  # noqa: PLC0415 - the same

    now = date_of(context.today).words
    before = request.before or max(quarter_before(context.today), FIRST_DAY)
    if before >= context.today:
        said = f"{date_of(before).words} does not lie before {now}."
        raise Refusal("bad-date", said, "Name an earlier day.", place="before")
    then = context.looking_back(before)
    quarter = Quarter(before, context.today, then.books)
    writer = Writer(context.books, quarter, None if request.names else without_names(context.books))
    sections = tuple(_sections(context, then, writer))
    paper = Paper(
        title="Board meeting",
        lede=_lede(quarter),
        made=context.today,
        sections=sections,
        sources=tuple(writer.sources),
    )
    return BoardMeeting(today=context.today, before=before, paper=paper)


def _lede(quarter: "Quarter") -> str:
    now, then = date_of(quarter.today).words, date_of(quarter.before).words
    if not quarter.comparable:
        stand = (
            f"A business of one, as its books stand on {now}. On {then} they held nothing, so there is nothing to compare with."
        )
    else:
        stand = f"A business of one, as its books stand on {now} and stood on {then}."
    return f"{stand} Small numbers lead to the records a sentence rests on; of many, the newest are named."


def _sections(now: Context, then: Context, writer: "Writer") -> Iterator[Section]:
    from proprietor.actions.board_choices import ahead, asks, decisions  # noqa: PLC0415 - as above
    from proprietor.actions.board_market import market  # noqa: PLC0415 - as above
    from proprietor.actions.board_value import seen, value  # noqa: PLC0415 - as above

    yield from value(now, then, writer)
    yield from seen(now, then, writer)
    yield from market(now, then, writer)
    yield asks(now, then, writer)
    yield decisions(now, then, writer)
    yield ahead(now, writer)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportBoardMeeting(Request[Printed]):
    """The same as a file to print or send.

    Attributes:
        format: of the file.
        before: the earlier day; three months before unless it is given.
        names: whether people and employers are named.
    """

    format: Format = Format.PDF
    before: date | None = None
    names: bool = False


def export_board_meeting(context: Context, request: ExportBoardMeeting) -> Printed:
    """Fulfil `ExportBoardMeeting`."""
    meeting = show_board_meeting(context, ShowBoardMeeting(before=request.before, names=request.names))
    media, ending = MEDIA[request.format]
    data = context.press.render(meeting.paper, request.format)
    return Printed(name=f"board-meeting-{context.today}{ending}", media=media, data=data)
